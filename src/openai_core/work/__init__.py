"""Work that takes several requests: waiting, uploads in parts, batches, maps over many requests."""

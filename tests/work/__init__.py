"""Uploads in parts, maps, batches and waiting, shown against servers of their own and in processes of their own."""

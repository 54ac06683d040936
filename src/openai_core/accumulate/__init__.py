"""What streams add up to: items in, derived events and a snapshot out; no socket is near."""

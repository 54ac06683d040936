"""The blocking face: performs flows with plain calls."""

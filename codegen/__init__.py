"""Turns the contract into the generated part of the package; see `openapi/README.md`."""

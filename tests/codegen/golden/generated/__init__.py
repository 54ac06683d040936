"""Generated from the contract by `make generate`: do not edit."""

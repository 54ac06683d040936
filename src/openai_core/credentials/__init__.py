"""Credentials that have to be asked for: flows that give the one for an attempt."""

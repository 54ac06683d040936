"""What the environment says to providers, each of which reads the variables of its own alone."""

from __future__ import annotations


def first_of(*names: str) -> str | None:
    """The first of these variables that is set and not blank, trimmed."""
    from os import environ

    return next((value for name in names if (value := environ.get(name, "").strip())), None)

"""What comes as base64."""

from __future__ import annotations


def decoded(text: object) -> bytes:
    from base64 import b64decode

    return b64decode(text) if isinstance(text, str) else b""

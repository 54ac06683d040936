"""What may be given where the API wants a file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import IO, TypeAlias

FileContent: TypeAlias = bytes | bytearray | IO[bytes] | os.PathLike[str]
"""The bytes themselves, an open binary file, or a path (`pathlib.Path`) that is read while it is sent."""

FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent | str]
    | tuple[str | None, FileContent | str, str | None]
    | tuple[str | None, FileContent | str, str | None, Mapping[str, str]]
)
"""A file: its content, or `(name, content[, content type[, headers]])`."""

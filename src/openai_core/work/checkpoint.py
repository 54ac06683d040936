"""What was answered already: one line of JSON each, appended, so that a killed process loses nothing it had."""

from __future__ import annotations

import json
import os
import time
from hashlib import blake2b
from threading import Lock
from typing import IO, TYPE_CHECKING, Any, Final

from openai_core.errors import ConfigurationError, OpenAIError
from openai_core.sansio.codec import dumps
from openai_core.sansio.download import checked

if TYPE_CHECKING:
    from collections.abc import Callable

FORM: Final = "openai_core.map"
"""What the first line of the file calls itself."""


class Checkpoint:
    """A file of answers. Each line is handed to the system at once, which is enough to survive the end of the process
    (`kill -9` too); every `sync` seconds it is handed to the disk, which is enough to survive that of the machine."""

    def __init__(self, path: str | os.PathLike[str], *, sync: float | None = 5.0) -> None:
        """Name the file; it is opened when the map begins.

        Args:
            path: Where it is, or will be; the folder has to be there.
            sync: Seconds between two times that the disk is waited for (0: after each line; None: never).

        Raises:
            ConfigurationError: `sync` is no number of seconds.
            FileNotFoundError: the folder does not exist.
            IsADirectoryError: the path is that of a folder.
        """
        if sync is not None and (isinstance(sync, bool) or not isinstance(sync, (int, float)) or not sync >= 0):
            raise ConfigurationError(f"`Checkpoint(sync=...)` must be seconds (0 or more), or None: {sync!r}")
        self.path = checked(path)
        self.sync = sync
        self._file: IO[bytes] | None = None
        self._places: dict[int, tuple[str, int]] = {}
        self._lock = Lock()
        self._synced = 0.0

    def open(self) -> Checkpoint:
        """Read what is there, and be ready to add to it.

        Raises:
            OpenAIError: another process (or map) uses it, or it is another kind of file.
        """
        file = open(self.path, "a+b")  # noqa: SIM115 (closed by `close`)
        try:
            _locked(file, self.path)
            self._read(file)
        except BaseException:
            file.close()
            raise
        self._file = file
        self._synced = time.monotonic()
        return self

    def _read(self, file: IO[bytes]) -> None:
        file.seek(0)
        good = 0
        for line in file:
            if not line.endswith(b"\n"):
                break  # a process was killed while it wrote
            try:
                said = json.loads(line)
                if good == 0:
                    if said["form"] != FORM:
                        raise KeyError("form")
                else:
                    self._places[said["index"]] = said["hash"], good
            except (ValueError, KeyError, TypeError):
                if good == 0:
                    raise OpenAIError(f"{self.path!r} is no checkpoint of a map; it is left as it is") from None
            good += len(line)
        file.seek(0, os.SEEK_END)
        if file.tell() > good:
            if good == 0 and not _first().startswith(_head(file)):
                raise OpenAIError(f"{self.path!r} is no checkpoint of a map; it is left as it is")
            file.truncate(good)
            file.seek(0, os.SEEK_END)
        if good == 0:
            file.write(_first())
            file.flush()

    def __len__(self) -> int:
        return len(self._places)

    def knows(self, index: int, mark: str) -> bool:
        """Whether this request was answered already."""
        return self._places.get(index, ("", 0))[0] == mark

    def recall(self, index: int) -> Any:
        """What was kept of the answer."""
        assert self._file is not None
        with self._lock:
            self._file.seek(self._places[index][1])
            return json.loads(self._file.readline())["value"]

    def record(self, index: int, mark: str, value: Any) -> None:
        """Keep an answer."""
        line = dumps({"index": index, "hash": mark, "value": value}) + b"\n"
        with self._lock:
            if self._file is None:  # the map was left, and this answer came after that
                return
            self._file.seek(0, os.SEEK_END)
            place = self._file.tell()
            self._file.write(line)
            self._file.flush()
            self._places[index] = mark, place

    @property
    def due(self) -> bool:
        """Whether it is time to wait for the disk."""
        return self.sync is not None and time.monotonic() - self._synced >= self.sync

    def settle(self) -> None:
        """Wait until the disk has all of it."""
        self._synced = time.monotonic()
        with self._lock:
            file = self._file
        if file is not None:
            os.fsync(file.fileno())

    def close(self) -> None:
        """Let the file go."""
        with self._lock:
            file, self._file = self._file, None
        if file is not None:
            if self.sync is not None:
                os.fsync(file.fileno())
            file.close()
        self._places = {}


def _first() -> bytes:
    return dumps({"form": FORM, "version": 1}) + b"\n"


def _head(file: IO[bytes]) -> bytes:
    file.seek(0)
    return file.read(200)


def _locked(file: IO[bytes], path: str) -> None:
    """Keep others away; the system forgets it when the process ends, however it does."""
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock
    except ImportError:  # Windows
        return
    try:
        flock(file, LOCK_EX | LOCK_NB)
    except OSError:
        raise OpenAIError(f"{path!r} is in use: another map writes to it") from None


def mark_of(request: Any) -> str:
    """What tells a request from another.

    Raises:
        ConfigurationError: it is nothing that can be written as JSON, so that nobody can tell.
    """
    try:
        text = dumps(request)
        text = json.dumps(json.loads(text), sort_keys=True, separators=(",", ":")).encode()
    except (TypeError, ValueError) as error:
        raise ConfigurationError(f"With a checkpoint, requests have to be writable as JSON: {error}") from error
    return blake2b(text, digest_size=12).hexdigest()


def kept(value: Any) -> Any:
    """A value of a function of the user's, as it is kept: a model with its kind.

    Raises:
        ConfigurationError: it is nothing that can be written as JSON.
    """
    from openai_core.sansio.model import Model

    if isinstance(value, Model):
        return {"model": f"{type(value).__module__}:{type(value).__qualname__}", "of": value}
    try:
        dumps(value)
    except (TypeError, ValueError) as error:
        raise ConfigurationError(f"With a checkpoint, results have to be writable as JSON: {error}") from error
    return {"of": value}


def restored(said: Any) -> Any:
    """The value that was kept by `kept`."""
    if "model" not in said:
        return said["of"]
    from importlib import import_module

    module, _, name = said["model"].partition(":")
    if not module.startswith("openai_core."):
        raise OpenAIError(f"The checkpoint names a model that is none of this package: {said['model']}")
    kind: Callable[..., Any] = getattr(import_module(module), name).from_dict
    return kind(said["of"])

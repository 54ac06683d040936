"""How far something is: told to a function, or drawn with rich or tqdm."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal

from openai_core.errors import ConfigurationError
from openai_core.extras import missing

if TYPE_CHECKING:
    from collections.abc import Callable

Progress = Literal["auto", "rich", "tqdm"] | bool
"""Who draws the bar: `auto` (or True) takes what is installed, and nobody where there is no terminal."""


class Bar:
    """Told how much is done; draws nothing."""

    def tell(self, done: int, total: int | None) -> Any:
        """How much is done by now, of how much there is (None when nobody knows)."""

    def close(self) -> None:
        """It is over."""


class Told(Bar):
    """Passes it on to a function, which may be a coroutine function under `AsyncClient`."""

    def __init__(self, function: Callable[[int, int | None], Any]) -> None:
        self._function = function

    def tell(self, done: int, total: int | None) -> Any:
        return self._function(done, total)


class TqdmBar(Bar):
    """A bar of tqdm's."""

    def __init__(self, title: str, total: int | None, *, data: bool) -> None:
        from tqdm import tqdm  # type: ignore[import-untyped, unused-ignore]

        more: dict[str, Any] = {"unit": "B", "unit_scale": True, "unit_divisor": 1024} if data else {"unit": ""}
        self._bar = tqdm(desc=title, total=total, **more)

    def tell(self, done: int, total: int | None) -> None:
        if total is not None and total != self._bar.total:
            self._bar.total = total
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        self._bar.close()


class RichBar(Bar):
    """A bar of rich's."""

    def __init__(self, title: str, total: int | None, *, data: bool) -> None:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            DownloadColumn,
            MofNCompleteColumn,
            TextColumn,
            TimeRemainingColumn,
            TransferSpeedColumn,
        )
        from rich.progress import Progress as Bars

        counts: list[Any] = [DownloadColumn(), TransferSpeedColumn()] if data else [MofNCompleteColumn()]
        columns = (TextColumn("{task.description}"), BarColumn(), *counts, TimeRemainingColumn())
        self._bars = Bars(*columns, console=Console(stderr=True))
        self._bars.start()
        self._task = self._bars.add_task(title, total=total)

    def tell(self, done: int, total: int | None) -> None:
        self._bars.update(self._task, completed=done, total=total)

    def close(self) -> None:
        self._bars.stop()


def bar(progress: Any, title: str, total: int | None = None, *, data: bool = False) -> Bar:
    """Who is told how far it is.

    Args:
        progress: A function, `rich`, `tqdm`, `auto` (or True), or None (or False) for nobody.
        title: What stands before a bar.
        total: How much there is, if anybody knows.
        data: Whether it is bytes that are counted.

    Raises:
        ConfigurationError: it is none of these.
        MissingPackageError: what it names is not installed.
    """
    if progress is None or progress is False:
        return Bar()
    if callable(progress):
        return Told(progress)
    kinds: dict[str, Any] = {"rich": RichBar, "tqdm": TqdmBar}
    if progress is True or progress == "auto":
        name = next((name for name in kinds if find_spec(name) is not None), None)
        return Bar() if name is None or not sys.stderr.isatty() else kinds[name](title, total, data=data)
    if not isinstance(progress, str) or progress not in kinds:
        raise ConfigurationError(f"`progress` must be a function, 'auto', 'rich', 'tqdm' or None, not {progress!r}")
    if find_spec(progress) is None:
        raise missing(progress)
    made: Bar = kinds[progress](title, total, data=data)
    return made

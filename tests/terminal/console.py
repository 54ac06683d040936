"""A terminal that a test sits at: a real pty, with the command in it. Text is waited for, never a time."""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

PATIENCE = 60.0
"""Seconds after which something that is waited for will not come any more."""

START = """
import fcntl, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
from openai_core.terminal import main
sys.exit(main())
"""
"""Makes the pty the terminal that Ctrl-C comes from, then runs the command."""

CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|[\x01\x02]")


def surroundings(home: Path, **more: str) -> dict[str, str]:
    """An environment with nothing of this machine's in it but where programs are."""
    made = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", "TERM": "xterm-256color"}
    made |= {"INPUTRC": os.devnull, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "NO_PROXY": "127.0.0.1"}
    return made | more


class Console:
    """A command in a terminal of its own."""

    def __init__(
        self,
        arguments: list[str],
        environment: Mapping[str, str],
        folder: Path,
        *,
        columns: int = 80,
        input: int | None = None,
        output: int | None = None,
    ) -> None:
        self.screen = ""
        """All that was written so far, colours and all."""
        self._read = 0
        self._raw = b""
        self._over = False
        self._ours, theirs = os.openpty()
        self.resize(columns)
        self.process = subprocess.Popen(
            [sys.executable, "-c", START, *arguments],
            stdin=theirs if input is None else input,
            stdout=theirs if output is None else output,
            stderr=theirs,
            env=dict(environment),
            cwd=folder,
            start_new_session=True,
        )
        os.close(theirs)

    def expect(self, text: str) -> str:
        """Wait until this was written (colours left out); all that came before it since the last time."""
        end = time.monotonic() + PATIENCE
        while (at := self.plain.find(text, self._read)) < 0:
            if not self._more(end - time.monotonic()):
                raise AssertionError(f"{text!r} did not come; the screen is {self.plain[self._read :]!r}")
        before = self.plain[self._read : at]
        self._read = at + len(text)
        return before

    def interrupt(self, text: str) -> None:
        """Press Ctrl-C, and wait for what is said to it.

        Python misses a signal that comes in the moment between its last look and its call to the kernel until
        something else happens; as a person would, this presses again then.
        """
        self._press_until(lambda: self.plain.find(text, self._read) >= 0)
        self.expect(text)

    def interrupt_to_the_end(self) -> int:
        """Press Ctrl-C, likewise, until the command ends; its exit code."""
        self._press_until(lambda: self._over)
        return self.ended()

    def _press_until(self, came: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not came() and time.monotonic() < end:
            self.press("\x03")
            again = time.monotonic() + 3
            while not came() and self._more(again - time.monotonic()):
                pass

    @property
    def plain(self) -> str:
        """The screen without colours."""
        return CODES.sub("", self.screen).replace("\r\n", "\n")

    @property
    def rest(self) -> str:
        """What was written since the last text that was waited for."""
        return self.plain[self._read :]

    def say(self, text: str) -> None:
        """Wait for the prompt, and type a line."""
        self.expect("> ")
        self.press(f"{text}\r")

    def leave(self) -> int:
        """Wait for the prompt, and press Ctrl-D; the exit code."""
        self.expect("> ")
        self.press("\x04")
        return self.ended()

    def press(self, keys: str) -> None:
        os.write(self._ours, keys.encode())

    def resize(self, columns: int, lines: int = 24) -> None:
        """Make the window of another size, as a terminal does: the kernel tells the program."""
        fcntl.ioctl(self._ours, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def ended(self) -> int:
        """Wait for the end; the exit code."""
        end = time.monotonic() + PATIENCE
        while self._more(end - time.monotonic()):
            pass
        return self.process.wait(max(1.0, end - time.monotonic()))

    def close(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        os.close(self._ours)

    def _more(self, seconds: float) -> bool:
        """Read on; False at the end, and where nothing came in time."""
        if not select.select([self._ours], [], [], max(0.0, seconds))[0]:
            return False
        try:
            piece = os.read(self._ours, 65536)
        except OSError:  # the other end is closed
            self._over = True
            return False
        self._raw += piece
        self.screen = self._raw.decode(errors="replace")
        self._over = not piece
        return not self._over

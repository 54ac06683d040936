"""The Realtime examples run without a key and without a sound device."""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openai_core import AsyncClient
from openai_core.media import to_wav
from openai_core.testing.realtime import LocalRealtimeServer

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]


def run(name: str, *options: str, typed: str = "") -> list[str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(ROOT / "examples" / "realtime" / name), *options],
        env={**inherited, "PYTHONPATH": str(ROOT / "src")},
        input=typed,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_words_are_answered_in_the_terminal() -> None:
    lines = run("push_to_talk.py", "--silent", typed="Good morning\nq\n")
    assert lines[0].startswith("Talking to the local server")
    assert any("You said: Good morning" in line for line in lines)
    assert lines[-1].endswith("Tokens: 12")


def test_a_file_speaks_in_place_of_a_microphone(tmp_path: Path) -> None:
    path = tmp_path / "words.wav"
    path.write_bytes(to_wav(b"\0\0" * 4800))
    lines = run("push_to_talk.py", "--silent", "--file", str(path), typed="\nq\n")
    assert any("You said: (speech)" in line for line in lines)


def test_what_a_file_says_is_written_down(tmp_path: Path) -> None:
    path = tmp_path / "words.wav"
    path.write_bytes(to_wav(b"\0\0" * 4800))
    assert "= (speech)" in run("transcribe_live.py", "--fast", "--file", str(path))


class Screen:
    """The example's screen, without a terminal; what is typed and what is to be seen."""

    def __init__(self, server: LocalRealtimeServer, **options: Any) -> None:
        pytest.importorskip("textual")
        spec = spec_from_file_location("talk_screen", ROOT / "examples" / "realtime" / "talk_screen.py")
        assert spec is not None
        assert spec.loader is not None
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        given = argparse.Namespace(**{"model": "m", "file": None, "silent": True, **options})
        self.app: Any = module.Talk(AsyncClient(base_url=server.url, api_key="local"), given)

    async def until(self, pilot: Any, condition: Callable[[], Any]) -> None:
        """Let the screen go on until this is so."""
        async with asyncio.timeout(30):
            while not condition():
                await pilot.pause(0.01)

    def says(self, words: str) -> bool:
        """Whether the conversation has this line."""
        log = self.app.query_one("#conversation")
        return any(words in line.text for line in log.lines)


def test_words_are_answered_on_the_screen() -> None:
    async def talk() -> int:
        with LocalRealtimeServer() as server:
            screen = Screen(server)
            async with screen.app.run_test() as pilot:
                await screen.until(pilot, lambda: screen.app.session is not None and screen.app.session.state.session)
                await pilot.press(*"Hello", "enter")
                await screen.until(pilot, lambda: screen.says("assistant: You said: Hello"))
                assert screen.says("user: Hello")
                await pilot.press("ctrl+x")
                await screen.until(pilot, lambda: screen.app.session.usage)
                await pilot.press("ctrl+q")
                await screen.until(pilot, lambda: screen.app.return_value is not None)
            return int(screen.app.return_value)

    assert asyncio.run(talk()) == 12


def test_a_file_speaks_on_the_screen(tmp_path: Path) -> None:
    path = tmp_path / "words.wav"
    path.write_bytes(to_wav(b"\0\0" * 4800))

    async def talk() -> None:
        with LocalRealtimeServer() as server:
            screen = Screen(server, file=str(path))
            async with screen.app.run_test() as pilot:
                await screen.until(pilot, lambda: screen.app.session is not None and screen.app.session.state.session)
                await pilot.press("ctrl+t")
                await screen.until(pilot, lambda: screen.says("assistant: You said: (speech)"))
                await pilot.press("ctrl+q")
                await screen.until(pilot, lambda: screen.app.return_value is not None)

    asyncio.run(talk())


def test_a_screen_leaves_with_a_word_where_nobody_answers() -> None:
    async def talk() -> int:
        with LocalRealtimeServer(key="another") as server:
            screen = Screen(server)
            async with screen.app.run_test() as pilot:
                await screen.until(pilot, lambda: screen.app.return_code)
            return int(screen.app.return_code)

    assert asyncio.run(talk()) == 1

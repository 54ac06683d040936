"""The Realtime examples run without a key and without a sound device."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from openai_core.media import to_wav

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

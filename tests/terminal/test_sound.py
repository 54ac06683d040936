"""`openai-core transcribe` and `openai-core speak`."""

from __future__ import annotations

import pytest

from openai_core.testing import media


@pytest.fixture
def recording(bare):
    (bare / "ahoy.wav").write_bytes(media.wav("Ahoy there"))
    return "ahoy.wav"


def test_what_is_said_is_written_down(run, server, recording):
    assert run("transcribe", recording, "--language", "en").out == "Ahoy there\n"
    asked = server.requests[-1].body
    assert (asked["model"], asked["language"]) == ("gpt-4o-transcribe", "en")
    assert run("transcribe", recording, "--json").json["text"] == "Ahoy there"


def test_a_recording_may_be_piped_in(run, bare):
    assert run("transcribe", "-", input=media.wav("Ahoy there")).out == "Ahoy there\n"


def test_subtitles_are_asked_of_the_model_that_makes_them(run, server, recording):
    done = run("transcribe", recording, "--format", "srt")
    assert "00:00:00,000 --> 00:00:01,000\nAhoy there\n" in done.out
    assert server.requests[-1].body["model"] == "whisper-1"
    assert run("transcribe", recording, "--format", "vtt", "--json").json["format"] == "vtt"
    assert run("transcribe", recording, "--format", "verbose_json").json["text"] == "Ahoy there"


def test_a_transcript_can_be_followed(run, recording):
    assert run("transcribe", recording, "--stream").out == "Ahoy there\n"
    lines = run("transcribe", recording, "--stream", "--json").lines
    assert lines[-1] == {"type": "transcript.text.done", "text": "Ahoy there"} | {
        key: lines[-1][key] for key in lines[-1] if key not in ("type", "text")
    }
    assert run("transcribe", recording, "--stream", "--format", "srt").code == 2


def test_a_recording_that_is_not_there_is_told(run, server):
    done = run("transcribe", "gone.wav")
    assert (done.code, server.requests) == (2, [])
    assert "gone.wav is not a file" in done.err


def test_speech_goes_into_a_file_in_the_format_of_its_name(run, server, bare):
    assert run("speak", "Ahoy", "-o", "ahoy.wav", "--voice", "verse", "--speed", "1.5").out == "ahoy.wav\n"
    assert b"Ahoy" in (bare / "ahoy.wav").read_bytes()
    asked = server.requests[-1].body
    assert (asked["response_format"], asked["voice"], asked["speed"]) == ("wav", "verse", 1.5)
    done = run("speak", "Ahoy", "-o", "ahoy", "--json", "-i", "like a pirate")
    assert done.json["format"] == "mp3"
    assert done.json["bytes"] == (bare / "ahoy").stat().st_size
    assert server.requests[-1].body["instructions"] == "like a pirate"


def test_speech_goes_through_a_pipe(process, tmp_path):
    import subprocess
    import sys

    from tests.terminal.console import PATIENCE, surroundings

    assert process("speak", "-o", "kept.wav", input="Ahoy").code == 0
    from openai_core.testing import LocalServer

    with LocalServer() as server:
        place = surroundings(tmp_path, OPENAI_BASE_URL=server.url, OPENAI_API_KEY="test")
        command = [sys.executable, "-m", "openai_core", "speak", "Ahoy", "-o", "-", "-f", "wav"]
        done = subprocess.run(command, input=b"", env=place, capture_output=True, timeout=PATIENCE, check=True)
    assert done.stdout == (tmp_path / "kept.wav").read_bytes()


def test_speech_is_heard_by_way_of_ffplay(run, server, bare, monkeypatch):
    player = bare / "bin" / "ffplay"
    player.parent.mkdir()
    player.write_text(f"#!/bin/sh\ncat > {bare}/heard\n")
    player.chmod(0o755)
    monkeypatch.setenv("PATH", str(player.parent), prepend=":")
    monkeypatch.setattr("openai_core.media.devices.sounddevice", lambda: None)
    assert run("speak", "Ahoy").code == 0
    assert server.requests[-1].body["response_format"] == "pcm"
    assert b"Ahoy" in (bare / "heard").read_bytes()


def test_where_nothing_can_play_sound_nothing_is_asked_for(run, server, bare, monkeypatch):
    monkeypatch.setenv("PATH", str(bare))
    monkeypatch.setattr("openai_core.media.devices.sounddevice", lambda: None)
    done = run("speak", "Ahoy")
    assert (done.code, server.requests) == (2, [])
    assert "pip install 'openai-core-sdk[audio]'" in done.err


def test_a_format_that_there_is_not_is_refused(run, server):
    assert run("speak", "Ahoy", "-o", "x", "--format", "midi").code == 2
    assert run("speak", "-o", "x").code == 2
    assert server.requests == []


def test_further_parameters_go_along(run, server, recording):
    assert run("transcribe", recording, "-p", "temperature=0.5").code == 0
    assert float(server.requests[-1].body["temperature"]) == 0.5
    assert run("speak", "Ahoy", "-o", "x.mp3", "-p", "speed=2").code == 0
    assert server.requests[-1].body["speed"] == 2

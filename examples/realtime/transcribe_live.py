"""Writes down what is said, while it is said.

    python examples/realtime/transcribe_live.py             # microphone; Ctrl-C ends it
    python examples/realtime/transcribe_live.py --file a.wav

Without `OPENAI_API_KEY` it talks to a local server, which understands nothing and says so. Needs the extra `realtime`,
and for a microphone the extra `audio` or ffmpeg.
"""

from __future__ import annotations

import argparse
import os
import threading
from typing import TYPE_CHECKING, Any

from openai_core import Client
from openai_core.media import Microphone

if TYPE_CHECKING:
    from openai_core import RealtimeSession


def listen(session: RealtimeSession, file: str | None, fast: bool) -> None:
    """Send all that is to be heard."""
    if file is not None:
        session.send_audio(file, pace=not fast, commit=True)
    else:
        with Microphone() as microphone:
            session.send_audio(microphone)


def show(session: RealtimeSession, until_first: bool) -> None:
    """Write the words as they come, a line for each who spoke."""
    for event in session:
        if event.type == "transcript.delta":
            print(event.delta, end="", flush=True)
        elif event.type == "transcript.done" or event.type == "conversation.item.done":
            line = session.transcript[-1].text if session.transcript else ""
            print(f"\n= {line}")
            if until_first:
                return
        elif event.type == "error":
            print(f"\n! {event.error.message}")


def transcribe(client: Client, options: argparse.Namespace) -> None:
    """Listen and write at the same time."""
    settings: dict[str, Any] = {
        "type": "transcription",
        "audio": {"input": {"transcription": {"model": options.model}}},
    }
    with client.realtime.session(intent="transcription", session=settings, reconnect=True) as session:
        ears = threading.Thread(target=listen, args=(session, options.file, options.fast), daemon=True)
        ears.start()
        try:
            show(session, until_first=options.file is not None)
        except KeyboardInterrupt:
            print()


def main() -> None:
    """Read the options, find whom to talk to, and listen."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--model", default="gpt-4o-transcribe")
    parser.add_argument("--file", help="a WAV file in place of the microphone")
    parser.add_argument("--fast", action="store_true", help="send the file at once, not as fast as it would be heard")
    options = parser.parse_args()
    if os.environ.get("OPENAI_API_KEY"):
        with Client() as client:
            transcribe(client, options)
        return
    from openai_core.testing.realtime import LocalRealtimeServer

    with LocalRealtimeServer() as server, Client(base_url=server.url, api_key="local") as client:
        print(f"Talking to the local server at {server.url}")
        transcribe(client, options)


if __name__ == "__main__":
    main()

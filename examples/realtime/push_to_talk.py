"""Talk with a model: press Enter to speak and Enter again to be answered; `q` ends it.

    python examples/realtime/push_to_talk.py                # microphone and loudspeaker
    python examples/realtime/push_to_talk.py --file a.wav   # what a file says, in place of a microphone
    python examples/realtime/push_to_talk.py --silent       # no loudspeaker: the words alone
    python examples/realtime/push_to_talk.py --plain        # lines, even where textual is installed

Without `OPENAI_API_KEY` it talks to a local server that says again what it is told. Needs the extra `realtime`, and for
sound the extra `audio` or ffmpeg. With textual (`pip install textual`) the terminal is a screen with the conversation.
"""

from __future__ import annotations

import argparse
import os
import sys
import threading
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from openai_core import AsyncClient, Client
from openai_core.media import AudioDeviceError, Microphone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_core import RealtimeSession


def until_enter(microphone: Microphone) -> None:
    """Let the microphone listen until Enter is pressed."""
    input("... Enter ends it. ")
    microphone.stop()


def speak(session: RealtimeSession, file: str | None) -> None:
    """Send what the user says until Enter is pressed; of a file, all of it."""
    if file is not None:
        session.send_audio(file, pace=False, commit=True, respond=True)
        return
    with Microphone() as microphone:
        threading.Thread(target=until_enter, args=(microphone,), daemon=True).start()
        session.send_audio(microphone, commit=True, respond=True)


def answer(session: RealtimeSession) -> None:
    """Show what the model says, as it says it."""
    for event in session:
        if event.type == "transcript.delta" and event.role == "assistant":
            print(event.delta, end="", flush=True)
        elif event.type == "error":
            print(event.error.message, file=sys.stderr)
        elif event.type == "response.done":
            break
    print()


def turns() -> Iterator[str]:
    """What the user enters, until `q` or the end of the input."""
    while True:
        try:
            line = input("Enter to speak, words to write, q to leave> ")
        except EOFError:
            return
        if line.strip() == "q":
            return
        yield line.strip()


def talk(client: Client, options: argparse.Namespace) -> None:
    """The whole conversation."""
    settings: dict[str, Any] = {"type": "realtime", "audio": {"input": {"turn_detection": None}}}
    with client.realtime.session(model=options.model, session=settings, reconnect=True) as session:
        if not options.silent:
            session.play()
        for line in turns():
            try:
                if line:
                    session.say(line, respond=True)
                else:
                    speak(session, options.file)
            except AudioDeviceError as error:
                print(error, file=sys.stderr)
                continue
            answer(session)
        print(f"Tokens: {session.usage.get('total_tokens', 0)}")


def wants_screen(options: argparse.Namespace) -> bool:
    """Whether there is a screen to talk on, and what draws it."""
    there = sys.stdin.isatty() and sys.stdout.isatty()
    return there and not options.plain and find_spec("textual") is not None


def begin(options: argparse.Namespace, **where: Any) -> None:
    """Talk, on a screen or in lines."""
    if not wants_screen(options):
        with Client(**where) as client:
            talk(client, options)
        return
    from talk_screen import Talk

    tokens = Talk(AsyncClient(**where), options).run()
    print(f"Tokens: {tokens or 0}")


def main() -> None:
    """Read the options, find whom to talk to, and talk."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--model", default="gpt-realtime")
    parser.add_argument("--file", help="a WAV file in place of the microphone")
    parser.add_argument("--silent", action="store_true", help="write what the model says, do not play it")
    parser.add_argument("--plain", action="store_true", help="read and write lines, even where textual is installed")
    options = parser.parse_args()
    if os.environ.get("OPENAI_API_KEY"):
        begin(options)
        return
    from openai_core.testing.realtime import LocalRealtimeServer

    with LocalRealtimeServer() as server:
        print(f"Talking to the local server at {server.url}")
        begin(options, base_url=server.url, api_key="local")


if __name__ == "__main__":
    main()

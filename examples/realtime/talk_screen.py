"""The screen of `push_to_talk.py`, where textual is installed: the conversation, and below it what is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.widgets import Footer, Header, Input, RichLog, Static

from openai_core import OpenAIError
from openai_core.media import AudioDeviceError, Microphone

if TYPE_CHECKING:
    import argparse

    from openai_core import AsyncClient, AsyncRealtimeSession

SETTINGS: dict[str, Any] = {"type": "realtime", "audio": {"input": {"turn_detection": None}}}


class Talk(App[int]):
    """Talk with a model; gives the tokens that it took."""

    TITLE = "Push to talk"
    CSS = "#conversation { height: 1fr } #answer { color: $accent; height: auto; padding: 0 1 }"
    BINDINGS: ClassVar[list[Any]] = [
        Binding("ctrl+t", "speak", "Speak, and be answered", priority=True),
        Binding("ctrl+x", "interrupt", "Be silent", priority=True),
        Binding("ctrl+q", "leave", "Leave", priority=True),
    ]

    def __init__(self, client: AsyncClient, options: argparse.Namespace) -> None:
        super().__init__()
        self.client = client
        self.options = options
        self.session: AsyncRealtimeSession | None = None
        self.microphone: Microphone | None = None

    def compose(self) -> ComposeResult:
        """What there is to see."""
        yield Header()
        yield RichLog(id="conversation", wrap=True)
        yield Static(id="answer")
        yield Input(placeholder="Write, or press Ctrl-T to speak")
        yield Footer()

    def on_mount(self) -> None:
        """Begin with the session."""
        self.query_one(Input).focus()
        self.run_worker(self.talk(), exclusive=False)

    async def talk(self) -> None:
        """The whole session: show what comes."""
        session = self.client.realtime.session(model=self.options.model, session=SETTINGS, reconnect=True)
        try:
            async with session as self.session:
                if not self.options.silent:
                    await session.play()
                async for event in session:
                    self.show(event)
        except OpenAIError as error:
            self.exit(return_code=1, message=str(error))
        else:
            self.exit(int(session.usage.get("total_tokens", 0)))

    def show(self, event: Any) -> None:
        """Show what an event means."""
        if event.type == "transcript.delta" and event.role == "assistant":
            self.query_one("#answer", Static).update(event.snapshot)
        elif event.type == "transcript.done":
            self.write(event.role, event.text)
        elif event.type == "error":
            self.write("error", event.error.message)
        elif event.type == "response.done":
            self.query_one("#answer", Static).update("")

    def write(self, who: str, words: str) -> None:
        """Add a line to the conversation."""
        self.query_one("#conversation", RichLog).write(f"{who}: {words}")

    async def on_input_submitted(self, event: Input.Submitted) -> None:
        """Say what was written."""
        words = event.value.strip()
        event.input.clear()
        if words and self.session is not None:
            self.write("user", words)
            await self.session.say(words, respond=True)

    def action_speak(self) -> None:
        """Begin to listen; the second time, end it and be answered."""
        if self.microphone is not None:
            self.microphone.stop()
        elif self.session is not None:
            self.run_worker(self.listen(self.session), exclusive=False)

    async def listen(self, session: AsyncRealtimeSession) -> None:
        """Send what the user says, or what is in the file, and ask for an answer."""
        if self.options.file is not None:
            await session.send_audio(self.options.file, pace=False, commit=True, respond=True)
            return
        self.sub_title = "listening: Ctrl-T ends it"
        try:
            with Microphone() as self.microphone:
                await session.send_audio(self.microphone, commit=True, respond=True)
        except AudioDeviceError as error:
            self.write("error", str(error))
        finally:
            self.microphone, self.sub_title = None, ""

    async def action_interrupt(self) -> None:
        """Let the model be silent."""
        if self.session is not None:
            await self.session.interrupt()

    async def action_leave(self) -> None:
        """End the session, and the program with it."""
        if self.microphone is not None:
            self.microphone.stop()
        if self.session is not None:
            await self.session.close()
        else:
            self.exit()

"""What the events of a response add up to: fed with them, gives them back enriched, and knows the response so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from openai_core.accumulate import responses_events as e
from openai_core.accumulate.event import Accumulator, DerivedEvent
from openai_core.accumulate.responses_growth import Growing, Node
from openai_core.accumulate.responses_kinds import ENDS, GROWTHS, PARTS, STATUS, WHOLES, WITHOUT_STATUS
from openai_core.accumulate.responses_output import Output
from openai_core.accumulate.responses_parsed import NO_ARGUMENTS, Format, parsed, partially, wholly
from openai_core.accumulate.text import Text
from openai_core.errors import IncompleteStreamError, ParseError
from openai_core.sansio.model import Model, copied, plain
from openai_core.sansio.shape import resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from openai_core.accumulate.responses_events import ResponseStreamEvent
    from openai_core.generated.models.responses import Response
    from openai_core.structured.parsed import ParsedResponse

T = TypeVar("T")

_NEVER: Final = -(1 << 62)


class ResponseStreamState(Accumulator[Any, "ResponseStreamEvent[T]"], Generic[T]):
    """Takes the events of a response, of the stream or kept from one, and knows what they add up to.

        state = ResponseStreamState()
        for event in kept:
            state.handle_event(event)
        print(state.get_final_response().output_text)

    It does not mind events that come out of order, twice, or for things that were never announced.
    """

    def __init__(
        self,
        *,
        format: Format[T] | None = None,
        tools: Mapping[str, Format[Any]] | None = None,
        response_id: str | None = None,
        starting_after: int | None = None,
        models: str = "responses",
        outlives: bool = False,
    ) -> None:
        """Begin.

        Args:
            format: Makes the value that was asked for of the text.
            tools: Makes values of the arguments of functions, by their names.
            response_id: The response that is streamed, where it is known before its events tell.
            starting_after: The `sequence_number` of the last event that was seen before; those up to it are dropped.
            models: Where the models of the events are: `responses` or `beta_responses`.
            outlives: Whether the response goes on without its stream, so that the end of the one is not that of the
                other.
        """
        self._format = format
        self._tools = tools or {}
        self._response_id = response_id
        self._models = models
        self._outlives = outlives
        self._whole = starting_after is None
        """Whether the events are told from the first on."""
        self._last = _NEVER if starting_after is None else starting_after
        self._counting = starting_after is not None
        """Whether the server counts its events, so that a number that comes again means an event that does."""
        self._base: Any = None
        """The response as the last event that told all of it did."""
        self._output = Output()
        self._growing: dict[Any, Growing] = {}
        """Where the next piece of a text belongs, by what its event says."""
        self._images: dict[int, list[str]] = {}
        self._audio: list[str] = []
        self._transcript = Growing(Text(), Node())
        self._final: ParsedResponse[T] | None = None
        self._error: ParseError | None = None
        self._finished = False
        self._pending: list[Any] = []

    # --- what is known

    @property
    def response_id(self) -> str | None:
        """The name of the response; None before anything told it."""
        return self._response_id

    @property
    def sequence_number(self) -> int | None:
        """That of the last event; None before there was one with a number."""
        return None if self._last == _NEVER else self._last

    @property
    def background(self) -> bool | None:
        """Whether the response runs in the background; None where nothing told it."""
        told: bool | None = None if self._base is None else self._base.background
        return told

    @property
    def is_over(self) -> bool:
        """Whether the event came that nothing follows."""
        return self._final is not None

    @property
    def snapshot(self) -> ParsedResponse[T] | None:
        """The response so far, made anew each time; None before anything came. When it is over, what it ended as."""
        if self._final is not None:
            return self._final
        if self._base is None and not self._output.nodes:
            return None
        made, _ = parsed(self._decoded(self._made()))
        return made

    @property
    def output_text(self) -> str:
        """All text that the model wrote so far, joined."""
        if self._final is not None:
            return self._final.output_text
        said: list[str] = []
        for node in self._output.ordered():
            parts = node.lists.get("content", {}) if node.kind == "message" else {}
            for index in sorted(parts):
                part = parts[index]
                if isinstance(part, Node) and part.kind == "output_text" and "text" in part.texts:
                    said.append(str(part.texts["text"].text))
        return "".join(said)

    @property
    def audio(self) -> bytes:
        """All audio so far."""
        return e.joined(self._audio)

    @property
    def audio_transcript(self) -> str:
        """All that was said in the audio so far."""
        return str(self._transcript.text)

    def get_final_response(self) -> ParsedResponse[T]:
        """The response as it ended, be it completed, failed, incomplete or cancelled: its `status` tells.

        Raises:
            IncompleteStreamError: its end has not come.
            IncompleteResponseError: it ended before it was complete, and the value of its text was asked for.
            ParseError: its text is not the value that was asked for.
        """
        if self._error is not None:
            raise self._error
        if self._final is not None:
            return self._final
        so_far = self.snapshot
        if so_far is None or not self._finished:
            unfinished = IncompleteStreamError("The end of the response has not come; what came stands in `partial`")
            unfinished.partial = so_far
            raise unfinished
        made, error = parsed(cast("Response", so_far), self._format, self._tools)
        if error is not None:
            raise error
        return made

    # --- what comes

    def handle_event(self, event: Any) -> list[ResponseStreamEvent[T]]:
        """Take an event.

        Args:
            event: As the API streams it, as a stream helper gives it, or as plain JSON.

        Returns:
            What is to be told of it, in order: the event, enriched where it adds to something; nothing where it was
            seen before.

        Raises:
            StreamError: it reports an error.
        """
        return [*self.handle(event)]

    def handle(self, item: Any) -> Sequence[ResponseStreamEvent[T]]:
        """Take an event; what is to be told of it, in order."""
        try:
            data = item.__dict__
            kind = data["type"]
        except (AttributeError, KeyError):
            item = self._understood(item)
            data = item.__dict__
            kind = data.get("type")
        if self._final is not None and kind == "response.created":
            self._succeeded(data)
        number = data.get("sequence_number")
        if number.__class__ is int:
            if number > self._last:
                self._counting = self._counting or number == self._last + 1
                self._last = number
            elif self._counting:
                return ()
        growth = GROWTHS.get(kind)
        if growth is not None:
            place = (kind, data.get("item_id"), data.get("output_index"), data.get(growth.place))
            growing = self._growing.get(place)
            if growing is None:
                growing = self._growing[place] = self._output.begun(growth, data)
            text = growing.text
            delta = data.get("delta")
            if delta.__class__ is str:
                text.append(delta)
            if data.get("logprobs"):
                for one in data["logprobs"]:
                    growing.owner.add("logprobs", None, one)
            return (growth.event(item, delta, growing, text.length, self),)
        handler = _HANDLERS.get(kind)
        if handler is None:
            return (item,)
        self._growing.clear()
        return handler(self, item, data)

    def _succeeded(self, data: dict[str, Any]) -> None:
        """Begin anew where another response goes on in place of one that was steered."""
        identity = getattr(data.get("response"), "id", None)
        if identity is not None and identity != self._response_id:
            known = {"format": self._format, "tools": self._tools, "models": self._models, "outlives": self._outlives}
            self.__init__(**known)  # type: ignore[misc]

    def finish(self) -> Sequence[ResponseStreamEvent[T]]:
        """Know that the stream ended by itself; the events that are still to be told.

        Raises:
            IncompleteStreamError: the response, which goes on without its stream, is not over.
        """
        if self._outlives and self._final is None:
            unfinished = IncompleteStreamError("The stream ended, though the response goes on")
            unfinished.partial = self.snapshot
            raise unfinished
        self._finished = True
        pending, self._pending = self._pending, []
        return pending

    def resumed(self) -> None:
        """Know that another stream takes over from here: whatever it tells again is to be dropped."""
        self._counting = self._last != _NEVER

    def settle(self, response: Response) -> None:
        """Know from elsewhere how the response ended; `finish()` then gives the events that never came."""
        from openai_core.accumulate.responses_missing import ending, missing

        if self._whole:
            for event in missing(self, response):
                self._pending += self.handle(event)
        self._pending += self.handle(ending(response))

    def node(self, identity: Any, index: Any, kind: str | None = None) -> Node | None:
        """The item of the output that an event speaks of, if it is known."""
        return self._output.known(identity, index, kind)

    # --- what they do

    def _understood(self, item: Any) -> Model:
        if isinstance(item, e.Enriched):
            return cast(Model, item.event)
        if isinstance(item, Model):
            return item
        if isinstance(item, DerivedEvent) or not hasattr(item, "keys"):
            raise TypeError(f"An event of a response is a model or a JSON object, not {type(item).__name__}")
        made: Any = resolve(f"{self._models}:{self._prefix}ResponseStreamEvent")(copied(dict(item)))
        return cast(Model, made)

    @property
    def _prefix(self) -> str:
        return "Beta" if self._models == "beta_responses" else ""

    def _made(self) -> dict[str, Any]:
        if self._base is None:
            made: dict[str, Any] = {"object": "response", "status": "in_progress"}
            if self._response_id is not None:
                made = {"id": self._response_id, **made}
        else:
            made = {name: plain(value) for name, value in self._base.__dict__.items()}
        if self._output.nodes or made.get("output") is None:
            made["output"] = [node.made() for node in self._output.ordered()]
        return made

    def _decoded(self, made: dict[str, Any]) -> Any:
        if self._base is not None:
            return type(self._base)._adopt(made)
        return resolve(f"{self._models}:{self._prefix}Response")(made)

    def _passed(self, item: Any, data: dict[str, Any]) -> tuple[Any, ...]:
        """The response itself, not yet over."""
        response = data.get("response")
        if isinstance(response, Model):
            self._base = response
            self._models = "beta_responses" if type(response).__name__.startswith("Beta") else "responses"
            identity = response.__dict__.get("id")
            if isinstance(identity, str):
                self._response_id = identity
            for index, one in enumerate(response.__dict__.get("output") or ()):
                self._output.take(one, index, whole=False)
        return (item,)

    def _ended(self, item: Any, data: dict[str, Any]) -> tuple[Any, ...]:
        """The response itself, for the last time."""
        kind: str = data["type"]
        given = data.get("response")
        if isinstance(given, dict):  # in an event of a kind that the contract does not know
            given = self._decoded(copied(given))
        response: Any = given if isinstance(given, Model) else self._decoded(self._made())
        status = kind.rpartition(".")[2]
        lacks_output = self._output.nodes and not response.__dict__.get("output")
        if lacks_output or given is not response or response.__dict__.get("status") is None:
            made = {name: plain(value) for name, value in response.__dict__.items()}
            if lacks_output:
                made["output"] = [node.made() for node in self._output.ordered()]
            if given is not response or made.get("status") is None:
                made["status"] = status
            response = type(response)._adopt(made)
        identity = response.__dict__.get("id")
        if isinstance(identity, str):
            self._response_id = identity
        self._base = response
        self._final, self._error = parsed(response, self._format, self._tools)
        return (ENDS[kind](item, self._final),)

    def _item_added(self, item: Any, data: dict[str, Any]) -> tuple[Any, ...]:
        self._output.take(data.get("item"), data.get("output_index"), whole=False)
        return (item,)

    def _item_done(self, item: Any, data: dict[str, Any]) -> tuple[Any, ...]:
        self._output.take(data.get("item"), data.get("output_index"), whole=True)
        return (item,)

    def _part(self, item: Any, data: dict[str, Any]) -> tuple[Any, ...]:
        name, _, stage = data["type"].rpartition(".")
        where, index = PARTS[name]
        part = data.get("part")
        if isinstance(part, Model):
            kind = part.__dict__.get("type")
            reasons = where == "summary" or kind == "reasoning_text"
            node = self._output.item(data, "reasoning" if reasons else "message")
            node.entry(where, data.get(index), kind).take(part, whole=stage == "done")
        return (item,)

    def _text_done(self, item: Any, data: dict[str, Any]) -> tuple[Any, ...]:
        """A text is told as a whole."""
        kind: str = data["type"]
        growth = WHOLES[kind]
        owner = self._output.begun(growth, data).owner
        told = {name: data[name] for name in (growth.field, "logprobs", "name") if data.get(name)}
        if growth.list is not None:
            told.pop("name", None)
        done = owner.done
        owner.take(told, whole=True)
        owner.done = done  # the part or item itself has an end of its own
        if growth.event is e.ResponseTextDelta:
            return (e.ResponseTextDone(item, self),)
        if growth.event is e.ResponseArgumentsDelta:
            return (e.ResponseArgumentsDone(item, owner.data.get("name"), self),)
        return (item,)

    def _annotation(self, item: Any, data: dict[str, Any]) -> tuple[Any, ...]:
        part = self._output.item(data, "message").entry("content", data.get("content_index"), "output_text")
        part.add("annotations", data.get("annotation_index"), data.get("annotation"))
        return (item,)

    def _stage(self, item: Any, data: dict[str, Any]) -> tuple[Any, ...]:
        """A tool of the server's is so far."""
        kind, status = STATUS[data["type"]]
        node = self._output.item(data, kind)
        if kind not in WITHOUT_STATUS and not node.done:
            node.data["status"] = status
        return (item,)

    def _image(self, item: Any, data: dict[str, Any]) -> tuple[Any, ...]:
        images = self._images.setdefault(id(self._output.item(data, "image_generation_call")), [])
        image = data.get("partial_image_b64")
        images.append(image if isinstance(image, str) else "")
        return (e.ResponsePartialImage(item, images),)

    def _sound(self, item: Any, data: dict[str, Any]) -> tuple[Any, ...]:
        delta = data.get("delta")
        self._audio.append(delta if isinstance(delta, str) else "")
        return (e.ResponseAudioDelta(item, self._audio),)

    def _spoken(self, item: Any, data: dict[str, Any]) -> tuple[Any, ...]:
        text = self._transcript.text
        delta: Any = data.get("delta")
        if isinstance(delta, str):
            text.append(delta)
        return (e.ResponseTranscriptDelta(item, delta, self._transcript, text.length, self),)

    def _problem(self, item: Any, data: dict[str, Any]) -> tuple[Any, ...]:
        from openai_core.sansio.problem import stream_problem

        error = stream_problem(plain(item))
        error.partial = self.snapshot
        raise error

    # --- values, made when somebody reads them

    def partial(self, growing: Growing, length: int) -> Any:
        """What a text says that is still being written, where a type was asked for."""
        return None if self._format is None else partially(self._format, growing.json(length))

    def partial_arguments(self, growing: Growing, length: int) -> Any:
        """What arguments say that are still being written."""
        tool = self._tools.get(growing.owner.data.get("name", ""))
        value = growing.json(length)
        return value if tool is None else partially(tool, value)

    def whole(self, text: Any) -> Any:
        """The value that a text is, where a type was asked for; None where it is none."""
        return None if self._format is None else wholly(self._format.parse, text)

    def whole_arguments(self, name: Any, text: Any) -> Any:
        """The value that arguments are; None where they are none."""
        from openai_core.sansio.codec import loads

        tool = self._tools.get(name)
        return wholly(loads, text) if tool is None else wholly(tool.parse, text or NO_ARGUMENTS)


_HANDLERS: Final[dict[str, Callable[[Any, Any, dict[str, Any]], tuple[Any, ...]]]] = {
    "response.created": ResponseStreamState._passed,
    "response.queued": ResponseStreamState._passed,
    "response.in_progress": ResponseStreamState._passed,
    **dict.fromkeys(ENDS, ResponseStreamState._ended),
    "response.output_item.added": ResponseStreamState._item_added,
    "response.output_item.done": ResponseStreamState._item_done,
    **{f"{name}.{stage}": ResponseStreamState._part for name in PARTS for stage in ("added", "done")},
    **dict.fromkeys(WHOLES, ResponseStreamState._text_done),
    **dict.fromkeys(STATUS, ResponseStreamState._stage),
    "response.output_text.annotation.added": ResponseStreamState._annotation,
    "response.image_generation_call.partial_image": ResponseStreamState._image,
    "response.audio.delta": ResponseStreamState._sound,
    "response.audio.transcript.delta": ResponseStreamState._spoken,
    "error": ResponseStreamState._problem,
}

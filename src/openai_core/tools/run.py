"""The trace of a conversation with tools: all that was said and done, to be looked at, saved and resumed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

from openai_core.errors import OpenAIError
from openai_core.sansio.codec import dumps, loads
from openai_core.tools.call import ToolCall

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar, Self

    from openai_core.generated.models.chat import ChatCompletion, ChatCompletionMessage, CompletionUsage
    from openai_core.generated.models.responses import Response, ResponseUsage

T = TypeVar("T")
A = TypeVar("A")

RunStatus: TypeAlias = Literal[
    "running", "completed", "pending", "aborted", "max_rounds", "timed_out", "failed", "cancelled"
]

VERSION = 1
"""Of saved traces."""


class ToolRun(Generic[T]):
    """What every trace holds; `ChatToolRun` and `ResponseToolRun` add what they are made of.

    A trace is there from the beginning and grows with the run: `error.run` and the `run` of a stream are the same
    object that the run gives in the end.
    """

    kind: ClassVar[str] = ""
    _history: ClassVar[str] = ""
    _answers: ClassVar[str] = ""

    def __init__(self) -> None:
        self.status: RunStatus = "running"
        """`completed`: the model gave its last answer. `pending`: a call waits for somebody to decide on it. `aborted`:
        a tool ended the run. `max_rounds`, `timed_out`, `failed`, `cancelled`: the run was cut short."""
        self.calls: list[ToolCall] = []
        """Every call that the model asked for, in its order."""
        self.error: str | None = None
        """What cut the run short, in words."""
        self.parsed: T | None = None
        """The last answer as a value of the type that was asked for; None where none was, and where the model
        refused."""

    @property
    def answers(self) -> list[Any]:
        """The answers of the model, one a round."""
        answers: list[Any] = getattr(self, self._answers)
        return answers

    @property
    def rounds(self) -> int:
        """How often the model answered."""
        return len(self.answers)

    @property
    def pending(self) -> list[ToolCall]:
        """The calls that were not answered: a run that is resumed begins with them."""
        return [call for call in self.calls if not call.is_answered]

    def calls_of(self, round: int) -> list[ToolCall]:
        """The calls that the model asked for in a round, counted from 1."""
        return [call for call in self.calls if call.round == round]

    def to_dict(self) -> dict[str, Any]:
        """The trace as plain JSON values. Results that JSON cannot say are left out; what the model was told is not."""
        return {
            "version": VERSION,
            "kind": self.kind,
            "status": self.status,
            "error": self.error,
            self._history: loads(dumps(getattr(self, self._history))),
            self._answers: [answer.to_dict() for answer in self.answers],
            "calls": [call.to_dict() for call in self.calls],
        }

    def to_json(self) -> str:
        """The trace as JSON text."""
        return dumps(self.to_dict()).decode()

    def copied(self) -> Self:
        """Another trace with the same content, which can grow by itself."""
        run = type(self)()
        run.__dict__.update(self.__dict__)
        for name in (self._history, self._answers):
            setattr(run, name, list(getattr(self, name)))
        run.calls = [call.copied() for call in self.calls]
        return run

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a trace that was saved, to look at it or to resume it: `run_tools(resume=run, ...)`.

        Raises:
            OpenAIError: it is no such trace.
        """
        kinds: dict[Any, type[ToolRun[Any]]] = {kind.kind: kind for kind in (ChatToolRun, ResponseToolRun)}
        kind = kinds.get(data.get("kind"))
        if kind is None or not issubclass(kind, cls) or data.get("version") != VERSION:
            raise OpenAIError(f"This is no {cls.__name__} that was saved by this version")
        run: Any = kind()
        run.status, run.error = data["status"], data["error"]
        setattr(run, kind._history, loads(dumps(data[kind._history])))
        setattr(run, kind._answers, [kind._read(answer) for answer in data[kind._answers]])
        run.calls = [ToolCall.from_dict(call) for call in data["calls"]]
        run._further(data)
        return run  # type: ignore[no-any-return]

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read a trace from JSON text."""
        return cls.from_dict(loads(text))

    @classmethod
    def _read(cls, answer: Mapping[str, Any]) -> Any:
        raise NotImplementedError

    def _further(self, data: Mapping[str, Any]) -> None:
        """Read what only this kind of trace holds."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.status}, rounds={self.rounds}, calls={len(self.calls)})"


class ChatToolRun(ToolRun[T]):
    """The trace of `chat.completions.run_tools`."""

    kind = "chat"
    _history = "messages"
    _answers = "completions"

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[Any] = []
        """The whole conversation: the messages that were given, those of the model, and the results of the tools, as
        they would be sent with another request."""
        self.completions: list[ChatCompletion] = []

    @property
    def usage(self) -> CompletionUsage | None:
        """The tokens of all rounds together; None where no answer tells."""
        from openai_core.generated.models.chat import CompletionUsage

        return _total(self.completions, CompletionUsage)

    @property
    def final_completion(self) -> ChatCompletion | None:
        """The last answer of the model; None before there was any."""
        return self.completions[-1] if self.completions else None

    @property
    def final_message(self) -> ChatCompletionMessage | None:
        """The message in the last answer."""
        choices = self.completions[-1].choices if self.completions else None
        return choices[0].message if choices else None

    @property
    def final_content(self) -> str | None:
        """What the model wrote in its last answer."""
        message = self.final_message
        return None if message is None else message.content

    @classmethod
    def _read(cls, answer: Mapping[str, Any]) -> Any:
        from openai_core.generated.models.chat import ChatCompletion

        return ChatCompletion.from_dict(answer)


class ResponseToolRun(ToolRun[T]):
    """The trace of `responses.run_tools`."""

    kind = "responses"
    _history = "items"
    _answers = "responses"

    def __init__(self) -> None:
        super().__init__()
        self.items: list[Any] = []
        """The whole conversation as input items: what was given, what the model gave, and the results of the tools."""
        self.responses: list[Response] = []
        self.covered = 0
        """How many of the items the server knows of by the last response."""

    @property
    def usage(self) -> ResponseUsage | None:
        """The tokens of all rounds together; None where no answer tells."""
        from openai_core.generated.models.responses import ResponseUsage

        return _total(self.responses, ResponseUsage)

    @property
    def final_response(self) -> Response | None:
        """The last answer of the model; None before there was any."""
        return self.responses[-1] if self.responses else None

    @property
    def output_text(self) -> str:
        """What the model wrote in its last answer; empty where it wrote nothing."""
        return self.responses[-1].output_text if self.responses else ""

    final_content = output_text

    def to_dict(self) -> dict[str, Any]:
        return {**super().to_dict(), "covered": self.covered}

    @classmethod
    def _read(cls, answer: Mapping[str, Any]) -> Any:
        from openai_core.generated.models.responses import Response

        return Response.from_dict(answer)

    def _further(self, data: Mapping[str, Any]) -> None:
        self.covered = data["covered"]


def _total(answers: list[Any], kind: type[A]) -> A | None:
    """The sum of the usage that the answers tell, whatever is counted in it."""
    told = [usage.to_dict() for answer in answers if (usage := answer.usage) is not None]
    if not told:
        return None
    total: dict[str, Any] = {}
    for usage in told:
        _add(total, usage)
    return kind.from_dict(total)  # type: ignore[attr-defined, no-any-return]


def _add(total: dict[str, Any], usage: Mapping[str, Any]) -> None:
    for name, value in usage.items():
        known = total.get(name)
        if isinstance(value, dict):
            total[name] = nested = known if isinstance(known, dict) else {}
            _add(nested, value)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            total[name] = value + (known if isinstance(known, (int, float)) else 0)
        elif known is None:
            total[name] = value

"""A call of a tool, from the model's asking to the answer that it was given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openai_core.sansio.codec import dumps, loads
from openai_core.tools.result import CHAT_PARTS, RESPONSE_PARTS, item_output, output_of, writable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

CallStatus: TypeAlias = Literal[
    "waiting", "running", "completed", "failed", "timed_out", "invalid", "refused", "pending", "cut"
]

_FIELDS = ("id", "name", "kind", "namespace", "raw_arguments", "round", "status", "error", "started", "seconds")


class ToolCall:
    """What the model asked for, and what came of it."""

    __slots__ = (
        "arguments",
        "error",
        "exception",
        "id",
        "item",
        "kind",
        "name",
        "namespace",
        "output",
        "raw_arguments",
        "result",
        "round",
        "seconds",
        "started",
        "status",
    )

    def __init__(
        self,
        id: str,
        name: str,
        raw_arguments: str,
        *,
        kind: str = "function",
        namespace: str | None = None,
        round: int = 1,
        item: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        """What the answer to it is told by; made up where the model gave none."""
        self.name = name
        self.kind = kind
        """`function`, `custom` (its arguments are text), `mcp` (a call on a server, to be approved), or the type of
        another item that a tool of yours answers, such as `local_shell_call`."""
        self.namespace = namespace
        """The group of tools that it was called in; None outside of any."""
        self.raw_arguments = raw_arguments
        """The text as the model wrote it."""
        self.arguments: Any = None
        """The JSON object that the text says (or that the approval hook put in its place); for custom tools the text;
        None where it says none."""
        self.round = round
        """Which answer of the model asked for it, counted from 1."""
        self.item = item
        """The item of the response that it is, as it came; None in a chat."""
        self.status: CallStatus = "waiting"
        """`waiting` before it began, `running`, then `completed`; or `failed` (the tool raised), `timed_out`, `invalid`
        (no such tool, or not its arguments), `refused` or `pending` (by the approval hook), `cut` (by the end of the
        run)."""
        self.result: Any = None
        """What the tool returned."""
        self.output: Any = None
        """What the model was told: text, or a list of content parts; None while there is no answer."""
        self.error: str | None = None
        """What went wrong, in words."""
        self.exception: BaseException | None = None
        """What the tool raised; not kept in a saved trace."""
        self.started: float | None = None
        """When the tool was called, in Unix seconds; None where it was not."""
        self.seconds: float | None = None
        """How long it took."""

    @property
    def is_answered(self) -> bool:
        """Whether there is something to tell the model; such a call is not made again."""
        return self.output is not None

    def answer(self, result: Any) -> None:
        """Give the result by hand, for a run that is `pending` and will be resumed.

        Args:
            result: As a tool would return it: text, content parts, or a value that can be written as JSON. To a request
                for approval: True, False, or a text that refuses.

        Raises:
            TypeError, ValueError: it cannot.
        """
        self.status, self.error = "completed", None
        if self.kind == "mcp":
            self.output = "approved" if result is True else result or "This call was refused by the user."
            if result is not True:
                self.status, self.error = "refused", self.output
        elif self.kind in ("function", "custom"):
            self.output = output_of(result, CHAT_PARTS | RESPONSE_PARTS)
        else:
            self.output = item_output(self.kind, result, True)
        self.result = result

    def copied(self) -> Self:
        """Another record with the same content."""
        call = type(self)(self.id, self.name, self.raw_arguments)
        for name in self.__slots__:
            setattr(call, name, getattr(self, name))
        return call

    def to_dict(self) -> dict[str, Any]:
        """The record as plain JSON values."""
        data = {name: value for name in _FIELDS if (value := getattr(self, name)) is not None}
        for name in ("arguments", "result", "output", "item"):
            if (value := _kept(getattr(self, name))) is not None:
                data[name] = value
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a record that was saved."""
        call = cls(data["id"], data["name"], data["raw_arguments"])
        for name in (*_FIELDS, "arguments", "result", "output", "item"):
            if name in data:
                setattr(call, name, data[name])
        if call.status == "running":
            call.status = "cut"
        return call

    def __eq__(self, other: object) -> bool:
        return self.to_dict() == other.to_dict() if isinstance(other, ToolCall) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"ToolCall({self.name}({self.raw_arguments}), {self.status}, id={self.id!r})"


def _kept(value: Any) -> Any:
    """The value as JSON would give it back; None where it cannot be written."""
    try:
        return loads(dumps(writable(value)))
    except (TypeError, ValueError):
        return None

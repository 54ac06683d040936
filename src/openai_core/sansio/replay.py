"""Answers made into input for the next request: what only answers have is taken off, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, NamedTuple, TypeVar

from openai_core.sansio.codec import dumps
from openai_core.sansio.model import Model, plain

T = TypeVar("T")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ANSWERED: Final = frozenset({"parsed", "parsed_arguments", "created_by"})
"""Keys that nobody may send."""

_BELOW: Final = _words(
    "acknowledged_safety_checks action actions agent allowed_tools always annotations caller container content "
    "environment filters format hybrid_search logprobs never network_policy operation outcome output outputs path "
    "pending_safety_checks prompt_cache_breakpoint ranking_options require_approval results skills source sources "
    "summary tools top_logprobs user_location"
)
"""Keys with structure below them that the API defines; what stands under any other is left alone."""

_NULLS: Final[dict[Any, frozenset[str]]] = {
    "code_interpreter_call": frozenset({"code", "outputs"}),
    "double_click": frozenset({"keys"}),
    "function": frozenset({"parameters", "strict"}),
    "image_generation_call": frozenset({"result"}),
}
"""By type, the keys that have to be there, be it as null."""

_ITEMS: Final = _words(
    "additional_tools agent_message apply_patch_call apply_patch_call_output code_interpreter_call compaction "
    "computer_call computer_call_output custom_tool_call custom_tool_call_output file_search_call function_call "
    "function_call_output image_generation_call local_shell_call local_shell_call_output mcp_approval_request "
    "mcp_approval_response mcp_call mcp_list_tools message multi_agent_call multi_agent_call_output program "
    "program_output reasoning shell_call shell_call_output tool_search_call tool_search_output web_search_call"
)
"""The types of items that are known here; others are sent as they came."""

_ROLES: Final = frozenset({"assistant", "developer", "system", "user"})


class Dropped(NamedTuple):
    """An item that cannot be sent again."""

    item: dict[str, Any]
    reason: str
    """Why: `its status is failed`."""


class Replay(list[T]):
    """Items for the next request: a list, which also knows what had to be left out of it."""

    __slots__ = ("dropped",)

    def __init__(self, items: Iterable[T] = (), dropped: Iterable[Dropped] = ()) -> None:
        super().__init__(items)
        self.dropped = [*dropped]
        """What the server would refuse, with the reason."""


class _Refused(Exception):
    """The item cannot be sent again; says why."""


def to_input(answer: Any) -> Any:
    """Make input of what a model answered, for the next request.

    The values that parsing added, nulls where the server takes none, and keys that only answers have are left out.
    Reasoning, its encrypted content, `phase` and the keys of other providers (`reasoning_content`, `extra_content`)
    stay. What may not be sent again at all is dropped: outputs that failed or are not complete, tools that were not
    given by the developer. Items of types that are not known here are sent as they came.

    Args:
        answer: A `Response`, a `ChatCompletion`, a message of one, an item, or a list of items or messages; each as a
            model, as a dictionary (from `to_dict()`, from `model_dump()` of the official SDK, from your database), or
            as an object of the official SDK.

    Returns:
        Of a response or a list: a list of items, whose `dropped` names what was left out. Of all else: one dictionary.

    Raises:
        TypeError: it is none of these.
        ValueError: it is a single item that cannot be sent again, or a completion without choices.

    API page: https://platform.openai.com/docs/guides/conversation-state
    """
    if isinstance(answer, list | tuple):
        return replayed(answer)
    fields = _fields(answer)
    if fields is None:
        raise TypeError(f"to_input() takes an answer, an item, or a list of them, not {type(answer).__name__}")
    if "type" not in fields:
        if isinstance(fields.get("output"), list | tuple):
            return replayed(fields["output"])
        if "choices" in fields:
            return completion_input(fields)
        if isinstance(fields.get("message"), Mapping | Model):
            return message_input(fields["message"])
    return item_input(answer)


def replayed(items: Iterable[Any] | None) -> Replay[Any]:
    """Input of many items or messages."""
    kept: list[Any] = []
    dropped: list[Dropped] = []
    for item in items or ():
        try:
            kept.append(_input(item))
        except _Refused as refused:
            dropped.append(Dropped(plain(_fields(item)), str(refused)))
    return Replay(kept, dropped)


def item_input(item: Any) -> dict[str, Any]:
    """Input of one item or message; raises ValueError where it cannot be sent again."""
    try:
        return _input(item)
    except _Refused as refused:
        kind = (_fields(item) or {}).get("type")
        raise ValueError(f"This {kind} cannot be sent again: {refused}") from None


def completion_input(completion: Any, choice: int = 0) -> dict[str, Any]:
    """Input of the message of one choice; raises ValueError where there is none of this number."""
    choices = [_fields(one) or {} for one in (_fields(completion) or {}).get("choices") or ()]
    numbered = (one for place, one in enumerate(choices) if one.get("index", place) == choice)
    message = next(numbered, {}).get("message")
    if message is None:
        raise ValueError(f"The completion has no choice {choice} with a message in it")
    return message_input(message)


def message_input(message: Any) -> dict[str, Any]:
    """Input of a message of a chat."""
    fields = _fields(message)
    if fields is None:
        raise TypeError(f"A message is a model or a dictionary, not {type(message).__name__}")
    made = {name: plain(value) for name, value in fields.items() if value is not None and name not in _ANSWERED}
    made.setdefault("role", "assistant")
    if made["role"] != "assistant":
        return made
    calls = fields.get("tool_calls")
    for name in ("tool_calls", "annotations", "content"):
        if made.get(name) == []:
            del made[name]
    if calls:
        made["tool_calls"] = [_tool_call(call) for call in calls]
    audio = made.get("audio")
    if isinstance(audio, dict):
        made["audio"] = {"id": audio.get("id")}
    if made.keys().isdisjoint({"content", "tool_calls", "function_call", "refusal", "audio"}):
        made["content"] = ""
    return made


def _tool_call(call: Any) -> Any:
    fields = _fields(call)
    if fields is None:
        return call
    made = {name: plain(value) for name, value in fields.items() if value is not None and name not in _ANSWERED}
    made.pop("index", None)  # its place in a stream
    function = made.get("function")
    if isinstance(function, dict):
        made.setdefault("type", "function")
        function = {name: value for name, value in function.items() if value is not None and name not in _ANSWERED}
        made["function"] = _texted(function)
    return made


def _input(item: Any) -> dict[str, Any]:
    fields = _fields(item)
    if fields is None:
        raise TypeError(f"An item is a model or a dictionary, not {type(item).__name__}")
    kind = fields.get("type")
    if kind is None and "role" in fields:
        return message_input(fields)
    if kind not in _ITEMS:
        return {name: plain(value) for name, value in fields.items()}
    made: dict[str, Any] = _cleaned(fields)
    fit = _FITTED.get(kind)
    return made if fit is None else fit(made)


def _fields(value: Any) -> Mapping[str, Any] | None:
    """The keys of a JSON object in whatever form."""
    if isinstance(value, Model):
        return vars(value)
    if isinstance(value, Mapping):
        return value
    if hasattr(type(value), "model_dump"):  # pydantic's, and the official SDK's
        # Without warnings: values that were parsed do not have the type that their field declares.
        found: Mapping[str, Any] = value.model_dump(mode="json", by_alias=True, warnings=False)
        return found
    return None


def _cleaned(value: Any) -> Any:
    """The same without what only answers have, as deep as the API defines it."""
    if isinstance(value, list | tuple):
        return [_cleaned(item) for item in value]
    fields = _fields(value)
    if fields is None:
        return value
    kind = fields.get("type")
    nulls = _NULLS.get(kind, frozenset()) if isinstance(kind, str) else frozenset[str]()
    made = {}
    for name, inner in fields.items():
        if name in _ANSWERED or (inner is None and name not in nulls):
            continue
        # Annotations are a list; those of an MCP tool are an object that the API does not define.
        below = name in _BELOW and not (name == "annotations" and not isinstance(inner, list))
        made[name] = _cleaned(inner) if below else plain(inner)
    return made


# --- what single types need on top ------------------------------------------------------------------------------


def _texted(made: dict[str, Any]) -> dict[str, Any]:
    """Arguments are text; some servers give them as an object."""
    arguments = made.get("arguments")
    if arguments is not None and not isinstance(arguments, str):
        made["arguments"] = dumps(arguments).decode()
    return made


def _message(made: dict[str, Any]) -> dict[str, Any]:
    role = made.setdefault("role", "assistant")
    if role not in _ROLES:
        raise _Refused(f"its role is {role}")
    content = made.get("content")
    if role != "assistant":
        made.pop("id", None)
        if isinstance(content, list):
            made["content"] = [*map(_told, content)]
        return made
    if not isinstance(content, list):
        return made
    if not isinstance(made.get("id"), str):  # only messages that the API wrote have parts
        kept = {name: value for name, value in made.items() if name in ("type", "role", "phase")}
        return {**kept, "content": "".join(_text(part) or "" for part in content)}
    made.setdefault("status", "completed")
    made["content"] = [*map(_written, content)]
    return made


def _text(part: Any) -> str | None:
    """The text of a part of a message; None where it has none."""
    found = part.get("text", part.get("refusal")) if isinstance(part, dict) else None
    return found if isinstance(found, str) else None


def _written(part: Any) -> Any:
    """A part that the model wrote."""
    text = _text(part)
    if text is None:
        raise _Refused(f"a part of it is {_kind(part)}")
    if _kind(part) == "refusal":
        return part
    whole = part if _kind(part) == "output_text" else {"type": "output_text", "text": text}
    return {"annotations": [], "logprobs": [], **whole}


def _told(part: Any) -> Any:
    """A part that the model was told; text comes in many kinds, and goes in one."""
    kind, text = _kind(part), _text(part)
    if kind == "computer_screenshot":
        return {**part, "type": "input_image"}
    if text is not None and kind != "input_text":
        return {"type": "input_text", "text": text}
    return part


def _kind(part: Any) -> Any:
    return part.get("type") if isinstance(part, dict) else None


def _reasoning(made: dict[str, Any]) -> dict[str, Any]:
    made.setdefault("summary", [])
    if not isinstance(made.get("encrypted_content", ""), str):
        del made["encrypted_content"]
    return made


def _computer_output(made: dict[str, Any]) -> dict[str, Any]:
    if made.get("status") == "failed":
        raise _Refused("its status is failed")
    return made


def _custom_call(made: dict[str, Any]) -> dict[str, Any]:
    made.pop("status", None)
    return made


def _custom_output(made: dict[str, Any]) -> dict[str, Any]:
    if (status := made.pop("status", "completed")) != "completed":
        raise _Refused(f"its status is {status}")
    return made


def _additional_tools(made: dict[str, Any]) -> dict[str, Any]:
    if made.get("role") != "developer":
        raise _Refused(f"its role is {made.get('role')}, and only a developer gives tools")
    return made


def _tool_search(made: dict[str, Any]) -> dict[str, Any]:
    if not isinstance(made.setdefault("arguments", {}), dict):
        raise _Refused("its arguments are no object")
    return made


def _agent_message(made: dict[str, Any]) -> dict[str, Any]:
    made["content"] = [*map(_told, made.get("content") or ())]
    for part in made["content"]:
        if _kind(part) not in ("input_text", "input_image", "encrypted_content"):
            raise _Refused(f"a part of it is {_kind(part)}")
    return made


def _agents_output(made: dict[str, Any]) -> dict[str, Any]:
    for part in made.get("output") or ():
        if isinstance(part, dict):
            part.pop("logprobs", None)
            if isinstance(notes := part.get("annotations"), list):
                part["annotations"] = [note for note in notes if _kind(note) != "file_path"]
    return made


def _present(kind: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """With the keys that have to be there."""
    return lambda made: {**dict.fromkeys(sorted(_NULLS[kind])), **made}


_FITTED: Final[dict[Any, Callable[[dict[str, Any]], dict[str, Any]]]] = {
    "additional_tools": _additional_tools,
    "agent_message": _agent_message,
    "code_interpreter_call": _present("code_interpreter_call"),
    "computer_call_output": _computer_output,
    "custom_tool_call": _custom_call,
    "custom_tool_call_output": _custom_output,
    "function_call": _texted,
    "image_generation_call": _present("image_generation_call"),
    "message": _message,
    "multi_agent_call_output": _agents_output,
    "reasoning": _reasoning,
    "tool_search_call": _tool_search,
}

"""An operation as the contract declares it: turns keyword arguments into a request.

Each module in `generated/endpoints/` holds one `Endpoint` and its typed builder. All checking is done here, by
tables: no argument's value is walked, so a long history costs one JSON dump and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict, TypeVar
from urllib.parse import quote

from openai_core.sansio.file import is_file
from openai_core.sansio.message import (
    Body,
    JsonBody,
    Message,
    MultipartBody,
    Options,
    PageRequest,
    RawBody,
    Request,
    Security,
    StreamRequest,
)
from openai_core.sansio.reading import binary, events_of, json_of, nothing, text_of
from openai_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from openai_core.sansio.answer import BinaryContent
    from openai_core.sansio.page import Paging

F = TypeVar("F", bound=Callable[..., Any])

_SAFE_IN_SEGMENT = "!$&'()*+,;=:@"


class RequestOptions(TypedDict, total=False):
    """What every call takes beside its own parameters."""

    timeout: Any
    """Seconds for this call (or an `httpx.Timeout`); None waits for ever. Default: the client's, 600 s."""
    max_retries: int | Unset
    """How often to try again after a failure that may pass. Default: the client's, 2."""
    idempotency_key: str | Unset | None
    """Sent as `Idempotency-Key` with each attempt. Default: made anew for each POST."""
    provider_options: Mapping[str, Mapping[str, Any]] | Unset
    """Keys of the body for one provider only, by its name: `{"zhipu": {"thinking": {"type": "enabled"}}}`."""
    extra_headers: Mapping[str, str | Unset | None]
    """Headers on top of the client's; `UNSET` removes one of those."""
    extra_query: Mapping[str, Any]
    """Query parameters beyond the declared ones; they win over those."""
    extra_body: Mapping[str, Any]
    """Keys to set in the top level of the body; they win over the declared ones."""


OPTIONS = frozenset(RequestOptions.__annotations__)


class Query(NamedTuple):
    """A query parameter: its name on the wire and how lists and objects are written."""

    wire: str
    style: str = "simple"


class Form(NamedTuple):
    """The multipart form of a body: which of its fields hold files."""

    fields: frozenset[str]
    required: tuple[str, ...] = ()
    files: frozenset[str] = frozenset()
    file_lists: frozenset[str] = frozenset()
    encodings: Mapping[str, str] = {}


class Json(NamedTuple):
    """The JSON form of a body."""

    fields: frozenset[str]
    required: tuple[str, ...] = ()


class Raw(NamedTuple):
    """A body that is one argument, sent as it is."""

    parameter: str
    content_type: str


class Trigger(NamedTuple):
    """The argument that makes an operation stream, and whether the stream's events count by name."""

    parameter: str = "stream"
    value: Any = True
    named: bool = False


class Endpoint:
    """One operation's facts, and the making of its requests."""

    __slots__ = (
        "_known",
        "_missing_body_ok",
        "accept",
        "binary",
        "bodies",
        "constant_query",
        "deprecated",
        "headers",
        "method",
        "name",
        "path",
        "path_parameters",
        "query",
        "required",
        "security",
        "stream",
        "text_when",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        path_parameters: tuple[str, ...] = (),
        query: Mapping[str, Query] | None = None,
        headers: Mapping[str, str] | None = None,
        bodies: tuple[Json | Form | Raw, ...] = (),
        required: tuple[str, ...] = (),
        constant_query: tuple[tuple[str, str], ...] = (),
        security: Security = "api_key",
        accept: str = "application/json",
        stream: Trigger | None = None,
        text_when: tuple[str, frozenset[str]] | None = None,
        body_optional: bool = False,
        deprecated: bool = False,
    ) -> None:
        self.name = name
        """Where the client has it: `chat.completions.create`."""
        self.method = method
        self.path = path
        self.path_parameters = path_parameters
        self.query = query or {}
        self.headers = headers or {}
        self.bodies = bodies
        self.required = required
        self.constant_query = constant_query
        self.security: Security = security
        self.accept = accept
        self.stream = stream
        self.text_when = text_when
        """A parameter, and its values for which the answer is plain text instead of JSON."""
        self.deprecated = deprecated
        self._missing_body_ok = body_optional
        known = {*self.query, *self.headers, *OPTIONS}
        for body in bodies:
            known |= {body.parameter} if isinstance(body, Raw) else body.fields
        self._known = frozenset(known)

    def __repr__(self) -> str:
        return f"<{self.name}: {self.method} {self.path}>"

    @property
    def parameters(self) -> frozenset[str]:
        """Every keyword that the operation takes, the path's and the request options included."""
        return self._known | frozenset(self.path_parameters)

    def placed(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, ...]:
        """The values of the path, in its order; those given by name are taken out of `kwargs`.

        Positions fill, in the order of the path, what is not given by name: `retrieve("vs_1", "file_1")` and
        `retrieve("file_1", vector_store_id="vs_1")` are the same.

        Raises:
            TypeError: there are too many values, or too few.
        """
        names = self.path_parameters
        if not kwargs.keys() & set(names) and len(args) == len(names):
            return args
        open_names = [name for name in names if name not in kwargs]
        if len(args) > len(open_names):
            if len(args) > len(names):
                how = f"{', '.join(names)} by position, and the rest by name" if names else "its arguments by name"
                raise TypeError(f"{self.name}() takes {how}; {len(args)} were given by position")
            twice = names[len(args) - 1] if not open_names else open_names[-1]
            raise TypeError(f"{self.name}() got two values for {twice!r}")
        missing = open_names[len(args) :]
        if missing:
            plural = "s" if len(missing) > 1 else ""
            raise TypeError(
                f"{self.name}() is missing the required argument{plural} {' and '.join(map(repr, missing))}"
            )
        given = dict(zip(open_names, args, strict=True))
        return tuple(given[name] if name in given else kwargs.pop(name) for name in names)

    # --- requests, by kind of answer ---

    def json(self, params: Mapping[str, Any], answer: str | None, *path: Any) -> Request[Any]:
        """The answer is JSON: a model or union (`"chat:ChatCompletion"`), or plain values when None."""
        message, options = self._message(params, path)
        if self.text_when is not None and params.get(self.text_when[0]) in self.text_when[1]:
            return Request(message, text_of, options)
        return Request(message, json_of(answer), options)

    def page(self, params: Mapping[str, Any], answer: str, paging: Paging, *path: Any) -> PageRequest[Any]:
        """The answer is one page of a list."""
        message, options = self._message(params, path)
        return PageRequest(message, json_of(answer), paging, options)

    def events(self, params: Mapping[str, Any], event: str, *path: Any) -> StreamRequest[Any]:
        """The answer is a stream of events."""
        message, options = self._message(params, path)
        message.accept = "text/event-stream"
        message.stream = True
        return StreamRequest(message, events_of(event), options, named=self.stream is not None and self.stream.named)

    def content(self, params: Mapping[str, Any], *path: Any) -> Request[BinaryContent]:
        """The answer is a file."""
        message, options = self._message(params, path)
        return Request(message, binary, options)

    def text(self, params: Mapping[str, Any], *path: Any) -> Request[str]:
        """The answer is text."""
        message, options = self._message(params, path)
        return Request(message, text_of, options)

    def empty(self, params: Mapping[str, Any], *path: Any) -> Request[None]:
        """Nothing comes back."""
        message, options = self._message(params, path)
        return Request(message, nothing, options)

    # --- the message ---

    def _message(self, params: Mapping[str, Any], path_values: tuple[Any, ...]) -> tuple[Message, Options]:
        if not params.keys() <= self._known:
            raise TypeError(self._unexpected(params.keys() - self._known))
        body = self._body(params)
        for name in self.required:
            if params.get(name, UNSET) is UNSET:
                raise TypeError(self._missing(params))
        message = Message(
            self.method,
            self._path(path_values),
            query=self._query(params) if self.query or "extra_query" in params or self.constant_query else (),
            headers=self._headers(params) if self.headers or "extra_headers" in params else None,
            body=body,
            accept=self.accept,
            security=self.security,
            operation=self.name,
        )
        if params.keys().isdisjoint(_SETTINGS):
            return message, _NO_OPTIONS
        return message, Options(*[params.get(name, UNSET) for name in Options._fields])

    def _path(self, values: tuple[Any, ...]) -> str:
        if not values:
            return self.path
        return self.path.format(
            **{name: segment(value, name) for name, value in zip(self.path_parameters, values, strict=True)}
        )

    def _query(self, params: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
        extra = params.get("extra_query") or {}
        pairs: list[tuple[str, str]] = [pair for pair in self.constant_query if pair[0] not in extra]
        for name, query in self.query.items():
            value = params.get(name, UNSET)
            if value is not UNSET and value is not None and query.wire not in extra:
                pairs += query_pairs(query.wire, value, query.style)
        for name, value in extra.items():
            if value is not UNSET and value is not None:
                pairs += query_pairs(name, value, "brackets")
        return tuple(pairs)

    def _headers(self, params: Mapping[str, Any]) -> dict[str, Any]:
        headers: dict[str, Any] = {}
        for name, wire in self.headers.items():
            value = params.get(name, UNSET)
            if value is not UNSET and value is not None:
                headers[wire] = value if isinstance(value, str) else ",".join(map(str, value))
        headers.update(params.get("extra_headers") or {})
        return headers

    def _body(self, params: Mapping[str, Any]) -> Body | None:
        if not self.bodies:
            if params.get("extra_body"):
                return JsonBody(dict(params["extra_body"]))
            return None
        form = self._form(params)
        if isinstance(form, Raw):
            return RawBody(params[form.parameter], form.content_type)
        fields = {name: value for name, value in params.items() if name in form.fields and value is not UNSET}
        extra = params.get("extra_body")
        if extra:
            fields.update(extra)
        if isinstance(form, Form):
            for name in form.required:
                if name not in fields:
                    raise TypeError(self._missing(params, form.required))
            return MultipartBody(fields, form.files, form.file_lists, form.encodings)
        for name in form.required:
            if name not in fields:
                raise TypeError(self._missing(params, form.required))
        if not fields and self._missing_body_ok:
            return None
        return JsonBody(fields)

    def _form(self, params: Mapping[str, Any]) -> Json | Form | Raw:
        """Which of its forms the body takes: the form for files only where files (or its own fields) are given."""
        if len(self.bodies) == 1:
            return self.bodies[0]
        given = {name for name, value in params.items() if name in self._known and value is not UNSET} - OPTIONS
        for body in self.bodies:
            if isinstance(body, Json) and given <= body.fields | self.query.keys() | self.headers.keys():
                holds_file = any(_is_file(params[name]) for name in given & self._file_fields())
                if not holds_file and given.issuperset(body.required):
                    return body
        for body in self.bodies:
            if isinstance(body, Form) and given <= body.fields | self.query.keys() | self.headers.keys():
                return body
        for body in self.bodies:
            if isinstance(body, Raw) and body.parameter in given:
                return body
        lists = " or ".join(
            ", ".join(sorted(given - body.fields)) or "nothing" for body in self.bodies if not isinstance(body, Raw)
        )
        raise TypeError(f"{self.name}() was given arguments that do not go together; leave out {lists}")

    def _file_fields(self) -> frozenset[str]:
        return frozenset().union(*(body.files | body.file_lists for body in self.bodies if isinstance(body, Form)))

    # --- refusals ---

    def _unexpected(self, names: Iterable[str]) -> str:
        from openai_core.sansio.wording import did_you_mean

        name = min(names)
        hint = did_you_mean(name, sorted(self.parameters)) or "; what the contract does not know goes into extra_body"
        return f"{self.name}() got an unexpected keyword argument {name!r}{hint}"

    def _missing(self, params: Mapping[str, Any], required: tuple[str, ...] | None = None) -> str:
        names = [n for n in required or self.required if params.get(n, UNSET) is UNSET]
        plural = "s" if len(names) > 1 else ""
        return f"{self.name}() is missing the required argument{plural} {' and '.join(map(repr, names))}"


_SETTINGS = frozenset(Options._fields)
_NO_OPTIONS = Options()


def _is_file(value: Any) -> bool:
    return any(map(_is_file, value)) if isinstance(value, list) else is_file(value)


def segment(value: Any, name: str) -> str:
    """A value as exactly one escaped segment of a path.

    Raises:
        ValueError: it is empty or blank, or would climb the path (`.`, `..`).
        TypeError: it is neither text nor a number.
    """
    if not isinstance(value, str):
        if not isinstance(value, int) or isinstance(value, bool):
            raise TypeError(f"{name} must be text, not {type(value).__name__}")
        value = str(value)
    if not value.strip():
        raise ValueError(f"{name} must not be empty")
    if value in {".", ".."}:
        raise ValueError(f"{name} must not be {value!r}: it would point to another path")
    return quote(value, safe=_SAFE_IN_SEGMENT)


def query_pairs(name: str, value: Any, style: str) -> list[tuple[str, str]]:
    """One parameter as names and values: `a[]=1&a[]=2`, `a=1&a=2`, `a=1,2`, `a[b]=c`."""
    if isinstance(value, Mapping):
        return [
            pair
            for inner, item in value.items()
            if item is not None and item is not UNSET
            for pair in query_pairs(f"{name}[{inner}]", item, style)
        ]
    if isinstance(value, list | tuple | set | frozenset) or (
        not isinstance(value, str | bytes) and hasattr(value, "__iter__")
    ):
        if style == "comma":
            return [(name, ",".join(query_text(item) for item in value))]
        wire = name if style == "repeat" or name.endswith("[]") else f"{name}[]"
        return [(wire, query_text(item)) for item in value]
    return [(name, query_text(value))]


def query_text(value: Any) -> str:
    """A single value as it stands in a query."""
    if value is True:
        return "true"
    if value is False:
        return "false"
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    return str(getattr(value, "value", value))

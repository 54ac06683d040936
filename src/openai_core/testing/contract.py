"""The contract as the server sees it: operations, what they take and what they answer."""

from __future__ import annotations

import json
from functools import cached_property, lru_cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from openai_core.testing.shape import Raw, Schemas, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VERBS = ("get", "put", "post", "delete", "patch", "head", "options")


class Parameter(NamedTuple):
    """A path, query or header parameter."""

    name: str
    """As it is written on the wire."""
    place: str
    schema: Raw
    required: bool
    deep: bool
    """Whether an object goes out as `name[key]=value`."""

    @property
    def keyword(self) -> str:
        """The python keyword of the client for it."""
        given = self.schema.get("x-stainless-param") if isinstance(self.schema, dict) else None
        return str(given or self.name.removesuffix("[]"))


class Streaming(NamedTuple):
    """How an operation is asked for a stream, and what runs in it."""

    schema: Raw
    parameter: str
    value: Any
    named: bool
    """Whether the events have names of their own (`event:` counts, `data:` is only a part)."""


class Operation:
    """One method of the API."""

    def __init__(self, contract: Contract, verb: str, path: str, raw: Mapping[str, Any]) -> None:
        self.contract = contract
        self.raw = raw
        self.verb = verb.upper()
        self.path, _, query = path.partition("?")
        self.constant_query: dict[str, str] = dict(parse_qsl(query, keep_blank_values=True))
        self.id: str = raw.get("operationId", f"{verb} {path}")
        self.name: str = raw.get("x-client", self.id)
        """The client path, such as `responses.create` (or the operation's id where the contract has none)."""
        self.segments = tuple(segment for segment in self.path.split("/") if segment)
        self.deprecated = raw.get("deprecated") is True

    def __repr__(self) -> str:
        return f"<{self.name}: {self.verb} {self.path}>"

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """Path, query and header parameters, in the contract's order."""
        return tuple(
            Parameter(
                raw["name"],
                raw["in"],
                raw.get("schema", {}),
                raw.get("required") is True,
                raw.get("style") == "deepObject" or self.contract.shape(raw.get("schema", {})).only("object"),
            )
            for raw in self.raw.get("parameters", ())
        )

    def at(self, place: str) -> dict[str, Parameter]:
        """The parameters of one place (path, query, header) by their name on the wire."""
        return {parameter.name: parameter for parameter in self.parameters if parameter.place == place}

    @cached_property
    def bodies(self) -> dict[str, Raw]:
        """Content type of the request -> schema of the body."""
        content = (self.raw.get("requestBody") or {}).get("content", {})
        return {kind: media.get("schema", {}) for kind, media in content.items()}

    @property
    def body_required(self) -> bool:
        """Whether a request without a body is refused."""
        return (self.raw.get("requestBody") or {}).get("required") is True

    @cached_property
    def status(self) -> int:
        """The status of a good answer."""
        return min((int(code) for code in self.raw.get("responses", {}) if code.startswith("2")), default=200)

    @cached_property
    def contents(self) -> dict[str, Raw]:
        """Content type of a good answer -> schema."""
        response = self.raw.get("responses", {}).get(str(self.status), {})
        return {kind: media.get("schema", {}) for kind, media in response.get("content", {}).items()}

    @cached_property
    def binary(self) -> bool:
        """Whether a good answer is bytes."""
        kinds = set(self.contents) - {"text/event-stream"}
        if self.raw.get("x-binary") or (kinds and not any("json" in kind for kind in kinds)):
            return True
        schema = self.contents.get("application/json")
        text = schema is not None and self.contract.shape(schema).only("string")
        return self.verb == "GET" and self.segments[-1:] == ("content",) and (text or not kinds)

    @property
    def answer_raw(self) -> Raw | None:
        """The schema of a good JSON answer; None when there is none."""
        return None if self.binary else self.contents.get("application/json")

    @cached_property
    def answer(self) -> Shape | None:
        """The shape of a good JSON answer; None when there is none."""
        return None if self.answer_raw is None else self.contract.shape(self.answer_raw)

    @cached_property
    def streaming(self) -> Streaming | None:
        """How to ask for a stream, where there is one."""
        told = self.raw.get("x-stream")
        if told:
            return Streaming(told["schema"], told["parameter"], told["value"], told.get("named") is True)
        schema = self.contents.get("text/event-stream")
        if schema is None:
            return None
        parameter, value = next(
            ((key, value) for key, value in (("stream", True), ("stream_format", "sse")) if key in self._keys()),
            ("stream", True),
        )
        return Streaming(schema, parameter, value, False)

    def _keys(self) -> set[str]:
        return {key for schema in self.bodies.values() for key in self.contract.shape(schema).properties}

    @property
    def text_formats(self) -> tuple[str, tuple[str, ...]]:
        """A parameter and those of its values that make the answer plain text."""
        told = self.raw.get("x-text-formats")
        return (told["parameter"], tuple(told["values"])) if told else ("", ())


class Match(NamedTuple):
    """What a path led to."""

    operation: Operation | None
    """None when the path is known and the method is not."""
    path: dict[str, str]
    allowed: tuple[str, ...]
    """The methods the path takes."""


class Contract:
    """An OpenAPI document, ready to be served."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.schemas = Schemas(document.get("components", {}).get("schemas", {}))
        server: str = next((server["url"] for server in document.get("servers", ())), "")
        self.base = urlsplit(server).path.rstrip("/")
        """What stands before every path, such as `/v1`."""
        self.operations: tuple[Operation, ...] = tuple(self._read())
        self._routes: dict[int, list[Operation]] = {}
        for operation in self.operations:
            self._routes.setdefault(len(operation.segments), []).append(operation)
        for routes in self._routes.values():
            # Words before placeholders, then those that ask for a certain query.
            routes.sort(key=lambda one: ([s.startswith("{") for s in one.segments], -len(one.constant_query)))

    def _read(self) -> Iterator[Operation]:
        for path, item in self.document.get("paths", {}).items():
            shared = item.get("parameters", [])
            for verb in VERBS:
                if verb in item:
                    raw = item[verb]
                    yield Operation(self, verb, path, {**raw, "parameters": [*shared, *raw.get("parameters", [])]})

    def shape(self, schema: Raw) -> Shape:
        """The shape of a schema of this contract."""
        return self.schemas.shape(schema)

    def operation(self, name: str) -> Operation:
        """An operation by its client path (`responses.create`) or its id; KeyError when there is none."""
        try:
            return self._named[name]
        except KeyError:
            raise KeyError(f"the contract has no operation {name!r}") from None

    @cached_property
    def _named(self) -> dict[str, Operation]:
        return {op.id: op for op in self.operations} | {op.name: op for op in self.operations}

    @cached_property
    def items(self) -> dict[tuple[str, ...], list[Operation]]:
        """Where collections are: the segments before a last placeholder -> the operations on one item, GET first."""
        found: dict[tuple[str, ...], list[Operation]] = {}
        for operation in sorted(self.operations, key=lambda one: one.verb != "GET"):
            if operation.segments[-1].startswith("{"):
                found.setdefault(operation.segments[:-1], []).append(operation)
        return found

    def match(self, verb: str, segments: tuple[str, ...], query: Mapping[str, str]) -> Match | None:
        """The operation behind a method and a path; None when there is no such path."""
        allowed: dict[str, None] = {}
        for operation in self._routes.get(len(segments), ()):
            found = _fits(operation.segments, segments)
            if found is None or any(query.get(key) != value for key, value in operation.constant_query.items()):
                continue
            if operation.verb == verb:
                return Match(operation, found, ())
            allowed[operation.verb] = None
        return Match(None, {}, tuple(allowed)) if allowed else None


def _fits(pattern: tuple[str, ...], segments: tuple[str, ...]) -> dict[str, str] | None:
    found = {}
    for want, have in zip(pattern, segments, strict=True):
        if want.startswith("{"):
            found[want[1:-1]] = have
        elif want != have:
            return None
    return found


@lru_cache(maxsize=4)
def _loaded(path: str | None) -> Contract:
    source = files("openai_core.generated").joinpath("contract.json") if path is None else Path(path)
    return Contract(json.loads(source.read_text("utf-8")))


def load(contract: Contract | Mapping[str, Any] | str | Path | None = None) -> Contract:
    """A contract from a document, a JSON file, or (None) the one this package was made from."""
    if isinstance(contract, Contract):
        return contract
    if contract is None or isinstance(contract, str | Path):
        return _loaded(None if contract is None else str(contract))
    return Contract(contract)

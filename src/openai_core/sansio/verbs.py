"""Requests for paths that no operation covers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from openai_core.sansio.answer import BinaryContent
from openai_core.sansio.codec import read_json, text
from openai_core.sansio.file import File, is_file
from openai_core.sansio.kinds import OCTETS
from openai_core.sansio.message import (
    Body,
    JsonBody,
    Message,
    MultipartBody,
    Options,
    RawBody,
    Request,
    Response,
    Security,
    StreamRequest,
)
from openai_core.sansio.multipart import flatten
from openai_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class VerbOptions(TypedDict, total=False):
    """What `client.get`, `post`, `put`, `patch` and `delete` take beside the path."""

    body: Any
    """A mapping goes out as JSON; text, bytes, a path, an iterator of bytes and what else `to_file` takes as it is."""
    files: Mapping[str, Any]
    """Files by field name; the body then goes out as a form around them."""
    query: Mapping[str, Any]
    headers: Mapping[str, str | Unset | None]
    """On top of the client's; `UNSET` removes one of those."""
    cast_to: Any
    """What to make of the answer. Default: its JSON. `str`, `bytes`, `BinaryContent`, `Response` (read, undecoded), a
    model, or a function of the JSON."""
    stream: bool
    """Whether the answer is a stream of events."""
    timeout: Any
    max_retries: int
    idempotency_key: str | None
    provider_options: Mapping[str, Mapping[str, Any]]
    """Keys of the body for one provider only, by its name."""


def verb(method: str, path: str, security: Security | None, options: VerbOptions) -> Request[Any]:
    """The request for a path, relative to the base URL or absolute.

    Raises:
        TypeError: an option is unknown.
    """
    given: dict[str, Any] = dict(options)
    unknown = given.keys() - VerbOptions.__annotations__.keys()
    if unknown:
        raise TypeError(f"{method.lower()}() got an unexpected keyword argument {min(unknown)!r}")
    cast_to = given.get("cast_to")
    streams = bool(given.get("stream"))
    message = Message(
        method,
        path,
        query=[pair for name, value in (given.get("query") or {}).items() for pair in flatten(name, value)],
        headers=given.get("headers"),
        body=_body(given.get("body"), given.get("files")),
        accept="text/event-stream"
        if streams
        else "*/*"
        if cast_to in (str, bytes, BinaryContent)
        else "application/json",
        security=security,
        stream=streams,
    )
    settings = Options(*(given.get(name, UNSET) for name in Options._fields))
    if streams:
        return StreamRequest(message, _shaper(cast_to), settings)
    return Request(message, _reader(cast_to), settings)


def _body(body: Any, files: Mapping[str, Any] | None) -> Body | None:
    if files is not None:
        return MultipartBody({**(body or {}), **files}, frozenset(files))
    if body is None:
        return None
    if isinstance(body, str):
        return RawBody(body, "text/plain; charset=utf-8")
    if is_file(body) and not isinstance(body, tuple):
        return RawBody(body, body.content_type if isinstance(body, File) else OCTETS)
    return JsonBody(body)


def _shaper(cast_to: Any) -> Callable[[Any], Any]:
    if cast_to is None:
        return _same
    if getattr(cast_to, "_is_model", False):
        maker: Callable[[Any], Any] = cast_to.from_dict
        return maker
    shape: Callable[[Any], Any] = cast_to
    return shape


def _reader(cast_to: Any) -> Callable[[Response], Any]:
    if cast_to is str:
        return text
    if cast_to is bytes:
        return _bytes
    if cast_to is BinaryContent:
        return BinaryContent
    if cast_to is Response:
        return _same
    shape = _shaper(cast_to)
    return lambda response: shape(read_json(response)) if response.body else None


def _same(value: Any) -> Any:
    return value


def _bytes(response: Response) -> bytes:
    return response.body

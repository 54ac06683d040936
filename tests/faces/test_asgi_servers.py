"""An ASGI answer behind a real server, alone and in frameworks; its clients are real, too."""

from __future__ import annotations

import contextlib
import json
import socket
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import pytest

from faces.driven import KEY
from faces.test_relay import MESSAGES, Flood, chat, chunk
from faces.wire import Answer, answer, events
from openai_core import AsyncClient, Client, RateLimitError
from openai_core.asgi import StreamingAnswer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from faces.wire import Wire

pytest.importorskip("uvicorn", reason="uvicorn is not installed: pip install --group browser")

from faces.served import served

pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")


def bare(client: AsyncClient, format: Any) -> Any:
    """An application of nothing but the answer."""

    async def application(scope: Any, receive: Any, send: Any) -> None:
        await StreamingAnswer(opening(client), format)(scope, receive, send)

    return application


def starlette(client: AsyncClient, format: Any) -> Any:
    from starlette.applications import Starlette
    from starlette.middleware import Middleware
    from starlette.middleware.gzip import GZipMiddleware
    from starlette.routing import Route

    async def endpoint(request: Any) -> Any:
        sent = StreamingAnswer(opening(client), format)
        sent.set_cookie("seen", "yes")
        return sent

    return Starlette(
        routes=[Route("/{rest:path}", endpoint, methods=["GET", "POST"])],
        middleware=[Middleware(GZipMiddleware, minimum_size=1_000_000_000)],
    )


def fastapi(client: AsyncClient, format: Any) -> Any:
    from fastapi import FastAPI

    application = FastAPI()

    async def endpoint() -> StreamingAnswer:
        return StreamingAnswer(opening(client), format)

    endpoint.__annotations__["return"] = StreamingAnswer
    application.api_route("/{rest:path}", methods=["GET", "POST"])(endpoint)
    return application


@contextlib.contextmanager
def relaying(kind: Any, wire: Wire, format: str = "sse") -> Iterator[str]:
    """The URL of an application that relays what this API says."""
    client = AsyncClient(api_key=KEY, base_url=wire.url, max_retries=0)
    with served(kind(client, format), client) as url:
        yield url


def opening(client: AsyncClient) -> Any:
    return client.chat.completions.create.raw(model="m", messages=MESSAGES, stream=True)


KINDS = {"bare": bare, "starlette": starlette, "fastapi": fastapi}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Callable[..., Any]:
    name: str = request.param
    if name != "bare":
        pytest.importorskip(name, reason=f"{name} is not installed: pip install --group browser")
    return KINDS[name]


def connected(url: str) -> socket.socket:
    """A client that has asked, and reads nothing."""
    place = urlsplit(url)
    client = socket.create_connection((place.hostname, place.port))
    client.sendall(b"GET / HTTP/1.1\r\nhost: here\r\n\r\n")
    return client


@pytest.mark.parametrize("format", ["sse", "ndjson", "raw"])
def test_a_stream_comes_through_a_server(kind: Any, wire: Wire, format: str) -> None:
    sent = [chunk("Hel"), chunk("lo", "stop")]
    wire.tell(events(*sent))
    with relaying(kind, wire, format) as url:
        got = httpx.get(url)
    assert got.status_code == 200
    assert got.headers["x-accel-buffering"] == "no"
    if format == "ndjson":
        assert [json.loads(line) for line in got.iter_lines()] == sent
    else:
        assert [json.loads(line[6:]) for line in got.text.split("\n\n")[:2]] == sent
        assert got.text.endswith("data: [DONE]\n\n")
    assert (got.headers.get("set-cookie") is not None) == (kind is starlette)


def test_our_client_reads_what_another_program_of_ours_relays(kind: Any, wire: Wire) -> None:
    wire.tell(events(chunk("Hel"), chunk("lo", "stop")), answer({"error": {"message": "Slow down"}}, 429))
    with relaying(kind, wire) as url, Client(api_key="none", base_url=url, max_retries=0) as client:
        assert "".join(item.choices[0].delta.content for item in chat(client)) == "Hello"
        with pytest.raises(RateLimitError, match="Slow down"):
            chat(client)


@pytest.mark.parametrize("format", ["sse", "ndjson", "raw"])
def test_a_client_that_goes_away_frees_the_connection_to_the_api(kind: Any, wire: Wire, format: str) -> None:
    with relaying(kind, wire, format) as url:
        for _ in range(3):
            wire.tell(events(chunk("Hel"), done=False, hold=wire.released))
            with httpx.stream("GET", url) as got:
                pieces = got.iter_bytes()  # held, since httpx hangs up when it is dropped
                assert b"Hel" in next(pieces)
                assert wire.settled(1)
            assert wire.settled(0)


def test_a_client_that_goes_before_anything_came_frees_the_connection_to_the_api(kind: Any, wire: Wire) -> None:
    wire.tell(Answer(200, {"content-type": "text/event-stream"}, None, hold=wire.released))
    with relaying(kind, wire) as url:
        with connected(url):
            assert wire.settled(1)
        assert wire.settled(0)


@pytest.mark.parametrize("format", ["sse", "raw"])
def test_a_client_that_reads_nothing_holds_the_api_back(kind: Any, wire: Wire, format: str) -> None:
    flood = Flood(wire)
    with relaying(kind, wire, format) as url:
        with connected(url):
            assert wire.settled(1)
            while flood.sent < 2:
                assert not flood.ended.wait(0.05)
            assert flood.stalled() < flood.most / 4
        assert wire.settled(0)


def test_an_answer_that_breaks_off_is_seen_to_be_broken(kind: Any, wire: Wire) -> None:
    wire.tell(events(chunk("Hel"), done=False, cut=True))
    with (
        relaying(kind, wire, "raw") as url,
        pytest.raises(httpx.RemoteProtocolError),
    ):
        httpx.get(url)

"""Each feature that stands on a package of others, used as users do: `python features.py [--without MODULE ...]`.

It runs with the standard library and openai_core alone, and prints a line for each: `works`, or the error. Packages
named after `--without` are not found.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.testing import LocalServer

NOBODY = "socks5://127.0.0.1:9"
"""A proxy that is not there."""

USES: dict[str, Callable[[LocalServer], object]] = {}


def use(name: str) -> Callable[[Callable[[LocalServer], object]], Callable[[LocalServer], object]]:
    def kept(function: Callable[[LocalServer], object]) -> Callable[[LocalServer], object]:
        USES[name] = function
        return function

    return kept


def place(server: LocalServer) -> dict[str, Any]:
    return {"api_key": "test", "base_url": server.url}


def absent(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is None
    except ModuleNotFoundError:  # the package that it is a part of is missing
        return True


@use("sockets")
def sockets(server: LocalServer) -> object:
    from openai_core import Client

    if absent("websockets"):
        return declined(server)
    from openai_core.testing.realtime import LocalRealtimeServer

    with (
        LocalRealtimeServer() as other,
        Client(api_key="test", base_url=other.url) as client,
        client.realtime.connect(model="gpt-realtime") as connection,
    ):
        return connection.recv().type


def declined(server: LocalServer) -> object:
    """For want of the library of a server of WebSockets: one that speaks none is asked, and declines."""
    from openai_core import APIStatusError, Client

    with Client(**place(server), max_retries=0) as client:
        try:
            with client.realtime.connect(model="gpt-realtime"):
                return None
        except APIStatusError as error:
            return error


@use("async-sockets")
def async_sockets(server: LocalServer) -> object:
    import asyncio

    from openai_core import AsyncClient

    async def talk(url: str) -> object:
        async with (
            AsyncClient(api_key="test", base_url=url) as client,
            client.realtime.connect(model="gpt-realtime") as connection,
        ):
            return (await connection.recv()).type

    if absent("websockets"):
        return asyncio.run(talk(server.url))
    from openai_core.testing.realtime import LocalRealtimeServer

    with LocalRealtimeServer() as other:
        return asyncio.run(talk(other.url))


@use("realtime-server")
def realtime_server(server: LocalServer) -> object:
    from openai_core.testing.realtime import LocalRealtimeServer

    with LocalRealtimeServer() as other:
        return other.url


@dataclass
class Point:
    x: int
    y: int


@use("structured-output")
def structured_output(server: LocalServer) -> object:
    from openai_core import Client, tool

    @tool
    def add(a: int, b: int) -> int:
        """Adds."""
        return a + b

    with Client(**place(server)) as client:
        parsed = client.responses.parse(model="gpt-5.4", input="A point", text_format=Point).output_parsed
    assert isinstance(parsed, Point), parsed
    return parsed, add


@use("fast")
def fast(server: LocalServer) -> object:
    from openai_core import Client

    with Client(**place(server), transport="fast") as client:
        return client.responses.create(model="gpt-5.4", input="Hi").output_text


@use("aiohttp")
def aiohttp(server: LocalServer) -> object:
    import asyncio

    from openai_core import AsyncClient

    async def ask() -> str:
        async with AsyncClient(**place(server), transport="aiohttp") as client:
            return (await client.responses.create(model="gpt-5.4", input="Hi")).output_text

    return asyncio.run(ask())


@use("tracing")
def tracing(server: LocalServer) -> object:
    from openai_core import Client

    with Client(**place(server), tracing=True) as client:
        return client.models.list().data


class Elsewhere:
    """Stands where a cloud would, and keeps what it was sent."""

    def __init__(self) -> None:
        import httpx

        self.headers: Any = {}
        self.client = httpx.Client(transport=httpx.MockTransport(self.answer))

    def answer(self, request: Any) -> Any:
        import httpx

        self.headers = request.headers
        return httpx.Response(200, json={"id": "resp_1", "object": "response", "output": []})


@use("bedrock")
def bedrock(server: LocalServer) -> object:
    from openai_core import Client
    from openai_core.providers import bedrock

    cloud = Elsewhere()
    profile = bedrock(region="us-east-1", access_key_id="AKIA0", secret_access_key="secret")
    with Client(provider=profile, http_client=cloud.client) as client:
        client.responses.create(model="openai.gpt-oss-20b", input="Hi")
    assert cloud.headers["authorization"].startswith("AWS4-HMAC-SHA256 "), cloud.headers
    return profile


@use("vertex")
def vertex(server: LocalServer) -> object:
    from openai_core import Client
    from openai_core.providers import vertex

    cloud = Elsewhere()
    options: dict[str, Any] = {}
    if not absent("google.auth"):
        from google.oauth2.credentials import Credentials

        options = {"credentials": Credentials(token="a token")}
    profile = vertex(project="p", location="europe-west1", **options)
    with Client(provider=profile, http_client=cloud.client) as client:
        client.chat.completions.create(model="google/gemini", messages=[])
    assert cloud.headers["authorization"] == "Bearer a token", cloud.headers
    return profile


@use("sound")
def sound(server: LocalServer) -> object:
    import shutil

    from openai_core.media import devices

    if absent("sounddevice") and shutil.which("ffplay"):
        return "ffplay"
    try:
        import sounddevice  # noqa: F401
    except OSError:
        return unheard()  # PortAudio is missing, which no extra can bring
    except ImportError:
        pass
    else:
        return devices.sounddevice()
    from openai_core.media import play_audio

    return play_audio(b"\0\0")


def unheard() -> str:
    from openai_core.media import devices

    try:
        devices.loudspeaker(24000, 1, None)
    except devices.AudioDeviceError as error:
        words = str(error)
    else:
        return "ffplay"
    if "PortAudio" not in words or "pip install" in words:
        raise AssertionError(words)
    return words


def mapped(server: LocalServer, progress: str) -> object:
    from openai_core import Client

    with Client(**place(server)) as client:
        return list(client.map([{"model": "gpt-5.4", "input": "Hi"}], progress=progress))


@use("rich")
def rich(server: LocalServer) -> object:
    return mapped(server, "rich")


@use("tqdm")
def tqdm(server: LocalServer) -> object:
    return mapped(server, "tqdm")


@use("terminal")
def terminal(server: LocalServer) -> object:
    hidden = [name for name, module in sys.modules.items() if module is None]
    start = f"import sys; sys.modules.update(dict.fromkeys({hidden}))\n"
    command = "sys.argv[1:] = ['--version']\nfrom openai_core.terminal import main\nraise SystemExit(main())"
    done = subprocess.run([sys.executable, "-c", start + command], capture_output=True, text=True, timeout=60)
    if done.returncode:
        assert "Traceback" not in done.stderr, done.stderr
        from openai_core.extras import FEATURES, missing

        assert FEATURES["terminal"].install in done.stderr, done.stderr
        raise missing("terminal")
    return done.stdout


@use("strategies")
def strategies(server: LocalServer) -> object:
    import openai_core.testing.strategies

    return openai_core.testing.strategies


@use("socks")
def socks(server: LocalServer) -> object:
    from openai_core import APIConnectionError, Client

    os.environ["http_proxy"] = NOBODY
    try:
        with Client(**place(server), max_retries=0) as client:
            client.models.retrieve("gpt-5.4")
    except APIConnectionError as error:  # the proxy was asked, and is not there
        return error
    finally:
        del os.environ["http_proxy"]
    raise AssertionError("the call went past the proxy")


@use("socks-sockets")
def socks_sockets(server: LocalServer) -> object:
    from openai_core import APIConnectionError, Client

    if absent("websocket"):
        from openai_core.http.proxies import check_socks

        return check_socks(NOBODY, "socks-sockets")
    try:
        Client(**place(server), max_retries=0).realtime.connect(model="gpt-realtime", proxy=NOBODY).open()
    except APIConnectionError as error:  # the proxy was asked, and is not there
        return error
    raise AssertionError("the WebSocket went past the proxy")


@use("numpy")
def numpy(server: LocalServer) -> object:
    from openai_core import Client

    with Client(**place(server)) as client:
        return client.embeddings.create(model="text-embedding-3-small", input="Hi").data[0].numpy()


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--without"]:
        sys.modules.update(dict.fromkeys(arguments[1:]))  # type: ignore[arg-type]  # what `import` takes for missing
    from openai_core import OpenAIError
    from openai_core.testing import LocalServer

    with LocalServer() as server:
        for name, function in USES.items():
            try:
                function(server)
                said = "works"
            except OpenAIError as error:
                said = str(error)
            print(json.dumps([name, said]), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])

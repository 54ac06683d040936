"""What needs a package that the bare installation does not bring, and the words where it is missing."""

from __future__ import annotations

from typing import NamedTuple

from openai_core.errors import MissingPackageError

DISTRIBUTION = "openai-core-sdk"


class Feature(NamedTuple):
    """Something that stands on a package of others."""

    what: str
    """The subject of a sentence that goes on with "needs"."""
    package: str
    """Its name on PyPI."""
    module: str
    """Its name in Python."""
    extra: str | None
    """The extra of ours that brings it; None where it is installed by its own name."""
    call: str
    """What a user writes that needs it."""
    instead: str = ""
    """What does without it."""

    @property
    def install(self) -> str:
        """The command that brings it."""
        return f"pip install {self.package}" if self.extra is None else f"pip install '{DISTRIBUTION}[{self.extra}]'"

    @property
    def sentence(self) -> str:
        """What to say where it is missing."""
        return f"{self.what} needs {self.package}: {self.install}{self.instead and f', or {self.instead}'}"


FEATURES: dict[str, Feature] = {
    "sockets": Feature(
        "A WebSocket of Client", "websocket-client", "websocket", "realtime", "client.realtime.connect(...)"
    ),
    "async-sockets": Feature(
        "A WebSocket of AsyncClient", "websockets", "websockets", "realtime", "async_client.realtime.connect(...)"
    ),
    "realtime-server": Feature(
        "LocalRealtimeServer",
        "websockets",
        "websockets",
        "realtime",
        "openai_core.testing.realtime.LocalRealtimeServer()",
    ),
    "structured-output": Feature(
        "A type that is not pydantic's",
        "msgspec",
        "msgspec",
        "structured-output",
        "client.responses.parse(text_format=...); @tool",
        "use pydantic's BaseModel",
    ),
    "fast": Feature("transport='fast'", "httptools", "httptools", "speed", "Client(transport='fast')"),
    "aiohttp": Feature("transport='aiohttp'", "aiohttp", "aiohttp", "aiohttp", "AsyncClient(transport='aiohttp')"),
    "socks": Feature("A SOCKS proxy", "socksio", "socksio", "socks", "HTTPS_PROXY=socks5://..."),
    "socks-sockets": Feature(
        "A WebSocket through a SOCKS proxy",
        "python-socks",
        "python_socks",
        "socks",
        "client.realtime.connect(proxy='socks5://...')",
    ),
    "tracing": Feature("tracing=True", "opentelemetry-api", "opentelemetry", "telemetry", "Client(tracing=True)"),
    "bedrock": Feature(
        "Signing requests to Bedrock",
        "botocore",
        "botocore",
        "bedrock",
        "Client(provider='bedrock')",
        "give an api_key",
    ),
    "vertex": Feature(
        "Vertex without a token",
        "google-auth",
        "google.auth",
        "vertex",
        "Client(provider='vertex')",
        "give an api_key (a token, or a function that gives one)",
    ),
    "sound": Feature(
        "Playing and recording sound",
        "sounddevice",
        "sounddevice",
        "audio",
        "openai_core.media.play_audio(...), record_audio(...)",
        "install ffmpeg, with ffplay",
    ),
    "rich": Feature("progress='rich'", "rich", "rich", "progress", "client.map(..., progress='rich')"),
    "tqdm": Feature("progress='tqdm'", "tqdm", "tqdm", "progress", "client.map(..., progress='tqdm')"),
    "terminal": Feature("The command openai-core", "typer", "typer", "cli", "openai-core chat"),
    "strategies": Feature(
        "openai_core.testing.strategies", "hypothesis", "hypothesis", None, "import openai_core.testing.strategies"
    ),
    "numpy": Feature("numpy()", "numpy", "numpy", None, "embedding.numpy()", "use as_array()"),
}
"""Every feature that stands on a package of others. `orjson` (extra `speed`) is none: nothing asks for it by name."""


def missing(name: str) -> MissingPackageError:
    """The error to raise where the package of a feature is not installed."""
    feature = FEATURES[name]
    return MissingPackageError(feature.sentence, package=feature.package, extra=feature.extra)

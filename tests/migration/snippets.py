"""The snippets of the official package's README, under our names, and what they need around them to run.

Nothing of that README is kept here: it is read out of the installed package's own metadata.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import inspect
import io
import json
import os
import re
import threading
from collections import Counter
from importlib import metadata
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from openai_core import AsyncClient, Client
from openai_core.providers import bedrock
from openai_core.testing import LocalServer
from openai_core.testing.realtime import LocalRealtimeServer
from openai_core.types import Response

if TYPE_CHECKING:
    from collections.abc import Iterator

GUIDE = Path(__file__).parents[2] / "docs" / "migration.md"
CHAPTER = "## Snippets of its README that need a change"

NAMES = {"openai": "openai_core", "OpenAI": "Client", "AsyncOpenAI": "AsyncClient"}
PIECES = re.compile(r"^#{1,6} (?P<heading>[^\n]+)$|^```(?P<kind>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
WORDS = re.compile(r"""(?P<kept>"[^"\n]*"|'[^'\n]*'|\#[^\n]*)|\b(?P<name>OpenAI|AsyncOpenAI|openai)\b""")
ROW = re.compile(r"^\| (?P<name>[^|]+?) \|[^|]+\|[^|]+\|$", re.MULTILINE)


class Snippet(NamedTuple):
    """A snippet of python."""

    name: str
    """The heading it stands under, and which it is of several there."""
    source: str


def snippets(package: str = "openai") -> list[Snippet]:
    """All python snippets of an installed package's README, under our names.

    Raises:
        PackageNotFoundError: the package is not installed.
    """
    about = metadata.metadata(package)
    return under_our_names(about["Description"] or about.get_payload())  # type: ignore[attr-defined]


def under_our_names(page: str) -> list[Snippet]:
    """The python snippets of a page in Markdown, in order."""
    found: list[tuple[str, str]] = []
    heading = ""
    for piece in PIECES.finditer(page):
        if piece["heading"]:
            heading = piece["heading"].strip()
        elif piece["kind"] in ("python", "py"):
            found.append((heading, WORDS.sub(lambda word: word["kept"] or NAMES[word["name"]], piece["text"])))
    several = Counter(heading for heading, _ in found)
    count: Counter[str] = Counter()
    named = []
    for heading, source in found:
        count[heading] += 1
        named.append(Snippet(f"{heading} ({count[heading]})" if several[heading] > 1 else heading, source))
    return named


def named_in_the_guide(page: str) -> set[str]:
    """The snippets that the migration guide has a replacement for."""
    _, _, chapter = page.partition(f"\n{CHAPTER}\n")
    rows = [row["name"] for row in ROW.finditer(chapter.partition("\n## ")[0])]
    return {name for name in rows if not set(name) <= set("- ")} - {"its heading"}


class Scene(NamedTuple):
    """The servers that snippets talk to."""

    server: LocalServer
    realtime: LocalRealtimeServer

    def play(self, snippet: Snippet) -> BaseException | None:
        """Run a snippet; give what it raised."""
        self.server.reset()
        live = ".realtime." in snippet.source
        url = self.realtime.url if live else self.server.url
        with contextlib.ExitStack() as stack:
            stack.enter_context(set_to(OPENAI_BASE_URL=url))
            stack.enter_context(contextlib.redirect_stdout(io.StringIO()))
            if live and "response.create" not in snippet.source:
                stack.enter_context(self.complaining())
            try:
                run(snippet)
            except Exception as error:
                return error
        return None

    @contextlib.contextmanager
    def complaining(self) -> Iterator[None]:
        """Meet the next session, which only listens, with an error, and end it."""
        here = len(self.realtime.visits)

        def complain() -> None:
            if self.realtime.waited(visits=here + 1, timeout=60):
                visit = self.realtime.visits[here]
                visit.send({"type": "error", "event_id": "event_1", "error": {"type": "server_error", "message": "No"}})
                visit.close()

        thread = threading.Thread(target=complain)
        thread.start()
        yield
        thread.join()


def document() -> dict[str, Any]:
    """The contract, with the undocumented endpoint that one of the snippets asks."""
    told: dict[str, Any] = json.loads((files("openai_core") / "generated" / "contract.json").read_text("utf-8"))
    anything = {"content": {"application/json": {"schema": {"type": "object"}}}}
    answers = {"200": {"description": "", **anything}}
    told["paths"]["/foo"] = {"post": {"operationId": "foo", "requestBody": anything, "responses": answers}}
    return told


def run(snippet: Snippet) -> None:
    """Run a snippet as the next cell of a notebook: `await` may stand on its own, and a client is there already."""
    code = compile(snippet.source, snippet.name, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    awaited = bool(code.co_flags & inspect.CO_COROUTINE)
    with Client() as client, asyncio.Runner() as runner:
        other = AsyncClient()
        given = {
            "Client": Client,
            "AsyncClient": AsyncClient,
            "audio_bytes": Path("speech.wav").read_bytes(),
            "bedrock": bedrock,
            "client": other if awaited else client,
            "refresh_bedrock_token": lambda: "a token",
            "response": Response.from_dict({"id": "resp_1", "object": "response", "output": [], "my_field": None}),
        }
        names: dict[str, Any] = {"__name__": "snippet", **given}
        try:
            if awaited:
                runner.run(eval(code, names))
            else:
                exec(code, names)
        finally:
            runner.run(other.close())
            for made in names.values():
                if isinstance(made, AsyncClient):
                    runner.run(made.close())
                elif isinstance(made, Client):
                    made.close()


@contextlib.contextmanager
def scene(folder: Path) -> Iterator[Scene]:
    """Servers, files and environment, for as long as the block takes."""
    (folder / "path" / "to").mkdir(parents=True)
    (folder / "path" / "to" / "image.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "input.jsonl").write_text('{"prompt": "2 + 2 =", "completion": "4"}\n', encoding="utf-8")
    (folder / "speech.wav").write_bytes(b"RIFF....WAVEfmt ")
    (folder / "aws").write_text("[profile my-profile]\naws_access_key_id = a\naws_secret_access_key = b\n", "utf-8")
    with LocalServer(document(), samples=25) as server, LocalRealtimeServer() as realtime, contextlib.chdir(folder):
        clean = {name: None for name in os.environ if name.startswith(("OPENAI_", "AWS_", "AZURE_"))}
        told = {
            "OPENAI_API_KEY": "test",
            "OPENAI_WEBHOOK_SECRET": "whsec_dGVzdA==",
            "AWS_ACCESS_KEY_ID": "a",
            "AWS_SECRET_ACCESS_KEY": "b",
            "AWS_CONFIG_FILE": str(folder / "aws"),
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_REGION": "us-west-2",
            "AWS_BEARER_TOKEN_BEDROCK": "test",
            "AWS_BEDROCK_BASE_URL": server.url,
        }
        with set_to(**clean | told):
            yield Scene(server, realtime)


@contextlib.contextmanager
def set_to(**variables: str | None) -> Iterator[None]:
    """The environment with these variables set (None: not there), for as long as the block takes."""
    before = {name: os.environ.get(name) for name in variables}
    _set(variables)
    try:
        yield
    finally:
        _set(before)


def _set(variables: dict[str, str | None]) -> None:
    for name, value in variables.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value

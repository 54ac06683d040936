"""What large answers cost: a megabyte, 100 completions in a list, 2,048 embeddings; and typed ones.

Run by `turns`, one process a subject. `json` is `json.loads` of the same bytes, which come from nowhere.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from benchmarks.fixtures import DIMENSIONS, LISTED, REPORT, VECTORS, embeddings_text, large_text, list_text
from benchmarks.measure import extra_memory, per_unit
from benchmarks.peers import FAST_LANE, HTTPX, HTTPX2, JSON, OPENAI, OURS
from benchmarks.stream import client_of
from benchmarks.table import Budget, Line

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.turns import Taken

PEERS = (OURS, FAST_LANE, OPENAI, HTTPX, HTTPX2, JSON)
ASK: dict[str, Any] = {"model": "gpt-5.4", "input": "Is it lit?"}
CHAT: dict[str, Any] = {"model": "gpt-5.4", "messages": [{"role": "user", "content": "Is it lit?"}]}
EMBED: dict[str, Any] = {"model": "text-embedding-3-small", "input": ["Is it lit?"] * VECTORS}

TEXT = "Nearly all of it is the JSON reader's way through one string; the standard library's takes longer than others."
MODELS = (
    "Beside the JSON there are the call itself and a model for each object in it (6 a completion, 26 in ten output "
    "items): making an object and giving it its dictionary takes a third of a microsecond before anything else."
)
NUMBERS = (
    "3.1 million numbers in lists are 96 MiB, 32 bytes each, whoever makes them, and making them takes its time: "
    "to ask httpx and to decode by hand costs the same. Who goes on to numpy or a database asks for `as_array()` or "
    "`numpy()`."
)
VALUE = (
    "What is added is the same few microseconds everywhere, a schema that goes out and pydantic's own reading of the "
    "text; over the fast lane they are a larger share of less."
)


def figures(who: str, url: str, short: bool) -> dict[str, float]:
    """What this process's subject takes, in microseconds of CPU an answer; and MiB of memory."""
    if who == JSON:
        return _json(short)
    if who in (HTTPX, HTTPX2):
        return _bare(who, url, short)
    found: dict[str, float] = {}
    at: Callable[[str], Any] = lambda shelf: client_of(who, f"{url}/{shelf}")  # noqa: E731
    if not short:
        found.update(_embeddings(at("many"), at("v1")))
    items, text, listed = at("items"), at("text"), at("list")
    found["items"] = per_unit(lambda: _repeated(lambda: items.responses.create(**ASK), 3), 3, 5)
    found["items read"] = per_unit(lambda: _repeated(lambda: _read_items(items), 3), 3, 5)
    assert len(text.responses.create(**ASK).output_text) > 900_000
    found["text"] = per_unit(lambda: _repeated(lambda: text.responses.create(**ASK), 20), 20, 5)
    found["list"] = per_unit(lambda: _repeated(lambda: listed.chat.completions.list(limit=LISTED), 20), 20, 5)
    found["list read"] = per_unit(lambda: _repeated(lambda: _read_list(listed), 20), 20, 5)
    found.update(_typed(at("parsed")))
    return found


def lines(taken: Taken, short: bool) -> list[Line]:
    """The lines of this benchmark."""
    quarter = [Budget(who, 1 / 4, OPENAI) for who in (OURS, FAST_LANE)]
    doubly = [Budget(who, 2.0, JSON, "2 x json.loads", held=3.0) for who in (OURS, FAST_LANE)]
    large = [*quarter, *doubly]
    text = [Budget(OURS, 1 / 4, OPENAI, held=1.0), Budget(FAST_LANE, 1 / 4, OPENAI), *doubly]
    half = [Budget(who, 1 / 2, OPENAI) for who in (OURS, FAST_LANE)]
    made = [
        Line("answer of 1 MB, one long text", "us", taken["text"], text, TEXT),
        Line("answer of 1 MB, thousands of output items", "us", taken["items"], large, MODELS),
        Line("the same, its text and the kinds of its items read", "us", taken["items read"]),
        Line(f"list of {LISTED} completions", "us", taken["list"], large, MODELS),
        Line("the same, the text of each read", "us", taken["list read"]),
    ]
    if "embeddings" in taken:
        shape = f"{VECTORS:,} x {DIMENSIONS:,} embeddings"
        made += [
            Line(f"{shape}, as lists", "us", taken["embeddings"], half, NUMBERS),
            Line(f"{shape}, as packed arrays (theirs: lists)", "us", taken["embeddings packed"], half),
            Line(f"{shape}, as lists, memory at most", "MiB", taken["embeddings peak"], half, NUMBERS),
            Line(
                f"{shape}, as packed arrays (theirs: lists), memory at most",
                "MiB",
                taken["embeddings packed peak"],
                half,
            ),
        ]
    for kind in ("responses", "chat"):
        asked = {f"{who} create": taken[f"{kind} create"][who] for who in (OURS, FAST_LANE)}
        budgets = [Budget(who, 1 / 3, OPENAI) for who in (OURS, FAST_LANE)]
        budgets += [Budget(who, 1.2, f"{who} create", "1.2 x create") for who in (OURS, FAST_LANE)]
        made.append(Line(f"{kind} parse, after the first", "us", {**taken[f"{kind} parse"], **asked}, budgets, VALUE))
    return made


def _repeated(work: Callable[[], object], times: int) -> None:
    for _ in range(times):
        work()


def _read_items(client: Any) -> int:
    """What one usually reads of an answer."""
    answer = client.responses.create(**ASK)
    return len(answer.output_text) + sum(item.type == "function_call" for item in answer.output)


def _read_list(client: Any) -> int:
    page = client.chat.completions.list(limit=LISTED)
    read = sum(len(completion.choices[0].message.content) for completion in page.data)
    assert len(page.data) == LISTED
    return read


# --- embeddings -------------------------------------------------------------------------------------------------


def _embeddings(client: Any, small: Any) -> dict[str, float]:
    small.embeddings.create(**EMBED)  # what is loaded at the first call is nobody's answer
    client.embeddings.create(**EMBED)
    found: dict[str, float] = {}
    for name, read in (("embeddings packed", _packed), ("embeddings", _all_read)):
        with extra_memory() as told:
            read(client)
            found[f"{name} peak"] = told()
        found[name] = per_unit(lambda: read(client), 1, 3)  # noqa: B023
    return found


def _packed(client: Any) -> Any:
    answer = client.embeddings.create(**EMBED)
    vectors = [item.as_array() if hasattr(item, "as_array") else item.embedding for item in answer.data]
    assert sum(map(len, vectors)) == VECTORS * DIMENSIONS
    return answer


def _all_read(client: Any) -> Any:
    answer = client.embeddings.create(**EMBED)
    assert sum(len(item.embedding) for item in answer.data) == VECTORS * DIMENSIONS
    return answer


# --- typed answers ----------------------------------------------------------------------------------------------


def _typed(client: Any) -> dict[str, float]:
    from pydantic import BaseModel

    class Ship(BaseModel):
        name: str
        crew: int

    class Report(BaseModel):
        place: str
        wind: int
        gusts: list[int]
        lit: bool
        ships: list[Ship]

    Report.model_rebuild(_types_namespace={"Ship": Ship})
    completions = client.chat.completions
    works: dict[str, Callable[[], Any]] = {
        "responses create": lambda: client.responses.create(**ASK),
        "responses parse": lambda: client.responses.parse(text_format=Report, **ASK),
        "chat create": lambda: completions.create(**CHAT),
        "chat parse": lambda: completions.parse(response_format=Report, **CHAT),
    }
    assert works["responses parse"]().output_parsed.model_dump() == REPORT
    assert works["chat parse"]().choices[0].message.parsed.model_dump() == REPORT
    return {name: per_unit(lambda: _repeated(work, 50), 50, 5) for name, work in works.items()}  # noqa: B023


# --- the bare ones ----------------------------------------------------------------------------------------------


def _json(short: bool) -> dict[str, float]:
    texts = {"items": large_text("items"), "text": large_text("text"), "list": list_text()}
    found = {name: _loads(text.encode(), 5) for name, text in texts.items()}
    if not short:
        found["embeddings packed"] = _loads(embeddings_text(VECTORS).encode(), 1)
    return found


def _loads(text: bytes, times: int) -> float:
    return per_unit(lambda: _repeated(lambda: json.loads(text), times), times, 7)


def _bare(who: str, url: str, short: bool) -> dict[str, float]:
    library: Any = __import__(who)
    client = library.Client()

    def answer(shelf: str, kind: str = "responses", body: Any = ASK) -> Any:
        return client.post(f"{url}/{shelf}/{kind}", json=body).json()

    found = {
        "items": per_unit(lambda: _repeated(lambda: answer("items"), 3), 3, 5),
        "text": per_unit(lambda: _repeated(lambda: answer("text"), 20), 20, 5),
        "list": per_unit(
            lambda: _repeated(lambda: client.get(f"{url}/list/chat/completions", params={"limit": 100}).json(), 20),
            20,
            5,
        ),
    }
    if not short:
        answer("v1", "embeddings", EMBED)
        for name, read in (("embeddings packed", lambda told: told), ("embeddings", _by_hand)):
            with extra_memory() as told:
                read(answer("many", "embeddings", EMBED))
                found[f"{name} peak"] = told()
            found[name] = per_unit(lambda: read(answer("many", "embeddings", EMBED)), 1, 3)  # noqa: B023
    return found


def _by_hand(told: Any) -> list[list[float]]:
    from array import array
    from base64 import b64decode

    vectors: list[list[float]] = []
    for item in told["data"]:
        vector = array("f")
        vector.frombytes(b64decode(item["embedding"]))
        if sys.byteorder == "big":
            vector.byteswap()
        vectors.append(vector.tolist())
    return vectors

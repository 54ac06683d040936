"""What `parse` costs beside `create`: CPU time of the calling thread, the server's not counted."""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from openai_core import Client
from openai_core.structured.schema import response_format_of, text_format_of
from openai_core.testing import LocalServer
from structured import shapes as s
from structured.answers import completion, response

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HELLO = [{"role": "user", "content": "hello"}]
MATH = {"steps": [{"explanation": f"step {n}", "output": f"{n} x"} for n in range(6)], "final_answer": "x = 1"}
TREE = {"value": 1, "children": [{"value": n, "children": []} for n in range(10)]}
KINDS: list[tuple[str, Any, Any]] = [
    ("pydantic model", s.MathReasoning, MATH),
    ("dataclass", s.Tree, TREE),
    ("list of attrs classes", list[s.Address], {"value": [{"street": "a", "zip_code": "1", "country": None}] * 4}),
]


class Cost(NamedTuple):
    """Microseconds of CPU a call."""

    what: str
    create: float
    parse: float

    @property
    def ratio(self) -> float:
        return self.parse / self.create


def once(call: Callable[[], Any], times: int) -> float:
    start = time.thread_time()
    for _ in range(times):
        call()
    return (time.thread_time() - start) / times * 1e6


def compare(rounds: int = 40, times: int = 12) -> list[Cost]:
    """Both calls in turns, a few at a time, to the same server with the same schema; the rounds' medians count."""
    collecting = gc.isenabled()
    gc.disable()  # when it runs, it goes through all that the process has, and one of the two gets the bill
    try:
        return list(_compared(rounds, times))
    finally:
        if collecting:
            gc.enable()


def _compared(rounds: int, times: int) -> Iterator[Cost]:
    with LocalServer() as server, Client(api_key="k", base_url=server.url, max_retries=0) as client:
        for name, kind, wire in KINDS:
            text = json.dumps(wire)
            chat, responses = client.chat.completions, client.responses
            form, text_form = response_format_of(kind), {"format": text_format_of(kind)}
            pairs: list[tuple[str, Any, Callable[[], Any], Callable[[], Any]]] = [
                (
                    f"chat, {name}",
                    completion(text),
                    partial(chat.create, model="m", messages=HELLO, response_format=form),
                    partial(chat.parse, model="m", messages=HELLO, response_format=kind),
                ),
                (
                    f"responses, {name}",
                    response(text),
                    partial(responses.create, model="m", input="hello", text=text_form),
                    partial(responses.parse, model="m", input="hello", text_format=kind),
                ),
            ]
            for what, body, create, parse in pairs:
                costs: dict[Any, list[float]] = {create: [], parse: []}
                for number in range(rounds + 2):
                    for call in (create, parse) if number % 2 else (parse, create):
                        for _ in range(times):
                            server.reply(body)
                        cost = once(call, times)
                        if number > 1:
                            costs[call].append(cost)
                yield Cost(what, statistics.median(costs[create]), statistics.median(costs[parse]))


def show() -> int:
    """Print the comparison; the result is the exit status."""
    costs = compare()
    print(f"{'':40} {'create':>9} {'parse':>9} {'ratio':>7}")
    for cost in costs:
        print(f"{cost.what:40} {cost.create:6.0f} us {cost.parse:6.0f} us {cost.ratio:7.2f}")
    return 0 if max(cost.ratio for cost in costs) <= 1.2 else 1


if __name__ == "__main__":
    sys.exit(show())

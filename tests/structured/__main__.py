"""Print the table of types, or what `parse` costs: `python -m tests.structured [table|cost]`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parents[1]


def main() -> int:
    """Run what was asked for; the result is the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.structured", description="Types in, values out.")
    parser.add_argument("what", nargs="?", choices=("table", "cost"), default="table")
    parser.add_argument("--faces", default="blocking,asyncio", help="of blocking, asyncio and trio")
    given = parser.parse_args()
    sys.path[:0] = [str(HERE), str(HERE.parent / "src")]
    for name in [name for name in os.environ if name.startswith("OPENAI_") or name.lower().endswith("_proxy")]:
        del os.environ[name]
    if given.what == "cost":
        from structured.cost import show

        return show()
    return table(given.faces.split(","))


@contextmanager
def faces_of(names: list[str]) -> Iterator[list[Any]]:
    """Faces of these names, closed in the end."""
    from contextlib import ExitStack

    from anyio.from_thread import start_blocking_portal
    from faces.driven import Face

    with ExitStack() as stack:
        made = []
        for name in names:
            portal = None if name == "blocking" else stack.enter_context(start_blocking_portal(name))
            made.append(Face(name, portal))
            stack.callback(made[-1].close)
        yield made


def table(names: list[str]) -> int:
    """Send every type through both APIs in each face, and print a line for each."""
    from openai_core.structured.format import format_of
    from openai_core.testing import LocalServer
    from structured.answers import completion, response
    from structured.types_table import TABLE

    hello = [{"role": "user", "content": "hello"}]
    wrong = 0
    print(f"{'type':42} {'schema':>6}  {'way':12} {'  '.join(f'{name:>10}' for name in names)}")
    with faces_of(names) as faces, LocalServer() as server:
        clients = [face.client(base_url=server.url, max_retries=0) for face in faces]
        for row in TABLE:
            text, format = json.dumps(row.wire), format_of(row.type)
            marks = []
            for client in clients:
                server.requests.clear()
                server.reply(completion(text))
                server.reply(response(text))
                try:
                    chat = client.chat.completions.parse(model="m", messages=hello, response_format=row.type)
                    answer = client.responses.parse(model="m", input="hello", text_format=row.type)
                    values = [chat.choices[0].message.parsed, answer.output_parsed]
                    same = all(value == row.value and type(value) is type(row.value) for value in values)
                    accepted = [one.status for one in server.requests] == [200, 200]
                    marks.append("ok" if same and accepted else "differs" if accepted else "refused")
                except Exception as error:
                    marks.append(type(error).__name__)
            wrong += marks.count("ok") < len(marks)
            way = "wrapped" if format.wrapped else "as it is"
            size = len(json.dumps(format.schema))
            print(f"{row.name:42} {size:6}  {way:12} {'  '.join(f'{mark:>10}' for mark in marks)}")
    print(f"{len(TABLE)} types, {len(TABLE) - wrong} accepted by the strict server and back again in every face")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

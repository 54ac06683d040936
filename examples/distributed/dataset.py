"""A dataset, and what is done with a part of it on one machine: shared by the examples of this folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openai_core import Client


class Row(NamedTuple):
    """A text, and what the model makes of it."""

    number: int
    text: str
    summary: str | None
    error: str | None


def parts(texts: list[str], size: int) -> Iterator[tuple[int, list[str]]]:
    """The dataset in parts, each with the number of its first row."""
    return ((start, texts[start : start + size]) for start in range(0, len(texts), size))


def summarized(client: Client, start: int, texts: list[str], folder: Path | None = None) -> list[Row]:
    """The rows of one part, asked for side by side.

    The client came here by pickle: the same settings, connections of its own. A part that is tried again after a
    machine was lost asks only for what is not in its checkpoint, where the folder is one that all machines see.
    """
    requests = ({"model": "gpt-5.4-mini", "input": f"In one line: {text}"} for text in texts)
    checkpoint = None if folder is None else folder / f"part-{start}.jsonl"
    with client, client.map(requests, concurrency=8, checkpoint=checkpoint) as run:
        return [
            Row(
                start + result.index,
                texts[result.index],
                result.value.output_text if result.ok else None,
                None if result.error is None else str(result.error),
            )
            for result in run
        ]

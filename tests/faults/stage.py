"""The faces and transports that faults are played with."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

from anyio.from_thread import start_blocking_portal
from faces.driven import Face

from faults.scene import play
from faults.table import TOPICS, lines, verdict
from openai_core.sansio.retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@contextmanager
def face_of(name: str) -> Iterator[Face]:
    """A face, ready."""
    if name == "blocking":
        made = Face(name, None)
        yield made
        made.close()
        return
    with start_blocking_portal(name) as portal:
        made = Face(name, portal)
        yield made
        made.close()


@contextmanager
def hasty() -> Iterator[None]:
    """Pauses that the server does not wish for take no time."""
    backoff = RetryPolicy.backoff
    RetryPolicy.backoff = lambda self, attempt: 0.0  # type: ignore[method-assign]
    try:
        yield
    finally:
        RetryPolicy.backoff = backoff  # type: ignore[method-assign]


def options_for(over: str, blocking: bool) -> dict[str, Any]:
    """The options of a client that takes this way."""
    if over == "default":
        return {}
    if over == "httpx":
        import httpx

        kind = httpx.Client if blocking else httpx.AsyncClient
        return {"http_client": kind(trust_env=False)}
    return {"transport": over}


def show(names: Sequence[str], over: str = "default", only: str = "") -> int:
    """Play all, print the tables; the result is the number of rows that are not as they should be."""
    failed = 0
    with ExitStack() as stack:
        stack.enter_context(hasty())
        faces = [stack.enter_context(face_of(name)) for name in names]
        for topic, rows in TOPICS.items():
            rows = [row for row in rows if only in row.fault]
            if not rows:
                continue
            made = [[play(row, face, options_for(over, face.blocking)) for face in faces] for row in rows]
            failed += sum(
                any(verdict(row.under(face), one) for face, one in zip(names, outcomes, strict=True))
                for row, outcomes in zip(rows, made, strict=True)
            )
            print(f"\n## {topic}\n")
            print("\n".join(lines(rows, made, names)), flush=True)
    print(f"\n{failed} not as they should be" if failed else "\nAll as they should be.")
    return min(failed, 1)

"""The faults as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from faults import answers, connections, streams

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from faults.row import Row
    from faults.scene import Outcome

TOPICS: Mapping[str, Sequence[Row]] = {
    "No connection": connections.REFUSED,
    "Broken connections": connections.BROKEN,
    "Silent and slow servers": connections.SILENT,
    "Connections used again": connections.STALE,
    "Answers that are no HTTP, or odd": connections.GARBAGE,
    "Refusals": answers.REFUSALS,
    "Pauses the server wishes for": answers.PAUSES,
    "Redirects": answers.REDIRECTS,
    "Bodies": answers.BODIES,
    "Compressed and chunked bodies": answers.ENCODED,
    "Streams that do not begin": streams.OPENED,
    "Streams cut": streams.CUTS,
    "Events": streams.EVENTS,
    "Uploads": streams.UPLOADS,
}
ROWS = [row for rows in TOPICS.values() for row in rows]


def verdict(row: Row, outcome: Outcome) -> list[str]:
    """What is not as it should be."""
    wrong = list(outcome.complaints)
    if outcome.hung:
        wrong.append("hangs")
    if outcome.told != row.told:
        wrong.append(f"{outcome.told} in place of {row.told}")
    if outcome.attempts != row.attempts:
        wrong.append(f"{outcome.attempts} attempts in place of {row.attempts}")
    if not row.at_least <= outcome.seconds <= row.at_most:
        wrong.append(f"took {outcome.seconds:.2f} s")
    if outcome.kept != row.kept and (row.kept is not None or outcome.kept > 1):
        wrong.append(f"{outcome.kept} connections open after the call")
    if outcome.left:
        wrong.append(f"{outcome.left} connections left")
    return wrong


def lines(rows: Sequence[Row], outcomes: Sequence[Sequence[Outcome]], faces: Sequence[str]) -> Iterable[str]:
    """A table; where the faces differ, each is told."""
    heading = ("fault", "what the caller sees", "attempts", f"seconds: {', '.join(faces)}", "kept open", "left open")
    cells: list[tuple[str, ...]] = [heading]
    for row, made in zip(rows, outcomes, strict=True):
        wrong = [
            f"{face}: {each}" for face, one in zip(faces, made, strict=True) for each in verdict(row.under(face), one)
        ]
        told = f"**{'; '.join(wrong)}**" if wrong else _joined(made, lambda one: _code(one.told))
        cells.append(
            (
                row.fault,
                told,
                _joined(made, lambda one: one.attempts),
                ", ".join(f"{one.seconds:.2f}" for one in made),
                _joined(made, lambda one: one.kept),
                _joined(made, lambda one: one.left),
            )
        )
    cells.insert(1, tuple("---" for _ in heading))
    return [f"| {' | '.join(line)} |" for line in cells]


def _joined(outcomes: Sequence[Outcome], figure: Callable[[Outcome], Any]) -> str:
    told = [str(figure(one)) for one in outcomes]
    return told[0] if len(set(told)) == 1 else " / ".join(told)


def _code(told: str) -> str:
    *before, name = told.split(", ")
    return ", ".join([*before, f"`{name}`"]) if name.endswith("Error") else told

"""All that one session found, as values and as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.growth import Curve
from benchmarks.table import Line, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from benchmarks.turns import Taken

TITLES = {
    "startup": "Starting up",
    "call": "Calls",
    "stream": "Streams",
    "answers": "Large and typed answers",
    "making": "Clients",
    "upload": "Uploads",
    "decode": "Decoding alone",
    "events": "Server-sent events alone",
    "realtime": "WebSockets",
}
"""The topics that give lines, in the order in which they are measured and told."""


class Results(NamedTuple):
    """What was found, and on which machine."""

    machine: Mapping[str, Any]
    topics: Mapping[str, Sequence[Line]]
    curves: Sequence[Curve] = ()
    shares: Taken = {}
    """Where the time goes, by work and kind of code."""
    soak: Mapping[str, Any] = {}
    """What the last soak wrote down."""

    def judged(self) -> Iterator[tuple[str, Line, Verdict]]:
        """Every budget: its topic, its line, and what came of it."""
        for topic, lines in self.topics.items():
            for line in lines:
                for verdict in line.verdicts():
                    yield topic, line, verdict

    def missed(self, slack: float = 0.0) -> list[str]:
        """What does not hold, in words."""
        return [
            f"{line.measure}, {verdict.budget.who}: {verdict}"
            for _, line, verdict in self.judged()
            if not verdict.holds(slack)
        ] + [f"growth, {curve.name}, {curve.who}: {curve.fit}" for curve in self.curves if not curve.fit.linear]

    def with_(self, other: Results) -> Results:
        """These, and in the place of what both have, the other's."""
        topics = {**self.topics, **other.topics}
        ordered = {topic: topics[topic] for topic in (*TITLES, *topics) if topic in topics}
        curves, shares, soak = other.curves or self.curves, other.shares or self.shares, other.soak or self.soak
        return Results(other.machine or self.machine, ordered, curves, shares, soak)

    def write(self, path: Path) -> None:
        """Keep it in a file."""
        told = {
            "machine": dict(self.machine),
            "topics": {topic: [line.to_json() for line in lines] for topic, lines in self.topics.items()},
            "growth": [
                {**curve._asdict(), "exponent": curve.fit.exponent, "tail": curve.fit.tail} for curve in self.curves
            ],
            "shares": self.shares,
            "soak": dict(self.soak),
        }
        path.write_text(json.dumps(_rounded(told), indent=1) + "\n", encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> Results:
        """What `write` kept."""
        told = json.loads(path.read_text(encoding="utf-8"))
        topics = {topic: [Line.from_json(line) for line in lines] for topic, lines in told["topics"].items()}
        curves = [
            Curve(curve["name"], curve["who"], tuple((size, cost) for size, cost in curve["points"]))
            for curve in told["growth"]
        ]
        return cls(told["machine"], topics, curves, told["shares"], told.get("soak", {}))


def _rounded(value: Any) -> Any:
    """Without digits that mean nothing."""
    if isinstance(value, float):
        return float(f"{value:.6g}")
    if isinstance(value, dict):
        return {name: _rounded(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(item) for item in value]
    return value

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from faults.row import JSON, Row
from faults.scene import Outcome, play
from faults.server import Server, take
from faults.table import ROWS, TOPICS, lines, verdict

if TYPE_CHECKING:
    from faces.driven import Face

QUICK = (
    "Broken connections",
    "Connections used again",
    "Answers that are no HTTP, or odd",
    "Compressed and chunked bodies",
    "Streams cut",
)

# httpcore leaves generators of its own to the garbage collector, which trio reports
pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")


@pytest.mark.parametrize("row", [pytest.param(row, id=row.fault) for row in ROWS])
def test_a_fault_ends_as_the_table_says(row: Row, face: Face) -> None:
    assert verdict(row.under(face.name), play(row, face)) == []


@pytest.mark.parametrize("row", [pytest.param(row, id=row.fault) for row in (*TOPICS["Bodies"], *TOPICS["Events"])])
def test_what_cannot_be_read_ends_the_same_without_orjson(
    row: Row, face: Face, monkeypatch: pytest.MonkeyPatch
) -> None:
    from openai_core.sansio import codec

    monkeypatch.setattr(codec, "_found", [codec._standard()])
    assert verdict(row.under(face.name), play(row, face)) == []


@pytest.mark.parametrize("row", [pytest.param(row, id=row.fault) for topic in QUICK for row in TOPICS[topic]])
def test_the_fast_lane_ends_as_the_table_says(row: Row, face: Face) -> None:
    pytest.importorskip("httptools")
    assert verdict(row.under(face.name), play(row, face, {"transport": "fast"})) == []


def test_faults_have_names_of_their_own() -> None:
    assert len({row.fault for row in ROWS}) == len(ROWS)


def test_a_server_that_nobody_could_leave_is_closed_and_told(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("faults.scene.LIMIT", 0.3)
    row = Row("silent for ever", [[take, lambda connection: connection.hold()]], "APITimeoutError", 3)
    wrong = verdict(row, play(row, face, {"max_retries": 0}))
    assert "hangs" in wrong


def test_the_table_says_what_is_wrong() -> None:
    row = Row("x", [], "answer")
    good, bad = Outcome("answer", 1, 0.5, 0, 0, False, ()), Outcome("KeyError", 2, 9.0, 1, 1, True, ("tells",))
    assert list(lines([row], [[good, good]], ["a", "b"]))[-1] == "| x | answer | 1 | 0.50, 0.50 | 0 | 0 |"
    [*_, line] = lines([row], [[good, bad]], ["a", "b"])
    for words in ("b: tells", "b: hangs", "b: KeyError in place of answer", "b: 2 attempts", "took 9.00 s", "1 / 2"):
        assert words in line


def test_a_server_counts_what_is_open() -> None:
    import socket

    with Server([take, JSON]) as server:
        with socket.create_connection(("127.0.0.1", server.port)):
            assert server.settled(1)
        assert server.settled(0)
        assert server.attempts == 0

"""The results page is what the figures say, and nothing of the machine but what matters."""

from __future__ import annotations

import os
import re
import socket
from typing import TYPE_CHECKING

import pytest

from benchmarks import __main__ as command
from benchmarks.chart import bars
from benchmarks.growth import Curve
from benchmarks.page import CHART, PAGE, rendered
from benchmarks.peers import FAST_LANE, OPENAI, OURS, SOCKET
from benchmarks.results import TITLES, Results
from benchmarks.table import Budget, Line

if TYPE_CHECKING:
    from pathlib import Path

MACHINE = {"cpu": "a processor", "cores": 2, "system": "Linux", "python": "3.11.7", "releases": {"openai": "3.54.0"}}
LINES = [
    Line(
        "blocking call",
        "us",
        {OURS: 200.0, FAST_LANE: 60.0, OPENAI: 800.0, SOCKET: 20.0},
        [Budget(OURS, 0.4, OPENAI), Budget(FAST_LANE, 1 / 16, OPENAI)],
        "Nobody can do it for less.",
    )
]
CURVES = [
    Curve("events", OURS, ((1.0, 100.0), (10.0, 120.0), (100.0, 300.0), (1000.0, 2300.0))),
    Curve("clients", OURS, ((1.0, 10.0), (10.0, 1000.0), (100.0, 100_000.0))),
]
SHARES = {"blocking call|JSON": {OURS: 60.0, FAST_LANE: 30.0}, "blocking call|h11": {OURS: 40.0, FAST_LANE: 0.0}}
SOAK = {
    "minutes": 30.0,
    "done": {"call": 900, "cut": 100},
    "held": [[1.0, 1000, 60.0, 20, 5, 17]] * 60,
    "complaints": [],
}
RESULTS = Results(MACHINE, {"call": LINES}, CURVES, SHARES, SOAK)


def test_a_page_names_the_machine() -> None:
    assert "a processor, 2 cores; Linux; Python 3.11.7. openai 3.54.0." in rendered(RESULTS)


def test_a_page_says_of_each_budget_what_it_is_and_what_the_floor_is() -> None:
    rows = [re.sub(r" +", " ", line) for line in rendered(RESULTS).splitlines()]
    wanted = "| blocking call | openai | 1/4.0 (0.4 x) | **1/13.3 (1/16): missed by 20%** | 1/40.0 (20.0 us) |"
    assert wanted in rows


def test_a_page_says_why_a_budget_is_missed() -> None:
    missed = rendered(RESULTS).partition("### Missed\n")[2]
    assert missed.startswith("\n- blocking call: fast lane 1/16 openai: MISSED by 20%. The floor is 1/40.0 (20.0 us)")
    assert "Nobody can do it for less." in missed.partition("\n## ")[0]


def test_a_page_without_misses_says_so() -> None:
    line = LINES[0]._replace(budgets=LINES[0].budgets[:1])
    page = rendered(RESULTS._replace(topics={"call": [line]}))
    assert "All budgets are met." in page
    assert "### Missed" not in page


def test_a_page_tells_linear_growth_from_other() -> None:
    growth = rendered(RESULTS).partition("## Growth\n")[2].partition("\n## ")[0]
    events, clients = growth.strip().splitlines()[-2:]
    assert events.rstrip(" |").endswith("yes")
    assert clients.rstrip(" |").endswith("NO")
    assert any("growth, clients" in words for words in RESULTS.missed())


def test_a_page_shows_where_the_time_goes_and_leaves_out_what_takes_none() -> None:
    ours, fast = rendered(RESULTS).partition("## Where the time goes\n")[2].split(f"**{FAST_LANE}**")
    assert "| h11 " in ours
    assert "| h11 " not in fast


def test_a_page_tells_of_the_last_soak() -> None:
    soak = rendered(RESULTS).partition("## Soak\n")[2]
    assert "30 minutes of mixed work, 1,000 pieces of it" in soak
    assert soak.endswith("Flat: nothing grew.\n")
    grown = rendered(RESULTS._replace(soak={**SOAK, "complaints": ["memory grew by 9.0 MiB"]}))
    assert grown.endswith("memory grew by 9.0 MiB\n")
    assert "## Soak" not in rendered(RESULTS._replace(soak={}))


def test_results_are_the_same_after_a_journey_through_a_file(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    RESULTS.write(path)
    assert rendered(Results.read(path)) == rendered(RESULTS)


def test_what_one_session_measured_stays_beside_what_another_did() -> None:
    stream = Results(MACHINE, {"stream": [Line("event", "us", {OURS: 4.0})]})
    both = stream.with_(RESULTS)
    assert list(both.topics) == ["call", "stream"]
    assert both.curves == CURVES
    assert both.with_(stream).shares == SHARES


def test_the_chart_shows_gains_and_those_that_were_wanted() -> None:
    ((name, gains, wanted),) = bars(RESULTS)
    assert name == "blocking call"
    assert gains == {OURS: 4.0, FAST_LANE: pytest.approx(13.33, abs=0.01)}
    assert wanted == {OURS: 2.5, FAST_LANE: 16.0}


# --- the page that is there -------------------------------------------------------------------------------------


def test_the_page_is_made_of_the_results_that_are_kept() -> None:
    assert PAGE.read_text(encoding="utf-8") == rendered(Results.read(command.RESULTS))
    assert CHART.exists()


def test_the_page_tells_of_every_topic() -> None:
    results = Results.read(command.RESULTS)
    assert set(results.topics) == set(TITLES)
    assert results.curves
    assert results.shares


def test_the_results_name_no_host_and_no_folder() -> None:
    for path in (PAGE, command.RESULTS):
        text = path.read_text(encoding="utf-8")
        assert socket.gethostname() not in text.split()
        assert os.path.expanduser("~") not in text
        assert str(command.ROOT) not in text


def test_every_topic_can_be_asked_for_by_its_name() -> None:
    assert set(TITLES) | {"growth", "profile"} == set(command.TOPICS)

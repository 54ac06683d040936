"""What a budget asks for, and what is said of a figure that keeps it or does not."""

from __future__ import annotations

import pytest

from benchmarks.peers import FAST_LANE, HTTPX, OPENAI, OURS
from benchmarks.results import Results
from benchmarks.table import WHOLE, Budget, Line, Row, figure, markdown

SIXTH = Budget(OURS, 1 / 6, OPENAI)
MACHINE = {"cpu": "a processor", "cores": 2, "system": "Linux", "python": "3.11.7", "releases": {"openai": "3.54.0"}}


def test_a_figure_on_the_edge_of_its_budget_keeps_it() -> None:
    (verdict,) = Line("call", "us", {OURS: 10.0, OPENAI: 60.0}, [SIXTH]).verdicts()
    assert verdict.met
    assert str(verdict) == "1/6 openai: met"


def test_a_figure_beyond_it_says_by_how_much() -> None:
    (verdict,) = Line("call", "us", {OURS: 12.0, OPENAI: 60.0}, [SIXTH]).verdicts()
    assert not verdict.met
    assert str(verdict) == "1/6 openai: MISSED by 20%"


@pytest.mark.parametrize(("slack", "holds"), [(0.0, False), (0.1, False), (0.25, True)])
def test_a_slack_is_a_share_of_the_budget(slack: float, holds: bool) -> None:
    (verdict,) = Line("call", "us", {OURS: 12.0, OPENAI: 60.0}, [SIXTH]).verdicts()
    assert verdict.holds(slack) is holds


def test_where_the_floor_lies_above_the_budget_something_else_is_held() -> None:
    budget = SIXTH._replace(held=0.5)
    for ours, met, holds in ((10.0, True, True), (38.0, False, True), (40.0, False, False)):
        (verdict,) = Line("call", "us", {OURS: ours, OPENAI: 60.0}, [budget]).verdicts()
        assert (verdict.met, verdict.holds(0.3)) == (met, holds)


def test_a_budget_for_which_there_is_no_figure_is_not_judged() -> None:
    assert list(Line("call", "us", {OURS: 12.0}, [SIXTH]).verdicts()) == []
    assert list(Line("call", "us", {OPENAI: 12.0}, [SIXTH]).verdicts()) == []


@pytest.mark.parametrize(("found", "met"), [(15.9, True), (16.0, True), (16.1, False)])
def test_a_budget_can_be_a_figure_of_its_own(found: float, met: bool) -> None:
    (verdict,) = Line("upload", "MiB", {OURS: found}, [Budget(OURS, 16.0, WHOLE, "under 16 MiB")]).verdicts()
    assert verdict.met is met
    assert str(verdict).startswith("under 16 MiB: ")


@pytest.mark.parametrize(("failed", "met"), [(0.0, True), (1.0, False)])
def test_none_at_all_can_be_asked_for(failed: float, met: bool) -> None:
    (verdict,) = Line("errors", "errors", {OURS: failed}, [Budget(OURS, 0.0, WHOLE, "none")]).verdicts()
    assert verdict.met is met
    assert verdict.holds(0.3) is met


def test_each_of_ours_is_judged_by_its_own_budget() -> None:
    budgets = [Budget(OURS, 0.4, OPENAI), Budget(FAST_LANE, 1 / 8, OPENAI), Budget(OURS, 1.0, HTTPX)]
    line = Line("call", "us", {OURS: 30.0, FAST_LANE: 11.0, OPENAI: 80.0, HTTPX: 29.0}, budgets)
    assert [verdict.met for verdict in line.verdicts()] == [True, False, False]
    assert [str(verdict.budget) for verdict in line.verdicts()] == ["0.4 x openai", "1/8 openai", "1 x httpx"]


def test_a_row_of_three_becomes_a_line() -> None:
    row = Row("event", "us", 8.0, 70.0, 7.0, gain=8.0, above=1.2, beside=(1.5, 6.0, "that at 100"))
    line = row.line("bare library")
    assert line.figures == {OURS: 8.0, OPENAI: 70.0, "bare library": 7.0}
    assert [str(verdict) for verdict in line.verdicts()] == [
        "1/8 openai: met",
        "1.2 x the bare library: met",
        "1.5 x that at 100: met",
    ]


def test_a_line_is_the_same_after_a_journey_through_json() -> None:
    line = Line("call", "us", {OURS: 30.0, OPENAI: 80.0}, (SIXTH,), "a note")
    assert Line.from_json(line.to_json()) == line


@pytest.mark.parametrize(
    ("value", "said"), [(None, ""), (0.0, "0"), (0.123, "0.12"), (12.34, "12.3"), (1234.5, "1,234"), (99.96, "100.0")]
)
def test_figures_have_as_many_digits_as_mean_something(value: float | None, said: str) -> None:
    assert figure(value) == said


def test_a_table_has_a_column_for_each_who_was_measured_and_no_other() -> None:
    lines = [
        Line("call", "us", {OURS: 10.0, FAST_LANE: 5.0, OPENAI: 60.0}, [SIXTH]),
        Line("import", "ms", {HTTPX: 80.0}),
    ]
    head, rule, call, bare = markdown(lines).splitlines()
    names = [cell.strip() for cell in head.strip("|").split("|")]
    assert names == ["measure", "unit", OURS, FAST_LANE, OPENAI, HTTPX, "openai / ours", "budget"]
    assert set(rule) <= set("|- ")
    assert "6.0 / 12.0" in call
    assert "1/6 openai: met" in call
    assert len(head) == len(call) == len(bare)


def test_what_is_missed_is_named_and_a_slack_forgives_some_of_it() -> None:
    lines = [
        Line("call", "us", {OURS: 12.0, OPENAI: 60.0}, [SIXTH]),
        Line("stream", "us", {OURS: 30.0, OPENAI: 60.0}, [SIXTH]),
    ]
    results = Results(MACHINE, {"call": lines})
    assert [words.partition(",")[0] for words in results.missed()] == ["call", "stream"]
    assert [words.partition(",")[0] for words in results.missed(0.3)] == ["stream"]

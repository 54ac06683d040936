from __future__ import annotations

from functools import partial

import anyio
import pytest

from faults.flood import flood, pour

# httpcore leaves generators of its own to the garbage collector, which trio reports
pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")


@pytest.mark.parametrize("face", ["asyncio", "trio"])
def test_a_thousand_streams_at_once_all_finish_each_in_order_and_leave_nothing(face: str) -> None:
    made = anyio.run(partial(flood, face, 1000), backend=face)
    assert (made.in_order, made.left) == (1000, 0)


@pytest.mark.parametrize("face", ["asyncio", "trio"])
def test_giving_up_five_hundred_of_a_thousand_streams_frees_their_connections_and_hurts_no_other(face: str) -> None:
    made = anyio.run(partial(flood, face, 1000, 500), backend=face)
    assert (made.in_order, made.left) == (500, 0)


@pytest.mark.parametrize("how", ["raw", ".stream()"])
def test_memory_stays_flat_over_a_hundred_thousand_events(how: str) -> None:
    poured = pour(how)
    assert poured.events >= 100_000
    assert poured.grew < 8 << 20, f"{poured.grew >> 10} KiB for {poured.text} characters of text"

"""How growth is told from figures."""

from __future__ import annotations

import pytest

from benchmarks.fit import fitted, slope, trend
from benchmarks.growth import Curve
from benchmarks.soak import GROWN, SPREAD, Held, complaints

SIZES = (1.0, 10.0, 100.0, 1000.0, 10_000.0)


@pytest.mark.parametrize("exponent", [0.5, 1.0, 1.5, 2.0])
def test_the_exponent_of_a_power_law_is_found(exponent: float) -> None:
    assert slope([(size, 7 * size**exponent) for size in SIZES]) == pytest.approx(exponent)


def test_a_fixed_cost_hides_nothing_in_the_last_decade() -> None:
    quadratic = fitted([(size, 1e6 + size**2) for size in SIZES])
    assert quadratic.exponent < 1
    assert quadratic.tail > 1.5
    assert not quadratic.linear


def test_what_is_linear_above_a_fixed_cost_is_linear() -> None:
    fit = fitted([(size, 200 + 3 * size) for size in SIZES])
    assert fit.exponent < 1
    assert fit.tail == pytest.approx(1, abs=0.03)
    assert fit.linear


def test_a_little_noise_does_not_make_it_less_linear() -> None:
    noisy = [(size, 3 * size * (1.05 if place % 2 else 0.95)) for place, size in enumerate(SIZES)]
    assert fitted(noisy).linear


def test_the_order_of_the_points_does_not_matter() -> None:
    points = [(size, 200 + 3 * size) for size in SIZES]
    assert fitted(points[::-1]) == fitted(points)


@pytest.mark.parametrize("points", [[], [(1.0, 2.0)], [(1.0, 2.0), (1.0, 3.0)]])
def test_one_size_has_no_slope(points: list[tuple[float, float]]) -> None:
    with pytest.raises(ValueError, match="two sizes"):
        slope(points)


def test_a_curve_is_fitted_by_its_points() -> None:
    assert Curve("events", "openai_core", tuple((size, 3 * size) for size in SIZES)).fit.linear


def test_a_trend_is_the_slope_of_a_straight_line() -> None:
    assert trend([(0, 5), (1, 7), (2, 9)]) == pytest.approx(2)
    assert trend([(0, 5), (1, 5), (2, 5)]) == 0
    assert trend([(3, 5)]) == 0


# --- what a soak says of it -------------------------------------------------------------------------------------


def soaked(memory: float = 0.0, sockets: int = 0, tasks: int = 0) -> list[Held]:
    """Forty moments of a soak, at the end of which there is so much more."""
    return [
        Held(float(at), at * 100, 50 + memory * at / 39, 20 + sockets * (at == 39), 5, 17 + tasks * (at == 39))
        for at in range(40)
    ]


def test_a_soak_that_grows_by_little_is_flat() -> None:
    assert complaints(soaked(memory=GROWN, sockets=SPREAD, tasks=-2)) == []


def test_a_soak_that_grows_is_complained_about() -> None:
    (memory,) = complaints(soaked(memory=4 * GROWN))
    assert memory.startswith("memory grew by ")
    assert complaints(soaked(sockets=SPREAD + 1)) == ["sockets: 20 at first, 23 at the end"]
    assert complaints(soaked(tasks=SPREAD + 1)) == ["tasks: 17 at first, 20 at the end"]


def test_memory_that_is_wanted_once_while_it_warms_up_is_no_growth() -> None:
    warm = [Held(float(at), at, 30.0 if at < 8 else 60.0, 20, 5, 17) for at in range(40)]
    assert complaints(warm) == []


def test_a_soak_of_moments_says_nothing() -> None:
    assert complaints(soaked()[:3]) == ["too short to say anything"]

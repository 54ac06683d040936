"""What every test sees; and the count of operations that were called."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# The same examples in every run, however busy the machine; `--hypothesis-profile search` looks for others.
settings.register_profile("house", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "search", max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("house")


def pytest_addoption(parser: Any) -> None:
    """The option of tests/live; it has to stand here to be known whatever is collected."""
    tiers = ("smoke", "full", "paid")
    parser.addoption("--live", choices=tiers, help="ask real providers: this tier of tests/live and those before it")


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say how many of the API's operations were called, by face."""
    called: dict[str, set[str]] = {}
    total: set[str] = set()
    for report in terminalreporter.stats.get("passed", []):
        for key, value in report.user_properties:
            if key == "operation":
                face, _, name = value.partition(" ")
                called.setdefault(face, set()).add(name)
            elif key == "operations":
                total = total or set(value.split())
    for face, names in sorted(called.items()):
        count = f" of {len(total)}" if total else ""
        terminalreporter.write_line(f"{face}: {len(names)}{count} operations called, accepted and answered as declared")


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests talk to servers on this machine only, whatever the machine's proxies are."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)

"""Whether real providers are asked, by which models, and the report of what came."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from live.cases import CASES, PROVIDERS, TIERS, Provider
from openai_core import Client, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator

REPORTS = Path(os.environ.get("LIVE_REPORTS") or Path(__file__).parent / "reports")


def tier_of(config: pytest.Config) -> str | None:
    """The tier that was asked for: by option, or by OPENAI_CORE_LIVE."""
    asked: str | None = config.getoption("--live") or os.environ.get("OPENAI_CORE_LIVE") or None
    if asked is not None and asked not in TIERS:
        raise pytest.UsageError(f"OPENAI_CORE_LIVE must be one of {', '.join(TIERS)}, not {asked!r}")
    return asked


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "provider" in metafunc.fixturenames:
        metafunc.parametrize("provider", PROVIDERS, ids=[provider.name for provider in PROVIDERS])


def _model(provider: Provider, case: str) -> str | None:
    if case == "models":
        return None
    return {"embeddings": provider.embeddings, "thoughts": provider.thoughts}.get(case, provider.chat)


def chosen(provider: Provider, case: str) -> Provider:
    """The provider with the models that the environment names; the test is skipped where it has none for the case."""
    start = f"LIVE_{provider.name.upper()}_"
    given = {"chat": "MODEL", "embeddings": "EMBEDDINGS", "thoughts": "THOUGHTS"}
    named = {field: os.environ.get(start + word) or getattr(provider, field) for field, word in given.items()}
    provider = provider._replace(**named)
    if case in provider.without:
        pytest.skip(f"{provider.name} is known not to serve this")
    field = case if case in ("embeddings", "thoughts") else "chat"
    if case not in ("models", "bad_key") and getattr(provider, field) is None:
        pytest.skip(f"no model of {provider.name} for this; {start}{given[field]} names one")
    return provider


@pytest.fixture
def asked(request: pytest.FixtureRequest, provider: Provider) -> Iterator[tuple[Client, Provider]]:
    """A client of the provider, and its models; what came of the test goes into the report."""
    case = request.node.originalname.removeprefix("test_")
    tier = tier_of(request.config)
    if tier is None:
        pytest.skip("real providers are asked with --live smoke (or full, or paid) only")
    if TIERS.index(CASES[case]) > TIERS.index(tier):
        pytest.skip(f"belongs to the tier {CASES[case]}")
    provider = chosen(provider, case)
    try:
        elsewhere = os.environ.get(f"LIVE_{provider.name.upper()}_BASE_URL") or None
        client = Client(provider=provider.name, base_url=elsewhere, timeout=60, max_retries=2)
    except ConfigurationError as error:
        pytest.skip(f"no key: {error}")
    began = time.perf_counter()
    with client:
        yield client, provider
    report = getattr(request.node, "live_report", None)
    line: dict[str, Any] = {
        "provider": provider.name,
        "case": case,
        "tier": CASES[case],
        "model": _model(provider, case),
        "seconds": round(time.perf_counter() - began, 3),
        "outcome": "passed" if report is None else report.outcome,
        "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    }
    if report is not None and report.failed:
        line["error"] = str(report.longrepr.reprcrash.message if hasattr(report.longrepr, "reprcrash") else "")[:500]
    REPORTS.mkdir(parents=True, exist_ok=True)
    with (REPORTS / f"{time.strftime('%Y-%m-%d', time.gmtime())}.jsonl").open("a") as file:
        file.write(json.dumps(line) + "\n")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[Any]) -> Iterator[None]:
    report = yield
    if call.when == "call":
        item.live_report = report  # type: ignore[attr-defined]
    return report

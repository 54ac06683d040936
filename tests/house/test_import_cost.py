"""What is loaded when: a client is ready long before anything heavy is."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = [
    "httpx",
    "httpcore",
    "attr",
    "attrs",
    "dataclasses",
    "inspect",
    "asyncio",
    "anyio",
    "ssl",
    "socket",
    "email",
    "http",
    "urllib.request",
    "uuid",
    "logging",
    "json",
    "orjson",
    "random",
    "datetime",
    "threading",
]

STEPS = {
    "the package": "import openai_core",
    "a client": "import openai_core; openai_core.Client(api_key='sk-x')",
    "an async client": "import openai_core; openai_core.AsyncClient(api_key='sk-x')",
    "a sibling": "import openai_core; openai_core.Client(api_key='sk-x').with_options(timeout=3)",
    "a shelf": "import openai_core; openai_core.Client(api_key='sk-x').models",
    "an error": "from openai_core import RateLimitError",
}


def loaded(code: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after this, beyond its own."""
    script = f"import sys; before = set(sys.modules)\n{code}\nprint(*(set(sys.modules) - before))"
    run = subprocess.run([sys.executable, "-S", "-c", _paths() + script], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


def _paths() -> str:
    """`-S` keeps out what the site's own start-up files load."""
    return f"import sys; sys.path[:] = {sys.path!r}\n"


@pytest.mark.parametrize("code", STEPS.values(), ids=STEPS)
def test_nothing_heavy_is_loaded_before_the_first_request(code: str) -> None:
    assert sorted(loaded(code) & set(HEAVY)) == []


@pytest.mark.parametrize("code", [code for name, code in STEPS.items() if name != "a shelf"])
def test_no_model_is_loaded_before_it_is_wanted(code: str) -> None:
    assert [name for name in loaded(code) if name.startswith("openai_core.generated.models")] == []


def test_the_package_alone_loads_next_to_nothing() -> None:
    ours = {name for name in loaded("import openai_core") if name.startswith("openai_core")}
    assert ours == {"openai_core"}


def test_the_blocking_face_does_not_load_anyio() -> None:
    code = "import openai_core.http.compose, openai_core.http.wire"
    assert "openai_core.http.wire" in loaded(code)

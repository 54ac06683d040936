from __future__ import annotations

import platform
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faces.test_calls import get, post
from faces.wire import Seen, Wire, answer
from openai_core import UNSET, ConfigurationError, Omit, __version__, omit
from openai_core.http.machine import architecture, facts, loop, system

if TYPE_CHECKING:
    from faces.driven import Face

COUNT = "x-stainless-retry-count"
READ = "x-stainless-read-timeout"


def told(seen: Seen) -> dict[str, str]:
    return {name: value for name, value in seen.headers.items() if name.startswith("x-stainless-")}


def test_a_request_tells_what_sends_it(face: Face, wire: Wire) -> None:
    face.runner(base_url=wire.url).run(post())
    assert told(wire.seen[0]) == {
        "x-stainless-lang": "python",
        "x-stainless-package-version": __version__,
        "x-stainless-os": {"linux": "Linux", "darwin": "MacOS", "win32": "Windows"}[sys.platform],
        "x-stainless-arch": architecture(platform.machine()),
        "x-stainless-runtime": platform.python_implementation(),
        "x-stainless-runtime-version": platform.python_version(),
        "x-stainless-async": "false" if face.blocking else f"async:{face.name}",
        COUNT: "0",
        READ: "600",
    }


def test_it_can_be_switched_off(face: Face, wire: Wire) -> None:
    client = face.client(base_url=wire.url, telemetry=False)
    client.get("/things")
    client.get("/things", timeout=3)
    client.with_options(telemetry=True).get("/things")
    assert [bool(told(seen)) for seen in wire.seen] == [False, False, True]
    with pytest.raises(ConfigurationError, match="`telemetry`"):
        face.client(telemetry="no")


def test_each_attempt_tells_how_many_there_were_before(face: Face, wire: Wire, no_pause: None) -> None:
    wire.tell(answer({}, 500), answer({}, 500), answer({}), answer({}, 500))
    runner = face.runner(base_url=wire.url)
    runner.run(post())
    runner.run(post())
    assert [seen.headers[COUNT] for seen in wire.seen] == ["0", "1", "2", "0", "1"]


def test_with_a_key_function_the_attempts_are_counted_too(face: Face, wire: Wire, no_pause: None) -> None:
    wire.tell(answer({}, 500))
    face.runner(base_url=wire.url, api_key=lambda: "sk-asked").run(post())
    assert [seen.headers[COUNT] for seen in wire.seen] == ["0", "1"]


def test_what_the_caller_says_stands(face: Face, wire: Wire, no_pause: None) -> None:
    wire.tell(*[answer({}, 500)] * 2)
    face.runner(base_url=wire.url).run(post(headers={"X-Stainless-Retry-Count": "7", "X-Stainless-Lang": "mine"}))
    assert [seen.headers[COUNT] for seen in wire.seen] == ["7"] * 3
    assert wire.seen[0].headers["x-stainless-lang"] == "mine"


@pytest.mark.parametrize("gone", [UNSET, omit, Omit(), None])
def test_what_the_caller_takes_out_stays_out(face: Face, wire: Wire, no_pause: None, gone: Any) -> None:
    wire.tell(answer({}, 500), answer({}), answer({}, 500), answer({}), answer({}))
    face.runner(base_url=wire.url).run(post(headers={"X-STAINLESS-RETRY-COUNT": gone}))
    client = face.client(base_url=wire.url, default_headers={COUNT: gone, READ: gone, "x-stainless-async": gone})
    client.get("/things")
    client.get("/things", timeout=3)
    for seen in wire.seen:
        assert COUNT not in seen.headers
    for seen in wire.seen[2:]:
        assert READ not in seen.headers
        assert "x-stainless-async" not in seen.headers


def test_the_timeout_that_is_told_is_that_of_the_call(face: Face, wire: Wire) -> None:
    import httpx

    from openai_core.sansio.timeout import Timeout

    runner = face.runner(base_url=wire.url, timeout=30)
    for timeout in (UNSET, 2.5, None, httpx.Timeout(9, read=4), Timeout(9, read=7, total=60)):
        runner.run(get(timeout=timeout))
    assert [seen.headers.get(READ) for seen in wire.seen] == ["30", "2.5", None, "4", "7"]


def test_none_of_it_goes_elsewhere(face: Face, wire: Wire, elsewhere: Wire) -> None:
    face.client(base_url=wire.url).get(f"{elsewhere.url}/things", timeout=3)
    assert told(elsewhere.seen[0]) == {}


# --- the words for machines ---


@pytest.mark.parametrize(
    ("platform", "word"),
    [
        ("linux", "Linux"),
        ("darwin", "MacOS"),
        ("win32", "Windows"),
        ("freebsd14", "FreeBSD"),
        ("openbsd7", "OpenBSD"),
        ("ios", "iOS"),
        ("android", "Android"),
        ("sunos5", "Other:sunos5"),
        ("", "Unknown"),
    ],
)
def test_every_system_has_a_word(platform: str, word: str) -> None:
    assert system(platform) == word


@pytest.mark.parametrize(
    ("machine", "word"),
    [
        ("x86_64", "x64"),
        ("AMD64", "x64"),
        ("i686", "x32"),
        ("arm64", "arm64"),
        ("aarch64", "arm64"),
        ("armv7l", "arm"),
        ("riscv64", "other:riscv64"),
        ("", "unknown"),
    ],
)
def test_every_processor_has_a_word(machine: str, word: str) -> None:
    assert architecture(machine) == word


@given(st.text(), st.text())
def test_any_machine_at_all_gives_words(one: str, other: str) -> None:
    assert system(one)
    assert architecture(other)


def test_outside_of_asyncio_a_coroutine_is_driven_by_trio() -> None:
    assert loop() == "async:trio"


def test_the_facts_are_found_once_and_without_the_module_that_is_slow_to_load() -> None:
    assert facts() is facts()
    code = "from openai_core.http.machine import facts; facts(); sys.exit('platform' in sys.modules)"
    script = f"import sys; sys.path[:] = {sys.path!r}\n{code}"
    assert subprocess.run([sys.executable, "-S", "-c", script]).returncode == 0

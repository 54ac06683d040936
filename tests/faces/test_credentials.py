from __future__ import annotations

import json
import logging
import threading
import time
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faces.driven import KEY, Face
from faces.program import at_once, signatures, slow
from faces.test_calls import get, post
from faces.test_workload_identity import Exchange, identity
from faces.wire import Answer, Wire, answer, events
from openai_core import APITimeoutError, AsyncClient, Client, ConfigurationError, OpenAIError
from openai_core.aio.runner import AsyncRunner
from openai_core.credentials.flight import Flight
from openai_core.providers.profile import Profile
from openai_core.sansio.flow import Call
from openai_core.sansio.timeout import Timeout
from openai_core.sansio.verbs import verb
from openai_core.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator


# --- functions ---


def test_one_call_of_a_key_function_serves_all_who_wait(face: Face, wire: Wire) -> None:
    asked: list[str] = []

    def give() -> str:
        asked.append(f"sk-{len(asked)}")
        return asked[-1]

    runner = face.runner(base_url=wire.url, api_key=slow(face, give))
    assert at_once(12, lambda: runner.run(get())) == []
    assert len(wire.seen) == 12
    assert len(asked) < 4
    assert {f"Bearer {key}" for key in asked} == set(signatures(wire))


def test_siblings_wait_for_the_same_call(face: Face, wire: Wire) -> None:
    asked: list[str] = []

    def give() -> str:
        asked.append("sk-shared")
        return asked[-1]

    client = face.client(base_url=wire.url, api_key=slow(face, give))
    assert at_once(6, lambda: client.with_options(max_retries=0, timeout=9).get("/things")) == []
    assert len(asked) < 3


def test_a_key_function_that_fails_fails_all_who_wait_and_none_who_come_later(face: Face, wire: Wire) -> None:
    tries: list[int] = []

    def give() -> str:
        tries.append(1)
        if len(tries) < 3:
            raise LookupError("the vault is sealed")
        return "sk-late"

    runner = face.runner(base_url=wire.url, api_key=slow(face, give))
    errors = at_once(2, lambda: runner.run(get()))
    assert [type(error) for error in errors] == [LookupError] * 2
    tries[:] = [1, 1]
    runner.run(get())
    assert signatures(wire) == ["Bearer sk-late"]


def test_a_key_function_is_not_asked_where_its_key_would_not_be_used(face: Face, wire: Wire, elsewhere: Wire) -> None:
    def key() -> str:
        raise AssertionError("nobody should ask")

    runner = face.runner(base_url=wire.url, api_key=key, admin_api_key="sk-admin-0123456789")
    runner.run(verb("GET", "/organization/projects", "admin", {}))
    runner.run(get(headers={"AUTHORIZATION": "Basic eDp5"}))
    runner.run(get(f"{elsewhere.url}/things"))
    assert signatures(wire) == ["Bearer sk-admin-0123456789", "Basic eDp5"]
    assert signatures(elsewhere) == [None]


@pytest.mark.parametrize("given", ["", "  ", None, 3])
def test_a_key_function_must_give_a_key(face: Face, wire: Wire, given: Any) -> None:
    with pytest.raises(OpenAIError, match="api_key"):
        face.runner(base_url=wire.url, api_key=lambda: given).run(get())
    assert wire.seen == []


def test_what_a_key_function_gave_is_not_in_its_error(face: Face, wire: Wire) -> None:
    with pytest.raises(ConfigurationError) as caught:
        face.runner(base_url=wire.url, api_key=lambda: f"{KEY}\nX-Evil: 1").run(get())
    assert KEY not in str(caught.value)


def test_a_stream_is_signed_by_a_key_function_too(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}))
    client = face.client(base_url=wire.url, api_key=lambda: "sk-streamed")
    list(client.post("/things", body={}, stream=True))
    assert signatures(wire) == ["Bearer sk-streamed"]


# --- one flight for all (the flow is played by hand) ---


def fetching(value: str) -> Iterator[Any]:
    got = yield Call(lambda: value)
    return got


def test_the_second_waits_for_the_first_and_gets_what_it_got() -> None:
    flight: Any = Flight(False)
    first, second = (flight.share(lambda: fetching("key")) for _ in range(2))
    assert next(first).function() == "key"
    waiting = next(second)
    assert flight.busy
    with pytest.raises(StopIteration) as done:
        first.send("key")
    assert done.value.value == "key"
    assert waiting.function()
    with pytest.raises(StopIteration) as done:
        second.send(True)
    assert done.value.value == "key"
    assert not flight.busy


def test_when_the_first_is_cancelled_the_next_takes_its_place() -> None:
    flight: Any = Flight(False)
    first, second = (flight.share(lambda: fetching("key")) for _ in range(2))
    next(first)
    waiting = next(second)
    first.close()
    assert waiting.function()
    assert second.send(True).function() == "key"


def test_whoever_waited_gets_an_error_of_its_own() -> None:
    flight: Any = Flight(False)
    first, second = (flight.share(lambda: fetching("key")) for _ in range(2))
    next(first)
    next(second)
    with pytest.raises(LookupError) as one:
        first.throw(LookupError("sealed"))
    with pytest.raises(LookupError) as other:
        second.send(True)
    assert one.value is not other.value
    assert other.value.__cause__ is one.value


def test_a_forked_process_does_not_wait_for_its_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    flight: Any = Flight(False)
    parent, child = (flight.share(lambda: fetching("key")) for _ in range(2))
    next(parent)
    monkeypatch.setattr("os.getpid", lambda: -1)
    assert next(child).function() == "key"


# --- whose credential goes where ---


SECRETIVE = {"api-key": "k", "X-Gateway-Token": "gateway-secret", "cookie": "c=1"}


def test_nothing_that_is_the_clients_own_goes_to_an_absolute_url_elsewhere(
    face: Face, wire: Wire, elsewhere: Wire
) -> None:
    client = face.client(
        base_url=f"{wire.url}?sig=query-secret",
        organization="org-1",
        project="proj-1",
        default_headers=SECRETIVE,
        default_query={"token": "query-secret"},
    )
    client.get(f"{elsewhere.url}/things?a=1", headers={"x-mine": "1"})
    [seen] = elsewhere.seen
    told = json.dumps([*seen.headers.items(), seen.target])
    for secret in (KEY, "gateway-secret", "query-secret", "org-1", "proj-1", "c=1", "x-stainless"):
        assert secret not in told
    assert seen.headers["x-mine"] == "1"
    assert seen.query == "a=1"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_nothing_that_is_the_clients_own_follows_a_redirect_elsewhere(
    face: Face, wire: Wire, elsewhere: Wire, status: int
) -> None:
    wire.tell(Answer(status, {"location": f"{elsewhere.url}/things"}))
    client = face.client(base_url=wire.url, api_key=lambda: KEY, organization="org-1", default_headers=SECRETIVE)
    client.post("/things", body={"a": 1}, headers={"X-Call-Token": "call-secret", "x-mine": "1"})
    told = json.dumps([*elsewhere.seen[0].headers.items()])
    assert elsewhere.seen[0].headers["x-mine"] == "1"
    for secret in (KEY, "gateway-secret", "call-secret", "org-1", "c=1"):
        assert secret not in told


def test_no_credential_is_written_into_a_log(face: Face, wire: Wire, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    wire.tell(Exchange(wire))
    client = face.client(base_url=wire.url, api_key=None, workload_identity=identity(wire), default_headers=SECRETIVE)
    client.post("/things", body={"a": 1})
    client.with_options(api_key=KEY).get("/things")
    assert "/v1/things" in caplog.text
    for secret in (KEY, "t-1", "subject-token", "gateway-secret", "c=1"):
        assert secret not in caplog.text


def test_a_token_of_a_workload_stays_at_home_too(face: Face, wire: Wire, elsewhere: Wire) -> None:
    wire.tell(Exchange(wire), Answer(307, {"location": f"{elsewhere.url}/things"}))
    client = face.client(base_url=wire.url, api_key=None, workload_identity=identity(wire))
    client.get("/things")
    client.get(f"{elsewhere.url}/things")
    assert signatures(wire) == [None, "Bearer t-1"]
    assert signatures(elsewhere) == [None, None]


def test_an_absolute_url_at_home_is_signed_and_gets_the_common_query_once(face: Face, wire: Wire) -> None:
    client = face.client(base_url=f"{wire.url}?v=1")
    client.get(f"{wire.url}/things?after=x&v=1")
    assert wire.seen[0].target == "/v1/things?after=x&v=1"
    assert signatures(wire) == [f"Bearer {KEY}"]


@given(
    st.sampled_from(["http", "https", "HTTPS", "ftp"]),
    st.text("a.@\\:/?#[]%0 \t", max_size=12),
    st.sampled_from(["api.test", "API.test", "api.test.", "evil.test", "api.test:443", "api.test:8443"]),
    st.text("a.@\\:/?#[]%0 \t", max_size=12),
)
def test_what_is_owned_is_where_it_goes(scheme: str, before: str, host: str, after: str) -> None:
    url = f"{scheme}://{before}{host}{after}"
    if Profile("https://api.test/v1").owns(url):
        try:
            parsed = httpx.URL(url)
        except httpx.InvalidURL:
            return
        assert (parsed.scheme, parsed.host, parsed.userinfo) == ("https", "api.test", b"")
        assert parsed.port in (None, 443)


def test_a_key_is_in_no_repr_and_no_error(wire: Wire) -> None:
    client = Client(api_key=KEY, base_url=wire.url, webhook_secret="whsec_0123456789abcdef")
    wire.tell(answer({"error": {"message": "no"}}, 400))
    with pytest.raises(OpenAIError) as caught:
        client.post("/things")
    envelope = client._runner._envelope(post())
    for value in (client, client.settings, client._runner, client.models, envelope, caught.value, vars(caught.value)):
        assert KEY not in repr(value)
        assert "whsec_0123456789abcdef" not in repr(value)
    client.close()


# --- when time is short ---


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_task_leaves_the_asking_to_the_next(backend: str, wire: Wire) -> None:
    asked: list[float] = []

    async def key() -> str:
        asked.append(anyio.current_time())
        if len(asked) == 1:
            await anyio.sleep(60)
        return "sk-second"

    async def impatient(client: AsyncClient) -> None:
        with anyio.move_on_after(0.2):
            await client.get("/things")

    async def main() -> None:
        async with AsyncClient(api_key=key, base_url=wire.url) as client, anyio.create_task_group() as group:
            group.start_soon(impatient, client)
            await anyio.sleep(0.1)
            with anyio.fail_after(5):
                await client.get("/things")

    anyio.run(main, backend=backend)
    assert signatures(wire) == ["Bearer sk-second"]


def test_waiting_for_a_key_counts_against_the_time_of_the_whole_call(face: Face, wire: Wire) -> None:
    release = threading.Event()

    def blocked() -> str:
        release.wait(5)
        return "sk-late"

    async def later() -> str:
        await anyio.to_thread.run_sync(release.wait, 5)
        return "sk-late"

    client = face.client(base_url=wire.url, api_key=blocked if face.blocking else later)
    patient = threading.Thread(target=lambda: client.get("/things"))
    patient.start()
    time.sleep(0.2)
    began = time.monotonic()
    with pytest.raises(APITimeoutError):
        client.with_options(timeout=Timeout(total=0.2)).get("/things")
    assert time.monotonic() - began < 3
    release.set()
    patient.join(10)
    assert signatures(wire) == ["Bearer sk-late"]


def test_a_key_function_serves_event_loops_in_turn(wire: Wire) -> None:
    asked: list[str] = []

    async def key() -> str:
        asked.append(f"sk-{len(asked)}")
        return asked[-1]

    async def main() -> None:
        runner = AsyncRunner(settings)
        await runner.run(get())
        await runner.aclose()

    settings = Settings(api_key=key, base_url=wire.url)
    for backend in ("asyncio", "trio", "asyncio"):
        anyio.run(main, backend=backend)
    assert signatures(wire) == ["Bearer sk-0", "Bearer sk-1", "Bearer sk-2"]

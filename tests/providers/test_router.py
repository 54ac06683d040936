"""A router is a provider: which member is asked, who comes next, and what the caller is told."""

from __future__ import annotations

import asyncio
import copy
import gc
import io
import json
import logging
import pickle
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from faces.wire import Answer, Wire, answer, events

from openai_core import (
    APIConnectionError,
    APITimeoutError,
    AsyncClient,
    BadRequestError,
    Client,
    ConfigurationError,
    InternalServerError,
    Profile,
    ProviderCompatibilityError,
    RateLimitError,
    StreamError,
    Timeout,
)
from openai_core.providers import Cooling, Member, Router, compatible, deepseek, minimax, zhipu
from openai_core.sansio.hooks import Hooks
from openai_core.sansio.retry import RetryPolicy
from providers.envelopes import MODEL, TURNS
from providers.test_answers import LEFT, chunk, completion

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faces.driven import Face

OK = answer(completion(content="Hello"), x_request_id="req_1")
DOWN = answer({"error": {"message": "down"}}, status=503)
BUSY = answer({"error": {"message": "busy"}}, status=429)
UNCOOLED = Cooling(0)


@pytest.fixture
def other() -> Iterator[Wire]:
    wire = Wire()
    yield wire
    wire.close()


def member(wire: Wire, name: str, **options: Any) -> Member:
    return Member(compatible(wire.url, api_key=f"key-{name}"), name=name, **options)


def pair(one: Wire, two: Wire, **options: Any) -> Router:
    return Router([member(one, "one"), member(two, "two")], **{"cooling": UNCOOLED, **options})


def client_of(face: Face, router: Router, **options: Any) -> Any:
    return face.client(api_key=None, provider=router, **options)


def ask(client: Any, model: str = "m", **params: Any) -> Any:
    return client.chat.completions.with_raw_response.create(model=model, messages=TURNS, **params)


# --- who is asked ---


def test_the_first_member_is_asked_and_named_and_gets_its_own_key(face: Face, wire: Wire, other: Wire) -> None:
    wire.tell(OK)
    raw = ask(client_of(face, pair(wire, other)))
    assert raw.provider == "one"
    assert wire.seen[0].headers["authorization"] == "Bearer key-one"
    assert not other.seen


def test_names_of_models_lead_to_members_and_are_rewritten(face: Face, wire: Wire, other: Wire) -> None:
    router = Router(
        [member(wire, "one", models={"gpt-*": None, "small": "tiny"}), member(other, "two", models=["glm-*", "small"])],
        routes={"fast": "two/glm-5-flash", "gpt-old": "two", "o?": ["one/big", "two"]},
        cooling=UNCOOLED,
    )
    client = client_of(face, router)
    expected = [
        ("gpt-5", wire, "gpt-5"),
        ("glm-5", other, "glm-5"),
        ("one/anything", wire, "anything"),
        ("two/glm-5", other, "glm-5"),
        ("one/small", wire, "tiny"),
        ("small", wire, "tiny"),
        ("fast", other, "glm-5-flash"),
        ("gpt-old", other, "gpt-old"),
        ("o3", wire, "big"),
    ]
    for model, where, called in expected:
        where.tell(OK)
        ask(client, model)
        assert where.seen[-1].json()["model"] == called, model
    assert len(wire.seen) + len(other.seen) == len(expected)
    with pytest.raises(ConfigurationError, match=r"'llama'.*fast.*one/"):
        ask(client, "llama")


def test_a_model_in_a_path_or_a_form_is_rewritten_too(face: Face, wire: Wire, other: Wire) -> None:
    client = client_of(face, Router([member(wire, "one"), member(other, "two")], routes={"ears": "two/whisper"}))
    other.tell(answer({"id": "whisper", "object": "model", "created": 1, "owned_by": "x"}), answer({"text": "Hi"}))
    assert client.models.retrieve("ears").id == "whisper"
    assert other.seen[0].path.endswith("/models/whisper")
    client.audio.transcriptions.create(model="ears", file=("a.wav", b"RIFF"))
    assert b'name="model"\r\n\r\nwhisper\r\n' in other.seen[1].body


def test_what_was_left_with_somebody_is_asked_of_one_member_only(face: Face, wire: Wire, other: Wire) -> None:
    client = client_of(face, pair(wire, other), max_retries=0)
    wire.tell(DOWN)
    with pytest.raises(InternalServerError):
        client.files.retrieve("file-1")
    assert not other.seen
    other.tell(answer({"id": "file-1", "object": "file", "bytes": 1, "created_at": 1, "filename": "a"}))
    client.files.retrieve("file-1", provider_options={"router": {"member": "two"}})
    assert other.seen[0].path.endswith("/files/file-1")
    with pytest.raises(ConfigurationError, match="no member 'three'"):
        client.files.retrieve("file-1", provider_options={"router": {"member": "three"}})
    for odd in ("router", {"router": "two"}):
        with pytest.raises(TypeError, match="provider_options must map"):
            client.files.retrieve("file-1", provider_options=odd)


def test_by_weight_each_member_gets_its_share(face: Face, wire: Wire, other: Wire) -> None:
    chances = iter([0.0, 0.2, 0.74, 0.76, 0.99])
    members = [member(wire, "one", weight=3), member(other, "two")]
    client = client_of(face, Router(members, strategy="weighted", chance=lambda: next(chances)))
    for server, times in ((wire, 3), (other, 2)):
        server.tell(*[OK] * times)
    assert [ask(client).provider for _ in range(5)] == ["one", "one", "one", "two", "two"]


# --- who comes next ---


@pytest.mark.parametrize("failure", [DOWN, BUSY, Answer(cut=True, body=None)])
def test_the_next_member_is_asked_when_one_fails(face: Face, wire: Wire, other: Wire, failure: Answer) -> None:
    wire.tell(failure)
    other.tell(OK)
    raw = ask(client_of(face, pair(wire, other), max_retries=0))
    assert (raw.provider, raw.attempts) == ("two", 2)
    assert other.seen[0].headers["authorization"] == "Bearer key-two"


def test_a_request_that_is_wrong_goes_to_nobody_else(face: Face, wire: Wire, other: Wire) -> None:
    wire.tell(answer({"error": {"message": "no such thing"}}, status=400))
    with pytest.raises(BadRequestError):
        ask(client_of(face, pair(wire, other)))
    assert not other.seen


@pytest.mark.parametrize("fallback", [[400], [BadRequestError], lambda error: error.status_code == 400])
def test_the_errors_after_which_the_next_is_asked_can_be_chosen(
    face: Face, wire: Wire, other: Wire, fallback: Any
) -> None:
    client = client_of(face, pair(wire, other, fallback=fallback), max_retries=0)
    wire.tell(answer({"error": {"message": "no"}}, status=400), DOWN)
    other.tell(OK)
    assert ask(client).provider == "two"
    with pytest.raises(InternalServerError):
        ask(client)


def test_no_member_is_asked_more_than_twice_for_one_cause(face: Face, wire: Wire, other: Wire, no_pause: None) -> None:
    wire.tell(*[DOWN] * 9)
    other.tell(*[BUSY] * 9)
    with pytest.raises(RateLimitError) as caught:
        ask(client_of(face, pair(wire, other), max_retries=9))
    assert len(wire.seen) == len(other.seen) == 2
    assert caught.value.attempts == 4
    assert caught.value.__notes__[-1] == "The router asked one (503), two (429)."


def test_retries_are_counted_only_where_a_member_was_asked_before(
    face: Face, wire: Wire, other: Wire, no_pause: None
) -> None:
    wire.tell(DOWN, BUSY, OK)
    other.tell(DOWN)
    raw = ask(client_of(face, pair(wire, other), max_retries=2))
    assert (raw.provider, raw.attempts) == ("one", 4)
    wire.tell(*[DOWN] * 3)
    other.tell(*[DOWN] * 3)
    with pytest.raises(InternalServerError) as caught:
        ask(client_of(face, pair(wire, other), max_retries=0))
    assert caught.value.attempts == 2


def test_files_are_sent_whole_to_the_next_member(face: Face, wire: Wire, other: Wire) -> None:
    wire.tell(DOWN)
    other.tell(answer({"text": "Hi"}))
    client = client_of(face, pair(wire, other))
    client.audio.transcriptions.create(model="m", file=("a.wav", io.BytesIO(b"RIFF-all-of-it")))
    assert b"RIFF-all-of-it" in wire.seen[0].body
    assert b"RIFF-all-of-it" in other.seen[0].body


def test_a_member_that_refuses_such_requests_is_passed_over(face: Face, wire: Wire, other: Wire) -> None:
    strict = [minimax(base_url=wire.url, api_key="a", compatibility="strict")]
    client = client_of(face, Router([*strict, member(other, "two")]))
    other.tell(OK)
    assert ask(client, n=2).provider == "two"
    assert not wire.seen
    with pytest.raises(ProviderCompatibilityError) as caught:
        ask(client, "minimax/x", n=2)
    assert caught.value.param == "n"
    assert client_of(face, Router(strict), compatibility="warn").models is not None


def test_the_answer_is_read_as_whoever_gave_it_wants(face: Face, wire: Wire, other: Wire) -> None:
    router = Router([member(wire, "one"), minimax(base_url=other.url, api_key="b", split_think=True)], cooling=UNCOOLED)
    client = client_of(face, router)
    wire.tell(DOWN, DOWN)
    text = "<think>hm</think>Yes"
    other.tell(answer(completion(content=text)), events(chunk(content=text), chunk("stop")))
    message = ask(client).parse().choices[0].message
    assert (message.reasoning_content, message.content) == ("hm", "Yes")
    with client.chat.completions.create(model="m", messages=TURNS, stream=True) as stream:
        thoughts = [c.choices[0].delta.reasoning_content for c in stream if c.choices]
    assert "".join(filter(None, thoughts)) == "hm"


# --- streams ---


@LEFT
@pytest.mark.parametrize(
    "broken",
    [
        DOWN,
        events(done=False, cut=True),
        events(b": wait\n\n", done=False, cut=True),
        events({"error": {"message": "overloaded"}}, done=False),
    ],
)
def test_a_stream_that_fails_before_its_first_event_comes_from_the_next_member(
    face: Face, wire: Wire, other: Wire, broken: Answer
) -> None:
    wire.tell(broken)
    other.tell(events(chunk(content="a"), chunk(content="b"), chunk("stop")))
    router = pair(wire, other)
    with client_of(face, router).chat.completions.create(model="m", messages=TURNS, stream=True) as stream:
        assert stream.response.provider == "two"
        assert router.state()["two"]["in_flight"] == 1
        assert [c.choices[0].delta.content for c in stream] == ["a", "b", None]
    assert {standing["in_flight"] for standing in router.state().values()} == {0}


@LEFT
def test_a_stream_that_breaks_later_is_not_begun_anew(face: Face, wire: Wire, other: Wire) -> None:
    wire.tell(events(chunk(content="a"), {"error": {"message": "overloaded"}}, done=False))
    with client_of(face, pair(wire, other)).chat.completions.create(model="m", messages=TURNS, stream=True) as stream:
        came = iter(stream)
        assert next(came).choices[0].delta.content == "a"
        with pytest.raises(StreamError, match="overloaded"):
            next(came)
    assert not other.seen


# --- limits, pauses, time ---


@LEFT
def test_a_member_with_as_much_to_do_as_it_may_is_spared(face: Face, wire: Wire, other: Wire) -> None:
    hold = threading.Event()
    wire.tell(events(chunk(content="a"), done=False, hold=hold))
    other.tell(OK)
    router = Router([member(wire, "one", in_flight=1), member(other, "two")])
    client = client_of(face, router)
    with client.chat.completions.create(model="m", messages=TURNS, stream=True):
        assert ask(client).provider == "two"
    hold.set()
    wire.tell(OK)
    assert ask(client).provider == "one"


def test_a_member_is_asked_no_oftener_in_a_minute_than_it_may(face: Face, wire: Wire, other: Wire) -> None:
    clock = 0.0
    router = Router([member(wire, "one", per_minute=2), member(other, "two")], clock=lambda: clock)
    client = client_of(face, router)
    wire.tell(*[OK] * 3)
    other.tell(OK)
    assert [ask(client).provider for _ in range(3)] == ["one", "one", "two"]
    clock = 60.0
    assert ask(client).provider == "one"


@LEFT
def test_when_nobody_has_room_the_call_waits_only_so_long(face: Face, wire: Wire) -> None:
    hold = threading.Event()
    wire.tell(events(chunk(content="a"), done=False, hold=hold))
    client = client_of(face, Router([member(wire, "one", in_flight=1)], patience=0.1))
    with client.chat.completions.create(model="m", messages=TURNS, stream=True):
        with pytest.raises(APITimeoutError, match="one has as many requests under way as it may") as caught:
            ask(client)
        assert caught.value.phase == "pool"
    hold.set()


def test_when_all_are_left_alone_nobody_is_asked(face: Face, wire: Wire, other: Wire) -> None:
    wire.tell(DOWN)
    other.tell(DOWN)
    client = client_of(face, pair(wire, other, cooling=30.0), max_retries=0)
    with pytest.raises(InternalServerError):
        ask(client)
    with pytest.raises(APIConnectionError, match="one is left alone after failures, two is left alone"):
        ask(client)
    assert len(wire.seen) == len(other.seen) == 1


def test_the_server_says_how_long_it_is_left_alone(face: Face, wire: Wire, other: Wire) -> None:
    wire.tell(answer({"error": {"message": "busy"}}, status=429, retry_after="7"))
    other.tell(OK)
    router = pair(wire, other, cooling=1.0, clock=lambda: 0.0)
    ask(client_of(face, router))
    assert router.state()["one"]["seconds"] == 7


def test_the_deadline_of_a_call_is_that_of_all_its_members(face: Face, wire: Wire, other: Wire) -> None:
    hold = threading.Event()
    wire.tell(DOWN)
    other.tell(Answer(silent=True, hold=hold))
    router = pair(wire, other)
    with pytest.raises(APITimeoutError) as caught:
        ask(client_of(face, router, timeout=Timeout(total=0.3)))
    hold.set()
    assert caught.value.phase == "total"
    assert router.state()["two"] == {"hindrance": "", "seconds": 0.0, "in_flight": 0, "failures": 0}


def test_many_threads_may_use_one_router(wire: Wire, other: Wire) -> None:
    wire.tell(*[DOWN] * 40)
    other.tell(*[OK] * 40)
    router = Router([member(wire, "one"), member(other, "two", in_flight=3)], cooling=0.01)
    with Client(provider=router) as client, ThreadPoolExecutor(8) as threads:
        given = [task.result().provider for task in [threads.submit(ask, client) for _ in range(40)]]
    assert given == ["two"] * 40
    assert {standing["in_flight"] for standing in router.state().values()} == {0}


def test_a_call_that_is_cancelled_gives_its_place_back(wire: Wire) -> None:
    hold = threading.Event()
    router = Router([member(wire, "one", in_flight=1)])

    async def run() -> None:
        loop, arrived = asyncio.get_running_loop(), asyncio.Event()

        def silent(seen: Any) -> Answer:
            loop.call_soon_threadsafe(arrived.set)
            return Answer(silent=True, hold=hold)

        wire.tell(silent)
        async with AsyncClient(provider=router) as client:
            task = asyncio.create_task(client.chat.completions.create(model=MODEL, messages=TURNS))
            await arrived.wait()
            assert router.state()["one"]["in_flight"] == 1
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())
    hold.set()
    assert router.state()["one"] == {"hindrance": "", "seconds": 0.0, "in_flight": 0, "failures": 0}


def test_an_error_makes_no_circle_with_what_raised_it(wire: Wire, other: Wire) -> None:
    wire.tell(DOWN)
    other.tell(DOWN)
    with Client(provider=pair(wire, other), max_retries=0) as client:
        gc.collect()
        gc.disable()
        try:
            try:
                ask(client)
            except InternalServerError as error:
                gone = weakref.ref(error)
            assert gone() is None
        finally:
            gc.enable()


# --- who is told ---


def test_the_span_of_a_call_names_the_member_that_answered(face: Face, wire: Wire, other: Wire) -> None:
    pytest.importorskip("opentelemetry.sdk")
    from faces.traces import SPANS, configure

    configure()
    wire.tell(DOWN)
    other.tell(OK)
    ask(client_of(face, pair(wire, other)))
    (span,) = SPANS.get_finished_spans()
    assert span.attributes["openai_core.provider"] == "two"
    assert span.attributes["server.port"] == other.port
    assert span.attributes["http.request.resend_count"] == 1
    assert [(event.name, event.attributes["error.type"]) for event in span.events] == [("attempt failed", "503")]


def test_hooks_and_logs_tell_whom_the_router_asked(
    face: Face, wire: Wire, other: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[tuple[str, str]] = []
    decided: list[Any] = []
    hooks = Hooks(
        on_request=lambda attempt: told.append(("request", attempt.provider)),
        on_retry=lambda attempt: told.append(("retry", attempt.provider)),
        on_error=lambda attempt: told.append(("error", attempt.provider)),
    )
    wire.tell(DOWN)
    other.tell(OK)
    router = pair(wire, other, cooling=5.0, on_decision=decided.append)
    with caplog.at_level(logging.INFO, "openai_core"):
        ask(client_of(face, router, hooks=hooks))
    assert told == [("request", "one"), ("retry", "one"), ("request", "two")]
    assert [(d.kind, d.member, d.number) for d in decided] == [("ask", "one", 1), ("cool", "one", 1), ("ask", "two", 2)]
    assert "router: leaves alone one for 5.00 s (attempt 1) after 503" in caplog.text


def test_what_a_users_hook_raises_ends_the_call_and_frees_the_place(face: Face, wire: Wire) -> None:
    def refuse(attempt: Any) -> None:
        raise ZeroDivisionError

    router = Router([member(wire, "one", in_flight=1)])
    with pytest.raises(ZeroDivisionError):
        ask(client_of(face, router, retry=RetryPolicy(before_attempt=refuse)))
    assert router.state()["one"]["in_flight"] == 0


# --- as a provider ---


def test_secrets_that_would_go_to_all_members_are_refused(face: Face, wire: Wire, other: Wire) -> None:
    router = pair(wire, other)
    with pytest.raises(ConfigurationError, match="router has no key"):
        Client(api_key="k", provider=router)
    with pytest.raises(ConfigurationError, match="authorization"):
        Client(provider=router, default_headers={"authorization": "Bearer x"})
    with pytest.raises(ConfigurationError, match="authorization"):
        ask(client_of(face, router), extra_headers={"authorization": "Bearer x"})
    with pytest.raises(ConfigurationError, match="no address"):
        Client(provider=router, base_url="https://x.test")
    wire.tell(OK)
    ask(client_of(face, router, organization="org-secret", default_headers={"x-team": "t"}))
    assert "openai-organization" not in wire.seen[0].headers
    assert wire.seen[0].headers["x-team"] == "t"


def test_a_member_without_a_key_is_named_when_the_client_is_made() -> None:
    with pytest.raises(ConfigurationError, match=r"'zhipu'.*ZHIPUAI_API_KEY"):
        Client(provider=Router([deepseek(api_key="a"), zhipu()]))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"members": []}, "at least one member"),
        ({"members": ["deepseek", "deepseek"]}, "Two members"),
        ({"members": ["deepsek"]}, "deepseek"),
        ({"members": "deepseek"}, "list of providers"),
        ({"members": None}, "list of providers"),
        ({"members": {"a": "deepseek"}}, "list of providers"),
        ({"members": [None]}, "name or a single provider"),
        ({"members": [Router(["deepseek"])]}, "single provider"),
        ({"strategy": "best"}, "strategy"),
        ({"patience": -1}, "patience"),
        ({"cooling": -1}, "Cooling"),
        ({"fallback": ["500"]}, "'500'"),
        ({"fallback": "500"}, "'500'"),
        ({"fallback": [True]}, "fallback"),
        ({"routes": ["a"]}, "`routes` must be a mapping"),
        ({"routes": {"a": 3}}, "'a' must lead to"),
        ({"routes": {"a": [None]}}, "'a' must lead to"),
        ({"on_decision": 1}, "on_decision"),
        ({"routes": {"a": "zhipu/x"}}, "leads to 'zhipu/x'"),
        ({"routes": {"a": []}}, "leads nowhere"),
    ],
)
def test_an_option_that_cannot_be_right_is_named(options: Any, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        Router(**{"members": ["deepseek"], **options})


@pytest.mark.parametrize(
    "options",
    [
        {"weight": 0},
        {"in_flight": 0},
        {"per_minute": 1.5},
        {"tier": "a"},
        {"models": "gpt-*"},
        {"models": 3},
        {"models": {"a": 3}},
        {"name": "a/b"},
        {"name": 3},
    ],
)
def test_an_option_of_a_member_that_cannot_be_right_is_named(options: Any) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(options))):
        Member("deepseek", **options)


def test_a_member_that_is_not_there_is_answered_with_those_that_are() -> None:
    with pytest.raises(KeyError, match="no member 'zhipu'; the members are deepseek"):
        Router(["deepseek"])["zhipu"]


def test_the_admin_key_is_openais(face: Face, wire: Wire, other: Wire) -> None:
    admin = {"object": "list", "data": [], "has_more": False, "first_id": None, "last_id": None}
    wire.tell(answer(admin))
    router = Router([member(other, "one", models=["x"]), Member(Profile(wire.url), name="openai")])
    client = client_of(face, router, admin_api_key="admin-secret")
    list(client.admin.organization.projects.list(provider_options={"router": {"member": "openai"}}))
    assert wire.seen[0].headers["authorization"] == "Bearer admin-secret"
    other.tell(OK)
    ask(client, "x")
    assert "admin-secret" not in str(other.seen[0].headers)


def test_a_router_is_copied_and_pickled_without_what_it_knows() -> None:
    router = Router(
        [Member("deepseek", models={"a": "b"}, weight=2), "zhipu"], routes={"x": ["zhipu/y"]}, fallback=[429], cooling=3
    )
    for twin in (copy.deepcopy(router), pickle.loads(pickle.dumps(router)), router.replace(strategy="weighted")):
        assert [*twin.members] == ["deepseek", "zhipu"]
        assert twin.routes == router.routes
        assert twin.cooling == router.cooling
        assert twin.members["deepseek"].models == {"a": "b"}
        assert twin["zhipu"] == router["zhipu"]
        assert twin is not router
    assert json.dumps(router.state())

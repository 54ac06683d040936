"""The application that takes webhooks: what it answers, whom it calls, and that a real server can run it."""

from __future__ import annotations

import functools
import json
import logging
import threading
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from openai_core import ConfigurationError
from openai_core.generated.models.webhooks import WebhookBatchCompleted, WebhookResponseCompleted
from openai_core.sansio.model import Unknown
from openai_core.webhook_app import WebhookApp
from openai_core.webhooks import SeenIds, sign

SECRET = "whsec_RdvaYFYUXuIFuEbvZHwMfYFhUf7aMYjYcmM24+Aj40c="

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def event(type: str = "response.completed", **data: Any) -> bytes:
    return json.dumps({"id": "evt_1", "created_at": 1, "type": type, "data": {"id": "resp_1", **data}}).encode()


async def asked(app: Any, body: bytes = b"", headers: Any = (), *, method: str = "POST", pieces: int = 1) -> int:
    """The status with which the application answers a request."""
    size = max(1, -(-len(body) // pieces))
    parts = [body[at : at + size] for at in range(0, len(body), size)] or [b""]
    waiting = [
        {"type": "http.request", "body": part, "more_body": at < len(parts) - 1} for at, part in enumerate(parts)
    ]
    sent: list[Any] = []

    async def receive() -> Any:
        return waiting.pop(0) if waiting else {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    raw = [(name.encode(), value.encode()) for name, value in dict(headers).items()]
    try:
        await app({"type": "http", "method": method, "path": "/", "headers": raw}, receive, send)
    finally:
        app.sent = sent
    assert b"".join(message.get("body", b"") for message in sent) == b"", "nobody is told why"
    return int(sent[0]["status"]) if sent else 0


async def delivered(app: Any, body: bytes, **options: Any) -> int:
    return await asked(app, body, sign(body, SECRET, **options))


async def test_each_type_has_its_functions_and_the_rest_has_another() -> None:
    app, calls = WebhookApp(SECRET), []

    @app.on("response.completed")
    async def awaited(event: WebhookResponseCompleted) -> None:
        await anyio.lowlevel.checkpoint()
        calls.append(("awaited", event.data.id))

    @app.on(WebhookResponseCompleted)
    def plain(event: WebhookResponseCompleted) -> None:
        calls.append(("plain", threading.current_thread() is threading.main_thread()))

    @app.on("batch.completed", "batch.failed")
    def batch(event: Any) -> None:
        calls.append(("batch", event.type))

    @app.otherwise
    def rest(event: Any) -> None:
        calls.append((type(event).__name__, event.type))

    for kind in ("response.completed", "batch.completed", "batch.failed", "batch.expired", "brand.new"):
        assert await delivered(app, event(kind)) == 200
    assert calls == [
        ("awaited", "resp_1"),
        ("plain", False),
        ("batch", "batch.completed"),
        ("batch", "batch.failed"),
        ("WebhookBatchExpired", "batch.expired"),
        ("Unknown", "brand.new"),
    ]


async def test_what_nobody_is_there_for_is_answered_all_the_same() -> None:
    assert await delivered(WebhookApp(SECRET), event()) == 200
    assert await delivered(WebhookApp(SECRET), json.dumps({"no": "type"}).encode()) == 200


async def test_every_kind_of_function_is_called() -> None:
    app, calls = WebhookApp(SECRET), []

    async def awaited(name: str, event: Any) -> None:
        calls.append(name)

    class Callable:
        async def __call__(self, event: Any) -> None:
            calls.append("object")

    app.otherwise(functools.partial(awaited, "partial"))
    app.otherwise(lambda event: awaited("lambda", event))
    app.otherwise(Callable())
    app.otherwise(calls.append)
    assert await delivered(app, event("batch.completed")) == 200
    assert calls[:3] == ["partial", "lambda", "object"]
    assert isinstance(calls[3], WebhookBatchCompleted)


async def test_a_body_may_come_in_pieces() -> None:
    app, calls = WebhookApp(SECRET), []
    app.otherwise(calls.append)
    body = event(text="x" * 1000)
    assert await asked(app, body, sign(body, SECRET), pieces=17) == 200
    assert calls[0].data.id == "resp_1"


async def test_a_forgery_is_answered_with_400_and_logged_without_a_secret() -> None:
    app, calls, lines = WebhookApp(SECRET), [], []
    app.otherwise(calls.append)
    body = event()
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("openai_core")
    logger.addHandler(handler)
    level = logger.level
    logger.setLevel("INFO")
    try:
        for headers in (
            {},
            sign(body, "whsec_AAAA"),
            sign(body + b" ", SECRET),
            sign(body, SECRET, timestamp=1),
            {**sign(body, SECRET), "webhook-id": "wh_2"},
        ):
            assert await asked(app, body, headers) == 400
        assert await delivered(app, b"no JSON") == 400
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
    assert calls == []
    assert len(lines) == 6
    assert not any("RdvaYFYU" in line or "resp_1" in line for line in lines)
    assert "does not match" in lines[1]


async def test_a_large_body_is_refused_and_not_kept() -> None:
    app = WebhookApp(SECRET, max_bytes=100)
    body = event(text="x" * 100)
    assert await asked(app, body, sign(body, SECRET), pieces=5) == 413
    assert await asked(app, b"", {"Content-Length": "101"}) == 413
    assert await asked(app, b"", {"content-length": "9" * 5000}) == 413
    assert await asked(app, b"", {"content-length": "many"}) == 400
    taken = 0

    async def endless() -> Any:
        nonlocal taken
        taken += 1
        return {"type": "http.request", "body": b"x" * 10, "more_body": True}

    statuses: list[Any] = []

    async def send(message: Any) -> None:
        statuses.append(message.get("status"))

    await app({"type": "http", "method": "POST", "headers": []}, endless, send)
    assert (statuses[0], taken) == (413, 81)
    small = b"{" + b" " * 98 + b"}"
    assert await delivered(app, small) == 200
    assert await app.deliver(small + b" ", {}) == 413
    with pytest.raises(TypeError, match="as they came"):
        await app.deliver(None, {})  # type: ignore[arg-type]


async def test_a_function_that_fails_is_answered_with_500_and_the_event_taken_again() -> None:
    app, tries = WebhookApp(SECRET), []

    @app.on("response.completed")
    def failing(event: Any) -> None:
        tries.append(event)
        if len(tries) < 3:
            raise LookupError("the database is away")

    body = event()
    for _ in range(2):
        with pytest.raises(LookupError):
            await delivered(app, body, id="wh_1")
        assert app.sent[0]["status"] == 500
    assert await delivered(app, body, id="wh_1") == 200
    assert await delivered(app, body, id="wh_1") == 200
    assert len(tries) == 3


async def test_what_comes_twice_at_once_is_handled_once() -> None:
    app, calls = WebhookApp(SECRET), []

    @app.otherwise
    async def slow(event: Any) -> None:
        calls.append(event)
        await anyio.wait_all_tasks_blocked()

    async with anyio.create_task_group() as group:
        for _ in range(5):
            group.start_soon(functools.partial(delivered, app, event(), id="wh_1"))
    assert len(calls) == 1


async def test_a_guard_may_be_asynchronous_and_one_that_cannot_forget_is_not_asked_to() -> None:
    ids: set[str] = set()

    class Store:
        async def __call__(self, id: str) -> bool:
            await anyio.lowlevel.checkpoint()
            return id in ids or bool(ids.add(id))

        async def forget(self, id: str) -> None:
            await anyio.lowlevel.checkpoint()
            ids.discard(id)

    app = WebhookApp(SECRET, seen=Store())
    calls: list[Any] = []
    app.otherwise(calls.append)
    for _ in range(2):
        assert await delivered(app, event(), id="wh_1") == 200
    assert len(calls) == 1
    app.otherwise(lambda event: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        await delivered(app, event(), id="wh_2")
    assert ids == {"wh_1"}
    unguarded = WebhookApp(SECRET, seen=lambda came: False)
    unguarded.otherwise(calls.append)
    for _ in range(2):
        await delivered(unguarded, event(), id="wh_1")
    assert len(calls) == 4
    unguarded.otherwise(lambda event: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        await delivered(unguarded, event(), id="wh_1")


async def test_what_is_cancelled_is_taken_when_it_comes_again() -> None:
    seen = SeenIds()
    app = WebhookApp(SECRET, seen=seen)
    scope = anyio.CancelScope()

    async def handle(event: Any) -> None:
        assert len(seen) == 1
        scope.cancel()
        await anyio.sleep_forever()

    app.otherwise(handle)
    with scope:
        await delivered(app, event(), id="wh_1")
    assert scope.cancelled_caught
    assert len(seen) == 0


async def test_only_posts_are_taken() -> None:
    app = WebhookApp(SECRET)
    for method in ("GET", "HEAD", "PUT", "DELETE", "OPTIONS"):
        assert await asked(app, method=method) == 405
    assert (b"allow", b"POST") in app.sent[0]["headers"]


async def test_a_sender_that_goes_away_is_not_answered() -> None:
    app, sent = WebhookApp(SECRET), []

    async def gone() -> Any:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    await app({"type": "http", "method": "POST", "headers": []}, gone, send)
    assert sent == []


async def test_a_server_may_run_it_as_it_is() -> None:
    app, sent = WebhookApp(SECRET), []
    stages = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]

    async def receive() -> Any:
        return stages.pop(0)

    async def send(message: Any) -> None:
        sent.append(message["type"])

    await app({"type": "lifespan"}, receive, send)
    await app({"type": "websocket"}, receive, send)
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete", "websocket.close"]


async def test_secrets_may_be_changed_while_it_runs() -> None:
    app = WebhookApp([SECRET, "old"])
    body = event()
    assert await asked(app, body, sign(body, "old")) == 200
    assert await asked(app, body, sign(body, SECRET)) == 200
    assert await asked(app, body, sign(body, "older")) == 400


async def test_the_older_names_and_the_clock_are_as_asked() -> None:
    app = WebhookApp(SECRET, legacy_headers=True, clock=lambda: 1000, tolerance=10)
    assert await delivered(app, event(), timestamp=1010, legacy_headers=True) == 200
    assert await delivered(app, event(), timestamp=1011, legacy_headers=True) == 400


def test_without_a_secret_it_does_not_begin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_WEBHOOK_SECRET", raising=False)
    with pytest.raises(ConfigurationError, match="OPENAI_WEBHOOK_SECRET"):
        WebhookApp()
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    assert WebhookApp()


def test_types_that_there_are_not_are_refused_with_a_hint() -> None:
    app = WebhookApp(SECRET)
    with pytest.raises(ValueError, match=r"response\.completed"):
        app.on("response.complete")
    with pytest.raises(TypeError, match="takes the types"):
        app.on()
    with pytest.raises(TypeError, match="takes the types"):
        app.on(print)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="takes the types"):
        app.on(Unknown)
    app.on("agent.environment.expired", strict=False)


async def test_starlette_and_fastapi_serve_it() -> None:
    pytest.importorskip("fastapi")
    import httpx
    from fastapi import FastAPI
    from starlette.applications import Starlette
    from starlette.routing import Mount, Route

    calls: list[Any] = []
    hooks = WebhookApp(SECRET)
    hooks.on("response.completed")(calls.append)
    fast = FastAPI()
    fast.router.routes.append(Route("/webhooks", hooks, methods=["POST"]))
    fast.mount("/mounted", hooks)
    plain = Starlette(routes=[Route("/webhooks", hooks, methods=["POST"]), Mount("/mounted", hooks)])
    body = event()
    for app in (fast, plain):
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://here") as sender:
            for path in ("/webhooks", "/mounted/"):
                answer = await sender.post(path, content=body, headers=sign(body, SECRET))
                assert answer.status_code == 200
                assert (await sender.post(path, content=body + b" ", headers=sign(body, SECRET))).status_code == 400
            assert (await sender.get("/webhooks")).status_code == 405
    assert len(calls) == 4


def test_a_real_server_serves_it() -> None:
    pytest.importorskip("uvicorn")
    import httpx
    from faces.served import served

    calls: list[Any] = []
    hooks = WebhookApp(SECRET, max_bytes=1000)
    hooks.on("response.completed")(calls.append)

    @hooks.on("batch.failed")
    def failing(event: Any) -> None:
        raise LookupError

    body = event()
    with served(hooks) as url, httpx.Client(base_url=url) as sender:
        assert sender.post("/", content=body, headers=sign(body, SECRET)).status_code == 200
        assert sender.post("/", content=body, headers=sign(body, "other")).status_code == 400
        assert sender.post("/", content=b"x" * 1001, headers=sign(body, SECRET)).status_code == 413
        assert sender.post("/", content=body, headers=sign(body, SECRET)).status_code == 200
        failed = event("batch.failed")
        assert sender.post("/", content=failed, headers=sign(failed, SECRET)).status_code == 500
    assert [type(call) for call in calls] == [WebhookResponseCompleted] * 2

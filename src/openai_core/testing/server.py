"""The local server: an API like the real one, on a port of this machine."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Any, Self

from openai_core.testing.answers import HANDLERS
from openai_core.testing.connection import converse
from openai_core.testing.contract import Contract, load
from openai_core.testing.exchange import Answer, Received, Refusal, error_answer
from openai_core.testing.reading import read
from openai_core.testing.script import Script, Step, failure, given
from openai_core.testing.world import World

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from types import TracebackType

    from openai_core.testing.turns import Model, Told


class LocalServer:
    """An HTTP server that answers every operation of the contract, for demos and for tests of your own program.

        with LocalServer() as server:
            client = Client(base_url=server.url, api_key="test")
            assert client.responses.create(model="gpt-5", input="Hi").output_text == "You said: Hi"

    It refuses what the contract does not allow with the API's 400 and names the fault, keeps in memory what it
    is given, pages lists, streams, and says the prompt again. All it says is the same on every run.

    contract: an OpenAPI 3.1 document, or the path of one (JSON); the one this package was made from, if None.
    host, port: where to listen; port 0 takes a free one.
    key: the only API key that is let in; any, if None.
    delay: seconds before each answer and between the events of a stream.
    samples: how many made-up things stand in each list until something is stored there; 0 begins empty.
    unknown_keys: let parameters through that the contract does not know, instead of refusing them.
    full: fill every property of an answer that nothing special is known of, instead of the required ones.
    model: a function that stands for the model: given the body of a request it gives the turn that answers it, as `say`
        takes one, or None for the prompt again. Turns that were told come before.

    Use it with `with`, with `async with`, or by `start()` and `stop()`; it serves from threads of its own.
    """

    def __init__(
        self,
        contract: Contract | Mapping[str, Any] | str | Path | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        key: str | None = None,
        delay: float = 0.0,
        samples: int = 5,
        unknown_keys: bool = False,
        full: bool = False,
        model: Model | None = None,
    ) -> None:
        self.contract = load(contract)
        """The contract that it serves."""
        self.host = host
        self.port = port
        """The port it listens on, once it is started."""
        self.key = key
        self.delay = delay
        self.unknown_keys = unknown_keys
        self.requests: list[Received] = []
        """All that came, in order: method, path, query, headers (secrets masked), body, operation, status."""
        self._world = World(self.contract, HANDLERS, samples=samples, full=full, model=model)
        self._script = Script()
        self._lock = threading.Lock()
        self._listener: socket.socket | None = None
        self._threads: set[threading.Thread] = set()
        self._connections: set[socket.socket] = set()
        self._closing = threading.Event()
        self._count = 0

    @property
    def url(self) -> str:
        """What to give a client as its base URL."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}{self.contract.base}"

    def __repr__(self) -> str:
        return f"<LocalServer {self.url if self._listener else 'not started'}>"

    # Its life

    def start(self) -> Self:
        """Listen, and answer from now on."""
        if self._listener is None:
            self._closing.clear()
            self._listener = socket.create_server((self.host, self.port), backlog=256, family=self._family())
            self.port = self._listener.getsockname()[1]
            self._run(self._accept, self._listener)
        return self

    def stop(self) -> None:
        """Close every connection and wait until all its threads have ended."""
        listener, self._listener = self._listener, None
        if listener is None:
            return
        self._closing.set()
        # A connection of our own wakes the accepting thread, on every system.
        with contextlib.suppress(OSError), socket.create_connection((self.host, self.port), timeout=1):
            pass
        with self._lock:
            connections = list(self._connections)
        for connection in connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        while threads := self._others():
            for thread in threads:
                thread.join()
        listener.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    # What a test tells it

    def fail(
        self,
        next: int | Sequence[int] = 500,
        *,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        on: str | None = None,
    ) -> None:
        """Make the next requests fail, one a status: `server.fail([429, 500], headers={"retry-after-ms": "1"})`.

        body: the body of the failure; the API's error object, if None.
        on: only requests to this operation (`responses.create`, or `POST /v1/responses`) count.
        """
        statuses = [next] if isinstance(next, int) else next
        self._script.add(*(Step(on=on, answer=failure(status, headers, body)) for status in statuses))

    def reply(
        self, body: Any, *, status: int = 200, headers: Mapping[str, str] | None = None, on: str | None = None
    ) -> None:
        """Answer the next request with this: JSON, or bytes or text as they are. It is validated all the same."""
        self._script.add(Step(on=on, answer=given(body, status, headers)))

    def say(self, *turns: Told) -> None:
        """Say what the model answers next, one turn an answer: of a chat, a response or an assistant, streamed or not.

            server.say(CallTool("weather", city="Paris"), "It is sunny in Paris.")

        turns: text; an object, said as JSON; a `CallTool`; a `Thought`; or a list of these, which make one answer.
        """
        with self._lock:
            self._world.turns.add(*turns)

    def slow(self, seconds: float, *, times: int = 1, on: str | None = None) -> None:
        """Let the next requests wait for their answers."""
        self._script.add(*(Step(on=on, delay=seconds) for _ in range(times)))

    def cut(self, after: int = 1, *, times: int = 1, on: str | None = None) -> None:
        """Break the connection in the middle of the next answers: after so many events of a stream, or bytes."""
        self._script.add(*(Step(on=on, cut=after) for _ in range(times)))

    def drop(self, *, times: int = 1, on: str | None = None) -> None:
        """Break the connection instead of answering the next requests."""
        self._script.add(*(Step(on=on, drop=True) for _ in range(times)))

    def reset(self) -> None:
        """Forget what was stored, recorded and planned."""
        with self._lock:
            self.requests.clear()
            self._script.clear()
            self._world.clear()
            self._count = 0

    # Its work

    def _family(self) -> socket.AddressFamily:
        return socket.AF_INET6 if ":" in self.host else socket.AF_INET

    def _run(self, work: Any, *arguments: Any) -> None:
        thread = threading.Thread(target=self._until_done, args=(work, *arguments), name="local server", daemon=True)
        with self._lock:
            self._threads.add(thread)
            thread.start()  # in here, so that who finds it can wait for it

    def _others(self) -> list[threading.Thread]:
        """Its threads, but for the one that asks; one that accepts may have begun another meanwhile."""
        with self._lock:
            return [thread for thread in self._threads if thread is not threading.current_thread()]

    def _until_done(self, work: Any, *arguments: Any) -> None:
        try:
            work(*arguments)
        finally:
            with self._lock:
                self._threads.discard(threading.current_thread())

    def _accept(self, listener: socket.socket) -> None:
        while self._listener is listener:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with self._lock:
                if self._listener is not listener:
                    connection.close()
                    return
                self._connections.add(connection)
            self._run(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        try:
            converse(connection, self.respond, lambda: self.delay, self._closing.wait)
        finally:
            with self._lock:
                self._connections.discard(connection)

    def respond(self, received: Received) -> tuple[Answer, Step | None]:
        """The answer to a request, and what a test planned for it."""
        with self._lock:
            self._count += 1
            answer, step = self._answer(received)
            answer.headers = {"x-request-id": f"req_{self._count:024x}", **answer.headers}
            received.status = answer.status
            self.requests.append(received)
        return answer, step

    def _answer(self, received: Received) -> tuple[Answer, Step | None]:
        call, refused = None, None
        try:
            call = read(self.contract, received, key=self.key, unknown_keys=self.unknown_keys)
        except Refusal as refusal:
            refused = refusal.answer
        step = self._script.take(received)
        if step is not None and step.answer is not None and (refused is None or step.answer.status >= 400):
            return step.answer, step
        if call is None or refused is not None or (step is not None and step.drop):
            return refused or Answer(), step
        try:
            return self._world.answer(call), step
        except Refusal as refusal:
            return refusal.answer, step
        except Exception as error:  # A fault of this server must not look like a broken connection.
            said = f"The local server failed: {type(error).__name__}: {error}"
            return error_answer(500, said, code="local_server_fault"), step

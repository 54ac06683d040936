"""A server for each test, and a small client that knows nothing but HTTP."""

from __future__ import annotations

import http.client
import json
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

import pytest

from openai_core.testing import LocalServer
from openai_core.testing.calls import keyword

BOUNDARY = "----tests"


class Reply(NamedTuple):
    status: int
    headers: dict[str, str]
    content: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.content)

    @property
    def error(self) -> dict[str, Any]:
        return self.json["error"]

    @property
    def events(self) -> list[tuple[str | None, Any]]:
        """Name and data of each event of a stream."""
        found = []
        for block in self.content.decode().split("\n\n"):
            lines = [line.partition(": ")[::2] for line in block.splitlines()]
            data = "\n".join(value for key, value in lines if key == "data")
            if data:
                name = next((value for key, value in lines if key == "event"), None)
                found.append((name, data if data == "[DONE]" else json.loads(data)))
        return found


class Wire:
    """One kept connection to a server."""

    def __init__(self, server: LocalServer) -> None:
        self.server = server
        self.connection = http.client.HTTPConnection(server.host, server.port, timeout=10)

    def __call__(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        form: list[tuple[str, Any]] | None = None,
        headers: dict[str, str] | None = None,
    ) -> Reply:
        sent = {"authorization": "Bearer test", **(headers or {})}
        content = body if isinstance(body, bytes) else None if body is None else json.dumps(body).encode()
        if form is not None:
            content = written(form)
            sent["content-type"] = f"multipart/form-data; boundary={BOUNDARY}"
        elif content is not None:
            sent.setdefault("content-type", "application/json")
        self.connection.request(method, f"/v1{path}", content, {k: v for k, v in sent.items() if v})
        answer = self.connection.getresponse()
        return Reply(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())

    def operation(self, operation: Any, arguments: dict[str, Any]) -> Reply:
        """Call an operation with keyword arguments, as a client would."""
        path, query, headers = operation.path, list(operation.constant_query.items()), {}
        left = dict(arguments)
        for parameter in operation.parameters:
            if keyword(parameter.keyword) not in left:
                continue
            value = left.pop(keyword(parameter.keyword))
            if parameter.place == "path":
                path = path.replace(f"{{{parameter.name}}}", quote(str(value), safe=""))
            elif parameter.place == "header":
                headers[parameter.name] = ",".join(value)
            else:
                query += flat(parameter.name.removesuffix("[]"), value)
        target = f"{path}?{urlencode(query)}" if query else path
        if not operation.bodies or not (left or operation.body_required):
            return self(operation.verb, target, headers=headers)
        if next(iter(operation.bodies)).startswith("multipart/"):
            form = [pair for name, value in left.items() for pair in flat(name, value)]
            return self(operation.verb, target, form=form, headers=headers)
        return self(operation.verb, target, left, headers=headers)


def flat(name: str, value: Any) -> list[tuple[str, Any]]:
    if isinstance(value, list):
        return [pair for one in value for pair in flat(f"{name}[]", one)]
    if isinstance(value, dict):
        return [pair for key, one in value.items() for pair in flat(f"{name}[{key}]", one)]
    return [(name, value if isinstance(value, str | bytes) else json.dumps(value))]


def written(form: list[tuple[str, Any]]) -> bytes:
    parts = []
    for name, value in form:
        filename = ""
        if isinstance(value, tuple):
            filename, value = value
        if isinstance(value, bytes):
            head = f'form-data; name="{name}"; filename="{filename or "file.bin"}"\r\nContent-Type: image/png'
        else:
            head, value = f'form-data; name="{name}"', value.encode()
        parts.append(f"--{BOUNDARY}\r\nContent-Disposition: {head}\r\n\r\n".encode() + value + b"\r\n")
    return b"".join(parts) + f"--{BOUNDARY}--\r\n".encode()


@pytest.fixture
def server():
    with LocalServer() as server:
        yield server


@pytest.fixture
def wire(server):
    wire = Wire(server)
    yield wire
    wire.connection.close()


@pytest.fixture(scope="module")
def shared():
    """A wire to a server that several tests may use, since they store nothing."""
    with LocalServer() as server:
        wire = Wire(server)
        yield wire
        wire.connection.close()


@pytest.fixture
def wire_to():
    """Wires to servers of the test's own."""
    wires = []

    def open_wire(server: LocalServer) -> Wire:
        wires.append(Wire(server))
        return wires[-1]

    yield open_wire
    for wire in wires:
        wire.connection.close()

"""Every operation of the contract, over real sockets."""

from __future__ import annotations

import threading

import pytest

from openai_core.testing import LocalServer, arguments, load
from openai_core.testing.validate import ANSWER

CONTRACT = load()
STREAMING = [operation for operation in CONTRACT.operations if operation.streaming]


@pytest.mark.parametrize("full", [False, True], ids=["required", "full"])
def test_every_operation_takes_its_sampled_arguments_and_answers_its_schema(server, wire, full):
    for operation in CONTRACT.operations:
        server.reset()
        reply = wire.operation(operation, arguments(operation, full=full))
        assert reply.status == operation.status, (operation, reply.content)
        assert reply.headers["x-request-id"].startswith("req_")
        assert server.requests[-1].operation == operation.name
        if operation.answer is not None and reply.headers.get("content-type") == "application/json":
            assert ANSWER.fault(operation.answer, reply.json) is None, operation


def test_the_contract_has_288_operations():
    assert len(CONTRACT.operations) == 288


def test_full_answers_fit_their_schemas_too(wire_to):
    with LocalServer(full=True) as server:
        wire = wire_to(server)
        for operation in CONTRACT.operations:
            server.reset()
            reply = wire.operation(operation, arguments(operation))
            assert reply.status == operation.status, (operation, reply.content)
            if operation.answer is not None and reply.headers.get("content-type") == "application/json":
                assert ANSWER.fault(operation.answer, reply.json) is None, operation


def test_the_same_requests_get_the_same_answers(wire_to):
    def run() -> list[bytes]:
        with LocalServer() as server:
            wire = wire_to(server)
            return [wire.operation(one, arguments(one, full=True)).content for one in CONTRACT.operations[:80]]

    assert run() == run()


@pytest.mark.parametrize("operation", [one for one in CONTRACT.operations if one.bodies], ids=lambda one: one.id)
def test_an_argument_that_nobody_declared_is_refused_by_name(shared, operation):
    made = arguments(operation)
    reply = shared.operation(operation, {**made, "surely_unknown": "x"})
    assert reply.status == 400
    assert reply.error["param"] == "surely_unknown"
    assert reply.error["type"] == "invalid_request_error"


@pytest.mark.parametrize("operation", [one for one in CONTRACT.operations if one.bodies], ids=lambda one: one.id)
def test_a_missing_required_argument_is_named(shared, operation):
    shape = CONTRACT.shape(next(iter(operation.bodies.values())))
    for key in sorted(shape.required):
        made = arguments(operation)
        del made[key]
        if made.keys() & shape.properties.keys() or operation.body_required:
            reply = shared.operation(operation, made)
            assert reply.status == 400
            assert reply.error["param"] == key


@pytest.mark.parametrize("full", [False, True], ids=["required", "full"])
@pytest.mark.parametrize("operation", STREAMING, ids=lambda one: one.name)
def test_every_event_of_every_stream_fits_its_schema(wire, operation, full):
    reply = wire.operation(operation, arguments(operation, full=full, stream=True))
    assert reply.status == 200
    assert reply.headers["content-type"].startswith("text/event-stream")
    shape = CONTRACT.shape(operation.streaming.schema)
    assert reply.events
    for name, data in reply.events:
        if operation.streaming.named:
            data = {"event": name, "data": data}
        elif data == "[DONE]":
            continue
        assert ANSWER.fault(shape, data) is None, (name, data)


def test_a_stopped_server_leaves_no_thread_behind(wire_to):
    before = set(threading.enumerate())
    with LocalServer() as server:
        wires = [wire_to(server) for _ in range(4)]
        assert all(wire("GET", "/models").status == 200 for wire in wires)
    assert set(threading.enumerate()) <= before

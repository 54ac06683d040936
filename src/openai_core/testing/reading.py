"""From a request on the wire to a call that fits the contract, or to the refusal that says why not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from openai_core.testing.exchange import Call, Received, Refusal, refuse
from openai_core.testing.fields import gather, scalar
from openai_core.testing.multipart import parse
from openai_core.testing.strict import schema_fault
from openai_core.testing.validate import Check, Fault, hint

if TYPE_CHECKING:
    from openai_core.testing.contract import Contract, Operation
    from openai_core.testing.shape import Shape


def read(contract: Contract, received: Received, *, key: str | None = None, unknown_keys: bool = False) -> Call:
    """The call that a request means; raises the refusal of one that does not fit.

    key: the only API key that is let in; any, if None.
    unknown_keys: let undeclared keys and query parameters through.
    """
    operation, path = _route(contract, received)
    received.operation = operation.name
    _authorize(received, key)
    path = {name: _path_value(operation, name, value) for name, value in path.items()}
    query = _query(operation, received, unknown_keys)
    _headers(operation, received)
    body = _body(operation, received, unknown_keys)
    return Call(contract, operation, path, query, body, received.parts)


def _route(contract: Contract, received: Received) -> tuple[Operation, dict[str, str]]:
    path = received.raw_path
    wrong = f"Invalid URL ({received.method} {received.path})"
    if not path.startswith(f"{contract.base}/"):
        raise Refusal(404, f"{wrong}: paths begin with '{contract.base}/'.", code="unknown_url")
    segments = tuple(unquote(segment) for segment in path[len(contract.base) :].split("/") if segment)
    match = contract.match(received.method, segments, dict(received.pairs))
    if match is None:
        known = {one.path: None for one in contract.operations}
        said = hint(path[len(contract.base) :], known)
        raise Refusal(404, f"{wrong}: the contract has no such path.{said}", code="unknown_url")
    if match.operation is None:
        allowed = ", ".join(match.allowed)
        raise Refusal(405, f"{wrong}: the path takes {allowed}.", code="method_not_allowed", headers={"allow": allowed})
    return match.operation, match.path


def _authorize(received: Received, key: str | None) -> None:
    if not received.credential:
        said = "No API key was given. Send it in the header 'Authorization: Bearer KEY'."
        raise Refusal(401, said, code="missing_api_key")
    if key is not None and received.credential != key:
        raise Refusal(401, "The API key given is not the one this server lets in.", code="invalid_api_key")


def _path_value(operation: Operation, name: str, value: str) -> str:
    parameter = operation.at("path").get(name)
    if parameter is not None:
        shape = operation.contract.shape(parameter.schema)
        fault = Check().fault(shape, scalar(shape, value), name)
        if fault is not None:
            raise refuse(fault)
    return value


def _query(operation: Operation, received: Received, unknown_keys: bool) -> dict[str, Any]:
    parameters = operation.at("query")
    shapes = {name: operation.contract.shape(parameter.schema) for name, parameter in parameters.items()}
    pairs = [pair for pair in received.pairs if operation.constant_query.get(pair[0]) != pair[1]]
    if unknown_keys:
        names = {*shapes, *(name.removesuffix("[]") for name in shapes)}
        pairs = [pair for pair in pairs if pair[0].partition("[")[0] in names]
    values, fault = gather(pairs, shapes)
    check = Check(unknown_keys=unknown_keys)
    for name, parameter in parameters.items():
        if fault is not None:
            break
        if name in values:
            fault = check.fault(shapes[name], values[name], name.removesuffix("[]"))
        elif parameter.required:
            said = f"Missing required query parameter: '{name}'."
            fault = Fault(said, name, "missing_required_parameter")
    if fault is not None:
        raise refuse(fault)
    received.query = {**operation.constant_query, **values}
    return values


def _headers(operation: Operation, received: Received) -> None:
    for name, parameter in operation.at("header").items():
        text = received.headers.get(name.lower())
        if text is None:
            if parameter.required:
                raise refuse(Fault(f"Missing required header: '{name}'.", name, "missing_required_parameter"))
            continue
        shape = operation.contract.shape(parameter.schema)
        value = [one.strip() for one in text.split(",")] if shape.only("array") else scalar(shape, text)
        fault = Check().fault(shape, value, name)
        if fault is not None:
            raise refuse(fault)


def _body(operation: Operation, received: Received, unknown_keys: bool) -> dict[str, Any]:
    kind = received.headers.get("content-type", "").partition(";")[0].strip().lower()
    if not received.content and not kind.startswith("multipart/"):
        if operation.body_required:
            raise Refusal(400, "The request has no body, and this operation needs one.", code="missing_body")
        return {}
    if not operation.bodies:
        if kind == "application/json" and received.content.strip() in (b"{}", b"null"):
            return {}
        raise Refusal(400, "The request has a body, and this operation takes none.", code="unexpected_body")
    schema = operation.bodies.get(kind)
    if schema is None:
        taken = ", ".join(operation.bodies)
        raise Refusal(
            415, f"Unsupported Content-Type '{kind}'. This operation takes: {taken}.", code="unsupported_content_type"
        )
    shape = operation.contract.shape(schema)
    fault: Fault | None = None
    if kind.startswith("multipart/"):
        value, fault = _form(shape, received, unknown_keys)
    else:
        value = _document(kind, received.content)
    received.body = value
    check = Check(unknown_keys=unknown_keys, binary=kind.startswith("multipart/"))
    fault = fault or check.fault(shape, value) or schema_fault(value)
    if fault is not None:
        raise refuse(fault)
    return value if isinstance(value, dict) else {}


def _form(shape: Shape, received: Received, unknown_keys: bool) -> tuple[dict[str, Any], Fault | None]:
    try:
        received.parts = parse(received.headers["content-type"], received.content)
        pairs = [(part.name, part.value) for part in received.parts]
    except ValueError as error:
        raise Refusal(400, f"The form cannot be read: {error}.", code="invalid_form") from None
    shapes = {key: shape.property(key) for key in shape.properties}
    if unknown_keys:
        pairs = [pair for pair in pairs if pair[0].partition("[")[0] in shapes or pair[0] in shapes]
    return gather(pairs, shapes)


def _document(kind: str, content: bytes) -> Any:
    if kind != "application/json":
        return content.decode("utf-8", "replace")
    try:
        return json.loads(content)
    except ValueError as error:
        raise Refusal(400, f"The body is not JSON: {error}.", code="invalid_json") from None

"""Every type of the table, through both APIs and both clients, to a server that refuses what the API would refuse."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import jsonschema
import pytest

from openai_core.structured.format import format_of
from openai_core.testing.strict import strict_fault
from structured.answers import completion, response
from structured.types_table import TABLE, Row

if TYPE_CHECKING:
    from faces.driven import Face

    from openai_core.testing import LocalServer

ROWS = pytest.mark.parametrize("row", TABLE, ids=[row.name for row in TABLE])
HELLO = [{"role": "user", "content": "hello"}]


def test_the_table_has_at_least_fifty_types_and_no_two_of_a_name() -> None:
    assert len({row.name for row in TABLE}) == len(TABLE) >= 50


@ROWS
def test_a_type_goes_out_as_a_strict_schema_and_comes_back_as_a_value(
    row: Row, face: Face, server: LocalServer
) -> None:
    client = face.client(base_url=server.url, max_retries=0)
    text = json.dumps(row.wire)
    server.reply(completion(text))
    chat = client.chat.completions.parse(model="gpt-5.4", messages=HELLO, response_format=row.type)
    server.reply(response(text))
    answer = client.responses.parse(model="gpt-5.4", input="hello", text_format=row.type)

    assert [received.status for received in server.requests] == [200, 200]
    for value in (chat.choices[0].message.parsed, answer.output_parsed):
        assert value == row.value
        assert type(value) is type(row.value)
    assert chat.to_dict() == completion(text)
    assert answer.to_dict() == response(text)


@ROWS
def test_what_the_local_server_makes_of_a_schema_is_a_value(row: Row, server: LocalServer) -> None:
    from openai_core import Client

    if row.name in SAMPLES_THAT_DO_NOT_FIT:
        pytest.skip("the server's samples know nothing of what the description says")
    with Client(api_key="k", base_url=server.url, max_retries=0) as client:
        answer = client.responses.parse(model="gpt-5.4", input="hello", text_format=row.type)
    format = format_of(row.type)
    assert answer.output_parsed == format.parse(answer.output_text)


SAMPLES_THAT_DO_NOT_FIT = {
    "bytes",
    "Decimal",
    "dataclass: order with maps in a list",
    "pydantic: dict, tuple, decimal, datetime",
    "dict: integers as keys",
    "IP address",
    "time",
    "timedelta",
    "string with limits",
    "integer with limits",
    "pydantic: defaults, limits, alias",
}


@ROWS
def test_a_schema_is_strict_and_what_the_model_writes_fits_it(row: Row) -> None:
    format = format_of(row.type)
    assert strict_fault(format.schema) is None
    jsonschema.Draft202012Validator.check_schema(format.schema)
    jsonschema.validate(row.wire, format.schema)


@ROWS
def test_a_value_that_is_cut_off_anywhere_is_shown_as_far_as_it_goes(row: Row) -> None:
    from openai_core.sansio.partial import partial_loads

    format = format_of(row.type)
    text = json.dumps(row.wire)
    for length in range(len(text) + 1):
        format.partial(partial_loads(text[:length]))
    shown = format.partial(json.loads(text))
    assert "item_0" not in json.dumps(shown)
    assert '"key":' not in json.dumps(shown) or "Entry" in format.name

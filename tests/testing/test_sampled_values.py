"""Values made from schemas fit them, and values that do not fit are found out."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openai_core.testing import arguments, load, sample
from openai_core.testing.fields import gather
from openai_core.testing.multipart import parse
from openai_core.testing.sampling import Sampler, matching
from openai_core.testing.shape import Schemas
from openai_core.testing.strategies import values
from openai_core.testing.validate import ANSWER, FORM, STRICT

CONTRACT = load()
NAMES = sorted(CONTRACT.schemas.components)


@pytest.mark.parametrize("full", [False, True], ids=["required", "full"])
def test_the_sample_of_every_component_fits_it(full):
    for name in NAMES:
        shape = CONTRACT.schemas.component(name)
        assert STRICT.fault(shape, Sampler(full=full).value(shape)) is None, name
        assert FORM.fault(shape, Sampler(full=full, binary=True).value(shape)) is None, name


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data(), name=st.sampled_from(NAMES))
def test_every_drawn_value_fits_its_component(data, name):
    value = data.draw(values(name, CONTRACT))
    assert ANSWER.fault(CONTRACT.schemas.component(name), value) is None


def test_a_sample_is_the_same_every_time():
    assert sample("Response", full=True) == sample("Response", full=True)
    assert sample("Response", number=2)["id"] == "resp_sample_2"


def test_arguments_are_keywords_of_python():
    assert "include" in arguments("createRun", full=True)
    assert all(key.isidentifier() for one in CONTRACT.operations for key in arguments(one, full=True))
    assert arguments("beta_cancelResponse", full=True)["betas"] == ["responses_multi_agent=v1"]


def test_arguments_ask_for_a_stream_only_when_told_so():
    assert "stream" not in arguments("createResponse", full=True)
    assert arguments("createResponse", stream=True) == {"stream": True}
    assert arguments("createSpeech", stream=True)["stream_format"] == "sse"


def test_an_unknown_operation_is_named():
    with pytest.raises(KeyError, match=r"responses\.craete"):
        arguments("responses.craete")


@pytest.mark.parametrize("pattern", ["^tunnel_[a-z0-9]{32}$", "^[a-zA-Z0-9_-]+$", r"\d{4}-\d{2}", "x*y?z"])
def test_a_string_is_made_for_a_pattern(pattern):
    import re

    assert re.search(pattern, matching(pattern))


def test_a_recursive_schema_has_a_finite_sample():
    node = {
        "type": "object",
        "properties": {
            "next": {"anyOf": [{"$ref": "#/components/schemas/Node"}, {"type": "null"}]},
            "id": {"type": "integer"},
        },
        "required": ["next", "id"],
    }
    shape = Schemas({"Node": node}).component("Node")
    assert ANSWER.fault(shape, Sampler(full=True).value(shape)) is None


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": "string", "nullable": True}, [None, "x"], [1]),
        ({"type": ["string", "null"]}, [None, "x"], [1, []]),
        ({"allOf": [{"type": "integer"}, {"nullable": True}]}, [None, 1], ["x"]),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, [None, "x"], [1]),
        ({"type": "number", "minimum": 0, "exclusiveMinimum": True}, [0.1], [0, -1]),
        ({"type": "number", "exclusiveMinimum": 0}, [0.1], [0]),
        ({"type": "integer"}, [1, 1.0], [1.5, True, "1"]),
        ({"enum": [1, 0]}, [1, 0], [True, 2]),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, [{"a": 1}, {}], [{"a": "x"}]),
        ({"type": "object", "properties": {"a": {}}, "additionalProperties": False}, [{"a": 1}], [{"b": 1}]),
        ({"type": "object", "properties": {"a": {}}, "additionalProperties": True}, [{"b": 1}], [[]]),
        ({"type": "object"}, [{"anything": 1}], ["x"]),
        (
            {
                "allOf": [
                    {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False},
                    {"type": "object", "properties": {"b": {"type": "string"}}, "required": ["b"]},
                ]
            },
            [{"a": "x", "b": "y"}],
            [{"a": "x"}, {"b": "y", "c": 1}],
        ),
        ({"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 2}, [["a"]], [[], ["a"] * 3, [1]]),
        (
            {"type": "object", "properties": {"a": {}, "b": {}}, "not": {"required": ["a", "b"]}},
            [{"a": 1}],
            [{"a": 1, "b": 2}],
        ),
    ],
)
def test_a_schema_takes_what_fits_and_nothing_else(schema, good, bad):
    shape = Schemas({}).shape(schema)
    for value in good:
        assert STRICT.fault(shape, value) is None, value
    for value in bad:
        assert STRICT.fault(shape, value) is not None, value


def test_names_with_brackets_become_lists_and_objects():
    schemas = Schemas({})
    shapes = {
        "ids": schemas.shape({"type": "array", "items": {"type": "integer"}}),
        "range": schemas.shape({"type": "object", "properties": {"gt": {"type": "integer"}}}),
        "tags[]": schemas.shape({"type": "array", "items": {"type": "string"}}),
        "rows": schemas.shape({"type": "array", "items": {"type": "object", "properties": {"a": {"type": "integer"}}}}),
        "on": schemas.shape({"type": "boolean"}),
    }
    pairs = [("ids[]", "1"), ("ids[]", "2"), ("range[gt]", "5"), ("tags[]", "x"), ("on", "true")]
    pairs += [("rows[][a]", "1"), ("rows[][a]", "2")]
    found, fault = gather(pairs, shapes)
    assert fault is None
    assert found == {"ids": [1, 2], "range": {"gt": 5}, "tags[]": ["x"], "on": True, "rows": [{"a": 1}, {"a": 2}]}
    assert gather([("ids", "[1, 2]")], shapes)[0] == {"ids": [1, 2]}
    assert gather([("ids", "1,2")], shapes)[0] == {"ids": [1, 2]}
    assert gather([("rows[0][a]", "1")], shapes)[0] == {"rows": [{"a": 1}]}


def test_a_form_keeps_bytes_names_and_types():
    body = (
        b'--b\r\nContent-Disposition: form-data; name="f"; filename="a\\"b.txt"\r\n'
        b"Content-Type: text/plain\r\n\r\n\r\n--c\r\n\r\n"
        b'--b\r\nContent-Disposition: form-data; name="j"\r\n'
        b'Content-Type: application/json\r\n\r\n{"x": 1}\r\n--b--\r\n'
    )
    file, told = parse('multipart/form-data; boundary="b"', body)
    assert (file.filename, file.content, file.value) == ('a"b.txt', b"\r\n--c\r\n", b"\r\n--c\r\n")
    assert told.value == {"x": 1}

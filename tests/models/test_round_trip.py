"""Nothing is lost: what a model is made from is what it gives back, for every schema of the contract."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import openai_core.types as types
from codegen import names
from openai_core.generated import index
from openai_core.sansio.choice import Choice
from openai_core.sansio.model import Model, Unknown
from openai_core.testing import load, sample
from openai_core.testing.strategies import values

CONTRACT = load()
SCHEMAS = sorted(CONTRACT.schemas.components)
EXAMPLES = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


def class_of(schema: str) -> Any:
    """The model or union of a schema; None for one that has nothing to decode."""
    found = getattr(types, names.class_name(schema))
    return found if isinstance(found, Choice) or (isinstance(found, type) and issubclass(found, Model)) else None


DECODED = [schema for schema in SCHEMAS if class_of(schema) is not None]


def decode(cls: Any, value: Any) -> Any:
    if isinstance(cls, Choice):
        return cls.decode(copy.deepcopy(value))
    return cls.from_dict(value) if isinstance(value, dict) else value


def encode(value: Any) -> Any:
    if isinstance(value, Model):
        return Model.to_dict(value)
    return [encode(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("schema", DECODED)
def test_what_comes_in_goes_out(schema: str) -> None:
    cls = class_of(schema)

    @EXAMPLES
    @given(values(schema, CONTRACT))
    def holds(value: Any) -> None:
        before = json.dumps(value)
        model = decode(cls, value)
        assert json.dumps(value) == before, "from_dict() leaves its argument alone"
        assert json.dumps(encode(model)) == before, "keys, their order, nulls and unknown keys are all kept"
        if isinstance(model, Model):
            assert json.loads(Model.to_json(model)) == value
            assert model == decode(cls, value)
            assert pickle.loads(pickle.dumps(model)) == model
            assert copy.deepcopy(model) == model
            assert Model.copy(model, deep=True) == model
            assert repr(model)

    holds()


@pytest.mark.parametrize("schema", DECODED)
def test_a_sample_decodes_to_known_classes(schema: str) -> None:
    model = decode(class_of(schema), sample(schema, CONTRACT, full=True))

    def walk(value: Any) -> None:
        assert not isinstance(value, Unknown), f"{value!r} was not recognised"
        for item in vars(value).values() if isinstance(value, Model) else value if isinstance(value, list) else ():
            walk(item)

    walk(model)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)


@settings(deadline=None)
@given(data=st.data())
def test_any_json_object_is_taken_and_given_back(data: st.DataObject) -> None:
    """A provider that sends something else altogether costs nothing but the types."""
    cls = getattr(types, data.draw(st.sampled_from(sorted(index.MODELS))))
    keys = st.text(max_size=12) | st.sampled_from(["type", "id", "output", "to_dict", "_nested", "__class__", "copy"])
    value = data.draw(st.dictionaries(keys, JSON, max_size=6))
    if isinstance(cls, type) and issubclass(cls, Model):
        model = cls.from_dict(value)
        assert type(model) is cls
        assert json.dumps(model.to_dict()) == json.dumps(value)
        assert model.extra.keys() <= value.keys()

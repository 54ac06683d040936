"""Hypothesis strategies from the contract. Needs `hypothesis`, which nothing else here does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from openai_core.extras import missing
from openai_core.testing.contract import Contract, load
from openai_core.testing.sampling import EPOCH, Endless, Sampler, matching
from openai_core.testing.shape import MISSING, Raw, Shape

try:
    from hypothesis import strategies as st
except ImportError as error:
    raise missing("strategies") from error

_FEW = 2
_PLAIN = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=8)
_ANY = st.recursive(
    _PLAIN,
    lambda inner: (
        st.lists(inner, max_size=_FEW) | st.dictionaries(st.text(min_size=1, max_size=8), inner, max_size=_FEW)
    ),
    max_leaves=4,
)


def values(
    schema: Raw,
    contract: Contract | Mapping[str, Any] | str | None = None,
    *,
    depth: int = 4,
    unknown_keys: bool = True,
) -> st.SearchStrategy[Any]:
    """JSON values that fit a schema: nulls where they may be, optional keys there or not, and keys nobody declared.

    schema: a JSON schema of the contract, or the name of a component (`Response`).
    contract: where references lead; the contract this package was made from, unless given.
    depth: how deep values vary; below that they are samples.
    unknown_keys: put undeclared keys into objects that do not forbid them.
    """
    known = load(contract)
    shape = known.schemas.component(schema) if isinstance(schema, str) else known.shape(schema)
    return _values(shape, depth, unknown_keys)


@st.composite
def _values(draw: Callable[[st.SearchStrategy[Any]], Any], shape: Shape, depth: int, unknown_keys: bool) -> Any:
    return _Draw(draw, unknown_keys).value(shape, depth)


class _Draw:
    def __init__(self, draw: Callable[[st.SearchStrategy[Any]], Any], unknown_keys: bool) -> None:
        self.draw = draw
        self.unknown_keys = unknown_keys

    def value(self, shape: Shape, depth: int) -> Any:
        if shape.nullable and self.draw(st.integers(0, 4)) == 0:
            return None
        if shape.values is not None:
            return self.draw(st.sampled_from(shape.values)) if shape.values else None
        if depth <= 0 and (shape.choices_raw or shape.properties or shape.items is not MISSING):
            return self.sample(shape)
        if shape.choices_raw:
            return self.choice(shape, depth)
        kinds = sorted(shape.types or ())
        if not kinds:
            return self.draw(_ANY)
        kind = kinds[0] if len(kinds) == 1 else self.draw(st.sampled_from(kinds))
        match kind:
            case "object":
                return self.object(shape, depth)
            case "array":
                most = (
                    shape.min_items + _FEW if shape.max_items is None else min(shape.max_items, shape.min_items + _FEW)
                )
                count = self.draw(st.integers(shape.min_items, most))
                return [self.value(shape.item(), depth - 1) for _ in range(count)]
            case "string":
                return self.draw(_texts(shape))
            case "boolean":
                return self.draw(st.booleans())
            case _:
                return self.draw(_numbers(shape, kind))

    def sample(self, shape: Shape) -> Any:
        return Sampler().value(shape)

    def choice(self, shape: Shape, depth: int) -> Any:
        choices = list(shape.choices)
        picked = self.draw(st.sampled_from(choices))
        try:
            Sampler().value(picked)  # An alternative may have no finite value.
        except Endless:
            return self.sample(shape)
        return self.value(picked, depth)

    def object(self, shape: Shape, depth: int) -> dict[str, Any]:
        optional = [key for key in shape.properties if key not in shape.required]
        chosen = set(self.draw(st.lists(st.sampled_from(optional), unique=True, max_size=4))) if optional else set()
        wanted = shape.together(shape.required | chosen)
        keys = self.draw(st.permutations(sorted(wanted)))
        made = {}
        for key in keys:
            inner = shape.property(key) if key in shape.properties else None
            made[key] = self.draw(_ANY) if inner is None else self.value(inner, depth - 1)
        self.more(shape, made, depth)
        return made

    def more(self, shape: Shape, made: dict[str, Any], depth: int) -> None:
        """Undeclared keys."""
        least = max(0, shape.min_properties - len(made))
        typed = isinstance(shape.extra, Mapping)
        open_ = shape.extra is True or typed or (shape.extra is MISSING and (self.unknown_keys or not shape.properties))
        if not open_:
            return
        for index in range(self.draw(st.integers(least, least + 1))):
            key = f"undeclared_{index}"
            made[key] = self.value(shape.schemas.shape(shape.extra), depth - 1) if typed else self.draw(_ANY)


def _texts(shape: Shape) -> st.SearchStrategy[Any]:
    if shape.pattern is not None:
        return st.just(matching(shape.pattern))
    if shape.format is not None:
        return st.just(Sampler().value(shape))
    most = shape.min_length + 12 if shape.max_length is None else min(shape.max_length, shape.min_length + 12)
    return st.text(min_size=shape.min_length, max_size=most)


def _numbers(shape: Shape, kind: str) -> st.SearchStrategy[Any]:
    low, high = shape.minimum, shape.maximum
    if shape.above is not None:
        low = shape.above + (1 if kind == "integer" else 1e-3)
    if shape.below is not None:
        high = shape.below - (1 if kind == "integer" else 1e-3)
    if kind == "integer" and shape.format == "unixtime":
        return st.integers(EPOCH, EPOCH + 10**8)
    least = -(2**53) if low is None else low
    most = 2**53 if high is None else high
    whole = st.integers(-int(-least // 1), int(most // 1))
    if kind == "integer":
        return whole
    return st.floats(least, most, allow_nan=False, allow_infinity=False)

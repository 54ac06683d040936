"""Vectors of embeddings: they travel as base64, and become lists of numbers only when somebody reads them."""

from __future__ import annotations

import sys
from array import array
from base64 import b64decode
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai_core.sansio.model import Model

_FIELD = "embedding"
_get = object.__getattribute__


def unpacked(text: str) -> array[float]:
    """The numbers in a text of base64: floats of 32 bits, the lowest byte first.

    Raises:
        ValueError: the text is no base64, or ends in the middle of a number.
    """
    vector = array("f")
    vector.frombytes(b64decode(text, validate=True))
    if sys.byteorder == "big":
        vector.byteswap()
    return vector


def pack(embedding: Model) -> None:
    """Let an embedding that came as base64 keep its numbers packed until they are read.

    A list of 1536 numbers takes 49 KB and a packed vector 6 KB, and most vectors go on to numpy or a database. Whoever
    looks at the embedding in any other way finds it as if it had come as a list.

    Raises:
        ValueError: it is no base64, or ends in the middle of a number.
    """
    state = embedding.__dict__
    text = state.get(_FIELD)
    if isinstance(text, str):
        state[_FIELD] = unpacked(text)
        kind: Any = type(embedding)
        embedding.__class__ = _packed(kind)


def vector_of(embedding: Any) -> array[float]:
    """The numbers of an embedding; packed ones stay so."""
    value = _get(embedding, "__dict__").get(_FIELD)
    if type(value) is array:
        return value
    return unpacked(value) if isinstance(value, str) else array("f", value or ())


@cache
def _packed(cls: Any) -> Any:
    """The class of embeddings of which nobody has read the numbers; each turns into a plain one when somebody does."""

    def unpack(self: Any) -> Any:
        state = _get(self, "__dict__")
        value = state.get(_FIELD)
        if type(value) is array:
            state[_FIELD] = value.tolist()
        object.__setattr__(self, "__class__", cls)
        return self

    class Packed(cls):  # type: ignore[misc]
        __slots__ = ()
        __annotations__ = cls.__annotations__

        def __getattribute__(self, name: str) -> Any:
            return _get(unpack(self) if name in _READ else self, name)

        def __eq__(self, other: object) -> Any:
            return unpack(self) == other

        __hash__ = None  # type: ignore[assignment]

        def __repr__(self) -> str:
            return repr(unpack(self))

        def __reduce_ex__(self, protocol: Any) -> Any:
            return unpack(self).__reduce_ex__(protocol)

    Packed.__name__, Packed.__qualname__, Packed.__module__ = cls.__name__, cls.__qualname__, cls.__module__
    return Packed


_READ = frozenset(
    {_FIELD, "__dict__", "__class__", "__reduce_ex__", "__reduce__", "to_dict", "to_json", "copy", "evolve"}
)

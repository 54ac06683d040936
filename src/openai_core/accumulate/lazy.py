"""Models that are made when they are first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.sansio.shape import resolve

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.sansio.model import Model
    from openai_core.sansio.shape import Decode

_PENDING = ""
"""The key under which a model that is not made yet keeps what makes it."""

_kinds: dict[str, tuple[type[Model], Decode]] = {}


def lazily(reference: str, make: Callable[[], dict[str, Any]]) -> Any:
    """A model that becomes one when it is first looked at; until then it costs next to nothing.

    Args:
        reference: Which model: `"beta_threads:Message"`.
        make: Gives its JSON, which nobody else owns; called once, or never.
    """
    found = _kinds.get(reference)
    if found is None:
        decode = resolve(reference)
        found = _kinds[reference] = _pending(type(decode({})), decode), decode
    model: Any = object.__new__(found[0])
    object.__setattr__(model, "__dict__", {_PENDING: make})
    return model


def _pending(cls: type[Model], decode: Decode) -> type[Model]:
    """A subclass that turns into the class itself at the first touch; it adds no slots, so that it can."""

    def made(self: Any) -> Any:
        """The model, which is the same object."""
        if type(self) is not cls:
            state = object.__getattribute__(self, "__dict__")
            state = decode(state[_PENDING]()).__dict__
            object.__setattr__(self, "__dict__", state)
            object.__setattr__(self, "__class__", cls)
        return self

    def by(name: str) -> Callable[..., Any]:
        """Methods that Python looks up on the class."""
        return lambda self, *values: getattr(made(self), name)(*values)

    names = ("__getattribute__", "__setattr__", "__delattr__", "__eq__", "__repr__", "__contains__", "__dir__")
    body = {name: by(name) for name in (*names, "__reduce_ex__")}
    return type(cls.__name__, (cls,), {**body, "__module__": cls.__module__, "__hash__": None, "__annotations__": {}})

"""The ground that every generated model stands on.

A model's `__dict__` *is* the decoded JSON object: nothing that came is dropped, absent differs from null,
and `to_dict()` gives back what was received, key order included. Decoding touches only the fields that hold
other models; a class says which those are in `_nested`, with the words of `shape`:

    _nested = {"content": each("OutputMessageContent"), "usage": "Usage"}

`@define` makes a class a genuine attrs class, but only when somebody asks attrs about it, since attrs needs
about half a millisecond for each class and a client may never look at most of them.
"""

from __future__ import annotations

from types import MethodType
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, dataclass_transform

from openai_core.sansio.shape import adopter, decoder, namespace
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from attrs import Attribute

    from openai_core.sansio.shape import Decode, Shape

M = TypeVar("M", bound="type[Model]")
F = TypeVar("F", bound="Callable[..., Any]")

_new = object.__new__


# --- fields and methods -----------------------------------------------------------------------------------------


class _Key:
    """A field whose name in JSON is no Python name, or is taken: reads and writes that key."""

    __slots__ = ("default", "name", "wire")

    def __init__(self, wire: str, default: Any) -> None:
        self.wire = wire
        self.default = default
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type) -> Any:
        return self if instance is None else instance.__dict__.get(self.wire, self.default)

    def __set__(self, instance: Any, value: Any) -> None:
        instance.__dict__[self.wire] = value

    def __delete__(self, instance: Any) -> None:
        del instance.__dict__[self.wire]


def key(wire: str, *, default: Any = UNSET) -> Any:
    """Declare a field whose key in JSON is `wire`; without a default the field is required."""
    return _Key(wire, default)


class _Sealed:
    # A method that data cannot hide: as a data descriptor it comes before the instance's `__dict__`.

    __slots__ = ("__doc__", "__name__", "function")

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.__name__ = function.__name__
        self.__doc__ = function.__doc__

    def __get__(self, instance: Any, owner: type) -> Any:
        return self.function if instance is None else MethodType(self.function, instance)

    def __set__(self, instance: Any, value: Any) -> None:
        raise AttributeError(
            f"{type(instance).__name__}.{self.__name__} is a method; "
            f"a key of that name is read through .extra and set through evolve(...)"
        )


if TYPE_CHECKING:

    def _sealed(function: F) -> F: ...

else:
    _sealed = _Sealed


class _RequestId:
    # Gives way to a key of that name, which some servers send.

    def __get__(self, instance: Any, owner: type) -> Any:
        return self if instance is None else instance._request_id


class _DeferredAttrs:
    """Stands for `__attrs_attrs__` until somebody reads it; then attrs completes the class in place."""

    def __get__(self, instance: Any, owner: type[Model]) -> Any:
        import attr

        fields: dict[str, Any] = {}
        for name in owner.__annotations__:
            default = owner.__dict__.get(name, attr.NOTHING)
            if isinstance(default, _Key):
                default = attr.NOTHING if default.default is UNSET else default.default
            fields[name] = attr.ib(default=default, kw_only=True)
        attr.s(these=fields, slots=False, init=False, eq=False, repr=False)(owner)
        return owner.__dict__["__attrs_attrs__"]


_deferred_attrs = _DeferredAttrs()


@dataclass_transform(kw_only_default=True, field_specifiers=(key,))
def define(cls: M) -> M:
    """`attrs.define`, put off until attrs is asked: `attrs.has/fields/asdict/evolve` work as ever."""
    cls.__attrs_attrs__ = _deferred_attrs  # type: ignore[assignment]
    return cls


# --- the model --------------------------------------------------------------------------------------------------


class Model:
    """What the API sent, or will be sent: attributes for the declared fields, and nothing lost.

    An absent field reads None; `"name" in model` tells absent from null. Undeclared keys are readable as
    attributes and stand in `extra`. Models are mutable; what you set is what `to_dict()` gives.
    """

    __slots__ = ("_request_id",)

    __attrs_attrs__: ClassVar[tuple[Attribute[Any], ...]]
    _request_id: str | None
    """The `x-request-id` of the answer that this model was; None for models below, and for those you made."""
    _is_model: ClassVar[bool] = True
    _nested: ClassVar[Mapping[str, Shape]] = {}
    _adopter: ClassVar[Decode]
    """Its decoder, once there was one to decode."""
    _nullable: ClassVar[frozenset[str]] = frozenset()
    """Optional fields for which null is a value of its own."""
    _open: ClassVar[bool] = False
    """Whether the contract allows keys beyond the declared ones."""

    def __init__(self, **given: Any) -> None:
        self.__dict__.update(_built(type(self), given))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object; `data` itself is neither kept nor changed.

        Raises:
            TypeError: `data` is not a mapping.
        """
        if not isinstance(data, dict):
            if not hasattr(data, "keys"):
                raise TypeError(f"{cls.__name__}.from_dict() takes a JSON object, not {type(data).__name__}")
            data = dict(data)
        return cls._adopt(copied(data))

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read JSON text.

        Raises:
            ValueError: the text is not JSON.
            TypeError: it is JSON, but not an object.
        """
        from openai_core.sansio.codec import loads

        data = loads(text)
        if type(data) is not dict:
            raise TypeError(f"{cls.__name__}.from_json() takes a JSON object, not {type(data).__name__}")
        return cls._adopt(data)

    @classmethod
    def _adopt(cls, data: dict[str, Any]) -> Self:
        """Make `data` itself, just decoded and owned by nobody else, the state of a new instance."""
        return adopter(cls)(data)  # type: ignore[no-any-return]

    @_sealed
    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what came, with what was changed since; shares nothing with the model."""
        return {name: plain(value) for name, value in self.__dict__.items()}

    @_sealed
    def to_json(self, *, indent: int | None = None) -> str:
        """The JSON object as text; compact unless an `indent` (in spaces) is given."""
        from openai_core.sansio.codec import dumps

        if indent is None:
            return dumps(self).decode()
        import json

        return json.dumps(Model.to_dict(self), ensure_ascii=False, indent=indent)

    @_sealed
    def copy(self, *, deep: bool = False) -> Self:
        """Another model with the same content; nested models are shared unless `deep`."""
        data = {name: _duplicate(value) for name, value in self.__dict__.items()} if deep else dict(self.__dict__)
        return _with_state(type(self), data)  # type: ignore[no-any-return]

    @_sealed
    def evolve(self, **changes: Any) -> Self:
        """A copy with some fields changed; `UNSET` removes a field, None sets null.

        Raises:
            TypeError: a name is neither declared nor among the keys that came.
        """
        cls = type(self)
        data = dict(self.__dict__)
        for name, value in changes.items():
            wire = _wire(cls, name, self.__dict__)
            if value is UNSET:
                data.pop(wire, None)
            else:
                data[wire] = _nest(cls, wire, value)
        return _with_state(cls, data)  # type: ignore[no-any-return]

    __replace__ = evolve

    if TYPE_CHECKING:

        @property
        def request_id(self) -> str | None:
            """The server's name for the answer that this model was; None for models below, and those you made."""

    else:
        request_id = _RequestId()

    @property
    def extra(self) -> dict[str, Any]:
        """The keys that the contract does not declare, with their values as they came."""
        declared = _keys(type(self))
        return {name: value for name, value in self.__dict__.items() if name not in declared}

    def __contains__(self, name: object) -> bool:
        """Whether the field is present (be it null); by its Python name or its key in JSON."""
        if name in self.__dict__:
            return True
        declared = type(self).__dict__.get(name) if isinstance(name, str) else None
        return isinstance(declared, _Key) and declared.wire in self.__dict__

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            cls = type(self)
            if name in cls.__annotations__ or name == "_request_id":
                return None
            from openai_core.sansio.wording import NoAttribute

            raise NoAttribute(self, name)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        from openai_core.sansio.wording import shown

        fields = ", ".join(f"{name}={shown(value)}" for name, value in self.__dict__.items())
        return f"{type(self).__name__}({fields})"

    def __dir__(self) -> list[str]:
        return sorted({*object.__dir__(self), *type(self).__annotations__})


class Unknown(Model):
    """An object of a kind that this release does not know; every key that came is an attribute."""

    __annotations__ = {}
    _open = True

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


# --- building ---------------------------------------------------------------------------------------------------


def _keys(cls: type[Model]) -> dict[str, str]:
    """Declared key in JSON -> Python name."""
    found: dict[str, str] = {}
    for name in cls.__annotations__:
        declared = cls.__dict__.get(name)
        found[declared.wire if isinstance(declared, _Key) else name] = name
    return found


def _wire(cls: type[Model], name: str, present: Mapping[str, Any]) -> str:
    if name in cls.__annotations__:
        declared = cls.__dict__.get(name)
        return declared.wire if isinstance(declared, _Key) else name
    if cls._open or name in present or name in _keys(cls):
        return name
    from openai_core.sansio.wording import did_you_mean

    raise TypeError(f"{cls.__name__} has no field {name!r}{did_you_mean(name, cls.__annotations__)}")


def _built(cls: type[Model], given: dict[str, Any]) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for name in cls.__annotations__:
        declared = cls.__dict__.get(name, UNSET)
        if isinstance(declared, _Key):
            declared = declared.default
        if declared is not None and declared is not UNSET:
            data[_wire(cls, name, data)] = declared
    for name, value in given.items():
        wire = _wire(cls, name, data)
        if value is UNSET or (value is None and _optional(cls, name) and wire not in cls._nullable):
            continue
        data[wire] = _nest(cls, wire, value)
    missing = [name for wire, name in _keys(cls).items() if wire not in data and not _optional(cls, name)]
    if missing:
        raise TypeError(f"{cls.__name__}() needs {' and '.join(map(repr, missing))}")
    return data


def _with_state(cls: type[Any], data: dict[str, Any]) -> Any:
    model: Any = _new(cls)
    model.__dict__ = data
    return model


def _optional(cls: type[Model], name: str) -> bool:
    declared = cls.__dict__.get(name, UNSET)
    return name in cls.__annotations__ and (declared.default if isinstance(declared, _Key) else declared) is not UNSET


def _nest(cls: type[Model], wire: str, value: Any) -> Any:
    """Plain dictionaries given for a field that holds models become models; models stay as they are."""
    shape = cls._nested.get(wire)
    return value if shape is None else decoder(shape, namespace(cls))(copied(value))


def copied(value: Any) -> Any:
    """The same JSON in new containers; models in it are shared."""
    if type(value) is dict:
        return {name: copied(item) for name, item in value.items()}
    if type(value) is list:
        return [copied(item) for item in value]
    return value


def _duplicate(value: Any) -> Any:
    if isinstance(value, Model):
        return value.copy(deep=True)
    if type(value) is dict:
        return {name: _duplicate(item) for name, item in value.items()}
    if type(value) is list:
        return [_duplicate(item) for item in value]
    return value


def plain(value: Any) -> Any:
    if isinstance(value, Model):
        return Model.to_dict(value)
    if type(value) is list:
        return [plain(item) for item in value]
    if type(value) is dict:
        return {name: plain(item) for name, item in value.items()}
    return value

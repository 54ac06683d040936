"""Tools of the caller's: each has a definition for the model, and a function to call."""

from __future__ import annotations

import re
from functools import partial, update_wrapper
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from openai_core.errors import ConfigurationError
from openai_core.sansio.codec import loads
from openai_core.tools.signature import ArgumentsError, Parameters, context_of, described, name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_core.tools.context import ToolContext

P = ParamSpec("P")
T = TypeVar("T")

_NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")


class Handled:
    """A tool that is called here, not by the server."""

    kind = "function"
    """What the model's calls of it are: `function`, `custom`, or the type of another item."""
    namespace: str | None = None

    def __init__(self, name: str, description: str | None, timeout: float | None, more: Mapping[str, Any]) -> None:
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise ConfigurationError(
                f"{name!r} cannot be the name of a tool: 1 to 64 of A-Z, a-z, 0-9, _ and -; give another with name=..."
            )
        if timeout is not None and not timeout > 0:
            raise ConfigurationError(f"`timeout` of the tool {name!r} must be seconds above 0, or None: {timeout!r}")
        self.name = name
        self.description = description
        self.timeout = timeout
        """Seconds that a call may take; None is no limit."""
        self.more = dict(more)
        """Further keys of its definition, such as `defer_loading`."""

    @property
    def awaited(self) -> bool:
        """Whether it is a coroutine function."""
        raise NotImplementedError

    def for_chat(self) -> dict[str, Any]:
        """The definition, as Chat Completions takes it."""
        raise ConfigurationError(f"The tool {self.name!r} is one of the Responses API; chats do not know its kind")

    def for_responses(self) -> dict[str, Any]:
        """The definition, as the Responses API takes it."""
        raise NotImplementedError

    def arguments(self, raw: str) -> Any:
        """What the text that the model wrote says.

        Raises:
            ArgumentsError: it is not what the tool takes; the message is for the model.
        """
        raise NotImplementedError

    def prepared(self, arguments: Any, context: ToolContext[Any] | None) -> Callable[[], Any]:
        """The call, ready to be made.

        Raises:
            ArgumentsError: these are not arguments that it takes.
        """
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"


class _Function(Handled):
    """A tool whose arguments are a JSON object."""

    strict: bool | None

    @property
    def schema(self) -> dict[str, Any]:
        """The JSON schema of the arguments."""
        raise NotImplementedError

    def for_chat(self) -> dict[str, Any]:
        return {"type": "function", "function": {**self._definition(), **self.more}}

    def for_responses(self) -> dict[str, Any]:
        return {"type": "function", "strict": None, **self._definition(), **self.more}

    def _definition(self) -> dict[str, Any]:
        definition: dict[str, Any] = {"name": self.name}
        if self.description:
            definition["description"] = self.description
        definition["parameters"] = self.schema
        if self.strict is not None:
            definition["strict"] = self.strict
        return definition

    def arguments(self, raw: str) -> Any:
        try:
            value = loads(raw) if raw.strip() else {}
        except ValueError as error:
            raise ArgumentsError(f"The arguments of {self.name} are not valid JSON: {error}") from None
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise ArgumentsError(f"The arguments of {self.name} must be a JSON object")
        return value


class Tool(_Function, Generic[P, T]):
    """A typed function that the model may call. It can be called as the function that it was made of.

    Made by `@tool`, or by `Tool.of(function)`.
    """

    def __init__(
        self,
        function: Callable[P, T],
        *,
        name: str | None = None,
        description: str | None = None,
        strict: bool = True,
        timeout: float | None = None,
        parameters: Parameters | None = None,
        **more: Any,
    ) -> None:
        super().__init__(
            name or name_of(function), described(function) if description is None else description, timeout, more
        )
        self.function = function
        self.strict = strict
        self._parameters = parameters or Parameters(function, self.name, strict)
        self._bound: Parameters | None = None
        update_wrapper(self, function, updated=())

    @classmethod
    def of(cls, function: Callable[P, T], **options: Any) -> Tool[P, T]:
        """Make a tool of a function, or give the tool that it is already.

        Args:
            function: A function, bound method, partial or other callable, plain or a coroutine function. Its
                parameters are annotated.
            options: Those of `tool`.

        Raises:
            ConfigurationError: it has no usable name.
            SchemaError: (when the schema is first used) a parameter is not annotated, or has a type that has none.
        """
        if isinstance(function, Tool):
            return function
        return Tool(function, **options)

    @property
    def schema(self) -> dict[str, Any]:
        """The JSON schema of the arguments.

        Raises:
            SchemaError: a parameter is not annotated, or has a type that has no schema; the message names it.
        """
        return self._parameters.schema

    @property
    def awaited(self) -> bool:
        return is_awaited(self.function)

    def prepared(self, arguments: Any, context: ToolContext[Any] | None) -> Callable[[], Any]:
        args, kwargs = self._parameters.read(arguments, context)
        return partial(self.function, *args, **kwargs)

    def invoke(self, arguments: Mapping[str, Any] | str, context: ToolContext[Any] | None = None) -> Any:
        """Call it as the model would: with the arguments as JSON (text or object), not yet values of their types.

        Raises:
            ArgumentsError: they are not what the function takes.
        """
        given = self.arguments(arguments) if isinstance(arguments, str) else arguments
        return self.prepared(given, context)()

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        return self.function(*args, **kwargs)

    def __get__(self, instance: Any, owner: type | None = None) -> Tool[..., T]:
        if instance is None:
            return self
        function = self.function.__get__(instance, owner)
        unbound: Any = self.function
        if self._bound is None:
            self._bound = Parameters(partial(unbound, None), self.name, bool(self.strict))
        return Tool(
            function,
            name=self.name,
            description=self.description or "",
            strict=bool(self.strict),
            timeout=self.timeout,
            parameters=self._bound,
            **self.more,
        )


class ToolDefinition(_Function):
    """A tool with a schema written by hand; its handler gets the arguments as one dictionary."""

    def __init__(
        self,
        name: str,
        description: str | None = None,
        schema: Mapping[str, Any] | None = None,
        handler: Callable[..., Any] | None = None,
        *,
        strict: bool | None = None,
        timeout: float | None = None,
        **more: Any,
    ) -> None:
        """Define it.

        Args:
            name: What the model calls it by.
            description: What it is for, in words for the model.
            schema: The JSON schema of the arguments: that of an object. Default: no arguments.
            handler: Called with the arguments as a dictionary (and with the context, if a second parameter is
                annotated with `ToolContext`); may be a coroutine function.
            strict: Whether the model is held to the schema. Default: left to the server.
            timeout: Seconds that a call may take. Default: no limit.
            more: Further keys of the definition, such as `defer_loading`.
        """
        super().__init__(name, description, timeout, more)
        if handler is None:
            raise ConfigurationError(f"The tool {name!r} needs a handler")
        self._schema = dict(schema or {"type": "object", "properties": {}})
        self.handler = handler
        self.strict = strict
        self._context = context_of(handler)

    @property
    def schema(self) -> dict[str, Any]:
        """The JSON schema of the arguments, as it was given."""
        return self._schema

    @property
    def awaited(self) -> bool:
        return is_awaited(self.handler)

    def prepared(self, arguments: Any, context: ToolContext[Any] | None) -> Callable[[], Any]:
        more = {} if self._context is None else {self._context: context}
        return partial(self.handler, arguments, **more)

    def invoke(self, arguments: Mapping[str, Any] | str, context: ToolContext[Any] | None = None) -> Any:
        """Call the handler: with a dictionary, or with JSON text that says one."""
        given = self.arguments(arguments) if isinstance(arguments, str) else dict(arguments)
        return self.prepared(given, context)()


@overload
def tool(function: Callable[P, T], /) -> Tool[P, T]: ...
@overload
def tool(
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool = True,
    timeout: float | None = None,
    **more: Any,
) -> Callable[[Callable[P, T]], Tool[P, T]]: ...
def tool(function: Any = None, /, **options: Any) -> Any:
    """Make a tool of a typed function; it can be called as before.

        @tool
        def weather(city: Annotated[str, "Its English name"], days: int = 1) -> list[Forecast]:
            '''Forecast the weather.'''

    The first paragraph of the docstring becomes the description; what stands in `Annotated[...]`, or in the docstring's
    `Args:` section, describes the parameters. A parameter with a default may be left to it by the model. A parameter
    annotated with `ToolContext` gets what the caller gave as `context=`, and the model does not know of it.

    Args:
        name: What the model calls it by. Default: the function's name.
        description: What it is for, in words for the model. Default: from the docstring.
        strict: Whether the model is held to the schema of the parameters. Default: it is.
        timeout: Seconds that a call may take; afterwards the model is told that it took too long. Default: no limit.
        more: Further keys of the definition, such as `defer_loading=True`.

    Raises:
        ConfigurationError: the function has no name that can be one of a tool, as a lambda: give one.
    """
    if function is not None:
        return Tool.of(function)
    return lambda function: Tool.of(function, **options)


def is_awaited(function: Any) -> bool:
    """Whether calling it gives a coroutine."""
    while isinstance(function, partial):
        function = function.func
    return iscoroutinefunction(function) or iscoroutinefunction(getattr(function, "__call__", None))  # noqa: B004

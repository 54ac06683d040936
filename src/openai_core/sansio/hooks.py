"""Functions of the user's that are told what a client does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.errors import ConfigurationError
from openai_core.sansio.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.errors import APIError
    from openai_core.sansio.attempt import Attempt


class Hooks(Value):
    """Called as things happen; under `AsyncClient` they may be coroutine functions. What one raises ends the call."""

    __slots__ = __match_args__ = (
        "on_request",
        "on_response",
        "on_retry",
        "on_error",
        "on_stream_event",
        "on_stream_end",
    )

    def __init__(
        self,
        *,
        on_request: Callable[[Attempt], Any] | None = None,
        on_response: Callable[[Attempt], Any] | None = None,
        on_retry: Callable[[Attempt], Any] | None = None,
        on_error: Callable[[Attempt], Any] | None = None,
        on_stream_event: Callable[[Any], Any] | None = None,
        on_stream_end: Callable[[APIError | None], Any] | None = None,
    ) -> None:
        """Take the functions.

        Args:
            on_request: Before each attempt.
            on_response: After each answer, whatever its status.
            on_retry: When an attempt failed and there will be another; `attempt.pause` is known.
            on_error: When the call fails, before the error (`attempt.error`) is raised.
            on_stream_event: For each event of a stream, before the caller gets it.
            on_stream_end: When a stream ends by itself or breaks; given what broke it. Not when it is left early.
        """
        given = (on_request, on_response, on_retry, on_error, on_stream_event, on_stream_end)
        for name, function in zip(self.__match_args__, given, strict=True):
            if function is not None and not callable(function):
                raise ConfigurationError(f"`Hooks({name}=...)` must be a function, not {function!r}")
            setattr(self, name, function)

    on_request: Callable[[Attempt], Any] | None
    on_response: Callable[[Attempt], Any] | None
    on_retry: Callable[[Attempt], Any] | None
    on_error: Callable[[Attempt], Any] | None
    on_stream_event: Callable[[Any], Any] | None
    on_stream_end: Callable[[APIError | None], Any] | None

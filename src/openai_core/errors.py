"""Every exception of the library.

    OpenAIError
    ├── ConfigurationError (also a ValueError)     an option is missing or cannot be right
    │   ├── SchemaError                            a type has no schema that the API takes
    │   └── MissingPackageError (also an ImportError)   what was asked for needs a package that is not installed
    ├── ProviderCompatibilityError                 a request asks for what its provider does not do
    ├── SubjectTokenProviderError                  the platform gave no token to prove who this program is
    ├── PollTimeout (also a TimeoutError)          what was waited for did not end in time
    ├── ParseError                                 an answer is not a value of the type that was asked for
    │   ├── LengthFinishReasonError                ... because it was cut short by a limit on its length
    │   ├── ContentFilterFinishReasonError         ... because a content filter cut it short
    │   └── IncompleteResponseError                ... because the response ended before it was complete
    ├── ToolRunError                               a conversation with tools could not go on
    │   └── MaxRoundsError                         ... because it took more rounds than allowed
    └── APIError                                   the API, or the way to it
        ├── APIConnectionError                     no answer came
        │   └── APITimeoutError                    ... in time
        ├── APIResponseValidationError             an answer came, but not one that can be read
        ├── StreamError                            a stream reported an error, or an event that cannot be read
        │   └── IncompleteStreamError              a stream ended before it was done
        ├── WebSocketError                         a WebSocket cannot do what it was asked to
        │   ├── WebSocketClosed                    ... because it is closed
        │   ├── WebSocketMessageError              ... because a message that came cannot be read
        │   ├── WebSocketQueueFull                 ... because too much waits to be sent
        │   └── WebSocketServerError               ... says the server, by an event that nobody handles
        └── APIStatusError                         the API refused
            ├── BadRequestError             400
            ├── AuthenticationError         401
            │   └── OAuthError                  400, 401 or 403 where a token was to be had for another
            ├── PermissionDeniedError       403
            ├── NotFoundError               404
            ├── ConflictError               409
            ├── UnprocessableEntityError    422
            ├── RateLimitError              429
            └── InternalServerError         500 and above

`ProviderCompatibilityWarning` is a UserWarning that says the same where `compatibility` is "warn".
All of them can be pickled and copied; what to do about one stands in its notes, below it in a traceback.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.sansio.message import Response
    from openai_core.sansio.rates import RateLimits


class OpenAIError(Exception):
    """The root of the tree."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


class ConfigurationError(OpenAIError, ValueError):
    """An option is missing or cannot be right; the message names it and says what to do."""


class SchemaError(ConfigurationError):
    """A type has no schema that the API takes; `path` names the place in it, the message says what to do."""

    def __init__(self, message: str, *, path: str = "") -> None:
        super().__init__(message)
        self.path = path
        """Such as `Order.lines[].price`; empty for the type itself."""


class MissingPackageError(ConfigurationError, ImportError):
    """What was asked for stands on a package that is not installed; the message says how to install it.

    `package` is its name on PyPI, `extra` the extra of this package that brings it, None where it has none.
    """

    def __init__(self, message: str, *, package: str, extra: str | None = None) -> None:
        super().__init__(message)
        self.package = package
        self.extra = extra


class ProviderCompatibilityError(OpenAIError):
    """A request asks for what its provider does not do; nothing was sent."""

    def __init__(self, message: str, *, provider: str = "", param: str = "", operation: str = "") -> None:
        super().__init__(message)
        self.provider = provider
        """Such as `minimax`."""
        self.param = param
        """What it does not take, such as `n` or `messages[0].content`; the operation where that is not to be had."""
        self.operation = operation
        """Such as `chat.completions.create`."""


class ProviderCompatibilityWarning(UserWarning):
    """A request asks for what its provider may not do; it is sent all the same."""


class SubjectTokenProviderError(OpenAIError):
    """The platform that the program runs on gave no token to prove who it is."""


class PollTimeout(OpenAIError, TimeoutError):
    """What was waited for did not end in time; it goes on all the same."""

    def __init__(self, message: str, *, last: Any = None) -> None:
        super().__init__(message)
        self.last = last
        """The object as it was when last seen."""


class ParseError(OpenAIError):
    """An answer came, but it is not a value of the type that was asked for."""

    def __init__(
        self, message: str, *, response: Any = None, text: str = "", partial: Any = None, request_id: str | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.response = response
        """The whole answer: a `ChatCompletion` or a `Response`."""
        self.text = text
        """What the model wrote."""
        self.partial = partial
        """What of it can be read all the same, as JSON values; None where nothing can."""
        self.request_id = request_id

    @property
    def completion(self) -> Any:
        """The same as `response`."""
        return self.response

    @property
    def usage(self) -> Any:
        """The tokens that the answer took; None where it does not say."""
        return getattr(self.response, "usage", None)


class LengthFinishReasonError(ParseError):
    """The answer was cut short by a limit on its length, and what there is of it cannot be a value."""


class ContentFilterFinishReasonError(ParseError):
    """The answer was cut short by a content filter, and what there is of it cannot be a value."""


class IncompleteResponseError(ParseError):
    """The response ended before it was complete: it failed, was cancelled or cut short; its `status` says which."""


class ToolRunError(OpenAIError):
    """A conversation with tools could not go on."""

    run: Any = None
    """What happened until then: the `ToolRun`, its trace complete."""


class MaxRoundsError(ToolRunError):
    """The model went on calling tools for more rounds than it was allowed."""


class APIError(OpenAIError):
    """The API reported a problem, or could not be reached."""

    attempts: int = 1
    """How often it was tried."""
    provider: str = ""
    """The name of who was asked: of the provider, or of the router's member; empty where nobody was."""
    response: Response | None = None
    """The answer, read to its end; None where there is none, or where it is a stream."""
    partial: Any = None
    """What had come of a stream when it broke, as the object it would have become; None elsewhere, and where nothing
    had."""

    def __init__(
        self,
        message: str,
        *,
        body: object = None,
        code: str | None = None,
        param: str | None = None,
        type: str | None = None,
        request_id: str | None = None,
        response: Response | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        """What went wrong, in the server's words where it gave any."""
        self.body = body
        """The error object the server sent; its whole JSON, or text, where there was none."""
        self.code = code
        self.param = param
        self.type = type
        self.request_id = request_id
        """The name of the request in the provider's logs."""
        if response is not None:
            self.response = response
            self.provider = response.provider


class APIConnectionError(APIError):
    """No answer came: the connection could not be made, or broke."""


class APITimeoutError(APIConnectionError):
    """No answer came in time."""

    def __init__(self, message: str, *, phase: str | None = None) -> None:
        super().__init__(message)
        self.phase = phase
        """Which limit of `Timeout` was reached: `connect`, `read`, `write`, `pool`, `total`, `first_event` or
        `idle_event`."""


class APIResponseValidationError(APIError):
    """An answer came whose body is not what the operation answers, such as a proxy's web page."""

    def __init__(self, message: str, *, response: Response, body: object = None) -> None:
        super().__init__(message, body=body, request_id=response.request_id, response=response)
        self.status_code = response.status

    @property
    def status(self) -> int:
        """The same as `status_code`."""
        return self.status_code


class StreamError(APIError):
    """A stream reported an error, or held an event that cannot be read."""


class IncompleteStreamError(StreamError):
    """A stream ended before it was done; what came of it stands in `partial`."""


class WebSocketError(APIError):
    """A WebSocket cannot do what it was asked to."""

    kind: str = "transport"
    """Whose fault it is: `transport` (the connection's), `protocol` (what came breaks the rules), `server` (the server
    reports a problem)."""


class WebSocketClosed(WebSocketError):
    """The WebSocket is closed, and nothing will open it again."""

    def __init__(
        self, message: str, *, code: int = 1006, reason: str = "", kind: str = "transport", unsent: tuple[Any, ...] = ()
    ) -> None:
        super().__init__(message, code=str(code))
        self.close_code = code
        """Why it was closed, in the protocol's numbers: 1000 is the normal end, 1006 a connection that was lost."""
        self.reason = reason
        """Why it was closed, in the words of whoever did."""
        self.kind = kind
        self.unsent = unsent
        """What was still waiting to be sent: text as `str`, binary messages as `bytes`, in order."""


class WebSocketMessageError(WebSocketError):
    """A message came that cannot be read; it stands in `body`, and the WebSocket is still open."""

    kind = "protocol"


class WebSocketQueueFull(WebSocketError):
    """More waits to be sent than may (`max_queue_bytes`); what was to be sent was not taken."""


class WebSocketServerError(WebSocketError):
    """The server reported a problem by an event that no handler was there for; the event stands in `event`."""

    kind = "server"
    event: Any = None


class APIStatusError(APIError):
    """The API answered with an error status."""

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        headers: Mapping[str, str],
        body: object = None,
        code: str | None = None,
        param: str | None = None,
        type: str | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        rate_limits: RateLimits | None = None,
        response: Response | None = None,
    ) -> None:
        super().__init__(
            message, body=body, code=code, param=param, type=type, request_id=request_id, response=response
        )
        self.status_code = status_code
        self.headers = headers
        """The answer's headers; case-insensitive."""
        self.retry_after = retry_after
        """Seconds after which the server wishes to be asked again; None where it did not say."""
        self.rate_limits = rate_limits
        """What the answer told of the limits on requests and tokens; false where it told nothing."""

    @property
    def status(self) -> int:
        """The same as `status_code`."""
        return self.status_code

    def __str__(self) -> str:
        text = f"Error code: {self.status_code}"
        if self.message:
            text = f"{text} - {self.message}"
        if self.request_id:
            text = f"{text} (request id: {self.request_id})"
        return text


class BadRequestError(APIStatusError):
    """400: the request is not one the API takes; `param` often names the fault."""


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or revoked."""


class OAuthError(AuthenticationError):
    """The token that proves who this program is was not taken; `error` says why, in OAuth's own words."""

    @property
    def error(self) -> str | None:
        """Such as `invalid_grant`."""
        return self.code


class PermissionDeniedError(APIStatusError):
    """403: the key may not do this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or the key may not see it."""


class ConflictError(APIStatusError):
    """409: something else changed it at the same time."""


class UnprocessableEntityError(APIStatusError):
    """422: well-formed, but it cannot be done."""


class RateLimitError(APIStatusError):
    """429: too many requests or tokens, or the quota is used up; see `retry_after`."""


class InternalServerError(APIStatusError):
    """500 and above: the fault is the server's."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(status: int) -> type[APIStatusError]:
    """The class for a status."""
    return _BY_STATUS.get(status) or (InternalServerError if status >= 500 else APIStatusError)


def _rebuild(cls: type[OpenAIError], args: tuple[Any, ...], state: dict[str, Any]) -> OpenAIError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error

"""Every exception of the library.

    OpenAIError
    ├── ConfigurationError (also a ValueError)     an option is missing or cannot be right
    ├── SubjectTokenProviderError                  the platform gave no token to prove who this program is
    └── APIError                                   the API, or the way to it
        ├── APIConnectionError                     no answer came
        │   └── APITimeoutError                    ... in time
        ├── APIResponseValidationError             an answer came, but not one that can be read
        ├── StreamError                            a stream reported an error, or an event that cannot be read
        │   └── IncompleteStreamError              a stream ended before it was done
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


class SubjectTokenProviderError(OpenAIError):
    """The platform that the program runs on gave no token to prove who it is."""


class APIError(OpenAIError):
    """The API reported a problem, or could not be reached."""

    attempts: int = 1
    """How often it was tried."""
    response: Response | None = None
    """The answer, read to its end; None where there is none, or where it is a stream."""

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
    """A stream ended before it was done."""


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

"""What went wrong, in a line or two for who sits at a terminal: what it was, and what to do about it."""

from __future__ import annotations

import os
import re
from typing import Any, Final, NamedTuple

from openai_core.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    IncompleteResponseError,
    OpenAIError,
    ParseError,
    PermissionDeniedError,
    RateLimitError,
)
from openai_core.terminal.codes import (
    AUTHENTICATION,
    CONNECTION,
    FAILED,
    INCOMPLETE,
    KINDS,
    LIMIT,
    USAGE,
)

LONGEST: Final = 500
"""Characters of a server's message that are shown."""

NO_KEY: Final = "There is no credential"
"""How the message begins that a client is refused with for want of a key."""

_OPTIONS: Final = "provider|base_url|api_key|timeout|azure_endpoint|azure_api_version|azure_deployment"

_SPELLINGS: Final = (
    (re.compile(r"azure_ad_token(_provider)?=\.\.\. or "), ""),
    (re.compile(r"client\.models\.list\(\) tells which it may"), "`openai-core models` lists those"),
    (re.compile(r"give an http_client with its authority, or set SSL_CERT_FILE"), "set SSL_CERT_FILE to its authority"),
    (re.compile(r"Timeout\((\w+)=\.\.\.\)"), "--timeout"),
    (re.compile(r"\bstream=True\b"), "--stream"),
    (re.compile(r"`?\bmax_retries\b`?"), "--retries"),
    (re.compile(r"`?\blog_level\b`?"), "--log"),
    (re.compile(rf"`?(?<![-\w])({_OPTIONS})\b(=\.\.\.)?`?"), lambda found: "--" + found[1].replace("_", "-")),
    (re.compile(r"through client\.files or client\.uploads"), "with `openai-core files upload`"),
)
"""What the library's advice calls things in Python, and how a shell does."""


class Problem(Exception):
    """A command cannot go on; the message says why."""

    def __init__(self, message: str, hint: str = "", *, code: int = USAGE) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code


class Failure(NamedTuple):
    """An error as it is shown."""

    code: int
    """The exit code."""
    message: str
    hint: str = ""
    """What to do about it; may be empty."""
    details: dict[str, Any] = {}
    """What the API told beside its message."""
    unforeseen: bool = False
    """Whether it is a mistake of this program."""

    @property
    def document(self) -> dict[str, Any]:
        """The error object of `--json`."""
        told = {"kind": KINDS.get(self.code, "error"), "exit_code": self.code, "message": self.message}
        return {"error": {**told, "hint": self.hint or None, **self.details}}


def failure_of(error: BaseException) -> Failure:
    """An error as it is shown."""
    if isinstance(error, Problem):
        return Failure(error.code, error.message, error.hint)
    if isinstance(error, APIStatusError):
        return _refused(error)
    if isinstance(error, APIError):
        code = CONNECTION if isinstance(error, APIConnectionError) else FAILED
        return Failure(code, one_line(in_a_shell(error.message)), _advice(error), _details(error))
    if isinstance(error, ConfigurationError):
        return _misset(str(error))
    if isinstance(error, (ParseError, IncompleteResponseError)):
        return Failure(INCOMPLETE, one_line(str(error)))
    if isinstance(error, OSError):
        return _of_the_system(error)
    if isinstance(error, OpenAIError):
        return Failure(FAILED, one_line(in_a_shell(str(error))))
    said = one_line(f"{type(error).__name__}: {error}")
    words = f"This should not have happened: {said}"
    return Failure(FAILED, words, "--log debug shows where it came from.", unforeseen=True)


def in_a_shell(words: str) -> str:
    """The library's words with what they name in Python spelled as on the command line."""
    for python, shell in _SPELLINGS:
        words = python.sub(shell, words)
    return words


def one_line(words: str) -> str:
    """A text without line breaks, cut where it is endless."""
    words = " ".join(words.split())
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}..."


def _refused(error: APIStatusError) -> Failure:
    code = FAILED
    if isinstance(error, (AuthenticationError, PermissionDeniedError)):
        code = AUTHENTICATION
    elif isinstance(error, RateLimitError):
        code = LIMIT
    named = f"{error.status_code}, request id {error.request_id}" if error.request_id else f"{error.status_code}"
    said = f"The API refused ({named}): {error.message or 'it did not say why'}"
    return Failure(code, one_line(said), _advice(error), _details(error))


def _of_the_system(error: OSError) -> Failure:
    if error.filename is not None:
        return Failure(USAGE, one_line(f"{error.filename}: {error.strerror or error}"))
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):  # what cannot be loaded from there has no name in the error
        if (place := os.environ.get(name)) and not os.path.exists(place):
            hint = "Set it to what holds certificates, or unset it: certifi's are trusted then."
            return Failure(USAGE, one_line(f"{name}={place} is not there."), hint)
    return Failure(USAGE, one_line(str(error.strerror or error)))


def _details(error: APIError) -> dict[str, Any]:
    told = {name: getattr(error, name, None) for name in ("type", "code", "param", "status_code", "request_id")}
    if isinstance(error, APITimeoutError):
        told["phase"] = error.phase
    return told


def _advice(error: APIError) -> str:
    """The last of the error's notes: the first says what was asked for, a further one what to do."""
    notes: list[str] = getattr(error, "__notes__", [])
    if len(notes) < 2:
        return ""
    asked = notes[0].split()[1:2]  # "GET https://... (models.list)"
    return one_line(in_a_shell(notes[-1].replace("the address above", "".join(asked))))


def _misset(words: str) -> Failure:
    if words.startswith(NO_KEY):
        if words.startswith(f"{NO_KEY}:"):
            words = "There is no key: set the environment variable OPENAI_API_KEY, or pass --api-key."
        words = words.replace(NO_KEY, "There is no key")
        hint = "`openai-core doctor` says what is found where; a server that wants no key takes any text for one."
        return Failure(AUTHENTICATION, one_line(in_a_shell(words)), hint)
    return Failure(USAGE, one_line(in_a_shell(words)))

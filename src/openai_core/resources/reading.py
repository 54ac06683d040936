"""Whole answers, read as what was asked for: by the same rules as those that stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.accumulate.chat_parsed import parsed_completion
from openai_core.accumulate.responses_parsed import parsed
from openai_core.errors import ParseError
from openai_core.generated.endpoints import chat_completions_create, responses_create
from openai_core.structured.request import chat_format, read_as, responses_format

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.generated.models.chat import ChatCompletion
    from openai_core.generated.models.responses import Response
    from openai_core.sansio.message import Request
    from openai_core.structured.format import Format
    from openai_core.structured.parsed import ParsedChatCompletion, ParsedResponse


def chat_request(params: dict[str, Any]) -> Request[ParsedChatCompletion[Any]]:
    """What `chat.completions.parse` sends, and how it reads the answer."""
    if params.get("stream"):
        raise TypeError("parse() gives a whole answer; for one that streams, call stream(response_format=...)")
    asked = chat_format(params, parse=True)
    return read_as(chat_completions_create.build(**asked.params), parsed_chat, asked)


def responses_request(params: dict[str, Any]) -> Request[ParsedResponse[Any]]:
    """What `responses.parse` sends, and how it reads the answer."""
    if params.get("stream"):
        raise TypeError("parse() gives a whole answer; for one that streams, call stream(text_format=...)")
    asked = responses_format(params, parse=True)
    return read_as(responses_create.build(**asked.params), parsed_response, asked)


def parsed_chat(
    completion: ChatCompletion, format: Format[Any] | None, tools: Mapping[str, Format[Any]]
) -> ParsedChatCompletion[Any]:
    """A chat completion with its values.

    Raises:
        LengthFinishReasonError, ContentFilterFinishReasonError: it was cut short, and says no value.
        ParseError: it is not what was asked for, the arguments of a strict function are not what it takes, or it has no
            choices.
    """
    choices = completion.choices
    if format is not None and not choices:
        said = "The answer has no choices, so there is nothing to read"
        raise ParseError(said, response=completion, request_id=completion._request_id)
    return parsed_completion(completion, format, tools)


def parsed_response(
    response: Response, format: Format[Any] | None, tools: Mapping[str, Format[Any]]
) -> ParsedResponse[Any]:
    """A response with its values; nothing is read of one that is not over yet.

    Raises:
        IncompleteResponseError: it ended before it was complete, and a value was asked for.
        ParseError: its text is not that value, or the arguments of a strict function are not what it takes.
    """
    if response.status in ("queued", "in_progress"):
        return parsed(response)[0]
    made, error = parsed(response, format, tools)
    if error is not None:
        raise error
    return made

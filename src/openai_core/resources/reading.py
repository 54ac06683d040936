"""Whole answers, read as what was asked for: by the same rules as those that stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.accumulate.chat_parsed import parsed_completion, text_in
from openai_core.accumulate.responses_parsed import parsed
from openai_core.errors import ParseError
from openai_core.generated.endpoints import chat_completions_create, responses_create
from openai_core.structured.request import chat_format, read_further, responses_format

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
    params, format, tools = chat_format(params, parse=True)
    request = chat_completions_create.build(**params)
    return read_further(request, lambda completion: parsed_chat(completion, format, tools))


def responses_request(params: dict[str, Any]) -> Request[ParsedResponse[Any]]:
    """What `responses.parse` sends, and how it reads the answer."""
    if params.get("stream"):
        raise TypeError("parse() gives a whole answer; for one that streams, call stream(text_format=...)")
    params, format, tools = responses_format(params, parse=True)
    request = responses_create.build(**params)
    return read_further(request, lambda response: parsed_response(response, format, tools))


def parsed_chat(
    completion: ChatCompletion, format: Format[Any] | None, tools: Mapping[str, Format[Any]]
) -> ParsedChatCompletion[Any]:
    """A chat completion with its values.

    Raises:
        LengthFinishReasonError, ContentFilterFinishReasonError: it was cut short, and says no value.
        ParseError: it is not what was asked for, or it has no choices.
    """
    choices = completion.choices
    if format is not None and not choices:
        said = "The answer has no choices, so there is nothing to read"
        raise ParseError(said, response=completion, request_id=completion._request_id)
    try:
        return parsed_completion(completion, format, tools)
    except ParseError as error:
        contents = (text_in(choice.message.content) for choice in choices if choice.message is not None)
        if error.text in contents:
            _shown(error, format)
        raise


def parsed_response(
    response: Response, format: Format[Any] | None, tools: Mapping[str, Format[Any]]
) -> ParsedResponse[Any]:
    """A response with its values; nothing is read of one that is not over yet.

    Raises:
        IncompleteResponseError: it ended before it was complete, and a value was asked for.
        ParseError: its text is not that value.
    """
    if response.status in ("queued", "in_progress"):
        return parsed(response)[0]
    made, error = parsed(response, format, tools)
    if error is not None:
        _shown(error, format)
        raise error
    return made


def _shown(error: ParseError, format: Format[Any] | None) -> None:
    """Let what there is of a value be seen as the type has it."""
    if format is not None and error.partial is not None:
        error.partial = format.partial(error.partial)

"""Programs whose author cares little for types. Never run: type checkers read it, pyright in its usual mode."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, assert_type

from openai_core import AsyncClient, Client
from openai_core.types import Model, Response

if TYPE_CHECKING:
    from collections.abc import Mapping

client = Client()


def passed_through(any_client: Client, **options: Any) -> Response:
    response: Response = any_client.responses.create(model="gpt-5.4", input="Hello", **options)
    return response


async def passed_through_later(any_client: AsyncClient, **options: Any) -> Response:
    response: Response = await any_client.responses.create(model="gpt-5.4", input="Hello", **options)
    return response


def from_a_file(path: str) -> None:
    with open(path) as file:
        request = json.load(file)
    response = client.responses.create(**request)
    print(response.output_text)
    completion = client.chat.completions.create(model="gpt-5.4", messages=request["messages"], tools=request["tools"])
    print(completion.choices[0].message.content)


def any_operation(arguments: Mapping[str, Any]) -> None:
    assert_type(client.models.retrieve(**arguments), Model)
    answer = client.post("/new/thing", body={"a": 1})
    print(answer["id"])


def rearranged(response: Response) -> None:
    for item in response.to_dict()["output"]:
        print(item["type"])
    create = client.responses.create
    print(create(model="gpt-5.4", input="Hello").output_text)
    ask = client.responses.create.raw
    print(ask(model="gpt-5.4", input="Hello").status_code)
    print(getattr(response, "new_field", None))

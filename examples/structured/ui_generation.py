"""A type that contains itself: the model designs a page, and the program draws it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from openai_core import Client
from openai_core.testing import stand_in


class Attribute(BaseModel):
    name: str
    value: str


class Element(BaseModel):
    type: Literal["div", "header", "section", "field", "button", "form"]
    label: str
    children: list[Element]
    attributes: list[Attribute]


def html(element: Element, depth: int = 0) -> str:
    margin = "  " * depth
    attributes = "".join(f' {one.name}="{one.value}"' for one in element.attributes)
    inner = "".join(f"\n{html(child, depth + 1)}" for child in element.children)
    end = f"\n{margin}</{element.type}>" if inner else f"</{element.type}>"
    return f"{margin}<{element.type}{attributes}>{element.label}{inner}{end}"


def main() -> None:
    with Client() as client:
        response = client.responses.parse(
            model="gpt-5.4",
            instructions="You design user interfaces.",
            input="A form to sign up for a newsletter.",
            text_format=Element,
        )
    if response.output_parsed:
        print(html(response.output_parsed))


if __name__ == "__main__":
    field = {"type": "field", "label": "Your address", "children": [], "attributes": [{"name": "id", "value": "mail"}]}
    button = {"type": "button", "label": "Sign up", "children": [], "attributes": []}
    with stand_in({"type": "form", "label": "", "children": [field, button], "attributes": []}):
        main()

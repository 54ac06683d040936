"""A format lives as long as its type, and no longer."""

from __future__ import annotations

import dataclasses
import gc
import sys
import threading
import typing
import weakref
from typing import Any, TypedDict

import attrs
import pydantic
import pytest

from openai_core import Client
from openai_core.structured import format as formats
from openai_core.structured.format import format_of
from structured import shapes as s
from structured.answers import response

CALLS = 10_000


def fresh(number: int) -> tuple[type, Any, str]:
    """A class that nobody saw before, a type that is made of it, and a text that says a value."""
    if number % 50 == 0:

        class Model(pydantic.BaseModel):
            x: int

        return Model, Model, '{"x": 1}'
    if number % 3 == 0:

        @attrs.define
        class Attrs:
            x: int

        return Attrs, list[Attrs], '{"value": [{"x": 1}]}'
    if number % 3 == 1:

        @dataclasses.dataclass
        class Data:
            x: int
            below: Data | None = None

        return Data, s.Box[Data], '{"item": {"x": 1, "below": null}}'

    class Typed(TypedDict):
        x: int

    return Typed, dict[str, Typed] | None, '{"value": [{"key": "a", "value": {"x": 1}}]}'


def test_ten_thousand_calls_with_fresh_types_leave_memory_flat() -> None:
    alive: list[weakref.ref[type]] = []

    def called(times: int) -> None:
        for number in range(times):
            cls, kind, text = fresh(number)
            assert format_of(kind).parse(text) is not None
            assert format_of(kind) is format_of(kind)
            alive.append(weakref.ref(cls))
            if number % 1_000 == 0:
                gc.collect()
        del cls, kind
        for cache in typing._cleanups:  # type: ignore[attr-defined] - what typing itself remembers of unions
            cache()
        gc.collect()

    called(1_000)
    alive.clear()
    called(500)
    blocks, objects = sys.getallocatedblocks(), len(gc.get_objects())
    called(CALLS)
    assert sum(ref() is not None for ref in alive) <= 5
    # The references that this test keeps are 10,000 of them; one format that stayed would be a hundred more.
    assert sys.getallocatedblocks() - blocks < 2.5 * CALLS
    assert len(gc.get_objects()) - objects < 2 * CALLS


def test_a_format_is_made_once_a_type() -> None:
    for kind in (s.Point, list[s.Point], s.Box[int], int | str, dict[str, int], typing.Literal["a"], s.MathReasoning):
        assert format_of(kind) is format_of(kind)
    assert format_of(list[s.Point]) is format_of(list[s.Point])


def test_a_subclass_does_not_get_the_format_of_its_base() -> None:
    @dataclasses.dataclass
    class Base:
        x: int

    @dataclasses.dataclass
    class Derived(Base):
        y: int

    assert format_of(Base).name == "Base"
    assert format_of(Derived).name == "Derived"
    assert isinstance(format_of(Derived).parse('{"x": 1, "y": 2}'), Derived)


def test_formats_of_types_without_classes_of_the_program_are_bounded() -> None:
    for number in range(300):
        format_of(typing.Literal[f"value {number}"])
    assert len(formats._shared) <= formats._MOST


def test_threads_that_ask_for_the_same_type_at_once_all_get_a_format() -> None:
    @dataclasses.dataclass
    class Local:
        x: int
        below: list[Local]

    found: list[Any] = []
    barrier = threading.Barrier(8)

    def ask() -> None:
        barrier.wait()
        found.append(format_of(list[Local]).parse('{"value": [{"x": 1, "below": []}]}'))

    kinds = {"Local": Local}
    assert kinds
    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [[Local(1, [])]] * 8


def test_pydantic_is_not_imported_unless_a_type_is_of_it(server: Any) -> None:
    import subprocess

    script = (
        "import sys, dataclasses\n"
        f"sys.path[:] = {sys.path!r}\n"
        "from openai_core.structured.format import format_of\n"
        "@dataclasses.dataclass\nclass P:\n    x: int\n"
        "print(format_of(list[P]).parse('{\"value\": [{\"x\": 1}]}'), 'pydantic' in sys.modules, 'attr' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[P(x=1)] False False\n"


@pytest.mark.parametrize("kind", [s.Point, list[s.Point], s.MathReasoning], ids=["class", "list", "pydantic"])
def test_a_parsed_answer_is_collected_with_its_client(kind: Any, server: Any) -> None:
    text = {"Point": '{"x": 1, "y": 2}', "list_Point": '{"value": []}'}.get(format_of(kind).name)
    server.reply(response(text or '{"steps": [], "final_answer": "a"}'))
    with Client(api_key="k", base_url=server.url) as client:
        answer = client.responses.parse(model="gpt-5.4", input="x", text_format=kind)
    gone = weakref.ref(answer)
    del answer
    gc.collect()
    assert gone() is None

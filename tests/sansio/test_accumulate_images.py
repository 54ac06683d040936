"""What the events of pictures add up to."""

from __future__ import annotations

import copy
from base64 import b64encode
from typing import Any

import pytest

from openai_core.accumulate.images import ImageStreamState
from openai_core.errors import IncompleteStreamError
from openai_core.types import ImageEditStreamEvent, ImageGenPartialImageEvent, ImageGenStreamEvent, ImagesResponse

USAGE = {"total_tokens": 5, "input_tokens": 2, "output_tokens": 3, "input_tokens_details": {"text_tokens": 2}}
SETTINGS = {"size": "1024x1024", "quality": "low", "background": "opaque", "output_format": "png"}


def base64(content: bytes) -> str:
    return b64encode(content).decode()


def partial(content: bytes, number: int = 0, kind: str = "image_generation", **more: Any) -> dict[str, Any]:
    facts = {"b64_json": base64(content), "created_at": 7, "partial_image_index": number, **SETTINGS}
    return {"type": f"{kind}.partial_image", **facts, **more}


def completed(content: bytes, kind: str = "image_generation", **more: Any) -> dict[str, Any]:
    return {
        "type": f"{kind}.completed",
        "b64_json": base64(content),
        "created_at": 9,
        "usage": USAGE,
        **SETTINGS,
        **more,
    }


def played(*items: Any) -> ImageStreamState[Any]:
    state: ImageStreamState[Any] = ImageStreamState()
    for item in items:
        state.handle(item)
    state.finish()
    return state


def pictures(response: ImagesResponse | None) -> list[bytes | None]:
    assert response is not None
    return [image.data for image in response.data or ()]


def test_a_picture_and_its_settings_are_the_plain_answer() -> None:
    result = played(partial(b"rough"), partial(b"better", 1), completed(b"done")).result
    assert result is not None
    assert result.to_dict() == {"created": 9, **SETTINGS, "data": [{"b64_json": base64(b"done")}], "usage": USAGE}


def test_events_are_passed_on_as_they_are() -> None:
    state: ImageStreamState[Any] = ImageStreamState()
    event = ImageGenStreamEvent.from_dict(partial(b"rough"))  # type: ignore[attr-defined]
    assert state.handle(event) == (event,)
    assert isinstance(event, ImageGenPartialImageEvent)
    assert event.data == b"rough"
    stored = partial(b"rough")
    kept = copy.deepcopy(stored)
    assert state.handle(stored) == (event,)
    assert stored == kept


def test_the_snapshot_shows_a_preview_until_there_is_more() -> None:
    state: ImageStreamState[Any] = ImageStreamState()
    assert state.snapshot is None
    state.handle(partial(b"rough"))
    state.handle(partial(b"better", 1))
    snapshot = state.snapshot
    assert pictures(snapshot) == [b"better"]
    assert snapshot.data[0].extra == {"partial_image_index": 1}
    assert state.result is None
    state.handle(completed(b"done"))
    assert pictures(state.snapshot) == [b"done"]


def test_several_pictures_come_one_after_the_other() -> None:
    state = played(partial(b"a"), completed(b"A"), partial(b"b"), completed(b"B"))
    assert pictures(state.result) == [b"A", b"B"]
    assert sorted(state.current) == [0, 1]


def test_pictures_that_tell_their_number_may_come_in_any_order() -> None:
    state = played(partial(b"b", index=1), completed(b"B", index=1), partial(b"a", index=0), partial(b"late", index=1))
    assert pictures(state.snapshot) == [b"a", b"B"]
    assert pictures(state.result) == [b"B"]


def test_the_usage_is_that_of_all_pictures() -> None:
    result = played(completed(b"A"), completed(b"B")).result
    assert result is not None
    assert result.usage is not None
    assert result.usage.to_dict() == {
        "total_tokens": 10,
        "input_tokens": 4,
        "output_tokens": 6,
        "input_tokens_details": {"text_tokens": 4},
    }


def test_edits_are_the_same() -> None:
    state = played(partial(b"rough", kind="image_edit"), completed(b"done", "image_edit"))
    assert pictures(state.result) == [b"done"]
    event = ImageEditStreamEvent.from_dict(completed(b"done", "image_edit"))  # type: ignore[attr-defined]
    assert event.data == b"done"


@pytest.mark.parametrize(
    "odd",
    [
        {"type": "image_generation.sketched", "lines": 3},
        {"type": "image_generation.partial_image", "b64_json": None},
        {"type": "image_generation.partial_image"},
        {"type": None},
        {},
    ],
    ids=str,
)
def test_odd_events_are_passed_on_and_show_nothing(odd: dict[str, Any]) -> None:
    state: ImageStreamState[Any] = ImageStreamState()
    (event,) = state.handle(odd)
    assert event.to_dict() == odd
    assert state.snapshot is None


def test_an_event_without_usage_or_settings_is_enough() -> None:
    result = played({"type": "image_generation.completed", "b64_json": base64(b"done"), "usage": None}).result
    assert result is not None
    assert result.to_dict() == {"data": [{"b64_json": base64(b"done")}]}
    assert result.usage is None


def test_previews_alone_are_no_result() -> None:
    state = played(partial(b"rough"))
    with pytest.raises(IncompleteStreamError) as caught:
        state.final(state.result)
    assert pictures(caught.value.partial) == [b"rough"]


def test_what_keys_a_picture_has_beyond_the_contract_are_kept() -> None:
    result = played(completed(b"done", revised_prompt="A cat", sequence_number=4)).result
    assert result is not None
    assert result.data is not None
    assert result.data[0].to_dict() == {"b64_json": base64(b"done"), "revised_prompt": "A cat"}

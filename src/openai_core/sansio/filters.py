"""What content filters found, as Azure tells it beside what the contract knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar

from openai_core.sansio.model import Model, define

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


@define
class ContentFilterSeverity(Model):
    """How bad a text or picture is in one respect."""

    filtered: bool
    """Whether it was withheld for this."""
    severity: Literal["safe", "low", "medium", "high"] | None = None


@define
class ContentFilterDetection(Model):
    """Whether something was detected."""

    filtered: bool
    """Whether it was withheld for this."""
    detected: bool | None = None
    citation: dict[str, Any] | None = None
    """Where protected code comes from: `URL` and `license`."""
    redacted_text: str | None = None
    """What the text was changed to."""
    details: list[Any] | dict[str, Any] | None = None
    """More about it, such as the places of what is not grounded."""


@define
class ContentFilterBlocklists(Model):
    """Which blocklists of your own had words of the text."""

    filtered: bool
    details: list[Any] | None = None
    """For each list its `id`, and whether it `filtered`."""


@define
class ContentFilterResults(Model):
    """What the content filters found in one text or picture; those that did not run are None."""

    hate: ContentFilterSeverity | None = None
    self_harm: ContentFilterSeverity | None = None
    sexual: ContentFilterSeverity | None = None
    violence: ContentFilterSeverity | None = None
    profanity: ContentFilterDetection | None = None
    jailbreak: ContentFilterDetection | None = None
    indirect_attack: ContentFilterDetection | None = None
    protected_material_text: ContentFilterDetection | None = None
    protected_material_code: ContentFilterDetection | None = None
    ungrounded_material: ContentFilterDetection | None = None
    personally_identifiable_information: ContentFilterDetection | None = None
    task_adherence: ContentFilterDetection | None = None
    custom_blocklists: ContentFilterBlocklists | None = None
    error: dict[str, Any] | None = None
    """Why the filters did not run: `code` and `message`."""

    _nested = {
        **dict.fromkeys(("hate", "self_harm", "sexual", "violence"), "ContentFilterSeverity"),
        **dict.fromkeys(
            (
                "profanity",
                "jailbreak",
                "indirect_attack",
                "protected_material_text",
                "protected_material_code",
                "ungrounded_material",
                "personally_identifiable_information",
                "task_adherence",
            ),
            "ContentFilterDetection",
        ),
        "custom_blocklists": "ContentFilterBlocklists",
    }

    @property
    def filtered(self) -> list[str]:
        """The names of the filters for which something was withheld."""
        return [name for name, found in self.__dict__.items() if getattr(found, "filtered", None) is True]


@define
class PromptFilterResult(Model):
    """What the content filters found in one prompt."""

    prompt_index: int | None = None
    content_filter_results: ContentFilterResults | None = None

    _nested = {"content_filter_results": "ContentFilterResults"}


@define
class ContentFilter(Model):
    """What the content filters found in the input or the output of a response."""

    blocked: bool
    source_type: str | None = None
    """`prompt` or `completion`."""
    content_filter_results: ContentFilterResults | None = None
    content_filter_offsets: dict[str, int] | None = None
    """Which part of the text this is about."""

    _nested = {"content_filter_results": "ContentFilterResults"}


def results_of(value: Any) -> ContentFilterResults | None:
    """The results in a model's `content_filter_results`."""
    found = value.__dict__.get("content_filter_results")
    return ContentFilterResults.from_dict(found) if isinstance(found, dict) else None


def prompt_results_of(value: Any) -> list[PromptFilterResult] | None:
    """The results in a model's `prompt_filter_results` (`prompt_annotations`, as old versions call them)."""
    found = value.__dict__.get("prompt_filter_results", value.__dict__.get("prompt_annotations"))
    if isinstance(found, dict):  # beside a picture, that of the one prompt
        found = [{"content_filter_results": found}]
    return _all(PromptFilterResult.from_dict, found)


def filters_of(value: Any) -> list[ContentFilter] | None:
    """The results in a response's `content_filters`."""
    return _all(ContentFilter.from_dict, value.__dict__.get("content_filters"))


def _all(read: Callable[[Any], T], found: Any) -> list[T] | None:
    return [read(one) for one in found if isinstance(one, dict)] if isinstance(found, list) else None

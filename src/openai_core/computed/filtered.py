"""What Azure's content filters found: bases of what they look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openai_core.sansio.filters import ContentFilterResults, PromptFilterResult


class Filtered:
    """Something that a model made, with what Azure's content filters found in it."""

    __slots__ = ()

    @property
    def content_filter_results(self) -> ContentFilterResults | None:
        """What the content filters found in it; None where there are none."""
        from openai_core.sansio.filters import results_of

        return results_of(self)


class Prompted:
    """An answer, with what Azure's content filters found in its prompts."""

    __slots__ = ()

    @property
    def prompt_filter_results(self) -> list[PromptFilterResult] | None:
        """What the content filters found in each prompt; None where there are none."""
        from openai_core.sansio.filters import prompt_results_of

        return prompt_results_of(self)

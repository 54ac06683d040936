"""Computed values of the models of `completions`: a class here is a base of the generated one of its name."""

from __future__ import annotations

from openai_core.computed.filtered import Filtered, Prompted


class Completion(Prompted):
    """Computed values of `Completion`."""

    __slots__ = ()


class CreateCompletionResponseChoice(Filtered):
    """Computed values of `CreateCompletionResponseChoice`."""

    __slots__ = ()

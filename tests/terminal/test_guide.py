"""The guide says what is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from openai_core.terminal.codes import CODES, KINDS
from openai_core.terminal.command import SHARED
from openai_core.terminal.orders import ORDERS
from openai_core.terminal.program import ALONE, FILES, MODELS

GUIDE = (Path(__file__).parents[2] / "docs" / "terminal.md").read_text(encoding="utf-8")
LINES = re.findall(r"^.*openai-core .*$", "\n".join(re.findall(r"```sh\n(.*?)```", GUIDE, re.DOTALL)), re.MULTILINE)


def test_the_guide_tells_every_exit_code():
    for code, words in CODES.items():
        assert f"| {code} | {words} |" in GUIDE
    for kind in KINDS.values():
        assert f"`{kind}`" in GUIDE


def test_the_guide_tells_every_command_every_order_and_every_shared_option():
    for name in (*ALONE, "models", "files"):
        assert f"| `{name}`" in GUIDE
    for name in (*MODELS, *FILES):
        assert name == "list" or f"{name}`" in GUIDE
    for order in ORDERS:
        assert f"`{order.split()[0]}" in GUIDE
    for name in SHARED:
        assert f"`--{name.replace('_', '-')}" in GUIDE


@pytest.mark.parametrize("line", [line for line in LINES if "pip install" not in line])
def test_every_command_line_of_the_guide_has_options_that_there_are(run, line):
    words = re.split(r"[|<>]", line.partition("openai-core ")[2])[0]
    words = re.sub(r'"[^"]*"', "text", words).split()
    known = run(
        *[
            word
            for word in words[:2]
            if not word.startswith("-") and word in {*ALONE, *MODELS, *FILES, "models", "files"}
        ],
        "--help",
    ).out
    for word in words:
        if word.startswith("-") and word != "-":
            assert re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", known), word

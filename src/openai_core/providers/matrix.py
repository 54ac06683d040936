"""The table of what providers can do, made of their profiles: for the guides, and for whoever asks on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from openai_core.providers.abilities import ABILITIES, ALL
from openai_core.providers.amazon import ABLE
from openai_core.providers.catalogue import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

BEGIN: Final = "<!-- providers: made by `python -m openai_core.providers --write`; do not edit -->"
END: Final = "<!-- /providers -->"

CORE: Final = (
    "chat",
    "responses",
    "embeddings",
    "models",
    "streaming",
    "tools",
    "structured_output",
    "vision",
    "audio_input",
    "images",
    "files",
    "batches",
    "realtime",
    "webhooks",
)
"""Abilities with a column of their own."""
HEADS: Final = {
    "structured_output": "JSON schema",
    "vision": "pictures in",
    "audio_input": "sound in",
}


FACTS: Final = ("provider", "name", "key in the environment", "address", "what is odd about it", "compared")


class Row(NamedTuple):
    """A provider in the table."""

    name: str
    title: str
    variables: tuple[str, ...]
    addresses: tuple[str, ...]
    abilities: frozenset[str]
    quirks: str
    compared: str
    """When it was last compared with what it documents; empty where that has not been done."""


def rows() -> list[Row]:
    """Every provider that is known by name, in the order of the table."""
    from openai_core.providers.google import vertex

    models, publisher = (vertex("p", publisher=who, api_key="-").abilities for who in (None, "openai"))
    found = [
        Row("openai", "OpenAI", ("OPENAI_API_KEY",), ("https://api.openai.com/v1",), ALL, "", ""),
        Row(
            "azure",
            "Azure OpenAI",
            ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"),
            ("AZURE_OPENAI_ENDPOINT",),
            ALL - {"administration"},
            "Deployments in place of models; [its own page](azure.md)",
            "",
        ),
    ]
    for name, entry in CATALOGUE.items():
        addresses = tuple(entry.elsewhere.values()) or (entry.base_url,)
        abilities = frozenset(entry.abilities.split())
        found.append(Row(name, entry.title, entry.variables, addresses, abilities, entry.quirks, entry.compared))
    clouds = [
        Row(
            "bedrock",
            "Amazon Bedrock",
            ("AWS_BEARER_TOKEN_BEDROCK",),
            (
                "https://bedrock-mantle.<region>.api.aws/openai/v1",
                "https://bedrock-runtime.<region>.amazonaws.com/openai/v1",
            ),
            ABLE,
            "Requests signed by botocore where there is no API key; at `mantle`, most models at `base_url` "
            "https://bedrock-mantle.<region>.api.aws/v1",
            "2026-11-22",
        ),
        Row(
            "vertex",
            "Google Vertex AI",
            (),
            ("https://<location>-aiplatform.googleapis.com/v1/projects/<project>/...",),
            models | publisher,
            "Tokens by google-auth; Responses for `publisher='openai'` only, and nothing else there",
            "2026-11-22",
        ),
    ]
    at = next(place for place, row in enumerate(found) if row.name == "ollama")
    return [*found[:at], *clouds, *found[at:]]


def matrix() -> str:
    """Providers and their main abilities, as a table in Markdown."""
    head = ["provider", *(HEADS.get(ability, ability) for ability in CORE)]
    lines = [[f"`{row.name}`", *("●" if ability in row.abilities else "" for ability in CORE)] for row in rows()]
    return _table(head, lines)


def page() -> str:
    """The page of the guide."""
    rest = [ability for ability in ABILITIES if ability not in CORE]
    further = [
        [f"`{row.name}`", ", ".join(f"`{ability}`" for ability in rest if ability in row.abilities)] for row in rows()
    ]
    facts = [
        [
            f"`{row.name}`",
            row.title,
            " or ".join(f"`{name}`" for name in row.variables) or "none",
            " or ".join(f"`{address}`" for address in row.addresses),
            row.quirks,
            row.compared,
        ]
        for row in rows()
    ]
    words = [[f"`{ability}`", meaning] for ability, meaning in ABILITIES.items()]
    return "\n".join(
        (
            "# What providers can do",
            "",
            "Made from the profiles by `python -m openai_core.providers --write`. This is what the library goes by",
            'where `compatibility` is `"warn"` or `"strict"`; a provider may have learned more since, and single',
            "models may do less. What is meant is what a provider has at the paths and in the forms of OpenAI's API;",
            "many have more in forms of their own. The last column of the third table says when an entry was last",
            "compared with what its provider documents.",
            "How providers are chosen and told things stands in [providers.md](providers.md).",
            "",
            "## Abilities",
            "",
            matrix(),
            "",
            "## Further abilities",
            "",
            _table(["provider", "and also"], further),
            "",
            "## Addresses, keys and quirks",
            "",
            _table(FACTS, facts),
            "",
            "## Words",
            "",
            _table(["ability", "what it is"], words),
            "",
        )
    )


def inserted(text: str) -> str:
    """A text with the table between its marks made anew; raises ValueError where it has none."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"There is no place for the table: {BEGIN} ... {END}")
    return f"{before}{BEGIN}\n\n{matrix()}\n\n{END}{after}"


def _table(head: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    shown = [head, ["---"] * len(head), *lines]
    return "\n".join(f"| {' | '.join(line)} |".replace("  ", " ") for line in shown)

"""What is asked of each provider, and what it costs: a table."""

from __future__ import annotations

from typing import NamedTuple

TIERS = ("smoke", "full", "paid")
"""`smoke`: lists and refusals, which cost nothing. `full`: a few tokens. `paid`: everything, thoughts included."""

CASES = {
    "models": "smoke",
    "bad_key": "smoke",
    "chat": "full",
    "stream": "full",
    "bad_model": "full",
    "json": "full",
    "forced_tool": "full",
    "embeddings": "full",
    "responses": "paid",
    "thoughts": "paid",
    "concurrent": "paid",
}
"""Case -> the first tier that it belongs to."""


class Provider(NamedTuple):
    """Whom to ask, and by which models; None leaves the cases out that want one."""

    name: str
    chat: str | None
    embeddings: str | None = None
    thoughts: str | None = None
    without: frozenset[str] = frozenset()
    """Cases that it is known not to serve."""


PROVIDERS = (
    Provider("openai", "gpt-5.4-nano", "text-embedding-3-small"),
    Provider("azure", None, None, without=frozenset({"bad_model"})),
    Provider("zhipu", "glm-4.7-flash", "embedding-3", "glm-4.7-flash", frozenset({"responses", "forced_tool"})),
    Provider("minimax", "MiniMax-M3", None, "MiniMax-M2.7", frozenset({"forced_tool", "json"})),
    Provider("zenmux", "openai/gpt-5-nano", None, None),
    Provider("kimi", "kimi-k2.6", None, "kimi-k2.6", frozenset({"forced_tool"})),
    Provider("deepseek", "deepseek-flash", None, "deepseek-v4-pro"),
    Provider("openrouter", "openai/gpt-5-nano"),
    Provider("groq", "llama-3.1-8b-instant"),
    Provider("together", "openai/gpt-oss-20b", None, None, frozenset({"responses"})),
    Provider("mistral", "mistral-small-latest", "mistral-embed", None, frozenset({"responses"})),
    Provider("xai", "grok-4.3"),
    Provider("gemini", "gemini-3.5-flash", "gemini-embedding-001", None, frozenset({"responses"})),
)
"""Models change often: LIVE_<PROVIDER>_MODEL and LIVE_<PROVIDER>_EMBEDDINGS name others."""

"""What may be shown of what goes over the wire."""

from __future__ import annotations

from typing import Any

from openai_core.sansio.codec import dumps, loads

_SECRETS = ("api_key", "apikey", "authorization", "password", "secret", "token", "credential", "cookie")
_HARMLESS = ("tokens", "token_details", "tokens_details", "max_tokens", "token_type", "total_tokens")
_MOST = 20_000
_DEEPEST = 32


def shown_url(url: str) -> str:
    """The URL without its query, and without a name and password in it."""
    scheme, mark, rest = url.partition("?")[0].partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{mark}{host.rpartition('@')[2]}{slash}{path}"


def shown_body(body: Any) -> str:
    """The body as text, with what its keys call secret hidden."""
    if not isinstance(body, bytes):
        return "<a body that is sent piece by piece>"
    try:
        text = dumps(_hidden(loads(body), 0)).decode()
    except (ValueError, TypeError):
        return f"<{len(body)} bytes>"
    return text if len(text) <= _MOST else f"{text[:_MOST]}... ({len(text)} characters)"


def _hidden(value: Any, depth: int) -> Any:
    if depth > _DEEPEST:
        return "..."
    if isinstance(value, dict):
        return {key: "***" if _is_secret(key, item) else _hidden(item, depth + 1) for key, item in value.items()}
    if isinstance(value, list):
        return [_hidden(item, depth + 1) for item in value]
    return value


def _is_secret(key: str, item: Any) -> bool:
    name = key.lower().replace("-", "_")
    return isinstance(item, str) and not name.endswith(_HARMLESS) and any(word in name for word in _SECRETS)

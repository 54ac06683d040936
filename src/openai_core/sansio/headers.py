"""The headers of an answer: names in any case, values as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any


class Headers(Mapping[str, str]):
    """Headers as they came; a name that came several times reads as one value, joined with commas."""

    __slots__ = ("_raw", "_table")

    def __init__(self, raw: Iterable[tuple[bytes, bytes]] = ()) -> None:
        self._raw = raw if isinstance(raw, list) else list(raw)
        self._table: dict[str, str] | None = None

    @classmethod
    def of(cls, mapping: Mapping[str, str]) -> Headers:
        """The headers with these names and values."""
        return cls([(name.encode("latin-1"), value.encode("latin-1")) for name, value in mapping.items()])

    @property
    def raw(self) -> list[tuple[bytes, bytes]]:
        """Names and values as they came, in order."""
        return self._raw

    def get_list(self, name: str) -> list[str]:
        """Every value of a name, in order."""
        wanted = name.lower().encode("latin-1")
        return [
            value.decode("latin-1") for key, value in self._raw if len(key) == len(wanted) and key.lower() == wanted
        ]

    def _read(self) -> dict[str, str]:
        table: dict[str, str] = {}
        for raw_name, raw_value in self._raw:
            name = raw_name.decode("latin-1").lower()
            value = raw_value.decode("latin-1")
            table[name] = f"{table[name]}, {value}" if name in table else value
        self._table = table
        return table

    def __getitem__(self, name: str) -> str:
        if self._table is not None:
            return self._table[name.lower()]
        values = self.get_list(name)  # for one name, cheaper than reading them all
        if not values:
            raise KeyError(name)
        return ", ".join(values)

    def get(self, name: str, default: Any = None) -> Any:
        """The value of a name; the default where it did not come."""
        if self._table is not None:
            return self._table.get(name.lower(), default)
        values = self.get_list(name)
        return ", ".join(values) if values else default

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in (self._table or self._read())

    def __iter__(self) -> Iterator[str]:
        return iter(self._table or self._read())

    def __len__(self) -> int:
        return len(self._table or self._read())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Mapping):
            return dict(self) == {str(name).lower(): value for name, value in other.items()}
        return NotImplemented

    def __hash__(self) -> int:
        return hash(frozenset(self.items()))

    def __repr__(self) -> str:
        return f"Headers({masked(self)!r})"


SECRET = frozenset({"authorization", "api-key", "x-api-key", "cookie", "set-cookie", "proxy-authorization"})
"""Headers whose value is nobody's business: hidden in logs, and left behind when the origin changes."""


_SECRETIVE = ("auth", "token", "secret", "password", "credential", "cookie", "api-key", "apikey")


def masked(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers, with what is secret hidden."""
    return {name: "***" if is_secret(name.lower()) else value for name, value in headers.items()}


def is_secret(name: str) -> bool:
    """Whether a header (in lower case) is one whose value is hidden: gateways have names of their own for keys."""
    return name in SECRET or (any(word in name for word in _SECRETIVE) and not name.endswith("tokens"))


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """The name of a request in the provider's logs, by whichever header tells it."""
    for name in ("x-request-id", "request-id", "apim-request-id"):
        if value := headers.get(name):
            return value
    return None

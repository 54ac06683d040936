from __future__ import annotations

import copy
import pickle

import pytest

from openai_core.sansio.headers import Headers, masked


def test_names_come_in_any_case_and_repeated_ones_are_joined() -> None:
    headers = Headers([(b"X-Request-Id", b"r"), (b"Vary", b"a"), (b"vary", b"\xe9")])
    for _ in range(2):
        assert headers["x-request-ID"] == "r"
        assert headers["VARY"] == "a, é"
        assert headers.get("nothing") is None
        assert "Vary" in headers
        with pytest.raises(KeyError):
            headers["nothing"]
        assert dict(headers) == {"x-request-id": "r", "vary": "a, é"}
    assert headers.get_list("vary") == ["a", "é"]
    assert len(headers) == 2


def test_they_are_values() -> None:
    headers = Headers.of({"A": "1"})
    assert headers == {"a": "1"}
    assert headers == Headers([(b"a", b"1")])
    assert hash(headers) == hash(Headers([(b"A", b"1")]))
    assert pickle.loads(pickle.dumps(headers)) == copy.deepcopy(headers) == headers


def test_secrets_are_not_shown() -> None:
    headers = Headers.of({"Authorization": "Bearer sk-1", "Api-Key": "k", "Set-Cookie": "c", "Other": "o"})
    assert masked(headers) == {"authorization": "***", "api-key": "***", "set-cookie": "***", "other": "o"}
    assert "sk-1" not in repr(headers)

"""Every test here that takes a face runs three times; no test sees a key that the machine has."""

from __future__ import annotations

import os

import pytest
from faces.conftest import _no_environment, elsewhere, face, no_pause, wire  # noqa: F401
from sockets.conftest import host  # noqa: F401

PREFIXES = ("AZURE_OPENAI_", "AWS_", "GOOGLE_", "OPENAI_")


@pytest.fixture(autouse=True)
def _no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(PREFIXES) or name.endswith(("_API_KEY", "_API_TOKEN")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")

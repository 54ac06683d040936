"""Servers that nobody here wrote, and both faces to ask them by."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from faces.conftest import _no_environment, face  # noqa: F401

from servers.running import environment, free_port, running

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY = "sk-local-0123456789"
CONFIG = f"""
model_list:
  - model_name: mock-chat
    litellm_params: {{model: openai/gpt-mock, api_key: none, mock_response: "Hello from a mock."}}
  - model_name: mock-embed
    litellm_params: {{model: openai/embed-mock, api_key: none, mock_response: [0.1, 0.2, 0.3]}}
    model_info: {{mode: embedding}}
  - model_name: mock-limited
    litellm_params: {{model: openai/gpt-limited, api_key: none, mock_response: litellm.RateLimitError}}
general_settings: {{master_key: {KEY}}}
litellm_settings: {{num_retries: 0, telemetry: false}}
"""


@pytest.fixture(scope="session")
def litellm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of litellm's proxy, which answers by itself."""
    python = environment("litellm", "litellm")
    folder = tmp_path_factory.mktemp("litellm")
    (folder / "config.yaml").write_text(CONFIG)
    port = free_port()
    command = [python.parent / "litellm", "--config", "config.yaml", "--host", "127.0.0.1", "--port", str(port)]
    with running(command, port, "/health/liveliness", folder / "log.txt") as address:
        yield address + "/v1"


@pytest.fixture(scope="session")
def llama(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of llama.cpp's server for Python, with a model of random numbers made on the spot."""
    python = environment("llama", "llama_cpp")
    folder = tmp_path_factory.mktemp("llama")
    subprocess.run([python, Path(__file__).with_name("tiny_model.py"), folder / "tiny.gguf"], check=True, timeout=120)
    port = free_port()
    command = [
        *(python, "-m", "llama_cpp.server", "--model", "tiny.gguf", "--model_alias", "tiny", "--embedding", "true"),
        *("--n_ctx", "512", "--n_threads", "1", "--host", "127.0.0.1", "--port", str(port), "--api_key", KEY),
    ]
    with running(command, port, "/v1/models", folder / "log.txt") as address:
        yield address + "/v1"

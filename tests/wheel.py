"""Run with the installed wheel: it imports, knows its operations, and talks to its own local server."""

import json
from importlib.metadata import version
from pathlib import Path

import openai_core
from openai_core import Client
from openai_core.testing import LocalServer
from openai_core.types import ChatCompletion

assert "site-packages" in str(Path(openai_core.__file__)), openai_core.__file__
assert openai_core.__version__ == version("openai-core-sdk")
with LocalServer() as server, Client(api_key="test", base_url=server.url) as client:
    completion = client.chat.completions.create(model="gpt-5.4", messages=[{"role": "user", "content": "wheel"}])
    assert isinstance(completion, ChatCompletion)
    json.dumps(completion.to_dict())
print(f"openai-core-sdk {openai_core.__version__} installs, imports and answers")

"""Test your own program: a local server that speaks the API, and values that fit its contract.

    with LocalServer() as server:
        client = Client(base_url=server.url, api_key="test")
        ...

`python -m openai_core.testing` starts the same server from a shell.
"""

from openai_core.testing.calls import arguments
from openai_core.testing.contract import Contract, Operation, load
from openai_core.testing.exchange import Received
from openai_core.testing.sampling import sample
from openai_core.testing.server import LocalServer
from openai_core.testing.standing import stand_in
from openai_core.testing.turns import CallTool, Thought
from openai_core.testing.validate import Fault

__all__ = [
    "CallTool",
    "Contract",
    "Fault",
    "LocalServer",
    "Operation",
    "Received",
    "Thought",
    "arguments",
    "load",
    "sample",
    "stand_in",
]

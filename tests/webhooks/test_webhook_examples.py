"""The programs that take webhooks, run as they are: each is sent deliveries and answers them rightly."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NEEDS = {"starlette_app": ("starlette", "uvicorn"), "fastapi_app": ("fastapi", "uvicorn"), "flask_app": ("flask",)}
SAID = """\
  the response resp_123 is there: client.responses.retrieve(...)
response.completed: 200
the same again: 200
  a call from sip:+1555: client.realtime.calls.accept(...)
realtime.call.incoming: 200
  nobody knows what to do about brand.new
brand.new: 200
a forgery: 400
"""


@pytest.mark.parametrize("name", NEEDS)
def test_an_example_takes_what_is_signed_once_and_refuses_forgeries(name: str) -> None:
    for module in NEEDS[name]:
        pytest.importorskip(module)
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "PORT"))}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(ROOT / "examples" / "webhooks" / f"{name}.py")],
        env={**inherited, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == SAID

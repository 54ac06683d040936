"""The fixtures of the faces: tests with `face` run blocking, under asyncio and under trio."""

from faces.conftest import _no_environment, face, wire  # noqa: F401

"""Runs are tested in both faces, and under both event loops."""

from faces.conftest import _no_environment, face, no_pause, wire

__all__ = ["_no_environment", "face", "no_pause", "wire"]

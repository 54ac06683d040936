"""What must be shown: large uploads and long maps against a server that fails, in processes that are killed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from work.scene import FACES, Served, child, killed, sparse

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
MIB = 1 << 20


@pytest.mark.parametrize("face", FACES)
def test_a_large_upload_is_whole_though_every_tenth_part_fails_and_takes_little_memory(
    face: str, tmp_path: Path
) -> None:
    size = 256 * MIB - 12345
    digest = sparse(tmp_path / "large.bin", size)
    with Served() as server:
        said = child("upload", face, server.url, str(tmp_path / "large.bin"), str(8 * MIB), "-")
        told = server.stats()
    assert said["status"] == "completed"
    assert told["uploads"]["upload_2"]["digest"] == digest
    assert told["failed"] >= 3
    assert told["parts"] == 32 + 1
    assert said["last"] == [size, size]
    assert said["extra"] < 64 * MIB, said


@pytest.mark.parametrize("face", FACES)
def test_an_upload_that_was_killed_goes_on_where_it_stopped(face: str, tmp_path: Path) -> None:
    size = 64 * MIB + 1
    path, state = str(tmp_path / "large.bin"), str(tmp_path / "state.json")
    digest = sparse(tmp_path / "large.bin", size)
    with Served() as server:
        server.pause(0.2)
        words = ("upload", face, server.url, path, str(4 * MIB), state)
        killed(*words, when=lambda: server.until(lambda said: said["parts"] >= 8))
        before = server.stats()["parts"]
        server.pause(0)
        said = child(*words)
        told = server.stats()
    assert said["status"] == "completed"
    assert said["first"][0] >= 3 * 4 * MIB  # what was there was not sent again
    assert [upload["status"] for upload in told["uploads"].values()].count("pending") == 0
    assert told["uploads"]["upload_2"]["digest"] == digest
    assert len(told["uploads"]) == 3  # the large one, and a small one of each process
    under_way = 4  # parts that the server was still taking in when it was asked
    assert told["parts"] - before <= 1 + 17 - said["first"][0] // (4 * MIB) + under_way
    assert not (tmp_path / "state.json").exists()


@pytest.mark.parametrize("face", FACES)
def test_a_long_map_answers_every_request_once_and_in_order_whatever_fails(face: str) -> None:
    with Served() as server:
        said = child("map", face, server.url, "5000", "-")
        told = server.stats()
    assert said["right"] == said["done"] == 5000
    assert said["failed"] == said["restored"] == 0
    assert told["answered"] == 5000
    assert told["twice"] == 0
    assert told["asked"] > 5000 + 5000 // 70
    assert told["most"] <= 16


@pytest.mark.parametrize("face", FACES)
def test_a_map_that_was_killed_goes_on_and_asks_for_nothing_that_was_kept(face: str, tmp_path: Path) -> None:
    checkpoint = tmp_path / "answers.jsonl"
    with Served() as server:
        words = ("map", face, server.url, "3000", str(checkpoint))
        killed(*words, when=lambda: server.until(lambda said: said["answered"] >= 1000))
        kept = checkpoint.read_bytes().count(b"\n") - 1
        said = child(*words)
        told = server.stats()
    assert said["right"] == said["done"] == 3000
    assert kept >= 1000 - 16
    assert said["restored"] == kept
    assert told["answered"] == 3000
    assert told["twice"] <= 16  # answered, but killed before it could be noted
    assert checkpoint.read_bytes().count(b"\n") - 1 == 3000

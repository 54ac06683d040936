"""`openai-core models` and `openai-core files`."""

from __future__ import annotations

import pytest


def test_models_are_listed_a_line_each_with_tabs_between_in_a_pipe(run):
    lines = run("models").out.splitlines()
    assert len(lines) == 5
    assert all(len(line.split("\t")) == 3 for line in lines)
    assert run("models", "list", "--limit", "2").out.count("\n") == 2


def test_models_in_json_are_one_document_wherever_the_option_stands(run):
    for arguments in (("models", "--json"), ("--json", "models"), ("models", "list", "--json")):
        found = run(*arguments).json
        assert found["object"] == "list"
        assert len(found["data"]) == 5
        assert {"id", "created", "owned_by"} <= set(found["data"][0])


def test_one_model_is_shown_field_by_field(run):
    assert "id\tgpt-5.4" in run("models", "get", "gpt-5.4").out
    assert run("models", "get", "gpt-5.4", "--json").json["id"] == "gpt-5.4"


@pytest.mark.parametrize("columns", [40, 100])
def test_a_table_fits_the_terminal(console, columns):
    screen = console("models", columns=columns)
    assert screen.ended() == 0
    lines = screen.plain.splitlines()
    assert "model_sample_1" in screen.plain
    assert lines[0].split() == ["model", "owner", "created"]
    assert max(map(len, lines)) <= columns
    assert "\x1b[1m" in screen.screen


def test_a_file_goes_up_and_comes_down_and_is_deleted(run, bare, server):
    (bare / "notes.txt").write_text("Paris\n")
    file = run("files", "upload", "notes.txt", "--json").json
    assert (file["filename"], file["purpose"]) == ("notes.txt", "user_data")
    name = file["id"]
    assert f"{name}\tnotes.txt\tuser_data\t6" in run("files").out
    assert run("files", "get", name, "--json").json["id"] == name
    assert "filename\tnotes.txt" in run("files", "get", name).out
    assert run("files", "download", name, "-o", "-").out == "Paris\n"
    assert run("files", "download", name, "-o", "copy.txt").out == "copy.txt\n"
    assert (bare / "copy.txt").read_text() == "Paris\n"
    assert run("files", "delete", name).out == f"{name}\n"
    assert run("files", "get", name).code == 1


def test_a_download_takes_the_files_own_name_and_never_leaves_the_folder(run, bare, server):
    (bare / "notes.txt").write_text("Paris\n")
    name = run("files", "upload", "notes.txt", "--json").json["id"]
    (bare / "notes.txt").unlink()
    assert run("files", "download", name).out == "notes.txt\n"
    (bare / "inner").mkdir()
    inner = bare / "inner"
    file = {"id": name, "object": "file", "bytes": 6, "created_at": 1, "purpose": "user_data", "status": "processed"}
    server.reply({**file, "filename": "../../evil.txt"}, on="files.retrieve")
    assert run("files", "download", name, "-o", "inner").code == 0
    assert [path.name for path in inner.iterdir()] == ["evil.txt"]


def test_a_download_replaces_nothing_unless_it_is_told_to(run, bare):
    (bare / "notes.txt").write_text("Paris\n")
    name = run("files", "upload", "notes.txt", "--json").json["id"]
    (bare / "notes.txt").write_text("mine")
    done = run("files", "download", name)
    assert done.code == 2
    assert "--force" in done.err
    assert (bare / "notes.txt").read_text() == "mine"
    done = run("files", "download", name, "--force", "--json")
    assert done.json == {"id": name, "path": "notes.txt", "bytes": 6}


def test_several_files_go_up_and_those_that_can_be_are_deleted(run, bare):
    for name in ("one.txt", "two.txt"):
        (bare / name).write_text(name)
    made = run("files", "upload", "one.txt", "two.txt", "--purpose", "assistants", "--json").json["data"]
    assert [one["filename"] for one in made] == ["one.txt", "two.txt"]
    assert [run("files", "--json").json["data"][number]["purpose"] for number in (0, 1)] == ["assistants"] * 2
    first, second = (one["id"] for one in made)
    done = run("files", "delete", first, "file-gone", second)
    assert done.code == 1
    assert done.out.splitlines() == [first, second]
    assert "404" in done.err


def test_a_path_that_is_no_file_is_refused_before_anything_is_sent(run, bare, server):
    (bare / "one.txt").write_text("1")
    done = run("files", "upload", "one.txt", "gone.txt")
    assert (done.code, server.requests) == (2, [])
    assert "gone.txt is not a file" in done.err


def test_lists_can_be_narrowed(run, bare):
    (bare / "one.txt").write_text("1")
    for purpose in ("user_data", "assistants"):
        run("files", "upload", "one.txt", "--purpose", purpose)
    assert run("files", "list", "--purpose", "assistants").out.count("\n") == 1
    assert run("files", "list", "--limit", "1").out.count("\n") == 1


def test_a_file_too_large_for_one_piece_goes_in_parts(run, bare, server, monkeypatch):
    monkeypatch.setattr("openai_core.terminal.files.WHOLE", 3)
    (bare / "large.txt").write_text("Paris\n")
    file = run("files", "upload", "large.txt", "--purpose", "assistants", "--json").json
    assert file["object"] == "file"
    assert run("files", "download", file["id"], "-o", "-").out == "Paris\n"
    assert [one.operation for one in server.requests][:2] == ["uploads.create", "uploads.parts.create"]

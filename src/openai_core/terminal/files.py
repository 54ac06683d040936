"""`openai-core files`: what is kept at the provider."""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from openai_core.terminal.codes import FAILED, FINE
from openai_core.terminal.failure import Problem, failure_of
from openai_core.terminal.models import Limit, day, fields, text

if TYPE_CHECKING:
    from openai_core.terminal.desk import Desk

WHOLE: Final = 512 * 1024 * 1024
"""Bytes up to which a file goes in one piece; a larger one goes in parts."""

Purpose = Annotated[str | None, typer.Option("--purpose", metavar="WORD", help="Only those for this purpose")]
For = Annotated[
    str, typer.Option("--purpose", metavar="WORD", help="What they are for: user_data, assistants, batch, fine-tune")
]
Paths = Annotated[list[Path], typer.Argument(metavar="PATH...", help="The files")]
Id = Annotated[str, typer.Argument(metavar="FILE", help="Its id")]
Ids = Annotated[list[str], typer.Argument(metavar="FILE...", help="Their ids")]
Output = Annotated[
    str | None, typer.Option("--output", "-o", metavar="PATH", help="Where to; - is the standard output. Its own name")
]
Force = Annotated[bool, typer.Option("--force", help="Replace what is there")]


def list_files(desk: Desk, purpose: Purpose = None, limit: Limit = None) -> None:
    """List the files, the newest first."""
    asked: dict[str, Any] = {} if purpose is None else {"purpose": purpose}
    found = list(islice(desk.client.files.list(**asked), limit))
    if desk.screen.json:
        desk.screen.document({"object": "list", "data": [file.to_dict() for file in found]})
        return
    rows = [
        (text(one.id), text(one.filename), text(one.purpose), text(one.bytes), day(one.created_at)) for one in found
    ]
    desk.screen.table(("file", "name", "purpose", "bytes", "created"), rows)


def upload(desk: Desk, paths: Paths, purpose: For = "user_data") -> None:
    """Upload files; one above 512 MB goes in parts."""
    for path in paths:
        if not path.is_file():
            raise Problem(f"{path} is not a file.")
    made: list[dict[str, Any]] = []
    try:
        for path in paths:
            file = _uploaded(desk, path, purpose)
            made.append(file)
            if not desk.screen.json:
                desk.screen.table((), [(str(file["id"]), path.name)])
    finally:
        if desk.screen.json and (made or len(paths) > 1):
            desk.screen.document(made[0] if len(paths) == 1 else {"object": "list", "data": made})


def _uploaded(desk: Desk, path: Path, purpose: Any) -> dict[str, Any]:
    if path.stat().st_size > WHOLE:
        upload = desk.client.uploads.upload_file(path, purpose=purpose, progress=_bar(desk))
        return upload.file.to_dict() if upload.file is not None else upload.to_dict()
    return desk.client.files.create(file=path, purpose=purpose).to_dict()


def _bar(desk: Desk) -> Any:
    return "rich" if sys.stderr.isatty() and not desk.screen.json else None


def get_file(desk: Desk, file: Id) -> None:
    """Show what is told of a file."""
    found = desk.client.files.retrieve(file)
    if desk.screen.json:
        desk.screen.document(found.to_dict())
    else:
        desk.screen.table(("", ""), fields(found.to_dict()))


def download(desk: Desk, file: Id, output: Output = None, force: Force = False) -> None:
    """Write the content of a file to the disk, whole or not at all, or to the standard output."""
    if output == "-":
        with desk.client.files.content.streaming(file) as answer:
            for piece in answer.iter_bytes():
                sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
        return
    path = Path(_own_name(desk, file) if output is None else output)
    if path.is_dir():
        path = path / _own_name(desk, file)
    if path.exists() and not force:
        raise Problem(f"{path} is there already.", "--force replaces it, --output PATH takes another name.")
    desk.client.files.download(file, path, progress=_bar(desk))
    if desk.screen.json:
        desk.screen.document({"id": file, "path": str(path), "bytes": path.stat().st_size})
    else:
        desk.screen.say(str(path))


def _own_name(desk: Desk, file: str) -> str:
    """The name that the file has at the provider, safe to write to in any folder."""
    told = str(desk.client.files.retrieve(file).filename or "")
    name = told.replace("\\", "/").rpartition("/")[2].strip()
    return name if name.isprintable() and name.strip(".") else file


def delete(desk: Desk, files: Ids) -> int:
    """Delete files; all that can be, even if one cannot."""
    done, code = [], FINE
    for file in files:
        try:
            done.append(desk.client.files.delete(file).to_dict())
        except Exception as error:
            if len(files) == 1:
                raise
            failure = failure_of(error)
            desk.screen.fail(failure)
            code = failure.code or FAILED
            continue
        if not desk.screen.json:
            desk.screen.say(file)
    if desk.screen.json:
        desk.screen.document(done[0] if len(files) == 1 else {"object": "list", "data": done})
    return code

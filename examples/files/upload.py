"""Files in every form: bytes, a path, an open file; listed, downloaded, deleted."""

from pathlib import Path
from tempfile import TemporaryDirectory

from openai_core import Client
from openai_core.testing import stand_in


def main() -> None:
    with Client() as client, TemporaryDirectory() as folder:
        path = Path(folder, "notes.txt")
        path.write_text("Paris lies further north than Montreal.")

        by_path = client.files.create(file=path, purpose="user_data")
        by_bytes = client.files.create(file=("more.txt", b"So does London."), purpose="user_data")
        with path.open("rb") as file:
            by_file = client.files.create(file=file, purpose="user_data")

        for uploaded in (by_path, by_bytes, by_file):
            print(uploaded.filename, uploaded.bytes, "bytes")

        client.files.download(by_path.id, Path(folder, "copy.txt"))
        print(Path(folder, "copy.txt").read_text())
        for uploaded in (by_path, by_bytes, by_file):
            client.files.delete(uploaded.id)


if __name__ == "__main__":
    with stand_in():
        main()

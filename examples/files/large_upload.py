"""A large file in parts, several at once; a process that was killed goes on where it stopped."""

from pathlib import Path
from tempfile import TemporaryDirectory

from openai_core import Client
from openai_core.testing import stand_in


def main() -> None:
    with Client() as client, TemporaryDirectory() as folder:
        path = Path(folder, "train.jsonl")
        path.write_bytes(b'{"prompt": "2 + 2 =", "completion": "4"}\n' * 3000)

        seen: list[int] = []
        upload = client.uploads.upload_file(
            path,
            purpose="fine-tune",
            part_size=32 * 1024,  # left out, it goes by the size of the file
            concurrency=4,
            progress=lambda done, total: seen.append(done),
            resume=Path(folder, "train.upload.json"),
        )
        print(upload.status, upload.bytes, "bytes", f"({seen[-1]} told)")


if __name__ == "__main__":
    with stand_in():
        main()

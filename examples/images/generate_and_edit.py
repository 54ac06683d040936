"""Pictures made and changed: from a prompt, then from a picture and a prompt."""

from pathlib import Path
from tempfile import TemporaryDirectory

from openai_core import Client
from openai_core.testing import stand_in


def main() -> None:
    with TemporaryDirectory() as folder, Client() as client:
        images = client.images.generate(model="gpt-image-1", prompt="A cat that reads", n=2)
        paths = [Path(path) for path in images.save(folder)]
        print([path.name for path in paths])

        edited = client.images.edit(model="gpt-image-1", prompt="Give the cat a hat", image=paths)
        assert edited.data
        edited.data[0].save(Path(folder, "hat.png"))
        print("hat.png:", Path(folder, "hat.png").read_bytes()[1:4].decode())


if __name__ == "__main__":
    with stand_in():
        main()

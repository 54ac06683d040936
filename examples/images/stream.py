"""A picture that can be seen while it is painted."""

from pathlib import Path
from tempfile import TemporaryDirectory

from openai_core import Client
from openai_core.testing import stand_in


def main() -> None:
    with TemporaryDirectory() as folder, Client() as client:
        with client.images.stream(
            model="gpt-image-1", prompt="A lighthouse in a storm", size="1024x1024", partial_images=3
        ) as stream:
            for event in stream:
                if event.type == "image_generation.partial_image":
                    preview = Path(folder, f"preview-{event.partial_image_index}.png")
                    preview.write_bytes(event.data)
                    print(preview.name)
                elif event.type == "image_generation.completed":
                    Path(folder, "lighthouse.png").write_bytes(event.data)
        print(sorted(path.name for path in Path(folder).iterdir()))


if __name__ == "__main__":
    with stand_in():
        main()

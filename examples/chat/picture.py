"""A question about a picture: from the disk, or from the web."""

import base64
from pathlib import Path

from openai_core import Client
from openai_core.testing import stand_in

PICTURE = Path(__file__).with_name("picture.png")


def main() -> None:
    inline = f"data:image/png;base64,{base64.b64encode(PICTURE.read_bytes()).decode()}"
    with Client() as client:
        completion = client.chat.completions.create(
            model="gpt-5.4",
            messages=[
                {
                    "role": "user",
                    "content": [
                        {"type": "text", "text": "What is in this picture?"},
                        {"type": "image_url", "image_url": {"url": inline, "detail": "low"}},
                    ],
                }
            ],
        )
        print(completion.choices[0].message.content)


if __name__ == "__main__":
    with stand_in("A red square."):
        main()

"""A question about a document: upload it, and name it in the request."""

from openai_core import Client
from openai_core.testing import stand_in


def main() -> None:
    with Client() as client:
        minutes = client.files.create(file=("minutes.txt", b"Ada will write the report."), purpose="user_data")
        response = client.responses.create(
            model="gpt-5.4",
            input=[
                {
                    "role": "user",
                    "content": [
                        {"type": "input_file", "file_id": minutes.id},
                        {"type": "input_text", "text": "Who writes the report?"},
                    ],
                }
            ],
        )
        print(response.output_text)
        client.files.delete(minutes.id)


if __name__ == "__main__":
    with stand_in("Ada does."):
        main()

"""What came with an answer: headers, the request id, the bytes as they were."""

from openai_core import Client
from openai_core.testing import stand_in


def main() -> None:
    with Client() as client:
        # The answer, and what came with it.
        response, meta = client.responses.create.with_meta(model="gpt-5.4", input="Say hello.")
        print(meta.status_code, meta.request_id is not None, response.output_text)

        # Only what came: read it later, or never.
        raw = client.responses.create.raw(model="gpt-5.4", input="Say hello.")
        print(raw.headers["content-type"], len(raw.content) > 100, raw.parse().output_text)

        # Nothing read yet: the body is yours, bit by bit.
        with client.chat.completions.create.streaming(
            model="gpt-5.4", messages=[{"role": "user", "content": "Say hello."}]
        ) as unread:
            print(unread.status_code, sum(len(piece) for piece in unread.iter_bytes()) > 100)

        # The names that other SDKs use are there as well.
        same = client.responses.with_raw_response.create(model="gpt-5.4", input="Say hello.")
        print(same.parse().output_text)


if __name__ == "__main__":
    with stand_in(*["Hello!"] * 4):
        main()

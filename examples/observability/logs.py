"""What a client does, in the log: requests, answers, retries; keys are masked."""

import logging
import sys

from openai_core import Client
from openai_core.testing import stand_in


def main() -> None:
    logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")
    logging.getLogger("openai_core").setLevel(logging.INFO)  # DEBUG tells the requests too; or OPENAI_LOG=debug
    with Client() as client:
        client.responses.create(model="gpt-5.4", input="Hi")

    lines: list[str] = []
    with Client(logger=lambda record: lines.append(record.levelname), log_level="info") as client:
        client.models.list()
    print("of its own:", lines)


if __name__ == "__main__":
    with stand_in() as server:
        if server:
            server.fail(429, headers={"retry-after-ms": "1"})
        main()

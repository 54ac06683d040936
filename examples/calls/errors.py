"""What goes wrong, and what its error knows: the status, the request id, the words of the API."""

import openai_core
from openai_core import Client
from openai_core.testing import stand_in


def main() -> None:
    with Client(max_retries=0) as client:
        try:
            client.files.retrieve("file-that-is-not-there")
        except openai_core.NotFoundError as error:
            print("not there:", error.status_code, error.code, error.request_id is not None)

        try:
            client.embeddings.create(model="text-embedding-3-small", input="Hi", dimensions=0)
        except openai_core.BadRequestError as error:
            print("refused:", error.status_code, error.param)

        try:
            client.responses.create(model="gpt-5.4", input="Hi", timeout=0.01)
        except openai_core.APITimeoutError as error:
            print("too late:", type(error).__name__)

        try:
            Client(base_url="http://127.0.0.1:9/v1", api_key="k", max_retries=0).models.list()
        except openai_core.APIConnectionError as error:
            print("nobody there:", type(error).__name__)

        try:
            client.responses.create(model="gpt-5.4", inputs="Hi")  # type: ignore[call-overload]
        except TypeError as error:
            print("a slip:", error)


if __name__ == "__main__":
    with stand_in() as server:
        if server:
            server.slow(1, on="responses.create")
        main()

"""Requests handed in as a batch, at half the price, answered within a day."""

from openai_core import BatchRequest, Client
from openai_core.testing import stand_in


def main() -> None:
    requests = [
        BatchRequest(custom_id=name, body={"model": "gpt-5.4-mini", "input": f"Where is {name}?"})
        for name in ("Oslo", "Rome", "Lima")
    ]
    with (
        Client() as client,
        client.batches.run(
            requests, endpoint="/v1/responses", on_update=lambda batch: print("batch:", batch.status)
        ) as results,
    ):
        for result in results:
            print(result.custom_id, result.value.output_text if result.ok else result.error)
        print(results["Rome"].status_code)


if __name__ == "__main__":
    with stand_in():
        main()

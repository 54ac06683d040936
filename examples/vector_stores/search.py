"""Files that can be searched: by you, and by the model while it answers."""

from openai_core import Client
from openai_core.testing import stand_in

GUIDES = {
    "boats.txt": b"A dinghy carries four people. Its mast is of ash.",
    "trains.txt": b"The night train leaves at nine and has a dining car.",
}


def main() -> None:
    with Client() as client:
        store = client.vector_stores.create_and_poll(name="guides")
        batch = client.vector_stores.file_batches.upload_and_poll(store.id, files=GUIDES.items(), timeout=600)
        print(batch.status, batch.file_counts.completed, "files")

        for result in client.vector_stores.search(store.id, query="train", max_num_results=1):
            print("found in", result.filename)

        response = client.responses.create(
            model="gpt-5.4",
            input="When does the night train leave?",
            tools=[{"type": "file_search", "vector_store_ids": [store.id]}],
        )
        print(response.output_text)
        client.vector_stores.delete(store.id)


if __name__ == "__main__":
    with stand_in("It leaves at nine."):
        main()

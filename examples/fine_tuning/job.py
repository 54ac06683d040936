"""A model of your own: upload examples, begin a job, wait for its end, read what happened."""

import json

from openai_core import Client
from openai_core.testing import stand_in

EXAMPLES = [
    {
        "messages": [
            {"role": "user", "content": f"What is {number} + {number}?"},
            {"role": "assistant", "content": f"{number * 2}, obviously."},
        ]
    }
    for number in range(10)
]


def main() -> None:
    with Client() as client:
        lines = "\n".join(json.dumps(example) for example in EXAMPLES).encode()
        file = client.files.create(file=("train.jsonl", lines), purpose="fine-tune")
        file = client.files.wait_for_processing(file.id, timeout=600)
        print("file:", file.status)

        job = client.fine_tuning.jobs.create(model="gpt-4o-mini-2024-07-18", training_file=file.id)
        job = client.fine_tuning.jobs.wait(job, timeout=6 * 3600, on_update=lambda seen: print("job:", seen.status))
        if job.status != "succeeded":
            print("failed:", job.error)
        for event in client.fine_tuning.jobs.list_events(job.id, limit=2).data:
            print("event:", event.level)


if __name__ == "__main__":
    with stand_in():
        main()

"""Options of a client, of a call, and of what lies between: timeouts, retries, headers."""

from openai_core import Client, RetryPolicy, Timeout
from openai_core.testing import stand_in


def main() -> None:
    with Client(timeout=Timeout(total=60, connect=3), retry=RetryPolicy(limit=4, first=0.01)) as client:
        raw = client.responses.create.raw(
            model="gpt-5.4",
            input="Hi",
            timeout=20,
            max_retries=5,
            idempotency_key="once-and-only-once",
            extra_headers={"x-trace": "42"},
        )
        print(raw.parse().output_text, "after", raw.retries_taken, "retries")

        patient = client.with_options(timeout=1200, max_retries=10)  # over the same connections
        print(patient.responses.create(model="gpt-5.4", input="Take your time.").output_text)


if __name__ == "__main__":
    with stand_in("Hello!", "All the time in the world.") as server:
        if server:
            server.fail([429, 503], headers={"retry-after-ms": "1"})
        main()

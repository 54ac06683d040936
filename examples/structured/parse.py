"""A type goes in, a value comes out: with a dataclass, with pydantic, and what to do about a refusal."""

from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel

from openai_core import Client
from openai_core.testing import stand_in


@dataclass
class Event:
    name: str
    day: str
    participants: list[str]


class Mood(BaseModel):
    mood: Literal["good", "bad", "mixed"]
    why: str


def main() -> None:
    with Client() as client:
        said = "Alice and Bob go to a science fair on Friday."
        completion = client.chat.completions.parse(
            model="gpt-5.4", messages=[{"role": "user", "content": said}], response_format=Event
        )
        message = completion.choices[0].message
        print(message.refusal if message.parsed is None else message.parsed)

        felt = client.chat.completions.parse(
            model="gpt-5.4", messages=[{"role": "user", "content": f"Their mood: {said}"}], response_format=Mood
        )
        mood = felt.choices[0].message.parsed
        if mood:
            print(mood.mood, "-", mood.why)


if __name__ == "__main__":
    event = {"name": "Science fair", "day": "Friday", "participants": ["Alice", "Bob"]}
    with stand_in(event, {"mood": "good", "why": "They have a plan."}):
        main()

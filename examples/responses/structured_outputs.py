"""A type goes in, a value comes out: structured output of the Responses API."""

from pydantic import BaseModel

from openai_core import Client
from openai_core.testing import stand_in


class Step(BaseModel):
    explanation: str
    output: str


class Solution(BaseModel):
    steps: list[Step]
    final_answer: str


def main() -> None:
    with Client() as client:
        response = client.responses.parse(model="gpt-5.4", input="Solve 8x + 31 = 2.", text_format=Solution)
    solution = response.output_parsed
    if solution is None:
        print("refused:", response.refusal)
        return
    for step in solution.steps:
        print(f"{step.output:12} {step.explanation}")
    print("=>", solution.final_answer)


if __name__ == "__main__":
    steps = [
        {"explanation": "Take 31 from both sides.", "output": "8x = -29"},
        {"explanation": "Divide both sides by 8.", "output": "x = -29/8"},
    ]
    with stand_in({"steps": steps, "final_answer": "x = -3.625"}):
        main()

"""Tools whose arguments are pydantic models, and an answer that is one: `run_tools` with types all the way."""

from pydantic import BaseModel, Field

from openai_core import Client, tool
from openai_core.testing import CallTool, stand_in


class Query(BaseModel):
    words: list[str]
    limit: int = Field(5, le=10, description="How many books at most")


class Book(BaseModel):
    title: str
    year: int


class Advice(BaseModel):
    book: Book
    why: str


@tool
def search(query: Query) -> list[Book]:
    """Search the library."""
    books = [Book(title="Dune", year=1965), Book(title="Solaris", year=1961)]
    return [book for book in books if any(word in book.title for word in query.words)][: query.limit]


def main() -> None:
    with Client() as client:
        run = client.responses.run_tools(
            model="gpt-5.4", input="Advise a book about an ocean.", tools=[search], text_format=Advice
        )
    for call in run.calls:
        print(f"{call.name}({call.arguments}) -> {call.result}")
    print(repr(run.parsed))


if __name__ == "__main__":
    advice = {"book": {"title": "Solaris", "year": 1961}, "why": "Its ocean thinks."}
    with stand_in(CallTool("search", query={"words": ["Solaris"], "limit": 1}), advice):
        main()

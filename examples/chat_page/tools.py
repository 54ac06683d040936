"""What the model can do on the chat page: sums, and the time of day."""

import ast
import operator
from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from openai_core import tool

SIGNS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Mod: operator.mod,
    ast.USub: operator.neg,
}


@tool
def calculate(expression: Annotated[str, "Numbers, + - * / % and parentheses"]) -> float:
    """Work out a sum."""
    return worked_out(ast.parse(expression.strip(), mode="eval").body)


def worked_out(node: ast.expr) -> float:
    match node:
        case ast.Constant(value=int() | float() as value):
            return value
        case ast.BinOp(left, sign, right) if type(sign) in SIGNS:
            return SIGNS[type(sign)](worked_out(left), worked_out(right))
        case ast.UnaryOp(sign, operand) if type(sign) in SIGNS:
            return SIGNS[type(sign)](worked_out(operand))
    raise ValueError(f"No sum: {ast.unparse(node)}")


@tool
def time_in(zone: Annotated[str, "An IANA time zone, such as Europe/Paris"]) -> str:
    """Tell the date and the time of day in a part of the world."""
    return f"{datetime.now(ZoneInfo(zone)):%A, %d %B %Y, %H:%M}"


TOOLS = [calculate, time_in]

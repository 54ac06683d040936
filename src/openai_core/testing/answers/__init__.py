"""The operations whose answers are more than samples."""

from openai_core.testing.answers import assistants, batches, chat, files, responses, senses
from openai_core.testing.world import Handler

HANDLERS: dict[str, Handler] = {
    **responses.HANDLERS,
    **chat.HANDLERS,
    **assistants.HANDLERS,
    **files.HANDLERS,
    **batches.HANDLERS,
    **senses.HANDLERS,
}
"""Method and path of an operation -> what answers it."""

"""The root of the resource tree. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming
    from openai_core.generated.resources.admin import Admin
    from openai_core.generated.resources.audio import Audio
    from openai_core.generated.resources.beta import Beta
    from openai_core.generated.resources.chat import Chat
    from openai_core.generated.resources.containers import Containers
    from openai_core.generated.resources.content_provenance_checks import ContentProvenanceChecks
    from openai_core.generated.resources.conversations import Conversations
    from openai_core.generated.resources.evals import Evals
    from openai_core.generated.resources.fine_tuning import FineTuning
    from openai_core.generated.resources.models import Models
    from openai_core.generated.resources.moderations import Moderations
    from openai_core.generated.resources.skills import Skills
    from openai_core.resources.batches import Batches
    from openai_core.resources.completions import Completions
    from openai_core.resources.embeddings import Embeddings
    from openai_core.resources.files import Files
    from openai_core.resources.images import Images
    from openai_core.resources.realtime import Realtime
    from openai_core.resources.responses import Responses
    from openai_core.resources.uploads import Uploads
    from openai_core.resources.vector_stores import VectorStores
    from openai_core.resources.videos import Videos


class Root(Resource[R]):
    """"""

    @cached_property
    def admin(self) -> Admin[R]:
        """Administration of an organization and its projects."""
        from openai_core.generated.resources.admin import Admin

        return Admin(self._runner)

    @cached_property
    def audio(self) -> Audio[R]:
        """Speech synthesis, transcription, translation and custom voices."""
        from openai_core.generated.resources.audio import Audio

        return Audio(self._runner)

    @cached_property
    def batches(self) -> Batches[R]:
        """Files of API requests processed together in the background."""
        from openai_core.resources.batches import Batches

        return Batches(self._runner)

    @cached_property
    def beta(self) -> Beta[R]:
        """Interfaces in preview, and older ones kept for existing code."""
        from openai_core.generated.resources.beta import Beta

        return Beta(self._runner)

    @cached_property
    def chat(self) -> Chat[R]:
        """Conversations with a model as lists of chat messages."""
        from openai_core.generated.resources.chat import Chat

        return Chat(self._runner)

    @cached_property
    def completions(self) -> Completions[R]:
        """Continuations of plain text prompts (legacy)."""
        from openai_core.resources.completions import Completions

        return Completions(self._runner)

    @cached_property
    def containers(self) -> Containers[R]:
        """Sandboxed containers in which a model's tools run code."""
        from openai_core.generated.resources.containers import Containers

        return Containers(self._runner)

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecks[R]:
        """Checks of where a file's content came from."""
        from openai_core.generated.resources.content_provenance_checks import ContentProvenanceChecks

        return ContentProvenanceChecks(self._runner)

    @cached_property
    def conversations(self) -> Conversations[R]:
        """Stored conversations that responses can build on."""
        from openai_core.generated.resources.conversations import Conversations

        return Conversations(self._runner)

    @cached_property
    def embeddings(self) -> Embeddings[R]:
        """Embedding vectors of text."""
        from openai_core.resources.embeddings import Embeddings

        return Embeddings(self._runner)

    @cached_property
    def evals(self) -> Evals[R]:
        """Definitions of tests that grade model output."""
        from openai_core.generated.resources.evals import Evals

        return Evals(self._runner)

    @cached_property
    def files(self) -> Files[R]:
        """Uploaded files for use elsewhere in the API."""
        from openai_core.resources.files import Files

        return Files(self._runner)

    @cached_property
    def fine_tuning(self) -> FineTuning[R]:
        """Training of models on your own examples, and what it produces."""
        from openai_core.generated.resources.fine_tuning import FineTuning

        return FineTuning(self._runner)

    @cached_property
    def images(self) -> Images[R]:
        """Image generation, editing and variation."""
        from openai_core.resources.images import Images

        return Images(self._runner)

    @cached_property
    def models(self) -> Models[R]:
        """Models available to you, including your fine-tuned ones."""
        from openai_core.generated.resources.models import Models

        return Models(self._runner)

    @cached_property
    def moderations(self) -> Moderations[R]:
        """Checks for potentially harmful content."""
        from openai_core.generated.resources.moderations import Moderations

        return Moderations(self._runner)

    @cached_property
    def realtime(self) -> Realtime[R]:
        """Live voice and text sessions with a model."""
        from openai_core.resources.realtime import Realtime

        return Realtime(self._runner)

    @cached_property
    def responses(self) -> Responses[R]:
        """Model responses to text, images, files and tool outputs."""
        from openai_core.resources.responses import Responses

        return Responses(self._runner)

    @cached_property
    def skills(self) -> Skills[R]:
        """Reusable bundles of instructions and files for models."""
        from openai_core.generated.resources.skills import Skills

        return Skills(self._runner)

    @cached_property
    def uploads(self) -> Uploads[R]:
        """Large files sent in parts."""
        from openai_core.resources.uploads import Uploads

        return Uploads(self._runner)

    @cached_property
    def vector_stores(self) -> VectorStores[R]:
        """Searchable indexes of files."""
        from openai_core.resources.vector_stores import VectorStores

        return VectorStores(self._runner)

    @cached_property
    def videos(self) -> Videos[R]:
        """Video generation, editing, extension and reusable characters."""
        from openai_core.resources.videos import Videos

        return Videos(self._runner)

    with_raw_response: View[Root[Raw], Root[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Root[Streaming], Root[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""

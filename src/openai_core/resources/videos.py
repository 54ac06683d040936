"""What `client.videos` offers beyond the operations of the contract."""

from __future__ import annotations

import os  # noqa: TC003 (signatures are evaluated)
from functools import partial
from typing import TYPE_CHECKING, Any

from openai_core.generated.resources import videos as generated
from openai_core.resource import R
from openai_core.work.method import helper
from openai_core.work.waiting import VIDEO, begun, looks, waited

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from openai_core.generated.endpoints.videos_create import VideoCreateParams
    from openai_core.generated.endpoints.videos_download_content import VideoDownloadContentParams
    from openai_core.generated.models.videos import Video
    from openai_core.sansio.flow import Flow
    from openai_core.work.bars import Progress
    from openai_core.work.waiting import LookOptions


class Videos(generated.Videos[R]):
    __doc__ = generated.Videos.__doc__

    @helper
    def create_and_poll(
        self,
        *,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[Video], Any] | None = None,
        **params: Unpack[VideoCreateParams],
    ) -> Flow[Video]:
        """Create a video, and wait until it is over.

        Args:
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to
                5.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the video at each look; may be a coroutine function under `AsyncClient`.
            params: Those of `create`; `timeout` in plain seconds is for all of it, a `Timeout` for each call.

        Returns:
            The video: completed or failed, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the video as it was. It goes on all the same.
            APIError: a request failed.
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/videos
        """
        from openai_core.generated.endpoints.videos_create import build
        from openai_core.generated.endpoints.videos_retrieve import build as look

        said = looks(params)
        return begun(
            self,
            VIDEO,
            build,
            lambda made: partial(look, made.id, **said),
            params=dict(params),
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )

    @helper
    def wait(
        self,
        video: str | Video,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[Video], Any] | None = None,
        **options: Unpack[LookOptions],
    ) -> Flow[Video]:
        """Wait until a video is over.

        A status that nobody knows yet does not end the waiting; it goes on at the same pace.

        Args:
            video: Its id, or the video as it was.
            timeout: Seconds for all of it. Default: no limit.
            deadline: Another name of `timeout`.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to
                5.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the video at each look; may be a coroutine function under `AsyncClient`.
            options: Those that every call takes.

        Returns:
            The video: completed or failed, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the video as it was. It goes on all the same.
            ConfigurationError: `timeout` or `interval` is no number of seconds.

        API page: https://platform.openai.com/docs/api-reference/videos
        """
        from openai_core.generated.endpoints.videos_retrieve import build

        look = partial(build, VIDEO.named(video), **options)
        return waited(
            self,
            VIDEO,
            look,
            video,
            timeout=timeout,
            deadline=deadline,
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )

    poll = wait
    """The same as `wait`."""

    @helper
    def download(
        self,
        video: str | Video,
        path: str | os.PathLike[str],
        *,
        resume: bool = True,
        checksum: str | None = None,
        progress: Progress | Callable[[int, int | None], Any] | None = None,
        **params: Unpack[VideoDownloadContentParams],
    ) -> Flow[None]:
        """Write a finished video to a path as it comes, replacing what is there; whole, or not at all.

        Args:
            video: Its id, or the video.
            path: Where to; the folder has to be there.
            resume: Whether to ask for the rest when the connection breaks. Default: True.
            checksum: What it has to add up to, in hexadecimal digits: md5, sha1, sha256, sha384 or sha512.
            progress: Called with the bytes that came so far and with all there are (None when nobody knows); or who
                draws a bar: `rich`, `tqdm`, or `auto` for what is installed.
            params: Those of `download_content`: `variant` is `video` (mp4, the default), `thumbnail` (webp) or
                `spritesheet` (jpg).

        Raises:
            APIError: the request failed, or the connection broke and the rest could not be had.
            OpenAIError: the checksum is another one; nothing is written then.
            ConfigurationError: an argument cannot be right.
            OSError: nothing can be written there.

        API page: https://platform.openai.com/docs/api-reference/videos
        """
        from openai_core.generated.endpoints.videos_download_content import build
        from openai_core.work.download import downloading

        request = build(VIDEO.named(video), **params)
        return downloading(self._runner, request, path, resume=resume, checksum=checksum, progress=progress)

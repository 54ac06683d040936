"""The awaitable face: performs flows under asyncio and trio."""

"""The API reference, written from the code itself when the site is built: resources, public names, models."""

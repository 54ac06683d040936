"""What the official package's README shows runs here, or the migration guide says what to write instead."""

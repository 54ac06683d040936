"""Answers as values of a type: the schema that the API holds the model to, and the way back."""

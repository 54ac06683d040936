"""Who answers: a provider is a value."""

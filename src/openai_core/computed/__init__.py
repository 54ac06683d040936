"""Values that models compute from what came: a module here has bases of the generated models of its name."""

"""Save the current certificate."""

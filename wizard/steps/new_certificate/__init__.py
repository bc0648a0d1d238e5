"""New certificate."""

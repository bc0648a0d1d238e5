"""New database."""

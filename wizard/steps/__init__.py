"""The nine steps of the migration, each a folder of its own."""

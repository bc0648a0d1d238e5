"""The steps of the migration, in order."""

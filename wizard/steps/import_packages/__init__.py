"""Import packages."""

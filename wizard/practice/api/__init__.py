"""The documented REST API, one file for each part of it."""

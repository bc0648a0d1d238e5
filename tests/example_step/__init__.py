"""The worked example of CONTRIBUTING.md, “Adding a step”: a list of the saved packages for the change record."""

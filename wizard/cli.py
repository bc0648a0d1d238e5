"""The commands: the second front over the same steps."""

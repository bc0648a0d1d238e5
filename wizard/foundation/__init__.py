"""Private files, cancelling, findings, words, resources, processes. Standard library only."""

"""The .package format: read, verify, classify, unsign, sign, compare."""

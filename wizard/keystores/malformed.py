"""Bytes that are not in the form they claim."""

from __future__ import annotations


class Malformed(ValueError):
    """The bytes break their format. The room's readers turn this into one of the errors of errors.py."""


class TooMuch(Malformed):
    """The bytes ask for more than limits.py allows."""

"""Bounds on what a hostile or broken store may ask of us; generous to every real one.

A certificate database of a real server has two entries and a few kilobytes (reference keystore.md).
"""

from __future__ import annotations

STORE_BYTES = 4 * 1024 * 1024
"""Ten times the certificates Java itself comes with."""
ENTRIES = 10_000
CHAIN = 100
ITERATIONS = 5_000_000
"""Java's own bound on PBE iterations (keystore.md, private key protection); about 7 s on one core."""
ITERATIONS_IN_ALL = 50_000_000
"""PBE iterations of all entries of one store together: 250 keys as Java 17 writes them; about 15 s on one core."""
BER_DEPTH = 16
"""Nesting of indefinite lengths; Bouncy Castle's PKCS12 stores have 6."""
STREAM_DEPTH = 16
"""Nesting in a Java object stream; a sealed key needs 3."""
STREAM_FIELDS = 64
"""Fields of one class in a Java object stream; a sealed key needs 4."""
PRIVATE_KEY_BYTES = 16 * 1024
"""An RSA key of 16,384 bits has 9 KB; checking a larger one would take minutes."""

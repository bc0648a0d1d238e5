"""Passwords for a certificate database: what Java can open, and how well they protect."""

from __future__ import annotations

import enum
import itertools
import math

from wizard.foundation.findings import Finding
from wizard.keystores import findings
from wizard.keystores.password_protection import ascii_password

SHORTEST = 6
"""keytool asks for at least 6 characters when it makes a store."""
_FAIR_BITS = 40
_STRONG_BITS = 70
_KINDS = ("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789")
_OTHER_SIGNS = 33
_RUN = 3


class Strength(enum.Enum):
    EMPTY = 0
    WEAK = 1
    FAIR = 2
    STRONG = 3


def password_findings(password: str) -> tuple[Finding, ...]:
    """What is to be said about a new password; of severity error when Java could not open the keys under it.

    The rule holds for JCEKS keys and so for the store, which shares their password (keystore.md, passwords).
    """
    if not password:
        return (findings.PASSWORD_MISSING.of("password"),)
    if ascii_password(password) is None:
        return (findings.UNSAFE_PASSWORD.of("password"),)
    if len(password) < SHORTEST:
        return (findings.PASSWORD_SHORT.of("password"),)
    return (findings.PASSWORD_WEAK.of("password"),) if strength(password) is Strength.WEAK else ()


def strength(password: str) -> Strength:
    """A rough estimate from length and kinds of signs; repeated and counted-up signs count once."""
    if not password:
        return Strength.EMPTY
    signs = sum(len(kind) for kind in _KINDS if set(kind) & set(password))
    if any(not any(sign in kind for kind in _KINDS) for sign in password):
        signs += _OTHER_SIGNS
    bits = _telling(password) * math.log2(signs)
    if len(password) < SHORTEST or bits < _FAIR_BITS:
        return Strength.WEAK
    return Strength.FAIR if bits < _STRONG_BITS else Strength.STRONG


def _telling(password: str) -> int:
    """How many signs are not merely the one before, or its neighbour: ``aaaa`` and ``1234`` tell little."""
    steps = (abs(ord(right) - ord(left)) for left, right in itertools.pairwise(password))
    return min(1 + sum(step > 1 for step in steps), _RUN * len(set(password)))

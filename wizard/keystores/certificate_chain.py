"""Putting certificates in order: leaf first, then each issuer."""

from __future__ import annotations

from wizard.keystores import limits
from wizard.keystores.certificate_der import issuer_name, subject_name


def by_subject(certificates: tuple[bytes, ...]) -> dict[bytes, bytes]:
    """The certificates by their subject (DER), the first of equal ones. Raises Malformed."""
    return {subject_name(each): each for each in reversed(certificates)}


def chain_from(leaf: bytes, issuers: dict[bytes, bytes]) -> tuple[bytes, ...]:
    """``leaf`` and its issuers as far as ``issuers`` (:func:`by_subject`) has them. Raises Malformed."""
    chain = [leaf]
    while len(chain) < limits.CHAIN:
        found = issuers.get(issuer_name(chain[-1]))
        if found is None or found in chain:
            break
        chain.append(found)
    return tuple(chain)

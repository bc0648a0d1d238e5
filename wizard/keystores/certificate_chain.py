"""Putting certificates in order: leaf first, then each issuer."""

from __future__ import annotations

from wizard.keystores import limits
from wizard.keystores.certificate_der import issuer_name, subject_name


def chain_from(leaf: bytes, certificates: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """``leaf`` and its issuers as far as ``certificates`` has them, found by name. Raises Malformed."""
    by_subject = {subject_name(each): each for each in reversed(certificates)}
    chain = [leaf]
    while len(chain) < limits.CHAIN:
        found = by_subject.get(issuer_name(chain[-1]))
        if found is None or found in chain:
            break
        chain.append(found)
    return tuple(chain)

"""Putting certificates in order: leaf first, then each issuer."""

from __future__ import annotations

from collections.abc import Mapping

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

from wizard.keystores import limits
from wizard.keystores.certificate import load_certificate
from wizard.keystores.certificate_der import issuer_name, subject_name
from wizard.keystores.errors import UnreadableCertificate

Issuers = Mapping[bytes, tuple[bytes, ...]]


def by_subject(certificates: tuple[bytes, ...]) -> Issuers:
    """The certificates by their subject (DER): a renewed authority has two of one name. Raises Malformed."""
    found: dict[bytes, tuple[bytes, ...]] = {}
    for each in certificates:
        found[subject_name(each)] = (*found.get(subject_name(each), ()), each)
    return found


def chain_from(leaf: bytes, issuers: Issuers) -> tuple[bytes, ...]:
    """``leaf`` and its issuers as far as ``issuers`` (:func:`by_subject`) has them. Raises Malformed.

    The issuer is known by its name, as in Java; of several with that name, the one whose key signed is taken.
    """
    chain = [leaf]
    while len(chain) < limits.CHAIN:
        named = issuers.get(issuer_name(chain[-1]), ())
        if not named or (found := _signer(chain[-1], named)) in chain:
            break
        chain.append(found)
    return tuple(chain)


def _signer(certificate: bytes, named: tuple[bytes, ...]) -> bytes:
    if len(named) == 1:
        return named[0]
    return next((each for each in named if signed_by(certificate, each)), named[0])


def signed_by(certificate: bytes, issuer: bytes) -> bool | None:
    """Whether the issuer's key made the signature; None where that cannot be told."""
    try:
        load_certificate(certificate).verify_directly_issued_by(load_certificate(issuer))
    except InvalidSignature:
        return False
    except (ValueError, TypeError, UnsupportedAlgorithm, UnreadableCertificate):
        return None
    return True

"""The MAC over a PKCS12 store: RFC 7292, section 4, and PBMAC1 (RFC 9579), which newer Java and OpenSSL write."""

from __future__ import annotations

import hashlib
import hmac

from wizard.keystores import der
from wizard.keystores import pkcs12_protection as protection
from wizard.keystores.errors import UnknownProtection, WrongStorePassword
from wizard.keystores.malformed import Malformed
from wizard.keystores.password_protection import checked_iterations

PBMAC1 = "1.2.840.113549.1.5.14"
_KEY_SIZES = range(20, 1025)
"""RFC 9579, section 9, advises against shorter ones; Bouncy Castle wrote up to 256 bytes."""


def check_mac(element: der.Element, authenticated: bytes, password: str) -> None:
    """Raises WrongStorePassword, UnknownProtection (another scheme), Malformed, TooMuch (rounds)."""
    info, salt, *rounds = der.at_least(element.children(), 2)
    algorithm, expected = der.exactly(info.children(), 2)
    name, *details = der.at_least(algorithm.children(), 1)
    if name.identifier() == PBMAC1:
        (parameters,) = der.exactly(tuple(details), 1)
        found = _pbmac1(parameters, authenticated, password)
    elif name.identifier() in protection.DIGESTS:
        iterations = checked_iterations(rounds[0].integer()) if rounds else 1
        how = protection.Derivation(salt.octets(), iterations, protection.DIGESTS[name.identifier()])
        found = protection.mac(authenticated, password, how)
    else:
        raise UnknownProtection(detail=name.identifier())
    if not hmac.compare_digest(found, expected.octets()):
        raise WrongStorePassword


def _pbmac1(parameters: der.Element, authenticated: bytes, password: str) -> bytes:
    """Salt and rounds of the MAC itself mean nothing here: the parameters bring their own (RFC 9579, section 4).

    The name of the derivation is not looked at: Bouncy Castle long wrote that of PBES2 there.
    """
    derivation, function = der.exactly(parameters.children(), 2)
    _, details = der.exactly(derivation.children(), 2)
    name = der.at_least(function.children(), 1)[0].identifier()
    if name not in protection.HMACS:
        raise UnknownProtection(detail=name)
    sizes = [part.integer() for part in details.children()[2:] if part.tag == der.INTEGER]
    if len(sizes) != 1 or sizes[0] not in _KEY_SIZES:
        raise Malformed(f"PBMAC1 without a key length between {_KEY_SIZES[0]} and {_KEY_SIZES[-1]}")
    try:
        how = protection.pbkdf2_parameters(details)
    except protection.NotOurs as error:
        raise UnknownProtection(detail=str(error)) from error
    secret = password.encode("utf-8", "surrogatepass")
    key = hashlib.pbkdf2_hmac(how.digest, secret, how.salt, how.iterations, sizes[0])
    return hmac.digest(key, authenticated, protection.HMACS[name])

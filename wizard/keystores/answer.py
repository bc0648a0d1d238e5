"""Reading certificates out of what a certificate authority sends: PEM, DER, or PKCS7 with a chain."""

from __future__ import annotations

import re
import warnings
from base64 import b64decode
from binascii import Error as Base64Error

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from wizard.keystores import limits
from wizard.keystores.certificate_der import read_certificate
from wizard.keystores.errors import UnreadableAnswer
from wizard.keystores.malformed import Malformed

_CERTIFICATE = re.compile(
    rb"-----BEGIN (?P<label>(?:X509 |TRUSTED )?CERTIFICATE|PKCS7)-----(?P<body>[^-]+)-----END (?P=label)-----"
)


def certificates_in(answer: bytes) -> tuple[bytes, ...]:
    """DER of every certificate, in the order of the file. Raises UnreadableAnswer."""
    try:
        found = pem_certificates(answer) if b"-----BEGIN " in answer else _der_certificates(answer)
    except Malformed as error:
        raise UnreadableAnswer from error
    if not found:
        raise UnreadableAnswer
    return found


def pem_certificates(data: bytes) -> tuple[bytes, ...]:
    """DER of every certificate in PEM, those inside PKCS7 too. Raises Malformed."""
    found: list[bytes] = []
    for match in _CERTIFICATE.finditer(data):
        try:
            body = b64decode(b"".join(match["body"].split()), validate=True)
        except Base64Error as error:
            raise Malformed("a PEM certificate is not base64") from error
        found += _pkcs7_certificates(body) if match["label"] == b"PKCS7" else _der_certificates(body)
        if len(found) > limits.CHAIN:
            raise Malformed(f"more than {limits.CHAIN} certificates")
    return tuple(found)


def _der_certificates(data: bytes) -> tuple[bytes, ...]:
    try:
        read_certificate(data)
    except Malformed:
        return _pkcs7_certificates(data)
    return (data,)


def _pkcs7_certificates(data: bytes) -> tuple[bytes, ...]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = pkcs7.load_der_pkcs7_certificates(data)
    except (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion) as error:
        raise Malformed("no PKCS7 certificates") from error
    return tuple(certificate.public_bytes(Encoding.DER) for certificate in found[: limits.CHAIN])

"""A certificate from an authority: the signing request out, the answer in."""

from __future__ import annotations

import base64
import dataclasses
import textwrap

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509 import ExtendedKeyUsage, KeyUsage

from wizard.keystores import der
from wizard.keystores.answer import certificates_in
from wizard.keystores.certificate import load_certificate
from wizard.keystores.certificate_chain import by_subject, chain_from
from wizard.keystores.certificate_database import CertificateDatabase
from wizard.keystores.certificate_der import public_key_bits, subject_name
from wizard.keystores.errors import AnswerMismatch, UnreadableAnswer, malformed_is_damage
from wizard.keystores.private_key import pkcs8, public_half
from wizard.keystores.server_usages import EXTENDED_KEY_USAGE, KEY_USAGE

SHA256_WITH_RSA = "1.2.840.113549.1.1.11"
EXTENSION_REQUEST = "1.2.840.113549.1.9.14"


def certificate_signing_request(database: CertificateDatabase) -> bytes:
    """A PKCS#10 request in PEM, signed with SHA-256: the leaf's own subject, byte for byte, and a server's uses.

    Written as DER here, because the library warns of the long names that real servers have.
    """
    key = database.private_key
    public = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    extensions = der.sequence(*(_extension(value) for value in (KEY_USAGE, EXTENDED_KEY_USAGE)))
    wanted = der.sequence(der.identifier(EXTENSION_REQUEST), der.write(der.SET, extensions))
    subject = subject_name(database.chain_der[0])
    body = der.sequence(der.integer(0), subject, public, der.write(der.context(0), wanted))
    signature = key.sign(body, padding.PKCS1v15(), hashes.SHA256())
    algorithm = der.sequence(der.identifier(SHA256_WITH_RSA), der.null())
    return _pem(
        "CERTIFICATE REQUEST", der.sequence(body, algorithm, der.write(der.BIT_STRING, b"\0", signature))
    )


def accept_answer(database: CertificateDatabase, answer: bytes) -> CertificateDatabase:
    """The database with the authority's certificate and its issuers instead of the old chain.

    ``answer`` is PEM, DER or PKCS7; the certificate is found by its public key, whatever its place.
    Raises UnreadableAnswer, AnswerMismatch.
    """
    certificates = certificates_in(answer)
    with malformed_is_damage(UnreadableAnswer):
        public = public_half(pkcs8(database.private_key))
        leaf = next((each for each in certificates if public_key_bits(each) == public), None)
        if leaf is None:
            raise AnswerMismatch
        chain = chain_from(leaf, by_subject(certificates))
    return dataclasses.replace(database, chain=tuple(load_certificate(each) for each in chain))


def _extension(value: KeyUsage | ExtendedKeyUsage) -> bytes:
    critical = der.write(0x01, b"\xff")
    return der.sequence(der.identifier(value.oid.dotted_string), critical, der.octets(value.public_bytes()))


def _pem(label: str, content: bytes) -> bytes:
    lines = textwrap.wrap(base64.b64encode(content).decode("ascii"), 64)
    return "\n".join((f"-----BEGIN {label}-----", *lines, f"-----END {label}-----", "")).encode("ascii")

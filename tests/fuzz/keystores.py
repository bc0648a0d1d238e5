"""Broken and hostile stores, certificates and answers, as many as a time allows.

    python -m tests.fuzz.keystores [--seconds 60] [--seed 1]

Each input is a real one, changed: bits, bytes, lengths, pieces cut, doubled or taken from another. Stores get
their digest made right again, so that changes reach the keys, and what the commands print of them is written too, as
text and as JSON. Nothing but the room's own errors may come out, no input may take longer than two seconds of the
processor (PBE rounds are bounded to 20,000 here, in the product to 5,000,000 for one key), and memory may not grow by
more than 150 MB. Prints how many inputs were run; exit code 1 when one broke a rule.
"""

from __future__ import annotations

import argparse
import datetime
import json
import random
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import psutil
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, pkcs7

from tests.keystores import rfc9579
from tests.keystores.ber import bouncy, outer_in_ber
from tests.keystores.making import STORE_PASSWORD, database, full_store, issued_chain
from wizard.foundation.output_text import json_text, printable
from wizard.keystores import der, limits
from wizard.keystores import password_protection as pbe
from wizard.keystores.answer import certificates_in
from wizard.keystores.certificate import certificate_facts, load_certificate
from wizard.keystores.certificate_findings import certificate_findings
from wizard.keystores.command_answer import FileAnswer, as_json, as_lines
from wizard.keystores.container import DIGEST_SIZE, store_digest
from wizard.keystores.detect import is_keystore
from wizard.keystores.errors import KeystoreError
from wizard.keystores.import_file import open_key_file
from wizard.keystores.inspection import Passwords, inspect_keystore
from wizard.keystores.malformed import Malformed
from wizard.keystores.model import StoreType
from wizard.keystores.pkcs12 import CERTIFICATE_BAG, DATA, KEY_BAG, X509_CERTIFICATE
from wizard.keystores.pkcs12_protection import Derivation, mac
from wizard.keystores.private_key import pkcs8
from wizard.keystores.sealed_key import key_stream, read_key, read_sealed, write_sealed
from wizard.keystores.store import read_keystore

SLOWEST = 2.0
MEMORY = 150
ROUNDS = 20_000
_NOW = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
_LENGTHS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


@dataclass(frozen=True)
class Target:
    """What is run on changed ``seeds``; ``mended`` makes a changed input worth reading.

    ``each`` inputs are run in a round: fewer where every input may cost the check of an RSA key.
    """

    name: str
    run: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    mended: Callable[[bytes], bytes] = bytes
    each: int = 20


def with_right_digest(data: bytes) -> bytes:
    body = data[:-DIGEST_SIZE]
    return body + store_digest(body, STORE_PASSWORD)


def with_right_mac(authenticated: bytes) -> bytes:
    """A PKCS12 store around its authenticated part, whose changes are then read."""
    how = Derivation(b"12345678", 1, "sha1")
    algorithm = der.sequence(der.identifier("1.3.14.3.2.26"), der.null())
    digest = der.sequence(algorithm, der.octets(mac(authenticated, STORE_PASSWORD, how)))
    content = der.sequence(der.identifier(DATA), der.write(der.context(0), der.octets(authenticated)))
    return der.sequence(der.integer(3), content, der.sequence(digest, der.octets(how.salt)))


def without_mac(authenticated: bytes) -> bytes:
    content = der.sequence(der.identifier(DATA), der.write(der.context(0), der.octets(authenticated)))
    return der.sequence(der.integer(3), content)


def authenticated_part(store: bytes) -> bytes:
    content = der.parse(store).children()[1]
    return content.children()[1].children(der.context(0))[0].octets()


def in_the_clear() -> bytes:
    """An authenticated part whose certificates and key are not encrypted."""

    def held(kind: str, inside: bytes) -> bytes:
        return der.sequence(der.identifier(kind), der.write(der.context(0), inside))

    certificates = [
        held(CERTIFICATE_BAG, held(X509_CERTIFICATE, der.octets(each))) for each in issued_chain()
    ]
    bags = der.sequence(held(KEY_BAG, pkcs8(database().private_key)), *certificates)
    return der.sequence(held(DATA, der.octets(bags)))


def look_into(data: bytes) -> object:
    is_keystore(data)
    answer = FileAnswer(inspect_keystore(data, "fuzzed", Passwords(STORE_PASSWORD, "other"), _NOW))
    for line in as_lines(answer):
        assert line == printable(line), repr(line)
    for encoding in ("utf-8", "cp1252"):
        json.loads(json_text(as_json((answer,), alone=True), encoding, indent=2).encode(encoding))
    return answer


def read_without_password(data: bytes) -> object:
    return read_keystore(data, None)


def facts(data: bytes) -> object:
    return certificate_findings(certificate_facts(data), _NOW)


def key_file(data: bytes) -> object:
    return open_key_file(data, STORE_PASSWORD)


def targets() -> tuple[Target, ...]:
    chain = issued_chain()
    loaded = [load_certificate(each) for each in chain]
    pem = b"".join(each.public_bytes(Encoding.PEM) for each in loaded)
    key = database().private_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    java = (full_store(StoreType.JCEKS), full_store(StoreType.JKS))
    pkcs12 = (full_store(StoreType.PKCS12),)
    inside = (authenticated_part(*pkcs12), in_the_clear())
    in_ber = (
        b"\x30\x80"
        + b"".join(outer_in_ber(part.encoded) for part in der.parse(inside[1]).children())
        + b"\0\0"
    )
    sealed = write_sealed(pbe.seal(key_stream("AES", bytes(16)), STORE_PASSWORD, 1))
    return (
        Target("JKS and JCEKS stores", look_into, java, with_right_digest, each=2),
        Target("PKCS12 stores", look_into, (*pkcs12, rfc9579.STORE, bouncy(*pkcs12)), each=2),
        Target("PKCS12 contents", look_into, (*inside, in_ber), with_right_mac, each=2),
        Target("PKCS12 contents without a MAC", look_into, (*inside, in_ber), without_mac, each=2),
        Target("stores without a password", read_without_password, java + pkcs12),
        Target("sealed object streams", read_sealed, (sealed,)),
        Target("key object streams", read_key, (key_stream("AES", bytes(16)),)),
        Target("certificates", facts, chain + database().chain_der),
        Target(
            "answers of an authority",
            certificates_in,
            (pem, chain[0], pkcs7.serialize_certificates(loaded, Encoding.DER)),
        ),
        Target("key files", key_file, (key + pem, *pkcs12), each=1),
    )


def changed(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """One to four changes."""
    result = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(result) + 1)
        match chance.randrange(7):
            case 0 if place < len(result):
                result[place] ^= 1 << chance.randrange(8)
            case 1 if place < len(result):
                result[place] = chance.randrange(256)
            case 2:
                size = chance.choice((1, 2, 4))
                result[place : place + size] = (chance.choice(_LENGTHS) & (1 << 8 * size) - 1).to_bytes(
                    size, "big"
                )
            case 3:
                del result[place : place + chance.randint(1, 40)]
            case 4:
                result[place:place] = result[place : place + chance.randint(1, 40)]
            case 5:
                start = chance.randrange(len(other))
                result[place : place + 30] = other[start : start + chance.randint(1, 30)]
            case _ if chance.random() < 0.2:
                del result[place:]
    return bytes(result)


class Run:
    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.targets = targets()
        self.inputs: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self.slowest = 0.0
        self.grown = 0.0
        self.broken: list[str] = []

    def one(self, target: Target) -> None:
        seed, other = self.chance.choice(target.seeds), self.chance.choice(target.seeds)
        data = target.mended(changed(seed, other, self.chance))
        self.inputs[target.name] += 1
        started = time.process_time()
        try:
            target.run(data)
        except (KeystoreError, Malformed):
            self.refused[target.name] += 1
        except Exception as error:  # noqa: BLE001 - every other error is what this command looks for
            self.broken.append(f"{target.name}: {error!r} from {data.hex()}")
        took = time.process_time() - started
        self.slowest = max(self.slowest, took)
        if took > SLOWEST:
            self.broken.append(f"{target.name}: {took:.1f} s for {data.hex()}")


@contextmanager
def bounded_rounds() -> Iterator[None]:
    """So that no input takes long for what it is allowed to ask for."""
    usual = limits.ITERATIONS
    limits.ITERATIONS = ROUNDS
    try:
        yield
    finally:
        limits.ITERATIONS = usual


def run(seconds: float, seed: int) -> Run:
    """As many inputs as the time allows, every target in each round; ``broken`` names what broke a rule."""
    found = Run(seed)
    memory = psutil.Process().memory_info
    before = memory().rss
    end = time.monotonic() + seconds
    with bounded_rounds(), warnings.catch_warnings():
        warnings.simplefilter("error")
        while time.monotonic() < end and not found.broken:
            for target in found.targets:
                for _ in range(target.each):
                    found.one(target)
            found.grown = max(found.grown, (memory().rss - before) / 2**20)
    if found.grown > MEMORY:
        found.broken.append(f"memory grew by {found.grown:.0f} MB")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    found = run(arguments.seconds, arguments.seed)
    for target in found.targets:
        count = found.inputs[target.name]
        print(f"{count:>9,} {target.name}, {found.refused[target.name]:,} refused")
    total, slowest = found.inputs.total(), found.slowest * 1000
    print(f"{total:>9,} inputs, slowest {slowest:.0f} ms, memory grown by {found.grown:.0f} MB")
    print("\n".join(found.broken) or "nothing but the room's own errors came out")
    return 1 if found.broken else 0


if __name__ == "__main__":
    sys.exit(main())

"""Secrets come from where they are named, and are never shown."""

from __future__ import annotations

from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from wizard.migration.secrets import (
    SECRET_MISSING,
    SECRET_UNREADABLE,
    SecretMissing,
    SecretReference,
    Secrets,
    SecretUnreadable,
)

SECRET = "corr3ct-horse"


@pytest.fixture
def secrets(tmp_path: Path) -> Secrets:
    return Secrets(tmp_path, {"PASSWORD": SECRET})


def test_from_the_environment(secrets: Secrets) -> None:
    assert secrets.get("connect.password", SecretReference(env="PASSWORD")) == SECRET


@pytest.mark.parametrize("content", [f"{SECRET}\n", SECRET, f"{SECRET}\r\nsecond line\n"])
def test_from_the_first_line_of_a_file(secrets: Secrets, tmp_path: Path, content: str) -> None:
    (tmp_path / "p.txt").write_bytes(content.encode())
    assert secrets.get("connect.password", SecretReference(file="p.txt")) == SECRET
    elsewhere = Secrets(tmp_path / "elsewhere")
    assert elsewhere.get("x", SecretReference(file=str(tmp_path / "p.txt"))) == SECRET


def test_typed_goes_first_and_can_be_forgotten(secrets: Secrets) -> None:
    reference = SecretReference(env="PASSWORD")
    secrets.type_in("a", "typed")
    assert secrets.get("a", reference) == "typed"
    secrets.type_in("a", None)
    assert secrets.get("a", reference) == SECRET


@pytest.mark.parametrize(
    ("reference", "place"),
    [
        (SecretReference(env="NOT_SET"), "environment variable NOT_SET"),
        (SecretReference(file="absent.txt"), "file absent.txt"),
        (SecretReference(file="empty.txt"), "file empty.txt"),
        (SecretReference(file="latin.txt"), "file latin.txt"),
        (SecretReference(keyring="entry"), "keyring entry entry"),
        (SecretReference(), "nowhere"),
    ],
)
def test_a_place_that_gives_nothing_is_named(
    secrets: Secrets, tmp_path: Path, reference: SecretReference, place: str
) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "latin.txt").write_bytes(b"\xfcber")
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    try:
        with pytest.raises(SecretUnreadable) as refused:
            secrets.get("connect.password", reference)
    finally:
        keyring.set_keyring(before)
    assert refused.value.finding.kind is SECRET_UNREADABLE
    message = refused.value.finding.message()
    assert "connect.password" in message
    assert place in message


def test_none_named_says_what_to_set(secrets: Secrets) -> None:
    with pytest.raises(SecretMissing) as refused:
        secrets.get("connect.password")
    assert refused.value.finding.kind is SECRET_MISSING
    assert (
        'connect.password in answers.toml to a reference: {env = "NAME"}' in refused.value.finding.message()
    )


def test_never_in_a_repr(secrets: Secrets) -> None:
    secrets.type_in("connect.password", SECRET)
    assert "connect.password" in repr(secrets)
    assert SECRET not in repr(secrets)

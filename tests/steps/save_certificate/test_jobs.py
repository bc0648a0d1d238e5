"""Saving the certificate: real stores, a real database, Java as the witness."""

from __future__ import annotations

import base64
import dataclasses
import datetime
import sqlite3
import stat
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.steps.certificates import (
    EXPORT_PASSWORD,
    HOST,
    NOTE,
    STORE_PASSWORD,
    OpenWizard,
    Store,
    Wizard,
    codes,
    keytool_fingerprint,
    keytool_list,
    leaf_sha256,
    make_database,
    make_store,
    server,
)
from wizard.keystores.certificate_database import (
    CertificateDatabase,
    open_certificate_database,
    write_certificate_database,
)
from wizard.keystores.secret_key import fresh_secret_key
from wizard.migration.events import Outcome
from wizard.migration.secrets import SecretReference
from wizard.migration.section import Fingerprint
from wizard.steps.answers import KeystoreSource, SaveCertificateAnswers
from wizard.steps.assistance import ExportCertificateDatabase
from wizard.steps.describe import describe_certificate
from wizard.steps.facts import InstalledCertificate, SavedCertificate
from wizard.steps.save_certificate.jobs import SaveKeystore
from wizard.steps.save_certificate.sealed_rows import read_sealed_json
from wizard.steps.save_certificate.step import missing

pytestmark = pytest.mark.usefixtures("quick")

STEP = "save_certificate"
SAVED = "vmo-server.vmokeystore"
UNOPENED = "vmo-server.unopened.vmokeystore"
DATABASE = SaveCertificateAnswers(source=KeystoreSource.DATABASE)
FILE = SaveCertificateAnswers(source=KeystoreSource.FILE)


def with_database(open_wizard: OpenWizard, tmp_path: Path, store: Store, **options: object) -> Wizard:
    path = tmp_path / "old.db"
    if not path.exists():
        make_database(path, store.content)
    wizard = open_wizard(database=path, **options)
    wizard.answer(STEP, DATABASE)
    wizard.type_in(
        save_certificate__source_password=STORE_PASSWORD, save_certificate__export_password=EXPORT_PASSWORD
    )
    return wizard


def with_file(open_wizard: OpenWizard, content: bytes | None, **options: object) -> Wizard:
    wizard = open_wizard(**options)
    wizard.answer(STEP, FILE)
    wizard.type_in(
        save_certificate__source_password=STORE_PASSWORD, save_certificate__export_password=EXPORT_PASSWORD
    )
    if content is not None:
        wizard.keystore("exported.vmokeystore").parent.mkdir(exist_ok=True)
        wizard.keystore("exported.vmokeystore").write_bytes(content)
    return wizard


def fact(wizard: Wizard) -> SavedCertificate:
    return wizard.session.facts.require(SavedCertificate)


def test_from_the_database(open_wizard: OpenWizard, tmp_path: Path, old: Store) -> None:
    wizard = with_database(open_wizard, tmp_path, old)
    assert codes(wizard.done(STEP)) == ()
    saved = wizard.keystore(SAVED)
    assert keytool_fingerprint(saved, EXPORT_PASSWORD) == old.sha256
    listed = keytool_list(saved, EXPORT_PASSWORD)
    assert "_dunesrsa_alias_" in listed
    assert "_dunessk_alias_" in listed
    opened = open_certificate_database(saved.read_bytes(), EXPORT_PASSWORD)
    assert opened.secret == old.database.secret  # the inner stream too, byte for byte
    assert opened.private_key.private_numbers() == old.database.private_key.private_numbers()
    assert fact(wizard).certificate.sha256 == old.sha256
    assert fact(wizard).signs_this_server is True
    assert fact(wizard).opened
    assert fact(wizard).rows == 1
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600


def test_rows_are_raw_where_protected_and_sealed_elsewhere(
    open_wizard: OpenWizard, tmp_path: Path, old: Store
) -> None:
    wizard = with_database(open_wizard, tmp_path, old)
    wizard.done(STEP)
    content = wizard.keystore("rows.json").read_bytes()
    assert base64.b64encode(old.content) in content
    assert NOTE.encode() not in content
    rows = read_sealed_json(content, EXPORT_PASSWORD)
    assert [column.name for column in rows.columns] == ["id", "keystorecontent", "note"]
    assert rows.rows == (("1", old.content, NOTE),)


def test_the_old_database_stays_untouched(open_wizard: OpenWizard, tmp_path: Path, old: Store) -> None:
    wizard = with_database(open_wizard, tmp_path, old)
    before = (tmp_path / "old.db").read_bytes()
    wizard.done(STEP)
    assert (tmp_path / "old.db").read_bytes() == before
    assert sorted(path.name for path in tmp_path.glob("old.db*")) == ["old.db"]


def test_base64_in_the_database_is_found(open_wizard: OpenWizard, tmp_path: Path, old: Store) -> None:
    path = make_database(tmp_path / "old.db", base64.b64encode(old.content).decode())
    wizard = with_database(open_wizard, path.parent, old)
    wizard.done(STEP)
    assert leaf_sha256(wizard.keystore(SAVED), EXPORT_PASSWORD) == old.sha256


def test_the_value_that_signs_is_chosen(
    open_wizard: OpenWizard, tmp_path: Path, old: Store, other: Store
) -> None:
    path = make_database(tmp_path / "old.db", other.content)
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO vmo_keystore VALUES ('2', ?, '')", (old.content,))
    connection.close()
    wizard = with_database(open_wizard, tmp_path, old)
    wizard.done(STEP)
    assert fact(wizard).certificate.sha256 == old.sha256
    assert fact(wizard).rows == 2


def test_a_keystore_without_a_password_is_no_protection(
    open_wizard: OpenWizard, tmp_path: Path, old: Store
) -> None:
    naked = write_certificate_database(old.database, "")
    make_database(tmp_path / "old.db", naked)
    wizard = with_database(open_wizard, tmp_path, old)
    wizard.type_in(save_certificate__source_password="")
    wizard.perform(STEP)
    content = wizard.keystore("rows.json").read_bytes()
    assert base64.b64encode(naked) not in content
    assert read_sealed_json(content, EXPORT_PASSWORD).rows[0][1] == naked


def test_by_hand_it_waits_for_the_file(open_wizard: OpenWizard, old: Store) -> None:
    wizard = with_file(open_wizard, None)
    performed = wizard.perform(STEP)
    assert performed.outcome is Outcome.WAITING
    assert performed.instructions is not None
    request = performed.instructions.request
    file = wizard.keystore("exported.vmokeystore")
    assert request == ExportCertificateDatabase(str(file), STORE_PASSWORD)
    shown = [value.value for step in performed.instructions.steps for value in step.values]
    assert shown == [STORE_PASSWORD, str(file)]
    assert STORE_PASSWORD not in repr(performed.instructions)
    assert wizard.perform(STEP).outcome is Outcome.WAITING
    file.write_bytes(old.content)
    wizard.done(STEP)
    assert leaf_sha256(wizard.keystore(SAVED), EXPORT_PASSWORD) == old.sha256
    assert file.read_bytes() == old.content


def test_without_a_source_password_the_export_password_is_proposed(
    open_wizard: OpenWizard, old: Store
) -> None:
    wizard = open_wizard()
    wizard.type_in(save_certificate__export_password=EXPORT_PASSWORD)
    performed = wizard.perform(STEP)
    assert performed.instructions is not None
    assert performed.instructions.request.password == EXPORT_PASSWORD
    exported = write_certificate_database(old.database, EXPORT_PASSWORD)
    wizard.keystore("exported.vmokeystore").parent.mkdir(exist_ok=True)
    wizard.keystore("exported.vmokeystore").write_bytes(exported)
    wizard.done(STEP)
    assert fact(wizard).opened


@pytest.mark.parametrize(
    ("profile", "words"), [("5.5", "configuration interface"), ("7.6", "Control Center")]
)
def test_instructions_name_the_place_of_the_version(
    open_wizard: OpenWizard, profile: str, words: str
) -> None:
    performed = with_file(open_wizard, None, profile=profile).perform(STEP)
    assert performed.instructions is not None
    assert words in performed.instructions.steps[0].text.words()


def test_another_servers_certificate_is_refused(open_wizard: OpenWizard, other: Store) -> None:
    wizard = with_file(open_wizard, other.content)
    performed = wizard.perform(STEP)
    assert codes(performed) == ("save_certificate_other_certificate",)
    assert other.sha256 in performed.findings[0].what()
    assert not wizard.keystore(SAVED).exists()


def test_a_p12_of_another_server_is_refused(open_wizard: OpenWizard, corpus_keystores: Path) -> None:
    """Its certificate is only seen once it is open; the file written by then is not claimed."""
    wizard = with_file(open_wizard, (corpus_keystores / "p12_modern.p12").read_bytes())
    wizard.type_in(save_certificate__source_password="p12modern1")
    assert wizard.failed(STEP) == ("save_certificate_other_certificate",)
    assert wizard.session.facts.get(SavedCertificate) is None


def test_a_p12_under_the_export_password_needs_no_other(
    open_wizard: OpenWizard, corpus_keystores: Path
) -> None:
    wizard = with_file(open_wizard, (corpus_keystores / "p12_modern.p12").read_bytes(), signer=None)
    wizard.type_in(save_certificate__source_password=None, save_certificate__export_password="p12modern1")
    wizard.done(STEP)
    saved = open_certificate_database(wizard.keystore(SAVED).read_bytes(), "p12modern1")
    assert leaf_sha256(wizard.keystore(SAVED), "p12modern1") == fact(wizard).certificate.sha256
    assert saved.secret is not None


def test_without_packages_it_is_said_and_not_ticked(open_wizard: OpenWizard, old: Store) -> None:
    wizard = with_file(open_wizard, old.content, signer=None)
    assert codes(wizard.done(STEP)) == ("save_certificate_not_compared",)
    assert fact(wizard).signs_this_server is None


@pytest.mark.parametrize("said", [True, False])
def test_a_store_nobody_can_open_is_saved_as_it_is(
    open_wizard: OpenWizard, tmp_path: Path, old: Store, said: bool
) -> None:
    wizard = with_database(open_wizard, tmp_path, old)
    if said:
        wizard.answer(STEP, dataclasses.replace(DATABASE, password_unknown=True))
    else:
        wizard.session.secrets.type_in("save_certificate.source_password", None)
    assert codes(wizard.done(STEP)) == ("save_certificate_password_unknown",)
    assert wizard.keystore(UNOPENED).read_bytes() == old.content
    assert not wizard.keystore(SAVED).exists()
    saved = fact(wizard)
    assert (saved.opened, saved.signs_this_server) == (False, None)
    assert saved.file == f"keystore/{UNOPENED}"
    wizard.done(STEP)  # still nobody knows it: nothing to do
    assert not wizard.keystore(SAVED).exists()


def test_once_the_password_is_known_the_store_is_opened(
    open_wizard: OpenWizard, tmp_path: Path, old: Store
) -> None:
    wizard = with_database(open_wizard, tmp_path, old)
    wizard.session.secrets.type_in("save_certificate.source_password", None)
    wizard.done(STEP)
    wizard.type_in(save_certificate__source_password=STORE_PASSWORD)
    wizard.done(STEP)
    assert fact(wizard).opened
    assert wizard.keystore(UNOPENED).read_bytes() == old.content


def test_wrong_source_password(open_wizard: OpenWizard, old: Store) -> None:
    wizard = with_file(open_wizard, old.content)
    wizard.type_in(save_certificate__source_password="not it")
    assert wizard.failed(STEP) == ("keystore_store_password_wrong",)
    assert not wizard.keystore(SAVED).exists()
    wizard.type_in(save_certificate__source_password=STORE_PASSWORD)
    wizard.done(STEP)


def test_wrong_password_of_the_store_in_the_database(
    open_wizard: OpenWizard, tmp_path: Path, old: Store
) -> None:
    """The finding is about the table: no file is there to look for."""
    wizard = with_database(open_wizard, tmp_path, old)
    wizard.type_in(save_certificate__source_password="not it")
    performed = wizard.perform(STEP)
    assert codes(performed) == ("keystore_store_password_wrong",)
    assert "vmo_keystore" in performed.findings[0].subject
    assert performed.findings[0].message().startswith(performed.findings[0].subject)


def test_a_key_with_a_password_of_its_own(open_wizard: OpenWizard, corpus_keystores: Path) -> None:
    content = (corpus_keystores / "jceks_keypass.vmokeystore").read_bytes()
    wizard = with_file(open_wizard, content, signer=None)
    wizard.type_in(save_certificate__source_password="storepw66")
    assert wizard.failed(STEP) == ("keystore_key_password_wrong",)
    wizard.type_in(save_certificate__source_key_password="keypw6666")
    wizard.done(STEP)
    opened = open_certificate_database(wizard.keystore(SAVED).read_bytes(), EXPORT_PASSWORD)
    assert opened.secret is not None
    assert opened.secret.key.hex() == "5f438a02306049cc10dbe04162eacf48"


@pytest.mark.parametrize("source", [KeystoreSource.DATABASE, KeystoreSource.FILE])
def test_a_password_java_cannot_use_is_refused_before_writing(
    open_wizard: OpenWizard, tmp_path: Path, old: Store, source: KeystoreSource
) -> None:
    wizard = with_database(open_wizard, tmp_path, old)
    wizard.answer(STEP, SaveCertificateAnswers(source=source))
    wizard.type_in(save_certificate__export_password="Schlüssel-日本")
    performed = wizard.perform(STEP)
    assert codes(performed) == ("keystore_password_not_ascii",)
    assert "digits" in performed.findings[0].remedy()
    assert list(wizard.folder.glob("keystore/*")) == []


def test_not_a_keystore(open_wizard: OpenWizard) -> None:
    wizard = with_file(open_wizard, b"<html>Sign in</html>", signer=None)
    assert wizard.failed(STEP) == ("keystore_not_recognised",)


def test_both_sources_must_agree(open_wizard: OpenWizard, tmp_path: Path, old: Store, other: Store) -> None:
    wizard = with_database(open_wizard, tmp_path, other, signer=None)
    wizard.answer(STEP, SaveCertificateAnswers(source=KeystoreSource.BOTH))
    wizard.keystore("exported.vmokeystore").parent.mkdir(exist_ok=True)
    wizard.keystore("exported.vmokeystore").write_bytes(old.content)
    assert wizard.failed(STEP) == ("save_certificate_sources_differ",)
    wizard.keystore("exported.vmokeystore").write_bytes(other.content)
    wizard.done(STEP)
    assert fact(wizard).certificate.sha256 == other.sha256


def test_after_a_kill_the_written_file_is_proven_not_made_again(
    open_wizard: OpenWizard, tmp_path: Path, old: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    wizard = with_database(open_wizard, tmp_path, old)
    with monkeypatch.context() as killed:
        killed.setattr(SaveKeystore, "verify", _killed)
        with pytest.raises(KeyboardInterrupt):
            wizard.perform(STEP)
    written = {path.name: path.read_bytes() for path in wizard.folder.glob("keystore/*")}
    assert set(written) == {"rows.json", SAVED}
    wizard = with_database(open_wizard, tmp_path, old)
    wizard.done(STEP)
    assert {path.name: path.read_bytes() for path in wizard.folder.glob("keystore/*")} == written
    assert fact(wizard).signs_this_server is True
    assert fact(wizard).rows == 1


def test_a_kill_before_the_file_has_its_name(
    open_wizard: OpenWizard, old: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    wizard = with_file(open_wizard, old.content)
    with monkeypatch.context() as killed:
        killed.setattr("wizard.steps.keystore_file.write_private", _killed)
        with pytest.raises(KeyboardInterrupt):
            wizard.perform(STEP)
    wizard = with_file(open_wizard, None)
    wizard.done(STEP)
    assert leaf_sha256(wizard.keystore(SAVED), EXPORT_PASSWORD) == old.sha256


def _killed(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_foreign_file_stays(open_wizard: OpenWizard, old: Store, other: Store) -> None:
    wizard = with_file(open_wizard, old.content)
    wizard.keystore(SAVED).write_bytes(other.content)
    assert wizard.failed(STEP) == ("save_certificate_file_in_the_way",)
    assert wizard.keystore(SAVED).read_bytes() == other.content


def test_foreign_rows_stay(open_wizard: OpenWizard, tmp_path: Path, old: Store) -> None:
    wizard = with_database(open_wizard, tmp_path, old)
    wizard.keystore("rows.json").parent.mkdir()
    wizard.keystore("rows.json").write_text('{"rows": []}')
    assert wizard.failed(STEP) == ("save_certificate_rows_in_the_way",)
    assert wizard.keystore("rows.json").read_text() == '{"rows": []}'


def test_a_new_export_password_writes_again(open_wizard: OpenWizard, tmp_path: Path, old: Store) -> None:
    wizard = with_database(open_wizard, tmp_path, old)
    wizard.done(STEP)
    wizard.type_in(save_certificate__export_password="Another pw 3")
    wizard.done(STEP)
    assert leaf_sha256(wizard.keystore(SAVED), "Another pw 3") == old.sha256
    assert read_sealed_json(wizard.keystore("rows.json").read_bytes(), "Another pw 3").rows[0][2] == NOTE


def test_a_saved_key_is_never_lost_to_another_one(open_wizard: OpenWizard, old: Store, other: Store) -> None:
    wizard = with_file(open_wizard, old.content, signer=None)
    wizard.done(STEP)
    (wizard.folder / "second.vmokeystore").write_bytes(other.content)
    wizard.answer(STEP, dataclasses.replace(FILE, file="second.vmokeystore"))
    wizard.done(STEP)
    assert leaf_sha256(wizard.keystore(SAVED), EXPORT_PASSWORD) == other.sha256
    aside = list(wizard.folder.glob("keystore/vmo-server.*.vmokeystore"))
    assert [leaf_sha256(path, EXPORT_PASSWORD) for path in aside] == [old.sha256]


def test_nothing_is_read_again_once_done(open_wizard: OpenWizard, tmp_path: Path, old: Store) -> None:
    wizard = with_database(open_wizard, tmp_path, old)
    wizard.done(STEP)
    (tmp_path / "old.db").unlink()
    wizard.done(STEP)


def test_after_the_switch_the_old_certificate_is_still_the_one_saved(
    open_wizard: OpenWizard, tmp_path: Path, old: Store, other: Store
) -> None:
    wizard = with_database(open_wizard, tmp_path, old)
    wizard.done(STEP)
    wizard.session.facts.put(InstalledCertificate(describe_certificate(other.der)))
    wizard.session.facts.put(server(describe_certificate(other.der)))  # looked at again: the new one signs
    wizard.answer(STEP, dataclasses.replace(DATABASE, source_password=SecretReference(env="PW")))
    wizard.done(STEP)
    assert fact(wizard).certificate.sha256 == old.sha256
    assert fact(wizard).signs_this_server is True


def test_an_old_expired_weak_certificate_is_a_note(open_wizard: OpenWizard) -> None:
    content = write_certificate_database(_expired(), STORE_PASSWORD)
    wizard = with_file(open_wizard, content, signer=None)
    performed = wizard.done(STEP)
    assert set(codes(performed)) == {
        "save_certificate_not_compared",
        "save_certificate_old_expired",
        "save_certificate_old_weak_key",
        "save_certificate_old_email_in_name",
    }
    assert {finding.severity.value for finding in performed.findings} == {"note"}


def _expired() -> CertificateDatabase:
    key = rsa.generate_private_key(65537, 1024)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, f"root@{HOST}")])
    end = datetime.datetime(2015, 1, 1, tzinfo=datetime.UTC)
    builder = x509.CertificateBuilder(name, name, key.public_key(), 1, end.replace(year=2005), end)
    return CertificateDatabase(key, (builder.sign(key, hashes.SHA256()),), fresh_secret_key())


def test_a_missing_secret_key_is_said(open_wizard: OpenWizard, old: Store) -> None:
    lonely = dataclasses.replace(old.database, secret=None)
    wizard = with_file(open_wizard, write_certificate_database(lonely, STORE_PASSWORD))
    assert codes(wizard.done(STEP)) == ("keystore_secret_key_missing",)


def test_no_secret_is_left_in_the_run_folder(open_wizard: OpenWizard, tmp_path: Path, old: Store) -> None:
    wizard = with_database(open_wizard, tmp_path, old)
    wizard.done(STEP)
    wizard.session.close()
    for path in wizard_files(tmp_path / "run"):
        content = path.read_bytes()
        assert STORE_PASSWORD.encode() not in content
        assert EXPORT_PASSWORD.encode() not in content


def wizard_files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_missing_names_the_settings(open_wizard: OpenWizard) -> None:
    wizard = open_wizard()
    wizard.answer(STEP, DATABASE)
    named = {finding.subject for finding in missing(wizard.session.situation)}
    assert named == {"connect.old_database", "save_certificate.export_password"}
    wizard.answer(STEP, dataclasses.replace(FILE, export_password=SecretReference(env="PW")))
    assert missing(wizard.session.situation) == ()


def test_the_report_names_certificate_and_file(open_wizard: OpenWizard, old: Store) -> None:
    wizard = with_file(open_wizard, old.content)
    wizard.done(STEP)
    section = wizard.session.steps[STEP].section(wizard.session.situation)
    assert section is not None
    values = [line.value for line in section.lines]
    assert Fingerprint(old.sha256) in values
    assert f"keystore/{SAVED}" in values
    assert "com.example.a" in values


def test_a_store_of_another_password_made_elsewhere(open_wizard: OpenWizard) -> None:
    """Nothing typed for the source, and the export password does not open it: nobody knows it."""
    store = make_store(password="never told")
    wizard = with_file(open_wizard, store.content, signer=store)
    wizard.session.secrets.type_in("save_certificate.source_password", None)
    assert codes(wizard.done(STEP)) == ("save_certificate_password_unknown",)
    assert wizard.keystore(UNOPENED).read_bytes() == store.content

"""Both certificate steps with keys sealed as Java seals them, in processes of their own."""

from __future__ import annotations

from tests.steps.certificates import EXPORT_PASSWORD, STORE_PASSWORD, OpenWizard, Store, keytool_fingerprint
from wizard.steps.facts import NewCertificate, SavedCertificate


def test_saving_and_making_in_other_processes(open_wizard: OpenWizard, old: Store) -> None:
    wizard = open_wizard()
    wizard.type_in(
        save_certificate__source_password=STORE_PASSWORD, save_certificate__export_password=EXPORT_PASSWORD
    )
    wizard.keystore("x").parent.mkdir()
    wizard.keystore("exported.vmokeystore").write_bytes(old.content)
    wizard.done("save_certificate")
    wizard.done("new_certificate")
    saved = wizard.session.facts.require(SavedCertificate)
    new = wizard.session.facts.require(NewCertificate)
    for fact in (saved, new):
        assert keytool_fingerprint(wizard.folder / fact.file, EXPORT_PASSWORD) == fact.certificate.sha256

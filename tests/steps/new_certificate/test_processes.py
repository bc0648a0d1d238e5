"""Both certificate steps with keys sealed as Java seals them, in processes of their own."""

from __future__ import annotations

from tests.steps.certificates import EXPORT_PASSWORD, OpenWizard, Store, keytool_fingerprint, save_from_file
from wizard.steps.facts import NewCertificate, SavedCertificate


def test_saving_and_making_in_other_processes(open_wizard: OpenWizard, old: Store) -> None:
    wizard = open_wizard()
    save_from_file(wizard, old)
    wizard.done("new_certificate")
    saved = wizard.session.facts.require(SavedCertificate)
    new = wizard.session.facts.require(NewCertificate)
    for fact in (saved, new):
        assert keytool_fingerprint(wizard.folder / fact.file, EXPORT_PASSWORD) == fact.certificate.sha256

"""Passwords that more than one step asks for, by the settings that name them."""

from __future__ import annotations

from wizard.migration.answers import AnswerBook
from wizard.migration.secrets import Secrets
from wizard.steps.answers import NewCertificateAnswers, SaveCertificateAnswers

EXPORT_PASSWORD = "save_certificate.export_password"  # noqa: S105 - a setting, not a password
NEW_PASSWORD = "new_certificate.password"  # noqa: S105 - a setting, not a password


def has_export_password(answers: AnswerBook, secrets: Secrets) -> bool:
    return secrets.has(
        EXPORT_PASSWORD, answers.of("save_certificate", SaveCertificateAnswers).export_password
    )


def export_password(answers: AnswerBook, secrets: Secrets) -> str:
    """Password of vmo-server.vmokeystore. Raises SecretMissing or SecretUnreadable, naming the setting."""
    reference = answers.of("save_certificate", SaveCertificateAnswers).export_password
    return secrets.get(EXPORT_PASSWORD, reference)


def has_new_certificate_password(answers: AnswerBook, secrets: Secrets) -> bool:
    own = secrets.has(NEW_PASSWORD, answers.of("new_certificate", NewCertificateAnswers).password)
    return own or has_export_password(answers, secrets)


def new_certificate_password(answers: AnswerBook, secrets: Secrets) -> str:
    """Password of new-server.vmokeystore: its own, or else the export password. Raises as above."""
    reference = answers.of("new_certificate", NewCertificateAnswers).password
    if secrets.has(NEW_PASSWORD, reference):
        return secrets.get(NEW_PASSWORD, reference)
    return export_password(answers, secrets)

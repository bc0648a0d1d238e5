"""The new database seen from outside: its tables, and the certificate in its vmo_keystore."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.foundation.findings import FindingError
from wizard.migration.answers import ANSWER_MISSING
from wizard.migration.run import Run
from wizard.steps import server as opening
from wizard.steps.describe import describe_certificate, describe_database
from wizard.steps.facts import Certificate, Database
from wizard.steps.keystore_file import certificate_der

if TYPE_CHECKING:
    from wizard.databases.probe import DatabaseFacts
    from wizard.databases.target import Target

_KEYSTORE_TABLE = "vmo_keystore"


def new_target(run: Run) -> Target:
    """Raises FindingError when step 4 gave no database."""
    target = opening.new_database(run.answers, run.secrets)
    if target is None:
        raise FindingError(ANSWER_MISSING.of("new_database.database", hint="The switch binds this database."))
    return target


def look(run: Run) -> DatabaseFacts:
    from wizard.databases.probe import probe

    return probe(new_target(run), run.cancel)


def has_tables(facts: DatabaseFacts) -> bool:
    return any(name.rpartition(".")[2].casefold() == _KEYSTORE_TABLE for name in facts.tables)


def described(run: Run, facts: DatabaseFacts) -> Database:
    return describe_database(new_target(run), facts.server_version)


def certificates(target: Target) -> tuple[Certificate, ...]:
    """The signing certificates of the keystores in a database; they are readable without a password."""
    from wizard.databases.errors import NoKeystoreTable
    from wizard.databases.keystore_table import read_keystore_rows
    from wizard.keystores.detect import is_keystore

    try:
        rows = read_keystore_rows(target, is_keystore)
    except NoKeystoreTable:
        return ()
    ders = (certificate_der(keystore.value) for keystore in rows.found)
    return tuple(describe_certificate(der) for der in ders if der is not None)

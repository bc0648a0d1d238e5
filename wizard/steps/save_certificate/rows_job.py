"""The rows of vmo_keystore, saved as they are, so that they can be put back."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from wizard.foundation.findings import FindingError
from wizard.foundation.private_files import write_private
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.job import Job, Probe, Proof, Waiting
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.steps.new_password import require_sound
from wizard.steps.passwords import export_password, has_export_password
from wizard.steps.save_certificate import findings as found
from wizard.steps.save_certificate.source import read_rows

FILE = "rows.json"
_RECORD = "rows"


@dataclass(frozen=True)
class SavedRows:
    """Recorded before rows.json takes its name."""

    sha256: str
    rows: int


@dataclass(frozen=True)
class SaveRows(Job):
    """keystore/rows.json: protected keystores as they are, everything else encrypted (sealed_rows.py)."""

    id = "save_certificate.rows"
    title = text(QT_TRANSLATE_NOOP("wizard", "Save the rows of vmo_keystore"))

    def probe(self, run: Run) -> Probe:
        path = _path(run)
        if not path.is_file():
            return Probe(Found.ABSENT)
        content = path.read_bytes()
        ours = _digest(content) == saved_rows(run).sha256
        if not has_export_password(run.answers, run.secrets):
            return _probe(Found.MATCHES if ours else Found.FOREIGN, path)
        if _opens(content, export_password(run.answers, run.secrets)):
            return Probe(Found.MATCHES)
        return _probe(Found.PARTIAL if ours else Found.FOREIGN, path)

    def apply(self, run: Run) -> Waiting | None:
        from wizard.steps.save_certificate.sealed_rows import sealed_json

        password = export_password(run.answers, run.secrets)
        require_sound(password)
        rows = read_rows(run)
        content = sealed_json(rows, password)
        run.record(_RECORD, SavedRows(_digest(content), len(rows.rows)))
        write_private(run.folder.keystores / FILE, content)
        return None

    def verify(self, run: Run) -> Proof:
        """Reads the file and the database again: every value must be the same. Hands on no fact of its own."""
        from wizard.steps.save_certificate.sealed_rows import NotOurRows, read_sealed_json

        path, rows = _path(run), read_rows(run)
        content = path.read_bytes()
        try:
            saved = read_sealed_json(content, export_password(run.answers, run.secrets))
        except NotOurRows as error:
            raise FindingError(found.ROWS_IN_THE_WAY.of(str(path))) from error
        if (saved.columns, saved.rows) != (rows.columns, rows.rows):
            raise FindingError(found.ROWS_DIFFER.of(str(path)))
        run.record(_RECORD, SavedRows(_digest(content), len(rows.rows)))
        return Proof(findings=rows.findings)


def saved_rows(run: Run) -> SavedRows:
    """What was saved, for any job of the step; no digest and no rows before."""
    return run.recorded(SavedRows, SaveRows.id).get(_RECORD, SavedRows("", 0))


def _path(run: Run) -> Path:
    return run.folder.path / "keystore" / FILE


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _opens(content: bytes, password: str) -> bool:
    from wizard.steps.save_certificate.sealed_rows import NotOurRows, read_sealed_json

    try:
        read_sealed_json(content, password)
    except NotOurRows:
        return False
    return True


def _probe(state: Found, path: Path) -> Probe:
    return Probe(state, (found.ROWS_IN_THE_WAY.of(str(path)),) if state is Found.FOREIGN else ())

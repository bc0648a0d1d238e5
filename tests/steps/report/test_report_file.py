"""report.html as the job writes it: after the switch, and after rolling back; in the language of the window."""

from __future__ import annotations

import html
import re
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import nothing_is_left, theme
from tests.steps.staged import Staged, folders, staged
from wizard.foundation.cancel import Cancel
from wizard.gallery import example
from wizard.gallery.stage import Stage
from wizard.migration.run_folder import RunFolder
from wizard.ui.language import SOURCE, Language
from wizard.ui.words import date, fingerprint

__all__ = ["folders", "nothing_is_left", "staged", "theme"]


def written(stage: Stage, folder: Path) -> str:
    """The text of the page, one line for each row or paragraph, places to break left out."""
    session = stage.session
    session.folder = RunFolder(folder)
    write = next(job for job in session.jobs("report") if job.id == "report.write")
    write.apply(session._run(Cancel()))
    page = session.folder.report_html.read_text(encoding="utf-8").partition("<body>")[2]
    rows = re.sub(r"</(tr|p|h\d|div|li)>", "\n", page.replace("\n", " ").replace("<wbr>", ""))
    cells = re.sub(r"</t[dh]>", " | ", rows)
    return html.unescape(re.sub(r"<[^>]+>", "", cells))


def rows(said: str, *parts: str) -> list[str]:
    return [line for line in said.splitlines() if all(part in line for part in parts)]


def test_it_says_what_changed_and_what_proves_it(staged: Staged, tmp_path: Path) -> None:
    said = written(staged("report", "done"), tmp_path)
    assert rows(said, "Before", "After")
    assert rows(said, "Database", example.OLD_LABEL, example.NEW_LABEL)
    assert rows(said, "Old database", "✓ unchanged since the server was stopped")
    assert rows(said, "Packages", "✓ 47 of 47 identical after the import")
    assert rows(said, "Configuration", "backup in configuration/vco01-configuration.zip")


def test_a_certificate_has_subject_key_and_expiry_in_words(staged: Staged, tmp_path: Path) -> None:
    said = written(staged("report", "done"), tmp_path)
    new = said[said.index("6 New certificate") :]
    assert rows(new, "Subject", example.NEW.subject)
    assert rows(new, "Key", "3072 bits, certificate signed with SHA-256")
    assert rows(new, "SHA-256", fingerprint(example.NEW.sha256))
    assert rows(new, "Valid until", date(example.NEW.not_after), "10 years after this report")


def test_each_act_of_the_switch_has_its_time_and_proof(staged: Staged, tmp_path: Path) -> None:
    said = written(staged("report", "done"), tmp_path)
    stopped = rows(said, "Stop the Orchestrator server", "the server no longer answered")
    assert len(stopped) == 1
    assert re.search(r"\d{4}.*\d:\d\d", stopped[0]), "when"
    assert rows(said, "Bind the new database", "the administrator", "has the tables of Orchestrator")
    assert rows(said, "Prove that the new certificate", "a fresh export is signed by the new certificate")


def test_an_import_says_how_the_server_answered(staged: Staged, tmp_path: Path) -> None:
    said = written(staged("report", "done"), tmp_path)
    assert rows(said, "com.partner.tape", "signed with the new certificate", "identical")
    assert not re.search(r"\b(signed_new|fresh_export|Bytes)\b", said)
    assert not rows(said, "unsigned: 2")


def test_rolled_back_it_shows_what_is_there_now(staged: Staged, tmp_path: Path) -> None:
    said = written(staged("report", "rolled-back"), tmp_path)
    assert rows(said, "Tried", "Now, as before")
    assert rows(said, "Database", f"{example.NEW_LABEL} | {example.OLD_LABEL}")
    assert not rows(said, "identical after the import")
    assert rows(said, "The old certificate signs again", fingerprint(example.OLD.sha256))
    assert rows(said, "Bind the new database", "rolled back")


def test_days_and_sizes_are_written_as_the_language_does(
    staged: Staged, tmp_path: Path, qapp: QApplication
) -> None:
    stage = staged("report", "done")
    language = Language(qapp)
    try:
        language.use("de")
        stage.session.tongue = language.tongue
        said = written(stage, tmp_path)
        month = QLocale("de").standaloneMonthName(example.NEW.not_after.month)
        day = f"{example.NEW.not_after.day}. {month} {example.NEW.not_after.year}"
        assert day in said
        assert "184 kB" in said
        assert example.NEW.not_after.strftime("%Y-%m-%d") not in said
    finally:
        language.use(SOURCE)

"""The journal: one writer, checksums, and nothing lost when its writer is killed."""

from __future__ import annotations

import datetime
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from wizard.foundation.findings import Kind, Severity
from wizard.migration.journal import JOURNAL_DAMAGED, RUN_FOLDER_IN_USE, Journal, JournalError
from wizard.migration.resume import Recorded

NOTE = Kind("test_note", Severity.NOTE, "{subject}: {number} {flag} {at}.")
WRITER = """
import sys
from pathlib import Path
from wizard.migration.journal import Journal
journal = Journal(Path(sys.argv[1]))
journal.intend("switch.bind", "bind the old database")
journal.put_fact("Server", b"{}")
print("written", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


def writer(path: Path) -> subprocess.Popen[str]:
    """Another process that has the journal open until its standard input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "written\n"
    return process


def test_the_last_word_on_a_job(path: Path) -> None:
    with closing(Journal(path)) as journal:
        assert journal.recorded("a.b") is Recorded.NOTHING
        journal.intend("a.b", "take it back")
        assert journal.recorded("a.b") is Recorded.INTENDED
        journal.done("a.b", ())
        assert journal.recorded("a.b") is Recorded.DONE
        journal.undone("a.b")
        assert journal.recorded("a.b") is Recorded.UNDONE
        assert [(act.state, act.undo) for act in journal.acts()] == [
            ("intended", "take it back"),
            ("done", ""),
            ("undone", ""),
        ]


def test_findings_come_back_with_their_types(path: Path) -> None:
    at = datetime.datetime(2031, 5, 6, 7, 8, tzinfo=datetime.UTC)
    finding = NOTE.of("x", number=3, flag=True, at=at)
    with closing(Journal(path)) as journal:
        journal.done("a.b", (finding,))
    with closing(Journal(path)) as journal:
        (stored,) = journal.findings()
    assert (stored.code, stored.subject) == ("test_note", "x")
    assert stored.parameters == finding.parameters
    assert [type(value) for _, value in stored.parameters] == [int, bool, datetime.datetime]


def test_findings_are_those_of_the_last_act(path: Path) -> None:
    with closing(Journal(path)) as journal:
        journal.done("a.one", (NOTE.of("early"),))
        journal.done("a.two", (NOTE.of("other"),))
        journal.done("a.one", (NOTE.of("late"),))
        assert [stored.subject for stored in journal.findings()] == ["other", "late"]
        journal.undone("a.two")
        assert [stored.subject for stored in journal.findings()] == ["late"]
        journal.undone("a.one", (NOTE.of("left as it is"),))
        assert [stored.subject for stored in journal.findings()] == ["left as it is"]


def test_items_belong_to_their_job(path: Path) -> None:
    with closing(Journal(path)) as journal:
        journal.record_item("a", "p", b"1")
        journal.record_item("a", "p", b"2")
        journal.record_item("b", "p", b"3")
        assert journal.items("a") == {"p": b"2"}
        journal.forget_items("a")
        assert journal.items("a") == {}
        assert journal.items("b") == {"p": b"3"}


def test_one_writer_in_this_process(path: Path) -> None:
    with closing(Journal(path)), pytest.raises(JournalError) as refused:
        Journal(path)
    assert refused.value.finding.kind is RUN_FOLDER_IN_USE
    assert refused.value.finding.subject == str(path.parent)


def test_one_writer_among_processes(path: Path) -> None:
    process = writer(path)
    try:
        with pytest.raises(JournalError) as refused:
            Journal(path)
        assert refused.value.finding.kind is RUN_FOLDER_IN_USE
    finally:
        process.communicate()
    with closing(Journal(path)) as journal:
        assert journal.recorded("switch.bind") is Recorded.INTENDED


def test_a_killed_writer_leaves_what_it_wrote_and_no_lock(path: Path) -> None:
    process = writer(path)
    process.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
    process.communicate()
    with closing(Journal(path)) as journal:
        (act,) = journal.acts()
        assert (act.job, act.state, act.undo) == ("switch.bind", "intended", "bind the old database")
        assert journal.facts() == {"Server": b"{}"}


def test_a_changed_fact_is_noticed(path: Path) -> None:
    with closing(Journal(path)) as journal:
        journal.put_fact("Server", b'{"host": "a"}')
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE facts SET value = ?", (b'{"host": "b"}',))
    with closing(Journal(path)) as journal, pytest.raises(JournalError) as refused:
        journal.facts()
    assert refused.value.finding.kind is JOURNAL_DAMAGED


def test_a_changed_result_is_noticed(path: Path) -> None:
    with closing(Journal(path)) as journal:
        journal.done("a.b", (NOTE.of("x"),))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE acts SET result = ?", (b"[]",))
    with pytest.raises(JournalError) as refused:
        Journal(path)
    assert refused.value.finding.kind is JOURNAL_DAMAGED


@pytest.mark.parametrize(
    "content", [b"no database at all, but long enough to be one" * 40, b"SQLite format 3\0" * 99]
)
def test_a_damaged_file_is_a_finding_and_stays(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(JournalError) as refused:
        Journal(path)
    assert refused.value.finding.kind is JOURNAL_DAMAGED
    assert path.read_bytes() == content


def test_another_format_is_refused(path: Path) -> None:
    Journal(path).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE journal SET format = 99")
    with pytest.raises(JournalError) as refused:
        Journal(path)
    assert "format 99" in refused.value.finding.message()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_it_is_its_owners_alone(path: Path) -> None:
    with closing(Journal(path)):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

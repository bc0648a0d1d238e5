"""Every widget of the window with made-up content; ``python -m tests.gui.sampler FOLDER`` saves pictures of it."""

from __future__ import annotations

import datetime
import os
import sys
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import text
from wizard.migration.instructions import Instruction, Instructions, TypedValue
from wizard.ui.icons import Icon
from wizard.ui.states import State, Status
from wizard.ui.theme import Scheme, Theme
from wizard.ui.widgets.before_after import BeforeAfter, Difference
from wizard.ui.widgets.buttons import push_button
from wizard.ui.widgets.card import Fact, FactsCard
from wizard.ui.widgets.choice import Choice, ChoiceCards
from wizard.ui.widgets.finding_list import FindingList, ShownFinding
from wizard.ui.widgets.folded import Folded
from wizard.ui.widgets.form_field import FormField
from wizard.ui.widgets.instructions_panel import InstructionsPanel
from wizard.ui.widgets.job_list import AUTOMATIC, BY_YOU, JobLine, JobList
from wizard.ui.widgets.labels import body_label
from wizard.ui.widgets.package_pane import ElementRow, PackageDetails
from wizard.ui.widgets.package_rows import Column, ColumnKind, PackageRow
from wizard.ui.widgets.package_table import PackageTable
from wizard.ui.widgets.password_field import PasswordField
from wizard.ui.widgets.password_pair import Assessment, PasswordPair
from wizard.ui.widgets.path_field import PathField, PathKind
from wizard.ui.widgets.progress_panel import Progress, ProgressPanel
from wizard.ui.widgets.scroll_page import ScrollPage
from wizard.ui.widgets.status_line import StatusLine
from wizard.ui.words import date, fingerprint

SHA256 = "a20b64d15c0f4e7a9b3c8d2e1f60718293a4b5c6d7e8f90123456789abcd1d93"
WRONG_PASSWORD = Kind(
    "sample_wrong_password",
    Severity.ERROR,
    "The server {subject} refused the password of {user}.",
    ("the password was changed", "the account is locked"),
    "Type the password again, or use another account.",
)
EXPIRES = Kind(
    "sample_expires",
    Severity.ATTENTION,
    "The certificate of {subject} expires on {day}.",
    remedy="Choose a longer validity in step 6.",
)
NO_PACKAGE = Kind("sample_no_package", Severity.NOTE, "{count} workflows are in no package.")

COLUMNS = (
    Column("Package", width=240),
    Column("Elements", ColumnKind.NUMBER, 80),
    Column("Version", width=72, spare=True),
    Column("Signed by", width=110, spare=True),
    Column("Size", ColumnKind.SIZE, 80, spare=True),
    Column("State", ColumnKind.STATUS, 168),
)
INSTRUCTIONS = Instructions(
    text("Bind the new database"),
    (
        Instruction(text("Open the configuration interface and choose Database.")),
        Instruction(
            text("Type these values."),
            (
                TypedValue(text("Host"), "sql01.example.com"),
                TypedValue(text("Password"), "s3cret", secret=True),
            ),
        ),
        Instruction(text("Press Apply changes, then Install the database.")),
    ),
    text("The new database then has tables."),
    None,
)
_NAMES = (
    ("com.example.backup", 34, "1.4.2", "this server", Status(State.DONE, "proven")),
    ("com.example.dns", 12, "2.0.1", "this server", Status(State.DONE, "proven")),
    ("com.example.network.firewall", 88, "3.1.0", "this server", Status(State.DONE, "proven")),
    ("com.example.provisioning", 214, "5.0.3", "this server", Status(State.BUSY, "removing signature", 0.62)),
    ("com.partner.storage", 61, "1.2.0", "Partner Inc.", Status(State.ATTENTION, "rights: View only")),
    ("com.partner.tape", 7, None, "Partner Inc.", Status(State.ERROR, "signature is wrong")),
    ("com.vmware.library.mail", 9, "1.0.4", "VMware", Status(State.TO_DO, "waiting")),
    ("com.vmware.library.sql", 27, "1.1.0", "VMware", Status(State.SKIPPED, "left out")),
    ("com.vmware.library.vcenter", 402, "5.1.0", "VMware", Status(State.OUT_OF_DATE, "changed since")),
)


def package_rows() -> tuple[PackageRow, ...]:
    return tuple(
        PackageRow(
            name,
            (name, count, version, signer, 1_000 * count, status),
            locked="left out" if "sql" in name else "",
        )
        for name, count, version, signer, status in _NAMES
    )


def details_of(key: str) -> PackageDetails:
    name = key.rsplit(".", 1)[-1]
    elements = tuple(ElementRow(f"{name} workflow {place}", "Workflow") for place in range(1, 40))
    return PackageDetails((f"Everything about {name}",), elements)


def package_table() -> PackageTable:
    table = PackageTable(
        "Packages", COLUMNS, details_of=details_of, filter_words="Filter by name, element or signer"
    )
    table.show_rows(package_rows())
    table.set_ticked(row.key for row in package_rows() if not row.locked)
    return table


def findings() -> FindingList:
    shown = FindingList()
    refused = WRONG_PASSWORD.of("vco01.example.com", user="vcoadmin")
    shown.show_findings(
        [
            ShownFinding(refused, action="Try again", details="GET /vco/api/packages\n401 Unauthorized"),
            EXPIRES.of("vco01", day=date(datetime.date(2026, 12, 5))),
            NO_PACKAGE.of("vco01", count=3),
        ]
    )
    return shown


def assess(password: str) -> Assessment:
    if not password.isascii():
        return Assessment(1, "not possible", "Java opens a key only with printable ASCII letters.")
    bars = min(4, len(password) // 4)
    return Assessment(bars, ("too short", "weak", "fair", "good", "strong")[bars])


def _facts_page() -> ScrollPage:
    page = ScrollPage("Connect to Orchestrator", "Choose the server whose certificate you want to change.")
    choices = ChoiceCards(
        "What to work on",
        (
            Choice("server", "A &server", "Connect to an Orchestrator server.", Icon.SERVER),
            Choice("folder", "Packages exported by hand", "Orchestrator 4.x.", Icon.FOLDER),
            Choice("resume", "Continue a run", off_because="No run folder was found.", icon=Icon.RESUME),
            Choice("practice", "Practise first", "On a made-up server; nothing real changes.", Icon.PRACTICE),
        ),
    )
    choices.choose("server")
    card = FactsCard(
        "TLS certificate",
        (
            Fact("Subject", "CN=vco01.example.com, O=Example"),
            Fact("SHA-256", fingerprint(SHA256), fixed=True),
            Fact("Valid until", "21 May 2026 (expired)", State.ERROR, note="186 days ago"),
            Fact("This key signs", "yes, checked on com.example.a", State.DONE),
        ),
        icon=Icon.CERTIFICATE,
    )
    card.extra.addWidget(QCheckBox("&Trust this certificate for this run"))
    page.add(choices)
    page.add(card)
    page.add(findings())
    page.fill_up()
    return page


def _form_page() -> ScrollPage:
    page = ScrollPage("New database", "Orchestrator will use this database instead of the old one.")
    host = FormField("&Host", QLineEdit("sql01.example.com"), hint="Name or address of the database server")
    port = QSpinBox()
    port.setRange(1, 65535)
    port.setValue(5432)
    engine = QComboBox()
    engine.addItems(["PostgreSQL", "SQL Server", "Oracle"])
    wrong = FormField("Database &name", QLineEdit("vco 2026"), hint="Letters, digits and _")
    wrong.set_error("A space is not possible in a database name.")
    wrong.reveal_error()
    locked = FormField("&Path", QLineEdit("/vco"), hint="")
    locked.set_locked("Set by the server's version.")
    password = PasswordField()
    password.set_text("secret")
    pair = PasswordPair(
        "Export &password", "&Repeat", hint="Printable ASCII letters, for Java", assess=assess
    )
    pair.set_password("correct horse")
    row = QHBoxLayout()
    row.addWidget(FormField("&Engine", engine), 2)
    row.addWidget(host, 3)
    row.addWidget(FormField("P&ort", port), 1)
    second = QHBoxLayout()
    second.addWidget(wrong)
    second.addWidget(locked)
    second.addWidget(FormField("Pass&word", password, optional=True))
    page.add(row)
    page.add(second)
    page.add(pair)
    page.add(FormField("Run &folder", PathField(PathKind.FOLDER), hint="38 MB needed, 120 GB free"))
    ticks = QHBoxLayout()
    for words, ticked, on in (
        ("Version history", True, True),
        ("Secure strings", False, True),
        ("View content", True, False),
    ):
        box = QCheckBox(words)
        box.setChecked(ticked)
        box.setEnabled(on)
        ticks.addWidget(box)
    ticks.addStretch(1)
    page.add(ticks)
    page.add(Folded("Statements that will run", body_label("CREATE DATABASE vco2026"), unfolded=True))
    buttons = QHBoxLayout()
    for words, primary, on in (
        ("&Test", True, True),
        ("&Back", False, True),
        ("&Next", True, False),
        ("Cancel", False, False),
    ):
        button = push_button(words, primary=primary)
        button.setEnabled(on)
        buttons.addWidget(button)
    buttons.addStretch(1)
    page.add(buttons)
    page.fill_up()
    return page


def _table_page() -> ScrollPage:
    page = ScrollPage("Export packages", "Every package is saved without signature and without encryption.")
    table = package_table()
    table.stand_on("com.example.dns")
    progress = ProgressPanel("Export of packages")
    progress.start(at_once=True)
    progress.show_progress(Progress(22, 47, "com.example.provisioning", 0.6, "packages"))
    progress.finish()
    status = StatusLine()
    status.show_status(Status(State.BUSY, "Next is off until every selected package is proven."))
    page.add(table, 1)
    page.add(progress)
    page.add(status)
    return page


def _switch_page() -> ScrollPage:
    page = ScrollPage("Switch", "From here on the server changes.")
    both = BeforeAfter("Now", "After the switch")
    both.show_rows(
        (
            Difference("Database", "vcodb on sql01 (SQL Server)", "vco2026 on sql01 (SQL Server)"),
            Difference("Certificate", "CN=vco01, RSA 1024, SHA-1", "CN=vco01.example.com, RSA 3072, SHA-256"),
            Difference("Valid until", "21 May 2026 (expired)", "22 Nov 2036", before_state=State.ERROR),
            Difference("Server", "vco01.example.com", "vco01.example.com"),
        )
    )
    plan = JobList()
    plan.show_lines(
        (
            JobLine(
                "keystore",
                "Certificate database saved and read back",
                Status(State.DONE),
                link=True,
                by="step 2",
            ),
            JobLine(
                "packages",
                "47 packages saved, readable without a key",
                Status(State.DONE),
                link=True,
                by="38 MB",
            ),
            JobLine(
                "stop",
                "Stop Orchestrator",
                Status(State.BUSY, "Waiting for the service to end"),
                AUTOMATIC,
                "start",
            ),
            JobLine("bind", "Bind vco2026 and build its tables", Status(State.WAITING), BY_YOU, "bind vcodb"),
            JobLine("start", "Start Orchestrator", Status(State.TO_DO), AUTOMATIC),
        ),
        no_return_before=2,
    )
    panel = InstructionsPanel()
    panel.show_instructions(INSTRUCTIONS)
    panel.show_status(Status(State.WAITING, "Not yet: the database has no tables. Checked 14:05."))
    page.add(both)
    page.add(plan)
    page.add(panel)
    page.fill_up()
    return page


def pages() -> dict[str, ScrollPage]:
    return {"facts": _facts_page(), "form": _form_page(), "table": _table_page(), "switch": _switch_page()}


def sampler() -> QWidget:
    """All pages below each other."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    for page in pages().values():
        column.addWidget(page)
    return whole


def main(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    theme = Theme(application, Scheme.LIGHT)
    font = application.font()
    font.setFamily("Inter")
    application.setFont(font)
    suffix = f"-{os.environ['QT_SCALE_FACTOR']}x" if "QT_SCALE_FACTOR" in os.environ else ""
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in Scheme:
        theme.use(scheme)
        application.sendPostedEvents()
        for name, page in pages().items():
            page.resize(760, 640)
            page.show()
            page.setFocus()
            application.sendPostedEvents()
            page.grab().save(str(folder / f"{name}-{scheme.value}{suffix}.png"))
            page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

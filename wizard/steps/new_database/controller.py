"""The fourth page: which database is the new one, who makes it, and what a test of it found."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wizard.foundation.findings import Finding
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Activity, Controller
from wizard.migration.step import StepState
from wizard.steps import server as opening
from wizard.steps.answers import NewDatabaseAnswers
from wizard.steps.facts import BoundDatabase, NewDatabase, OldDatabase, RolledBack, Server
from wizard.steps.new_database.choice import description, lacking, with_engine
from wizard.steps.new_database.testing import TestResult, try_out

if TYPE_CHECKING:
    from wizard.databases.engine import EngineDescription, Field
    from wizard.databases.target import Target

__all__ = ["NewDatabaseController", "NewDatabaseView", "TestResult"]

CREATE = text(QT_TRANSLATE_NOOP("wizard", "&Create the database"))
CHECK = text(QT_TRANSLATE_NOOP("wizard", "&Check the database"))
TEST = text(QT_TRANSLATE_NOOP("wizard", "Te&st the database"))
CONNECT_FIRST = text(QT_TRANSLATE_NOOP("wizard", "Connect to the server first."))
NO_ENGINE = text(QT_TRANSLATE_NOOP("wizard", "Choose the kind of database."))
SAME = text(QT_TRANSLATE_NOOP("wizard", "This is the old database: give the new one another name."))
DIFFERENT = text(QT_TRANSLATE_NOOP("wizard", "The two passwords are different."))
EMPTY_FIELD = QT_TRANSLATE_NOOP("wizard", "Fill in: {field}.")


@dataclass(frozen=True)
class NewDatabaseView:
    answers: NewDatabaseAnswers
    engines: tuple[EngineDescription, ...]
    """To choose from; SQLite only in a practice run."""
    description: EngineDescription | None
    """Title, form, TLS modes and requirements of the chosen engine; None while none is chosen."""
    lacking: tuple[Field, ...]
    has_password: bool
    passwords_differ: bool
    has_administrator_password: bool
    test: TestResult | None
    """None until Test was pressed, and again after any change or when nothing can be used."""
    tried: TestResult | None
    """Like ``test``, but also what a test in vain has to say: see lines.protocol_of_test."""
    statements: tuple[str, ...]
    """What will run, for a database administrator to copy; a placeholder stands for the password."""
    old: str
    """The old database, for people; empty where step 1 has no connection to it."""
    new: str
    same: bool
    proof: NewDatabase | None
    bound: bool
    """The server uses it now."""


class NewDatabaseController(Controller[NewDatabaseAnswers, NewDatabaseView]):
    step = "new_database"
    answers_type = NewDatabaseAnswers

    _test: TestResult | None = None
    _tried: TestResult | None = None
    _differ = False

    @property
    def view(self) -> NewDatabaseView:
        answers, secrets = self.answers, self.session.secrets
        target = self._target
        return NewDatabaseView(
            answers=answers,
            engines=self._engines,
            description=description(answers.database),
            lacking=lacking(answers.database),
            has_password=secrets.has("new_database.database.password", answers.database.password),
            passwords_differ=self._differ,
            has_administrator_password=secrets.has(
                "new_database.administrator_password", answers.administrator_password
            ),
            test=self._test,
            tried=self._tried,
            statements=self._statements(target),
            old=self._old,
            new=_label(target) if target is not None and not lacking(answers.database) else "",
            same=self._same(target),
            proof=self.session.facts.get(NewDatabase),
            bound=self._bound,
        )

    @property
    def verb(self) -> Text:
        if self.only_tests:
            return TEST
        return CREATE if self.answers.create else CHECK

    @property
    def retry_verb(self) -> Text | None:
        return TEST if self.only_tests else None

    @property
    def only_tests(self) -> bool:
        """Nothing is made before a test has passed with these very answers."""
        running = self._activity in (Activity.RUNNING, Activity.STOPPING)
        connected = self.session.facts.get(Server) is not None
        return connected and not running and not self._undoing and not self._passed

    @property
    def _passed(self) -> bool:
        test = self._test
        return test is not None and (test.facts is None or not test.exists or test.facts.empty)

    def enter(self) -> None:
        """The new database is mostly of the old one's kind; it is never reached unencrypted unasked."""
        old = opening.connect_answers(self.session.answers).old_database
        untouched = self.session.states[self.step] is StepState.TODO and not self.answers.database.engine
        if untouched and description(old) is not None:
            proposed = with_engine(self.answers.database, old.engine)
            if old.tls == "verified":
                proposed = dataclasses.replace(proposed, tls=old.tls, tls_authorities=old.tls_authorities)
            self.session.change(self.step, dataclasses.replace(self.answers, database=proposed))
        super().enter()

    def choose_engine(self, engine: str) -> None:
        """Another kind of database; how the connection is protected stays, where the engine offers it."""
        self.set(database=with_engine(self.answers.database, engine))

    def commit(self) -> None:
        if self.only_tests:
            self.test()
        else:
            super().commit()

    @property
    def place(self) -> str:
        """The database that is tested, as its card names it."""
        target = self._target
        return _label(target) if target is not None else ""

    def blocked(self) -> Text | None:
        if self.session.facts.get(Server) is None:
            return CONNECT_FIRST
        form = description(self.answers.database)
        if form is None:
            return NO_ENGINE
        empty = lacking(self.answers.database)
        if empty:
            label = next(row.label for row in form.form if row.field is empty[0])
            return text(EMPTY_FIELD, field=label)
        if self._same(self._target):
            return SAME
        return DIFFERENT if self._differ else None

    def set_database(self, **changes: Any) -> None:
        """Change fields of the database itself, for example ``set_database(host="db2")``."""
        self.set(database=dataclasses.replace(self.answers.database, **changes))

    def type_password(self, password: str, repeated: str) -> None:
        """Take the password, typed twice; it is kept only when both are the same."""
        self._differ = password != repeated
        self.type_secret("database.password", password if password == repeated else None)

    def type_administrator_password(self, password: str) -> None:
        """Used for creating only; kept for this session."""
        self.type_secret("administrator_password", password)

    def test(self) -> None:
        """Connect and look around; nothing is changed."""
        if self.blocked() is not None:
            return
        self._test = self._tried = None
        situation = self.session.situation
        self.submit_check(lambda cancel: try_out(situation, cancel))

    def lacks_encryption(self, finding: Finding) -> bool:
        """Whether the finding says that no encrypted connection comes about; to go on without is the
        administrator's own word."""
        from wizard.databases.findings import TLS_FAILED, TLS_NOT_OFFERED

        return finding.kind in (TLS_FAILED, TLS_NOT_OFFERED) and self.answers.database.tls != "off"

    def connect_unencrypted(self) -> None:
        self.set_database(tls="off")

    def certificate_in(self, finding: Finding) -> str:
        """SHA-256 of a database server's certificate that is not trusted yet; empty for any other finding."""
        from wizard.databases.findings import CERTIFICATE_UNTRUSTED

        named = dict(finding.parameters) if finding.kind is CERTIFICATE_UNTRUSTED else {}
        sha256 = named.get("sha256", "")
        form = description(self.answers.database)
        offers_pin = form is not None and any(mode.value == "pinned" for mode in form.tls_modes)
        return str(sha256) if offers_pin else ""

    def trust(self, finding: Finding) -> None:
        """Trust the certificate that the finding names, for this database."""
        sha256 = self.certificate_in(finding)
        if sha256:
            self.set_database(tls="pinned", tls_sha256=sha256)

    def checked(self, result: object) -> None:
        if isinstance(result, TestResult):
            self._test = result if result.usable else None
            self._tried = result
            self._findings = result.findings

    def outdate(self) -> None:
        self._test = self._tried = None
        super().outdate()

    def _same(self, target: Target | None) -> bool:
        from wizard.databases.target import same_database

        old = opening.connect_answers(self.session.answers).old_database
        if target is None or description(old) is None or lacking(self.answers.database):
            return False
        return same_database(opening.target(old, None), target)

    @property
    def _target(self) -> Target | None:
        """The new database without its password; None while no known engine is chosen."""
        from wizard.databases.engine import TlsMode

        database = self.answers.database
        known_tls = database.tls in {mode.value for mode in TlsMode}
        return opening.target(database, None) if description(database) is not None and known_tls else None

    @property
    def _engines(self) -> tuple[EngineDescription, ...]:
        from wizard.databases.engine import Engine, describe

        folder, chosen = self.session.folder, self.answers.database.engine
        practice = chosen == Engine.SQLITE.value or (folder is not None and folder.is_practice)
        return tuple(describe(engine) for engine in Engine if practice or engine is not Engine.SQLITE)

    @property
    def _bound(self) -> bool:
        facts = self.session.facts
        return facts.get(BoundDatabase) is not None and facts.get(RolledBack) is None

    @property
    def _old(self) -> str:
        seen = self.session.facts.get(OldDatabase)
        if seen is not None:
            return seen.database.url
        old = opening.connect_answers(self.session.answers).old_database
        complete = description(old) is not None and not lacking(old)
        return _label(opening.target(old, None)) if complete else ""

    def _statements(self, target: Target | None) -> tuple[str, ...]:
        from wizard.databases.create import creation_statements

        if target is None or lacking(self.answers.database) or not self.answers.create:
            return ()
        return creation_statements(target)


def _label(target: Target) -> str:
    from wizard.databases.target import label

    return label(target)

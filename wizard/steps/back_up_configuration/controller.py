"""The fifth page: save the server's settings, or say what leaving that out costs."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Controller
from wizard.steps.answers import BackUpConfigurationAnswers
from wizard.steps.back_up_configuration.jobs import PASSWORD
from wizard.steps.back_up_configuration.step import LOST
from wizard.steps.facts import ConfigurationBackup, OldDatabase, Server, Way

BACK_UP = text(QT_TRANSLATE_NOOP("wizard", "Back &up the configuration"))
LEAVE_OUT = text(QT_TRANSLATE_NOOP("wizard", "&Leave it out"))
CONNECT_FIRST = text(QT_TRANSLATE_NOOP("wizard", "Connect to the server first."))
DIFFERENT = text(QT_TRANSLATE_NOOP("wizard", "The two passwords are different."))


@dataclass(frozen=True)
class BackUpConfigurationView:
    answers: BackUpConfigurationAnswers
    has_password: bool
    passwords_differ: bool
    by_hand: bool
    """The server has no call for it: the administrator exports the file."""
    lost: Text
    """What is lost when it is left out."""
    old_database: str
    """Empty where step 1 has no connection to it."""
    proof: ConfigurationBackup | None


class BackUpConfigurationController(Controller[BackUpConfigurationAnswers, BackUpConfigurationView]):
    step = "back_up_configuration"
    answers_type = BackUpConfigurationAnswers

    _differ = False

    @property
    def view(self) -> BackUpConfigurationView:
        facts, answers = self.session.facts, self.answers
        server, old = facts.get(Server), facts.get(OldDatabase)
        return BackUpConfigurationView(
            answers=answers,
            has_password=self.session.secrets.has(PASSWORD, answers.password),
            passwords_differ=self._differ,
            by_hand=server is not None and server.ways.configuration_backup is Way.ASSISTED,
            lost=LOST,
            old_database=old.database.url if old is not None else "",
            proof=facts.get(ConfigurationBackup),
        )

    @property
    def verb(self) -> Text:
        return LEAVE_OUT if self.answers.skip else BACK_UP

    def blocked(self) -> Text | None:
        if self.answers.skip:
            return None
        if self.session.facts.get(Server) is None:
            return CONNECT_FIRST
        return DIFFERENT if self._differ else None

    def type_password(self, password: str, repeated: str) -> None:
        """Take the optional password, typed twice; it is kept only when both are the same."""
        self._differ = password != repeated
        self.type_secret("password", password if password == repeated else None)

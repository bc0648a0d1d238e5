"""What the administrator chose: one frozen dataclass a step, saved as TOML in the run folder."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from wizard.foundation.findings import FindingError, Kind, Severity
from wizard.foundation.private_files import write_private
from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.migration.secrets import SecretReference

Answers = TypeVar("Answers")

ANSWERS_INVALID = Kind(
    "answers_invalid",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The answers in {subject} cannot be used: {reason}."),
    (QT_TRANSLATE_NOOP("wizard", "a setting is misspelt, of the wrong kind, or in the wrong table"),),
    QT_TRANSLATE_NOOP("wizard", "Compare the file with the one that “plan --example” writes, and run again."),
)
ANSWERS_UNREADABLE = Kind(
    "answers_unreadable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The answers file {subject} cannot be read: {reason}."),
    (QT_TRANSLATE_NOOP("wizard", "the path is mistyped, or the file belongs to another user"),),
    QT_TRANSLATE_NOOP("wizard", "Name the file that “plan --example --output FILE” wrote and you filled in."),
)
ANSWER_MISSING = Kind(
    "answers_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The answer {subject} is missing."),
    (QT_TRANSLATE_NOOP("wizard", "an unattended run never asks"),),
    QT_TRANSLATE_NOOP("wizard", "Set {subject} in answers.toml. {hint}"),
)


class AnswersInvalid(FindingError):
    """The answers file is not readable as answers."""


class AnswerBook:
    """The answers of every step, by the step's id."""

    def __init__(self, kinds: Mapping[str, type[object]]) -> None:
        self._kinds = dict(kinds)
        self._answers: dict[str, object] = {step: kind() for step, kind in kinds.items()}

    def of(self, step: str, kind: type[Answers]) -> Answers:
        answers = self._answers[step]
        assert isinstance(answers, kind)
        return answers

    def raw(self, step: str) -> object:
        return self._answers[step]

    def content(self, step: str) -> bytes:
        """The step's answers as bytes that differ exactly when the answers do.

        Settings without a value are left out: a dataclass read from a file lacks those it does not name, one made
        in this process has them as None.
        """
        return msgspec.json.encode(_without_nothing(msgspec.to_builtins(self._answers[step])))

    def put(self, step: str, answers: object) -> None:
        assert isinstance(answers, self._kinds[step])
        self._answers[step] = answers

    def load(self, path: Path, *, secrets_beside: bool = False) -> None:
        """Raises AnswersInvalid; then nothing has changed.

        ``secrets_beside``: relative secret files lie beside this file. They are kept by their whole path, for the
        answers are saved again in the run folder, which may be anywhere else.
        """
        try:
            content = path.read_bytes()
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise AnswersInvalid(ANSWERS_UNREADABLE.of(str(path), reason=reason)) from error
        try:
            raw = msgspec.toml.decode(content.decode("utf-8-sig"))  # Notepad writes a byte order mark
            if not isinstance(raw, dict):
                raise msgspec.ValidationError("not a table")
            unknown = sorted(set(raw) - set(self._kinds))
            if unknown:
                raise msgspec.ValidationError(f"there is no step {', '.join(unknown)}")
            loaded = {step: self._convert(step, raw[step]) for step in raw}
            if secrets_beside:
                folder = path.absolute().parent
                loaded = {step: _anchored(answers, folder) for step, answers in loaded.items()}
        except (msgspec.MsgspecError, UnicodeError) as error:
            reason = "it is not text in UTF-8" if isinstance(error, UnicodeError) else str(error)
            raise AnswersInvalid(ANSWERS_INVALID.of(str(path), reason=reason)) from error
        self._answers.update(loaded)

    def _convert(self, step: str, raw: object) -> object:
        kind = self._kinds[step]
        unknown = sorted(_unknown(msgspec.inspect.type_info(kind), raw))
        if unknown:
            raise msgspec.ValidationError(f"{step} has no setting {', '.join(unknown)}")
        try:
            answers = msgspec.convert(raw, kind)
        except msgspec.ValidationError as error:
            raise msgspec.ValidationError(f"{step}: {error}") from error
        for setting, reference in _references(answers, step):
            if len(reference.places) != 1:
                raise msgspec.ValidationError(
                    f"{setting} is a reference to a secret: it names exactly one of env, keyring and file"
                )
        return answers

    def save(self, path: Path) -> None:
        write_private(path, self.toml())

    def toml(self) -> bytes:
        """Secrets are only ever references here, so the text is safe to store and to show."""
        tables = {
            step: _without_nothing(msgspec.to_builtins(answers)) for step, answers in self._answers.items()
        }
        return msgspec.toml.encode(tables)


def _unknown(kind: object, raw: object, path: str = "") -> Iterator[str]:
    """Settings that ``kind`` does not have, in nested tables too: msgspec itself passes over them."""
    if isinstance(kind, msgspec.inspect.UnionType):
        kind = next((one for one in kind.types if isinstance(one, msgspec.inspect.DataclassType)), None)
    if not isinstance(kind, msgspec.inspect.DataclassType) or not isinstance(raw, dict):
        return
    known = {field.encode_name: field.type for field in kind.fields}
    for name, value in raw.items():
        if name in known:
            yield from _unknown(known[name], value, f"{path}{name}.")
        else:
            yield path + name


def _references(answers: object, setting: str) -> Iterator[tuple[str, SecretReference]]:
    """Every reference to a secret with the name of its setting, nested ones too."""
    if isinstance(answers, SecretReference):
        yield setting, answers
    elif dataclasses.is_dataclass(answers):
        for each in dataclasses.fields(answers):
            yield from _references(getattr(answers, each.name), f"{setting}.{each.name}")


def _anchored(answers: Any, folder: Path) -> Any:
    """The answers with every secret file named by its whole path."""
    if isinstance(answers, SecretReference):
        return answers.anchored(folder)
    if not dataclasses.is_dataclass(answers):
        return answers
    changed = {
        each.name: _anchored(getattr(answers, each.name), folder) for each in dataclasses.fields(answers)
    }
    return dataclasses.replace(answers, **changed)  # type: ignore[type-var]  # an instance, not a class


def _without_nothing(value: object) -> object:
    """TOML has no null: a setting without a value is left out."""
    if isinstance(value, dict):
        return {key: _without_nothing(entry) for key, entry in value.items() if entry is not None}
    if isinstance(value, list):
        return [_without_nothing(entry) for entry in value]
    return value

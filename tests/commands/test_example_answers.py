"""The commented answers.toml and the JSON Schema that editors check it with."""

from __future__ import annotations

import dataclasses
import json
import re
import tomllib
import typing
from pathlib import Path

import jsonschema_rs
import pytest

from wizard.answers_schema import answers_schema
from wizard.cli import run_command
from wizard.databases.engine import Engine, TlsMode
from wizard.example_answers import example_answers, field_words
from wizard.migration.answers import AnswerBook
from wizard.steps.answers import DatabaseAnswers
from wizard.steps.registry import registry

_SETTING = re.compile(r"# ([a-z_0-9]+ = .*)")


def _uncommented() -> str:
    """Every setting switched on, at the value that the example shows for it."""
    lines = example_answers().splitlines()
    return "\n".join(match.group(1) if (match := _SETTING.fullmatch(line)) else line for line in lines)


def _schema() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(json.loads(answers_schema()))


def _kinds() -> list[type[object]]:
    found = [step.answers for step in registry()]
    for kind in found:
        assert dataclasses.is_dataclass(kind)
        hints = typing.get_type_hints(kind)
        found += [hint for hint in hints.values() if dataclasses.is_dataclass(hint) and hint not in found]
    return found


def test_every_setting_of_the_example_can_be_used_as_shown(tmp_path: Path) -> None:
    file = tmp_path / "answers.toml"
    file.write_text(_uncommented(), encoding="utf-8")
    book = AnswerBook({step.id: step.answers for step in registry()})
    book.load(file)
    shown = tomllib.loads(file.read_text(encoding="utf-8"))
    assert shown["connect"]["password"] == {"env": "CONNECT_PASSWORD"}
    assert shown["new_database"]["database"]["password"] == {"env": "NEW_DATABASE_DATABASE_PASSWORD"}
    assert _schema().is_valid(shown)


@pytest.mark.parametrize("kind", _kinds(), ids=lambda kind: kind.__name__)
def test_every_setting_is_documented(kind: type[object]) -> None:
    assert dataclasses.is_dataclass(kind)
    fields = {field.name for field in dataclasses.fields(kind)}
    assert fields - set(field_words(kind.__name__)) == set()


@pytest.mark.parametrize(
    "wrong",
    [
        {"conect": {}},
        {"connect": {"adress": "https://x"}},
        {"connect": {"sign_in": "magic"}},
        {"connect": {"password": "hidden"}},
        {"connect": {"password": {"env": "A", "file": "b"}}},
        {"connect": {"old_database": {"engine": "dbase"}}},
        {"new_certificate": {"key_bits": 1024}},
        {"switch": {"confirmed": "yes"}},
    ],
    ids=json.dumps,
)
def test_the_schema_refuses(wrong: dict[str, object]) -> None:
    assert not _schema().is_valid(wrong)


def test_the_schema_offers_what_the_databases_know() -> None:
    database = json.loads(answers_schema())["$defs"]["DatabaseAnswers"]["properties"]
    assert set(database["engine"]["enum"]) == {"", *(engine.value for engine in Engine)}
    assert set(database["tls"]["enum"]) == {mode.value for mode in TlsMode}
    assert database["port"]["type"] == "integer"
    assert field_words(DatabaseAnswers.__name__)["port"] == database["port"]["description"]


def test_the_command_writes_both_files(tmp_path: Path) -> None:
    def no_window(*_: object) -> int:
        raise AssertionError("a command opened the window")

    example, schema = tmp_path / "answers.toml", tmp_path / "answers.schema.json"
    assert run_command(["plan", "--example", "--output", str(example)], no_window) == 0
    assert run_command(["plan", "--schema", "--output", str(schema)], no_window) == 0
    assert example.read_text(encoding="utf-8").startswith("#:schema ./answers.schema.json\n")
    assert json.loads(schema.read_text(encoding="utf-8"))["properties"].keys() == {
        step.id for step in registry()
    }

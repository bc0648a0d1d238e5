"""The JSON Schema of answers.toml: editors complete and check the settings with it."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from wizard.example_answers import field_words
from wizard.steps.registry import registry

_DIALECT = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]


def answers_schema() -> str:
    """One object; a property for each step, in which every setting has its meaning and its default."""
    steps = registry()
    properties, parts = msgspec.json.schema_components([step.answers for step in steps])
    whole: Schema = {
        "$schema": _DIALECT,
        "title": "Answers for an unattended certificate change",
        "type": "object",
        "properties": {
            step.id: {**place, "description": f"{step.title.words()}: {step.sentence.words()}"}
            for step, place in zip(steps, properties, strict=True)
        },
        "additionalProperties": False,
        "$defs": {name: _described(name, part) for name, part in sorted(parts.items())},
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _described(name: str, part: Schema) -> Schema:
    """A type with the words under its fields; TOML has no null, so a setting without a value is just absent."""
    if part.get("type") != "object":
        return part
    words = field_words(name)
    described = {
        setting: _without_null(kind) | ({"description": words[setting]} if setting in words else {})
        for setting, kind in part["properties"].items()
    }
    one = {"minProperties": 1, "maxProperties": 1} if name == "SecretReference" else {}
    meaning = {"description": " ".join(part["description"].split())} if part.get("description") else {}
    return {
        "type": "object",
        **meaning,
        "properties": described,
        "additionalProperties": False,
        **one,
    }


def _without_null(kind: Schema) -> Schema:
    choices = [choice for choice in kind.get("anyOf", []) if choice != {"type": "null"}]
    if not choices:
        return kind
    return choices[0] if len(choices) == 1 else {"anyOf": choices}

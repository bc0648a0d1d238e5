"""A complete, commented answers.toml, written from the answers' own types and the strings under their fields."""

from __future__ import annotations

import ast
import dataclasses
import enum
import inspect
import typing
from collections.abc import Iterator

from wizard.migration.secrets import SecretReference
from wizard.steps import answers as answers_module
from wizard.steps.registry import registry

_HEAD = """\
#:schema ./answers.schema.json
# Answers for an unattended certificate change: certificate-wizard run --answers answers.toml
# Lines that begin with a hash are comments or settings at their defaults. A secret is never written here: name
# where it is, as {env = "NAME"}, {keyring = "NAME"} or {file = "PATH"}. Editors complete and check the settings with
# the schema of the first line, which "certificate-wizard plan --schema --output answers.schema.json" writes.
# "certificate-wizard check --answers answers.toml" names what is still missing.
"""


_NO_DEFAULT = {"port": "5432"}
"""What is shown for a setting that has no default, by its name."""


def example_answers() -> str:
    """The text of the file. Every setting of every step, at its default."""
    lines = [_HEAD]
    for step in registry():
        lines.append(f"\n# {step.title.words()}: {step.sentence.words()}")
        lines += _table(step.id, step.answers)
    return "\n".join(lines) + "\n"


def _table(path: str, kind: type[object]) -> Iterator[str]:
    yield f"[{path}]"
    nested: list[tuple[str, type[object], str]] = []
    words = field_words(kind.__name__)
    hints = typing.get_type_hints(kind)
    assert dataclasses.is_dataclass(kind)
    for field in dataclasses.fields(kind):
        hint = hints[field.name]
        if dataclasses.is_dataclass(hint) and hint is not SecretReference:
            nested.append(
                (f"{path}.{field.name}", typing.cast("type[object]", hint), words.get(field.name, ""))
            )
            continue
        if words.get(field.name):
            yield from (f"# {line.strip()}" for line in words[field.name].splitlines())
        yield f"# {field.name} = {_shown(field, hint, path)}"
    for name, inner, comment in nested:
        yield ""
        if comment:
            yield f"# {comment}"
        yield from _table(name, inner)


def _shown(field: dataclasses.Field[object], hint: object, path: str) -> str:
    if SecretReference in typing.get_args(hint):
        return f'{{env = "{f"{path}_{field.name}".replace(".", "_").upper()}"}}'
    value = field.default
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        choices = ", ".join(member.value for member in hint)
        assert isinstance(value, enum.Enum)
        return f'"{value.value}"  # {choices}'
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "[]"
    if value is None:
        return _NO_DEFAULT[field.name]
    return f'"{value}"' if isinstance(value, str) else str(value)


def field_words(kind: str) -> dict[str, str]:
    """The string under each field of the answers type of that name, by the field's name."""
    tree = ast.parse(inspect.getsource(answers_module))
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name == kind:
            return dict(_documented(node))
    return {}


def _documented(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, words in zip(node.body, node.body[1:], strict=False):
        is_field = isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if is_field and isinstance(words, ast.Expr) and isinstance(words.value, ast.Constant):
            assert isinstance(field, ast.AnnAssign)
            assert isinstance(field.target, ast.Name)
            yield field.target.id, str(words.value.value)

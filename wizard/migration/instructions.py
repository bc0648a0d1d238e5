"""What the administrator is asked to do where the server offers no way to do it for them."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.foundation.words import Text


@dataclass(frozen=True)
class TypedValue:
    """A value to type or pick, offered with a Copy button. A secret is shown masked and copied whole."""

    label: Text
    value: str
    secret: bool = False

    def __repr__(self) -> str:
        return f"TypedValue({self.label.template!r}, {'…' if self.secret else self.value!r})"


@dataclass(frozen=True)
class Instruction:
    text: Text
    values: tuple[TypedValue, ...] = ()


@dataclass(frozen=True)
class Instructions:
    """Numbered instructions in the manuals' words, and how the wizard proves the result.

    ``request`` is a frozen value that says the same to a program: the practice Orchestrator's played
    administrator carries it out in unattended practice runs.
    """

    title: Text
    steps: tuple[Instruction, ...]
    proof: Text
    request: object

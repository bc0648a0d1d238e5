"""What a run waits for, as scripts read it: the instructions with the values to type, and no secret among them."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.migration.instructions import Instruction, Instructions, TypedValue

_SECRETS = {
    "save_certificate": QT_TRANSLATE_NOOP("wizard", "(the export password)"),
    "back_up_configuration": QT_TRANSLATE_NOOP("wizard", "(the password of the configuration backup)"),
    "switch.install": QT_TRANSLATE_NOOP("wizard", "(the password of this certificate database)"),
}
"""What stands for a secret value, by job or step."""
_LOGIN = QT_TRANSLATE_NOOP("wizard", "(the password of the database login)")


@dataclass(frozen=True)
class ValueSummary:
    label: str
    value: str
    """A word in parentheses stands for a password: it is in the answers."""


@dataclass(frozen=True)
class InstructionSummary:
    text: str
    values: tuple[ValueSummary, ...]


@dataclass(frozen=True)
class WaitingSummary:
    """An act of the administrator, in numbered instructions; ``proof`` says how its result will be seen."""

    step: str
    job: str
    title: str
    instructions: tuple[InstructionSummary, ...]
    proof: str


def describe_waiting(job: str, instructions: Instructions) -> WaitingSummary:
    step = job.partition(".")[0]
    return WaitingSummary(
        step=step,
        job=job,
        title=instructions.title.words(),
        instructions=tuple(
            _instruction(each, _SECRETS.get(job) or _SECRETS.get(step, _LOGIN)) for each in instructions.steps
        ),
        proof=instructions.proof.words(),
    )


def _instruction(instruction: Instruction, secret: str) -> InstructionSummary:
    values = tuple(ValueSummary(each.label.words(), _shown(each, secret)) for each in instruction.values)
    return InstructionSummary(instruction.text.words(), values)


def _shown(value: TypedValue, secret: str) -> str:
    return secret if value.secret else value.value

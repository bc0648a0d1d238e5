"""What the keystore commands print: one JSON object for scripts, lines for people (design.md, JSON)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from wizard.foundation.findings import Finding, Severity, worst
from wizard.foundation.output_text import printable
from wizard.keystores.inspection import EntryFacts, StoreFacts

DONE, ATTENTION, WRONG_CALL, STOPPED, FAILED = 0, 1, 2, 3, 4
Json = dict[str, object]
_KINDS = {"private_key": "private key", "secret_key": "secret key", "certificate": "certificate"}


@dataclass(frozen=True)
class FileAnswer:
    """Of one file: its facts, and for ``convert`` what was written."""

    facts: StoreFacts
    output: str | None = None
    output_sha256: str | None = None
    converting: bool = False


def exit_code(answers: tuple[FileAnswer, ...]) -> int:
    """0 done, 1 attention or some of many failed, 4 the one file or every file failed (design.md, commands)."""
    severities = [worst(answer.facts.findings) for answer in answers]
    if set(severities) == {Severity.ERROR}:
        return FAILED
    return ATTENTION if {Severity.ERROR, Severity.ATTENTION} & set(severities) else DONE


def as_json(answers: tuple[FileAnswer, ...], *, alone: bool) -> Json:
    """``alone``: the call named one file and nothing else, and gets its object. Else a list of them."""
    objects = [_file_json(answer) for answer in answers]
    return objects[0] if alone else {"keystores": objects}


def refusal_json(finding: Finding) -> Json:
    return {"keystores": [], "findings": [finding_json(finding)]}


def as_lines(answer: FileAnswer) -> list[str]:
    facts = answer.facts
    count = len(facts.entries)
    kind = f": {facts.type.value}, {count} {'entry' if count == 1 else 'entries'}" if facts.type else ""
    lines = [facts.file + kind]
    width = max((len(entry.alias) for entry in facts.entries), default=0)
    for entry in facts.entries:
        lines += _entry_lines(entry, width)
    if answer.output:
        lines.append(f"  written: {answer.output}")
    lines += [f"  {finding.severity.value}: {finding.message()}" for finding in facts.findings]
    return [printable(line) for line in lines]


def finding_json(finding: Finding) -> Json:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "subject": finding.subject,
        "message": finding.message(),
    }


def _file_json(answer: FileAnswer) -> Json:
    facts = answer.facts
    written: Json = {"output": answer.output, "sha256": answer.output_sha256} if answer.converting else {}
    return {
        "file": facts.file,
        "type": facts.type.value if facts.type else None,
        **written,
        "entries": [_entry_json(entry) for entry in facts.entries],
        "findings": [finding_json(finding) for finding in facts.findings],
    }


def _entry_json(entry: EntryFacts) -> Json:
    certificate = entry.certificate
    return {
        "alias": entry.alias,
        "kind": entry.kind,
        "algorithm": entry.algorithm,
        "bits": entry.bits,
        "certificate_sha256": certificate.sha256 if certificate else None,
        "chain_length": entry.chain_length,
        "not_after": _stamp(certificate.not_after) if certificate else None,
        "subject": certificate.subject if certificate else None,
        "signature_digest": certificate.signature_digest if certificate else None,
    }


def _entry_lines(entry: EntryFacts, width: int) -> list[str]:
    strength = f"{entry.algorithm} {entry.bits}" if entry.algorithm else "not opened"
    lines = [f"  {entry.alias:<{width}}  {_KINDS[entry.kind]:<11}  {strength}"]
    if entry.certificate:
        found = entry.certificate
        lines.append(f"  {'':<{width}}  {found.subject}")
        lines.append(f"  {'':<{width}}  valid until {_stamp(found.not_after)}, SHA-256 {found.sha256}")
    return lines


def _stamp(moment: datetime.datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")

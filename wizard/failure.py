"""How a command that fails says so: in words on standard error, as JSON where asked, and by its exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

import msgspec

from wizard.foundation.findings import Finding, FindingError
from wizard.migration.storage import storage_finding
from wizard.steps.summary import describe, not_begun
from wizard.terminal import say_findings

WRONG_CALL, STOPPED, FAILED = 2, 3, 4


class WrongCall(FindingError):
    """The command cannot be carried out as it was called; each finding names one thing that is wrong."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__(findings[0])
        self.findings = findings


Result = Callable[[str, tuple[Finding, ...]], object]
"""Outcome and findings to what ``--json`` prints."""


def told(options: argparse.Namespace, act: Callable[[], int], result: Result | None = None) -> int:
    """The exit code of ``act``; a failure is said. ``result``: where more than findings is promised."""
    try:
        return act()
    except WrongCall as error:
        found, code = error.findings, WRONG_CALL
    except FindingError as error:
        found, code = (error.finding,), WRONG_CALL if _is_wrong_call(error) else FAILED
    except OSError as error:
        found, code = (storage_finding(error),), FAILED
    except KeyboardInterrupt:
        found, code = (), STOPPED
    say_findings(found)
    if options.json:
        outcome = "stopped" if code == STOPPED else "failed"
        print(msgspec.json.encode((result or _bare)(outcome, found)).decode())
    sys.stderr.flush()
    return code


def of_no_run(options: argparse.Namespace) -> Result:
    """What the commands of a migration print: all that is promised of a run, also where none was begun."""
    return lambda outcome, found: not_begun(outcome, str(options.run_folder or ""), found)


def _bare(outcome: str, found: tuple[Finding, ...]) -> dict[str, object]:
    return {"outcome": outcome, "findings": [describe(finding) for finding in found]}


def _is_wrong_call(error: FindingError) -> bool:
    from wizard.databases.errors import BadDatabaseUrl
    from wizard.practice.findings import WrongCall as WrongPracticeCall

    return isinstance(error, BadDatabaseUrl | WrongPracticeCall) or error.finding.code.startswith("answers_")

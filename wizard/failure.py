"""How a command that fails says so: in words on standard error, as JSON where asked, and by its exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

import msgspec

from wizard.foundation.findings import Finding, FindingError
from wizard.migration.storage import storage_finding
from wizard.steps.summary import describe
from wizard.terminal import say_findings

WRONG_CALL, STOPPED, FAILED = 2, 3, 4


class WrongCall(FindingError):
    """The command cannot be carried out as it was called; each finding names one thing that is wrong."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__(findings[0])
        self.findings = findings


def told(options: argparse.Namespace, act: Callable[[], int]) -> int:
    """The exit code of ``act``; where it fails, the failure is said."""
    try:
        return act()
    except WrongCall as error:
        return _say(options, error.findings, WRONG_CALL)
    except FindingError as error:
        return _say(options, (error.finding,), WRONG_CALL if _is_wrong_call(error) else FAILED)
    except OSError as error:
        return _say(options, (storage_finding(error),), FAILED)
    except KeyboardInterrupt:
        return STOPPED


def _is_wrong_call(error: FindingError) -> bool:
    from wizard.databases.errors import BadDatabaseUrl
    from wizard.practice.findings import WrongCall as WrongPracticeCall

    return isinstance(error, BadDatabaseUrl | WrongPracticeCall) or error.finding.code.startswith("answers_")


def _say(options: argparse.Namespace, findings: tuple[Finding, ...], code: int) -> int:
    say_findings(findings)
    if options.json:
        shown = [msgspec.to_builtins(describe(finding)) for finding in findings]
        print(msgspec.json.encode({"outcome": "failed", "findings": shown}).decode())
    sys.stderr.flush()
    return code

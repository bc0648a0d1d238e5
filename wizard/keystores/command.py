"""The commands ``keystore inspect`` and ``keystore convert`` (design.md, commands)."""

from __future__ import annotations

import argparse
import datetime
import getpass
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Finding
from wizard.foundation.processes import Processes
from wizard.keystores import findings
from wizard.keystores.command_answer import (
    WRONG_CALL,
    FileAnswer,
    Json,
    as_json,
    as_lines,
    exit_code,
    wrong_call_json,
)
from wizard.keystores.command_work import FileInspection, conversions, convert_file, inspect_file
from wizard.keystores.conversion import Conversion
from wizard.keystores.inspection import Passwords
from wizard.keystores.model import StoreType
from wizard.keystores.password import password_findings

if TYPE_CHECKING:
    SubParsers = argparse._SubParsersAction[argparse.ArgumentParser]

STORE_PASSWORD = "CERTIFICATE_WIZARD_STORE_PASSWORD"  # noqa: S105 - names of settings, not secrets
KEY_PASSWORD = "CERTIFICATE_WIZARD_KEY_PASSWORD"  # noqa: S105
NEW_PASSWORD = "CERTIFICATE_WIZARD_NEW_PASSWORD"  # noqa: S105
FILES_WORTH_PROCESSES = 4
"""From so many files on, starting processes costs less than it saves: each key takes 0.1 s."""

_PASSWORDS = f"""\
passwords, from the environment and never as arguments (asked for at a terminal, never with --json):
  {STORE_PASSWORD}  of the certificate database
  {KEY_PASSWORD}    of its keys, where they have one of their own
"""
_INSPECT = f"""\
{_PASSWORDS}
Without a password the names and certificates of JKS and JCEKS are still listed.

examples:
  certificate-wizard keystore inspect vmo-server.vmokeystore
  {STORE_PASSWORD}=… certificate-wizard keystore inspect *.vmokeystore --json

exit codes: 0 done, 1 something needs attention or some of many files failed, 2 wrong call,
4 failed: the one file given, or every file, is damaged or does not open
"""
_CONVERT = f"""\
{_PASSWORDS}  {NEW_PASSWORD}    of the new file; without it the password stays the same

Keys, certificates and secret keys are carried over unchanged. JKS holds no secret keys, PKCS12 not those of every
algorithm: where one would be lost, nothing is written. No file is ever overwritten.

examples:
  certificate-wizard keystore convert signing.p12
      writes signing.vmokeystore (JCEKS, what Orchestrator imports) beside it
  certificate-wizard keystore convert vmo-server.vmokeystore --to PKCS12 --output converted
  certificate-wizard keystore convert backup/*.p12 --output converted --json
  certificate-wizard keystore convert vmo-server.vmokeystore --to JKS --without-secret-keys

exit codes: 0 done, 1 something needs attention or some of many files failed, 2 wrong call,
4 failed: the one file given, or every file, is damaged or does not open
"""

Task = TypeVar("Task")


def add_commands(subparsers: SubParsers) -> None:
    """Add ``keystore`` with its two commands; the parsed arguments go to :func:`run`."""
    keystore = subparsers.add_parser(
        "keystore", help="look into certificate databases, or write them again as another type"
    )
    commands = keystore.add_subparsers(dest="keystore_command", required=True, metavar="COMMAND")
    inspect = _parser(
        commands, "inspect", "list the keys and certificates of certificate databases", _INSPECT
    )
    convert = _parser(commands, "convert", "write certificate databases as JCEKS, JKS or PKCS12", _CONVERT)
    convert.add_argument(
        "--output", type=Path, metavar="DIR", help="folder for the new files (beside each file if not given)"
    )
    convert.add_argument(
        "--to",
        choices=[kind.value for kind in StoreType],
        default=StoreType.JCEKS.value,
        help="type to write (JCEKS if not given)",
    )
    convert.add_argument(
        "--without-secret-keys",
        action="store_true",
        help="leave out secret keys that the new type cannot hold",
    )
    for command in (inspect, convert):
        command.add_argument("--json", action="store_true", help="print one JSON object; never ask anything")
        command.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Carry out a parsed ``keystore`` command; returns the exit code."""
    if arguments.keystore_command == "inspect":
        return _inspect(arguments)
    return _convert(arguments)


def _parser(commands: SubParsers, name: str, purpose: str, rest: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name,
        help=purpose,
        description=purpose[0].upper() + purpose[1:] + ".",
        epilog=rest,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    return parser


def _inspect(arguments: argparse.Namespace) -> int:
    asking = _asking(arguments)
    store_password = _setting(STORE_PASSWORD) or (
        _ask("Password of the certificate database: ") if asking else None
    )
    passwords = Passwords(store_password, _setting(KEY_PASSWORD))
    now = datetime.datetime.now(datetime.UTC)
    tasks = [FileInspection(path, passwords, now) for path in arguments.files]
    return _print(_each(inspect_file, tasks), as_object=arguments.json)


def _convert(arguments: argparse.Namespace) -> int:
    asking = _asking(arguments)
    store_password = _setting(STORE_PASSWORD) or (
        _ask("Password of the certificate database: ") if asking else None
    )
    if store_password is None:
        return _wrong_call(findings.STORE_PASSWORD_MISSING.of(STORE_PASSWORD), as_object=arguments.json)
    new_password = _setting(NEW_PASSWORD) or (_ask("New password (empty: the same): ") if asking else None)
    conversion = Conversion(
        StoreType(arguments.to),
        new_password or store_password,
        store_password,
        _setting(KEY_PASSWORD),
        arguments.without_secret_keys,
    )
    for finding in password_findings(conversion.new_password):
        if finding.kind is findings.UNSAFE_PASSWORD:
            return _wrong_call(finding, as_object=arguments.json)
    tasks = conversions(arguments.files, arguments.output, conversion)
    return _print(_each(convert_file, tasks), as_object=arguments.json)


def _each(work: Callable[[Task], FileAnswer], tasks: Sequence[Task]) -> tuple[FileAnswer, ...]:
    """The answers in the order of the tasks; many are worked on by several processes."""
    if len(tasks) < FILES_WORTH_PROCESSES:
        return tuple(work(task) for task in tasks)
    places = {id(task): place for place, task in enumerate(tasks)}
    answers: dict[int, FileAnswer] = {}
    with Processes() as processes:
        for task, future in processes.each(work, tasks, Cancel()):
            answers[places[id(task)]] = future.result()
    return tuple(answers[place] for place in range(len(tasks)))


def _print(answers: tuple[FileAnswer, ...], *, as_object: bool) -> int:
    if as_object:
        _print_json(as_json(answers))
    else:
        for answer in answers:
            print("\n".join(as_lines(answer)))
    return exit_code(answers)


def _wrong_call(finding: Finding, *, as_object: bool) -> int:
    if as_object:
        _print_json(wrong_call_json(finding))
    else:
        print(finding.message(), file=sys.stderr)
    return WRONG_CALL


def _print_json(answer: Json) -> None:
    print(json.dumps(answer, indent=2))


def _setting(name: str) -> str | None:
    """An empty setting counts as none."""
    return os.environ.get(name) or None


def _asking(arguments: argparse.Namespace) -> bool:
    return not arguments.json and sys.stdin.isatty()


def _ask(question: str) -> str | None:
    return getpass.getpass(question) or None

"""The commands ``keystore inspect`` and ``keystore convert`` (design.md, commands)."""

from __future__ import annotations

import argparse
import datetime
import getpass
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Finding, FindingError
from wizard.foundation.named_files import NoList, expanded, filled, filled_path, listed
from wizard.foundation.output_text import json_text, printable
from wizard.foundation.processes import Processes
from wizard.keystores import command_findings, findings
from wizard.keystores.command_answer import (
    STOPPED,
    WRONG_CALL,
    FileAnswer,
    Json,
    as_json,
    as_lines,
    exit_code,
    refusal_json,
)
from wizard.keystores.command_work import FileInspection, conversions, convert_file, inspect_file
from wizard.keystores.conversion import SUFFIXES, Conversion
from wizard.keystores.inspection import Passwords
from wizard.keystores.model import StoreType
from wizard.keystores.password import password_findings

if TYPE_CHECKING:
    SubParsers = argparse._SubParsersAction[argparse.ArgumentParser]

STORE_PASSWORD = "CERTIFICATE_WIZARD_STORE_PASSWORD"  # noqa: S105 - names of settings, not secrets
KEY_PASSWORD = "CERTIFICATE_WIZARD_KEY_PASSWORD"  # noqa: S105
NEW_PASSWORD = "CERTIFICATE_WIZARD_NEW_PASSWORD"  # noqa: S105
ENDINGS = (".vmokeystore", ".keystore", ".jks", ".jceks", ".p12", ".pfx")
"""Of the files that a folder stands for."""
FILES_WORTH_PROCESSES = 4
"""From so many files on, starting processes costs less than it saves: each key takes 0.1 s."""

_PASSWORDS = f"""\
passwords, from the environment and never as arguments (asked for at a terminal, never with --json):
  {STORE_PASSWORD}  of the certificate database
  {KEY_PASSWORD}    of its keys, where they have one of their own
"""
_ENDINGS = """\
exit codes:
  0  done
  1  done, but attention is needed, or some of several files failed
  2  wrong call
  3  stopped by Ctrl-C; files already written are whole
  4  failed, nothing half-done: the one file given, or every file, is damaged or does not open
"""
_FILES = f"""\
A folder stands for its certificate databases: {", ".join(f"*{ending}" for ending in ENDINGS)}.
"""
_INSPECT = f"""\
{_PASSWORDS}
Without a password the names and certificates of JKS and JCEKS are still listed.
{_FILES}
examples:
  certificate-wizard keystore inspect vmo-server.vmokeystore
  {STORE_PASSWORD}=… certificate-wizard keystore inspect *.vmokeystore --json
  certificate-wizard keystore inspect backup/
  find / -name '*.vmokeystore' | certificate-wizard keystore inspect --files-from - --json

{_ENDINGS}"""
_CONVERT = f"""\
{_PASSWORDS}  {NEW_PASSWORD}    of the new file; without it the password stays the same

Keys, certificates and secret keys are carried over unchanged. JKS holds no secret keys, PKCS12 not those of every
algorithm: where one would be lost, nothing is written. No file is ever overwritten.
{_FILES}
examples:
  certificate-wizard keystore convert signing.p12
      writes signing.vmokeystore (JCEKS, what Orchestrator imports) beside it
  certificate-wizard keystore convert vmo-server.vmokeystore --to PKCS12 --output converted
  certificate-wizard keystore convert backup/*.p12 --output converted --json
  certificate-wizard keystore convert vmo-server.vmokeystore --to JKS --without-secret-keys

{_ENDINGS}"""
_OVERVIEW = f"""\
examples:
  certificate-wizard keystore inspect vmo-server.vmokeystore
  certificate-wizard keystore convert signing.p12 --output converted

certificate-wizard keystore COMMAND --help says more about each.

{_ENDINGS}"""

Task = TypeVar("Task")


def add_commands(subparsers: SubParsers) -> None:
    """Add ``keystore`` with its two commands; the parsed arguments go to :func:`run`."""
    keystore = subparsers.add_parser(
        "keystore",
        help="look into certificate databases, or write them again as another type",
        description="Look into certificate databases (JKS, JCEKS, PKCS12), or write them again as another\n"
        "type. No server is needed.",
        epilog=_OVERVIEW,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = keystore.add_subparsers(dest="keystore_command", required=True, metavar="COMMAND")
    inspect = _parser(
        commands, "inspect", "list the keys and certificates of certificate databases", _INSPECT
    )
    convert = _parser(commands, "convert", "write certificate databases as JCEKS, JKS or PKCS12", _CONVERT)
    convert.add_argument(
        "--output",
        type=filled_path,
        metavar="DIR",
        help="folder for the new files (beside each file if not given)",
    )
    convert.add_argument(
        "--to",
        type=str.upper,
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
    name = arguments.keystore_command
    try:
        return _convert(arguments) if name == "convert" else _inspect(arguments)
    except WrongCall as error:
        return _refused(arguments, error.finding, WRONG_CALL)
    except KeyboardInterrupt:
        return _refused(arguments, command_findings.STOPPED.of(name), STOPPED)


class WrongCall(FindingError):
    """The command cannot be carried out as it was called."""


def _parser(commands: SubParsers, name: str, purpose: str, rest: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name,
        help=purpose,
        description=purpose[0].upper() + purpose[1:] + ".",
        epilog=rest,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "files", nargs="*", type=filled, metavar="FILE", help="a certificate database, or a folder of them"
    )
    parser.add_argument(
        "--files-from",
        type=filled,
        metavar="LIST",
        help="a text file that names more of them, one a line; - is standard input",
    )
    return parser


def _inspect(arguments: argparse.Namespace) -> int:
    files = _files(arguments)
    passwords = Passwords(_store_password(arguments), _setting(KEY_PASSWORD))
    now = datetime.datetime.now(datetime.UTC)
    tasks = [FileInspection(path, passwords, now) for path in files]
    return _print(arguments, files, _each(inspect_file, tasks))


def _convert(arguments: argparse.Namespace) -> int:
    kind = StoreType(arguments.to)
    files = _files(arguments, without="" if arguments.output else SUFFIXES[kind])
    store_password = _store_password(arguments)
    if store_password is None:
        raise WrongCall(command_findings.STORE_PASSWORD_MISSING.of(STORE_PASSWORD))
    asked = (
        _ask("New password (empty: the same): ")
        if _asking(arguments) and not _setting(NEW_PASSWORD)
        else None
    )
    conversion = Conversion(
        kind,
        _setting(NEW_PASSWORD) or asked or store_password,
        store_password,
        _setting(KEY_PASSWORD),
        arguments.without_secret_keys,
    )
    for finding in password_findings(conversion.new_password):
        if finding.kind is findings.UNSAFE_PASSWORD:
            raise WrongCall(finding)
    tasks = conversions(files, arguments.output, conversion)
    return _print(arguments, files, _each(convert_file, tasks))


def _files(arguments: argparse.Namespace, without: str = "") -> list[Path]:
    """What the call and its list name; of folders not what ends in ``without``. Raises WrongCall."""
    names = [*arguments.files, *(_listed(arguments.files_from) if arguments.files_from else ())]
    if not names:
        raise WrongCall(command_findings.NOTHING_NAMED.of(arguments.keystore_command))
    files: list[Path] = []
    for name in names:
        found = expanded(name, ENDINGS, without)
        if not found:
            raise WrongCall(command_findings.NO_FILES.of(name))
        files += found
    return files


def _listed(name: str) -> list[str]:
    try:
        names = listed(name)
    except OSError as error:
        detail = error.strerror or str(error)
        raise WrongCall(command_findings.LIST_UNREADABLE.of(name, detail=detail)) from error
    except NoList as error:
        raise WrongCall(command_findings.LIST_UNREADABLE.of(name, detail=str(error))) from error
    if not names:
        raise WrongCall(command_findings.NO_FILES.of(name))
    return names


def _each(work: Callable[[Task], FileAnswer], tasks: Sequence[Task]) -> tuple[FileAnswer, ...]:
    """The answers in the order of the tasks; many are worked on by several processes."""
    if len(tasks) < FILES_WORTH_PROCESSES:
        return tuple(work(task) for task in _shown(iter(tasks), len(tasks)))
    places = {id(task): place for place, task in enumerate(tasks)}
    answers: dict[int, FileAnswer] = {}
    with Processes() as processes:
        for task, future in _shown(processes.each(work, tasks, Cancel()), len(tasks)):
            answers[places[id(task)]] = future.result()
    return tuple(answers[place] for place in range(len(tasks)))


def _shown(work: Iterator[Any], total: int) -> Iterator[Any]:
    """The same work, with a progress bar on standard error while there is much to do and somebody to see it."""
    if total < FILES_WORTH_PROCESSES or not sys.stderr.isatty():
        return work
    from rich.console import Console
    from rich.progress import track

    return iter(track(work, "Certificate databases", total, console=Console(stderr=True), transient=True))


def _print(arguments: argparse.Namespace, files: list[Path], answers: tuple[FileAnswer, ...]) -> int:
    if arguments.json:
        alone = not arguments.files_from and [str(path) for path in files] == [
            *map(_written, arguments.files)
        ]
        _print_json(as_json(answers, alone=alone and len(files) == 1))
    else:
        for answer in answers:
            print("\n".join(as_lines(answer)))
    return exit_code(answers)


def _written(name: str) -> str:
    return str(Path(name))


def _refused(arguments: argparse.Namespace, finding: Finding, code: int) -> int:
    """Nothing more is done: say why."""
    if arguments.json:
        _print_json(refusal_json(finding))
    else:
        print(printable(finding.message()), file=sys.stderr)
    return code


def _print_json(answer: Json) -> None:
    print(json_text(answer, sys.stdout.encoding, indent=2))


def _setting(name: str) -> str | None:
    """An empty setting counts as none."""
    return os.environ.get(name) or None


def _store_password(arguments: argparse.Namespace) -> str | None:
    asked = _asking(arguments) and not _setting(STORE_PASSWORD)
    return _ask("Password of the certificate database: ") if asked else _setting(STORE_PASSWORD)


def _asking(arguments: argparse.Namespace) -> bool:
    return not arguments.json and sys.stdin.isatty()


def _ask(question: str) -> str | None:
    try:
        return getpass.getpass(question) or None
    except EOFError:
        return None

"""The commands ``package inspect, verify, unsign, sign, compare``.

Exit codes: 0 done; 1 done but attention needed, packages differ, or some of several files failed; 2 wrong
call; 3 stopped by Ctrl-C; 4 failed: the one file given, or every file. With ``--json`` one JSON object goes to
standard output, also on failure, and nothing is ever asked.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizard.foundation.findings import FindingError
from wizard.foundation.named_files import filled, filled_path
from wizard.foundation.output_text import json_text, printable
from wizard.foundation.private_files import private_folder
from wizard.packages import command_findings, findings
from wizard.packages.errors import PackageError, PasswordMissing
from wizard.packages.file_jobs import FULL, FileResult, Task, run_all, shown, signed_file
from wizard.packages.file_list import WRONG_CALLS, NothingNamed, copies, listed, package_files
from wizard.packages.file_report import comparison_json, comparison_text, finding_json, result_text
from wizard.packages.limit_options import add_limit_option, limit_lines, limits_of

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import rsa

    OpenSigningKey = Callable[[Path, str | None, str | None], tuple[rsa.RSAPrivateKey, x509.Certificate]]
    """Keystore file, store password, key password to the signing key and its certificate; raises FindingError."""

STORE_PASSWORD = "CERTIFICATE_WIZARD_STORE_PASSWORD"  # noqa: S105 - the variable's name
KEY_PASSWORD = "CERTIFICATE_WIZARD_KEY_PASSWORD"  # noqa: S105

DONE, ATTENTION, WRONG_CALL, STOPPED, FAILED = 0, 1, 2, 3, 4

_ENDINGS = """
exit codes:
  0  done
  1  done, but attention is needed, packages differ, or some of several files failed
  2  wrong call
  3  stopped by Ctrl-C; files already written are whole
  4  failed, nothing half-done: the one file given, or every file"""
_OVERVIEW = f"""
examples:
  certificate-wizard package verify exports/
  certificate-wizard package unsign exports/ --output unsigned/
  certificate-wizard package compare before.package after.package
  certificate-wizard package sign unsigned/ --keystore new-server.vmokeystore --output signed/

certificate-wizard package COMMAND --help says more about each.
Results go to standard output, progress and errors to standard error.

limits that --limit NAME=NUMBER changes (bytes and counts; 64K, 16M, 2G are understood):
{limit_lines()}
{_ENDINGS}"""
_EXAMPLES = {
    "inspect": """
examples:
  certificate-wizard package inspect com.example.network.package
  certificate-wizard package inspect exports/ --json""",
    "verify": """
examples:
  certificate-wizard package verify com.example.network.package
  certificate-wizard package verify exports/*.package --json
  certificate-wizard package verify exports/            every *.package of the folder
  find / -name '*.package' | certificate-wizard package verify --files-from -""",
    "unsign": """
examples:
  certificate-wizard package unsign com.example.network.package
      writes com.example.network.unsigned.package beside it
  certificate-wizard package unsign exports/*.package --output unsigned/
  certificate-wizard package unsign exports/ --output unsigned/ --no-history

A copy that is there already is left as it is, unless --overwrite is given. A folder stands for its *.package;
copies that this command wrote into it (*.unsigned.package) are left out.""",
    "sign": f"""
examples:
  certificate-wizard package sign unsigned/*.package --keystore new-server.vmokeystore --output signed/
  certificate-wizard package sign a.package --keystore keys.p12 --digest MD5

The passwords come from {STORE_PASSWORD} and
{KEY_PASSWORD} (where the key has one of its own) or are asked for at a terminal.
A copy that is there already is left as it is, unless --overwrite is given. A folder stands for its *.package;
copies that this command wrote into it (*.signed.package) are left out.""",
    "compare": """
examples:
  certificate-wizard package compare before.package after.package
  certificate-wizard package compare originals/a.package packages/a.package --json

Signatures, certificates and the order of entries do not count.""",
}
_HELP = {
    "inspect": "show what packages hold: elements, versions, restrictions, signer",
    "verify": "check every signature of packages",
    "unsign": "write copies without signatures; everything else keeps its bytes",
    "sign": "write copies signed with the key of a keystore",
    "compare": "show what differs between two packages, element by element",
}


def add_commands(subparsers: Any) -> None:
    """Add ``package`` with its commands to what ``ArgumentParser.add_subparsers`` returned."""
    package: argparse.ArgumentParser = subparsers.add_parser(
        "package",
        help="read, verify, unsign, sign and compare package files",
        description="Read, verify, unsign, sign and compare package files: one or thousands. No server is needed.",
        epilog=_OVERVIEW,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = package.add_subparsers(dest="package_command", required=True, metavar="COMMAND")
    for name, words in _HELP.items():
        parser = commands.add_parser(
            name,
            help=words,
            description=words[0].upper() + words[1:] + ".",
            epilog=_EXAMPLES[name] + "\n" + _ENDINGS,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        _add_files(parser, name)
        if name in ("unsign", "sign"):
            parser.add_argument("--output", type=filled_path, metavar="DIR", help="folder for the copies")
            parser.add_argument(
                "--overwrite", action="store_true", help="replace copies that are there already"
            )
        parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
        add_limit_option(parser)
        if name == "unsign":
            parser.add_argument("--no-history", action="store_true", help="leave version histories out")
        if name == "sign":
            parser.add_argument(
                "--keystore", type=filled_path, required=True, metavar="FILE", help="holds the key"
            )
            parser.add_argument(
                "--digest",
                choices=("MD5", "SHA-256"),
                default="SHA-256",
                help="SHA-256 for servers from 8.3 on (default), MD5 for servers up to 8.2",
            )


def _add_files(parser: argparse.ArgumentParser, command: str) -> None:
    if command == "compare":
        parser.add_argument("files", nargs=2, type=filled, metavar="FILE", help="a package file")
        return
    parser.add_argument(
        "files", nargs="*", type=filled, metavar="FILE", help="a package file, or a folder of them"
    )
    parser.add_argument(
        "--files-from",
        type=filled,
        metavar="LIST",
        help="a text file that names more of them, one a line; - is standard input",
    )


def run(arguments: argparse.Namespace, open_signing_key: OpenSigningKey | None = None) -> int:
    """Run the command that ``arguments`` name; the exit code. ``sign`` needs ``open_signing_key``."""
    try:
        return (
            _compare(arguments)
            if arguments.package_command == "compare"
            else _each(arguments, open_signing_key)
        )
    except KeyboardInterrupt:
        return _refused(arguments, Stopped(arguments.package_command), STOPPED)


class Stopped(PackageError):
    kind = command_findings.STOPPED


_WORDS = {"unsign": "unsigned", "sign": "signed"}
"""What is put into the names of copies beside their originals: ``a.unsigned.package``."""


def _each(arguments: argparse.Namespace, open_signing_key: OpenSigningKey | None) -> int:
    try:
        files = package_files(_names(arguments), _WORDS.get(arguments.package_command, ""))
        if arguments.package_command == "sign":
            results = _signed(arguments, files, open_signing_key)
        else:
            results = run_all(_tasks(arguments, files))
    except (*WRONG_CALLS, PasswordMissing) as error:
        return _refused(arguments, error, WRONG_CALL)
    except FindingError as error:
        return _refused(arguments, error, FAILED)
    if arguments.json:
        _print_json({"packages": [result.values for result in results]})
    else:
        for result in results:
            print(result_text(result))
    return _exit_code(results)


def _names(arguments: argparse.Namespace) -> list[str]:
    """Files and folders as named in the call and in its list. Raises NothingNamed, ListUnreadable, EmptyList."""
    names = [*arguments.files, *(listed(arguments.files_from) if arguments.files_from else ())]
    if not names:
        raise NothingNamed(arguments.package_command)
    return names


def _tasks(arguments: argparse.Namespace, files: list[Path]) -> list[Task]:
    limits = limits_of(arguments)
    if arguments.package_command != "unsign":
        return [Task(arguments.package_command, file, limits=limits) for file in files]
    targets = copies(files, _output(arguments), _WORDS["unsign"])
    return [
        Task("unsign", file, target, not arguments.no_history, limits, arguments.overwrite)
        for file, target in zip(files, targets, strict=True)
    ]


def _output(arguments: argparse.Namespace) -> Path | None:
    output: Path | None = arguments.output
    if output is not None:
        try:
            private_folder(output)
        except OSError as error:
            refusal = OutputFull if error.errno in FULL else OutputUnwritable
            raise refusal(str(output), reason=error.strerror or str(error)) from error
    return output


class OutputUnwritable(PackageError):
    """reason"""

    kind = findings.FILE_UNWRITABLE


class OutputFull(PackageError):
    """reason"""

    kind = command_findings.NO_ROOM


def _signed(
    arguments: argparse.Namespace, files: list[Path], open_signing_key: OpenSigningKey | None
) -> list[FileResult]:
    assert open_signing_key is not None, "the caller of sign hands in what opens keystores"
    store_password = os.environ.get(STORE_PASSWORD) or _asked(arguments)
    key, certificate = open_signing_key(
        arguments.keystore, store_password, os.environ.get(KEY_PASSWORD) or None
    )
    targets = copies(files, _output(arguments), _WORDS["sign"])
    limits, overwrite = limits_of(arguments), arguments.overwrite
    return [
        signed_file(
            Task("sign", file, target, limits=limits, overwrite=overwrite), key, certificate, arguments.digest
        )
        for file, target in shown(zip(files, targets, strict=True), len(files))
    ]


def _asked(arguments: argparse.Namespace) -> str | None:
    """None where nobody is there to be asked, or nothing was typed."""
    if arguments.json or not sys.stdin.isatty():
        return None
    try:
        return getpass.getpass(f"Password of {printable(arguments.keystore.name)}: ") or None
    except EOFError:
        return None


def _compare(arguments: argparse.Namespace) -> int:
    from wizard.packages.compare import compare

    left, right = (Path(file) for file in arguments.files)
    try:
        comparison = compare(left, right, limits_of(arguments))
    except FindingError as error:
        return _refused(arguments, error, FAILED)
    except OSError as error:
        missing = error.filename or left
        unreadable = FileUnreadable(str(missing), reason=error.strerror or str(error))
        return _refused(arguments, unreadable, FAILED)
    if arguments.json:
        _print_json(comparison_json(comparison))
    else:
        print(comparison_text(comparison))
    return DONE if comparison.identical else ATTENTION


class FileUnreadable(PackageError):
    """reason"""

    kind = findings.FILE_UNREADABLE


def _refused(arguments: argparse.Namespace, error: FindingError, code: int) -> int:
    """Nothing was done: say why, as text or in an object of the command's own shape."""
    if not arguments.json:
        print(printable(str(error)), file=sys.stderr)
        return code
    found = [finding_json(error.finding)]
    if arguments.package_command == "compare":
        _print_json({"identical": None, "added": [], "removed": [], "changed": [], "findings": found})
    else:
        _print_json({"packages": [], "findings": found})
    return code


def _print_json(value: object) -> None:
    """In UTF-8 as it is; a pipe with a code page (Windows) gets escapes, which mean the same."""
    print(json_text(value, sys.stdout.encoding))


def _exit_code(results: list[FileResult]) -> int:
    failed = sum(result.failed for result in results)
    if failed == len(results):
        return FAILED
    return ATTENTION if failed or any(result.attention for result in results) else DONE

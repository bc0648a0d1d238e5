"""The commands: the second front over the same steps (design, "Commands").

Every command takes ``--json`` (one JSON object on standard output, also on failure) and then never prompts.
Progress goes to standard error.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from wizard import __version__
from wizard.closed_output import outlive_readers

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate

    from wizard.migrating import OpenWindow

FAILED = 4
_EPILOG = """exit codes:
  0 done                          3 stopped and resumable
  1 done, but attention needed    4 failed, nothing half-done
  2 wrong call or answers         5 rollback not finished

Without a command the window opens.
"""
_COMPLETION_EPILOG = """examples:
  bash        certificate-wizard completion bash > ~/.local/share/bash-completion/completions/certificate-wizard
  zsh         certificate-wizard completion zsh > ~/.zfunc/_certificate-wizard
  PowerShell  certificate-wizard completion powershell >> $PROFILE
"""


class _Parser(argparse.ArgumentParser):
    """Says a wrong call as JSON too, when ``--json`` is among the arguments."""

    def error(self, message: str) -> NoReturn:
        if "--json" in sys.argv:
            finding = {"code": "wrong_call", "severity": "error", "subject": self.prog, "message": message}
            print(json.dumps({"outcome": "failed", "findings": [finding]}))
        super().error(message)


def run_command(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Parse and run one command; returns the exit code. Never shows a traceback."""
    outlive_readers()
    options = _parser().parse_args(arguments)
    try:
        code = _run(options, open_window)
        sys.stdout.flush()
    except Exception as error:  # noqa: BLE001 - the last place before the user
        message = f"The wizard stopped on something it does not know: {type(error).__name__}: {error}"
        print(message, file=sys.stderr)
        if getattr(options, "json", False):
            finding = {
                "code": "unexpected",
                "severity": "error",
                "subject": options.command,
                "message": message,
            }
            print(json.dumps({"outcome": "failed", "findings": [finding]}))
        return FAILED
    return code


def _run(options: argparse.Namespace, open_window: OpenWindow) -> int:
    if options.command is None:
        return open_window(None, None)
    if options.command == "package":
        from wizard.packages import command as package_command

        return package_command.run(options, _open_signing_key)
    if options.command == "keystore":
        from wizard.keystores import command as keystore_command

        return keystore_command.run(options)
    if options.command == "completion":
        from wizard.completion import completion_script

        print(completion_script(_parser(), options.shell), end="")
        return 0
    if options.command == "guide":
        return _write_guide(options)
    if options.command == "self-test":
        from wizard.self_test import self_test

        return self_test(as_json=options.json)
    from wizard.migrating import run_migration_command

    return run_migration_command(options, open_window)


def _parser() -> argparse.ArgumentParser:
    from wizard.keystores import command as keystore_command
    from wizard.packages import command as package_command

    parser: argparse.ArgumentParser = _Parser(
        "certificate-wizard",
        description="Change the package-signing certificate of VMware Orchestrator, step by step.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"certificate-wizard {__version__}")
    commands: argparse._SubParsersAction[argparse.ArgumentParser] = parser.add_subparsers(
        dest="command", metavar="COMMAND", parser_class=_Parser
    )
    _add_practice(commands)
    _add_migration(commands)
    package_command.add_commands(commands)
    keystore_command.add_commands(commands)
    completion = commands.add_parser(
        "completion",
        help="write a shell's completion of these commands",
        description="Write the script that completes these commands in a shell.",
        epilog=_COMPLETION_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    completion.add_argument("shell", choices=("bash", "zsh", "tcsh", "powershell"))
    guide = commands.add_parser("guide", help="write the administrator's guide as one HTML file")
    guide.add_argument(
        "--output", type=Path, metavar="FILE", help="where it is written; else standard output"
    )
    guide.add_argument("--language", default="en", choices=("en", "de", "ja"), help="English by default")
    commands.add_parser("gallery", help="draw every page in every state to PNG files", add_help=False)
    self_test = commands.add_parser("self-test", help="prove that every part of the installed program works")
    self_test.add_argument("--json", action="store_true", help="one JSON object on standard output")
    return parser


def _add_practice(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from wizard.practice.command import add_arguments

    practice = commands.add_parser(
        "practice",
        help="rehearse on a practice Orchestrator",
        description="Start a practice Orchestrator and open the wizard on it, or run the whole migration.",
    )
    practice.add_argument(
        "--unattended", action="store_true", help="run the whole migration without a window"
    )
    add_arguments(practice)
    server = commands.add_parser("practice-server", help="only the practice Orchestrator")
    add_arguments(server)


def _add_migration(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    for name, purpose in (
        ("check", "say what an unattended run lacks, and look at the server"),
        ("plan", "show every act of the migration, or write example answers"),
        ("run", "carry out the migration unattended"),
    ):
        parser = commands.add_parser(name, help=purpose, description=purpose[0].upper() + purpose[1:] + ".")
        parser.add_argument("--answers", type=Path, metavar="FILE", help="answers.toml")
        parser.add_argument("--run-folder", type=Path, metavar="DIR", help="where everything is saved")
        if name == "plan":
            parser.add_argument("--example", action="store_true", help="write a commented answers.toml")
            parser.add_argument("--schema", action="store_true", help="write the JSON Schema of answers.toml")
            parser.add_argument("--output", type=Path, metavar="FILE", help="where the example is written")
        parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
    for name, purpose in (
        ("resume", "go on with a stopped run"),
        ("verify", "prove that everything saved in a run folder is whole"),
        ("rollback", "bind the old database and certificate again"),
        ("report", "print the result of a run again"),
    ):
        parser = commands.add_parser(name, help=purpose, description=purpose[0].upper() + purpose[1:] + ".")
        parser.add_argument("run_folder", type=Path, metavar="DIR", help="the run folder")
        parser.add_argument("--json", action="store_true", help="one JSON object on standard output")


def _write_guide(options: argparse.Namespace) -> int:
    from wizard.guide import guide

    page = guide(options.language)
    if options.output:
        options.output.write_text(page, encoding="utf-8")
    else:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr] # a console may be narrower
        print(page, end="")
    return 0


def _open_signing_key(
    file: Path, store_password: str | None, key_password: str | None
) -> tuple[RSAPrivateKey, Certificate]:
    from wizard.keystores.import_file import open_key_file

    database = open_key_file(file.read_bytes(), store_password or "", key_password)
    return database.private_key, database.chain[0]

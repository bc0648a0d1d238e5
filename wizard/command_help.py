"""What ``--help`` and the manual page say of each command: what it does, how it is called, what its exit code means."""

from __future__ import annotations

from dataclasses import dataclass

PROGRAM = """\
examples:
  certificate-wizard                      open the window
  certificate-wizard practice             rehearse on a practice Orchestrator
  certificate-wizard plan --example --output answers.toml
  certificate-wizard check --answers answers.toml
  certificate-wizard run --answers answers.toml

exit codes:
  0 done                          3 stopped and resumable
  1 done, but attention needed    4 failed, nothing half-done
  2 wrong call or answers         5 rollback not finished

Without a command the window opens. certificate-wizard COMMAND --help says more about each.
"""


@dataclass(frozen=True)
class CommandHelp:
    purpose: str
    """In the list of commands"""
    description: str
    examples: tuple[str, ...]
    """Words after the program's name"""

    @property
    def epilog(self) -> str:
        lines = "\n".join(f"  certificate-wizard {example}" for example in self.examples)
        return f"{'example' if len(self.examples) == 1 else 'examples'}:\n{lines}\n"


HELP = {
    "practice": CommandHelp(
        "rehearse on a practice Orchestrator",
        "Start a practice Orchestrator and open the window on it, or carry out the whole migration without a window "
        "and print the result. A run folder that was begun is gone on with.",
        (
            "practice",
            "practice --unattended --profile 8.12 --json",
            "practice --unattended --packages-from exports --run-folder rehearsal",
        ),
    ),
    "practice-server": CommandHelp(
        "only the practice Orchestrator",
        "Run a practice Orchestrator until Ctrl-C. It prints its address, its made-up account and its certificate "
        "when it is ready.",
        ("practice-server", "practice-server --profile 5.1 --port 8281 --json"),
    ),
    "check": CommandHelp(
        "say what an unattended run lacks, and look at the server",
        "Name every answer that is missing; then sign in to the server and say its version, its packages, who signs "
        "them, and what the wizard does itself there. Nothing is changed, and nothing is kept without --run-folder.",
        ("check --answers answers.toml", "check --answers answers.toml --json"),
    ),
    "plan": CommandHelp(
        "show every act of the migration, or write example answers",
        "Sign in to the server and show every act of the migration, whether the wizard or you carry it out, and how "
        "it is undone. With --example or --schema no server is asked.",
        (
            "plan --example --output answers.toml",
            "plan --schema --output answers.schema.json",
            "plan --answers answers.toml",
        ),
    ),
    "run": CommandHelp(
        "carry out the migration unattended",
        "Carry out the migration from the answers of a file. Where it needs you it prints instructions and ends with "
        "exit code 3; resume goes on. Without --run-folder a new folder is made below your documents.",
        ("run --answers answers.toml", "run --answers answers.toml --run-folder change --json"),
    ),
    "resume": CommandHelp(
        "go on with a stopped run",
        "Go on with a run that was stopped, or that waited for you. What is proven is not done again.",
        ("resume change",),
    ),
    "verify": CommandHelp(
        "prove that everything saved in a run folder is whole",
        "Read every file that the run saved, compare it with its SHA-256, and prove that the saved packages are "
        "unsigned. No server is asked.",
        ("verify change", "verify change --json"),
    ),
    "rollback": CommandHelp(
        "bind the old database and certificate again",
        "Undo what the run did on the server, in reverse order. What it saved stays in the run folder.",
        ("rollback change",),
    ),
    "report": CommandHelp(
        "print the result of a run again",
        "Print the result of a finished or rolled-back run, and where its report is. No server is asked.",
        ("report change", "report change --json"),
    ),
    "completion": CommandHelp(
        "write a shell's completion of these commands",
        "Write the script that completes these commands in a shell.",
        (
            "completion bash > ~/.local/share/bash-completion/completions/certificate-wizard",
            "completion zsh > ~/.zfunc/_certificate-wizard",
            "completion powershell >> $PROFILE",
        ),
    ),
    "guide": CommandHelp(
        "write the administrator's guide as one HTML file",
        "Write the administrator's guide, which is the window's help in one HTML page, to a new file or to standard "
        "output.",
        ("guide --output guide.html", "guide --language de --output leitfaden.html"),
    ),
    "gallery": CommandHelp(
        "draw every page in every state to PNG files",
        "Draw every page of the window in every state to PNG files, with an index.html to look at them.",
        ("gallery pictures", "gallery pictures --only switch --state running --theme dark --language de"),
    ),
    "self-test": CommandHelp(
        "prove that every part of the installed program works",
        "Load every part of the installed program, its drivers, languages and help, and carry out a practice "
        "migration.",
        ("self-test",),
    ),
}

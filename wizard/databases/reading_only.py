"""Whether a statement is one query, for servers that do not refuse everything else on a read-only connection.

SQL Server knows no such session. Oracle's read-only transaction ends with the first CREATE or DROP. This is no parser:
words outside quotes and comments are looked at, and what is not surely one query is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from wizard.databases.engine import Engine

_TOKEN = re.compile(
    r"""
      \s+ | --[^\r\n]*
    | /\* (?:(?!\*/|/\*).)* \*/
    | '(?:[^']|'')*' | "(?:[^"]|"")*" | \[(?:[^\]]|\]\])*\]
    | (?P<word> [^\W\d][\w$\#]* )
    | (?P<other> . )
    """,
    re.VERBOSE | re.DOTALL,
)
_LEFT_OPEN = frozenset("'\"[")
_QUOTED_BY_LETTER = re.compile(r"(?i)\bn?q'")
"""Oracle's q'[…]', whose end is another than that of a string."""
_ON_SQL_SERVER = """
ALTER BACKUP BEGIN BULK CHECKPOINT COMMIT CREATE DBCC DEALLOCATE DECLARE DELETE DENY DROP EXEC EXECUTE GRANT IF INSERT
INTO KILL MERGE OPENDATASOURCE OPENQUERY OPENROWSET PRINT RAISERROR RECONFIGURE RESTORE REVERT REVOKE ROLLBACK SAVE SET
SETUSER SHUTDOWN TRUNCATE UPDATE UPDATETEXT USE WAITFOR WHILE WRITETEXT
"""
"""There a second statement needs no semicolon. All of these are reserved: as names they stand in brackets."""
_CHANGING = {
    Engine.MSSQL: frozenset(_ON_SQL_SERVER.split()),
    Engine.ORACLE: frozenset({"DELETE", "INSERT", "INTO", "UPDATE"}),
}
GUARDED = frozenset(_CHANGING)


def why_not_a_query(engine: Engine, statement: str) -> str:
    """What makes it more than one query, in words for an error; empty when it only reads."""
    words = list(_words(statement))
    if words[-1:] == [";"]:
        words.pop()
    if _LEFT_OPEN.intersection(words) or ("/", "*") in pairwise(words):
        return "a quote or a comment that does not end"
    if engine is Engine.ORACLE and _QUOTED_BY_LETTER.search(statement):
        return "a string in quotes of its own"
    first = words[0] if words else "an empty"
    if first not in {"SELECT", "WITH"} or words[1:2] in (["FUNCTION"], ["PROCEDURE"]):
        return f"{' '.join(words[:2]) if first == 'WITH' else first} statement"
    if ";" in words:
        return "a second statement"
    changing = next((word for word in words if word in _CHANGING[engine]), "")
    if not changing and ("NEXT", "VALUE", "FOR") in zip(words, words[1:], words[2:], strict=False):
        changing = "NEXT VALUE FOR"
    return f"{changing} in a query" if changing else ""


def _words(statement: str) -> Iterator[str]:
    """Words in capitals and single signs, as they stand outside quotes and comments."""
    for match in _TOKEN.finditer(statement):
        if match["word"]:
            yield match["word"].upper()
        elif match["other"]:
            yield match["other"]

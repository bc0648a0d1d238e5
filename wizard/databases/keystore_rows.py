"""The rows of ``vmo_keystore`` as they were read, and their JSON form in the run folder."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from wizard.databases.cells import Cell, from_text, to_text
from wizard.databases.definitions import Column
from wizard.databases.encodings import Encoding
from wizard.databases.engine import Engine
from wizard.databases.tables import TableName
from wizard.foundation.findings import Finding

Seal = Callable[[bytes], str]
"""Encrypts a value under the export password and returns text."""
Unseal = Callable[[str], bytes]


@dataclass(frozen=True)
class FoundKeystore:
    column: str
    row: int
    """Position in ``KeystoreRows.rows``."""
    encoding: Encoding
    value: bytes = field(repr=False)
    """The keystore itself, decoded."""


@dataclass(frozen=True)
class KeystoreRows:
    engine: Engine
    table_name: TableName
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...] = field(repr=False)
    """Raw values, in the order of ``columns``."""
    found: tuple[FoundKeystore, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def table(self) -> str:
        return str(self.table_name)

    def with_finding(self, finding: Finding) -> KeystoreRows:
        return replace(self, findings=(*self.findings, finding))

    def to_json(self, seal: Seal | None = None) -> str:
        """JSON text from which :func:`rows_from_json` makes the same rows.

        With ``seal`` every value is encrypted but the keystores themselves, which protect their keys with a
        password of their own, and NULLs.
        """
        columns = [{"name": column.name, "type": column.type} for column in self.columns]
        plain = {(keystore.row, keystore.column) for keystore in self.found}
        rows = [
            [
                _written(value, None if (index, column.name) in plain else seal)
                for column, value in zip(self.columns, row, strict=True)
            ]
            for index, row in enumerate(self.rows)
        ]
        found = [
            {"row": keystore.row, "column": keystore.column, "encoding": keystore.encoding.value}
            for keystore in self.found
        ]
        content = {
            "engine": self.engine.value,
            "schema": self.table_name.schema,
            "table": self.table_name.name,
            "columns": columns,
            "rows": rows,
            "keystores": found,
        }
        return json.dumps(content, indent=1, ensure_ascii=False)


def rows_from_json(text: str, unseal: Unseal | None = None) -> KeystoreRows:
    """Read what :meth:`KeystoreRows.to_json` wrote. Raises ValueError for anything else.

    ``found`` and ``findings`` are empty: read the values again with ``is_keystore`` where they matter.
    """
    try:
        content = json.loads(text)
        return KeystoreRows(
            Engine(content["engine"]),
            TableName(content["schema"], content["table"]),
            tuple(Column(column["name"], column["type"]) for column in content["columns"]),
            tuple(tuple(_read(value, unseal) for value in row) for row in content["rows"]),
            (),
        )
    except (KeyError, TypeError) as error:
        raise ValueError(f"not saved rows of vmo_keystore: {error!r}") from error


def _written(value: Cell, seal: Seal | None) -> dict[str, str]:
    kind, text = to_text(value)
    if seal is None or value is None:
        return {"kind": kind, "value": text}
    return {"kind": kind, "sealed": seal(text.encode("utf-8", "surrogatepass"))}


def _read(value: dict[str, str], unseal: Unseal | None) -> Cell:
    if "sealed" not in value:
        return from_text(value["kind"], value["value"])
    if unseal is None:
        raise ValueError("these rows are encrypted and need their password")
    return from_text(value["kind"], unseal(value["sealed"]).decode("utf-8", "surrogatepass"))

"""log.jsonl in the run folder: one JSON object a line, never a secret (nothing that is logged holds one)."""

from __future__ import annotations

import datetime
import logging
import os
from pathlib import Path

import msgspec

from wizard.foundation.private_files import PRIVATE_FILE


class JsonLines(logging.Handler):
    """Appends records to a private file."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        descriptor = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, PRIVATE_FILE)
        self._file = os.fdopen(descriptor, "a", encoding="utf-8", buffering=1)

    def emit(self, record: logging.LogRecord) -> None:
        line: dict[str, str] = {
            "at": datetime.datetime.fromtimestamp(record.created, datetime.UTC).isoformat(
                timespec="milliseconds"
            ),
            "level": record.levelname.lower(),
            "from": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            line["trace"] = logging.Formatter().formatException(record.exc_info)
        try:
            self._file.write(msgspec.json.encode(line).decode() + "\n")
        except OSError:
            self.handleError(record)

    def close(self) -> None:
        self._file.close()
        super().close()

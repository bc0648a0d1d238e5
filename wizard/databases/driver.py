"""The Python driver of an engine: which version it is, and why it does not load."""

from __future__ import annotations

import ctypes
import importlib
import sqlite3
from importlib import metadata
from pathlib import Path

from wizard.databases.engine import Engine, describe


def driver_version(engine: Engine) -> str:
    """Of the installed distribution, without loading it; empty where it is not known."""
    if engine is Engine.SQLITE:
        return sqlite3.sqlite_version
    try:
        return metadata.version(describe(engine).driver)
    except metadata.PackageNotFoundError:
        return ""


def why_not_loaded() -> str:
    """What the system says when it loads Microsoft's library, such as ``libltdl.so.7: cannot open …``.

    mssql-python loads that library when it connects, and then tells only that it failed. Empty: it loads.
    """
    try:
        bindings = importlib.import_module("mssql_python.ddbc_bindings")
        package = importlib.import_module("mssql_python_odbc")
        ctypes.CDLL(bindings.GetDriverPathCpp(str(Path(str(package.__file__)).parent)))
    except (ImportError, OSError) as error:
        return str(error)
    return ""

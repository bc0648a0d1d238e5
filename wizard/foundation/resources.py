"""Where the files of resources/ are.

In the wheel and in the frozen program they are wizard/_resources; in a checkout they are beside wizard/.
"""

from __future__ import annotations

from pathlib import Path

_ROOM = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """The path of a resource, for example ``resource("practice", "content.json")``.

    Raises FileNotFoundError when the installed program lacks it.
    """
    for root in (_ROOM / "_resources", _ROOM.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"resource {'/'.join(parts)} is missing from this installation")

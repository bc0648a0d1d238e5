"""What the practice server does wrong on demand. Set over the control channel only, never over the API."""

from __future__ import annotations

import enum
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from fnmatch import fnmatchcase


class FaultKind(enum.Enum):
    DROP = "drop"
    """Cut the connection after ``byte`` bytes of the answer's content."""
    HALF_ANSWER = "half_answer"
    """Cut the connection after half of the answer's content."""
    STALL = "stall"
    """Send ``byte`` bytes of the content, then nothing for ``seconds``, then the rest."""
    STATUS = "status"
    """Answer with ``status`` (401, 409, 500, 503 …) instead of acting."""
    IMPORT_ERRORS = "import_errors"
    """Import nothing of the first element and name it in the ``errors`` of a 2xx answer."""
    FULL = "full"
    """The server's disk is full: an import changes nothing and answers 500."""
    REFUSE_UNSIGNED = "refuse_unsigned"
    """Refuse packages without signatures: 400, as for broken ones (what real servers do is unknown)."""
    NO_EXPORT = "no_export"
    """Package export answers 404 in every profile."""
    ALLOW_EXPORT = "allow_export"
    """Package export works in the 5.1 profile, where it answers 404 else (rest-api.md 3.3: unknown)."""
    NO_IMPORT_DETAILS = "no_import_details"
    """packages/import-details answers 404, as servers older than that call do."""
    SLOW_RESTART = "slow_restart"
    """The next starts take ``seconds``."""
    FAILED_RESTART = "failed_restart"
    """The next start fails: the server stays down."""
    CHANGED_TLS = "changed_tls"
    """Another TLS certificate than before."""
    EXPIRED_TLS = "expired_tls"
    """A TLS certificate that has run out."""
    OLD_TLS = "old_tls"
    """TLS 1.0 only, as old servers may speak."""
    UNKNOWN_INPUTS = "unknown_inputs"
    """The workflows that bind a database want one more input, under a name nobody knows."""
    WORKFLOW_FAILS = "workflow_fails"
    """Every workflow run ends in the state failed."""
    IGNORES_HISTORY_SWITCH = "ignores_history_switch"
    """Version history is sent although exportVersionHistory=false was asked."""


@dataclass(frozen=True)
class Fault:
    """One fault. It meets requests whose method and path match, lets ``after`` of them pass, then strikes
    ``times`` times (None: until cleared)."""

    kind: FaultKind
    method: str = "*"
    path: str = "*"
    """Glob over the whole decoded path, for example ``/vco/api/packages/com.example.*``."""
    after: int = 0
    times: int | None = None
    byte: int = 0
    seconds: float = 0.0
    status: int = 500

    def to_json(self) -> dict[str, object]:
        return {**asdict(self), "kind": self.kind.value}

    @staticmethod
    def from_json(value: Mapping[str, object]) -> Fault:
        """Raises ValueError or TypeError for anything but what :meth:`to_json` gives."""
        return Fault(**{**value, "kind": FaultKind(value["kind"])})  # type: ignore[arg-type]


class Faults:
    """The faults that wait to strike."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[_Waiting] = []

    def add(self, fault: Fault) -> None:
        with self._lock:
            self._waiting.append(_Waiting(fault, fault.after, fault.times))

    def clear(self) -> None:
        with self._lock:
            self._waiting.clear()

    def strike(self, *kinds: FaultKind, method: str = "*", path: str = "*") -> Fault | None:
        """The first fault of these kinds that strikes this request, counted as having struck."""
        with self._lock:
            for waiting in self._waiting:
                if waiting.fault.kind in kinds and waiting.meets(method, path) and waiting.strikes():
                    return waiting.fault
        return None

    def present(self, kind: FaultKind) -> Fault | None:
        """A fault of this kind that is set, without counting."""
        with self._lock:
            return next((waiting.fault for waiting in self._waiting if waiting.fault.kind is kind), None)


@dataclass
class _Waiting:
    fault: Fault
    pass_left: int
    times_left: int | None

    def meets(self, method: str, path: str) -> bool:
        wanted = self.fault.method.upper()
        return (wanted in ("*", method) or method == "*") and (
            path == "*" or fnmatchcase(path, self.fault.path)
        )

    def strikes(self) -> bool:
        if self.times_left == 0:
            return False
        if self.pass_left > 0:
            self.pass_left -= 1
            return False
        if self.times_left is not None:
            self.times_left -= 1
        return True

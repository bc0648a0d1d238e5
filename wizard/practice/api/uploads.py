"""Uploaded packages: the form, the options, the result (rest-api.md 3.4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from wizard.practice.importing import ElementFailure, ImportOptions, TagMode
from wizard.practice.messages import Answer, Refusal, Request, document_answer
from wizard.practice.multipart import Part, read_form
from wizard.practice.orchestrator import Orchestrator
from wizard.practice.representation import Document, Shape


@contextmanager
def uploaded(request: Request, orchestrator: Orchestrator) -> Iterator[dict[str, Part]]:
    """The form's parts; the one named ``file`` is there. Raises Refusal 400 and 415."""
    with read_form(request, orchestrator.folder) as form:
        if "file" not in form:
            raise Refusal(400, "The form has no part named file")
        yield form


def import_options(request: Request) -> ImportOptions:
    return ImportOptions(
        overwrite=request.flag("overwrite", False),
        configuration_values=request.flag("importConfigurationAttributeValues", True),
        tag_mode=tag_mode(request.parameter("tagImportMode", TagMode.PRESERVE.value)),
        secure_strings=request.flag("importConfigSecureStringAttributeValues", False),
    )


def tag_mode(text: str) -> TagMode:
    try:
        return TagMode(text)
    except ValueError:
        raise Refusal(400, f"{text} is not a tagImportMode") from None


_ERROR = Shape(
    attributes=frozenset({"message", "elementId", "elementType", "elementName"}),
    renamed={"elementId": "id", "elementType": "type", "elementName": "name"},
)


def import_result(request: Request, failures: Iterable[ElementFailure], status: int) -> Answer:
    """A 2xx answer can still name elements that failed (rest-api.md 8)."""
    errors = [failure.told() for failure in failures]
    document = Document("package-import-result", {"errors": errors}, Shape(inner={"errors": _ERROR}))
    return document_answer(request, document, status)

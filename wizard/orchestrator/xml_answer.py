"""XML answers of old servers, in the shape of their JSON. Namespace http://www.vmware.com/vco, or none.

Asked for is always JSON; a server may know better. Document types, and with them entities, are refused.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree.ElementTree import Element, ParseError, fromstring

from wizard.orchestrator import findings
from wizard.orchestrator.errors import UnreadableAnswer

_DECLARATION = re.compile(r"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)


def list_content(body: bytes, subject: str) -> dict[str, Any]:
    """``<packages total="n"><link href="…"><attributes><attribute name="…" value="…"/>…``, or ``<relations>``."""
    root = _root(body, subject)
    content: dict[str, Any] = {"link": [_link(each) for each in root.iter() if _name(each) == "link"]}
    total = root.get("total", "")
    if total.isdecimal():
        content["total"] = int(total)
    return content


def about_content(body: bytes, subject: str) -> dict[str, Any]:
    """``<about-info><version>…</version>…``: fields as elements or as attributes."""
    root = _root(body, subject)
    return {**root.attrib, **{_name(each): (each.text or "").strip() for each in root if len(each) == 0}}


def _link(link: Element) -> dict[str, Any]:
    attributes = [
        {"name": each.get("name"), "value": each.get("value")} for each in link.iter() if _is_attribute(each)
    ]
    element = next((each.text for each in link if _name(each) == "href"), None)
    return {"href": link.get("href") or element, "attributes": attributes}


def _is_attribute(element: Element) -> bool:
    return _name(element) == "attribute"


def _root(body: bytes, subject: str) -> Element:
    try:
        words = body.decode("utf-8")
        if _DECLARATION.search(words):
            raise UnreadableAnswer(findings.UNREADABLE_ANSWER.of(subject, reason="XML with a document type"))
        return fromstring(words)  # noqa: S314 - no document type, so no entities; the size is limited
    except (UnicodeError, ParseError) as error:
        raise UnreadableAnswer(findings.UNREADABLE_ANSWER.of(subject, reason=str(error))) from error


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]

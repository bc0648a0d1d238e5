"""Links and lists in the vendor's shapes (rest-api.md 3.1 and 8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import quote

from wizard.practice.element_facts import ACTION, CONFIGURATION, RESOURCE, WORKFLOW, ElementFacts
from wizard.practice.messages import Request
from wizard.practice.profiles import Profile
from wizard.practice.representation import Document, Shape

Link = dict[str, object]

ATTRIBUTE = Shape(attributes=frozenset({"name", "displayName", "value", "displayValue"}))
LINK = Shape(
    attributes=frozenset({"rel", "type", "href"}),
    wrapped={"attributes": "attribute"},
    inner={"attributes": ATTRIBUTE},
)
"""``href`` is an XML attribute as in the guides of 5.1 to 7.1, in every profile: the 8.x description would make it an
element (rest-api.md 8); that its servers write what the guides show is assumed."""
LIST = Shape(
    attributes=frozenset({"start", "startIndex", "total"}),
    renamed={"startIndex": "start"},
    inner={"link": LINK},
)
RELATIONS = LIST

COLLECTION = {
    WORKFLOW: "workflows",
    ACTION: "actions",
    CONFIGURATION: "configurations",
    RESOURCE: "resources",
}
"""Path of an element type's list below the API's root. No document names one for other types: they have no address."""


def link(
    href: str, attributes: Mapping[str, str] | None = None, *, rel: str = "down", kind: str = ""
) -> Link:
    """``kind`` is the link's ``type``; what servers write there is not documented: the type of what it leads to
    (assumed), nothing for a service. ``href`` empty: it leads nowhere."""
    value: Link = {"rel": rel}
    if kind:
        value["type"] = kind
    if href:
        value["href"] = href
    if attributes is not None:
        value["attributes"] = [{"name": name, "value": text} for name, text in attributes.items()]
    return value


def href(request: Request, profile: Profile, *segments: str) -> str:
    """With the slash at its end, as every version writes links (rest-api.md 3.1)."""
    path = "".join(f"/{quote(segment, safe='')}" for segment in segments)
    return f"{request.origin}/{profile.root}{path}/"


def element_link(request: Request, profile: Profile, element: ElementFacts) -> Link:
    collection = COLLECTION.get(element.type)
    target = href(request, profile, collection, element.id) if collection else ""
    attributes = {"itemHref": target} if target else {}
    attributes |= {
        "id": element.id,
        "name": element.name,
        "description": element.description,
        "version": element.version,
        "type": element.type,
        "categoryName": element.category.rpartition("/")[2],
    }
    if element.type == ACTION:
        attributes["fqn"] = f"{element.category}/{element.name}"
    return link(target, attributes, kind=element.type)


def link_list(
    tag: str, links: Sequence[Link], profile: Profile, *, start: int = 0, total: int | None = None
) -> Document:
    """``{"link", "total", "start"}`` up to 7.x, ``{"link", "startIndex", "count", "total"}`` later."""
    whole = len(links) if total is None else total
    if profile.modern:
        return Document(
            tag, {"startIndex": start, "count": len(links), "total": whole, "link": list(links)}, LIST
        )
    return Document(tag, {"link": list(links), "total": whole, "start": start}, LIST)


def condition_matches(link_value: Link, condition: str) -> bool:
    """``name=value`` or ``name~value`` (contains) on a link's attributes, as clients send them.

    Only the first is documented (rest-api.md 4); ``~`` is what public clients use.
    """
    for operator in ("=", "~"):
        name, found, wanted = condition.partition(operator)
        if found:
            break
    else:
        return True
    attributes = link_value.get("attributes")
    assert isinstance(attributes, list)
    actual = next((one["value"] for one in attributes if one["name"] == name.strip()), "")
    return bool(actual == wanted) if operator == "=" else wanted in actual

"""The page that shows all pictures beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from wizard.gallery.looks import Look
from wizard.gallery.scenes import Scene

_HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Certificate change: gallery</title><style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 32px; background: #f3f4f6; color: #1b2027 }
nav a { margin-right: 16px } h2 { margin: 40px 0 8px } h3 { margin: 24px 0 8px; font-weight: 500 }
.row { display: flex; gap: 16px; overflow-x: auto; padding-bottom: 8px }
figure { margin: 0; flex: none } img { width: 490px; border: 1px solid #c9ced6; border-radius: 6px; display: block }
figcaption { color: #59616c; font-size: 13px; padding-top: 4px }
</style></head><body><h1>Every page in every state</h1>
"""


def index(pictures: Sequence[tuple[Scene, Look, str]]) -> str:
    """``pictures``: scene, look and file name beside the page."""
    pages = tuple(dict.fromkeys(scene.page for scene, _, _ in pictures))
    links = "".join(f'<a href="#{page}">{escape(_title(page))}</a>' for page in pages)
    parts = [_HEAD, f"<nav>{links}</nav>\n"]
    for page in pages:
        parts.append(f'<h2 id="{page}">{escape(_title(page))}</h2>\n')
        for name in dict.fromkeys(scene.name for scene, _, _ in pictures if scene.page == page):
            own = [each for each in pictures if each[0].page == page and each[0].name == name]
            figures = "".join(_figure(look, file) for _, look, file in own)
            parts.append(f'<h3>{escape(name)}</h3><div class="row">{figures}</div>\n')
    return "".join((*parts, "</body></html>\n"))


def _figure(look: Look, file: str) -> str:
    return (
        f'<figure><a href="{file}"><img src="{file}" loading="lazy" alt="{escape(file)}"></a>'
        f"<figcaption>{escape(look.name)}</figcaption></figure>"
    )


def _title(page: str) -> str:
    return page.replace("_", " ").capitalize()

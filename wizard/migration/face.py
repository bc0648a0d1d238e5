"""What is seen of a step before anything of it is loaded: its name in the rail, its title, its one sentence."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.foundation.words import Text


@dataclass(frozen=True)
class Face:
    id: str
    title: Text
    sentence: Text
    short: Text | None = None
    """Its name in the rail, where the title is too long for it."""
    commits: bool = False
    """The point of no return is drawn above the first step that has this."""

    @property
    def name(self) -> Text:
        """What the rail calls it."""
        return self.short or self.title

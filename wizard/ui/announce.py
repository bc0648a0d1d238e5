"""Telling screen readers about changes that happen without the focus moving."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from wizard.ui.words import Words, tr


def announce(widget: QWidget, words: Words, *, urgent: bool = False) -> None:
    """Have the words spoken: politely after what is being said, or at once when urgent."""
    event = QAccessibleAnnouncementEvent(widget, tr(words))
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)

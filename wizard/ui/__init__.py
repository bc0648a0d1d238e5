"""The wizard window: rail, pages, navigation, widgets, theme."""

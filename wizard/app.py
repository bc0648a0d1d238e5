"""Puts the parts together; knows no Qt."""

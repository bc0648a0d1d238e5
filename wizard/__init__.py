"""The Orchestrator certificate-change wizard."""

__version__ = "0.1.0"

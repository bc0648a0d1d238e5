"""Clients of an Orchestrator server: REST API, configuration plug-in, Control Center."""

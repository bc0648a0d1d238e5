"""The practice Orchestrator: a stand-in that speaks the documented API over TLS."""

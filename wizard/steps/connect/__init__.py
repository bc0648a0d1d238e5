"""Connect to Orchestrator."""

"""Back up the configuration."""

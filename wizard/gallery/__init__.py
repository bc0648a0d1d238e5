"""Pictures of every page in every state, for looking at: ``certificate-wizard gallery DIR``."""

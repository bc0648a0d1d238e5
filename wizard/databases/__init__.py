"""Database engines: describe, probe, create, read vmo_keystore. The only room that opens engines."""

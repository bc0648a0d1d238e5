"""What jobs observed and hand on to later steps: frozen types."""

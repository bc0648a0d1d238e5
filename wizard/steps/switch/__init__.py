"""Switch to the new database and certificate."""

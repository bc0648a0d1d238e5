"""Plan, runner, journal, run folder, undo, report. Knows no step by name."""

"""The commands as a whole: example answers, their schema, shell completion."""

"""The phases in order; the one place that joins sources, files and store."""

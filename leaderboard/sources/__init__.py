"""Everything between a plugin and the pipeline."""

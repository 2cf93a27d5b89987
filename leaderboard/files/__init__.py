"""A data repo's text and the records in it; one module reads and writes one format."""

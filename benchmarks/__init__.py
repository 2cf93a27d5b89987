"""How fast the pipeline is, beside the least that any program has to do with the same data."""

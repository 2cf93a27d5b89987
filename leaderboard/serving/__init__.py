"""Looking at the site while working on it: serve, watch, build again, reload."""

"""The SQLite file: a cache of the data repo that can be deleted at any time, and the tables computed from it."""

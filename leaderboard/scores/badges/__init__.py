"""Who earned which badge, on which day and by which rule, computed in the store."""

"""What the site shows of badges: coins, the pages of badges, and what people have and lack."""

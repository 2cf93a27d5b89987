"""How the boards of two stores differ, and why."""

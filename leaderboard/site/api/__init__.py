"""The leaderboard for programs: JSON files, what a server would answer, below ``api/v1/``."""

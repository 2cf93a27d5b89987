"""Cron lines in words."""

from __future__ import annotations

import re

DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NUMBER = re.compile(r"\d{1,2}", re.ASCII)
STEP = re.compile(r"\*/(\d{1,2})", re.ASCII)


def words(line: str) -> str:
    """``30 2 * * *`` as ``every day at 02:30 UTC``; a line that is not one of the usual ones as it stands."""
    fields = line.split()
    if len(fields) != 5 or fields[2:4] != ["*", "*"]:
        return line
    minute, hour, _, _, weekday = fields
    every = STEP.fullmatch(hour)
    if not NUMBER.fullmatch(minute) or int(minute) > 59:
        return line
    if weekday == "*" and (hour == "*" or every):
        return f"every {int(every[1])} hours" if every and int(every[1]) > 1 else "every hour"
    if not NUMBER.fullmatch(hour) or int(hour) > 23:
        return line
    at = f"at {int(hour):02}:{int(minute):02} UTC"
    if weekday == "*":
        return f"every day {at}"
    return f"every {DAYS[int(weekday)]} {at}" if weekday in tuple("01234567") else line

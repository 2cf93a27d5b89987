"""Cron lines in words."""

from __future__ import annotations

import re

from leaderboard.texts import _, language, ngettext

WEEKDAYS = frozenset("*01234567")
NUMBER = re.compile(r"\d{1,2}", re.ASCII)
STEP = re.compile(r"\*/(\d{1,2})", re.ASCII)


def words(line: str) -> str:
    """``30 2 * * *`` as ``every day at 02:30 UTC``; a line that is not one of the usual ones as it stands."""
    fields = line.split()
    if len(fields) != 5 or fields[2:4] != ["*", "*"]:
        return line
    minute, hour, weekday = fields[0], fields[1], fields[4]
    every = STEP.fullmatch(hour)
    if not NUMBER.fullmatch(minute) or int(minute) > 59:
        return line
    if weekday == "*" and (hour == "*" or every):
        hours = int(every[1]) if every else 1
        return ngettext("every hour", "every %(hours)s hours", hours, hours=hours)
    if not NUMBER.fullmatch(hour) or int(hour) > 23 or weekday not in WEEKDAYS:
        return line
    return on(weekday, f"{int(hour):02}:{int(minute):02} UTC")


def on(weekday: str, time: str) -> str:
    """A time of every day, or of one day of the week."""
    if weekday == "*":
        return _("every day at %(time)s", time=time)
    return _("every %(weekday)s at %(time)s", weekday=language().weekdays[(int(weekday) - 1) % 7], time=time)

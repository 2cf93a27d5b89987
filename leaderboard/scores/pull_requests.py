"""Pull requests and their reviews, gathered for the figures that need both."""

from __future__ import annotations

import json

import apsw

from leaderboard.scores.everybody import statement
from leaderboard.store.changes import note_people
from leaderboard.store.database import rows

INDEXES = {
    "pull_requests_link": "pull_requests (link, contributor_id)",
    "reviews_link": "reviews (link, reviewer_id, count, is_human)",
}
OF_PEOPLE = """
select contributor_id, link, null, null
from pull_requests
where link is not null and contributor_id in (select contributor_id from temp.again)
union all
select reviewer_id, link, count, is_human
from reviews
where link is not null and reviewer_id in (select contributor_id from temp.again)
"""
CONCERNED = """
insert or ignore into temp.again (contributor_id)
select contributor_id from pull_requests where link in (select value from json_each(:links))
union
select reviewer_id from reviews where link in (select value from json_each(:links))
"""


def gather(db: apsw.Connection, as_of: int) -> None:
    """Replace all of them."""
    for index in INDEXES:
        db.execute(f"drop index if exists {index}")
    for table in ("pull_requests", "reviews"):
        db.execute(f"delete from {table}")
        db.execute(statement(f"{table}.sql"), {"as_of": as_of})
    for index, columns in INDEXES.items():
        db.execute(f"create index {index} on {columns}")


def gather_again(db: apsw.Connection, as_of: int) -> None:
    """Replace those of the people in ``temp.again``, and let whoever's figures these change join them."""
    before = set(rows(db, OF_PEOPLE))
    for table, person in (("pull_requests", "contributor_id"), ("reviews", "reviewer_id")):
        db.execute(f"delete from {table} where {person} in (select contributor_id from temp.again)")
        db.execute(statement(f"{table}.sql", again=True), {"as_of": as_of})
    links = sorted({link for _, link, _, _ in before.symmetric_difference(rows(db, OF_PEOPLE))})
    db.execute(CONCERNED, {"links": json.dumps(links)})
    note_people(db, [person for (person,) in rows(db, "select contributor_id from temp.again")])

"""Discussions with their comments and the replies to these."""

from __future__ import annotations

from collections.abc import Iterator

from leaderboard.plugin import Bookmark, ScrapedRecord
from leaderboard.plugin.wording import title
from leaderboard_github.answers import Comment, Discussion
from leaderboard_github.crediting import Credit
from leaderboard_github.listing import Inner, Listing
from leaderboard_github.repository import Reading

AT_ONCE = 10
COMMENTS_AT_ONCE = 20
REPLIES_AT_ONCE = 10


def read(reading: Reading) -> Iterator[ScrapedRecord]:
    """Those that changed, each with all that was said in it."""
    size = reading.github.settings.page_size
    listing = Listing(
        reading=reading,
        form=Discussion,
        what="discussions",
        query="discussions",
        connection="discussions",
        size=AT_ONCE,
        time_of=lambda found: found.updated_at,
    )
    state = reading.facts.discussions.state(reading.github.now)
    for part in listing.changes(state, inner=min(COMMENTS_AT_ONCE, size), innermost=min(REPLIES_AT_ONCE, size)):
        if isinstance(part, Bookmark):
            yield part
            continue
        for found in part:
            yield from reading.crediting.discussion(found)
            yield from _comments(reading, found, innermost=min(REPLIES_AT_ONCE, size))


def _comments(reading: Reading, discussion: Discussion, *, innermost: int) -> Iterator[Credit]:
    on, text = f"discussion #{discussion.number}", title(discussion.title)
    comments = Inner(
        reading=reading,
        form=Comment,
        what=f"comments on {on}",
        query="discussion_comments",
        connection="comments",
        variables={"innermost": innermost},
    )
    replies = Inner(reading=reading, form=Comment, what=f"replies in {on}", query="replies", connection="replies")
    for comment in comments.all(discussion.comments, discussion.id):
        yield from reading.crediting.comment(comment, "discussion_comment", on, text)
        for reply in replies.all(comment.replies, comment.id):
            yield from reading.crediting.comment(reply, "discussion_comment", on, text)

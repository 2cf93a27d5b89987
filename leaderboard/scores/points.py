"""The built-in table of points."""

from leaderboard.models import ActivityDefinition

BUILT_IN = (
    ActivityDefinition(
        slug="commit",
        name="Commit",
        description="A commit on the default branch, merges left out; co-authors count too",
        points=10,
        icon="git-commit-horizontal",
    ),
    ActivityDefinition(
        slug="pr_opened",
        name="Pull request opened",
        description="A pull request, credited to its author",
        points=15,
        icon="git-pull-request",
    ),
    ActivityDefinition(
        slug="pr_merged",
        name="Pull request merged",
        description="A merged pull request, credited to its author and not to who merged it",
        points=25,
        icon="git-merge",
    ),
    ActivityDefinition(
        slug="pr_reviewed",
        name="Pull request reviewed",
        description="A review of somebody's pull request",
        points=20,
        icon="eye",
    ),
    ActivityDefinition(
        slug="issue_opened", name="Issue opened", description="An issue opened", points=8, icon="circle-dot"
    ),
    ActivityDefinition(
        slug="issue_closed", name="Issue closed", description="An issue closed", points=5, icon="circle-check"
    ),
    ActivityDefinition(
        slug="comment",
        name="Comment",
        description="A comment on an issue, a pull request or a commit",
        points=3,
        icon="message-square",
    ),
    ActivityDefinition(
        slug="release", name="Release", description="A release, by who published it", points=30, icon="tag"
    ),
)

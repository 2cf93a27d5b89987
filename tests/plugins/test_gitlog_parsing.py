"""The gitlog plugin's reading of what git and strangers wrote, without a repository."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from leaderboard_gitlog.excluding import counted
from leaderboard_gitlog.forges import origin
from leaderboard_gitlog.history import LONGEST_FIELD, commits, fields, moment
from leaderboard_gitlog.settings import GENERATED_OR_VENDORED, Settings

from leaderboard.plugin.identities import Identity, co_authors, github_login, person
from leaderboard.plugin.wording import display_name, has_address, title
from leaderboard.structure import build

AUTHOR = Identity("Ann", "ann@example.org")


@given(st.lists(st.binary().map(lambda one: one.replace(b"\0", b"")), max_size=20), st.integers(1, 9))
def test_fields_are_what_nuls_end(parts: list[bytes], size: int) -> None:
    """Whatever the bytes are and wherever the pieces are cut."""
    answer = b"".join(part + b"\0" for part in parts)
    pieces = [answer[start : start + size] for start in range(0, len(answer), size)]
    assert list(fields(pieces)) == parts


def test_a_field_that_nothing_ends_is_no_field() -> None:
    """git died in the middle of it."""
    assert list(fields([b"whole\0ha", b"lf"])) == [b"whole"]


def test_of_an_overlong_field_only_the_beginning_is_kept() -> None:
    """A message of any size takes a bounded amount of memory."""
    long, after = fields([b"a" * 1000] * LONGEST_FIELD + [b"\0after\0"])
    assert LONGEST_FIELD <= len(long) <= LONGEST_FIELD + 1000
    assert after == b"after"


def test_paths_that_look_like_figures_or_commits_are_only_paths() -> None:
    """The names in a rename are skipped as such, whatever they hold."""
    header = b"\x01sha\0\x00100\x00100\0Ann\0a@b\0Ann\0a@b\0subject\0"
    answer = header + b"\0\n1\t2\t\0\x01evil\x009\t9\tx\0" + b"3\t4\t5\t5\ty\n\x01\0" + b"-\t-\tbinary\0"
    (commit,) = commits([answer], is_counted=lambda path: True)
    assert (commit.lines_added, commit.lines_deleted, commit.subject) == (4, 6, "subject")


@pytest.mark.parametrize(
    ("seconds", "iso"),
    [
        ("0", "1970-01-01T00:00:00+00:00"),
        ("-86400", "1969-12-31T00:00:00+00:00"),
        ("2147483648", "2038-01-19T03:14:08+00:00"),
        ("253402300799", "9999-12-31T23:59:59+00:00"),
        ("253402300800", None),
        ("9" * 40, None),
        ("", None),
        ("never", None),
    ],
)
def test_a_moment_is_a_time_that_exists(seconds: str, iso: str | None) -> None:
    """Years 1 to 9999; the rest is no time."""
    found = moment(seconds)
    assert (found and found.isoformat()) == iso


@pytest.mark.parametrize(
    ("url", "name", "page"),
    [
        ("https://github.com/acme/widget.git", "acme/widget", "https://github.com/acme/widget/commit/abc"),
        ("https://GitHub.com/acme/widget/", "acme/widget", "https://github.com/acme/widget/commit/abc"),
        ("https://ann:secret@github.com/acme/widget", "acme/widget", "https://github.com/acme/widget/commit/abc"),
        ("git@github.com:acme/widget.git", "acme/widget", "https://github.com/acme/widget/commit/abc"),
        ("ssh://git@ssh.github.com:443/acme/widget", "acme/widget", "https://github.com/acme/widget/commit/abc"),
        ("git@gitlab.com:a/b/c.git", "a/b/c", "https://gitlab.com/a/b/c/-/commit/abc"),
        ("https://codeberg.org/a/b", "a/b", "https://codeberg.org/a/b/commit/abc"),
        ("https://bitbucket.org/a/b.git", "a/b", "https://bitbucket.org/a/b/commits/abc"),
        ("https://git.example.org/a/b.git", "a/b", None),
        ("work:a/b.git", "a/b", None),
    ],
)
def test_a_remote_names_the_repository_and_its_pages(url: str, name: str, page: str | None) -> None:
    """Secrets in the address are left behind; an unknown forge has a name but no pages."""
    found = origin(url)
    assert found is not None
    assert (found.path, found.commit_page("abc")) == (name, page)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "/srv/git/a/b.git",
        "../a/b",
        "file:///srv/a/b",
        "ext::sh -c touch% x",
        "https://github.com/",
        "https://github.com/only",
        "https://github.com/../../etc",
        "https://github.com/a/<script>",
        "https://[::1/a/b",
        "git@github.com:a b/c",
        "https://git.example.org/" + "group/" * 50 + "name",
        "javascript:alert(1)//a/b",
    ],
)
def test_what_is_no_address_of_a_forge_names_nothing(url: str) -> None:
    """Local paths, oddities and attempts at more than a name."""
    assert origin(url) is None


def test_a_tag_is_quoted_in_its_page() -> None:
    """A tag's name can say anything, its link cannot."""
    found = origin("https://github.com/acme/widget")
    assert found is not None
    assert found.tag_page('v1"<x>') == "https://github.com/acme/widget/releases/tag/v1%22%3Cx%3E"


@pytest.mark.parametrize(
    ("pattern", "path", "counts"),
    [
        ("vendor", "vendor/x.go", False),
        ("vendor", "a/vendor/b/x.go", False),
        ("vendor", "vendored/x.go", True),
        ("vendor/", "a/vendor/x.go", False),
        ("*.lock", "a/yarn.lock", False),
        ("*.lock", "a.lock.py", True),
        ("docs/api", "docs/api/x.html", False),
        ("docs/api", "a/docs/api/x.html", True),
        ("/docs", "docs/x", False),
        ("docs/*.html", "docs/a/x.html", True),
        ("docs/**/x.html", "docs/x.html", False),
        ("docs/**/x.html", "docs/a/b/x.html", False),
        ("docs/**", "docs/a/b", False),
        ("**/gen", "a/b/gen/x", False),
        ("a?c", "abc", False),
        ("a?c", "a/c", True),
        ("a.c", "abc", True),
        ("x\ny", "x\ny", False),
        ("[", "[", False),
    ],
)
def test_a_pattern_names_files_and_folders(pattern: str, path: str, *, counts: bool) -> None:
    """Without a slash at any depth, with one from the top."""
    assert counted([pattern])(path) is counts


def test_usual_generated_and_vendored_files_do_not_count() -> None:
    """The defaults know lock files, bundles and vendored code, and let code be."""
    is_counted = counted(GENERATED_OR_VENDORED)
    left_out = ["package-lock.json", "web/node_modules/a/b.js", "a.min.js", "go.sum", "x/api_pb2.py", "Cargo.lock"]
    assert [path for path in left_out if is_counted(path)] == []
    assert is_counted("src/vendors.py")


def test_without_patterns_every_path_counts() -> None:
    """An empty list leaves nothing out, an empty pattern neither."""
    assert counted([])("vendor/x")
    assert counted(["", "/"])("vendor/x")


@pytest.mark.parametrize(
    ("address", "login"),
    [
        ("ann@users.noreply.github.com", "ann"),
        ("123+Ann-B@users.noreply.github.com", "Ann-B"),
        ("49699333+dependabot[bot]@users.noreply.github.com", "dependabot[bot]"),
        (" 1+ann@USERS.noreply.GitHub.com ", "ann"),
        ("ann@users.noreply.github.com.evil.example", None),
        ("1+Robot[BOT]@users.noreply.github.com", "Robot[bot]"),
        ("\u212ann@users.noreply.github.com", None),
        ("../x@users.noreply.github.com", None),
        ("1+<b>@users.noreply.github.com", None),
        ("a" * 300 + "@users.noreply.github.com", None),
        ("1+ann@users.noreply.gitlab.com", None),
        ("noreply@github.com", None),
    ],
)
def test_a_noreply_address_of_github_tells_a_login(address: str, login: str | None) -> None:
    """Only one that could be a login."""
    assert github_login(address) == login


def test_other_addresses_become_a_digest_whatever_their_case() -> None:
    """The first ten hex digits of the SHA-256 of the lower-cased address."""
    assert person(Identity("Ann", "Ann@Example.org")).account == "git-438c4c7afe"
    assert person(Identity("Other", "ann@example.org")).account == "git-438c4c7afe"


def test_somebody_without_an_address_is_known_by_name() -> None:
    """Two people without an address are not one."""
    assert person(Identity("Ann", "")).account != person(Identity("Ben", "")).account


@pytest.mark.parametrize(
    ("name", "address", "kind"),
    [
        ("dependabot[bot]", "support@example.org", "bot"),
        ("Renovate", "2+renovate[bot]@users.noreply.github.com", "bot"),
        ("Robot", "robot@example.org", None),
    ],
)
def test_the_suffix_tells_a_bot(name: str, address: str, kind: str | None) -> None:
    """In the login or in the name; other names tell nothing."""
    assert person(Identity(name, address)).kind == kind


@pytest.mark.parametrize(
    ("trailers", "found"),
    [
        ("Ben <ben@example.org>", [("Ben", "ben@example.org")]),
        ("Ben Benson  <ben@example.org> (Acme)", [("Ben Benson", "ben@example.org")]),
        ('"Benson, Ben" <ben@example.org>', [("Benson, Ben", "ben@example.org")]),
        ("<ben@example.org>", [("", "ben@example.org")]),
        ("ben@example.org", [("", "ben@example.org")]),
        ("Ben < ben@example.org >", [("Ben", "ben@example.org")]),
        ("Ben <ben@b.c>, Cat <cat@b.c>", [("Ben", "ben@b.c"), ("Cat", "cat@b.c")]),
        ("Ben <ben@b.c>\nCat <cat@b.c>", [("Ben", "ben@b.c"), ("Cat", "cat@b.c")]),
        ("Ben <ben@b.c>\nBenny <BEN@b.c>", [("Ben", "ben@b.c")]),
        ("Ann <ANN@example.org>\nBen <ben@b.c>", [("Ben", "ben@b.c")]),
        ("Ben", []),
        ("@ben", []),
        ("Ben <>", []),
        ("Ben <ben>", []),
        ("", []),
        ("<<<<<<>>>>>", []),
    ],
)
def test_co_authors_are_found_in_odd_forms(trailers: str, found: list[tuple[str, str]]) -> None:
    """Each once, the author not at all, those without an address never."""
    assert [(one.name, one.address) for one in co_authors(trailers, author=AUTHOR)] == found


def test_a_flood_of_co_authors_is_cut() -> None:
    """A hundred are believed."""
    trailers = "\n".join(f"P <p{number}@example.org>" for number in range(1000))
    assert len(co_authors(trailers, author=AUTHOR)) == 100


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Fix the thing", "Fix the thing"),
        ("  a\tb\r\nc  ", "a b c"),
        ("\x1b[31mred\x00", "[31mred"),
        ("\u202eevil\u2066", "evil"),
        ("Ask ann@example.org, or <ben@example.co.uk>.", "Ask [address], or <[address]>."),
        ("clone git@github.com:a/b", "clone [address]:a/b"),
        ("Bump eslint@8.0.1 to 9.0.0", "Bump eslint@8.0.1 to 9.0.0"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("", None),
        ("\x00\x01", None),
    ],
)
def test_a_title_is_one_line_without_addresses(text: str, shown: str | None) -> None:
    """Mark-up stays text, for the site to escape."""
    assert title(text) == shown


@given(st.text())
def test_a_title_never_tells_an_address(text: str) -> None:
    """Whatever surrounds it."""
    shown = title(f"{text} ann.smith@example.org {text}")
    assert shown is not None
    assert "ann.smith@example" not in shown
    assert not has_address(shown)


def test_an_overlong_title_is_cut() -> None:
    """Three hundred characters are enough."""
    assert len(title("word " * 1_000_000) or "") <= 300


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ann Smith", "Ann Smith"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("ann@example.org", None),
        ("ann@localhost", None),
        ("Ann (@ann)", "Ann (@ann)"),
        ("\u202e", None),
        (" ", None),
    ],
)
def test_a_display_name_is_no_address(text: str, shown: str | None) -> None:
    """What people write in the place of a name."""
    assert display_name(text) == shown


def test_settings_are_made_from_the_configuration() -> None:
    """Paths are taken from its folder, a day is a day."""
    block = {"repositories": ["../widget", "/srv/b.git"], "branch": "dev", "first": "2024-02-29", "exclude": ["x"]}
    found, problems = build(Settings, block, file="config.yaml", folder=Path("/home/team/site"))
    assert problems == []
    assert found == Settings(
        repositories=(Path("/home/team/site/../widget"), Path("/srv/b.git")),
        branch="dev",
        first=date(2024, 2, 29),
        exclude=("x",),
    )


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ({}, "repositories"),
        ({"repositories": []}, "expected the path of at least one clone, found none"),
        ({"repositories": "a/b"}, "expected a list"),
        ({"repositories": ["a"], "branch": " "}, "expected the name of a branch, found an empty text"),
        ({"repositories": ["a"], "exlude": []}, "did you mean exclude"),
    ],
)
def test_settings_that_make_no_sense_are_a_problem(block: dict[str, object], said: str) -> None:
    """Each with its key."""
    _, problems = build(Settings, block, file="config.yaml")
    assert said in "\n".join(map(str, problems))

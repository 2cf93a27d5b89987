"""Names and addresses as the repository's ``.mailmap`` would have them, asked of git itself."""

from __future__ import annotations

import re
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from types import TracebackType
from typing import Self

from leaderboard.plugin.identities import Identity, github_login, person
from leaderboard_gitlog.git import Git, GitFailed

FORBIDDEN = str.maketrans(dict.fromkeys("<>\n\r\0"))
MENTIONED = re.compile(r"([^<>\n]{0,300})<([^<>\n]{1,300})>")


class Mailmap:
    """Answers for co-authors and taggers; ``git log`` does it for authors itself."""

    def __init__(self, git: Git) -> None:
        self._git = git
        self._known: dict[Identity, Identity] = {}
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()

    def login(self, address: str) -> str | None:
        """The GitHub login of a mapped address, where the mailmap says which noreply address is that person's too.

        A mailmap that leads from two logins to one address names none.
        """
        logins = self._logins.get(address.strip().lower(), set())
        return next(iter(logins)) if len(logins) == 1 else None

    def resolve(self, identity: Identity) -> Identity:
        if not self._git.mailmap:
            return identity
        if identity not in self._known:
            self._known[identity] = self._ask(identity)
        return self._known[identity]

    def same_people(self) -> Iterator[tuple[str, ...]]:
        """The accounts of each address that stands for another one: as recorded, as mapped, and the login of both."""
        if not self._git.mailmap:
            return
        text = self._git.ask("cat-file", "blob", self._git.mailmap).decode("utf-8", "replace")
        for name, address in MENTIONED.findall(text):
            recorded = Identity(name.strip(), address)
            mapped = self.resolve(recorded)
            people = (person(mapped, self.login(mapped.address)), person(mapped), person(recorded))
            accounts = {somebody.account.casefold(): somebody.account for somebody in reversed(people)}
            if len(accounts) > 1:
                yield tuple(reversed(accounts.values()))

    @cached_property
    def _logins(self) -> dict[str, set[str]]:
        logins: defaultdict[str, set[str]] = defaultdict(set)
        if self._git.mailmap:
            text = self._git.ask("cat-file", "blob", self._git.mailmap).decode("utf-8", "replace")
            for name, address in MENTIONED.findall(text):
                if (login := github_login(address)) is not None:
                    mapped = self.resolve(Identity(name.strip(), address))
                    logins[mapped.address.strip().lower()].add(login.lower())
        return logins

    def _ask(self, identity: Identity) -> Identity:
        if self._process is None:
            self._process = self._git.start("check-mailmap", "--stdin", asks=True)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        name, address = (text.translate(FORBIDDEN).strip() for text in (identity.name, identity.address))
        try:
            self._process.stdin.write(f"{name} <{address}>\n".encode())
            self._process.stdin.flush()
        except BrokenPipeError:
            raise GitFailed("git check-mailmap ended before it was asked everything") from None
        answer = self._process.stdout.readline().decode("utf-8", "replace").rstrip("\n")
        if not answer.endswith(">"):
            raise GitFailed(f"git check-mailmap gave no name and address for {name!r}")
        mapped_name, _, mapped_address = answer[:-1].rpartition("<")
        return Identity(mapped_name.strip(), mapped_address)

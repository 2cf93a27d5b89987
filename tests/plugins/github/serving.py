"""A GitHub to ask by hand or in a benchmark: ``python -m tests.plugins.github.serving STEPS``.

Prints its address, answers until its input ends, then prints what it was asked.
"""

from __future__ import annotations

import json
import sys

from tests.plugins.github.service import FakeGitHub
from tests.plugins.github.world import World


def a_large_world(steps: int) -> World:
    """One repository of twenty people, in which so much happened; every fourth thing a pull request with reviews."""
    world = World(seed=99)
    for number in range(20):
        world.person(f"person-{number}")
    repo = world.repo("acme/widget")
    for number in range(steps):
        if number % 4:
            world.grow(repo, 1)
        else:
            pull = world.pull_request(repo)
            for _ in range(2):
                world.review(pull, state="APPROVED")
            world.comment(repo, pull)
    return world


def main() -> None:
    world = a_large_world(int(sys.argv[1]))
    github = FakeGitHub(world, core_left=10**6, points_left=10**6)
    with github.served() as address:
        print(address, flush=True)
        sys.stdin.read()
    repo = world.repos[0]
    reviews = sum(len(pull.reviews) for pull in repo.pulls)
    asked = {
        "requests": github.requests,
        "points": github.points,
        "seen": dict(github.seen),
        "priced": dict(github.priced),
    }
    print(json.dumps({**asked, "pull_requests": len(repo.pulls), "reviews": reviews}))


if __name__ == "__main__":
    main()

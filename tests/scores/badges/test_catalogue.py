"""What can be wrong with badges, all of it said at once and where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaderboard.errors import ConfigError
from leaderboard.scores.badges import standard
from leaderboard.scores.badges.catalogue import STANDARD, Block, read
from leaderboard.scores.badges.measures import known
from leaderboard.scores.badges.telling import takes
from tests.scores.badges.worlds import World, evaluated, write

BROKEN = """\
org: {name: Acme, description: Makers, url: https://a.example, logo_url: https://a.example}
meta: {title: A, description: "", image_url: https://a.example, site_url: https://a.example, favicon_url: https://a.example}
leaderboard:
  roles: {core: {name: Core}}
  badges:
    definitions:
      - {slug: maker, name: Maker, variants: {bronze: {}, silver: {}, gold: {}}}
      - {slug: maker, name: Again, variants: {bronze: {}}}
      - {slug: "../x", name: Bad, variants: {}}
    rules:
      - {type: threshold, badge_slug: makr, aggregate_slug: activity_count, thresholds: [{variant: bronze, value: 1}]}
      - {type: threshold, badge_slug: maker, aggregate_slug: activity_count, thresholds: [{variant: bronce, value: 1}]}
      - {type: threshold, badge_slug: maker, aggregate_slug: activity_cont, thresholds: [{variant: bronze, value: 1}]}
      - {type: threshold, badge_slug: maker, aggregate_slug: activity_count, thresholds: [{variant: gold, value: many}]}
      - type: threshold
        badge_slug: maker
        aggregate_slug: activity_count
        thresholds:
          - {variant: bronze, value: 10}
          - {variant: silver, value: 5}
      - {type: streak, badge_slug: maker, streak_type: daily, thresholds: [{variant: gold, days: 3}]}
      - {type: composite, badge_slug: maker, operator: AND, variant: gold, conditions: []}
      - type: composite
        badge_slug: maker
        operator: OR
        variant: gold
        conditions: [{aggregate_slug: active_days, operator: ">=", value: 3}]
      - {type: streak, badge_slug: maker, streak_type: dayly, thresholds: [{variant: gold, days: 3}]}
      - type: streak
        badge_slug: maker
        streak_type: weekly
        activity_definitions: [pr_mergd]
        thresholds: [{variant: silver, days: 0}]
      - {type: growth, badge_slug: maker, aggregate_slug: avg_points_per_activity, period: month, thresholds: []}
      - {type: thresold, badge_slug: maker}
"""


def test_everything_that_is_wrong_is_said_at_once_with_its_line(tmp_path: Path) -> None:
    """Unknown badges, variants and figures, what is no number, tiers out of order, two rules for one variant."""
    (tmp_path / "contributors").mkdir()
    config = tmp_path / "config.yaml"
    config.write_text(BROKEN, "utf-8")
    with pytest.raises(ConfigError) as caught, evaluated(tmp_path):
        pass
    said = [
        f"{problem.line}: {problem.message.removeprefix('leaderboard.badges.')}" for problem in caught.value.problems
    ]
    assert sorted(said, key=lambda text: (int(text.partition(":")[0]), text)) == [
        "8: definitions.1.slug: maker is defined already",
        "9: definitions.2.slug: expected letters, digits, - and _, beginning with a letter or digit, at most 50, "
        "got '../x'",
        "9: definitions.2.variants: expected at least one variant",
        "11: rules.0.badge_slug: no badge is called 'makr' (did you mean maker?)",
        "12: rules.1.thresholds.0.variant: the badge maker has no variant 'bronce' (did you mean bronze?)",
        "13: rules.2.aggregate_slug: no aggregate is called 'activity_cont' (did you mean activity_count?)",
        "14: rules.3.thresholds.0.value: expected a number, got 'many'",
        "20: rules.4.thresholds.1.value: expected more than the 10 of bronze, the tier below, got 5",
        "22: rules.6.conditions: expected at least one condition; without any, everybody would earn it",
        "26: rules.7.variant: there is a rule for maker gold already",
        "28: rules.8.streak_type: expected one of daily, weekly, monthly, got 'dayly' (did you mean daily?)",
        "33: rules.9.thresholds.0.days: expected more than 0, got 0",
        "34: rules.10.thresholds: expected at least one variant and its percentage_increase",
        "35: rules.11.type: expected one of threshold, streak, growth, composite, got 'thresold' "
        "(did you mean threshold?)",
    ]


def test_a_pattern_that_matches_no_kind_of_work_is_an_error_and_one_that_matches_more_a_warning() -> None:
    """A word that is no pattern is meant as the kind alone, more often than not."""
    kinds = known([(1, "pr_opened", "Opened"), (2, "bot_pr_opened", "Opened by a bot")], (), is_whole=True)
    badge = {"slug": "b", "name": "B", "variants": {"gold": None}}
    rule = {"type": "streak", "badge_slug": "b", "streak_type": "daily", "thresholds": [{"variant": "gold", "days": 2}]}
    wrong = read([Block(definitions=[badge], rules=[{**rule, "activity_definitions": ["talk"]}], file="c")], kinds)
    assert [(p.message, p.is_error) for p in wrong.problems] == [
        ("rules.0.activity_definitions.0: no kind of work matches 'talk'", True)
    ]
    broad = read([Block(definitions=[badge], rules=[{**rule, "activity_definitions": ["pr_opened"]}], file="c")], kinds)
    assert [(p.message, p.is_error) for p in broad.problems] == [
        ("rules.0.activity_definitions.0: matches bot_pr_opened too; ^pr_opened$ is pr_opened alone", False)
    ]
    assert broad.badges[0].rules


def test_a_source_that_is_missing_makes_unknown_names_no_error() -> None:
    """Its figures and kinds may be what is meant; the rule is left out."""
    badge = {"slug": "b", "name": "B", "variants": {"gold": None}}
    rule = {
        "type": "threshold",
        "badge_slug": "b",
        "aggregate_slug": "talks",
        "thresholds": [{"variant": "gold", "value": 1}],
    }
    found = read([Block(definitions=[badge], rules=[rule], file="c")], known((), (), is_whole=False))
    assert [problem.is_error for problem in found.problems] == [False]
    assert found.badges[0].rules == []


def test_config_decides_before_plugins() -> None:
    """Its definition and its rules take the place of theirs."""
    plugins = {"slug": "b", "name": "Theirs", "variants": {"gold": None}}
    rule = {"type": "threshold", "badge_slug": "b", "aggregate_slug": "activity_count"}
    theirs = Block(definitions=[plugins], rules=[{**rule, "thresholds": [{"variant": "gold", "value": 9}]}], file="p")
    ours = Block(
        definitions=[{**plugins, "name": "Ours"}],
        rules=[{**rule, "thresholds": [{"variant": "gold", "value": 2}]}],
        file="c",
    )
    (badge,) = read([ours, theirs], known((), (), is_whole=True)).badges
    assert (badge.name, badge.tiers[0].demand and badge.tiers[0].demand.value) == ("Ours", 2000)
    (badge,) = read([Block(file="c"), theirs], known((), (), is_whole=True)).badges
    assert badge.name == "Theirs"


def test_variants_stand_in_the_order_that_they_say() -> None:
    """And else in that in which they are written."""
    badge = {"slug": "b", "name": "B", "variants": {"top": {"order": 2}, "low": {"order": 1}}}
    found = read([Block(definitions=[badge], file="c")], known((), (), is_whole=True))
    assert [tier.variant for tier in found.badges[0].tiers] == ["low", "top"]


def test_standard_badges_say_what_their_rules_say() -> None:
    """No number stands in their descriptions; all of them come from the rules."""
    found = read([STANDARD], known((), (), is_whole=True))
    assert not found.problems
    assert not any(letter.isdigit() for definition in standard.DEFINITIONS for letter in definition["description"])
    said = {badge.slug: [takes(tier, found) for tier in badge.tiers] for badge in found.badges}
    assert said == {
        "activity_milestone": ["10 contributions", "50 contributions", "100 contributions", "500 contributions"],
        "points_milestone": ["100 points", "500 points", "1,000 points", "5,000 points"],
        "consistency_champion": ["7 days in a row", "14 days in a row", "30 days in a row", "90 days in a row"],
    }


def test_a_rule_of_an_unknown_type_is_named_by_its_key(tmp_path: Path) -> None:
    """Such as the custom rules that the plugins of older leaderboards could have."""
    write(World(rules=[{"type": "custom", "badge_slug": "a"}]), tmp_path)
    with pytest.raises(ConfigError, match=r"leaderboard\.badges\.rules\.0\.type"), evaluated(tmp_path):
        pass

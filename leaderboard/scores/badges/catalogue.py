"""The badges there are: what config, plugins and we ourselves define, with everything that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final, TypeVar

from leaderboard.errors import Problem, Severity
from leaderboard.scores.badges import nouns, standard
from leaderboard.scores.badges.measures import Known
from leaderboard.scores.badges.rule import Demand, Found, Rule
from leaderboard.scores.badges.rules import RULES
from leaderboard.structure import KeyPath, build, described, did_you_mean, problem_at

T = TypeVar("T")

SLUG: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,49}", re.ASCII)
SLUG_IN_WORDS: Final = "letters, digits, - and _, beginning with a letter or digit, at most 50"
BY_HAND = "hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """A tier as it is written."""

    description: str = ""
    svg_url: str | None = None
    order: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A badge as it is written."""

    slug: str
    name: str
    description: str = ""
    variants: Mapping[str, Variant | None]

    def problems(self) -> Found:
        if not SLUG.fullmatch(self.slug):
            yield "slug", f"expected {SLUG_IN_WORDS}, got {described(self.slug)}"
        if not self.variants:
            yield "variants", "expected at least one variant"
        for variant in self.variants:
            if not SLUG.fullmatch(variant):
                yield ("variants", variant), f"expected a name of {SLUG_IN_WORDS}"
        folded = [variant.casefold() for variant in self.variants]
        if len(set(folded)) < len(folded):
            yield "variants", "expected names that differ in more than case"

    @property
    def ordered(self) -> list[tuple[str, Variant]]:
        """The variants, the lowest first."""
        found = [(name, variant or Variant()) for name, variant in self.variants.items()]
        return sorted(found, key=lambda each: 0 if each[1].order is None else each[1].order)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Definitions and rules from one place, as they are written there."""

    definitions: Sequence[object] = ()
    rules: Sequence[object] = ()
    file: str
    lines: Mapping[KeyPath, int] = field(default_factory=dict)
    path: KeyPath = ()
    severity: Severity = Severity.ERROR
    """How bad it is if something is wrong here: a plugin's badge that cannot be is left out."""


STANDARD = Block(definitions=standard.DEFINITIONS, rules=standard.RULES, file="the standard badges")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """A variant of a badge and what it takes; without a rule it is given by hand alone."""

    variant: str
    place: int
    """1 is the lowest."""
    description: str = ""
    picture: str | None = None
    rule: Rule | None = None
    demand: Demand | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """A badge with its tiers, the lowest first."""

    slug: str
    name: str
    description: str
    tiers: tuple[Tier, ...]

    @property
    def rules(self) -> list[Rule]:
        """Each once, in the order of the tiers."""
        found: list[Rule] = []
        for tier in self.tiers:
            if tier.rule is not None and not any(tier.rule is rule for rule in found):
                found.append(tier.rule)
        return found

    @property
    def family(self) -> str:
        return self.rules[0].type if self.rules else BY_HAND

    def tier(self, variant: str | None) -> Tier | None:
        """The tier of this name; without a name that of a badge which has but one."""
        if variant is None:
            return self.tiers[0] if len(self.tiers) == 1 else None
        for tier in self.tiers:
            if tier.variant == variant:
                return tier
        return None

    def sentence(self, known: Known) -> str:
        """Who earns it, in words."""
        told = [rule.sentence(known) for rule in self.rules]
        return " ".join(dict.fromkeys(told)) or "Given by hand."


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """All badges that can be earned or given, and what is wrong with the others."""

    badges: tuple[Badge, ...] = ()
    known: Known = field(default_factory=Known)
    problems: tuple[Problem, ...] = ()

    @property
    def art(self) -> list[str]:
        """The pictures that definitions name in place of drawn coins."""
        return [tier.picture for badge in self.badges for tier in badge.tiers if tier.picture]

    def badge(self, slug: str) -> Badge | None:
        return next((badge for badge in self.badges if badge.slug == slug), None)


@dataclass(frozen=True, slots=True)
class _Written:
    """Something that was read, and where it stands."""

    block: Block
    path: KeyPath

    def problem(self, key: str | KeyPath, message: str, severity: Severity | None = None) -> Problem:
        place = (*self.path, *((key,) if isinstance(key, str) else key))
        severity = severity or self.block.severity
        return problem_at(place, message, file=self.block.file, lines=self.block.lines, severity=severity)


def read(blocks: Iterable[Block], known: Known) -> Catalogue:
    """The badges of the blocks, of which the first one to name a badge is the one that decides about it."""
    reader = _Reader(known=known)
    for block in blocks:
        reader.add(block)
    return Catalogue(badges=tuple(reader.badges()), known=known, problems=tuple(reader.found))


@dataclass(slots=True, kw_only=True)
class _Reader:
    known: Known
    found: list[Problem] = field(default_factory=list)
    _definitions: dict[str, Definition] = field(default_factory=dict)
    _failed: set[str] = field(default_factory=set)
    """Badges whose definition is wrong, of which rules need not say again that they are unknown."""
    _rules: dict[str, list[tuple[Rule, _Written]]] = field(default_factory=dict)

    def add(self, block: Block) -> None:
        """Read a block; what earlier ones said of a badge stays."""
        defined: set[str] = set()
        for place, value in enumerate(block.definitions):
            written = _Written(block, (*block.path, "definitions", place))
            definition = self._built(Definition, value, written)
            if definition is None:
                self._failed.add(str(value.get("slug")) if isinstance(value, Mapping) else "")
            elif definition.slug.casefold() in {slug.casefold() for slug in defined}:
                self.found.append(written.problem("slug", f"{definition.slug} is defined already"))
            else:
                defined.add(definition.slug)
                self._definitions.setdefault(definition.slug, definition)
        told: dict[str, list[tuple[Rule, _Written]]] = {}
        for place, value in enumerate(block.rules):
            written = _Written(block, (*block.path, "rules", place))
            rule = self._rule(value, written)
            if rule is not None:
                told.setdefault(rule.badge_slug, []).append((rule, written))
        self._rules = {**told, **self._rules}

    def badges(self) -> Iterator[Badge]:
        """What can be made of all that was read."""
        for slug, rules in self._rules.items():
            if slug not in self._definitions and slug not in self._failed:
                hint = did_you_mean(slug, self._definitions)
                self.found += [
                    written.problem("badge_slug", f"no badge is called {described(slug)}{hint}") for _, written in rules
                ]
        for definition in self._definitions.values():
            yield self._badge(definition)

    def _badge(self, definition: Definition) -> Badge:
        tiers = {
            variant: Tier(variant=variant, place=place, description=each.description, picture=each.svg_url)
            for place, (variant, each) in enumerate(definition.ordered, 1)
        }
        for rule, written in self._rules.get(definition.slug, ()):
            if rule.enabled and self._is_sound(rule, written, tiers):
                for demand in rule.demands():
                    tiers[demand.variant] = replace(tiers[demand.variant], rule=rule, demand=demand)
        return Badge(
            slug=definition.slug,
            name=definition.name,
            description=definition.description,
            tiers=tuple(tiers.values()),
        )

    def _is_sound(self, rule: Rule, written: _Written, tiers: Mapping[str, Tier]) -> bool:
        """Note what is wrong with a rule, seen beside what it names and the rules before it."""
        wrong = [written.problem(key, message) for key, message in _of_tiers(rule, tiers)]
        severity = None if self.known.is_whole else Severity.WARNING
        wrong += [written.problem(key, message, severity) for key, message in rule.mistakes(self.known)]
        if not wrong:
            doubts = rule.doubts(self.known)
            self.found += [written.problem(key, message, Severity.WARNING) for key, message in doubts]
        self.found += wrong
        return not wrong

    def _rule(self, value: object, written: _Written) -> Rule | None:
        kind = value.get("type") if isinstance(value, Mapping) else None
        if not isinstance(kind, str) or kind not in RULES:
            hint = did_you_mean(kind, RULES) if isinstance(kind, str) else ""
            message = f"expected one of {', '.join(RULES)}, got {described(kind)}{hint}"
            self.found.append(written.problem("type", message))
            return None
        return self._built(RULES[kind], value, written)

    def _built(self, cls: type[T], value: object, written: _Written) -> T | None:
        block = written.block
        built, problems = build(cls, value, file=block.file, lines=block.lines, path=written.path)
        weakest = block.severity
        self.found += [replace(problem, severity=max(problem.severity, weakest)) for problem in problems]
        return built


def _of_tiers(rule: Rule, tiers: Mapping[str, Tier]) -> Found:
    """Variants that there are not, that another rule has, or whose demands are out of order."""
    seen: set[str] = set()
    for demand in rule.demands():
        place = (*demand.place[:-1], "variant")
        if demand.variant not in tiers:
            hint = did_you_mean(demand.variant, tiers)
            yield place, f"the badge {rule.badge_slug} has no variant {described(demand.variant)}{hint}"
        elif demand.variant in seen or tiers[demand.variant].rule is not None:
            yield place, f"there is a rule for {rule.badge_slug} {demand.variant} already"
        seen.add(demand.variant)
    ordered = sorted(
        (demand for demand in rule.demands() if demand.variant in tiers), key=lambda each: tiers[each.variant].place
    )
    for lower, higher in pairwise(ordered):
        if higher.value <= lower.value and higher.variant != lower.variant:
            than = f"{nouns.number(lower.value)} of {lower.variant}, the tier below"
            yield higher.place, f"expected more than the {than}, got {nouns.number(higher.value)}"

"""The network that a log shows: people, ties, strength, evidence, state, kind."""
import math
import re
import statistics

from reading import CONNECTION, Reading, fold

HALF_LIFE = 180
BIG_EVENT = 20
DIRECT, MET, INTRODUCED, STATED = 'direct', 'event', 'introduced', 'stated'


class Tie:
    def __init__(self, a, b):
        self.a, self.b = a, b
        self.contacts = []
        self.evidence = set()
        self.strength = self.undecayed = self.given = 0.0       # given: by a to b
        self.interactions = 0.0
        self.first = self.last = None
        self.begun = None                                       # not in a crowd
        self.again90 = self.state = self.kind = None            # from pln's table of ties
        self.days = []
        self.day_amounts, self.undated, self.part = {}, 0.0, {}     # before any of it fades

    def amount_of_day(self):
        return sorted(self.day_amounts.items())

    def has_contact(self):
        return bool(self.contacts)

    def is_known(self):
        """By more than having been at the same gatherings."""
        return bool(self.evidence - {MET})

    def told_state(self):
        """The state, if it can be judged: three interactions, and not from gatherings alone."""
        return self.state if not self.state or (self.interactions >= 3 and DIRECT in self.evidence) \
            else 'slight'

    def living(self):
        return self.state in ('active', 'cooling', 'occasional') or (
            self.state is None and self.has_contact())


def in_crowd(contact):
    """So many are there that two of them need not have met."""
    return len(contact.people) > BIG_EVENT


def part_of(contact):
    return contact.weight / (len(contact.people) - 1)


class Network(Reading):
    def __init__(self, log, contacts=None, me=None, as_of=None):
        """as_of: as if that day were today."""
        super().__init__(log, contacts)
        if as_of is not None:
            self.contacts = [c for c in self.contacts if c.day is None or c.day <= as_of]
        self.me = fold(me) if me else max(self.in_rows, key=self.in_rows.get)
        self.people = sorted(self.spelling)
        days = [c.day for c in self.contacts if c.day is not None]
        self.dated = bool(days)
        self.first_day = min(days) if days else None
        self.last_day = max(days) if days else None
        self.as_of = self.last_day if as_of is None else as_of
        self.tie = {}
        self._find_ties()
        for tie in self.tie.values():
            self._measure(tie)
        self.near = {p: {} for p in self.people}
        for (a, b), tie in self.tie.items():
            self.near[a][b] = self.near[b][a] = tie
        self._weigh()
        own = len(self.near[self.me])
        self.met = [c for c in self.contacts if c.kind != CONNECTION and len(c.people) > 1]
        self.star = len(self.tie) >= 2 and own >= .95 * len(self.tie)

    # names

    def name(self, person):
        """As most rows write it."""
        spellings = self.spelling[person]
        if self.about.get(person):
            return ' '.join(self.about[person]['name'].split())
        return min(spellings, key=lambda s: (-spellings[s], s))

    def other_spellings(self):
        """Spellings of a name beyond the one that is shown, however often."""
        return sum(self.plain(s) != self.plain(self.name(p)) for p in self.people
                   for s in {self.plain(s): s for s in self.spelling[p] if ',' not in s}.values())

    @staticmethod
    def plain(spelling):
        return ' '.join(re.sub(r'\([^)]*\)', ' ', spelling).split())

    # ties

    def _tie(self, a, b):
        key = (a, b) if a < b else (b, a)
        if key not in self.tie:
            self.tie[key] = Tie(*key)
        return self.tie[key]

    def _find_ties(self):
        big = []
        for one in self.contacts:
            if len(one.people) < 2:
                continue
            if one.kind == CONNECTION:
                tie = self._tie(*one.people)
                tie.evidence.add(STATED)
                tie.stated_on = one.day
                continue
            if len(one.people) > BIG_EVENT and not one.is_sent():
                big.append(one)
                continue
            for a, b in self.pairs(one):
                tie = self._tie(a, b)
                tie.contacts.append(one)
                tie.evidence.add(MET if one.is_gathering() and not one.is_sent() else DIRECT)
        self.big_events = len(big)
        for person, row in self.about.items():
            if row.get('introduced_by') and fold(row['introduced_by']) in self.spelling:
                self._tie(person, fold(row['introduced_by'])).evidence.add(INTRODUCED)
            for other in row.get('knows', '').split(';'):
                if other.strip():
                    self._tie(person, fold(other)).evidence.add(STATED)
        for one in self.contacts:
            by = one.introduced_by
            for person in one.people if by else ():
                if by != person and by in self.spelling:
                    self._tie(person, by).evidence.add(INTRODUCED)
        for one in big:
            for a, b in self.pairs(one):
                if (min(a, b), max(a, b)) in self.tie:
                    tie = self._tie(a, b)
                    tie.contacts.append(one)
                    tie.evidence.add(MET)

    @staticmethod
    def pairs(one):
        people = one.people
        if one.is_sent():
            return [(people[0], p) for p in people[1:]]
        return [(a, b) for i, a in enumerate(people) for b in people[i + 1:]]

    def fade(self, day):
        return 1.0 if day is None or not self.dated else 2 ** (-(self.as_of - day) / HALF_LIFE)

    def _measure(self, tie):
        """D: a day counts once, undated rows and rows with a weight of their own in full."""
        by_day = {}
        for one in tie.contacts:
            tie.interactions += one.weight
            by_day.setdefault(one.day, []).append(one)
        tie.days = sorted(d for d in by_day if d is not None)
        if tie.days:
            tie.first, tie.last = tie.days[0], tie.days[-1]
            tie.begun = min((c.day for c in tie.contacts if c.day is not None and not in_crowd(c)),
                            default=None)
        for day, rows in by_day.items():
            capped = [r for r in rows if not r.own_weight]
            amount = sum(part_of(r) for r in capped)
            share = 1.0 if day is None or amount <= 1 else 1 / amount
            for r in rows:
                tie.part[r] = part_of(r) * (share if r in capped else 1)
                part = tie.part[r] * self.fade(day)
                tie.strength += part
                tie.given += part * r.given(tie.a, tie.b)
            whole = sum(tie.part[r] for r in rows)
            if day is None:
                tie.undated = whole
            else:
                tie.day_amounts[day] = whole

    def _weigh(self):
        """In measures of structure a tie without contact weighs half the median strength, in my
        own ties, which a log of mine would show, a billionth of that; 1 if no tie has contact."""
        strengths = sorted(t.strength for t in self.tie.values() if t.has_contact())
        self.median = statistics.median(strengths) if strengths else 0.0
        stated = self.median / 2 or 1.0
        own = stated * 1e-9 if any(t.has_contact() for t in self.near[self.me].values()) else stated
        self.weight = {p: {q: t.strength if t.has_contact() else own if self.me in (p, q) else stated
                           for q, t in self.near[p].items()} for p in self.people}

    def take_chances(self, rows):
        """The chance to meet again as pln has fitted it (compared in exact.py): rows of its table."""
        for row in rows:
            tie = self._tie(fold(row['contact_a']), fold(row['contact_b']))
            tie.again90 = float(row['again90']) if row.get('again90') else None
            tie.state = row.get('state') or None
            tie.told = row

    # from me

    def own(self):
        """My ties, by the other person."""
        return self.near[self.me]

    def behind(self, person):
        """People behind a contact who I have no tie with, in contact within a year."""
        return [x for x, tie in self.near[person].items()
                if x != self.me and x not in self.own() and tie.has_contact()
                and (tie.last is None or self.as_of - tie.last < 365)]

    def of_last_year(self):
        """The owner's contacts of a year; without days, all with contact."""
        return [p for p, x in self.own().items()
                if (x.last is not None and self.as_of - x.last < 365 if self.dated else x.has_contact())]

    def contacts_are_apart(self):
        """Do most of the owner's contacts have no tie but that one?"""
        alone = [p for p in self.own() if len(self.near[p]) == 1]
        others = len(self.tie) - len(self.own())
        return len(self.own()) >= 3 and 2 * len(alone) > len(self.own()) and 4 * others <= len(self.tie)

    def own_kinds(self):
        """Kind of each of my ties with contact."""
        tie = {p: t for p, t in self.own().items() if t.has_contact()}
        behind = {p: len(self.behind(p)) for p in tie}
        if not tie:
            return {}
        # median: the lower middle one of an even number
        chance = statistics.median([t.again90 if t.again90 is not None else t.strength
                                    for t in tie.values()])
        least = min(t.again90 if t.again90 is not None else t.strength for t in tie.values())
        open_from = statistics.median(list(behind.values()))
        kinds = {}
        for p, t in tie.items():
            lively = t.again90 if t.again90 is not None else t.strength
            strong = lively >= chance and lively > least
            if not [x for x in self.near[p] if x != self.me]:
                kinds[p] = 'unknown behind'
            elif behind[p] > open_from:
                kinds[p] = 'long tie' if strong else 'scout'
            elif behind[p] == 0:
                kinds[p] = 'unknown behind'
            else:
                kinds[p] = 'anchor' if strong else 'acquaintance'
        return kinds


def entropy_number(weights):
    total = sum(weights)
    return math.exp(-sum(w / total * math.log(w / total) for w in weights if w > 0))

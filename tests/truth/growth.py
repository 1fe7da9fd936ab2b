"""How ties began and changed: steps of closeness, quarters, events, introductions, posts."""
from collections import Counter

import graph
from learning import HALF_YEAR, SMALL, YEAR, date
from network import INTRODUCED, STATED, in_crowd
from reading import ALONE, CALL, CONNECTION, EVENT, GROUP, POST, fold

AGAIN, STILL, AFTER_POST = 30, 90, 14


def is_talk_of_two(c):
    return len(c.people) == 2 and c.kind in (ALONE, CALL)


def may_be_talk(c):
    """The two alone, on a channel that says nothing."""
    return len(c.people) == 2 and c.kind is None


def is_met(c):
    """In one place, or talking in a small circle."""
    if len(c.people) > 2:
        return not c.online or (c.kind in (ALONE, CALL, GROUP) and len(c.people) <= SMALL)
    return c.kind == GROUP or (c.kind == EVENT and not c.online)


def is_faint(c):
    """Says little of the two: the same gathering. A message to a few is one to each."""
    return (len(c.people) > 2 and (not c.is_sent() or in_crowd(c))) or c.kind == EVENT


class Step:
    """How close I have come to a contact."""

    def __init__(self, net, person, tie, since):
        contacts = tie.contacts
        talks = [c for c in contacts if is_talk_of_two(c)]
        dated = [c.day for c in talks if c.day is not None]
        strong = [c for c in contacts if not is_faint(c)]
        from_me = any(c.given(net.me, person) > 0 for c in strong)
        to_me = any(c.given(net.me, person) < 1 for c in strong)
        self.talks = talks
        self.person, self.first_talk = person, min(dated) if dated else None
        late = [c for c in talks if net.is_late(c)]
        self.step = 2 if strong else 1
        if talks:
            self.step = 3
        if sum(c.weight for c in late) >= 4:
            self.step = 4
        if net.attribute(person, 'stage') == '5':
            self.step = 5
        unclear = any(may_be_talk(c) and (c.day is None or self.first_talk is None
                                          or c.day < self.first_talk) for c in contacts)
        self.moved = (since is not None and self.first_talk is not None and not unclear
                      and tie.begun < self.first_talk >= since)
        self.waiting = (since is not None and not talks and not unclear
                        and not any(map(is_met, contacts))
                        and self.step <= 2 and tie.living() and from_me and to_me
                        and tie.begun is not None and tie.last - tie.begun >= HALF_YEAR
                        and net.as_of - tie.last < YEAR)
        self.contacts = sum(c.weight for c in strong)


class Quarter:
    def __init__(self, number):
        self.year, self.quarter = divmod(number, 4)
        self.opened = self.closed = self.build = self.maintain = self.reactivate = 0


def quarter_number(day):
    d = date(day)
    return 4 * d.year + (d.month - 1) // 3


class Growth:
    def __init__(self, net, learning):
        self.net, self.learning, self.own = net, learning, learning.own
        self.since = None
        if net.dated:
            d = date(net.as_of)
            month = d.year * 12 + d.month - 1 - 6
            self.since = d.replace(year=month // 12, month=month % 12 + 1, day=1).toordinal()
        self.steps = [Step(net, p, t, self.since) for p, t in self.own.items()]
        self.steps.sort(key=lambda s: net.name(s.person))
        self.stage = Counter(s.step for s in self.steps)
        self.stage[1] += sum(not t.has_contact() and STATED in t.evidence
                             for t in net.own().values())
        self.talks_known = any(s.step >= 3 for s in self.steps)
        self._find_quarters()
        self._find_events()
        self._find_introductions()

    def moved(self):
        return [s.person for s in self.steps if s.moved]

    def waiting(self):
        return [s.person for s in self.steps if s.waiting] if self.talks_known else []

    # quarters

    def _find_quarters(self):
        net = self.net
        self.kept = self.keepable = 0
        self.opened = {}                # first contact or connection
        if not net.dated:
            self.quarters = []
            return
        last = quarter_number(net.as_of)
        quarters = {n: Quarter(n) for n in range(last - 7, last + 1)}
        for person, tie in net.own().items():
            days = sorted(c.day for c in tie.contacts if c.day is not None)
            stated = getattr(tie, 'stated_on', None)
            opened = min(([tie.begun] if tie.begun is not None else []) + ([stated] if stated is not None else []), default=None)
            if opened is not None:
                self.opened[person] = opened
            if opened is not None and quarter_number(opened) in quarters:
                quarters[quarter_number(opened)].opened += 1
            if days and quarter_number(days[-1]) in quarters and not tie.living():
                quarters[quarter_number(days[-1])].closed += 1
            before = None
            for c in sorted((c for c in tie.contacts if c.day is not None), key=lambda c: c.day):
                if quarter_number(c.day) in quarters and in_crowd(c):
                    quarters[quarter_number(c.day)].maintain += c.weight
                elif quarter_number(c.day) in quarters:
                    q = quarters[quarter_number(c.day)]
                    first = min(1, c.weight)    # of the interactions that the row stands for
                    q.build += first if before is None else 0
                    q.reactivate += first if before is not None and c.day - before > 180 else 0
                    q.maintain += c.weight - (
                        first if before is None or c.day - before > 180 else 0)
                before = before if in_crowd(c) else c.day
            year_before = any(YEAR <= net.as_of - d < 2 * YEAR for d in days)
            self.keepable += year_before
            self.kept += year_before and any(net.as_of - d < YEAR for d in days)
        # from the first quarter of which the data holds every day
        first = quarter_number(net.first_day - 1) + 1
        self.quarters = [q for n, q in sorted(quarters.items()) if n >= first]
        after = date(net.as_of + 1)
        self.last_is_over = quarter_number(after.toordinal()) > last

    # events

    def _find_events(self):
        net = self.net
        mine = [c for c in net.contacts
                if c.event and net.me in c.people and len(c.people) > 2 and not c.is_sent()]
        self.event = {}
        for c in mine:
            one = self.event.setdefault(c.event, {'days': [], 'met': [], 'name': c.event})
            one['days'].append(c.day)
        begun = {p: t.begun for p, t in self.own.items() if t.begun is not None}
        self.first_day = begun
        for person, day in sorted(begun.items(), key=lambda x: (x[1], net.name(x[0]))):
            at = [c for c in self.own[person].contacts
                  if c.day == day and len(c.people) > 2 and not c.is_sent() and not in_crowd(c)]
            if at and at[0].event in self.event and day != min(begun.values()):
                self.event[at[0].event]['met'].append(person)
        for one in self.event.values():
            days = [d for d in one['days'] if d is not None]
            one['opens'] = bool(begun) and bool(days) and max(days) == min(begun.values())
            large = all(in_crowd(c) for c in mine if c.event == one['name'])
            one['blank'] = one['opens'] or (large and not one['met'])
            self._judge_event(one)
        self.events = sorted(self.event.values(), key=lambda e: (
            -len(e['met']), -e['again'], -e['still'], e['name']))

    def _judge_event(self, one):
        net = self.net
        one['due'] = one['again'] = one['still'] = one['told'] = 0
        for p in one['met']:
            later = [c.day - self.first_day[p] for c in self.own[p].contacts
                     if c.day is not None and c.day > self.first_day[p] and not in_crowd(c)]
            due = net.as_of - self.first_day[p] >= AGAIN
            one['due'] += due
            one['again'] += due and any(d <= AGAIN for d in later)
            one['still'] += any(d > STILL for d in later)
            one['told'] += net.as_of - self.first_day[p] > STILL
        fields = set()
        for p in one['met']:
            field = net.attribute(p, 'field')
            if field and not any(net.attribute(x, 'field') == field and d < self.first_day[p]
                                 for x, d in self.first_day.items()):
                fields.add(field)
        one['fields'] = len(fields)
        one['ways'] = sum(graph.reach_lost(net.near, net.me, p) > 0 for p in one['met'])

    # introductions

    def _find_introductions(self):
        net, through = self.net, {}

        def take(person, by):
            step = by
            while step is not None:
                if step == person:
                    return
                step = through.get(step)
            if net.me not in (person, by) and person not in through:
                through[person] = by

        for person in net.people:
            by = net.attribute(person, 'introduced_by')
            if by:
                take(person, fold(by))
        for c in sorted(net.contacts, key=lambda c: c.day or 0):
            if c.introduced_by and len(c.people) == 2:
                take(c.people[0] if c.people[1] == net.me else c.people[1], c.introduced_by)
        self.through = through
        direct, every, self.generations = Counter(), Counter(), 0
        for person, by in through.items():
            direct[by] += 1
            chain = 0
            while by is not None:
                every[by] += 1
                chain += 1
                by = through.get(by)
            self.generations = max(self.generations, chain)
        self.introducers = sorted(((p, direct[p], every[p]) for p in direct),
                                  key=lambda x: (-x[2], -x[1], net.name(x[0])))

"""Everything about one log that the claims ask for."""
import math
import statistics
from collections import Counter
from types import SimpleNamespace

import graph
from chance import Past
from deeper import Deeper
from growth import Growth
from learning import Learning
from network import Network
from novelty import Novelty
from page import say_day, say_number, say_share
from reading import CONNECTION, fold

CADENCE = {'weekly': 7, 'fortnightly': 14, 'monthly': 30, 'quarterly': 91, 'yearly': 365}


class Truth(Deeper):
    def __init__(self, log, contacts, me, ties, metrics, report):
        self.files, self.goals = (log, contacts), []
        self.faults, self.full, self.json, self.said = [], False, report, ''
        self._dyads, self._median_overlap = {}, None
        self.version = report['pln']['version']
        self.net = net = Network(log, contacts, me)
        self.past = Past(net)
        net.take_chances(ties)
        self.learning = Learning(net)
        self.growth = Growth(net, self.learning)
        self.told = {fold(r['contact']): r for r in metrics}
        self.circle = {p: r.get('cluster') for p, r in self.told.items()}
        self.kinds = net.own_kinds()
        self.steps = graph.distances(net.near, net.me)
        self.cut_off = {p: graph.cut_off(net.near, net.me, p) for p in net.people if p != net.me}
        self.lost = {p: graph.reach_lost(net.near, net.me, p) for p in net.people if p != net.me}
        self.isolates = sum(not net.near[p] for p in net.people)
        parts = graph.components(net.near)
        self.parts, self.largest = sum(len(p) > 1 for p in parts), max(map(len, parts))
        self.used_rows = net.rows - net.rejected
        self.owner_rows = net.in_rows[net.me]
        self.stated_rows = sum(c.kind == CONNECTION for c in net.contacts)
        known = [t for t in net.tie.values() if t.is_known()]
        own = sum(net.me in (t.a, t.b) for t in known)
        self.known_only = 0 < len(known) < len(net.tie) and not (own >= 2 and own >= .95 * len(known))
        self.known = {p: {q: t for q, t in net.near[p].items() if t.is_known() or not self.known_only}
                      for p in net.people}

    def check(self, what, holds):
        if not holds:
            self.faults.append(f'not so: {what}')

    def say_interactions(self, said):
        """How many; gatherings, if there is nothing else. A connection is none."""
        mine = [c for c in self.net.contacts if c.kind != CONNECTION]
        gatherings = bool(mine) and all(c.is_gathering() and not c.is_sent() for c in mine)
        self.check(f'these are gatherings: {said}', gatherings == ('gathering' in said))
        return say_number(sum(c.weight for c in mine))

    def say_span(self, said, both):
        """The first day of an interaction, and the last."""
        days = [c.day for c in self.net.contacts if c.day is not None and c.kind != CONNECTION]
        days = days or [d for d in (self.net.first_day, self.net.last_day) if d is not None]
        if not days:
            return []
        return [say_day(min(days))] + ([say_day(max(days))] if both and min(days) < max(days) else [])

    def name(self, person):
        return self.net.name(person)

    def named(self, text):
        """The first person in a text."""
        found = [(text.find(self.name(p)), -len(p), p) for p in self.net.people
                 if self.name(p) in text]
        return min(found)[2]

    # ties

    def quiet(self, person):
        return self.net.as_of - self.net.own()[person].last

    def say_quiet(self, person):
        """From two years on in years, the last part of one as almost the next."""
        days = self.quiet(person)
        return days if days < 730.5 else int(days / 365.25 + .3)

    def gaps(self, person):
        days = self.net.own()[person].days
        return sorted(b - a for a, b in zip(days, days[1:]))

    def usual_gap(self, person):
        gaps = self.gaps(person)
        return int(statistics.median(gaps) + .5) if len(gaps) >= 2 else 60

    def is_overdue(self, person):
        """Quiet for longer than nine of ten of the gaps, or, if these are fewer than eight, for a
        month and half as long again as usual."""
        gaps = self.gaps(person)
        if len(gaps) >= 8:
            return self.quiet(person) > gaps[math.ceil(.9 * len(gaps)) - 1]
        return self.quiet(person) > 30 and self.quiet(person) > 1.5 * self.usual_gap(person)

    def step(self, person):
        return next(s for s in self.growth.steps if s.person == person)

    def exchange(self, person):
        return next(e for e in self.learning.exchange if e.person == person)

    def goes_on(self, tie):
        return tie.living() and not self.learning.lapsed(tie)

    def teachers(self):
        return [e for e in self.learning.exchange if e.teaches()]

    def lost_topics(self):
        found = [x for x in self.learning.topic.values() if x.fate == 'lost']
        return sorted(found, key=lambda x: (-x.times, x.name))

    def last_topic(self, person):
        """Of the latest contact of two that names one; nothing if there is none. Of several on that
        day, the one that is said."""
        topics = self.latest_topics(person)
        return [next((x for x in topics if f'Last: {x}' in self.said), topics[0])] if topics else []

    def last_said(self, person, with_day=False):
        """The latest topic, with its day if that is not the last day of contact or any day is told."""
        topic, tie = self.last_topic(person), self.net.own().get(person)
        days = [c.day for c in tie.contacts if len(c.people) == 2 and topic and c.topics
                and topic[0] in c.topics] if tie else []
        day = max((d for d in days if d is not None), default=None)
        if topic and day is not None and day != tie.last:
            return topic + [say_day(day)]
        return topic + ([say_day(tie.last)] if with_day and tie else [])

    def latest_topics(self, person):
        tie = self.net.own().get(person)
        two = [c for c in tie.contacts if len(c.people) == 2 and c.topics] if tie else []
        if not two:
            return []
        latest = max(c.day if c.day is not None else -1 for c in two)
        return [c.topics[0] for c in two if (c.day if c.day is not None else -1) == latest]

    def today(self):
        return SimpleNamespace(net=self.net, learning=self.learning, growth=self.growth)

    def dyads(self, person):
        """How far a person's contact is bound up in each contact."""
        if person not in self._dyads:
            self._dyads[person] = graph.dyads(self.net.weight, person)
        return self._dyads[person]

    def contacts_of(self, person):
        if not hasattr(self, '_contacts_of'):
            self._contacts_of = {}
            for c in self.net.contacts:
                for p in c.people:
                    self._contacts_of.setdefault(p, []).append(c)
        return self._contacts_of.get(person, [])

    def interests(self, person):
        """Field and tags."""
        tags = self.net.attribute(person, 'tags').split(';')
        found = {x.strip() for x in tags if x.strip()}
        return found | {self.net.attribute(person, 'field')} - {''}

    def speaks_of(self, person):
        return {topic for c in self.net.contacts if person in c.people for topic in c.topics}

    def cadence(self, person):
        text = self.net.attribute(person, 'cadence')
        if not text or self.net.attribute(person, 'do_not_contact'):
            return None
        return CADENCE.get(text) or int(text.split()[0])

    def no_contact_yet(self):
        """Those with a cadence and no contact."""
        own = self.net.own()
        return [p for p in self.net.people if p != self.net.me and self.cadence(p)
                and (p not in own or own[p].last is None)]

    def counted(self, attribute, people):
        """Values and how many have each, most first."""
        count = Counter(self.net.attribute(p, attribute) for p in people)
        count.pop('', None)
        return sorted(count.items(), key=lambda x: (-x[1], x[0]))

    # reach

    def sole_fields(self):
        """Fields of two people or more that are all reached through one contact: name, people,
        contact."""
        if hasattr(self, '_sole'):
            return self._sole
        found = []
        fields = {self.net.attribute(p, 'field') for p in self.net.people} - {''}
        for field in fields:
            people = {p for p in self.steps if p != self.net.me
                      and self.net.attribute(p, 'field') == field}
            for door in self.net.own():
                behind = people - {door}
                if len(behind) >= 2 and behind <= self.cut_off[door]:
                    found.append((field, len(behind), door))
        found.sort(key=lambda x: (-x[1], x[0]))
        self._sole = found
        return found

    def sole_field(self, person):
        return next((s for s in self.sole_fields() if s[2] == person), None)

    # structure

    def bridges(self):
        if not hasattr(self, '_bridges'):
            self._bridges = [t for t in self.net.tie.values() if t.b in self.known[t.a]
                             and graph.span(self.known, t.a, t.b) is None]
        return self._bridges

    def is_pendant(self, tie):
        return 1 in (len(self.known[tie.a]), len(self.known[tie.b]))

    def joining_ties(self):
        """Between two circles, without a shared contact."""
        return [t for t in self.net.tie.values() if t.b in self.known[t.a]
                and self.circle.get(t.a) and self.circle.get(t.b)
                and self.circle[t.a] != self.circle[t.b] and not self.is_pendant(t)
                and not graph.shared(self.known, t.a, t.b)]

    def median_overlap(self):
        if self._median_overlap is None:
            self._median_overlap = statistics.median(
                graph.overlap(self.known, t.a, t.b) for t in self.net.tie.values()
                if t.b in self.known[t.a])
        return self._median_overlap

    def modularity(self):
        """Of the circles, on ln (1 + strength), without me."""
        inside, total = Counter(), Counter()
        for (a, b) in self.net.tie:
            if self.net.me in (a, b):
                continue
            w = math.log1p(self.net.weight[a][b])
            for p in (a, b):
                total[self.circle.get(p) or p] += w
            if self.circle.get(a) and self.circle[a] == self.circle[b]:
                inside[self.circle[a]] += 2 * w
        all_of = sum(total.values())
        return sum(inside[c] / all_of - (w / all_of) ** 2 for c, w in total.items())

    def betweenness(self):
        if not hasattr(self, '_between'):
            self._between = graph.betweenness(self.net.near)
        return self._between

    def total(self, person):
        """Strength of all ties of a person."""
        return sum(t.strength for t in self.net.near[person].values())

    def novelty(self):
        if not hasattr(self, '_novelty'):
            self._novelty = Novelty(self.net, self.learning)
        return self._novelty

    def circles(self):
        """Largest first, then by the first name."""
        size = Counter(self.circle.values())
        first = {c: min(self.name(p) for p in self.net.people if self.circle.get(p) == c)
                 for c in size if c}
        return sorted(first, key=lambda c: (-size[c], first[c]))

    def edge(self, circle):
        """How well it holds together comes from random samples: pln's own figure."""
        held = next(c['stability'] for c in self.json['clusters'] if c['cluster'] == circle)
        return '' if held is None else ('clear' if held >= .8 else 'fuzzy') \
            + f' ({say_share(held, 1)})'

    def any_fuzzy(self):
        return any((c['stability'] or 0) < .8 for c in self.json['clusters'])

    def door(self, circle):
        """The member who joins most pairs of an own and a foreign contact that are not tied, of those
        who may be asked."""
        best = None
        for p in self.net.people:
            if self.circle.get(p) != circle or self.net.attribute(p, 'do_not_contact'):
                continue
            near = [x for x in self.net.near[p] if x != self.net.me]
            own = [x for x in near if self.circle.get(x) == circle]
            rest = [x for x in near if self.circle.get(x) and self.circle[x] != circle]
            pairs = sum(b not in self.net.near[a] for a in own for b in rest)
            if pairs and (best is None or (-pairs, self.name(p)) < best[0]):
                best = ((-pairs, self.name(p)), p)
        return best[1] if best else None

"""What there is to do this month, from the definition in "pln explain month": for each kind all who could
be named, best first."""
import math
from itertools import combinations

import graph
from learning import YEAR

KINDS = ('protect', 'revive', 'introduce', 'first conversation', 'give back', 'keep up',
         'ask about a topic', 'other field')
MOST = 32               # pieces of advice in all rounds
ALLY, FEW, RHYTHM, WRITTEN = 5, 4, 4, 3
CLOSE, SOON = 40, 90


class Advice:
    def __init__(self, kind, person, other=None, topic=None, value=None, people=None,
                 interactions=None, share=None):
        self.kind, self.person, self.other, self.topic, self.value = kind, person, other, topic, value
        self.people, self.interactions, self.share = people, interactions, share


class Adviser:
    """net, with states and chances; learning and growth; and, from the whole network, how many are lost
    with whom, and fields that hang on one contact."""

    def __init__(self, net, learning, growth, lost, sole_fields, steps, goals=(), cut_off=None):
        self.net, self.learning, self.growth = net, learning, growth
        self.lost, self.sole_fields, self.steps, self.cut_off = lost, sole_fields, steps, cut_off or {}
        self.goals = goals
        self.step = {s.person: s for s in growth.steps}
        self.order = {p: (net.name(p), p) for p in net.people}
        self.closed = {p for p in net.people if net.attribute(p, 'do_not_contact')} | learning.news

    def tie(self, person):
        return self.net.own()[person]

    def quiet(self, person):
        return self.net.as_of - self.tie(person).last

    def goes_on(self, person):
        tie = self.tie(person)
        return tie.living() and not self.learning.lapsed(tie)

    def usual(self, person):
        """How long a silence is usual: nine of ten gaps; half as long again as the median of few."""
        gaps = sorted(b - a for a, b in zip(self.tie(person).days, self.tie(person).days[1:]))
        if len(gaps) >= 8:
            return gaps[math.ceil(.9 * len(gaps)) - 1], True
        middle = len(gaps) // 2
        median = 60 if len(gaps) < 2 else gaps[middle] if len(gaps) % 2 else (
            gaps[middle - 1] + gaps[middle] + 1) // 2
        return 3 * median // 2, False

    def is_overdue(self, person):
        usual, surely = self.usual(person)
        return self.quiet(person) > usual and (surely or self.quiet(person) > 30)

    # who could be named, each with a score

    def protect(self):
        for p in self.step:
            tie, lost = self.tie(p), self.lost(p)
            if lost > 0 and tie.state not in (None, 'historic') and self.is_overdue(p) \
                    and self.quiet(p) < YEAR:
                field = next((f for f in self.sole_fields() if f[2] == p), None)
                yield lost * (1 - tie.again90), Advice(
                    'protect', p, value=field and field[0], people=field[1] if field else max(lost, len(self.cut_off.get(p, ()))))

    def is_old_ally(self, p):
        return self.learning.lapsed(self.tie(p)) and self.step[p].contacts >= ALLY

    def revive(self):
        for p in self.step:
            if self.is_old_ally(p):
                odds = math.log(self.tie(p).again90 / (1 - self.tie(p).again90))
                gone = [t for t in self.learning.topic.values() if t.fate == 'lost' and t.person == p]
                gone.sort(key=lambda t: (-t.times, t.name))
                yield odds + math.log1p(len(self.net.behind(p))), Advice(
                    'revive', p, topic=gone[0].name if gone else None,
                    interactions=self.tie(p).interactions)

    def shared(self, a, b):
        """A tag or field of the first that is also a tag or field of the other; not my own field."""
        def values(p):
            tags = [x.strip() for x in self.net.attribute(p, 'tags').split(';') if x.strip()]
            return tags + [x for x in [self.net.attribute(p, 'field')] if x]
        mine = self.net.attribute(self.net.me, 'field').lower()
        theirs = {x.lower() for x in values(b)}
        return next((x for x in values(a) if x.lower() in theirs and x.lower() != mine), None)

    def close_contacts(self, taken):
        close = [p for p, s in self.step.items() if p not in taken and self.goes_on(p) and s.step >= 2
                 and self.tie(p).strength > self.net.median]
        close.sort(key=lambda p: (-self.tie(p).strength, self.order[p]))
        return close[:CLOSE]

    def living(self, p):
        return {q: t.again90 for q, t in self.net.near[p].items()
                if t.again90 is not None and t.living()}

    def pairs(self, taken):
        """Pairs of close contacts who are not tied: score, how many others both know, the two."""
        close = self.close_contacts(taken)
        living = {p: self.living(p) for p in close}
        for b, a in combinations(reversed(close), 2):
            if b in self.net.near[a]:
                continue
            common = [x for x in sorted(living[a], key=self.order.get) if x in living[b]]
            score = sum(living[a][x] * living[b][x] / math.sqrt(len(self.net.near[x])) for x in common)
            yield score, sum(x != self.net.me for x in common), a, b

    def introduce(self, taken):
        if self.net.star:
            return
        for score, common, a, b in self.pairs(taken):
            value = self.shared(a, b)
            if value is not None:
                yield (score, not common), Advice('introduce', a, b, value=value)

    def deepen(self):
        waiting = self.growth.waiting()
        mine = self.net.attribute(self.net.me, 'place')
        for p in waiting:
            here = mine if mine and mine.lower() == self.net.attribute(p, 'place').lower() else None
            if self.step[p].contacts >= WRITTEN:
                yield (here is not None, self.step[p].contacts), Advice(
                    'first conversation', p, value=here, interactions=self.step[p].contacts)

    def give_back(self):
        for e in self.learning.exchange if self.learning.directed else ():
            if e.goes_on and e.balance is not None and e.balance < -1 / 3:
                yield e.taken - e.given, Advice('give back', e.person,
                                                share=e.taken / (e.taken + e.given))

    def keep_up(self):
        for p in self.step:
            if not self.tie(p).days or not self.goes_on(p) or self.step[p].contacts < RHYTHM:
                continue
            long = self.quiet(p) > max(30, 2 * self.usual(p)[0])
            state = self.tie(p).state
            if long or state == 'cooling' and self.is_overdue(p):
                yield self.tie(p).strength, Advice('keep up', p)

    def back_up(self, taken, asked):
        for topic in self.learning.topic.values():
            if topic.fate != 'sole' or topic.name in asked or topic.person in self.closed:
                continue
            def names_it(p):
                tags = [x.strip().lower() for x in self.net.attribute(p, 'tags').split(';')]
                return topic.name.lower() in tags + [self.net.attribute(p, 'field').lower()]
            near = [p for p in self.net.people if p not in taken | {self.net.me, topic.person}
                    and self.steps.get(p, 9) <= 2 and names_it(p)]
            if near:
                best = min(near, key=lambda p: (self.steps[p], self.order[p]))
                yield topic.times, Advice('ask about a topic', best, topic.person, topic.name)

    def is_old_acquaintance(self, p):
        return self.learning.lapsed(self.tie(p)) and 0 < self.step[p].contacts <= FEW

    def fresh_eyes(self):
        active = [self.net.attribute(p, 'field') for p in self.step if self.goes_on(p)]
        fields = set(active)
        if 3 * sum(map(bool, active)) < 2 * len(active):
            return
        for p in self.step:
            field = self.net.attribute(p, 'field')
            if self.is_old_acquaintance(p) and field and field not in fields:
                yield self.tie(p).last, Advice('other field', p, value=field,
                                               interactions=self.step[p].contacts)

    def one(self, found, taken):
        """The best of those not yet named; of equals, the first by name."""
        found = [(score, one) for score, one in found if one.person not in taken]
        if not found:
            return None
        best = max(score for score, one in found)
        return min((one for score, one in found if score == best),
                   key=lambda one: (self.order[one.person], self.order.get(one.other, ())))

    def ask(self, taken, asked, soon):
        """The nearest who knows of a goal that is not met: the first that can be asked."""
        for goal in self.goals:
            one = goal.advice()
            due = goal.by is not None and goal.days_left() <= SOON
            if one and due == soon and goal not in asked and one.person not in taken:
                asked.add(goal)
                yield 0, one
                return

    def rounds(self):
        """Advice of all rounds, each a list, one of each kind."""
        taken, asked, every, number = set(self.closed), set(), [], 0
        while number < MOST:
            made = []
            for find in (lambda: self.ask(taken, asked, True), self.protect, self.revive, lambda: self.introduce(taken), self.deepen,
                         self.give_back, self.keep_up, lambda: self.back_up(taken, asked),
                         self.fresh_eyes, lambda: self.ask(taken, asked, False)):
                one = self.one(find(), taken)
                if one is None or number == MOST:
                    continue
                number += 1
                made.append(one)
                taken.add(one.person)
                if one.kind == 'introduce':
                    taken.add(one.other)
                if one.kind == 'ask about a topic':
                    asked.add(one.topic)
            if not made:
                break
            every.append(made)
        return every


def adviser_of(t):
    return Adviser(t.net, t.learning, t.growth, t.lost.get, t.sole_fields, t.steps, t.goals, t.cut_off)


def compare_advice(t):
    """What JSON lists, and what the page prints, in their order."""
    rounds = adviser_of(t).rounds() if t.net.dated else []
    want = rounds[0] if rounds else []
    found = t.json['month']['suggestions']
    if [x.kind for x in want] != [x['kind'] for x in found]:
        t.faults.append(f'this month: {[(x.kind, t.name(x.person)) for x in want]}, not '
                        f'{[(x["kind"], x["person"]) for x in found]}')
        return 1
    for one, told in zip(want, found):
        last = t.latest_topics(one.person)
        topic = told['topic'] if one.topic is None and one.kind in (
            'protect', 'first conversation', 'give back', 'keep up', 'other field') and (
                told['topic'] in last or told['topic'] is None and not last) else one.topic
        wanted = {'person': t.name(one.person), 'other': one.other and t.name(one.other),
                  'topic': topic, 'value': one.value, 'people': one.people,
                  'interactions': one.interactions, 'share': one.share}
        for what, value in wanted.items():
            if isinstance(value, (int, float)) and told[what] is not None:
                ok = abs(value - told[what]) <= 1e-9 * max(1, abs(value))
            else:
                ok = value == told[what]
            if not ok:
                t.faults.append(f'this month: {one.kind}: {what}: {value}, not {told[what]}')
    return 7 * len(want)


def compare_printed(t, said):
    """On the page the first five, in this order, unless their kind does no better than chance here."""
    every = t.json['month']['suggestions']
    track = t.json.get('track', {'kinds': []})['kinds'] if t.full else []
    silent = {k['kind'] for k in track if k['left_out']}
    wanted = [x for x in (every if t.full else every[:5]) if x['kind'] not in silent]
    tasks = [x for x in said if 'no better than chance' not in x
             and not x.startswith(('Get in touch as often', 'Nothing to do stands out', 'Silent for longer', 'The data has'))]
    if len(tasks) != len(wanted) or not all(x['person'] in line for x, line in zip(wanted, tasks)):
        t.faults.append(f'this month: {[x["person"] for x in wanted]}, not {tasks}')

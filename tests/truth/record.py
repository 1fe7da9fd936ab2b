"""What came of advice on past days of the log: the advice of advice.py with the rows up to each day, and
what followed, as "pln explain track_record" and the header of track_cases.c define it."""
import math
from collections import Counter

import graph
from advice import Adviser
from chance import Past
from exact import same
from growth import Growth, is_met
from learning import YEAR, Learning, date
from network import Network
from reading import CONNECTION

DAYS, NAMED, TOLD, SURE = 12, 5, 30, .05
WINDOW, SHORT = 90, 30
SOLE = 5
KINDS = ('protect', 'revive', 'introduce', 'first conversation', 'keep up', 'ask about a topic',
         'other field')


class Day:
    """All that was known on a day."""

    def __init__(self, t, as_of):
        log, contacts = t.files
        self.net = net = Network(log, contacts, t.net.me, as_of)
        past = Past(net)
        for tie in net.tie.values():
            tie.again90 = past.chances(tie)[1]
            tie.state = past.state_now(tie)
        self.learning = Learning(net)
        self.growth = Growth(net, self.learning)
        steps = graph.distances(net.near, net.me)
        self.adviser = Adviser(net, self.learning, self.growth, self.lost, self.sole_fields, steps)

    def lost(self, person):
        return graph.reach_lost(self.net.near, self.net.me, person)

    @staticmethod
    def sole_fields():
        return []               # says only how many people there are

    def tie(self, person):
        return self.net.own()[person]


class Window:
    """Who advice of a day named, who was alike, and what followed until a later day."""

    def __init__(self, past, later):
        self.past, self.later, self.me = past, later, past.net.me
        self.adviser, self.day = past.adviser, past.net.as_of
        self.named = {k: [] for k in KINDS}
        for made in past.adviser.rounds():
            for one in made:
                if one.kind in self.named and len(self.named[one.kind]) < NAMED:
                    self.named[one.kind].append(one)
        self.step = past.adviser.step
        self.people = [p for p in self.step if past.tie(p).days and p not in past.adviser.closed]

    def rank(self, kind, person, other=None):
        return next((i + 1 for i, x in enumerate(self.named[kind])
                     if x.person == person and (other is None or x.other == other)), 0)

    def met(self, a, b):
        tie = self.later.net.near[a].get(b)
        return tie is not None and tie.last is not None and tie.last > self.day

    def led(self, person):
        """To somebody new who the person knows."""
        own = self.later.net.own()
        return any(x != self.me and x in own and own[x].first is not None and own[x].first > self.day
                   for x in self.later.net.near[person])

    def quiet(self, person):
        return self.day - self.past.tie(person).last

    # cases: stratum, rank, followed, led

    def at_stake(self, kind, people):
        parts = quarters([self.past.tie(p).strength for p in people])
        for p in people:
            yield (sum(self.past.tie(p).strength >= x for x in parts), self.rank(kind, p),
                   not self.met(self.me, p), False)

    def gone_quiet(self, kind, people):
        middle = quarters([self.step[p].contacts for p in people])[1]
        for p in people:
            yield ((self.quiet(p) // YEAR, self.step[p].contacts >= middle), self.rank(kind, p),
                   self.met(self.me, p), self.led(p))

    def introductions(self):
        if not self.past.net.star:
            for _, common, a, b in self.adviser.pairs(self.adviser.closed):
                yield (common.bit_length(), self.rank('introduce', a, b), self.met(a, b), False)

    def untalked(self):
        later = {s.person: s for s in self.later.growth.steps}
        for p in self.people:
            step, tie = self.step[p], self.past.tie(p)
            if step.talks or any(map(is_met, tie.contacts)) or not step.contacts or not tie.living():
                continue
            first = later[p].first_talk
            yield ((self.quiet(p) > 30) + (self.quiet(p) > 90), self.rank('first conversation', p),
                   first is not None and first > self.day, False)

    def topics(self):
        for name, topic in self.past.learning.topic.items():
            if topic.late < SOLE:
                continue
            main = min(topic.source.values(), key=lambda s: (-s.late, self.adviser.order[s.person]))
            again = {s.person for s in self.later.learning.every_topic[name].source.values()
                     if s.last is not None and s.last > self.day}
            rank = next((i + 1 for i, x in enumerate(self.named['ask about a topic'])
                         if x.topic == name), 0)
            if again:
                yield (int(topic.late).bit_length(), rank, again == {main.person}, False)

    def cases(self):
        adviser, tie = self.adviser, self.past.tie
        return {
            'protect': list(self.at_stake('protect', [
                p for p in self.people if tie(p).state != 'historic' and self.quiet(p) < YEAR])),
            'keep up': list(self.at_stake('keep up', list(filter(adviser.goes_on, self.people)))),
            'revive': list(self.gone_quiet('revive', list(filter(adviser.is_old_ally, self.people)))),
            'other field': list(self.gone_quiet(
                'other field', list(filter(adviser.is_old_acquaintance, self.people)))),
            'introduce': list(self.introductions()),
            'first conversation': list(self.untalked()),
            'ask about a topic': list(self.topics()),
        }


def quarters(values):
    values = sorted(values)
    return [values[len(values) * k // 4] for k in (1, 2, 3)] if values else [0, 0, 0]


def by_chance(strata):
    """Mid-p that as many of each stratum picked blindly come true as often, from exact hypergeometric
    chances."""
    whole, found = {0: 1.0}, sum(s['true_picked'] for s in strata)
    for s in strata:
        n, m, every = s['picked'], s['true'], s['all']
        part = {x: math.comb(m, x) * math.comb(every - m, n - x) / math.comb(every, n)
                for x in range(n + 1)}
        new = Counter()
        for a, u in whole.items():
            for b, v in part.items():
                new[a + b] += u * v
        whole = new
    return sum(v for x, v in whole.items() if x > found) + whole.get(found, 0) / 2


def add_up(days):
    """Of each kind all that the report says; days: cases of each day."""
    total, strata = Counter(), []
    for cases in days:
        most = min(max(len(cases) // 2, 1), NAMED)
        for stratum in {c[0] for c in cases}:
            here = [(0 < rank <= most, followed, led) for s, rank, followed, led in cases if s == stratum]
            picked = [c for c in here if c[0]]
            if len(picked) == len(here):
                total['nobody_alike'] += len(picked)
                continue
            if not picked:
                continue
            one = {'picked': len(picked), 'all': len(here), 'true': sum(c[1] for c in here),
                   'true_picked': sum(c[1] for c in picked)}
            strata.append(one)
            total['named'] += len(picked)
            total['others'] += len(here) - len(picked)
            total['followed'] += one['true_picked']
            total['led_to_new'] += sum(f and led for _, f, led in picked)
            total['of_as_many_others'] += (len(picked) * (one['true'] - one['true_picked'])
                                           / (len(here) - len(picked)))
    p = by_chance(strata) if strata else None
    return total, p


def hole(net):
    """The days between which, for over a quarter of its time, the log has nothing."""
    days = sorted({c.day for c in net.contacts if c.day is not None and c.kind != CONNECTION})
    if len(days) < 20 or days[-1] - days[0] < 120:
        return None
    long = max(zip(days, days[1:]), key=lambda x: x[1] - x[0])
    beyond = sum(d <= long[0] for d in days), sum(d >= long[1] for d in days)
    return long if long[1] - long[0] > (days[-1] - days[0]) // 4 and min(beyond) >= 3 else None


def compare_record(t):
    net = t.net
    if not t.json.get('track', {}).get('past') or t.json['track']['past'][0]['days'] == 0:
        return 0
    span = net.as_of - net.first_day
    window = SHORT if span < 4 * WINDOW else WINDOW
    empty = hole(net)
    ends = [(net.as_of - k * window, net.as_of - (k - 1) * window)
            for k in range(min(DAYS, max(span // window - 1, 0)), 0, -1)]
    back = [(a, b) for a, b in ends if not (empty and a < empty[1] - 1 and b > empty[0])]
    day = {d: Day(t, d) if d < net.as_of else t.today() for d in sorted({d for x in back for d in x})}
    days = [day[a] for a, b in back]
    cases = {k: [] for k in KINDS}
    for past, later in ((day[a], day[b]) for a, b in back):
        for kind, found in Window(past, later).cases().items():
            cases[kind].append(found)
    told = t.json['track']['past'][0]
    want = {'days': len(back), 'window_days': window,
            'first': date(days[0].net.as_of).isoformat(), 'last': date(days[-1].net.as_of).isoformat()}
    for what, value in want.items():
        same(t, f'track record: {what}', value, told[what])
    for one in t.json['track']['kinds']:
        total, p = add_up(cases[one['kind']])
        for what in ('named', 'followed', 'led_to_new', 'of_as_many_others', 'others', 'nobody_alike'):
            same(t, f'track record: {what} of {one["kind"]}', total[what], one[what])
        same(t, f'track record: p of {one["kind"]}', p, one['p'])
        t.check(f'{one["kind"]} falls silent by its p',
                one['left_out'] == (total['named'] >= TOLD and p > SURE))
    return 4 + 8 * len(t.json['track']['kinds'])

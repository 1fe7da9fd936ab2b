"""The circles, which a search finds: whether what pln calls circles is a partition of the people they are
found among, whether no small change of it would be better, and everything said of them."""
import math
from collections import Counter

import graph
from exact import same
from reading import fold

DENSE, POTTS = .4, .75
SAMPLES = 20
SUPPORT, LIFT = .3, 1.5
NEAR = .3
NOISE = 1e-9


class Partition:
    """The circles of the report as sets of people, and the weights they are found by."""

    def __init__(self, t):
        self.t, self.net = t, t.net
        me = self.net.me
        self.of = {p: c for p, c in t.circle.items() if c}
        self.members = {}
        for p, c in self.of.items():
            self.members.setdefault(c, set()).add(p)
        strongest = max((math.log1p(w) for p, near in self.net.weight.items() if p != me
                         for q, w in near.items() if q != me), default=0)
        self.weight = {p: {q: max(math.log1p(w), 1e-9 * strongest) for q, w in near.items() if q != me}
                       for p, near in self.net.weight.items() if p != me}
        self.among = [p for p in self.weight if self.weight[p]]
        self.degree = {p: math.fsum(self.weight[p].values()) for p in self.among}
        self.total = math.fsum(self.degree.values())

    def density(self):
        n = len(self.among)
        return sum(len(self.weight[p]) for p in self.among) / (n * (n - 1)) if n > 1 else 0

    def modularity(self):
        inside = math.fsum(w for p in self.among for q, w in self.weight[p].items()
                           if self.of[p] == self.of[q])
        squares = math.fsum(math.fsum(self.degree[p] for p in m) ** 2 for m in self.members.values())
        return (inside - squares / self.total) / self.total

    def mass_and_cost(self, potts):
        """In the sum of (weight inside - cost x squared mass), twice over."""
        if not potts:
            return self.degree, 1 / self.total
        n = len(self.among)
        return dict.fromkeys(self.among, 1), POTTS * self.total / (n * (n - 1))

    def best_change(self, potts):
        """By how much one person in another circle, or two circles in one, would raise the sum."""
        mass, cost = self.mass_and_cost(potts)
        heavy = {c: math.fsum(mass[p] for p in m) for c, m in self.members.items()}
        to = {c: Counter() for c in self.members}
        best, what = 0, ''
        for p in self.among:
            near = Counter()
            for q, w in self.weight[p].items():
                near[self.of[q]] += w
            own = self.of[p]
            to[own].update(near)
            stay = near[own] - cost * mass[p] * (heavy[own] - mass[p])
            for c in near:
                gain = near[c] - cost * mass[p] * heavy[c] - stay
                if c != own and gain > best:
                    best, what = gain, f'{self.t.name(p)} in {c} instead of {own}'
        for a in to:
            for b in to:
                gain = to[a][b] - cost * heavy[a] * heavy[b]
                if a < b and gain > best:
                    best, what = gain, f'{a} and {b} in one'
        return best / self.total, what

    def is_together(self, members):
        """Any of them is reached from any other through members."""
        near = {p: {q: 1 for q in self.weight[p] if q in members} for p in members}
        return len(graph.distances(near, min(members))) == len(members)


def compare_partition(t):
    if not t.json['clusters']:
        return 0
    part = Partition(t)
    t.check('everybody with a tie to somebody but me is in a circle, and nobody else',
            set(part.of) == set(part.among))
    for name, members in part.members.items():
        t.check(f'circle {name} hangs together', part.is_together(members))
    changes = [part.best_change(potts) for potts in (False, True)[:1 + (part.density() > DENSE)]]
    gain, what = min(changes)
    t.check(f'no small change makes the circles better, as {what} would by {gain}', gain <= NOISE)
    same(t, 'JSON: modularity', part.modularity(), t.json['summary']['modularity'])
    count = 3 + len(part.members)
    for row in t.metrics:
        count += compare_member(t, part, row)
    for one in t.json['clusters']:
        count += compare_circle(t, part, one)
    return count


def second(t, part, p):
    """The circle but for their own that holds most of a person's strength; none if it is too little."""
    held = Counter()
    for q, w in t.net.weight[p].items():
        if q in part.of:
            held[part.of[q]] += w
    all_of = sum(held.values())
    held[part.of[p]] = 0
    size = {c: len(m) for c, m in part.members.items()}
    best = max(held, key=lambda c: (held[c], size[c]))
    near = held[best] - NEAR * all_of
    return {best} if near > 1e-9 else {''} if near < -1e-9 or not held[best] else {best, ''}


def broker(t, part, p):
    """Ordered pairs i, k with ties i to p and p to k and none from i to k, by their circles."""
    def goes(a, b):
        tie = t.net.near[a].get(b)
        if tie is None:
            return False
        given = tie.given if tie.a == a else tie.strength - tie.given
        return given > 0 or not tie.has_contact()
    near = [x for x in t.net.near[p] if x in part.of]
    count, own = Counter(), part.of[p]
    for i in near:
        for k in near:
            if i == k or not goes(i, p) or not goes(p, k) or goes(i, k):
                continue
            a, b = part.of[i], part.of[k]
            count['coordinator' if a == b == own else 'gatekeeper' if b == own else
                  'representative' if a == own else 'consultant' if a == b else 'liaison'] += 1
    return count


def compare_member(t, part, row):
    p, who = fold(row['contact']), row['contact']
    if p not in part.of:
        for column in ('cluster', 'stability', 'also_near', 'coordinator', 'liaison'):
            same(t, f'--metrics: {column} of {who}', None, row.get(column, ''))
        return 5
    t.check(f'{who} is near {row["also_near"]} as well', row['also_near'] in second(t, part, p))
    roles = broker(t, part, p)
    for role in ('coordinator', 'gatekeeper', 'representative', 'consultant', 'liaison'):
        same(t, f'--metrics: {role} of {who}', roles[role], row[role])
    held = float(row['stability']) * SAMPLES
    t.check(f'{who} is in the circle in a whole number of samples, not {held}',
            abs(held - round(held)) < 1e-6 and 0 <= held <= SAMPLES)
    return 7


def compare_circle(t, part, one):
    name, members = one['cluster'], part.members[one['cluster']]
    ties = [tie for tie in t.net.tie.values() if t.net.me not in (tie.a, tie.b)]
    inside = [tie for tie in ties if {tie.a, tie.b} <= members]
    n = len(members)
    strength = {p: sum(w for q, w in t.net.weight[p].items() if q in members) for p in members}
    held = [float(r['stability']) for r in t.metrics if fold(r['contact']) in members]
    want = {
        'size': n, 'ties_inside': len(inside), 'density': len(inside) / (n * (n - 1) / 2),
        'ties_outside': sum(len({tie.a, tie.b} & members) == 1 for tie in ties),
        'stability': sum(held) / n,
    }
    for what, value in want.items():
        same(t, f'JSON: {what} of circle {name}', value, one[what])
    strongest = fold(one['strongest'])
    t.check(f'{one["strongest"]} is the strongest of circle {name}',
            strength[strongest] >= max(strength.values()) * (1 - 1e-9))
    t.check(f'what circle {name} is called after', is_called_after(t, part, name, members))
    return len(want) + 2


def largest(t, members):
    """Who is drawn largest: by betweenness, with an owner by strength; of equals the strongest."""
    strength = {p: sum(tie.strength for tie in t.net.near[p].values()) for p in members}
    size = strength if t.net.me in t.net.near else {p: t.betweenness()[p] for p in members}
    most = [p for p in members if size[p] >= max(size.values()) * (1 - 1e-9)]
    return {p for p in most if strength[p] >= max(strength[q] for q in most) * (1 - 1e-9)}


def is_called_after(t, part, name, members):
    """Something that three in ten of the members have, half as often again as all others in circles; else
    the largest, or both of a pair. Another of that name has a number."""
    def told_apart(text):
        return text.rstrip('0123456789').rstrip(' (') if text[-1:].isdigit() or text[-1:] == ')' else text
    if len(members) == 2 and name == ' and '.join(sorted(t.name(p) for p in members)):
        return True
    if len(members) > 2 and any(f'around {t.name(p)}' in name for p in largest(t, members)):
        return True
    for called, often in ((c, o) for c in {name, told_apart(name.rstrip(')'))} for o in (1, 2)):
        having = {p for p in part.of if has(t, p, called, often)}
        if not having:
            continue
        support = len(having & members) / len(members)
        if support >= SUPPORT and support / (len(having) / len(part.of)) >= LIFT:
            return True
        if having & members and part.of and any(called == t.net.attribute(p, 'cluster') for p in members):
            return True
    return False


def has(t, p, value, often):
    """As an attribute, an event or what its name begins with, or a topic; on one day or several."""
    about = [t.net.attribute(p, a) for a in ('field', 'org', 'place', 'cluster')]
    return value in about or often <= len({
        c.day for c in t.contacts_of(p) if c.event.startswith(value) or value in c.topics})

"""Who brought what was new, and whether weak or open ties brought more than their share."""
import random

DAYS_PER_MONTH = 365.25 / 12


def middle(values):
    values = sorted(values)
    n = len(values)
    return n and (values[(n - 1) // 2] + values[n // 2]) / 2


class Novelty:
    def __init__(self, net, learning):
        self.net = net
        own = learning.own
        self.brought = []               # day, person, topics
        for p, tie in own.items():
            self.brought += [(c.day, p, tuple(c.topics), c.weight) for c in tie.contacts
                             if c.day is not None and c.topics and learning.brings(c, p)]
        self.brought.sort(key=lambda b: (b[0], net.name(b[1])))
        chance = middle([t.again90 or 0 for t in own.values()])
        behind = {p: len(net.behind(p)) for p in own}
        self.kind = {'Weak': {p for p in own if (own[p].again90 or 0) < chance},
                     'Open': {p for p in own if behind[p] > middle(behind.values())}}
        self.first = self.first_sources([b[2] for b in self.brought])

    def first_sources(self, topics):
        """Per topic, its first day and everybody who brought it then."""
        first = {}
        for (day, person, *_), names in zip(self.brought, topics):
            for name in names:
                if name not in first:
                    first[name] = (day, [])
                if first[name][0] == day:
                    first[name][1].append(person)
        return first

    def share(self, first, kind):
        return sum(sum(p in self.kind[kind] for p in people) / len(people)
                   for day, people in first.values()) / len(first)

    def sources(self):
        """Person, topics heard first from them, per contact that names a topic, per month since the
        first of these; most first."""
        found = {}
        for day, people in self.first.values():
            for p in people:
                found[p] = found.get(p, 0) + 1 / len(people)
        rows = []
        for p, topics in found.items():
            days = [b[0] for b in self.brought if b[1] == p]
            months = max(1, (self.net.as_of - days[0]) / DAYS_PER_MONTH)
            contacts = sum(b[3] for b in self.brought if b[1] == p)
            rows.append((p, topics, topics / contacts, topics / months))
        return sorted(rows, key=lambda r: (-r[1], self.net.name(r[0])))

    def alone(self):
        """Person, topics heard first from them and nobody else that day, per contact that names a
        topic, per month; most first."""
        found = []
        for p, topics, a_contact, a_month in self.sources():
            n = sum(set(people) == {p} for _, people in self.first.values())
            if n:
                found.append((p, n, a_contact * n / topics, a_month * n / topics))
        return sorted(found, key=lambda r: -r[1])

    def by_chance(self, kind, times=199):
        """What the topics, dealt out again, would give; and p (mid-p) of what is seen."""
        topics, seen = [b[2] for b in self.brought], self.share(self.first, kind)
        dice, total, above = random.Random(1), 0.0, 0.0
        for _ in range(times):
            dice.shuffle(topics)
            share = self.share(self.first_sources(topics), kind)
            total += share
            above += 1 if share > seen + 1e-9 else .5 if share > seen - 1e-9 else 0
        p = (above + .5) / (times + 1)
        return seen, total / times, p

"""What --full asks for beyond the page."""
from collections import Counter

import graph
from growth import AFTER_POST
from learning import SMALL, YEAR
from network import DIRECT
from reading import MESSAGE, POST


class Deeper:
    """Part of Truth."""

    # news that can have reached me: contacts one after the other, at most three

    def news_ages(self):
        """Per person, how old their freshest news is."""
        return {p: self.net.as_of - day for p, (day, via) in self._news().items()}

    def news_through(self):
        return {p: via for p, (day, via) in self._news().items()
                if self.net.as_of - day <= 90 and p != via}

    def _news(self):
        """Latest day on which a path of up to three contacts, each no earlier than the one before,
        set out from a person and ended at me: the last contact first, backwards in time."""
        if hasattr(self, '_found_news'):
            return self._found_news
        net, contacts = self.net, []
        for (a, b), tie in net.tie.items():
            for c in tie.contacts:
                contacts += [(c.day, p, q) for p, q in ((a, b), (b, a)) if self.carries(c, p, q)]
        by_day = {}
        for d, p, q in contacts:
            if d is not None:
                by_day.setdefault(d, []).append((p, q))
        # left[k][p]: the path with at most k contacts that leaves p latest: its day, how many
        # contacts, and the one with me; of equal ones the shortest, then the first by name
        left = [{}, {}, {}, {}]
        for day in sorted(by_day, reverse=True):
            for k in (1, 2, 3):
                for p in left[k - 1]:
                    left[k].setdefault(p, left[k - 1][p])
                for p, q in by_day[day]:
                    self._leave(left, k, day, p, q)
        self._found_news = {p: (day, via) for p, (day, steps, via) in left[3].items()}
        return self._found_news

    @staticmethod
    def carries(c, p, q):
        """A letter or post carries news only from who gives to who takes."""
        return c.kind not in (MESSAGE, POST) or c.given(p, q) > 0

    def _leave(self, left, k, day, p, q):
        if p == self.net.me:
            return
        if q == self.net.me:
            path = (-day, 1, self.name(p), p)
        elif q in left[k - 1]:
            _, steps, via = left[k - 1][q]
            path = (-day, steps + 1, self.name(via), via)
        else:
            return
        if p not in left[k] or path < (-left[k][p][0], left[k][p][1], self.name(left[k][p][2])):
            left[k][p] = (day, path[1], path[3])

    # posts and what follows

    def posts(self):
        net = self.net
        days = sorted(c.day for c in net.contacts if c.day is not None)
        rare = len(days) // 50
        low, high = days[rare], days[len(days) - 1 - rare]
        n = high - low + 1
        post = [c.day - low for c in net.contacts if c.people == [net.me] and c.day is not None]
        in_span = [d for d in post if 0 <= d < n]
        begun, came = [0] * n, [0] * n
        for person, tie in self.learning.own.items():
            if tie.begun is not None and low <= tie.begun <= high:
                begun[tie.begun - low] += 1
            for c in tie.contacts:
                if c.day is not None and low <= c.day <= high and len(c.people) == 2 \
                        and c.people[0] == person:
                    came[c.day - low] += 1
        found = {'posts': len(post)}
        for kind, count in (('begun', begun), ('came', came)):
            at_shift = [self._after(in_span, count, n, s) for s in range(n)]
            seen = at_shift[0]
            found[kind] = (seen, sum(count), sum(at_shift) / n,
                           sum(x >= seen for x in at_shift) / n)
        return found

    @staticmethod
    def _after(post, count, n, shift):
        days = {d + i for d in post for i in range(1, AFTER_POST + 1) if d + i < n}
        return sum(count[(d + shift) % n] for d in days)

    # channels

    def channel_hold(self, channel):
        """Of the last year: contacts on no other channel, all on it, topics of living ties on no other, and who
        would be out of reach without the ties, mine and others', that have no other."""
        net = self.net
        on, brought = {}, {}
        for p, tie in net.own().items():
            for c in tie.contacts:
                if net.is_late(c):
                    on.setdefault(p, set()).add(c.channel)
                    if tie.living() and self.learning.brings(c, p):
                        for topic in c.topics:
                            brought.setdefault(topic, set()).add(c.channel)
        here = [p for p in on if channel in on[p]]
        alone = [p for p in here if len(on[p]) == 1]
        topics = sum(x == {channel} for x in brought.values())
        def hangs(tie):
            return {c.channel for c in tie.contacts if net.is_late(c)} == {channel}
        cut = {p: {q: t for q, t in near.items() if not hangs(t)} for p, near in net.near.items()}
        reach = graph.within(net.near, net.me, 3) - graph.within(cut, net.me, 3)
        return len(alone), len(here), topics, reach

    def channels_of_a_year(self):
        """My interactions on each channel, and in all, each once however many were there."""
        late = list({id(c): c for x in self.net.own().values() for c in x.contacts
                     if self.net.is_late(c)}.values())
        count = Counter()
        for c in late:
            count.update({c.channel: c.weight} if c.channel else {})
        return count, sum(c.weight for c in late)

    def only_from_me(self):
        """Per contact, topics that they got three times at least, each time from me, and more often than
        they brought them; and that never came from them to me, nor up in a small group."""
        net, got, brought, mine = self.net, {}, Counter(), set()
        for c in net.contacts:
            if len(c.people) < 2:
                continue
            if 2 < len(c.people) <= SMALL and not (c.is_sent() and c.tells_direction()):
                mine |= {(p, topic) for p in c.people for topic in c.topics}
            for a, b in net.pairs(c):
                for giver, taker in ((a, b), (b, a)):
                    if c.given(giver, taker) > 0 and (len(c.people) == 2 or c.is_sent()):
                        for topic in c.topics:
                            brought[giver, topic] += c.weight
                            mine |= {(giver, topic)} if taker == net.me else set()
                            got.setdefault(taker, {}).setdefault(topic, []).append(
                                (giver, c.weight))
        return {p: [topic for topic, x in topics.items()
                    if sum(w for g, w in x) >= 3 and {g for g, w in x} == {net.me}
                    and sum(w for g, w in x) > brought[p, topic] and (p, topic) not in mine]
                for p, topics in got.items() if p != net.me}

    def company(self, years_ago):
        """Occasions with me of two, of up to eight, of more, in a year."""
        net, count = self.net, [0, 0, 0]
        for c in net.met:
            n = len(c.people)
            if net.me not in c.people or n < 2 or n > 2 and c.is_sent():
                continue
            age = net.as_of - c.day if c.day is not None else 0
            if age < 2 * YEAR and (age >= YEAR) == bool(years_ago):
                count[0 if n == 2 else 1 if n <= SMALL else 2] += c.weight
        return count

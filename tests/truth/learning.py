"""What passes between me and others: give and take, topics, steps, quarters, events."""
import datetime
import math

import graph
from network import entropy_number
from reading import ALONE, CALL, CHAT, COMMENT, EVENT, GROUP, MESSAGE, POST, TALKS, WRITTEN

YEAR, HALF_YEAR, SMALL = 365, 183, 8


def date(day):
    return datetime.date.fromordinal(day)


def lapsed(net, tie):
    """Over, or rare for half a year."""
    if tie.state in ('dormant', 'historic'):
        return True
    return tie.state in ('cooling', 'occasional') and net.as_of - tie.last > 180


def is_letter(contact):
    """Written, and gone from the sender to others as the row shows."""
    return contact.kind in WRITTEN and not contact.stated


class Exchange:
    """Give and take with one contact."""

    def __init__(self, net, person, tie):
        self.person, self.tie = person, tie
        self.given = tie.given if tie.a == net.me else tie.strength - tie.given
        self.taken = tie.strength - self.given
        few = [c for c in tie.contacts if len(c.people) <= SMALL]
        late = [c for c in few if net.is_late(c)]

        def spoken(rows):
            both_ways = (any(c.given(net.me, person) > 0 for c in rows)
                         and any(c.given(net.me, person) < 1 for c in rows))
            return self.rows >= 3 and (both_ways or any(c.needs_no_answer() for c in rows))
        self.rows = sum(c.weight for c in few)
        self.late = bool(late)
        self.goes_on = tie.living() and not lapsed(net, tie)
        self.spoken_of, self.once_spoken_of = spoken(late), spoken(few)
        self.one_way = self.rows >= 3 and bool(late) and not self.spoken_of
        both = self.given + self.taken
        self.gives = self.rows >= 3 and any(c.given(net.me, person) > 0 for c in late)
        self.balance = None
        if both >= 3:
            balance = (self.given - self.taken) / both
            if self.spoken_of or (self.gives and balance > 1 / 3):
                self.balance = balance
        # five messages of a sender, never one of mine, nobody else in touch: news to many
        letters = [c for c in tie.contacts if is_letter(c) and c.given(person, net.me) == 1]
        self.sends_news = (len(letters) == len(tie.contacts) and len(net.near[person]) == 1
                           and sum(c.weight for c in letters) >= 5)
        told = [c for c in tie.contacts if c.tells_direction()]
        self.rows_given = sum(c.weight for c in told if c.given(net.me, person) > 0)
        self.rows_taken = sum(c.weight for c in told if c.given(net.me, person) < 1)

    def teaches(self):
        return (self.goes_on and self.spoken_of and self.taken > 0
                and not (self.balance is not None and self.balance > 1 / 3))

    def has_taught(self):
        return (self.once_spoken_of and self.taken > 0
                and self.given - self.taken <= (self.given + self.taken) / 3)


class Source:
    def __init__(self, person):
        self.person, self.weight, self.times, self.late, self.last = person, 0.0, 0.0, 0.0, None
        self.active = False


class Topic:
    def __init__(self, name):
        self.name, self.source = name, {}
        self.in_circle = False
        self.brought = []

    def rows_of(self):
        """Interactions in which anybody brought it."""
        return sum(c.weight for c in {id(c): c for c in self.brought}.values())


class Learning:
    def __init__(self, net):
        self.net = net
        net.is_late = lambda c: c.day is None or net.as_of - c.day < YEAR
        self.own = {p: t for p, t in net.own().items() if t.has_contact()}
        self.exchange = sorted((Exchange(net, p, t) for p, t in self.own.items()),
                               key=lambda e: (-e.taken, net.name(e.person)))
        writes = any(is_letter(c) and c.given(net.me, e.person) == 1
                     for e in self.exchange for c in e.tie.contacts)
        for e in self.exchange:
            e.sends_news = e.sends_news and writes
        self.news = {e.person for e in self.exchange if e.sends_news}
        self.taken = sum(e.taken for e in self.exchange if not e.sends_news)
        self.given = sum(e.given for e in self.exchange)
        self._find_direction()
        self._find_topics()

    def _find_direction(self):
        """The part of my contact whose direction the data gives."""
        told = all_of_it = 0.0
        for tie in self.own.values():
            by_day = {}
            for c in tie.contacts:
                by_day.setdefault(c.day, []).append(c)
            for day, rows in by_day.items():
                once = [c for c in rows if not c.own_weight]
                amount = sum(c.weight / (len(c.people) - 1) for c in once)
                for c in rows:
                    part = c.weight / (len(c.people) - 1) * self.net.fade(day)
                    if c in once and day is not None and amount > 1:
                        part /= amount
                    all_of_it += part
                    told += part if c.tells_direction() else 0
        self.told = told / all_of_it if all_of_it else 0.0
        self.directed = self.told >= .3

    # topics

    def brings(self, c, person):
        """Of two, as the sender of a message to several, or by what I wrote down of company."""
        if len(c.people) > 2 and not (c.is_sent() and c.tells_direction()
                                      and c.people[0] in (person, self.net.me)):
            return False
        return c.given(person, self.net.me) > 0

    def _find_topics(self):
        net, topics = self.net, {}
        for person, tie in self.own.items():
            for c in tie.contacts:
                for name in c.topics:
                    topic = topics.setdefault(name, Topic(name))
                    if self.brings(c, person):
                        topic.brought.append(c)
                        self._add_source(topic, person, tie, c)
                    elif 2 < len(c.people) <= SMALL and net.is_late(c):
                        topic.in_circle = True
        self.every_topic = topics
        for topic in topics.values():
            for s in topic.source.values():
                # rows without a day may be of any year: a day that is known decides
                s.active = self.own[s.person].living() and (
                    s.last is None or net.as_of - s.last < YEAR)
        self.topic = {n: t for n, t in sorted(topics.items())
                      if t.rows_of() >= 3}
        for topic in self.topic.values():
            self._judge(topic)

    def _add_source(self, topic, person, tie, c):
        s = topic.source.setdefault(person, Source(person))
        s.weight += (self.part_of_day(tie, c) * self.net.fade(c.day)
                     * c.given(person, self.net.me))
        s.times += c.weight
        s.late += c.weight if self.net.is_late(c) else 0
        s.last = max(s.last or c.day, c.day) if c.day is not None else s.last

    @staticmethod
    def part_of_day(tie, c):
        part = c.weight / (len(c.people) - 1)
        if c.own_weight or c.day is None:
            return part
        amount = sum(x.weight / (len(x.people) - 1) for x in tie.contacts
                     if x.day == c.day and not x.own_weight)
        return part / max(1, amount)

    def lapsed(self, tie):
        return lapsed(self.net, tie)

    def _judge(self, topic):
        source = list(topic.source.values())
        active = [s for s in source if s.active]
        topic.times = topic.rows_of()
        topic.active = len(active)
        topic.effective = entropy_number([s.weight for s in active]) if active else None
        once = sum(s.times == 1 for s in source)
        twice = sum(s.times == 2 for s in source)
        topic.unseen = (once * (once - 1) / (2 * (twice + 1))
                        if any(s.times > 1 for s in source) else None)
        topic.late = sum(s.late for s in source)
        topic.fate = None
        last = [s.last for s in source if s.last is not None]
        topic.last, topic.person = max(last) if last else None, None
        if len(active) == 1:
            others = [s for s in source if not s.active]
            if active[0].late >= 5 and not any(s.late for s in others) and not topic.in_circle:
                topic.fate, topic.person = 'sole', active[0].person
                topic.earlier = bool(others)
        elif not active:
            gone = [s for s in source if self.lapsed(self.own[s.person])]
            if gone:
                best = min(gone, key=lambda s: (-(s.last or 0), -s.times, self.net.name(s.person)))
                topic.fate, topic.person = 'lost', best.person

    def best_topics(self, person):
        """Of a person, what was brought most."""
        all_of = [(t.source[person].weight, n) for n, t in self.every_topic.items()
                  if person in t.source]
        return [n for w, n in sorted(all_of, key=lambda x: (-x[0], x[1]))]


def balance_words(balance):
    """Two thirds one way is mostly, 60% more."""
    if abs(balance) <= .2:
        return 'about even'
    return ('mostly ' if abs(balance) > 1 / 3 else 'more ') + ('to you' if balance < 0 else 'from you')

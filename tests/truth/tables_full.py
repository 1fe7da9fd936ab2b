"""The tables that only --full has."""
from collections import Counter

import graph
from learning import SMALL
from network import entropy_number
from page import say_day, say_decimal, say_number
from tables import TABLES, same


def two_most(count):
    return ' and '.join(sorted(count, key=lambda x: (-count[x], x))[:2])


def profiles(t, rows):
    """Of each circle: density, ties outside, topics, channels, last contact."""
    net = t.net
    expected = []
    for i, circle in enumerate(t.circles()):
        members = {p for p in net.people if t.circle.get(p) == circle}
        inside = sum(a in members and b in members for a, b in net.tie)
        outside = sum((a in members) != (b in members) and net.me not in (a, b)
                      for a, b in net.tie)
        topics, channels, days = Counter(), Counter(), []
        for c in net.met:
            if 2 <= len(c.people) <= SMALL and set(c.people) <= members | {net.me}:
                topics.update(dict.fromkeys(c.topics, c.weight))
                channels.update({c.channel: c.weight} if c.channel else {})
                days += [c.day] if c.day is not None else []
        n = len(members)
        expected.append([i + 1, say_decimal(inside / (n * (n - 1) / 2), 2), outside,
                         two_most(topics), two_most(channels), say_day(max(days)) if days else ''])
    same(t, 'profiles of circles', expected, rows)


def role_of(t, person):
    """Which pairs of contacts that are not tied a person joins most."""
    near = [x for x in t.net.near[person] if t.circle.get(x)]
    own, count = t.circle[person], Counter()
    for i, a in enumerate(near):
        for b in near[i + 1:]:
            if b in t.net.near[a]:
                continue
            here, there = t.circle[a], t.circle[b]
            if here == there:
                count['insider' if here == own else 'outsider'] += 1
            elif own in (here, there):
                count['gateway'] += 1
            else:
                count['connector'] += 1
    order = ['insider', 'outsider', 'gateway', 'connector']     # of equal ones, the farthest
    return max(order, key=lambda r: (count[r], order.index(r))) if count else 'neighbour'


def roles(t, rows):
    count = Counter(role_of(t, p) for p in t.net.people if t.circle.get(p))
    found = {r[0]: int(r[1].replace(',', '')) for r in rows}
    if found != dict(count):
        t.faults.append(f'roles: {dict(count)}, not {found}')


def diversity(t, rows):
    net = t.net
    expected = []
    for what in ('field', 'place', 'channel'):
        if what == 'channel':
            count, _ = t.channels_of_a_year()
        else:
            count = Counter(dict(t.counted(what, net.of_last_year())))
        known = sum(count.values())
        if len(count) < 2:
            continue
        blau = 1 - sum((k / known) ** 2 for k in count.values())
        mine = net.attribute(net.me, what) if what != 'channel' else ''
        e_i = say_decimal((known - 2 * count[mine]) / known, 2) if mine else ''
        expected.append([what, say_number(known), len(count),
                         say_decimal(entropy_number(list(count.values())), 1),
                         say_decimal(blau, 2), say_decimal(blau / (1 - 1 / len(count)), 2), e_i])
    same(t, 'diversity', expected, rows)


def sureness(t, rows):
    """What is measured now; the range comes from random samples, so only its order is looked at."""
    net = t.net
    now = [len(net.own()), graph.effective_size(net.weight, net.me),
           graph.constraint(net.weight, net.me), graph.within(net.near, net.me, 2)]
    for value, places, line in zip(now, (0, 1, 3, 0), rows):
        found = line[-3:]
        low, high = (float(x.replace(',', '')) for x in found[1:])
        most = low + high if places == 3 else now[0] if places == 1 else value
        if found[0] != say_decimal(value, places) or not low <= high <= most:
            t.faults.append(f'how sure: {value}, not {line}')


def joining(t, rows):
    """Ties between two circles: the longest way round first, then the strongest."""
    def way(tie):
        steps = graph.span(t.known, tie.a, tie.b)
        return -(steps or 1e9), -tie.strength, t.name(tie.a)
    expected = []
    for tie in sorted(t.joining_ties(), key=way):
        a, b = sorted((tie.a, tie.b), key=t.name)
        steps = graph.span(t.known, a, b)
        expected.append([f'{t.name(a)} – {t.name(b)}', f'{t.circle[a]} and {t.circle[b]}',
                         f'{steps} steps' if steps else 'no way', tie.state or ''])
    same(t, 'ties that join circles', expected[:len(rows)], rows)


def heard_first(t, rows):
    told = [[t.name(p), say_number(topics), say_decimal(a_contact, 2), say_decimal(a_month, 2)]
            for p, topics, a_contact, a_month in t.novelty().alone()]
    same(t, 'heard first from', told[:10], rows)


TABLES.update({'density outside': profiles, 'density ties outside': profiles, 'role': roles,
               'known kinds': diversity, 'now from': sureness, 'tie joins': joining,
               'new to you': heard_first})

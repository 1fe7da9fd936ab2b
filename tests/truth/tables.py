"""The tables of the report, row by row."""
import re

import graph
from page import More, account, say_day, say_decimal, say_number, say_share
from learning import balance_words, date
from network import DIRECT


def same(t, where, expected, found):
    """Rows with the same cells."""
    if len(expected) != len(found):
        t.faults.append(f'{where}: {len(expected)} rows, not {len(found)}')
    for want, line in zip(expected, found):
        want = [w for w in want if str(w) != '']
        cells = [c for c in line if c != '']
        if len(want) != len(cells) or not all(map(cell_is, want, cells)):
            t.faults.append(f'{where}: {[str(w) for w in want]}, not {cells}')


def cell_is(want, cell):
    if isinstance(want, Sum):
        return cell in want.texts
    want = str(want)
    return ''.join(want.split()) == ''.join(cell.split())       # a cell may be on several lines


def circles(t, rows):
    """Size, the two I have most contact with, and the best door, of each circle of pln's."""
    members = {}
    for p, c in t.circle.items():
        members.setdefault(c, []).append(p)
    expected, doors = [], any(map(t.door, t.circles()))
    for i, c in enumerate(t.circles()):
        known = [p for p in members[c] if p in t.net.own() and t.net.own()[p].has_contact()]
        known.sort(key=lambda p: (-t.net.own()[p].strength, t.name(p)))
        door = t.door(c)
        edge = t.edge(c) if t.modularity() >= .1 and (t.full or t.any_fuzzy()) else ''
        best = ' and '.join(map(t.name, known[:2]))
        if doors and not t.full:
            best = sum(p in t.net.own() for p in members[c])
        expected.append([i + 1, c, len(members[c]), edge, best, t.name(door) if door else ''])
    same(t, 'circles', expected[:len(rows)] if not t.full else expected, rows)


class Sum:
    """A number that rounding errors may lift over a half, or not."""

    def __init__(self, x, places=0):
        self.texts = {say_decimal(x - 1e-9, places), say_decimal(x + 1e-9, places)}

    def __str__(self):
        return ' or '.join(sorted(self.texts))


def open_circles(size, ties):
    """From 0, if all contacts have ties with each other, to 1, if none has."""
    if ties < 2:
        return ''
    part = (size - 1) / (ties - 1) + 1e-9
    return 'very' if part >= .8 else 'quite' if part >= .6 else 'a little' if part >= .4 else 'hardly'


def places(t, rows):
    net = t.net
    between = t.betweenness()
    order = sorted((p for p in net.people if net.near[p]), key=lambda p: (
        -round(between[p], 9), -t.total(p), t.name(p)))
    expected = []
    for p in order[:10]:
        mark = ' (you)' if p == net.me else '' if p in net.own() else ' ·'
        size = [Sum(graph.effective_size(net.weight, p), 1)] if t.full else []
        expected.append([t.name(p) + mark, len(net.near[p]), say_decimal(t.total(p), 1),
                         Sum(between[p]), say_decimal(graph.harmonic(net.near, p), 2),
                         graph.within(net.near, p, 2)] + size
                        + [open_circles(graph.effective_size(net.weight, p), len(net.near[p]))])
    same(t, 'places', expected, rows)


def tells_state(tie):
    """Three interactions at least, not all of them gatherings."""
    return tie.interactions >= 3 and DIRECT in tie.evidence


def contacts_of_star(t, rows):
    net = t.net
    order = sorted((p for p, x in net.own().items() if x.has_contact()),
                   key=lambda p: (-net.own()[p].strength, t.name(p)))
    expected = []
    for p in order[:10]:
        tie = net.own()[p]
        expected.append([t.name(p), say_decimal(tie.strength, 1), say_number(tie.interactions),
                         say_day(tie.last) if tie.last else '',
                         tie.state if tie.state and tells_state(tie) else ''])
    same(t, 'contacts', expected, rows)


def quarters(t, rows):
    last = t.growth.quarters[-1]
    expected = []
    for q in t.growth.quarters:
        going_on = q is last and not t.growth.last_is_over
        expected.append([q.year, q.quarter + 1, q.opened, q.closed]
                        + [say_number(x) for x in (q.build, q.maintain, q.reactivate)]
                        + ['so far' if going_on else ''])
    same(t, 'quarters', expected, rows)


def balances(t, rows):
    expected = []
    for e in t.learning.exchange:
        if e.balance is not None:
            expected.append([t.name(e.person), say_decimal(e.taken, 1), say_decimal(e.given, 1),
                             say_share(e.taken, e.given + e.taken), balance_words(e.balance)])
    same(t, 'balances', expected, rows)


def topics(t, rows):
    same(t, 'topics', [[x.name, x.active, say_decimal(x.effective, 1) if x.effective else '',
                        '' if x.unseen is None else say_decimal(x.unseen, 1), say_number(x.times),
                        say_day(x.last) if x.last else '']
                       for x in t.learning.topic.values()], rows)


def fields(t, rows):
    net = t.net
    found = t.counted('field', [p for p in net.people if p != net.me])
    expected = []
    for field, people in found:
        steps = [t.steps.get(p) for p in net.people
                 if p != net.me and net.attribute(p, 'field') == field]
        if people >= 2:
            expected.append([field, people] + [steps.count(k) for k in (1, 2, 3)])
    same(t, 'fields', expected, rows)


def events(t, rows):
    dated = any(len(r) > 7 for r in rows)       # the column for which there is room
    same(t, 'events', [[e['name'], len(e['days']), say_day(max(e['days'])) if dated else '',
                        '' if e['blank'] else len(e['met']), e['again'] if e['due'] else '',
                        e['still'] if e['told'] else '', '' if e['blank'] else e['fields'],
                        '' if e['blank'] else e['ways']] for e in t.growth.events[:12]], rows)


def steps(t, rows):
    meaning = {1: 'connected, met with others or a reaction', 2: 'messages, comments or the like',
               3: 'a one-to-one', 4: 'four one-to-ones in a year',
               5: 'marked as closest'}
    for i, line in enumerate(rows):
        step, people, says = line
        if (int(step), people) != (i + 1, str(t.growth.stage[i + 1])):
            t.faults.append(f'step {i + 1}: {t.growth.stage[i + 1]} people, not {line}')


def kinds(t, rows):
    """Of all ties those kinds that pln's table of ties says; mine recomputed."""
    every = [r['kind'] for r in t.ties]
    for line in rows:
        kind, ties, own, _, names = (line + [''])[:5]
        people = [p for p, k in t.kinds.items() if k == kind]
        people.sort(key=lambda p: (-t.net.own()[p].strength, t.name(p)))
        if kind in ('long tie', 'scout'):       # those with fewest shared contacts first
            people.sort(key=lambda p: graph.overlap(t.known, t.net.me, p))
        fault = account(names, [More(map(t.name, people))], map(t.name, t.net.people))
        if fault:
            t.faults.append(f'kind {kind}: {fault}')
        want = [every.count(kind), list(t.kinds.values()).count(kind)]
        if [int(ties.replace(',', '')), int(own)] != want:
            t.faults.append(f'kind {kind}: {want}, not {line}')


def exchange(t, rows):
    members = {}
    for one in t.learning.exchange:
        c = t.circle.get(one.person)
        if c:
            taken, given = members.get(c, (0, 0))
            members[c] = taken + one.taken, given + one.given
    for line in rows:
        name, taken, given = line
        a, b = members[name]
        want = [say_share(a, t.learning.taken), say_share(b, t.learning.given)]
        if [taken, given] != want:
            t.faults.append(f'give and take with {name}: {want}, not {line}')


def balances(t, rows):
    told = [e for e in t.learning.exchange if e.balance is not None]
    told.sort(key=lambda e: (-e.taken, t.name(e.person)))
    same(t, 'balances', [[t.name(e.person), say_decimal(e.taken, 1), say_decimal(e.given, 1),
                          say_share(e.taken, e.taken + e.given), balance_words(e.balance)]
                         for e in told], rows)


TABLES = {
    'person days to you': balances, 'person comes': balances,
    'circle people': circles, 'circle of what': exchange, 'year quarter': quarters,
    'person days': balances, 'topic sources': topics, 'topic active sources': topics, 'field people': fields, 'event times': events, 'step people': steps,
    'kind': kinds, 'ties days': places, 'ties contact': places,
    'days interactions': contacts_of_star, 'contact inter': contacts_of_star,
}

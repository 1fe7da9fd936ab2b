"""How far the owner is with what to learn, from "pln explain goals": the table in JSON, the sentences, and
the advice that follows."""
import csv
import datetime
import heapq
import re
from collections import Counter

from advice import Advice
from claims import claim
from exact import same
from learning import SMALL, date
from page import MONTHS, More, say_day, say_number
from reading import CONNECTION, fold

GOALS = 'YOUR GOALS'
LEAST, SOON = 3, 90
ORDER = ('missing', 'thin', 'met')


def key(text):
    return re.sub(r'[\W_]+', ' ', fold(text)).strip()


def is_called(text, wanted):
    """Case, accents and hyphens do not matter; nor blanks, from four letters on."""
    a, b = key(text), key(wanted)
    return a == b or len(b.replace(' ', '')) >= 4 and a.replace(' ', '') == b.replace(' ', '')


class Goal:
    def __init__(self, t, row):
        self.t, self.net = t, t.net
        self.subject = row.get('topic') or row.get('field')
        self.wanted = int(row.get('sources') or 1)
        self.by = date_of(row.get('by'))
        topics = {x for c in self.net.contacts for x in c.topics if is_called(x, self.subject)}
        self.in_field = {p for p in self.net.people if is_called(self.net.attribute(p, 'field'), self.subject)}
        self.tagged = {p for p in self.net.people for x in self.net.attribute(p, 'tags').split(';')
                       if is_called(x, self.subject)}
        self.topics = topics
        names = topics | {self.net.attribute(p, 'field') for p in self.in_field} | {
            x.strip() for p in self.tagged for x in self.net.attribute(p, 'tags').split(';')
            if is_called(x, self.subject)}
        self.name = min(names, key=lambda x: x.encode()) if names else None
        self.by_field = bool(self.in_field) and (not topics or not row.get('topic'))
        self._find_sources()
        self.cooling = [p for p, *_ in self.source if t.net.own()[p].state == 'cooling']
        self.status = 'met' if len(self.source) - len(self.cooling) >= self.wanted else (
            'thin' if self.source or self.rare else 'missing')

    def rows(self, person):
        """What counts of the contact with one person."""
        for c in self.net.own()[person].contacts:
            if self.by_field:
                if person in self.in_field and len(c.people) == 2:
                    yield c
            elif self.t.learning.brings(c, person):
                for _ in {x for x in c.topics if x in self.topics}:
                    yield c

    def _find_sources(self):
        found, rare, gone = [], [], []
        for p, tie in self.net.own().items():
            rows = list(self.rows(p))
            days = [c.day for c in rows if c.day is not None]
            lately = sum(c.weight for c in rows if self.net.is_late(c))
            last = max(days) if days else None
            if tie.living() and not self.t.learning.lapsed(tie):
                if lately > 0:
                    (found if lately >= LEAST else rare).append((-lately, self.t.name(p), p, last))
                    continue
            if rows:
                gone.append((-sum(c.weight for c in rows), self.t.name(p), p, last))
        self.source = [(p, -times, last) for times, _, p, last in sorted(found)]
        self.rare = [(p, -times, last) for times, _, p, last in sorted(rare)]
        self.former = [(p, last) for times, _, p, last in sorted(gone)]

    def sort_key(self):
        return ORDER.index(self.status), self.by or 10 ** 9, self.subject.encode()

    # who else knows it

    def knowers(self):
        net, knows = self.net, self.in_field | self.tagged
        for c in net.contacts:
            if not self.topics & set(c.topics) or c.kind == CONNECTION:
                continue
            if len(c.people) == 1 or len(c.people) > 2 and c.is_sent():
                knows.add(c.people[0])
            elif len(c.people) == 2:
                knows |= {p for p, q in (c.people, c.people[::-1]) if c.given(p, q) > 0}
        return {p for p in knows - {net.me} - {p for p, *_ in self.source}
                if not net.attribute(p, 'do_not_contact')}

    def shortest(self):
        """By 1/strength, to anybody who knows it; nobody who does not want contact is asked."""
        net, knows = self.net, self.knowers()
        done, queue = {}, [(0.0, net.me)]
        while queue:
            length, p = heapq.heappop(queue)
            if p in done:
                continue
            done[p] = length
            if p in knows:
                return length
            for q, w in net.weight[p].items():
                if not net.attribute(q, 'do_not_contact'):
                    heapq.heappush(queue, (length + 1 / w, q))
        return None

    def path(self):
        """pln's, which must be as short as any. Two may be equally short."""
        row = next(x for x in self.t.json['goals']['progress'] if x['goal'] == self.subject)
        people = [fold(p) for p in row['path']]
        if self.status == 'met' or not people:
            self.t.check(f'{self.subject}: no path', self.status == 'met' or self.shortest() is None)
            return []
        steps = list(zip([self.net.me] + people, people))
        length = sum(1 / self.net.weight[a][b] for a, b in steps)
        self.t.check(f'{self.subject}: the path ends at one who knows it', people[-1] in self.knowers())
        self.t.check(f'{self.subject}: no shorter path', abs(length - self.shortest()) < 1e-9 * length)
        return people

    def days_left(self):
        return self.by - self.net.as_of

    def advice(self):
        path = self.path() if self.status != 'met' else []
        if 0 < len(path) <= 2:
            return Advice('goal', path[0], path[1] if len(path) > 1 else None, value=self.name)
        return None


def date_of(text):
    """A month alone is its last day."""
    if not text or text[0].isdigit():
        return datetime.date.fromisoformat(text).toordinal() if text else None
    month, year = text.split()
    after = 12 * int(year) + MONTHS.index(month) + 1
    return datetime.date(after // 12, after % 12 + 1, 1).toordinal() - 1


def goals_of(t, path):
    with open(path, encoding='utf-8', newline='') as file:
        return sorted((Goal(t, row) for row in csv.DictReader(file)), key=Goal.sort_key)


def compare_goals(t):
    rows = t.json['goals']['progress'] if t.goals else []
    if [g.subject for g in t.goals] != [r['goal'] for r in rows]:
        t.faults.append(f'goals: {[g.subject for g in t.goals]}, not {[r["goal"] for r in rows]}')
    for goal, row in zip(t.goals, rows):
        want = {'subject': goal.name, 'kind': goal.name and ('field' if goal.by_field else 'topic'),
                'status': goal.status, 'sources': len(goal.source), 'wanted': goal.wanted,
                'by': goal.by and date(goal.by).isoformat(), 'days_left': goal.by and goal.days_left()}
        for what, value in want.items():
            same(t, f'goal {goal.subject}: {what}', value, row[what])
    return 7 * len(rows)


@claim(GOALS, r'^(.*) \| (missing|thin|met): ')
def progress(t, m):
    goal = next(g for g in t.goals if m.group(1) in (g.name, g.subject))
    atoms = [m.group(1)]
    def source(one):
        person, times, last = one
        return [t.name(person), say_number(times)] + ([say_day(last)] if last is not None else [])
    def former():
        person, last = goal.former[0]
        return [t.name(person)] + ([say_day(last)] if last is not None else [])
    t.check(f'{goal.subject} is {goal.status}', goal.status == m.group(2))
    sources = [More([source(s) for s in goal.source])] + [t.name(p) for p in goal.cooling]
    if goal.status == 'met':
        atoms += sources
    elif goal.status == 'thin' and goal.source:
        short = len(goal.source) < goal.wanted
        atoms += ([len(goal.source), goal.wanted] if short else []) + sources
    elif goal.status == 'thin':
        atoms += source(goal.rare[0])
    elif 'Did you mean' in m.string:
        t.check('the data does not have it', goal.name is None)
        atoms.append(next(x['did_you_mean'] for x in t.json['goals']['progress']
                          if x['goal'] == goal.subject))
    elif goal.former:
        atoms += former()
    if goal.by:
        atoms.append(say_day(goal.by))
        atoms += [say_number(goal.days_left())] if t.net.dated and goal.days_left() >= 0 else []
    if goal.status != 'met' and goal.name:
        path = goal.path()
        atoms += nearest(t, path)
        atoms += heard(t, goal) if not path else []
    return atoms


def heard(t, goal):
    """Who I told of it most often, of those who never brought it."""
    times = Counter()
    for p, tie in t.learning.own.items():
        for c in tie.contacts if not any(goal.rows(p)) else ():
            if (c.given(t.net.me, p) == 1 and len(c.people) <= SMALL
                    and goal.topics & set(c.topics)):
                times[p] += c.weight
    if not times:
        return []
    most = min(times, key=lambda p: (-times[p], t.name(p)))
    return [t.name(most), say_number(times[most])]


def nearest(t, path):
    if not path:
        return []
    tie = t.net.own()[path[0]]
    return [t.name(path[-1])] + [t.name(p) for p in path[:-1]] + (
        [say_day(tie.last)] if tie.last is not None else [])


@claim(GOALS, r'^A source is a contact')
def what_a_source_is(t, m):
    return [LEAST]


@claim('THIS MONTH', r'^Ask .*(one of your goals|your goal for|your goal, due by)')
def ask_for_goal(t, m):
    person = t.named(m.string)
    goal = next(g for g in t.goals if g.name and f'about {g.name}' in m.string)
    path = goal.path()
    atoms = [t.name(path[0])] + ([t.name(path[1])] if len(path) > 1 else [goal.name])
    t.check(f'{person} is the nearest', person == path[0] and len(path) <= 2)
    if len(path) > 1:
        atoms.append(goal.name)
    atoms += [say_day(goal.by)] if goal.by else []
    t.check('a goal that is past was due', ('due by' in m.string) == bool(
        goal.by and t.net.dated and goal.days_left() < 0))
    short = 0 < len(goal.source) < goal.wanted
    return atoms + ([len(goal.source), goal.wanted] if short else [])

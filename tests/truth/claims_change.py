"""Claims on what is changing, on places in the network, and on how it was computed."""
import re

import graph
from claims import claim, plain
from growth import quarter_number
from page import MONTHS, More, say_day, say_decimal, say_number, say_share
from learning import date
from network import DIRECT

CHANGE = 'WHAT IS CHANGING'
PLACES = 'WHO STANDS WHERE'
STAR = 'WHO YOU HAVE MOST CONTACT WITH'
METHOD = 'HOW THIS WAS COMPUTED'
STATES = ('active', 'cooling', 'occasional', 'dormant', 'historic')
SLIGHT = 'too slight to judge'


@claim(CHANGE, r'you had a first one-to-one with')
def moved(t, m):
    since = date(max(t.growth.since, t.net.first_day))
    people = t.growth.moved()
    return [f'{MONTHS[since.month - 1]} {since.year}', len(people),
            More([t.name(p) for p in people])]


@claim(CHANGE, r'^You have been in touch with .* never talked')
def waiting(t, m):
    people = t.growth.waiting()
    return [len(people), More([t.name(p) for p in people])]


def counted_states(t):
    own = [x for p, x in t.net.own().items() if x.state and p not in t.learning.news]
    states = [x.told_state() for x in own]
    news = sum(bool(x.state) for p, x in t.net.own().items() if p in t.learning.news)
    met = sum(x.interactions >= 3 and DIRECT not in x.evidence for x in own)
    few = states.count('slight') - met
    slight = [a for n, what in ((few, SLIGHT), (met, 'only from gatherings'), (news, 'news only')) if n
              for a in (say_number(n), what)]
    return [a for s in STATES if s in states for a in (say_number(states.count(s)), s)] + slight


def states_tell_little(t):
    """Of those of which there were ten, did a quieter state do better than the first, or the last as well?"""
    met = list(states_tried(t).values())
    return len(met) > 1 and (max(met) > met[0] or met[-1] >= met[0]) or not states_hold(t, 'active')


def states_tried(t):
    """The share that met again, of states of which there were ten."""
    tried = t.json['pln']['trials'].get('states', {'tried': []})['tried']
    return {x['state']: x['met_again'] / x['ties'] for x in tried if x['ties'] >= 10}


def states_hold(t, state):
    """Did half of the active ones meet again, and fewer of another?"""
    share = states_tried(t).get(state)
    return share is None or (share >= .5) == (state == 'active')


def late_actives(t):
    """Active, but silent for longer than usual; strongest first."""
    late = [p for p, x in t.net.own().items()
            if x.told_state() == 'active' and t.is_overdue(p) and p not in t.learning.news]
    return sorted(late, key=lambda p: (-t.net.own()[p].strength, t.name(p)))


@claim(CHANGE, r'^Your ties \|')
def states(t, m):
    atoms = counted_states(t)
    if 'active' in atoms and late_actives(t):
        at, late = atoms.index('active') + 1, late_actives(t)
        atoms[at:at] = [len(late)] + ([More([t.name(p) for p in late])] if 'overdue:' in m.string else [])
    for state in ('cooling', 'dormant'):
        if state in atoms:
            quiet = [p for p, x in t.net.own().items() if x.told_state() == state and p not in t.learning.news]
            quiet.sort(key=lambda p: (-t.net.own()[p].strength, t.name(p)))
            at = atoms.index(state) + 1
            atoms[at:at] = [More([t.name(p) for p in quiet])]
    if 'the year before' in m.string:
        atoms += [t.growth.keepable]
        if 0 < t.growth.kept < t.growth.keepable:
            atoms.append(say_share(t.growth.kept, t.growth.keepable))
        t.check('nobody again', ('nobody was again' in m.string) == (t.growth.kept == 0))
    return atoms


@claim(CHANGE, r'^Active: likely in touch')
def states_explained(t, m):
    there = [s for s in STATES if s in counted_states(t) and states_hold(t, s)]
    told = [s for s in STATES if s + ':' in m.string.lower()]
    t.check('states that are explained', told == sorted({'active', *there}, key=STATES.index))
    t.check('states tell something', not states_tell_little(t))
    return [90]


@claim(CHANGE, r'^So far, such states have told little')
def states_say_little(t, m):
    t.check('states tell little', states_tell_little(t))
    return []


@claim(CHANGE, r'^New people \|')
def quarters(t, m):
    atoms, year = [], None
    first = t.growth.quarters[0]
    if 'none since' in m.string:
        t.check('nobody new', not any(q.opened for q in t.growth.quarters))
        return [f'{MONTHS[3 * first.quarter]} {first.year}']
    if t.growth.quarters[0].quarter:
        atoms.append(MONTHS[3 * t.growth.quarters[0].quarter])
    for q in t.growth.quarters:
        if q.year != year:
            atoms.append(q.year)
        year = q.year
        atoms.append(q.opened)
    begin = 4 * first.year + first.quarter
    connected = sum(quarter_number(day) >= begin and not t.net.own()[p].has_contact()
                    for p, day in t.growth.opened.items())
    return atoms + ([connected] if connected else [])


def introducers(t, m):
    said = []
    for person, direct, every in t.growth.introducers:
        more = [every - direct] if t.full and every > direct else []
        said.append([t.name(person), direct] + more)
    return [More(said)]


def best_event(t, m):
    one = t.growth.events[0]
    days = sorted(one['days'])
    atoms = [one['name']]
    atoms += [say_day(days[0])] if len(days) == 1 else [len(days), say_day(days[-1])]
    atoms += [len(one['met'])]
    if 'of them again within' in m.string:
        atoms += [one['again'], 30]
    elif 'met at least' in m.string:
        atoms += [one['due'], 30, one['again'], 30]
    if 'still in contact' in m.string:
        atoms += [one['still'], 90]
    return atoms


for where in (CHANGE, 'HOW YOUR NETWORK GREW'):
    claim(where, r'^Introduced by \|')(introducers)
    claim(where, r'^Best event \|')(best_event)
plain(CHANGE, r'^No conversation of two')


@claim(PLACES, r'^\(\d+ OF \d+ PEOPLE\)')
def shown(t, m):
    all_of = sum(bool(t.net.near[p]) for p in t.net.people)
    return [min(10, all_of), all_of]


@claim(STAR, r'^\(\d+ OF \d+ PEOPLE\)')
def star_shown(t, m):
    all_of = sum(x.has_contact() for x in t.net.own().values())
    return [min(10, all_of), all_of]


plain(PLACES, r'^(Days: |Contact: |Connects: |Open circles|·: |Separate: )')
claim(PLACES, r'^Near: closeness to everyone, 1 at most')(lambda t, m: ['1'])
claim(PLACES, r'^Reach 2: people within two steps')(lambda t, m: ['2'])


# Method. On one page it is one paragraph: "Strength: ... Counted: ..."

@claim(METHOD, r'^(Strength|Days)(:| \|)')
def strength(t, m):
    return ['1'] + (['180'] if t.net.dated else [])


@claim(METHOD, r'^Circles(:| \|)')
def circles(t, m):
    """Modularity of pln's circles on ln(1 + strength); how stable they are is a random sample's."""
    atoms = [say_decimal(t.modularity(), 2)] if 'modularity' in m.string else []
    if 'stability' in m.string:
        atoms.append(re.search(r'stability (\d\.\d+)', m.string).group(1))
        t.check('how alike samples are', 0 <= float(atoms[-1]) <= 1)
    return atoms


@claim(METHOD, r'^Counted(:| \|)')
def counted(t, m):
    rows = t.net.rows + t.net.contact_rows
    return [say_number(rows), say_number(rows - t.net.rejected)] + (
        [say_number(t.net.rejected)] if t.net.rejected else [])


@claim(METHOD, r'^Made by(:| \|)')
def made(t, m):
    return [t.version, '1']


@claim(METHOD, r'^As of \|')
def as_of(t, m):
    return [say_day(t.net.as_of)]


@claim(METHOD, r'^Evidence \|')
def evidence(t, m):
    direct = sum(DIRECT in x.evidence for x in t.net.tie.values())
    return [say_number(len(t.net.tie)), say_number(direct), say_number(len(t.net.tie) - direct)]


@claim(METHOD, r'^Kinds of ties \|')
def kinds(t, m):
    days = [90] if t.net.me and t.net.dated else []
    return days + [say_decimal(t.net.median, 2), say_decimal(100 * t.median_overlap(), 0) + '%']


@claim(METHOD, r'^States \|')
def state_trial(t, m):
    """What came of past states is the program's own trial: its figures are those of JSON."""
    atoms = []
    for one in t.json['pln']['trials']['states']['tried']:
        if one['ties'] >= 10:
            tenths = int(10 * one['met_again'] / one['ties'] + .5)
            atoms += [say_number(one['ties']), one['state']]
            atoms += [tenths, 10] if 0 < tenths < 10 else []
    return atoms + [90, t.json['pln']['trials']['states']['past_days']]


plain(PLACES, r'^There are too few ties')
plain(METHOD, r'^Paths \|')


@claim(CHANGE, r'^(Nobody new|No contact) \|')
def empty_quarters(t, m):
    """Runs of quarters that are over and have none: from the first month to the last."""
    def is_empty(q):
        return not (q.opened if m.group(1) == 'Nobody new' else q.build + q.maintain + q.reactivate)
    over = t.growth.quarters if t.growth.last_is_over else t.growth.quarters[:-1]
    if m.group(1) == 'No contact':
        begun = date(min(t.growth.first_day.values()))
        over = [q for q in over if (q.year, q.quarter) >= (begun.year, (begun.month - 1) // 3)]
    runs = []
    for q in over:
        if is_empty(q) and runs and runs[-1][-1] is before:
            runs[-1].append(q)
        elif is_empty(q):
            runs.append([q])
        before = q
    said = []
    for run in runs:
        first, last = run[0], run[-1]
        year = [first.year] if first.year != last.year else []
        said.append([MONTHS[3 * first.quarter]] + year + [MONTHS[3 * last.quarter + 2], last.year])
    return [More(said)]

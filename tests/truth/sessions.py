"""Who came how often, where the data is nothing but gatherings: claims, the table and its data."""
from claims import claim
from data import table
from exact import day_text
from page import More, say_day, say_number, say_share
from tables import TABLES, same

CAME = 'WHO CAME HOW OFTEN'


def sessions(t):
    """The people of each, by day; None where the data has anything else."""
    net = t.net
    if not net.met or not all(c.is_gathering() and not c.is_sent() and c.day is not None for c in net.met):
        return None
    found = sorted(net.met, key=lambda c: c.day)
    return found if len(found) >= 3 and found[-1].day > found[0].day else None


def came(t):
    """Person, number of sessions, first and last of them; who came most often first."""
    rows = sessions(t) or []
    found = []
    for p in t.net.people:
        mine = [i for i, c in enumerate(rows) if p in c.people]
        if p != t.net.me and mine:
            found.append((p, len(mine), mine[0], mine[-1]))
    return sorted(found, key=lambda x: (-x[1], t.name(x[0])))


@claim(CAME, r'^Sessions \|')
def sizes(t, m):
    sizes = [len(c.people) for c in sessions(t)]
    ends = sorted({min(sizes), max(sizes)})
    return [len(sizes)] + ends


@claim(CAME, r'^Came to all \|')
def to_all(t, m):
    return [More([t.name(p) for p, n, _, _ in came(t) if n == len(sessions(t))])]


def once(t):
    return [p for p, n, _, last in came(t) if n == 1 and last < len(sessions(t)) - 1]


def stopped(t):
    return [x for x in came(t) if x[1] > 1 and x[3] < len(sessions(t)) - 2]


@claim(CAME, r'^Came once \|')
def came_once(t, m):
    return [More([t.name(p) for p in once(t)])]


@claim(CAME, r'^Stopped coming \|')
def stopped_coming(t, m):
    return [More([[t.name(p), n, say_day(sessions(t)[last].day)] for p, n, _, last in stopped(t)])]


def attendance(t, rows):
    days = [c.day for c in sessions(t)]
    same(t, 'who came how often', [[t.name(p), say_number(n), say_share(n, len(days)), say_day(days[a]),
                                    say_day(days[z])] for p, n, a, z in came(t)], rows)


TABLES['person sessions'] = attendance


@table('sessions', 'attendance', ('person',))
def attendance_data(t):
    days = [c.day for c in sessions(t)]
    for p, n, a, z in came(t):
        yield {'person': t.name(p), 'sessions': n, 'share': n / len(days), 'first': day_text(days[a]),
               'last': day_text(days[z])}


EXPECTED = [
    (CAME, 'Sessions', sessions),
    (CAME, 'Came once', once),
    (CAME, 'Stopped coming', stopped),
]

"""What the report must not leave out: the beginning of a statement, and when it has to be there."""
from claims_change import CHANGE
from claims_full import GREW
from claims_people import LEARN, NEWS, REACH, clear_teachers, stand_out


def has_balance(sign):
    return lambda t: t.learning.directed and any(
        e.balance is not None and sign * e.balance > 1 / 3 for e in t.learning.exchange)


def has_fate(fate, earlier=None):
    return lambda t: any(x.fate == fate and (earlier is None or x.earlier == earlier)
                         for x in t.learning.topic.values())


def has_kind(kind):
    return lambda t: not t.net.star and kind in t.kinds.values()


def page_or_full(page, full):
    return lambda t: full if t.full else page


EXPECTED = [
    (LEARN, 'Mostly to you', has_balance(-1)),
    (LEARN, 'Mostly from you', has_balance(1)),
    (LEARN, 'So far only', has_fate('sole', False)),
    (LEARN, 'Past year only', has_fate('sole', True)),
    (LEARN, 'Gone quiet', has_fate('lost')),
    (REACH, ('You can reach', 'You reach'), lambda t: not t.net.star and len(t.steps) > 1 + len(t.net.own())),
    (NEWS, 'Long ties', has_kind('long tie')),
    (NEWS, 'Scouts', has_kind('scout')),
    (NEWS, 'Only with you', lambda t: not t.net.star and len(t.net.tie) > 1
     and not t.net.contacts_are_apart() and any(
        k == 'unknown behind' and len(t.net.near[p]) == 1 and p not in t.learning.news
        for p, k in t.kinds.items())),
    (NEWS, 'News only', lambda t: not t.net.star and len(t.net.tie) > 1 and t.learning.news),
    (CHANGE, 'Since ', lambda t: t.growth.moved()),
    (CHANGE, 'You have been in touch', lambda t: t.growth.waiting()),
    (CHANGE, 'Your ties', lambda t: t.net.dated and any(x.state for x in t.net.own().values())),
    (GREW, 'Introduced by', lambda t: t.full and t.growth.introducers),
    (page_or_full(CHANGE, GREW), 'Best event', lambda t: t.growth.events
     and len(t.growth.events[0]['met']) >= 2),
]


def find_left_out(t, sections):
    """Fields that hang on one contact, all of EXPECTED, and up to three findings in short."""
    said = [(s.title, x) for s in sections for x in s.said]
    for where, begins, condition in EXPECTED:
        where, begins = (x(t) if callable(x) else x for x in (where, begins))
        if condition(t) and not any(s == where and x.startswith(begins) for s, x in said):
            t.faults.append(f'left out of {where}: {begins}')
    for field, people, person in t.sole_fields()[:None if t.full else 3]:
        if not t.net.star and (REACH, field) not in [(s, x.split(' | ')[0]) for s, x in said]:
            t.faults.append(f'left out of {REACH}: {field}')
    found = findings(t)
    printed = [x for s, x in said if s == 'IN SHORT' and not x.startswith('Nothing stands out')]
    if len(printed) != min(3, found):
        t.faults.append(f'in short: {found} findings, {len(printed)} printed')


def findings(t):
    """How many there are: few or many teachers, or few who have most contact, doors, nobody new, many
    gone, a field."""
    net, growth = t.net, t.growth
    count = not net.star and any(len(t.cut_off[p]) >= 3 for p in net.own())
    bringing = sum(e.taken > 0 and e.goes_on for e in t.learning.exchange)
    if t.learning.directed and len(t.teachers()) >= 3 and bringing > 3:
        share = sum(e.taken for e in t.teachers()[:3]) / t.learning.taken
        count += share >= max(.5, 4.5 / bringing) and clear_teachers(t) == 3 \
            or share <= .25 and bringing >= 12
    latest = max((x.last for x in net.own().values() if x.last is not None), default=net.as_of)
    absent = net.dated and net.as_of - latest >= 90
    count += absent
    if growth.opened and not absent:
        newest, settled = max(growth.opened.values()), net.first_day + 90
        came = sum(d >= settled for d in growth.opened.values())
        count += net.as_of - newest >= 365 \
            or came >= 5 and (came - 1) / (newest - settled) * (net.as_of - newest) >= 4
    gone = growth.keepable - growth.kept
    fewer = growth.keepable >= 3 and gone >= 2 and gone >= .4 * growth.keepable
    count += fewer and not absent
    met = sorted((x for x in net.own().values() if x.has_contact()), key=lambda x: -x.strength)
    lively = [x for x in met if t.goes_on(x)]
    quiet = sum(x.state in ('dormant', 'historic') for x in met)
    count += not (fewer or absent) and (growth.keepable == 0 or len(growth.steps) < 8) and len(met) >= 3 and quiet >= 2 and quiet >= .6 * len(met)
    count += not t.learning.directed and len(lively) >= 8 and stand_out([x.interactions for x in lively]) == 3 \
        and sum(x.strength for x in lively[:3]) >= max(.5, 4.5 / len(lively)) * sum(x.strength for x in lively)
    recent = net.of_last_year()
    fields = t.counted('field', recent)
    known = sum(k for _, k in fields)
    return count + (known >= 12 and known >= len(recent) / 2 and fields[0][1] >= .4 * known)

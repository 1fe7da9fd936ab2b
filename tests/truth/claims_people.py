"""Claims on who I learn from, who I can reach, my circles, and who brings news."""
import math
import re
from collections import Counter

import graph
from claims import claim, plain
from learning import YEAR, balance_words
from page import More, say_day, say_decimal, say_number, say_share

LEARN = 'WHO YOU LEARN FROM, LEARN WITH, AND SHARE WITH'
REACH = 'WHO YOU CAN REACH, AND THROUGH WHOM ALONE'
CIRCLES = 'YOUR CIRCLES'
NEWS = 'WHO BRINGS NEWS FROM ELSEWHERE'


# Learning

def stand_out(rows):
    """How many of the first three: a gap behind them that is more than chance (one-sided, 5%)."""
    return next((k for k in (3, 2, 1) if len(rows) > 3 and rows[k - 1] - rows[k]
                 > 1.6448536269514722 * math.sqrt(rows[k - 1] + rows[k])), 0)


def clear_teachers(t):
    bring = [e for e in t.learning.exchange if e.taken > 0 and e.goes_on]
    clear = stand_out([e.rows_taken for e in bring])
    return clear if all(e.teaches() for e in bring[:clear]) else 0


@claim(LEARN, r'^You learn most from')
def teachers(t, m):
    t.check('some stand out', clear_teachers(t) > 0)
    best = t.teachers()[:clear_teachers(t)]
    atoms = []
    for one in best:
        topics = t.learning.best_topics(one.person)
        atoms += [t.name(one.person)] + topics[:1]
    return atoms + [say_share(sum(e.taken for e in best), t.learning.taken)]


@claim(LEARN, r'^You learn from \d+ people, about as much from each')
def alike_teachers(t, m):
    first = sum(e.taken for e in t.teachers()[:3])
    rest = [e.taken for e in t.teachers()[3:]]
    t.check('about as much from each', first / 3 < 1.5 * sum(rest) / len(rest))
    return [len(t.teachers()), More([[t.name(e.person)] + t.learning.best_topics(e.person)[:1]
                                     for e in t.teachers()])]


@claim(LEARN, r'^You have learned from')
def former_teachers(t, m):
    t.check('nobody teaches now', not t.teachers())
    return [More([[t.name(e.person)] + t.learning.best_topics(e.person)[:1]
                  for e in t.learning.exchange if e.has_taught()])]


@claim(LEARN, r'^You learn from( \d+ people:)?')
def few_teachers(t, m):
    if m.group(1):
        t.check('nobody stands out', not clear_teachers(t))
    return ([len(t.teachers())] if m.group(1) else []) + [More([[t.name(e.person)] + t.learning.best_topics(e.person)[:1]
                  for e in t.teachers()])]


@claim(LEARN, r'^You give most to')
def gives(t, m):
    living = [e for e in t.learning.exchange if e.goes_on]
    most = max(e.given for e in living)
    best = [e for e in living if abs(e.given - most) <= 1e-9 * most]
    t.check('no other gets as much', len(best) == 1)
    t.check('none as often', sum(e.rows_given >= best[0].rows_given for e in living) == 1)
    t.check('there is enough contact to tell', best[0].spoken_of or best[0].gives)
    t.check('the data says that something was given', best[0].rows_given > 0)
    return [t.name(best[0].person)]


def one_sided(t, sign):
    found = [e for e in t.learning.exchange if e.goes_on and e.balance is not None and sign * e.balance > 1 / 3]
    found.sort(key=lambda e: (-abs(e.balance), t.name(e.person)))
    return [More([t.name(e.person) for e in found])]


claim(LEARN, r'^Mostly to you \|')(lambda t, m: one_sided(t, -1))
claim(LEARN, r'^Mostly from you \|')(lambda t, m: one_sided(t, 1))


def sole_topics(t, m, earlier):
    found = [x for x in t.learning.topic.values() if x.fate == 'sole' and x.earlier == earlier]
    found.sort(key=lambda x: (-x.times, x.name))
    said = []
    for x in found:
        likely = [say_number(math.floor(x.unseen + .5))] if (x.unseen or 0) >= 1 else []
        times = [say_number(x.late)] if likely or t.full else []
        said.append([t.name(x.person), x.name] + times + likely)
    return [More(said)]


claim(LEARN, r'^So far only (from|with) \|')(lambda t, m: sole_topics(t, m, False))
claim(LEARN, r'^Past year only (from|with) \|')(lambda t, m: sole_topics(t, m, True))


@claim(LEARN, r'^Gone quiet \|')
def lost(t, m):
    said = []
    for x in t.lost_topics():
        day = [say_day(max(s.last for s in x.source.values()))] if t.full else []
        said.append([x.name, t.name(x.person)] + day)
    return [More(said)]


@claim(LEARN, r'^In all \|')
def in_all(t, m):
    people_who_talk = [e for e in t.learning.exchange if not e.sends_news]
    taken = sum(e.taken for e in people_who_talk)
    given = sum(e.given for e in people_who_talk)
    told = [e.balance for e in people_who_talk if e.balance is not None]
    people = sum(e.given + e.taken > 0 for e in people_who_talk)
    untold = [e for e in people_who_talk if e.given + e.taken > 0 and e.balance is None]
    old = [e for e in untold if e.rows > 0 and not e.late]
    little = [e for e in untold if e not in old and (e.rows < 3 or e.given + e.taken < 3)]
    rest = [e for e in untold if e not in old + little]
    never = sum(e.rows_given == 0 or e.rows_taken == 0 for e in rest)
    steps = Counter(map(balance_words, told))
    parts = [steps['mostly to you'], steps['more to you'], steps['about even'], steps['more from you'],
             steps['mostly from you'], never, len(rest) - never, len(old), len(little)]
    return ([say_share(taken, taken + given), say_number(people)]
            + [say_number(n) for n in parts if n > 0])


@claim(LEARN, r'^Topics shared \|')
def shared(t, m):
    found = [e for e in t.learning.exchange if e.spoken_of and t.learning.best_topics(e.person)]
    found.sort(key=lambda e: (-e.given - e.taken, t.name(e.person)))
    return [More([[t.name(e.person)] + t.learning.best_topics(e.person)[:2] for e in found])]


@claim(LEARN, r'^With a direction \|')
def directions(t, m):
    parts = []
    for side in ('rows_taken', 'rows_given'):
        found = [e for e in t.learning.exchange if getattr(e, side) > 0]
        found.sort(key=lambda e: -getattr(e, side))
        if found:
            parts.append(More([[t.name(e.person), say_number(getattr(e, side))] for e in found]))
    return parts


@claim(LEARN, r'^All contact with .* went one way')
def one_way(t, m):
    return [sum(e.one_way for e in t.learning.exchange)]


plain(LEARN, r'^(Add what (you gave|you got|went the other way) as well|The data says neither|Columns "direction"|Nobody has been in touch)')
plain(LEARN, r'^(The data (rarely says|does not say) who gave|A column)')


# Reach

def of_all(t, m):
    """How many of the others."""
    own, others = len(t.net.own()), len(t.net.people) - 1
    if own == others == 2:
        t.check(f'both others: {m.string}', 'both people' in m.string)
        return []
    t.check(f'all others: {m.string}', (own == others > 1) == (' all ' in m.string))
    return [say_number(own)] + ([say_number(others)] if ' all ' not in m.string else [])


@claim(REACH, r'^You are only connected with')
def connected(t, m):
    t.check('no contact at all', not any(x.has_contact() for x in t.net.own().values()))
    return of_all(t, m)


@claim(REACH, r'^You have ties with ')
def direct(t, m):
    atoms = of_all(t, m)
    lately = len(t.net.of_last_year())
    return atoms + ([say_number(lately)] if lately < len(t.net.own()) and t.net.dated else [])


@claim(REACH, r'^Of .* you are in contact with')
def in_contact(t, m):
    stated = sum(not x.has_contact() for x in t.net.own().values())
    return [say_number(len(t.net.people) - 1), say_number(len(t.net.own()) - stated),
            say_number(stated)]


@claim(REACH, r'^You (can )?reach')
def further(t, m):
    one, two, three = [graph.within(t.net.near, t.net.me, k) for k in (1, 2, 3)]
    return [say_number(x) for x in (two - one, three - two) if x] + [
        say_number(three), say_share(three, len(t.net.people) - 1)]


@claim(REACH, r'^Ties with contact in the last year alone lead to')
def lately(t, m):
    near = {p: {q: x for q, x in of.items() if x.last is not None and t.net.as_of - x.last < YEAR}
            for p, of in t.net.near.items()}
    people = graph.within(near, t.net.me, 3)
    t.check('much less', people < (.9 if t.full else .5) * graph.within(t.net.near, t.net.me, 3))
    return [people or 'nobody']


@claim(REACH, r'^Nobody leads to the other')
def beyond(t, m):
    return [say_number(len(t.net.people) - len(graph.distances(t.net.near, t.net.me)))]


def carriers(t, near):
    """People without whom others are lost, within three steps or only further out."""
    found = []
    for p in t.net.people:
        if p == t.net.me:
            continue
        lost, cut = t.lost[p], len(t.cut_off[p])
        if (lost > 0) == near and (lost or cut):
            found.append((-lost, -cut, t.name(p), p))
    return [p for *_, p in sorted(found)]


def anywhere(t, person):
    """How many are lost at any distance, where these are not those lost within three steps."""
    cut = len(t.cut_off[person])
    return [say_number(cut)] if cut and t.lost[person] and cut != t.lost[person] else []


def away(t, person):
    steps = t.steps[person]
    return [t.name(person)] + ([steps] if steps > 1 else [])


@claim(REACH, r'^Without .* (within three steps|further out)')
def losses(t, m):
    near = 'within three steps' in m.string
    found = [p for p in carriers(t, near) if t.full or (
        max(t.lost[p], len(t.cut_off[p])) >= 3 and p not in [s[2] for s in t.sole_fields()[:3]])]
    said = []
    for i, p in enumerate(found):
        lost = t.lost[p] if near else len(t.cut_off[p])
        quiet = [t.say_quiet(p)] if p in t.net.own() and t.net.own()[p].last is not None \
            and t.is_overdue(p) else []
        said.append(away(t, p) + quiet + [say_number(lost)] + anywhere(t, p))
    return [More(said)]


@claim(REACH, r'^Losing anybody')
def at_most(t, m):
    told = [s[2] for s in t.sole_fields()[:3]]
    costs = [max(t.lost[p], len(t.cut_off[p])) for p in t.net.people
             if p != t.net.me and p not in told]
    return [max(c for c in costs if c < 3)]


@claim(REACH, r'^Only .* connects you to the other')
def only_contact(t, m):
    contact, = t.net.near[t.net.me]
    return [t.name(contact), say_number(len(t.cut_off[contact]))]


@claim(REACH, r'could go quiet, and you would still')
def nobody_else(t, m):
    if not t.full:
        told = [s[2] for s in t.sole_fields()[:3]]
        t.check('nobody else carries anybody', not any(
            0 < max(t.lost[p], len(t.cut_off[p])) < 3 for p in t.net.people
            if p not in told and p != t.net.me))
    if m.string.startswith('Anyone could'):
        t.check('nobody carries anybody', not carriers(t, True) + carriers(t, False))
    return []


@claim(REACH, r'^(.*) \| only through')
def only_through(t, m):
    field, people, person = next(s for s in t.sole_fields() if s[0] == m.group(1))
    far = [p for p in t.cut_off[person]
           if t.net.attribute(p, 'field') == field and t.steps[p] > 3]
    return [field] + away(t, person) + [people] + ([len(far)] if far and t.full else [])


def tellers_cover(t):
    """Per contact, who hears of it within two steps, the contact among them."""
    found = {}
    for p in t.net.own():
        found[p] = {x for x, d in graph.distances(t.net.near, p, t.net.me).items() if d <= 2} - {t.net.me}
    return found


@claim(REACH, r'^To let many know \|')
def tellers(t, m):
    """The best three are searched for; what they cover is counted."""
    names = [p for p in t.net.people if t.name(p) in m.string]
    names.sort(key=lambda p: m.string.find(t.name(p)))
    covered = set(names)
    for p in names:
        covered |= {x for x, d in graph.distances(t.net.near, p, t.net.me).items() if d <= 2}
    t.check('tellers are contacts', all(p in t.net.own() for p in names))
    t.check('tellers may be asked', not any(t.net.attribute(p, 'do_not_contact') for p in names))
    return [t.name(p) for p in names] + [len(covered - {t.net.me}), len(t.net.people) - 1]


plain(REACH, r'^They lead to nobody else')


# Circles

@claim(CIRCLES, r'seen here with nobody else: ')
def loners(t, m):
    hanging = [p for p in t.net.people if p != t.net.me and t.net.near[p]
               and not t.circle.get(p)]
    return [len(hanging) + t.isolates, len(hanging), t.isolates]


@claim(CIRCLES, r'seen here only with you')
def only_me(t, m):
    return [sum(bool(t.net.near[p]) and not t.circle.get(p) for p in t.net.people if p != t.net.me)]


@claim(CIRCLES, r'^These circles hardly stand out')
def faint(t, m):
    t.check('circles that stand out', t.modularity() < .1)
    return []


plain(CIRCLES, r'^Clear: ')


@claim(CIRCLES, r'^Everyone who .* belongs to one circle, ')
def one_circle(t, m):
    circle, = t.json['clusters']
    return [circle['cluster']]


@claim(CIRCLES, r'^Only .* know each other here\.$')
def pair(t, m):
    """Two ends of the only tie among the others."""
    others = [p for p in t.net.people if p != t.net.me and any(q != t.net.me for q in t.net.near[p])]
    t.check('two people', len(others) == 2)
    return sorted((t.name(p) for p in others), key=m.string.find)


# News

@claim(NEWS, r'^\d+ of your ties (is|are) strong')
def long_ties(t, m):
    kinds = list(t.kinds.values())
    return [kinds.count('long tie')] + [kinds.count('scout')] * (kinds.count('scout') > 0)


@claim(NEWS, r'^\d+ of your weaker ties')
def scouts(t, m):
    return [list(t.kinds.values()).count('scout')]


def of_kind(t, m, kind):
    people = [p for p, k in t.kinds.items() if k == kind]
    if kind == 'unknown behind':
        people = [p for p in people if len(t.net.near[p]) == 1 and p not in t.learning.news]
    people.sort(key=lambda p: (-len(t.net.behind(p)), -t.net.own()[p].strength, t.name(p)))
    said = []
    for p in people:
        field = t.net.attribute(p, 'field')
        behind = len(t.net.behind(p))
        said.append([t.name(p)]
                    + ([field] if field and field != t.net.attribute(t.net.me, 'field') else [])
                    + ([behind] if behind else []))
    return [len(people), More(said)]


claim(NEWS, r'^Long ties \(\d+\) \|')(lambda t, m: of_kind(t, m, 'long tie'))
claim(NEWS, r'^Scouts \(\d+\) \|')(lambda t, m: of_kind(t, m, 'scout'))
claim(NEWS, r'^Only with you \(\d+\) \|')(lambda t, m: of_kind(t, m, 'unknown behind'))


claim(NEWS, r'^News only \(\d+\) \|')(lambda t, m: [len(t.learning.news), More(
    [t.name(p) for p in sorted(t.learning.news, key=lambda p: (-t.net.own()[p].strength, t.name(p)))])])


@claim(NEWS, r'^Most of your contacts have ties with nobody else')
def apart(t, m):
    t.check('most contacts have one tie', t.net.contacts_are_apart())
    return []


def says_aside(t, m):
    t.check('gatherings left aside', ('leaving gatherings aside' in m.string) == t.known_only)


@claim(NEWS, r'(person is|people are) linked by a single tie')
def pendants(t, m):
    says_aside(t, m)
    return [say_number(sum(len(near) == 1 for near in t.known.values()))]


@claim(NEWS, r'(only link between two groups)')
def only_links(t, m):
    says_aside(t, m)
    links = [x for x in t.bridges() if not t.is_pendant(x)]
    atoms = [len(links)] if len(links) > 1 else []
    for tie in sorted(links, key=lambda x: (t.name(x.a), t.name(x.b))):
        atoms += [t.name(p) for p in (tie.a, tie.b) if p != t.net.me]
    return atoms


@claim(NEWS, r'^At risk \|')
def at_risk(t, m):
    person = t.named(m.string)
    tie = t.net.own()[person]
    t.check('at risk: overdue', t.is_overdue(person))
    atoms = [t.name(person), t.say_quiet(person)]
    if 'usually' in m.string:
        t.check('at risk: a rhythm needs four days', len(tie.days) >= 4)
        atoms.append(t.usual_gap(person))
    if 'you would lose' in m.string:
        atoms += [t.lost[person]] + anywhere(t, person)
    else:
        t.check('at risk: a long tie', t.kinds[person] == 'long tie')
    return atoms


@claim(NEWS, r'ties? joins? two circles without a shared contact')
def joining(t, m):
    return [say_number(len(t.joining_ties()))]


@claim(NEWS, r' know people you do not \(how many\)')
def behind(t, m):
    kinds = set(t.kinds.values())
    t.check('long ties are named', ('ong ties' in m.string) == ('long tie' in kinds))
    t.check('scouts are named', ('couts' in m.string) == ('scout' in kinds))
    return []


@claim(NEWS, r'^In the last year, the data shows none of your contacts in touch with anybody you do not know\.$')
@claim(NEWS, r'^The data shows nobody your contacts know and you do not\.$')
def nobody_behind(t, m):
    t.check('dates are told where there are any', m.string.startswith('In the last year') == t.net.dated)
    t.check('nobody is behind a contact',
            not any(t.net.behind(p) for p, x in t.net.own().items() if x.has_contact()))
    return []


@claim(NEWS, r' leads to [\d,]+ (person|people) you do not know(; none of your contacts leads to more)?\.$')
def leads_to_most(t, m):
    own = [p for p, x in t.net.own().items() if x.has_contact()]
    most = max(own, key=lambda p: len(t.net.behind(p)))
    first = [p for p in own if m.string.startswith(t.name(p) + ' leads')]
    t.check('who leads to most', first and len(t.net.behind(first[0])) == len(t.net.behind(most)) > 0)
    return [t.name(first[0]), say_number(len(t.net.behind(most)))]


@claim(NEWS, r'^The data shows no contact')
def no_contact(t, m):
    t.check('no contact at all', not any(x.has_contact() for x in t.net.tie.values()))
    return []


plain(NEWS, r'^(No tie is an only link|How many: people they had contact)')

"""What the page says, sentence by sentence, recomputed: each claim gives the numbers and names that
must stand in it, in their order."""
import math
import re

import graph
from page import More, say_day, say_decimal, say_number, say_share
from learning import SMALL, YEAR
from network import DIRECT, STATED
from reading import ALONE, CALL, COMMENT, CHAT, MESSAGE, POST

CLAIMS = {}


def claim(section, pattern):
    def register(function):
        CLAIMS.setdefault(section, []).append((re.compile(pattern), function))
        return function
    return register


def plain(section, pattern):
    """Says something without a number or a name."""
    CLAIMS.setdefault(section, []).append((re.compile(pattern), lambda t, m: []))


# Head

@claim('', r'^\d[\d,]* people, ')
def size(t, m):
    net = t.net
    stated = sum(not x.has_contact() and STATED in x.evidence for x in net.tie.values())
    t.check('all ties are only stated', (stated == len(net.tie)) == ('all only stated' in m.string))
    atoms = [say_number(len(net.people)), say_number(len(net.tie))]
    if 0 < stated < len(net.tie):
        atoms.append(say_number(stated))
    number = t.say_interactions(m.string)
    once = not net.dated and number == say_number(len(net.tie))
    if (not stated or stated < len(net.tie)) and not once:
        atoms.append(number)
    return atoms + t.say_span(m.string, ' from ' in m.string)


@claim('', r'^(pln assumes you are|You are) ')
def owner(t, m):
    share = [say_share(t.owner_rows, t.used_rows)] if 'of rows' in m.string else []
    return [t.name(t.net.me)] + share


@claim('', r'^\d[\d,]* rows? could not be read')
def unread(t, m):
    return [say_number(t.net.rejected)]


@claim('', r'^\d[\d,]* (person|people) ha(s|ve) no tie')
def alone(t, m):
    return [say_number(t.isolates)]


@claim('', r'^This network is in \d+ parts')
def parts(t, m):
    return [t.parts, say_number(t.largest)]


plain('', r'^(Every tie in this data|So circles, |To see them, add)')
plain('', r'^(Somebody else|More:|Rows left out|How it was read|Whose network)')


# In short

@claim('IN SHORT', r'^Nobody new since')
def newcomers(t, m):
    net = t.net
    first = list(t.growth.opened.values())
    settled = net.first_day + 90
    newest = max(first)
    came = sum(d >= settled for d in first)
    expected = (came - 1) / (newest - settled) * (net.as_of - newest) if came >= 5 else 0
    t.check('somebody new was to be expected, or a year has passed',
            expected >= 4 or net.as_of - newest >= 365)
    t.check('in the first month', (newest - net.first_day <= 30)
            == (', in the first month of your data' in m.string))
    same = 'the same people ever since' in m.string
    t.check('the same people', same == (expected < 4 and all(
        t.goes_on(x) for x in net.own().values() if x.has_contact())))
    return [say_day(newest)] + ([say_number(expected)] if expected >= 4 else [])


@claim('IN SHORT', r'^You have had no contact with anybody since')
def absent(t, m):
    latest = max(tie.last for tie in t.net.own().values() if tie.last is not None)
    t.check('for three months, while others went on', t.net.as_of - latest >= 90)
    return [say_day(latest)]


plain('IN SHORT', r'^At your earlier pace|^You have been in touch with the same people')


@claim('IN SHORT', r'is your only way to')
def doors(t, m):
    atoms = []
    carriers = sorted((p for p in t.net.own() if len(t.cut_off[p]) >= 3),
                      key=lambda p: (-len(t.cut_off[p]), t.name(p)))
    for person in carriers[:2]:
        atoms.append(t.name(person))
        if t.is_overdue(person):
            atoms.append(t.say_quiet(person))
        field = t.sole_field(person)
        atoms += [field[0], field[1]] if field else [len(t.cut_off[person])]
    if len(carriers) > 2:
        atoms.append(len(carriers) - 2)
    return atoms


@claim('IN SHORT', r'are in one field, ')
def one_field(t, m):
    fields = t.counted('field', t.net.of_last_year())
    field, most = fields[0]
    return [say_share(most, sum(k for f, k in fields)), field]


@claim('IN SHORT', r'^You learn widely')
def widely(t, m):
    best = t.teachers()[:3]
    share = say_share(sum(e.taken for e in best), t.learning.taken)
    rest = max((e.taken for e in t.teachers()[3:]), default=0)
    equal = 'widely' in m.string and rest >= best[-1].taken * (1 - 1e-9)
    t.check('of equals, none is named', equal == ('no three of those' in m.string))
    return ([] if equal else [t.name(e.person) for e in best]) + [share]


@claim('IN SHORT', r'^Your contact leans on few people')
def leaning(t, m):
    own = sorted((x for x in t.net.own().items() if x[1].has_contact() and t.goes_on(x[1])),
                 key=lambda x: (-x[1].strength, t.name(x[0])))
    return [t.name(p) for p, _ in own[:3]] + [
        say_share(sum(x.strength for _, x in own[:3]), sum(x.strength for _, x in own))]


def quiet_of(people, quiet):
    return [say_number(people)] + ([say_number(quiet)] if quiet < people else [])


@claim('IN SHORT', r'they have gone quiet')
def gone_quiet(t, m):
    own = [x for x in t.net.own().values() if x.has_contact()]
    return quiet_of(len(own), sum(x.state in ('dormant', 'historic') for x in own))


CLAIMS['IN SHORT'].append((re.compile(r'^You learn from few people'), widely))


@claim('IN SHORT', r'went quiet this year')
def went_quiet(t, m):
    return quiet_of(t.growth.keepable, t.growth.keepable - t.growth.kept)


# This month

@claim('THIS MONTH', r'^Write to .*your only (short )?way to')
def protect(t, m):
    person = t.named(m.string)
    field = t.sole_field(person)
    atoms = [t.name(person), len(t.cut_off[person]) if not field else field[1]]
    lost = graph.reach_lost(t.net.near, t.net.me, person)
    t.check('a way that is the only one, or the only short one',
            ('short way' in m.string) == (not field and len(t.cut_off[person]) < lost))
    if 'short way' in m.string:
        atoms[1] = graph.reach_lost(t.net.near, t.net.me, person)
    atoms += [field[0]] if field else []
    atoms += [t.say_quiet(person)]
    if 'usually' in m.string:
        t.check('a rhythm needs four days', len(t.net.own()[person].days) >= 4)
        atoms.append(t.usual_gap(person))
    return atoms + t.last_said(person)


@claim('THIS MONTH', r'^Write to .*interactions until')
def revive(t, m):
    person = t.named(m.string)
    tie = t.net.own()[person]
    t.check('nobody is to be revived who is in contact', t.learning.lapsed(tie))
    atoms = [t.name(person)]
    topics = t.learning.best_topics(person)
    if 'your source on' in m.string:
        lost = [x.name for x in t.lost_topics() if x.person == person]
        atoms.append(lost[0] if lost else topics[0])
    return atoms + [say_number(tie.interactions), say_day(tie.last)]


@claim('THIS MONTH', r'^Introduce ')
def introduce(t, m):
    found = [p for p in t.net.people if t.name(p) in m.string]
    found.sort(key=lambda p: m.string.find(t.name(p)))
    a, b = found
    t.check('the two to introduce know each other', b not in t.net.near[a])
    t.check('the two are my contacts', a in t.net.own() and b in t.net.own())
    t.check('the two are not quiet', all(t.net.own()[p].living() for p in found))
    common = [x for x in t.interests(a) if x in t.interests(b) and x in m.string]
    t.check('the two have that in common', bool(common))
    return [t.name(a), t.name(b), common[0] if common else '?']


@claim('THIS MONTH', r'^Have a first conversation with')
def deepen(t, m):
    person = t.named(m.string)
    t.check('the two never talked', person in t.growth.waiting())
    place = t.net.attribute(person, 'place')
    written = all(c.kind in (MESSAGE, COMMENT, POST, CHAT)
                  for c in t.net.own()[person].contacts if len(c.people) == 2)
    t.check('all of it is in writing', written or 'in writing' not in m.string)
    atoms = [t.name(person), say_number(t.step(person).contacts)]
    if 'both in' in m.string:
        t.check('both are there', place == t.net.attribute(t.net.me, 'place'))
        atoms.append(place)
    return atoms + t.last_said(person)


@claim('THIS MONTH', r'^Give something back to')
def give_back(t, m):
    person = t.named(m.string)
    one = t.exchange(person)
    atoms = [t.name(person), say_share(one.taken, one.taken + one.given)]
    return atoms + t.last_said(person, True)


@claim('THIS MONTH', r'^Ask .* about .*: only ')
def back_up(t, m):
    topic = next(x for x in sorted(t.learning.topic, key=len, reverse=True)
                 if f' about {x}:' in m.string)
    one = t.learning.topic[topic]
    active = [s.person for s in one.source.values() if s.active]
    t.check('one alone brings it now', len(active) == 1)
    person = t.named(m.string)
    t.check('the other has to do with it', topic in t.interests(person) | t.speaks_of(person))
    atoms = [t.name(person), topic, t.name(active[0]), t.name(person)]
    t.check('two steps away', (person not in t.net.own()) == ('two steps away' in m.string))
    return atoms


@claim('THIS MONTH', r'none of your active contacts is known to be in that field')
def fresh_eyes(t, m):
    person = t.named(m.string)
    field = t.net.attribute(person, 'field')
    active = [p for p, x in t.net.own().items() if x.living()]
    t.check('most fields are known', 3 * sum(bool(t.net.attribute(p, 'field')) for p in active)
            >= 2 * len(active))
    t.check('nobody else is in that field', not any(
        t.net.attribute(p, 'field') == field and x.living() for p, x in t.net.own().items()))
    return [t.name(person), field] + t.last_said(person, True)


@claim('THIS MONTH', r'^Get in touch with .*: quiet for')
def keep_up(t, m):
    person = t.named(m.string)
    t.check('a tie that goes on', t.net.own()[person].living())
    t.check('quiet for longer than usual', t.is_overdue(person))
    t.check('a rhythm needs four days', len(t.net.own()[person].days) >= 4)
    return [t.name(person), t.say_quiet(person), t.usual_gap(person)] + t.last_said(person)


@claim('THIS MONTH', r'^Get in touch as often as you meant to')
def overdue(t, m):
    due, shown = [], t.json['month']['suggestions'][:None if t.full else 5]
    advised = {x['person'] for x in shown} | {x['other'] for x in shown if x['kind'] == 'introduce'}
    if t.full:  # looks back: advice that did no better than chance is not given, so nobody is in its box
        boxes = [one for one in t.json['month']['items'] if not one.startswith('Get in touch as often')]
        advised = {name for name in advised if name is not None and any(name in one for one in boxes)}
    for p in t.net.own():
        cadence = t.cadence(p)
        if cadence and t.net.own()[p].last is not None and t.quiet(p) > cadence \
                and t.name(p) not in advised:
            due.append((-t.quiet(p) / cadence, t.name(p), cadence, t.quiet(p)))
    unmet = sorted((t.name(p), t.cadence(p)) for p in t.no_contact_yet())
    return [More([[name, cadence, quiet] for _, name, cadence, quiet in sorted(due)]
                 + [list(one) for one in unmet])]


@claim('THIS MONTH', r'^Silent for longer than usual')
def late(t, m):
    late = [p for p, x in t.net.own().items() if x.told_state() == 'active' and t.is_overdue(p)]
    return [More([t.name(p) for p in sorted(late, key=lambda p: (-t.net.own()[p].strength, t.name(p)))])]


plain('THIS MONTH', r'^(Nothing to do stands out|The data has no dates|Last: )')

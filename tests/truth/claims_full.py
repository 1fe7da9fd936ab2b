"""Claims of --full alone: what was read, at a glance, news, what hangs on channels and on me."""
import datetime
import math
import re
from collections import Counter

import graph
from claims import claim, plain
from claims_change import STATES, counted_states, late_actives
from growth import AFTER_POST
from learning import SMALL, YEAR
from network import entropy_number, in_crowd
from page import More, say_day, say_decimal, say_number, say_share
from reading import POST

READ = 'WHAT WAS READ'
GLANCE = 'AT A GLANCE'
GREW = 'HOW YOUR NETWORK GREW'
NEWS_AGE = 'HOW OLD NEWS IS WHEN IT REACHES YOU'
FIRST = 'WHO YOU HEAR NEW THINGS FROM FIRST'
CHANNELS = 'WHAT YOU WOULD LOSE WITH A CHANNEL'
SURE = 'HOW SURE THESE FIGURES ARE'
GIVING = 'WHAT OTHERS GET ONLY FROM YOU'
VARIED = 'HOW VARIED YOUR CONTACTS ARE'
CHANGE = 'WHAT IS CHANGING'
DUE = 'WHO YOU MEANT TO BE IN TOUCH WITH'
TIME = 'WHERE YOUR TIME WENT'


@claim(READ, r'rows? of (interactions|contacts)$')
def rows(t, m):
    return [say_number(t.net.rows if m.group(1) == 'interactions' else t.net.contact_rows)]


@claim(READ, r'rows? could not be read')
def rejected(t, m):
    return [say_number(t.net.rejected)]


@claim(READ, r'another spelling or number elsewhere')
def joined(t, m):
    """Spellings that differ by more than case, blanks or a remark in brackets."""
    return [say_number(t.net.other_spellings())]


@claim(READ, r'very large gathering')
def large(t, m):
    return [t.net.big_events]


@claim(GLANCE, r'^\d[\d,]* people \(you among them\)')
def size(t, m):
    return [say_number(len(t.net.people)), say_number(len(t.net.tie)),
            t.say_interactions(m.string)] + t.say_span(m.string, True)


@claim(GLANCE, r'^(pln assumes you are|You are) ')
def owner(t, m):
    share = [say_share(t.owner_rows, t.used_rows)] if 'of rows' in m.string else []
    return [t.name(t.net.me)] + share


@claim(GLANCE, r'people (are|is) connected, directly or through others')
def connected(t, m):
    return [say_number(t.largest), say_number(t.isolates)]


@claim(GLANCE, r'^The network is in')
def parts(t, m):
    return [t.parts, say_number(t.largest)]


@claim(GLANCE, r'^\d+ (person has|people have) no tie at all')
def alone(t, m):
    return [t.isolates]


@claim(GLANCE, r'^(?:(?:Of|All) your \d+|Both your) ties')
def own_states(t, m):
    if 'only stated' in m.string:
        return [len(t.net.own()), sum(not x.has_contact() for x in t.net.own().values())]
    late = [len(late_actives(t))] if late_actives(t) else []
    if m.string.startswith('All'):
        return counted_states(t) + late
    if m.string.startswith('Both'):
        t.check('two ties, one state', counted_states(t)[0] == '2' and len(counted_states(t)) == 2)
        return counted_states(t)[1:] + late
    atoms = counted_states(t)
    if late:
        atoms[atoms.index('active') + 1:atoms.index('active') + 1] = late
    return [sum(bool(x.state) for x in t.net.own().values())] + atoms


@claim(GLANCE, r'^All of your')
def only_stated(t, m):
    t.check('no contact at all', not any(x.has_contact() for x in t.net.own().values()))
    return [say_number(len(t.net.own()))]


plain(GLANCE, r'^Everyone is connected')


# How the network grew

@claim(GREW, r'^Introductions \|')
def introductions(t, m):
    return [len(t.growth.through), len(t.net.people) - 1, t.growth.generations]


@claim(GREW, r'^Posts \|')
def posts(t, m):
    one = t.posts()
    atoms = [one['posts']]
    if 'too few' in m.string:
        t.check('few posts', one['posts'] < 8)
        return atoms + [8]
    atoms.append(AFTER_POST)
    for kind in ('begun', 'came'):
        after, every, expected, p = one[kind]
        atoms += [after, every, say_decimal(expected, 1), say_decimal(p, 2 if p < .095 else 1)]
    t.check('the verdict on posts', ('no more than chance' in m.string)
            == (min(one['begun'][3], one['came'][3]) > .05) or 'nearly every day' in m.string)
    return atoms


claim(GREW, r'^Blank: with over')(lambda t, m: ['20'])
claim(GREW, r'^Again soon: within')(lambda t, m: ['30'])
claim(GREW, r'^Still in contact: over')(lambda t, m: ['90'])
plain(GREW, r'^(New fields|Only ways): ')
claim(CHANGE, r'^Of all interactions, build')(lambda t, m: ['180'])
plain(CHANGE, r'^(Opened|Gone quiet): ')


# News in time

@claim(NEWS_AGE, r'(people|person) did in the last \d+ days')
def news(t, m):
    return [sum(age <= 90 for age in t.news_ages().values()), 90]


@claim(NEWS_AGE, r'^No news of the last \d+ days can have reached you')
def no_news(t, m):
    t.check('no news is so young', not any(age <= 90 for age in t.news_ages().values()))
    return [90]


@claim(NEWS_AGE, r'^News no older than \|')
def older(t, m):
    ages = t.news_ages().values()
    return [7, sum(a <= 7 for a in ages), 30, sum(a <= 30 for a in ages),
            sum(a <= 365 for a in ages)]


@claim(NEWS_AGE, r'^Ignoring dates \|')
def static(t, m):
    return [graph.within(t.net.near, t.net.me, 3)]


@claim(NEWS_AGE, r'^Freshest through \|')
def freshest(t, m):
    """Whose last hand-over came latest: for each person within 90 days, one contact of mine."""
    found = Counter(p for p in t.news_through().values() if p)
    order = sorted(found, key=lambda p: (-found[p], t.name(p)))
    return [More([[t.name(p), found[p]] for p in order])]


# What hangs on one channel, and on me

@claim(CHANNELS, r'^(.*) \| ')
def channel(t, m):
    own, all_of, topics, reach = t.channel_hold(m.group(1))
    return ([own, all_of] if own else []) + [x for x in (topics, reach) if x]


@claim(GIVING, r'^Topics \|')
def only_from_me(t, m):
    count = {p: len(x) for p, x in t.only_from_me().items() if x}
    order = sorted(count, key=lambda p: (-count[p], t.name(p)))
    return [len(order), More([[t.name(p), count[p]] for p in order])]


@claim(GIVING, r'^Field \|')
def only_field(t, m):
    """Contacts none of whose other contacts is in my field."""
    mine = t.net.attribute(t.net.me, 'field')
    count = 0
    for p, tie in t.net.own().items():
        if tie.has_contact() and t.net.attribute(p, 'field') != mine:
            count += not any(t.net.attribute(x, 'field') == mine for x in t.net.near[p]
                             if x != t.net.me)
    return [count, mine]


@claim(GIVING, r'^Connections \|')
def connections(t, m):
    """The network without me: parts of two people or more."""
    parts = graph.components({p: {q: w for q, w in near.items() if q != t.net.me}
                              for p, near in t.net.near.items() if p != t.net.me})
    sizes = sorted(len(p) for p in parts if len(p) > 1 and p & set(t.net.own()))
    alone = sum(len(t.net.near[p]) == 1 for p in t.net.own())
    return ([len(sizes)] if len(sizes) > 1 else []) + ([alone] if alone else [])


plain(GIVING, r'^In this data, nobody depends')
plain(GIVING, r'^Only what this data shows')


# How varied

def variety(t, m, attribute, key):
    net = t.net
    if attribute == 'channel':
        count, all_of = t.channels_of_a_year()
    else:
        recent = net.of_last_year()
        count = Counter(dict(t.counted(attribute, recent)))
        all_of = len(recent)
    known = sum(count.values())
    most = min(count, key=lambda v: (-count[v], v))
    atoms = [len(count)]
    if count[most] * len(count) != known:
        atoms += [say_share(count[most], known), most,
                  say_decimal(entropy_number(list(count.values())), 1)]
    return atoms + ([say_number(known), say_number(all_of)] if 'known for' in m.string else [])


claim(VARIED, r'^Fields \|')(lambda t, m: variety(t, m, 'field', 'field'))
claim(VARIED, r'^Places \|')(lambda t, m: variety(t, m, 'place', 'place'))
claim(VARIED, r'^Channels \|')(lambda t, m: variety(t, m, 'channel', 'channel'))


@claim(VARIED, r'^Company \|')
def company(t, m):
    now, before = t.company(0), t.company(1)
    atoms = [say_number(sum(now)), say_share(now[0], sum(now))]
    if sum(before) and t.net.as_of - t.net.first_day >= 700:
        atoms.append(say_share(before[0], sum(before)))
    if 'up to' in m.string:
        atoms += [say_share(now[1], sum(now)), SMALL]
    if 'with more' in m.string:
        atoms.append(say_share(now[2], sum(now)))
    return atoms


# How sure: random samples, so what is measured now is checked, and that it lies in its range

@claim(SURE, r'^Measured again 20 times')
def again(t, m):
    return [20]


@claim(SURE, r'^(\d+)(?:–(\d+))? \| ')
def ranks(t, m):
    """The order is that of strength; which ranks overlap is a random sample's."""
    order = sorted((e for e in t.learning.exchange),
                   key=lambda e: (-e.tie.strength, t.name(e.person)))
    first, last = m.group(1), m.group(2) or m.group(1)
    return [first] + ([last] if m.group(2) else []) + [
        t.name(e.person) for e in order[int(first) - 1:int(last)]]


# What was new: the shares by chance come from random permutations, so they are only near

@claim(FIRST, r'^Heard first from \|')
def heard_first(t, m):
    told = [[t.name(p), n] for p, n, *_ in t.novelty().alone()]
    topics = len(t.novelty().first)
    shared = topics - sum(n for _, n in told)
    return [More(told)] + ([shared] if shared else []) + ([topics] if shared or len(told) > 1 else [])


@claim(FIRST, r'^(Weak|Open) ties \| brought .*\((\d+)% by chance, p (\d\.\d+)\)')
def by_chance(t, m):
    seen, expected, p = t.novelty().by_chance(m.group(1))
    t.check(f'by chance {expected:.3f}: {m.string}', abs(int(m.group(2)) / 100 - expected) < .03)
    t.check(f'p {p:.3f}: {m.string}', abs(float(m.group(3)) - min(p, 1 - p)) < .08)
    return [say_share(seen, 1), m.group(2) + '%', m.group(3)]


@claim(FIRST, r'^No topic came to you from one person')
def nobody_first(t, m):
    t.check('nobody was first', not t.novelty().alone())
    return []


plain(FIRST, r'^On no day that the data gives')
plain(CHANNELS, r'^(All your contact|The data does not name|Nobody hangs)')
@claim(SURE, r'^There are too few days')
def too_few_days(t, m):
    days = {(c.day, c.is_gathering()) for c in t.net.met if c.day is not None}
    t.check('too few days', len(days) < 5)
    return []


plain(SURE, r'^Without dates')
plain(NEWS_AGE, r'^Without dates')
plain('IN SHORT', r'^Nothing stands out')
plain(GREW, r'^(The data does not say who introduced you|No introduction or event in this data)')
plain(VARIED, r'^Too little is known of')
plain(CHANGE, r'^Without dates')


# What came of advice before: the program's own trial on past days, whose data JSON holds

TRACK = 'WHAT CAME OF ADVICE LIKE THIS BEFORE'
KIND = {'At risk': 'protect', 'Write again': 'revive', 'Introduce': 'introduce',
        'Keep up': 'keep up', 'From a new field': 'other field',
        'Only source': 'ask about a topic'}


@claim(TRACK, r'^The same advice on')
def past_days(t, m):
    past = t.json['track']['past'][0]
    days = [say_day(datetime.date.fromisoformat(past[k]).toordinal()) for k in ('first', 'last')]
    return [past['days']] + (days if past['days'] > 1 else days[1:]) + [past['window_days']]


@claim(TRACK, r'^(.*) \| advised ')
def came_of(t, m):
    return tried(t, m.string, KIND.get(m.group(1), m.group(1).lower()))


def how_often(times):
    return {0: 'never', 1: 'once'}.get(times, times)


def tried(t, said, kind):
    one = next(k for k in t.json['track']['kinds'] if k['kind'] == kind)
    atoms = [how_often(one['named']), how_often(one['followed'])] + ([one['led_to_new']] if 'led you' in said
                                                         else [])
    atoms.append(say_number(math.floor(one['of_as_many_others'] + .5))
                 if one['of_as_many_others'] >= .5 else 'none')
    p = re.search(r'\(p (\d[.\d]*)\)', said)
    if p:
        t.check(f'p {one["p"]}: {said}', abs(float(p.group(1)) - one['p']) < .0006)
        atoms.append(p.group(1))
    return atoms


SILENT = {'as at risk': 'protect', 'as going quiet': 'keep up', 'to write to again': 'revive',
          'from a field you miss': 'other field', 'to introduce to each other': 'introduce',
          'for a first conversation': 'first conversation',
          'hangs on one person': 'ask about a topic'}


@claim('THIS MONTH', r'no better than chance')
def silent(t, m):
    kind = next(kind for words, kind in SILENT.items() if words in m.string)
    named, *rest = tried(t, m.string, kind)
    return [named, t.json['track']['past'][0]['days']] + rest


claim(TRACK, r'^With fewer than 30 cases')(lambda t, m: [30])
plain(TRACK, r'^Without dates')


# Cadences and time

def due_days(t):
    """Contacts with a cadence that had contact: the last day in time, name, cadence."""
    found = []
    for p, tie in t.net.own().items():
        if t.cadence(p) and tie.last is not None:
            found.append((tie.last + t.cadence(p), t.name(p), t.cadence(p)))
    return sorted(found)


@claim(DUE, r'^(Overdue since|Due by|Later) \|')
def due(t, m):
    first, last = {'Overdue since': (-10 ** 9, -1), 'Due by': (0, 30), 'Later': (31, 10 ** 9)}[m.group(1)]
    return [More([[name, say_day(day), every] for day, name, every in due_days(t)
                  if first <= day - t.net.as_of <= last])]


@claim(DUE, r'^No contact yet \|')
def no_contact(t, m):
    return [More(sorted(t.name(p) for p in t.no_contact_yet()))]


def own_occasions(t):
    """Of the last year, with others: those to whom a message to several goes are not together."""
    return [c for c in t.net.contacts if t.net.me in c.people and len(c.people) > 1
            and not (c.is_gathering() and c.is_sent()) and t.net.is_late(c)]


def say_time(minutes):
    return say_number(minutes) if minutes < 120 and minutes % 60 else say_number(minutes / 60)


def shares(minutes):
    return More([[name, say_time(x)]
                 for name, x in sorted(minutes.items(), key=lambda one: (-one[1], one[0]))])


@claim(TIME, r'^In all \|')
def time_in_all(t, m):
    told = [c.minutes_of(t.net.me) for c in own_occasions(t) if c.minutes]
    all_say = len(told) == len(own_occasions(t))
    return [say_time(sum(told))] + ([] if all_say else [
        say_number(len(told)), say_number(len(own_occasions(t)))])


@claim(TIME, r'^By person \|')
def time_by_person(t, m):
    minutes = Counter()
    for c in own_occasions(t):
        for p in set(c.people) - {t.net.me} if not in_crowd(c) else ():
            minutes[t.name(p)] += min(c.minutes_of(p), c.minutes_of(t.net.me))
    return [shares(+minutes)]


@claim(TIME, r'^By topic \|')
def time_by_topic(t, m):
    minutes = Counter()
    for c in own_occasions(t):
        for topic in c.topics:
            minutes[topic] += c.minutes_of(t.net.me) / len(c.topics)
    return [shares(+minutes)]


plain(DUE, r'^(Nobody in your data has a cadence|The data has no dates)')
plain(TIME, r'^No row of the past year says how long')

"""The tables that JSON alone has, for programs, row by row. Ranges and shares by chance come from random
samples: claims_full.py holds them to their bounds."""
import graph
from claims_people import tellers_cover
from exact import day_text, first_of, same
from growth import is_faint
from network import STATED

FATE = {'sole': 'one source', 'lost': 'gone quiet'}
COMMON = {}


def table(section, name, key=()):
    """Registers what a table must be; key: the columns that name a row."""
    def register(function):
        COMMON[section, name] = key, function
        return function
    return register


@table('month', 'cadences', ('person',))
def cadences(t):
    own = t.net.own()
    for p in t.net.people:
        if t.cadence(p) and p != t.net.me and t.net.dated:
            quiet = t.quiet(p) if p in own and own[p].last is not None else None
            yield {'person': t.name(p), 'every_days': t.cadence(p), 'quiet_days': quiet}


@table('learning', 'topics', ('topic',))
def topics(t):
    for x in t.learning.topic.values():
        yield {'topic': x.name, 'active': x.active, 'effective': x.effective, 'unseen': x.unseen,
               'times': x.times, 'last': day_text(x.last) or None}


@table('learning', 'people', ('person',))
def people(t):
    for e in t.learning.exchange:
        yield {'person': t.name(e.person), 'given': e.given, 'taken': e.taken, 'balance': e.balance,
               'spoken_of': e.spoken_of, 'interactions_given': e.rows_given,
               'interactions_taken': e.rows_taken}
    for p in only_stated(t):
        yield {'person': t.name(p), 'given': 0, 'taken': 0, 'balance': None, 'spoken_of': False,
               'interactions_given': 0, 'interactions_taken': 0}


def only_stated(t):
    return [p for p, tie in t.net.own().items() if not tie.has_contact() and STATED in tie.evidence]


@table('learning', 'fates', ('topic',))
def fates(t):
    for x in t.learning.topic.values():
        active = [s.person for s in x.source.values() if s.active]
        fate = FATE.get(x.fate) or ('several sources' if len(active) > 1 else
                                    'perhaps one source' if active else None)
        yield {'topic': x.name, **({'fate': fate} if fate else {}),
               'person': t.name(x.person) if x.fate else t.name(active[0]) if len(active) == 1 else None}


@table('learning', 'topic_sources', ('topic', 'person'))
def topic_sources(t):
    for x in t.learning.every_topic.values():
        for s in x.source.values():
            yield {'topic': x.name, 'person': t.name(s.person), 'times': s.times,
                   'times_in_year': s.late, 'last': day_text(s.last) or None, 'active': s.active}


@table('reach', 'steps', ('steps',))
def steps(t):
    for k in (1, 2, 3):
        yield {'steps': k, 'people': graph.within(t.net.near, t.net.me, k)}


@table('reach', 'only_ways', ('field',))
def only_ways(t):
    for field, count, person in t.sole_fields():
        yield {'field': field, 'through': t.name(person), 'people': count}


@table('reach', 'fields', ('field',))
def fields(t):
    for field, count in t.counted('field', [p for p in t.net.people if p != t.net.me]):
        away = [t.steps.get(p) for p in t.net.people
                if p != t.net.me and t.net.attribute(p, 'field') == field]
        if count >= 2:
            yield {'field': field, 'people': count, 'direct': away.count(1), 'two': away.count(2),
                   'three': away.count(3)}


@table('change', 'rungs', ('rung',))
def rungs(t):
    for k in range(1, 6):
        yield {'rung': k, 'people': t.growth.stage[k]}


@table('change', 'states', ('state',))
def states(t):
    found = [x.told_state() for x in t.net.own().values()]
    for state in ('active', 'cooling', 'occasional', 'dormant', 'historic', 'slight'):
        yield {'state': state, 'ties': found.count(state)}


@table('change', 'kept')
def kept(t):
    yield {'year_before': t.growth.keepable, 'again': t.growth.kept}


@table('change', 'quarters', ('year', 'quarter'))
def quarters(t):
    for q in t.growth.quarters:
        yield {'year': q.year, 'quarter': q.quarter + 1, 'opened': q.opened, 'closed': q.closed,
               'build': q.build, 'maintain': q.maintain, 'reactivate': q.reactivate,
               'over': q is not t.growth.quarters[-1] or t.growth.last_is_over}


@table('change', 'closeness', ('person',))
def closeness(t):
    waiting, moved = t.growth.waiting(), t.growth.moved()
    for s in t.growth.steps:
        tie = t.net.own()[s.person]
        yield {'person': t.name(s.person), 'step': s.step, 'first': day_text(tie.begun) or None,
               'first_one_to_one': day_text(s.first_talk) or None,
               'one_to_ones': sum(c.weight for c in s.talks),
               'interactions': sum(c.weight for c in tie.contacts if not is_faint(c)),
               'came_closer': s.person in moved, 'waiting': s.person in waiting}
    for p in only_stated(t):
        yield {'person': t.name(p), 'step': 5 if t.net.attribute(p, 'stage') == '5' else 1,
               'first': day_text(first_of(t.net.own()[p])) or None, 'first_one_to_one': None,
               'one_to_ones': 0, 'interactions': 0, 'came_closer': False, 'waiting': False}


@table('growth', 'events', ('event',))
def events(t):
    for e in t.growth.events:
        days = [d for d in e['days'] if d is not None]
        yield {'event': e['name'], 'occasions': len(e['days']), 'last': day_text(max(days)) if days else None,
               'met_first': None if e['blank'] else len(e['met']), 'again': e['again'] if e['due'] else None,
               'fields': None if e['blank'] else e['fields'], 'bridges': None if e['blank'] else e['ways']}


@table('growth', 'introducers', ('person',))
def introducers(t):
    for p, direct, every in t.growth.introducers:
        yield {'person': t.name(p), 'direct': direct, 'all': every}


@table('growth', 'introductions', ('person',))
def introductions(t):
    for p, by in t.growth.through.items():
        generation, before = 0, by
        while before is not None:
            generation, before = generation + 1, t.growth.through.get(before)
        yield {'person': t.name(p), 'by': t.name(by), 'generation': generation}


@table('giving', 'counts', ())
def giving(t):
    topics = [len(x) for x in t.only_from_me().values() if x]
    yield {'people': len(topics), 'topics': sum(topics)}


@table('channels', 'holds', ('channel',))
def holds(t):
    for channel in t.channels_of_a_year()[0]:
        own, here, alone, reach = t.channel_hold(channel)
        yield {'channel': channel, 'contacts': here, 'people': own, 'topics': alone, 'reach': reach}


@table('news', 'ages', ('days',))
def ages(t):
    if t.net.dated:
        found = t.news_ages().values()
        for days in (7, 30, 90, 365):
            yield {'days': days, 'people': sum(a <= days for a in found)}


@table('sources', 'first_heard', ('person',))
def first_heard(t):
    heard = {p: topics for p, topics, *_ in t.novelty().sources()}
    for p in {b[1] for b in t.novelty().brought}:
        yield {'person': t.name(p), 'topics': heard.get(p, 0)}


@table('variety', 'company', ('years_back',))
def company(t):
    for years in (0, 1):
        now = t.company(years)
        yield {'years_back': years, 'two': now[0], 'small_group': now[1], 'more': now[2]}


def compare_data(t):
    count = 0
    for (section, name), (key, expected) in COMMON.items():
        found = t.json.get(section, {}).get(name)
        if found is None or t.net.star and (section == 'reach' or name == 'bridges'):
            continue
        want = {tuple(row[k] for k in key): row for row in expected(t)}
        rows = {tuple(row[k] for k in key): row for row in found}
        left = [k for k in want if k not in rows and not is_nothing(want[k], key)]
        more = [k for k in rows if k not in want and not (name == 'counts')]
        if left or more:
            t.faults.append(f'JSON: {section} {name}: without {left}, but with {more}')
        for k in want:
            for column, value in want[k].items() if k in rows else ():
                count += 1
                if isinstance(value, bool):
                    t.check(f'JSON: {section} {name} {k}: {column} is {value}', rows[k][column] is value)
                else:
                    same(t, f'JSON: {section} {name} {k}: {column}', value, rows[k][column])
    return count + compare_key_players(t)


def is_nothing(row, key):
    return all(not value for column, value in row.items() if column not in key)


def compare_key_players(t):
    """Each reaches more together with those before; no other in place of one would reach more."""
    rows = t.json.get('reach', {}).get('key_players', [])
    if t.net.star or not rows:
        return 0
    names = {t.name(p): p for p in t.net.people}
    chosen = [names[r['person']] for r in rows]
    cover = tellers_cover(t)
    for i, row in enumerate(rows):
        same(t, f'JSON: reached with {row["person"]}', len(set().union(*(cover[p] for p in chosen[:i + 1]))),
             row['reached'])
    every = len(set().union(*(cover[p] for p in chosen)))
    for out in chosen:
        rest = set().union(*(cover[p] for p in chosen if p != out))
        t.check(f'nobody in place of {t.name(out)} reaches more',
                all(len(rest | cover[p]) <= every for p in cover))
    return 2 * len(rows)

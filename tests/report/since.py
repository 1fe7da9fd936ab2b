"""since.py OLD NEW: does the section "since" of NEW say what a comparison of the two reports shows?

Only from what stands in both files; a line for each difference.
"""
import json
import sys

STATES = ['active', 'cooling', 'occasional', 'dormant', 'historic']


def own_ties(report):
    me = report['summary']['me']
    return {t['contact_b'] if t['contact_a'] == me else t['contact_a']: t
            for t in report['ties'] if me in (t['contact_a'], t['contact_b'])}


def pairs(report):
    return {(t['contact_a'], t['contact_b']): t for t in report['ties']}


def table(report, section, name):
    return report.get(section, {}).get(name, [])


def contact_moves(old, new, day):
    talks = {r['person']: r['first_one_to_one'] for r in table(new, 'change', 'closeness')}
    before = own_ties(old)
    for name, tie in own_ties(new).items():
        if name not in before:
            if tie['first'] is None or tie['first'] > day:
                yield 'new', name, None
            continue
        if talks.get(name) and talks[name] > day:
            yield 'first one-to-one', name, None
        was, now = before[name]['state'], tie['state']
        slight = tie['interactions'] < 3 or 'direct' not in tie['evidence']
        if was is None or now is None or was == now or slight:
            continue
        met, rise = tie['last'] > day, STATES.index(was) - STATES.index(now)
        if met and STATES.index(was) >= 3 > STATES.index(now):
            yield 'revived', name, None
        elif met and rise > 0:
            yield 'warmed', name, None
        elif rise < 0:
            yield 'cooled', name, None


def topics_of(report):
    sole = {r['topic']: r['person'] for r in table(report, 'learning', 'fates') if r['fate'] == 'one source'}
    return {r['topic']: (r['active'], sole.get(r['topic'])) for r in table(report, 'learning', 'topics')}


def topic_moves(old, new):
    before, now = topics_of(old), topics_of(new)
    for topic in set(before) | set(now):
        (was, was_sole), (active, sole) = before.get(topic, (0, None)), now.get(topic, (0, None))
        if not was and active:
            yield 'topic back' if topic in before else 'topic won', topic
        if was and not active:
            yield 'topic lost', topic
        if sole and sole != was_sole:
            yield 'only source won', topic
        if was_sole and active > 1:
            yield 'only source lost', topic


def follows(old, new, advice, day):
    first = advice['other'] if advice['kind'] == 'introduce' else new['summary']['me']
    key = tuple(sorted((first, advice['person']), key=lambda name: name.encode()))
    then, now = pairs(old).get(key, {}), pairs(new).get(key, {})
    more = now.get('interactions', 0) - then.get('interactions', 0)
    more = more if now and now['last'] and now['last'] > day else 0
    if advice['kind'] == 'first conversation':
        return any(r['person'] == advice['person'] and (r['first_one_to_one'] or '') > day
                   for r in table(new, 'change', 'closeness'))
    if advice['kind'] == 'give back':
        given = [{r['person']: r['interactions_given'] for r in table(report, 'learning', 'people')}
                 for report in (old, new)]
        return more > 0 and given[1].get(advice['person'], 0) > given[0].get(advice['person'], 0)
    return more > 0


def main(old_path, new_path):
    old, new = (json.load(open(path, encoding='utf-8')) for path in (old_path, new_path))
    day = old['pln']['settings']['as_of']
    expected = set(contact_moves(old, new, day))
    found = {(m['move'], m['person'], None) for m in new['since']['moves'] if m['topic'] is None}
    topics = set(topic_moves(old, new))
    told = {(m['move'], m['topic']) for m in new['since']['moves'] if m['topic'] is not None}
    # The reports do not tell a topic that came up too rarely before from one that is new.
    perhaps = {move for move in topics if move[0] == 'topic won'}
    for difference in sorted(map(str, (expected ^ found) | (topics ^ told) - perhaps)):
        print(difference)
    advice = table(old, 'month', 'suggestions')
    results = new['since']['suggestions']
    if [a['person'] for a in advice] != [r['person'] for r in results]:
        print('other suggestions')
    for one, result in zip(advice, results):
        if follows(old, new, one, day) != result['followed']:
            print('followed:', one['kind'], one['person'], result)
    if not expected and not topics:
        print('nothing moved, so nothing is tested')


main(*sys.argv[1:])

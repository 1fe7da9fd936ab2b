"""The tables of people and ties, and the same figures in JSON, to nine digits."""
import graph
from chance import CLOSE
from learning import date
from network import DIRECT, INTRODUCED, MET, STATED
from reading import fold

EVIDENCE = (DIRECT, MET, INTRODUCED, STATED)


def day_text(day):
    return '' if day is None else date(day).isoformat()


def same(t, what, want, found):
    """want: a number, a text, or None for an empty cell."""
    if found is None:
        found = ''
    if want is None:
        ok = found == ''
    elif isinstance(want, str):
        ok = want == found
    else:
        ok = found != '' and abs(float(found) - want) <= 1e-9 * max(1, abs(want))
    if not ok:
        t.faults.append(f'{what}: {want}, not {found}')


def first_of(tie):
    """Without any contact, the day on which the tie is stated."""
    return tie.first if tie.has_contact() else getattr(tie, 'stated_on', None)


class Figures:
    """All measures of a person, by column."""

    def __init__(self, t):
        net = t.net
        self.t, self.net = t, net
        self.between = t.betweenness()
        self.alike = {p: dict.fromkeys(near, 1) for p, near in net.near.items()}
        self.core = graph.core_numbers(net.near)
        self.rank = graph.pagerank(net.weight)
        self.eigen = graph.eigenvector(net.weight)
        self.ages = t.news_ages() if net.dated else None
        self.given = t.only_from_me()
        self.heard = {p: x for p, x, *_ in t.novelty().sources()}
        self.brings = {b[1] for b in t.novelty().brought}

    def of(self, p):
        net, near = self.net, self.net.near
        n = len(net.people) - 1
        found = {
            'degree': len(near[p]), 'strength': self.t.total(p),
            'interactions': sum({id(c): c.weight for x in near[p].values() for c in x.contacts}.values()),
            'betweenness': self.between[p], 'closeness': graph.closeness(near, p),
            'harmonic': graph.harmonic(near, p), 'eigenvector': self.eigen[p],
            'pagerank': self.rank[p], 'core': self.core[p],
            'clustering': graph.clustering(near, p), 'dw_reach': graph.harmonic(near, p) * n,
            'constraint': graph.constraint(net.weight, p),
            'constraint_ego': graph.constraint(net.weight, p, True),
            'hierarchy': graph.hierarchy(net.weight, p),
            'hierarchy_ego': graph.hierarchy(net.weight, p, True),
        }
        for k in (1, 2, 3):
            found[f'reach{k}'] = graph.within(near, p, k)
            found[f'reach{k}_share'] = found[f'reach{k}'] / n
        size = graph.effective_size(net.weight, p) if near[p] else None
        found['effective_size'] = size
        found['effective_size_plain'] = graph.effective_size(self.alike, p) if near[p] else None
        found['efficiency'] = size / len(near[p]) if near[p] else None
        found['reach_efficiency'] = graph.within(near, p, 2) / sum(
            len(near[q]) for q in near[p]) if near[p] else None
        first = [first_of(x) for x in near[p].values() if first_of(x) is not None]
        last = [x.last for x in near[p].values() if x.last is not None]
        found['first'] = day_text(min(first)) if first else None
        found['last'] = day_text(max(last)) if last else None
        return {**found, **self.to_me(p)}

    def to_me(self, p):
        t, net = self.t, self.net
        if p == net.me:
            empty = dict.fromkeys(('reach_lost', 'cut_off', 'redundancy', 'news_age', 'first_heard',
                                   'state'))
            return {**empty, 'only_from_me': 0}
        one = next((e for e in t.learning.exchange if e.person == p), None)
        told = one if t.learning.directed else None
        nothing = 0 if t.learning.directed and p in net.own() else None
        return {
            'reach_lost': t.lost[p], 'cut_off': len(t.cut_off[p]),
            'redundancy': self.redundancy(p),
            'news_age': self.ages.get(p) if self.ages is not None else None,
            'only_from_me': len(self.given.get(p, [])),
            'first_heard': self.heard.get(p, 0) if p in self.brings else None,
            'state': net.own()[p].state if p in net.own() else None,
            'given': told.given if told else nothing, 'taken': told.taken if told else nothing,
            'balance': told.balance if told else None,
        }

    def redundancy(self, p):
        """Ways from me without anybody between in common: 0, 1, 2 for more."""
        t, net = self.t, self.net
        if p not in t.steps:
            return 0
        if p in net.own():
            cut = {v: [w for w in net.near[v] if {v, w} != {net.me, p}] for v in net.near}
            return 2 if p in graph.distances(cut, net.me) else 1
        return 1 if any(p in t.cut_off[x] for x in net.people if x not in (p, net.me)) else 2


def compare_people(t, metrics):
    figures, count = Figures(t), 0
    contacts = {fold(c['contact']): c for c in t.json['contacts']}
    for row in metrics:
        p = fold(row['contact'])
        for column, want in figures.of(p).items():
            for where, found in (('--metrics', row), ('JSON', contacts[p])):
                if column in found:
                    count += 1
                    same(t, f'{where}: {column} of {row["contact"]}', want, found[column])
    if len(metrics) != len(t.net.people):
        t.faults.append(f'--metrics: {len(metrics)} people')
    return count


def kind_of(t, tie):
    """Of a tie that is not mine: strong and embedded by the medians."""
    strengths = [x.strength for x in t.net.tie.values() if x.has_contact()]
    overlap = graph.overlap(t.known, tie.a, tie.b)
    strong = tie.strength >= t.net.median and tie.strength > min(strengths)
    embedded = overlap >= t.median_overlap() and overlap > 0
    if strong:
        return 'anchor' if embedded else 'long tie'
    return 'acquaintance' if embedded else 'scout'


def compare_chances(t, row, tie):
    """The chance is fitted there and here: as near as both come to the best, and the state it makes."""
    want = dict(zip(('again30', 'again90'), t.past.chances(tie)))
    for column, chance in want.items():
        found = row.get(column, '')
        if (found == '') != (chance is None) or chance is not None and not abs(
                float(found) - chance) < CLOSE:
            t.faults.append(f'{column} of {row["contact_a"]} – {row["contact_b"]}: {chance}, not {found}')
    if (row.get('state') or None) not in t.past.states_now(tie):
        t.faults.append(f'state of {row["contact_a"]} – {row["contact_b"]}: {t.past.states_now(tie)}, '
                        f'not {row["state"]}')
    return 3


def compare_trial(t):
    """What became of past states, in JSON."""
    days, want = t.past.trial() if t.past.days else (0, {})
    found = t.json['pln']['trials'].get('states', {'past_days': 0, 'tried': []})
    same(t, 'JSON: past days of states', days, found['past_days'])
    for one in found['tried']:
        surely, maybe, met = want.get(one['state'], (0, 0, 0))
        ok = surely <= one['ties'] <= maybe and 0 <= one['met_again'] <= one['ties']
        if not ok or met is not None and abs(one['met_again'] - met) > 1e-9:
            t.faults.append(f'past states: {one}, not {surely} to {maybe}, {met} met again')
    return 2 * len(found['tried'])


def compare_ties(t, rows):
    count, seen = 0, set()
    json_ties = {(x['contact_a'], x['contact_b']): x for x in t.json['ties']}
    bridges = {(x.a, x.b) for x in t.bridges()}
    for row in rows:
        a, b = fold(row['contact_a']), fold(row['contact_b'])
        tie = t.net.tie[min(a, b), max(a, b)]
        seen.add((tie.a, tie.b))
        contact = tie.has_contact()
        other = a if b == t.net.me else b
        mine = t.net.me in (a, b)
        want = {
            'interactions': tie.interactions, 'strength': tie.strength,
            'first': day_text(first_of(tie)), 'last': day_text(tie.last),
            'overlap': graph.overlap(t.known, a, b), 'span': graph.span(t.known, a, b),
            'bridge': int((tie.a, tie.b) in bridges),
            'kind': (t.kinds[other] if mine else kind_of(t, tie)) if contact else None,
            'evidence': '+'.join(e for e in EVIDENCE if e in tie.evidence),
            'constraint_on_a': t.dyads(a)[b], 'constraint_on_b': t.dyads(b)[a],
            'redundant_to_a': graph.repeats(t.net.weight, a, b),
            'redundant_to_b': graph.repeats(t.net.weight, b, a),
        }
        count += compare_chances(t, row, tie)
        for column, value in want.items():
            for where, found in (('--ties', row),
                                 ('JSON', json_ties[row['contact_a'], row['contact_b']])):
                if column in found:
                    count += 1
                    same(t, f'{where}: {column} of {row["contact_a"]} – {row["contact_b"]}', value,
                         found[column])
    for a, b in set(t.net.tie) - seen:
        t.faults.append(f'--ties: no {t.name(a)} – {t.name(b)}')
    return count


def compare_summary(t):
    net, summary = t.net, t.json['summary']
    want = {
        'people': len(net.people), 'ties': len(net.tie), 'me': t.name(net.me), 'star': net.star,
        'interactions': sum(c.weight for c in net.contacts) - t.stated_rows,
        'first': day_text(net.first_day) or None, 'last': day_text(net.last_day) or None,
        'own_ties': len(net.own()), 'isolates': t.isolates, 'median_strength': net.median,
        'components': t.parts + t.isolates, 'largest_component': t.largest,
    }
    for name, value in want.items():
        same(t, f'JSON: summary {name}', value, summary[name])
    return len(want)

#!/usr/bin/env python3
"""compare_networkx.py PLN FILE...: every column of pln's tables that NetworkX or
igraph has too, on networks in files, beside theirs.

One line a network: for each column the largest relative difference (above 1e-6),
and what is left of the best modularity of 20 igraph runs after pln's.  Exits
with 1 if a column is off by more than 1e-9 (eigenvector, pagerank: 1e-6), or
if a run of igraph's finds better clusters."""
import csv
import heapq
import json
import math
import os
import random
import subprocess
import sys
import tempfile
from fractions import Fraction

import igraph
import networkx

SMALL = 250                     # people: what NetworkX can do in a few seconds
LOOSE = {'eigenvector': 1e-6, 'pagerank': 1e-6}


def run(pln, path, folder, *options):
    """The tables and the JSON report of a network without an owner."""
    names = [os.path.join(folder, name) for name in ('m.csv', 't.csv', 'r.json')]
    subprocess.run([pln, path, '--no-me', '--exact', '--seed', '1', '--metrics', names[0],
                    '--ties', names[1], '--report', names[2], *options],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with open(names[0], newline='') as people, open(names[1], newline='') as ties, \
            open(names[2]) as report:
        return list(csv.DictReader(people)), list(csv.DictReader(ties)), json.load(report)


def number(text):
    return float(text) if text != '' else math.nan


def distance(own, other):
    """The largest difference; infinite if one of the two is not defined."""
    worst = 0
    for x, y in zip(own, other):
        if math.isnan(x) != math.isnan(y):
            return math.inf
        if not math.isnan(x):
            worst = max(worst, abs(x - y) / max(1e-6, abs(y)))
    return worst


def people_of(people, ties, names):
    """Columns that depend on ties and strength."""
    g = igraph.Graph(n=len(people), edges=[(names[t['contact_a']], names[t['contact_b']])
                                           for t in ties])
    strength = g.es['weight'] = [float(t['strength']) for t in ties]
    x = networkx.Graph()
    x.add_nodes_from(range(len(people)))
    for t in ties:
        x.add_edge(names[t['contact_a']], names[t['contact_b']], weight=float(t['strength']))
    order = range(len(people))
    small = len(people) <= SMALL
    nan = math.nan
    yield 'degree', g.degree()
    yield 'strength', [x.degree(v, weight='weight') for v in order]
    yield 'betweenness', g.betweenness()
    yield 'closeness', g.closeness()
    yield 'harmonic', [h if g.vcount() > 1 else 0 for h in g.harmonic_centrality()]
    yield 'eigenvector', g.eigenvector_centrality(weights=strength)
    yield 'pagerank', g.pagerank(weights=strength)
    yield 'core', [networkx.core_number(x)[v] for v in order] if small else g.coreness()
    yield 'clustering', [networkx.clustering(x, v) for v in order]
    for k in (1, 2, 3):
        yield f'reach{k}', [size - 1 for size in g.neighborhood_size(order=k)]
    yield 'constraint', g.constraint(weights=strength)
    if small:
        between = networkx.betweenness_centrality(x, normalized=False)
        harmonic = networkx.harmonic_centrality(x)
        constraint = networkx.constraint(x, weight='weight')
        size = networkx.effective_size(x, weight='weight')
        rank = networkx.pagerank(x, weight='weight', tol=1e-12, max_iter=1000)
        yield 'betweenness', [between[v] for v in order]
        yield 'dw_reach', [harmonic[v] for v in order]
        yield 'constraint', [constraint[v] for v in order]
        yield 'effective_size', [size[v] for v in order]
        yield 'efficiency', [size[v] / x.degree(v) if x.degree(v) else nan for v in order]
        yield 'pagerank', [rank[v] for v in order]
    else:
        few = random.Random(1).sample(order, 40)        # seconds each in a dense network
        size = networkx.effective_size(x, nodes=few, weight='weight')
        yield 'effective_size', [size[v] if v in size else None for v in order]


def ties_of(ties, names, count):
    x = networkx.Graph()
    x.add_nodes_from(range(count))
    x.add_edges_from((names[t['contact_a']], names[t['contact_b']]) for t in ties)
    bridges = {frozenset(e) for e in networkx.bridges(x)}
    near = {v: set(x[v]) for v in x}
    overlap, is_bridge = [], []
    for t in ties:
        a, b = names[t['contact_a']], names[t['contact_b']]
        common, joined = len(near[a] & near[b]), len(near[a] | near[b]) - 2
        overlap.append(common / joined if joined else 0)
        is_bridge.append(frozenset((a, b)) in bridges)
    yield 'overlap', overlap
    yield 'bridge', is_bridge


def weighted_of(people, ties, names):
    """Lengths are 1/strength."""
    length = [1 / float(t['strength']) for t in ties]
    g = igraph.Graph(n=len(people), edges=[(names[t['contact_a']], names[t['contact_b']])
                                           for t in ties])
    yield 'betweenness', g.betweenness(weights=length)
    yield 'closeness', g.closeness(weights=length)
    yield 'harmonic', [h if not math.isnan(h) else 0 for h in g.harmonic_centrality(weights=length)]


def same_length(x, y):
    return x == y if isinstance(x, Fraction) else abs(x - y) <= 64 * sys.float_info.epsilon * y


def shortest_ways(near, source):
    """Brandes 2001: who comes before whom, how many ways, in order of distance."""
    distance, ways, before, order, heap = {source: 0}, {source: 1}, {source: []}, [], [(0, source)]
    settled = set()
    while heap:
        _, v = heapq.heappop(heap)
        if v in settled:
            continue
        settled.add(v)
        order.append(v)
        for w, length in near[v]:
            if w in settled:
                continue
            to = distance[v] + length
            if w in distance and same_length(to, distance[w]):
                ways[w] += ways[v]
                before[w].append(v)
                if to < distance[w]:
                    distance[w] = to
                    heapq.heappush(heap, (to, w))
            elif w not in distance or to < distance[w]:
                distance[w], ways[w], before[w] = to, ways[v], [v]
                heapq.heappush(heap, (to, w))
    return order, ways, before


def exact_betweenness_of(people, ties, names):
    """igraph takes lengths that differ by 1e-10 for equal; fractions need no such
    rule, and where they take too long, what rounding can do is enough."""
    near = [[] for _ in people]
    for t in ties:
        strength = Fraction(float(t['strength'])) if len(people) <= SMALL else float(t['strength'])
        a, b = names[t['contact_a']], names[t['contact_b']]
        near[a].append((b, 1 / strength))
        near[b].append((a, 1 / strength))
    between = [0.0] * len(people)
    for source in range(len(people)):
        order, ways, before = shortest_ways(near, source)
        owed = dict.fromkeys(order, 0.0)
        for w in reversed(order[1:]):
            for v in before[w]:
                owed[v] += ways[v] / ways[w] * (1 + owed[w])
            between[w] += owed[w] / 2
    yield 'betweenness', between


def modularity_left(people, ties, names, report):
    """Best of 20 runs of igraph's Leiden algorithm, less pln's."""
    g = igraph.Graph(n=len(people), edges=[(names[t['contact_a']], names[t['contact_b']])
                                           for t in ties])
    weight = [float(t['strength']) for t in ties]
    best = -1
    for seed in range(20):
        random.seed(seed)
        found = g.community_leiden('modularity', weights=weight, n_iterations=10)
        best = max(best, g.modularity(found.membership, weights=weight))
    return best, report['summary']['modularity']


def compare(own, others, differences, prefix=''):
    for column, other in others:
        pairs = [(number(row[column]), y) for row, y in zip(own, other) if y is not None]
        off = distance([x for x, _ in pairs], [y for _, y in pairs])
        name = prefix + column
        differences[name] = max(differences.get(name, 0), off)


def check(pln, path):
    differences = {}
    with tempfile.TemporaryDirectory() as folder:
        people, ties, report = run(pln, path, folder)
        names = {row['contact']: v for v, row in enumerate(people)}
        compare(people, people_of(people, ties, names), differences)
        compare(ties, ties_of(ties, names, len(people)), differences)
        g = igraph.Graph(n=len(people), edges=[(names[t['contact_a']], names[t['contact_b']])
                                               for t in ties])
        components = g.connected_components()
        summary = report['summary']
        differences['components'] = abs(summary['components'] - len(components))
        differences['largest'] = abs(summary['largest_component'] - max(components.sizes(),
                                                                        default=0))
        best, own = modularity_left(people, ties, names, report)
        people, _, _ = run(pln, path, folder, '--weighted-paths')
        compare(people, weighted_of(people, ties, names), differences, 'weighted ')
        if not differences['weighted betweenness'] <= 1e-9:
            del differences['weighted betweenness']
            compare(people, exact_betweenness_of(people, ties, names), differences, 'weighted ')
    wrong = [name for name, off in differences.items() if not off <= LOOSE.get(name, 1e-9)]
    print(f'{os.path.basename(path)}: {len(people)} people, {len(ties)} ties; '
          + ', '.join(f'{name} {off:.0e}' for name, off in differences.items())
          + f'; modularity {own:.6f}, igraph {best:.6f}'
          + (f'; WRONG: {", ".join(wrong)}' if wrong else '')
          + ('; igraph finds BETTER clusters' if best > own + 1e-9 else ''), flush=True)
    return not wrong and best <= own + 1e-9


if len(sys.argv) < 3:
    sys.exit('Usage: compare_networkx.py PLN FILE...')
results = [check(sys.argv[1], path) for path in sys.argv[2:]]
sys.exit(0 if all(results) else 1)

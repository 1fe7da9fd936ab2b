#!/usr/bin/env python3
"""peer_igraph.py LOG.csv: what pln measures, through python-igraph and plain
Python where igraph has no function for it.  For comparing speed."""
import collections
import csv
import sys

import igraph

strength = collections.Counter()
number = {}
with open(sys.argv[1], newline='') as log:
    rows = csv.reader(log)
    head = next(rows)
    a, b = head.index('from'), head.index('to')
    for row in rows:
        x = number.setdefault(row[a], len(number))
        y = number.setdefault(row[b], len(number))
        strength[min(x, y), max(x, y)] += 1
g = igraph.Graph(n=len(number), edges=list(strength))
w = g.es['weight'] = list(strength.values())

g.degree()
g.strength(weights=w)
g.betweenness()
g.closeness()
g.harmonic_centrality()
g.neighborhood_size(order=1)
g.neighborhood_size(order=2)
g.neighborhood_size(order=3)
g.pagerank(weights=w)
g.eigenvector_centrality(weights=w)
g.constraint(weights=w)
g.coreness()
g.transitivity_local_undirected(mode='zero')
g.connected_components()
g.articulation_points()
bridges = set(g.bridges())

# Overlap, local bridges, effective size (weighted) by sets of neighbours.
near = [set(row) for row in g.get_adjlist()]
weight = [dict() for _ in near]
for (x, y), s in strength.items():
    weight[x][y] = weight[y][x] = s
overlap = []
local = []
for e, (x, y) in enumerate(strength):
    common = len(near[x] & near[y])
    overlap.append(common / max(len(near[x]) + len(near[y]) - 2 - common, 1))
    if common == 0 and e not in bridges:
        local.append(e)
most = [max(row.values(), default=1) for row in weight]
size = []
for v, row in enumerate(weight):
    total = sum(row.values())
    told = sum(row[q] * weight[j][q] / most[j] for j in row for q in near[j] & near[v])
    size.append(len(row) - told / total if row else float('nan'))

# Spans of local bridges: the way round without the tie.
for e in local:
    x, y = g.es[e].tuple
    seen, front, steps = {x}, [x], 0
    while front and y not in seen:
        steps += 1
        following = []
        for v in front:
            for u in near[v]:
                if u not in seen and (v, u) != (x, y):
                    seen.add(u)
                    following.append(u)
        front = following

runs = [g.community_leiden('modularity', weights='weight', n_iterations=-1) for _ in range(20)]
for i, one in enumerate(runs):
    for other in runs[i + 1:]:
        one.compare_to(other, method='nmi')

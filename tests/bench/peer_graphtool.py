#!/usr/bin/env python3
"""peer_graphtool.py LOG.csv: what graph-tool has of pln's measures."""
import collections
import csv
import sys

import graph_tool.all as gt

strength = collections.Counter()
with open(sys.argv[1], newline='') as log:
    for row in csv.DictReader(log):
        if row['from'] != row['to']:
            strength[min(row['from'], row['to']), max(row['from'], row['to'])] += 1
g = gt.Graph(directed=False)
w = g.new_edge_property('double')
g.add_edge_list(((x, y, s) for (x, y), s in strength.items()), hashed=True, eprops=[w])

gt.betweenness(g)
gt.closeness(g)
gt.closeness(g, harmonic=True)
for v in g.vertices():
    gt.shortest_distance(g, source=v, max_dist=3)
gt.pagerank(g, weight=w)
gt.eigenvector(g, weight=w)
gt.kcore_decomposition(g)
gt.local_clustering(g)
gt.label_biconnected_components(g)

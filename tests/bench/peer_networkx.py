#!/usr/bin/env python3
"""peer_networkx.py LOG.csv: what pln measures, through NetworkX."""
import csv
import sys

import networkx

g = networkx.Graph()
with open(sys.argv[1], newline='') as log:
    for row in csv.DictReader(log):
        x, y = row['from'], row['to']
        if x != y:
            g.add_edge(x, y, weight=g.get_edge_data(x, y, {'weight': 0})['weight'] + 1)

networkx.betweenness_centrality(g, normalized=False)
networkx.closeness_centrality(g)
networkx.harmonic_centrality(g)
for v in g:
    networkx.single_source_shortest_path_length(g, v, cutoff=3)
networkx.pagerank(g)
networkx.eigenvector_centrality(g, max_iter=10000, weight='weight')
networkx.constraint(g, weight='weight')
networkx.effective_size(g, weight='weight')
networkx.core_number(g)
networkx.clustering(g)
list(networkx.bridges(g))
list(networkx.articulation_points(g))
list(networkx.local_bridges(g))
for seed in range(20):
    networkx.community.louvain_communities(g, seed=seed)

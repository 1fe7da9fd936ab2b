"""Measures of a graph, the plain way: {person: {neighbour: strength}}."""
import heapq
import math
from collections import deque
from operator import itemgetter, mul, sub


def distances(near, source, without=None):
    steps = {source: 0}
    queue = deque([source])
    while queue:
        v = queue.popleft()
        for w in near[v]:
            if w not in steps and w != without:
                steps[w] = steps[v] + 1
                queue.append(w)
    return steps


def components(near):
    left, parts = set(near), []
    while left:
        part = set(distances(near, min(left)))
        parts.append(part)
        left -= part
    return parts


def betweenness(near):
    """Brandes 2001, each pair once."""
    between = dict.fromkeys(near, 0.0)
    for s in near:
        order, before = [], {v: [] for v in near}
        paths, steps = dict.fromkeys(near, 0), {s: 0}
        paths[s] = 1
        queue = deque([s])
        while queue:
            v = queue.popleft()
            order.append(v)
            for w in near[v]:
                if w not in steps:
                    steps[w] = steps[v] + 1
                    queue.append(w)
                if steps[w] == steps[v] + 1:
                    paths[w] += paths[v]
                    before[w].append(v)
        depends = dict.fromkeys(near, 0.0)
        for w in reversed(order):
            for v in before[w]:
                depends[v] += paths[v] / paths[w] * (1 + depends[w])
            if w != s:
                between[w] += depends[w]
    return {v: b / 2 for v, b in between.items()}


def within(near, v, k):
    return sum(0 < d <= k for d in distances(near, v).values())


def harmonic(near, v):
    return math.fsum(1 / d for d in distances(near, v).values() if d) / (len(near) - 1)


def closeness(near, v):
    steps = distances(near, v)
    return (len(steps) - 1) / sum(steps.values()) if len(steps) > 1 else None


def cut_off(near, me, v):
    """Who is reached only through v."""
    return set(distances(near, me)) - set(distances(near, me, v)) - {v}


def reach_lost(near, me, v, k=3):
    before = {x for x, d in distances(near, me).items() if 0 < d <= k}
    after = {x for x, d in distances(near, me, v).items() if 0 < d <= k}
    return len(before - {v}) - len(after)


def repeats(weight, i, j):
    """How far j repeats i's other contacts: sum of p_iq m_jq."""
    total, largest = sum(weight[i].values()), max(weight[j].values())
    return sum(weight[i][q] / total * weight[j][q] / largest for q in weight[i] if q in weight[j])


def effective_size(weight, i):
    return len(weight[i]) - sum(repeats(weight, i, j) for j in weight[i])


def dyads(weight, i, ego=False):
    """(p_ij + sum of p_iq p_qj)^2 for each contact j."""
    inside = set(weight[i]) | {i}
    total = {q: sum(w for x, w in weight[q].items() if not ego or x in inside) for q in inside}
    result = {}
    reached = set(weight[i]) if ego else {j for q in weight[i] for j in weight[q]} | set(weight[i])
    for j in sorted(reached - {i}):
        p = weight[i].get(j, 0) / total[i]
        for q in weight[i]:
            if q != j and j in weight[q]:
                p += weight[i][q] / total[i] * weight[q][j] / total[q]
        if j in weight[i]:
            result[j] = p * p
    return result


def constraint(weight, i, ego=False):
    return sum(dyads(weight, i, ego).values()) if weight[i] else None


def hierarchy(weight, i, ego=False):
    c = list(dyads(weight, i, ego).values())
    n, mean = len(c), sum(c) / len(c) if c else 0
    if n < 2:
        return None
    return sum(x / mean * math.log(x / mean) for x in c) / (n * math.log(n))


def core_numbers(near):
    degree = {v: len(near[v]) for v in near}
    heap = [(d, v) for v, d in degree.items()]
    heapq.heapify(heap)
    core, k = {}, 0
    while heap:
        d, v = heapq.heappop(heap)
        if v in core or d != degree[v]:
            continue
        k = max(k, d)
        core[v] = k
        for w in near[v]:
            if w not in core:
                degree[w] -= 1
                heapq.heappush(heap, (degree[w], w))
    return core


def clustering(near, v):
    k = len(near[v])
    ties = sum(b in near[a] for a in near[v] for b in near[v]) / 2
    return ties / (k * (k - 1) / 2) if k > 1 else 0.0


def pagerank(weight, damping=.85):
    n = len(weight)
    total = {v: sum(weight[v].values()) for v in weight}
    rank = dict.fromkeys(weight, 1 / n)
    for _ in range(500):
        lost = sum(rank[v] for v in weight if not total[v])
        new = dict.fromkeys(weight, (1 - damping + damping * lost) / n)
        for v in weight:
            for w, s in weight[v].items():
                if total[v]:
                    new[w] += damping * rank[v] * s / total[v]
        change = max(abs(new[v] - rank[v]) for v in weight)
        rank = new
        if change < 1e-16:
            break
    return rank


def eigenvector(weight):
    people = list(weight)
    at = {v: i for i, v in enumerate(people)}
    tied = [(i, itemgetter(*[at[w] for w in weight[v]], i), list(weight[v].values()) + [1.0])
            for v, i in at.items()]
    x = [1.0] * len(people)
    for _ in range(5000):
        new = [sum(map(mul, weights, near(x))) if len(weights) > 1 else x[i] for i, near, weights in tied]
        largest = max(new)
        new = [y / largest for y in new]
        change = max(map(abs, map(sub, new, x)))
        x = new
        if change < 1e-15:
            break
    return dict(zip(people, x))


def shared(near, a, b):
    return len(set(near[a]) & set(near[b]))


def overlap(near, a, b):
    """Of all other contacts of the two, the part that both have."""
    either = (set(near[a]) | set(near[b])) - {a, b}
    return shared(near, a, b) / len(either) if either else 0.0


def span(near, a, b):
    """Steps from a to b without their tie, None: no way."""
    cut = {v: [w for w in near[v] if {v, w} != {a, b}] for v in near}
    return distances(cut, a).get(b)

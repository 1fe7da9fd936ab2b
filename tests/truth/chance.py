"""The chance that two people meet again, from the definition in src/network/chance/chance.c and
"pln explain again90", fitted here by another search: pln's must agree as closely as it stops."""
import math
from bisect import insort
from operator import mul

HALF_LIFE, OFTEN_HALF_LIFE = 180, 30
WINDOWS = (10, 30, 90)
DAYS_BACK, STATE_DAYS_BACK = 12, 4
ACTIVE, DORMANT, HISTORIC = .5, .1, 1096
PRIOR = [-3.2, 1.5, .2, .05, .2, 3, .4, 0, 2, .5]
WORTH = [3, 40, 10, 400, 10, .7, 30, 400, 10, 3]      # cases of an undecided tie
LEAST = [-math.inf, 0, 0, 0, .05, .05, .05, 0, 0, 0]
LENGTHEN = .9
CASES_MOST = 2000   # of ties silent for a year that met again; more are sampled, which is not done here
CLOSE = 5e-4        # where pln stops, a step would change no weight by 0.001


class Seen:
    """Who was seen with anybody, up to a day."""

    def __init__(self, net):
        self.days, self.of = [], {}
        for c in net.met:
            if c.day is not None:
                self.days.append(c.day)
                for p in c.people:
                    self.of.setdefault(p, set()).add(c.day)
        self.days = sorted(set(self.days))
        self.of = {p: sorted(d) for p, d in self.of.items()}

    def last(self, person, now):
        return max(d for d in self.of[person] if d <= now)

    def often(self, person, now):
        return sum(2 ** ((d - now) / OFTEN_HALF_LIFE) for d in self.of[person] if d <= now)

    def log_overdue(self, now):
        """How far the silence of the whole log is beyond its longest, two weeks at least."""
        days = [d for d in self.days if d <= now]
        longest = max([14] + [b - a for a, b in zip(days, days[1:])])
        return max(0, math.log1p(now - days[-1]) - math.log1p(longest))

    def part(self, now):
        """Of the contact that a log without a beginning would show, what is seen."""
        return 1 - 2 ** (-max(now - self.days[0] + 1, 30) / HALF_LIFE)


class Signs:
    """What a day knows of a tie that had contact by then."""

    def __init__(self, past, tie, now):
        dated = [(d, x) for d, x in past.amounts[tie] if d <= now]
        days = [d for d, _ in dated]
        self.fading = sum(x * 2 ** ((d - now) / HALF_LIFE) for d, x in dated)
        self.steady = past.undated[tie] if now == past.now_of_ties else 0
        self.ever = sum(x for _, x in dated) + self.steady
        self.quiet = now - days[-1]
        ends = (tie.a, tie.b)
        self.unseen = now - min(past.last(p, now) for p in ends)
        self.both_unseen = now - max(past.last(p, now) for p in ends)
        self.busy = max(past.often(p, now) for p in ends)
        self.gaps, self.since = len(days) - 1, self.quiet
        self.usual = self._usual(days, int(120 * past.part(now)))
        self.overdue, self.young = past.log_overdue(now), -math.log(past.part(now))

    def _usual(self, days, assumed):
        if self.gaps >= 8:
            gaps = []
            for a, b in zip(days, days[1:]):
                insort(gaps, b - a)
            return gaps[math.ceil(.9 * len(gaps)) - 1]
        return int((days[-1] - days[0] + assumed) * (10 ** (1 / (self.gaps + 1)) - 1))

    def terms(self):
        quiet = math.log1p(self.quiet)
        beyond = max(0, quiet - math.log1p(max(self.usual, 14))) * min(1, (self.gaps + 1) / 8)
        return (1, math.log1p(self.fading + self.steady), math.log1p(self.ever), math.log1p(self.busy),
                beyond - quiet, -beyond, -math.log1p(self.unseen),
                -math.log1p(self.both_unseen), -self.overdue, self.young)

    def when_fresh(self):
        """On the day after the last contact."""
        self.fading *= 2 ** ((self.quiet - 1) / HALF_LIFE)
        self.quiet = self.unseen = self.both_unseen = 1
        self.busy, self.overdue = max(self.busy, 1), 0
        return self.terms()


def curve(x):
    """1 - 1 / sqrt (1 + 2 e^x)"""
    q = 1 / math.sqrt(1 + 2 * math.exp(x))
    return 2 * math.exp(x) * q * q / (1 + q)


class Fit:
    """The weights, none below its least, that maximise sum ln p(met) - sum worth / 2 (w - prior)^2: Newton's
    method on those that are free. One that comes to its least is held, and let go at the end if the
    sum still rises with it."""

    def __init__(self, prior, cases):
        self.prior, self.weight = prior, [max(w, least) for w, least in zip(prior, LEAST)]
        self.terms = [c for c, _ in cases]
        self.column = list(zip(*self.terms))
        self.met = [m for _, m in cases]
        self.held = {k for k, w in enumerate(self.weight) if w == LEAST[k]}
        for _ in range(500):
            gradient, bend = self.slopes()
            free = [k for k in range(len(prior)) if k not in self.held]
            step = solve(self.curvature(bend, free), [gradient[k] for k in free])
            self.go(free, step)
            if max(map(abs, step)) < 1e-7:
                rising = [k for k in self.held if gradient[k] > 1e-6]
                if not rising:
                    return
                self.held.remove(max(rising, key=lambda k: gradient[k]))
        raise ArithmeticError('the fit does not end')

    def slopes(self):
        chance = [curve(sum(map(mul, self.weight, terms))) for terms in self.terms]
        slope = [(2 - p) / 2 * (1 - p if m else -p) for p, m in zip(chance, self.met)]
        bend = [(2 - p) / 2 * p * (1 - p) * ((1.5 - p) if m else 1) for p, m in zip(chance, self.met)]
        return [sum(map(mul, slope, column)) + worth * (first - now) for column, worth, first, now
                in zip(self.column, WORTH, self.prior, self.weight)], bend

    def curvature(self, bend, free):
        rows = []
        for k in free:
            bent = list(map(mul, bend, self.column[k]))
            rows.append([sum(map(mul, bent, self.column[j])) + (WORTH[k] if j == k else 0)
                         for j in free])
        return rows

    def go(self, free, step):
        """At most 1, and only up to where the first weight comes to its least."""
        part = min(1, 1 / max(map(abs, step)))
        stops = {k: (LEAST[k] - self.weight[k]) / s for k, s in zip(free, step) if s < 0}
        part = min([part] + list(stops.values()))
        for k, s in zip(free, step):
            self.weight[k] += part * s
            if s < 0 and stops[k] <= part:
                self.weight[k] = LEAST[k]
                self.held.add(k)


def solve(matrix, right):
    """Gauss."""
    rows = [list(row) + [r] for row, r in zip(matrix, right)]
    n = len(rows)
    for i in range(n):
        best = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[best] = rows[best], rows[i]
        for r in range(i + 1, n):
            by = rows[r][i] / rows[i][i]
            rows[r] = [x - by * y for x, y in zip(rows[r], rows[i])]
    found = [0] * n
    for i in reversed(range(n)):
        found[i] = (rows[i][n] - sum(rows[i][j] * found[j] for j in range(i + 1, n))) / rows[i][i]
    return found


class Past(Seen):
    """What came of ties on past days, and what it teaches."""

    def __init__(self, net):
        super().__init__(net)
        self.net, self.now_of_ties = net, net.as_of
        self.memory = {}
        self.ties = [t for t in net.tie.values() if t.days]
        self.amounts = {t: t.amount_of_day() for t in self.ties}
        self.undated = {t: t.undated for t in self.ties}
        self.model = {}
        if self.days:
            self._learn()

    def _once(self, what, key, compute):
        if (what, key) not in self.memory:
            self.memory[what, key] = compute()
        return self.memory[what, key]

    def last(self, person, now):
        return self._once('last', (person, now), lambda: super(Past, self).last(person, now))

    def often(self, person, now):
        return self._once('often', (person, now), lambda: super(Past, self).often(person, now))

    def log_overdue(self, now):
        return self._once('overdue', now, lambda: super(Past, self).log_overdue(now))

    def back(self, window, times=DAYS_BACK):
        """Days one window ago, two windows ago and so on."""
        now = min(self.net.as_of, self.days[-1])
        return [now - k * window for k in range(1, times + 1) if now - k * window >= self.days[0]]

    def cases(self, day, ties):
        """Ties that had contact by then, and after how many days the next came."""
        for tie in ties:
            if tie.days[0] <= day:
                later = [d for d in tie.days if d > day]
                yield tie, Signs(self, tie, day), later[0] - day if later else math.inf

    def _learn(self):
        short = len(self.back(30, 3)) < 3
        weight, case = list(PRIOR), {}
        wanted = {w: self.back(w) for w in WINDOWS if w > 10 or short}
        for day in {d for days in wanted.values() for d in days}:
            case[day] = [(s.terms(), after) for _, s, after in self.cases(day, self.ties)]
        self.n_cases = sum(map(len, case.values()))
        for window in WINDOWS:
            if window > 10:
                weight[0] += LENGTHEN
            cases = [(terms, after <= window) for d in wanted.get(window, []) for terms, after in case[d]]
            weight = Fit(weight, cases).weight if cases else weight
            self.model[window] = list(weight)

    def chance(self, window, terms):
        return curve(sum(map(mul, self.model[window], terms)))

    def chances(self, tie):
        """Within 30 and 90 days; None without a day of contact."""
        if tie not in self.amounts:
            return None, None
        terms = Signs(self, tie, self.net.as_of).terms()
        quarter = self.chance(90, terms)
        return min(self.chance(30, terms), quarter), quarter

    def states(self, signs):
        """What the state may be, if chances may be a little off."""
        chance, fresh = self.chance(90, signs.terms()), self.chance(90, signs.when_fresh())
        return {self._state(chance + a, fresh + b, signs.since)
                for a in (-CLOSE, CLOSE) for b in (-CLOSE, CLOSE)}

    @staticmethod
    def _state(chance, fresh, quiet):
        if chance >= ACTIVE:
            return 'active'
        if chance < DORMANT and quiet > 14:
            return 'historic' if quiet >= HISTORIC else 'dormant'
        return 'cooling' if fresh >= ACTIVE and quiet > 14 else 'occasional'

    def state_now(self, tie):
        if tie not in self.amounts:
            return None
        signs = Signs(self, tie, self.net.as_of)
        return self._state(self.chance(90, signs.terms()), self.chance(90, signs.when_fresh()), signs.since)

    def states_now(self, tie):
        return self.states(Signs(self, tie, self.net.as_of)) if tie in self.amounts else {None}

    def trial(self):
        """Of my ties, or all, on past days. How many days; and per state how many ties were surely in it,
        how many may have been, and how many met again within 90 days: each tie with the share of its
        days in that state; None if a state is not sure."""
        mine = [t for t in self.ties if self.net.me is None or self.net.me in (t.a, t.b)]
        days = self.back(90, STATE_DAYS_BACK)
        found = {}
        for day in days:
            for tie, signs, after in self.cases(day, mine):
                states = self.states(signs)
                for state in states:
                    found.setdefault(state, {}).setdefault(tie, []).append((after <= 90, len(states) == 1))
        return len(days), {state: (sum(any(sure for _, sure in x) for x in ties.values()), len(ties),
                                   sum(sum(m for m, _ in x) / len(x) for x in ties.values())
                                   if all(sure for x in ties.values() for _, sure in x) else None)
                           for state, ties in found.items()}

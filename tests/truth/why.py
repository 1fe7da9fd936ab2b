"""The rows behind some ties, from "pln why": which lines they are, what each counts and what is left of it, and
that they add up to the strength."""
import math
import re

from exact import day_text, same
from reading import fold


def some_ties(t):
    """My strongest and weakest, and the strongest that are not mine."""
    met = sorted((x for x in t.net.tie.values() if x.has_contact()),
                 key=lambda x: (-x.strength, t.name(x.a), t.name(x.b)))
    mine = [x for x in met if t.net.me in (x.a, x.b)]
    others = [x for x in met if t.net.me not in (x.a, x.b)]
    return list(dict.fromkeys(mine[:2] + mine[-2:] + others[:2] + others[-1:]))


def compare_why(t, why):
    """why: of two names, the rows that pln gives."""
    return sum(compare_tie(t, tie, why(t.name(tie.a), t.name(tie.b))) for tie in some_ties(t))


def lines_of(row):
    """A gathering may be on several lines."""
    return [int(x) for x in re.findall(r':(\d+)', row['source'])]


def compare_tie(t, tie, rows):
    what = f'why {t.name(tie.a)} – {t.name(tie.b)}'
    at = {line: c for c in tie.contacts for line in c.lines}
    rows = [r for r in rows if float(r['strength']) > 0]        # not what is only stated
    found = {at.get(line): (r, line) for r in rows for line in lines_of(r)}
    if None in found or set(found) != set(tie.contacts):
        t.faults.append(f'{what}: not the lines of its contacts: {[r["source"] for r in rows]}')
        return 1
    for c, (row, line) in found.items():
        first, second = fold(row['contact_a']), fold(row['contact_b'])
        left = tie.part[c] * t.net.fade(c.day)
        expected = {'day': day_text(c.day) or None, 'people': len(c.people), 'strength': left,
                    'given': left * c.given(first, second), 'taken': left * c.given(second, first)}
        for column, value in expected.items():
            same(t, f'{what}, line {line}: {column}', value, row[column])
    total = math.fsum(float(r['strength']) for r in rows)
    t.check(f'{what}: the rows add up to {tie.strength}, not {total}',
            abs(total - tie.strength) <= 1e-12 * max(1, tie.strength))
    return 5 * len(rows) + 2

"""What came of introductions, worked out again from pln's own tables as of past days.

  introductions_again.py PLN LOG CONTACTS OWNER

Prints "named followed others of_as_many_others p", as the report's section "track" should have them.
Each past day is a run of its own with --as-of; who was close, which pairs were alike, and the exact test
are done here, with fractions.
"""
import csv
import datetime
import json
import math
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

LIVING = ("active", "cooling", "occasional")
WINDOW, LAPSED, CLOSE, NAMED = 90, 180, 40, 5
pln, log, contacts, me = sys.argv[1:]
folder = Path(tempfile.mkdtemp())


def run(day=None):
    out = {name: folder / name for name in ("ties.csv", "metrics.csv", "report.json")}
    subprocess.run(
        [pln, log, "-c", contacts, "--me", me, "--actions", "28", "--ties", out["ties.csv"],
         "--metrics", out["metrics.csv"], "--report", out["report.json"]]
        + (["--as-of", day.isoformat()] if day else []), stdout=subprocess.DEVNULL, check=True)
    with open(out["ties.csv"], encoding="utf-8") as ties, open(out["metrics.csv"], encoding="utf-8") as people:
        return (list(csv.DictReader(ties)), {row["contact"]: row for row in csv.DictReader(people)},
                json.loads(out["report.json"].read_text(encoding="utf-8")))


def ends(tie):
    return frozenset((tie["contact_a"], tie["contact_b"]))


def close_contacts(ties, people, day):
    strengths = sorted(float(tie["strength"]) for tie in ties if float(tie["strength"]) > 0)
    half = len(strengths) // 2
    median = strengths[half] if len(strengths) % 2 else (strengths[half - 1] + strengths[half]) / 2
    close = []
    for tie in ties:
        strength = float(tie["strength"])
        if me not in ends(tie) or strength <= median or "direct" not in tie["evidence"]:
            continue
        other, = ends(tie) - {me}
        quiet = (day - datetime.date.fromisoformat(tie["last"])).days
        goes_on = tie["state"] == "active" or (tie["state"] in LIVING and quiet <= LAPSED)
        if goes_on and people[other]["do_not_contact"] in ("", "no"):
            close.append((-strength, other))
    return [other for _, other in sorted(close)[:CLOSE]]


def cases_of(now, later, day):
    ties, people, report = now
    tied, near = {ends(tie) for tie in ties}, {}
    for tie in ties:
        for one in ends(tie):
            if tie["state"] in LIVING and tie["again90"]:
                near.setdefault(one, set()).update(ends(tie) - {one})
    met = {ends(tie) for tie in later if float(tie["strength"]) > 0 and tie["last"] > day.isoformat()}
    named = [frozenset((row["person"], row["other"])) for row in report["month"]["suggestions"]
             if row["kind"] == "introduce"][:NAMED]
    close = close_contacts(ties, people, day)
    for i, one in enumerate(close):
        for other in close[:i]:
            pair = frozenset((one, other))
            common = len((near.get(one, set()) & near.get(other, set())) - {me})
            if pair not in tied:
                yield common.bit_length(), pair in named, pair in met


def main():
    _, _, report = run()
    last = datetime.date.fromisoformat(report["summary"]["last"])
    first = datetime.date.fromisoformat(report["summary"]["first"])
    days = [last - datetime.timedelta(WINDOW * k) for k in range((last - first).days // WINDOW - 1, -1, -1)]
    at = [run(day) for day in days]
    chance, found, named, others, of_others = {0: Fraction(1)}, 0, 0, 0, Fraction(0)
    for k, day in enumerate(days[:-1]):
        strata = {}
        for stratum, is_named, has_met in cases_of(at[k], at[k + 1][0], day):
            strata.setdefault(stratum, []).append((is_named, has_met))
        for cases in strata.values():
            everyone, picked = len(cases), sum(case[0] for case in cases)
            true, hits = sum(case[1] for case in cases), sum(all(case) for case in cases)
            if picked in (0, everyone):
                continue
            found, named, others = found + hits, named + picked, others + everyone - picked
            of_others += Fraction(picked * (true - hits), everyone - picked)
            spread = {}
            for before, share in chance.items():
                for x in range(max(0, picked - everyone + true), min(picked, true) + 1):
                    ways = math.comb(true, x) * math.comb(everyone - true, picked - x)
                    spread[before + x] = spread.get(before + x, 0) + share * Fraction(
                        ways, math.comb(everyone, picked))
            chance = spread
    p = sum(share for x, share in chance.items() if x > found) + chance[found] / 2
    print(named, found, others, f"{float(of_others):.6f} {float(p):.6f}")


main()

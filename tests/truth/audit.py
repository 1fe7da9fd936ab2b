"""Recomputes every number that the report and the tables of a log give, and says where they differ.

    audit.py PLN FOLDER LOG [CONTACTS] [--me NAME] [--goals FILE]

The chance to meet again is fitted here by another search, which must come as near as both stop; from
then on pln's own figure is taken. Circles are pln's: they must be a partition that no move of one person
and no union of two makes better. What random samples decide (how stable circles are, how sure figures
are, shares by chance) is held to its bounds. Prints the faults, then how many statements were checked.
"""
import argparse
import csv
import json
import subprocess
import sys

import claims_change
import claims_full
import claims_people
import tables_full
from advice import compare_advice, compare_printed
from claims import CLAIMS
from complete import find_left_out
from data import compare_data
from exact import compare_people, compare_summary, compare_ties, compare_trial
from goals import compare_goals, goals_of
from page import account, page_of
from partition import compare_partition
from record import compare_record
from tables import TABLES
from truth import Truth
from why import compare_why


class Audit:
    def __init__(self, pln, folder, log, contacts, me, goals):
        self.command = [pln, log] + (['-c', contacts] if contacts else []) \
            + (['--me', me] if me else []) + (['--goals', goals] if goals else [])
        name = self.name = f'{folder}/audit'
        self.run('--report', name + '.json', '--ties', name + '.ties', '--metrics', name + '.metrics')
        with open(name + '.json', encoding='utf-8') as file:
            report = json.load(file)
        ties, metrics = rows_of(name + '.ties'), rows_of(name + '.metrics')
        self.truth = Truth(log, contacts, me, ties, metrics, report)
        self.truth.ties = ties
        self.truth.goals = goals_of(self.truth, goals) if goals else []
        self.metrics = self.truth.metrics = metrics
        self.names = [self.truth.name(p) for p in self.truth.net.people]
        self.statements = 0

    def run(self, *options):
        return self.run_command(self.command + list(options))

    @staticmethod
    def run_command(command):
        done = subprocess.run(command, capture_output=True, encoding='utf-8')
        if done.returncode:
            sys.exit(f'pln ended with {done.returncode}: {done.stderr}')
        return done.stdout

    def tables(self):
        t = self.truth
        self.statements += compare_people(t, self.metrics) + compare_ties(t, t.ties)
        self.statements += compare_summary(t) + compare_trial(t) + compare_partition(t)
        self.statements += compare_advice(t) + compare_record(t) + compare_goals(t)
        self.statements += compare_why(t, self.why) + compare_data(t)

    def why(self, a, b):
        pln, *rest = self.command
        path = f'{self.name}.why.csv'
        self.run_command([pln, 'why', a, b] + rest + ['--full', '--report', path])
        return rows_of(path)

    def page(self, full):
        t = self.truth
        t.full = full
        text = self.run(*(['--full'] if full else []))
        if full:
            self.json_says(' '.join(text.split()))
        title, lead, sections, hint = page_of(text)
        find_left_out(t, sections)
        for said in lead + hint:
            self.claim('', said)
        compare_printed(t, [x for s in sections if s.title == 'THIS MONTH' for x in s.said])
        for section in sections:
            for said in section.said:
                self.claim(section.title, said)
            for head, rows in section.tables:
                self.statements += len(rows)
                if head in TABLES:
                    TABLES[head](t, rows)
                else:
                    t.faults.append(f'no recomputation of the table "{head}" in {section.title}')

    def json_says(self, text):
        """What JSON says in words is what the text says."""
        for section in self.truth.json.values():
            for kind in ('sentences', 'facts', 'items', 'notes'):
                for said in section.get(kind, []) if isinstance(section, dict) else []:
                    said = said['text'] if isinstance(said, dict) else said
                    self.statements += 1
                    if ' '.join(said.split()) not in text:
                        self.truth.faults.append(f'only JSON says: {said}')

    def claim(self, section, said):
        self.statements += 1
        self.truth.said = said
        if section == 'WHAT WAS READ':
            said = said.split(' | ')[-1]        # without the path of a file
        for pattern, function in CLAIMS.get(section, []):
            found = pattern.search(said)
            if found:
                try:
                    fault = account(said, function(self.truth, found), self.names)
                except Exception as error:          # a claim whose premise does not hold
                    fault = f'{type(error).__name__} {error} in: {said}'
                break
        else:
            fault = f'no recomputation of: {section}: {said}'
        if fault:
            self.truth.faults.append(fault)


def rows_of(path):
    with open(path, encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file))


def main():
    options = argparse.ArgumentParser()
    for name in ('pln', 'folder', 'log'):
        options.add_argument(name)
    options.add_argument('contacts', nargs='?')
    options.add_argument('--me')
    options.add_argument('--goals')
    audit = Audit(**vars(options.parse_args()))
    audit.page(False)
    audit.page(True)
    audit.tables()
    for fault in audit.truth.faults:
        print(fault)
    print(audit.statements, 'statements,', len(audit.truth.faults), 'faults')


main()

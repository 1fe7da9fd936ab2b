#!/usr/bin/env python3
"""metamorphic.py PLN [--every N] [--only CHANGE] [--known FILE] [--verbose] FOLDER...

A table that is written another way is still read the same way.

Each case below FOLDER (files and expect.json) is changed in ways that a human
reader does not mind: other order of columns and rows, another delimiter, a title above, a column
of remarks, other names ... pln then lists the same people and ties as before, or it stops and says
why.  Another network without a word is a misreading.

Prints one line for each: CASE CHANGE: difference; then how many readings were the same, how many
stopped and how many differed.  Tries all changes of all cases, and with --every N one change of
about each Nth case.  --known FILE names misreadings that do not count, a line "CASE CHANGE" each.
Exits 0 if no other reading differs.
"""
import argparse
import concurrent.futures
import csv
import io
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import unicodedata
import zlib

SECONDS = 60
ENDINGS = ('.csv', '.tsv', '.txt', '.psv')
NOTES = ['please check again', 'as agreed', 'bring the slides', 'too long this time', 'good discussion, to be continued',
         'nothing new', 'see the folder', 'room was cold', 'second attempt', 'went well']
GIVEN = ('Agathe Bohdan Carlotta Dietmar Eleonora Fritjof Gudrun Hamish Ignatius Jolanta Konrad Lucinda Malachy Nicoletta '
         'Odalys Pascual Quirin Rosalind Sigrid Thaddeus Undine Valentijn Wiebke Xaver Yolande Zacharias Anneliese Baldur '
         'Clotilde Dagny Eskil Filippa Gerlinde Hedwig Isidora Joachim Kreszenz Leopold Mirjam Norbert').split()
SURNAMES = ('Abendroth Brzezinski Castellani Drummond Eichhorn Fitzgerald Grimaldi Haverkamp Iversen Jablonski Kowalczyk '
            'Lindemann Montague Nakamura Oberholzer Pellegrini Quintana Rasmussen Sandoval Thorvaldsen Ueberschar '
            'Vandenberg Wojcik Ximenes Yilmaz Zimmermann Ashworth Blumenthal Cavendish Delacroix Engstrom Fontaine '
            'Gutierrez Holmberg Ibarra Jorgensen Kirchner Lombardi Mendoza Nordstrom').split()


DITTO = re.compile(r'["\'”„〃″]+|-+ ?" ?-+|(idem|id\.|ditto|dito|do\.|dto\.?)', re.I)
ORDINALS = re.compile(r'\b(first|second|third|erste[rsn]?|zweite[rsn]?|dritte[rsn]?|premi[eè]re?|deuxi[eè]me|'
                      r'primer[ao]?|segund[ao]|prim[ao]|second[ao]|eerste|tweede|derde)\b', re.I)


class Table:
    """A file as rows of cells: what a change works on."""

    def __init__(self, rows, delimiter, header):
        self.rows, self.delimiter, self.header = rows, delimiter, header

    def copy(self):
        return Table([list(row) for row in self.rows], self.delimiter, self.header)

    def is_plain(self):
        """No row stands for itself, as a title or a total does, and none below the header is one more."""
        return (self.header and all(sum(cell.strip() != '' for cell in row) > 1 for row in self.rows)
                and not self.is_square() and not self.has_labels())

    def is_square(self):
        """Are the rows known by the order of the columns alone?"""
        body = self.body()
        return len(body) == len(body[0]) and all(re.fullmatch(r'[\d.,]*', cell) for row in body for cell in row)

    def has_labels(self):
        """Does the first row explain the header, as words above days and numbers do?"""
        value = re.compile(r'[\d.,:/ -]+|\S+@\S+')
        return any(not value.fullmatch(cells[0]) and len(cells) > 2 and all(map(value.fullmatch, cells[1:]))
                   for cells in ([cell for cell in self.column(at) if cell] for at in self.columns()) if cells)

    def heads_groups(self):
        """Do cells mean the same as the one above, by a mark or by being empty in front of full ones?  Such a
        cell hangs on the order of the rows, and on standing at the head of its row."""
        body, width = self.body(), len(self.rows[0])
        if any(DITTO.fullmatch(cell) for row in body for cell in row):
            return True
        full = [all(cell.strip() for cell in self.column(at)) for at in range(width)]
        for at in range(min(2, width)):
            cells = self.column(at)
            twice = any(one and one == other for one, other in zip(cells, cells[1:]))
            if cells[0] and not twice and cells.count('') * 4 >= len(cells) and any(full[at + 1:]):
                return True
        return False

    def body(self):
        return self.rows[1:] if self.header else self.rows

    def column(self, at):
        return [row[at] for row in self.body()]

    def columns(self):
        return range(len(self.rows[0]))

    def text(self, quoting=csv.QUOTE_MINIMAL):
        out = io.StringIO()
        csv.writer(out, delimiter=self.delimiter, lineterminator='\n', quoting=quoting).writerows(self.rows)
        return out.getvalue()


def has_header(rows):
    """Words that differ and do not come again below: a heading for sure."""
    first, rest = rows[0], rows[1:]
    if len(set(first)) < len(first) or not all(cell.strip() for cell in first):
        return False
    if any(re.search(r'^\d+$|\d{3}|@|://', cell) for cell in first):
        return False
    below = {cell for row in rest for cell in row}
    return not any(cell in below for cell in first)


def table_of(name, text):
    """The file as a plain table, or None: remarks above, sections and odd quotes are left alone."""
    if not name.endswith(ENDINGS):
        return None
    found = None
    for delimiter in ',;\t|':
        try:
            rows = list(csv.reader(io.StringIO(text), delimiter=delimiter, strict=True))
        except csv.Error:
            continue
        rows = rows[:-1] if rows and not rows[-1] else rows
        if any('"' in cell for row in rows for cell in row):
            continue
        if len(rows) > 2 and len(rows[0]) > 1 and all(len(row) == len(rows[0]) for row in rows):
            if found is not None:
                return None  # it may be read with two delimiters
            found = Table(rows, delimiter, has_header(rows))
    return found


# ---- changes: each takes a Table and gives the bytes of the new file, or None if it does not apply

def with_order(table, order):
    if not table.is_plain() or table.heads_groups():
        return None
    table.rows = [[row[at] for at in order(len(row))] for row in table.rows]
    return table.text()


def numbered(header):
    """Do columns stand in an order of their own: Friend 1, Friend 2; days; a question and its choices?"""
    stems = [re.sub(r'[\d\W]+', '', cell).lower() for cell in header]
    return len(set(stems)) < len(stems) or sum(ORDINALS.search(cell) is not None for cell in header) > 1


def with_delimiter(delimiter):
    def change(table, _):
        if table.delimiter == delimiter:
            return None
        table.delimiter = delimiter
        return table.text()
    return change


def with_rows(order):
    def change(table, _):
        if not table.is_plain() or table.heads_groups() or not all(row[0].strip() for row in table.rows):
            return None
        table.rows[1:] = order(table.rows[1:])
        return table.text()
    return change


def shuffled(rows):
    rows = list(rows)
    random.Random(7).shuffle(rows)
    return rows


def with_column(header, value, first=False):
    """A column more: value gives the cell of the row with this number.  What is written about a call is evidence
    that it took place, whatever its length."""
    def change(table, _):
        called = header == 'Notes' and any(re.search('duration|dauer|dur[ée]e|durata|durac|durat', cell, re.I)
                                           for cell in table.rows[0])
        if not table.is_plain() or header in table.rows[0] or called:
            return None
        for number, row in enumerate(table.rows):
            row.insert(0 if first else len(row), value(number) if number else header)
        return table.text()
    return change


def with_nameless_columns(count):
    """A square has as many columns as rows."""
    def change(table, _):
        return None if table.is_square() else with_cells_behind(table, count)
    return change


def with_cells_behind(table, count):
    table.rows = [[*row, *[''] * count] for row in table.rows]
    return table.text()


def with_header(function):
    def change(table, _):
        if not table.header:
            return None
        table.rows[0] = [function(cell) for cell in table.rows[0]]
        return table.text()
    return change


def with_cells(function):
    def change(table, _):
        start = 1 if table.header else 0
        table.rows[start:] = [[function(cell) for cell in row] for row in table.rows[start:]]
        return table.text()
    return change


def with_text(function):
    return lambda table, _: function(table.text())


def with_total(table, _):
    if not table.header or not table.column(0)[0].strip():
        return None
    cells = [table.column(at) for at in table.columns()]
    numbers = [all(re.fullmatch(r'\d+', cell) for cell in column) for column in cells]
    if not any(numbers[1:]) or numbers[0]:
        return None
    table.rows.append(['Total'] + [str(sum(map(int, column))) if number else ''
                                   for column, number in zip(cells[1:], numbers[1:])])
    return table.text()


def with_decimal_comma(table, _):
    number = re.compile(r'-?\d+\.\d{1,2}')
    columns = [at for at in table.columns()
               if any(number.fullmatch(cell) for cell in table.column(at))
               and all(re.fullmatch(r'-?\d+(\.\d{1,2})?', cell) for cell in table.column(at))]
    if not columns or table.delimiter == ',':
        return None
    for row in table.body():
        for at in columns:
            row[at] = row[at].replace('.', ',')
    return table.text()


MONTHS = 'January February March April May June July August September October November December'.split()


def with_days(form):
    """Columns of ISO days written another way, all of them, where no day could be a month."""
    def change(table, _):
        iso = re.compile(r'(\d{4})-(\d\d)-(\d\d)')
        columns = [at for at in table.columns() if table.header and all(map(iso.fullmatch, table.column(at)))]
        if not columns:
            return None
        for row in table.body():
            for at in columns:
                row[at] = form(*iso.fullmatch(row[at]).groups())
        return table.text()
    return change


def with_iso_days(table, _):
    dotted = re.compile(r'(\d{1,2})\.(\d{1,2})\.(\d{4})')
    columns = [at for at in table.columns() if table.header and all(map(dotted.fullmatch, table.column(at)))]
    if not columns:
        return None
    for row in table.body():
        for at in columns:
            day, month, year = dotted.fullmatch(row[at]).groups()
            row[at] = f'{year}-{month:0>2}-{day:0>2}'
    return table.text()


def new_names(people):
    """Other names for the words of people's names, or None where they are no plain names."""
    words = [name.split() for name in people]
    if not words or not all(2 <= len(name) <= 3 and all(re.fullmatch(r"[^\W\d_]{3,}", w) for w in name) for name in words):
        return None
    firsts = sorted({name[0] for name in words})
    lasts = sorted({w for name in words for w in name[1:]} - set(firsts))
    if len(firsts) > len(GIVEN) or len(lasts) > len(SURNAMES):
        return None
    return dict(zip(firsts, GIVEN)) | dict(zip(lasts, SURNAMES))


def renamed_text(text, names):
    """Each word of a name becomes another, also in lower case and in addresses."""
    forms = {}
    for old, new in names.items():
        for form in (str, str.lower, str.upper):
            forms[form(old)] = form(new)
    pattern = re.compile('|'.join(rf'(?<![^\W_]){re.escape(old)}(?![^\W_])' for old in sorted(forms, key=len, reverse=True)))
    return pattern.sub(lambda found: forms[found[0]], text)


def with_new_names(table, people):
    names, text = new_names(people), table.text()
    if not names or any(re.search(rf'(?i)[\w.-]{old}|{old}[\w.-]*[\w]', text) for old in names):
        return None
    return renamed_text(text, names)


def nfd(text):
    changed = unicodedata.normalize('NFD', text)
    return None if changed == text else changed


def encoded(codec):
    def change(table, _):
        try:
            data = table.text().encode(codec)
        except UnicodeEncodeError:
            return None
        return data if data != table.text().encode() else None
    return change


def with_header_again(table, _):
    """Months pasted one below the other."""
    if not table.is_plain() or table.heads_groups() or len(table.rows) < 5:
        return None
    table.rows.insert(1 + len(table.body()) // 2, list(table.rows[0]))
    return table.text()


def with_years_before(table, _):
    """The same rows again in earlier years, until there are more than pln takes as a sample."""
    iso = re.compile(r'(\d{4})-(\d\d-\d\d)')
    if not table.is_plain() or table.heads_groups():
        return None
    columns = [at for at in table.columns() if all(map(iso.fullmatch, table.column(at)))]
    own = [at for at in table.columns() if at not in columns and len(set(table.column(at))) == len(table.body())]
    if len(columns) != 1 or own or any('02-29' in row[at] for row in table.body() for at in columns):
        return None
    body, earlier = table.body(), 0
    while len(table.rows) < 300:
        earlier += 1
        for row in body:
            row = list(row)
            for at in columns:
                year, day = iso.fullmatch(row[at]).groups()
                row[at] = f'{int(year) - earlier}-{day}'
            table.rows.append(row)
    return table.text()


def as_spreadsheet(table, _):
    """What a spreadsheet saves in countries with a decimal comma."""
    table.delimiter = ';'
    return '\ufeff' + table.text().replace('\n', '\r\n')


def capital_names(people):
    words = {word for name in people for word in name.split()}
    plain = all(re.fullmatch(r"[^\W\d_]{3,}", word) for word in words)
    return {word: word.upper() for word in words} if words and plain else None


def with_capital_names(table, people):
    names = capital_names(people)
    return names and renamed_text(table.text(), names)


def in_columns_reversed(table, _):
    return None if numbered(table.rows[0]) else with_order(table, lambda n: range(n - 1, -1, -1))


def in_columns_rotated(table, _):
    return None if numbered(table.rows[0]) else with_order(table, lambda n: [n - 1, *range(n - 1)])


CHANGES = {
    'columns-reversed': in_columns_reversed,
    'columns-rotated': in_columns_rotated,
    'delimiter-comma': with_delimiter(','),
    'delimiter-semicolon': with_delimiter(';'),
    'delimiter-tab': with_delimiter('\t'),
    'delimiter-pipe': with_delimiter('|'),
    'rows-reversed': with_rows(lambda rows: rows[::-1]),
    'rows-shuffled': with_rows(shuffled),
    'column-empty': with_column('Remarks', lambda n: ''),
    'column-without-header': with_nameless_columns(1),
    'column-constant': with_column('Campus', lambda n: 'North'),
    'column-status': with_column('Sync', lambda n: 'synced'),
    'column-number': with_column('No.', str, first=True),
    'column-record-id': with_column('Record ID', lambda n: f'{(n * 2654435761) % 4294967296:08x}', first=True),
    'column-notes': with_column('Notes', lambda n: NOTES[n % len(NOTES)]),
    'column-notes-rare': with_column('Notes', lambda n: '' if n % 3 else NOTES[n % len(NOTES)]),
    'column-link': with_column('Link', lambda n: f'https://example.org/item/{n * 17}'),
    'column-exported': with_column('Exported at', lambda n: '2026-06-30 09:15'),
    'column-true': with_column('Archived', lambda n: 'FALSE'),
    'title-above': lambda table, _: table.header and 'Overview of the table\n\n' + table.text(),
    'title-above-padded': lambda table, _: table.header and 'Overview of the table' + table.delimiter * (len(table.rows[0]) - 1) + '\n'
    + table.delimiter * (len(table.rows[0]) - 1) + '\n' + table.text(),
    'total-below': with_total,
    'source-below': with_text(lambda text: text + '\nSource: our own records\n'),
    'header-capitals': with_header(str.upper),
    'header-small': with_header(str.lower),
    'header-blanks': with_header(lambda cell: cell + '  '),
    'header-underscores': with_header(lambda cell: cell.replace(' ', '_')),
    'header-nbsp': with_header(lambda cell: cell.replace(' ', '\u00a0')),
    'bom': with_text(lambda text: '\ufeff' + text),
    'crlf': with_text(lambda text: text.replace('\n', '\r\n')),
    'utf-16': encoded('utf-16'),
    'windows-1252': encoded('windows-1252'),
    'letters-decomposed': with_text(nfd),
    'cells-padded': with_cells(lambda cell: f' {cell} ' if cell else cell),
    'cells-nbsp': with_cells(lambda cell: cell.replace(' ', '\u00a0')),
    'cells-quoted': lambda table, _: table.text(csv.QUOTE_ALL),
    'no-last-newline': with_text(lambda text: text.rstrip('\n')),
    'blank-lines-below': with_text(lambda text: text + '\n\n'),
    'empty-rows-below': lambda table, _: table.text() + (table.delimiter * (len(table.rows[0]) - 1) + '\n') * 3,
    'decimal-comma': with_decimal_comma,
    'days-dotted': with_days(lambda y, m, d: f'{d}.{m}.{y}'),
    'days-named': with_days(lambda y, m, d: f'{int(d)} {MONTHS[int(m) - 1]} {y}'),
    'days-with-time': with_days(lambda y, m, d: f'{y}-{m}-{d} 00:00:00'),
    'days-to-iso': with_iso_days,
    'other-names': with_new_names,
    'names-capitals': with_capital_names,
    'header-again': with_header_again,
    'header-wrapped': with_header(lambda cell: cell.replace(' ', '\n', 1)),
    'columns-behind-nameless': with_nameless_columns(3),
    'spreadsheet': as_spreadsheet,
    'years-before': with_years_before,
}
NEW_NAMES = {'other-names': new_names, 'names-capitals': capital_names}
MORE_ROWS = {'years-before'}  # who is tied stays the same, and not how often
OWN_ROWS = {'column-number', 'column-record-id', 'column-link'}  # a row in two files is no longer the same
LETTERS = {  # a header may hold names
    'names-capitals': str.casefold, 'header-capitals': str.casefold, 'header-small': str.casefold,
    'header-underscores': lambda name: name.replace('_', ' ')}


# ---- cases and readings

class Case:
    """A folder with its files, what is added on the command line, and who may be listed or not."""

    def __init__(self, folder):
        self.folder, self.name = folder, os.path.basename(os.path.abspath(folder))
        self.fails = False
        with open(os.path.join(folder, 'expect.json'), encoding='utf-8') as file:
            expect = json.load(file)
        self.args = expect.get('args') or []
        readings = [expect] + (expect.get('any_of') or [])
        self.maybe = [name for one in readings for name in one.get('maybe') or []]
        self.also = {name: shown for shown, names in (expect.get('also') or {}).items() for name in names}
        self.files = {}
        for name in sorted(os.listdir(folder)):
            if name != 'expect.json':
                with open(os.path.join(folder, name), 'rb') as file:
                    self.files[name] = file.read()
        self.tables = {name: self.table(name, data) for name, data in self.files.items()}

    @staticmethod
    def table(name, data):
        try:
            return table_of(name, data.decode('utf-8-sig').replace('\r\n', '\n'))
        except UnicodeDecodeError:
            return None

    def changed(self, change, people):
        """The files after the change, or None where it changes none."""
        rows = [{tuple(row) for row in table.body()} for table in self.tables.values() if table]
        if change in OWN_ROWS and sum(map(len, rows)) > len(set().union(*rows)):
            return None
        files, some = dict(self.files), False
        for name, table in self.tables.items():
            data = CHANGES[change](table.copy(), people) if table else None
            data = data or None
            if data is None and change in NEW_NAMES:
                return None
            if data is not None:
                files[name] = data.encode() if isinstance(data, str) else data
                some = True
        return files if some else None


def rows_of(path):
    if not os.path.exists(path):
        return []
    with open(path, encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file))


class Reading:
    """What pln makes of files: code, message, people, ties."""

    def __init__(self, pln, case, files, names=None):
        with tempfile.TemporaryDirectory() as work:
            for name, data in files.items():
                with open(os.path.join(work, name), 'wb') as file:
                    file.write(data)
            args = [*case.args, *(name for name in files if name not in case.args)]
            if names:
                args = [renamed_text(arg, names) if arg not in files else arg for arg in args]
            try:
                done = subprocess.run([pln, *args, '--metrics', 'm.out', '--ties', 't.out'], cwd=work,
                                      stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                      timeout=SECONDS, env=dict(os.environ, LC_ALL='C.UTF-8', TZ='UTC',
                                                                SOURCE_DATE_EPOCH='1798718400'))
                self.code, self.said = done.returncode, done.stderr.decode('utf-8', 'replace')
            except subprocess.TimeoutExpired:
                self.code, self.said = -1, 'no answer'
            self.people = {self.shown(case, row['contact']) for row in rows_of(os.path.join(work, 'm.out'))}
            self.ties = {tuple(sorted((self.shown(case, row['contact_a']), self.shown(case, row['contact_b'])))):
                         (row['interactions'], row['first'], row['last'])
                         for row in rows_of(os.path.join(work, 't.out'))}

    @staticmethod
    def shown(case, name):
        name = ' '.join(unicodedata.normalize('NFC', name).split())
        name = name[1:] if re.match(r"'[=+@-]", name) else name
        return case.also.get(name, name)

    def renamed(self, new):
        self.people = {new(name) for name in self.people}
        self.ties = {tuple(sorted(map(new, pair))): row for pair, row in self.ties.items()}
        return self


def is_maybe(case, name):
    return any(re.search(m[3:], name, re.I) if m.startswith('re:') else m == name for m in case.maybe)


def some(items):
    items = sorted('–'.join(item) if isinstance(item, tuple) else item for item in items)
    return ', '.join(items[:4]) + (f' and {len(items) - 4} more' if len(items) > 4 else '')


def difference(case, before, after, counted):
    """What the second reading has, lacks or counts otherwise; None where both are the same."""
    texts = []
    for what, old, new in (('people', before.people, after.people), ('ties', set(before.ties), set(after.ties))):
        lost, more = ({item for item in one - other
                       if not any(is_maybe(case, name) for name in (item if isinstance(item, tuple) else (item,)))}
                      for one, other in ((old, new), (new, old)))
        texts += ([f'{what} lost: {some(lost)}'] if lost else []) + ([f'{what} more: {some(more)}'] if more else [])
    if not texts and counted:
        other = [pair for pair, row in before.ties.items() if after.ties.get(pair, row) != row]
        if other:
            pair = min(other)
            texts.append(f'{some([pair])}: {" ".join(before.ties[pair])}, now {" ".join(after.ties[pair])}')
    return '; '.join(texts) or None


def judge(pln, case, changes, most):
    """(change, 'same', 'stopped' or 'misread', text) for the first `most` changes that apply."""
    found, before = [], Reading(pln, case, case.files)
    if before.code != 0:
        return found
    for change in changes:
        if len(found) == most:
            break
        names = NEW_NAMES[change](before.people) if change in NEW_NAMES else None
        files = case.changed(change, before.people)
        if files is None:
            continue
        after = Reading(pln, case, files, names)
        if after.code != 0:
            found.append((change, 'stopped' if after.code == 1 else 'misread', after.said.strip().split('\n')[0]))
            continue
        expected = before
        if names:
            expected = Reading(pln, case, case.files).renamed(lambda name: renamed_text(name, names))
        if change in LETTERS:
            expected = (expected if names else Reading(pln, case, case.files)).renamed(LETTERS[change])
            after.renamed(LETTERS[change])
        text = difference(case, expected, after, change not in MORE_ROWS)
        found.append((change, 'misread' if text else 'same', text))
    return found


def cases_below(folder):
    if os.path.exists(os.path.join(folder, 'expect.json')):
        return [folder]
    return sorted(os.path.join(folder, name) for name in os.listdir(folder)
                  if os.path.exists(os.path.join(folder, name, 'expect.json')))


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument('pln')
    parser.add_argument('folders', nargs='+')
    parser.add_argument('--every', type=int)
    parser.add_argument('--only', action='append')
    parser.add_argument('--known')
    parser.add_argument('--verbose', action='store_true')
    options = parser.parse_args()
    known = set()
    if options.known:
        with open(options.known, encoding='utf-8') as file:
            known = {line.strip() for line in file if line.strip() and not line.startswith('#')}
    pln, count = os.path.abspath(options.pln), {'same': 0, 'stopped': 0, 'misread': 0, 'known': 0}
    jobs, changes = [], list(options.only or CHANGES)
    for case in (Case(folder) for below in options.folders for folder in cases_below(below)):
        if not options.every:
            jobs.append((pln, case, changes, len(changes)))
            continue
        place, left_out = divmod(zlib.crc32(case.name.encode()), options.every)
        start = place % len(changes)
        if not left_out:
            jobs.append((pln, case, changes[start:] + changes[:start], 1))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for (_, case, _, _), found in zip(jobs, pool.map(lambda job: judge(*job), jobs)):
            for change, verdict, text in found:
                verdict = 'known' if verdict == 'misread' and f'{case.name} {change}' in known else verdict
                count[verdict] += 1
                if verdict == 'misread' or (options.verbose and verdict != 'same'):
                    print(f'{verdict}\t{case.name} {change}\t{text}', flush=True)
    print(f"{count['same']} read the same, {count['stopped']} stopped, {count['misread']} misread, {count['known']} known")
    return 1 if count['misread'] else 0


if __name__ == '__main__':
    sys.exit(main())

#!/usr/bin/env python3
"""pollock.py READ_AS_ROWS [--files]: how well the reader loads polluted files.

The method is that of the Pollock benchmark (Vitagliano, Hameed, Jiang,
Reisener, Wu, Naumann: Pollock: a data loading benchmark, VLDB 2023), on a
table of this project's own: none of the benchmark's files is used.

The table: 84 lines (a header and 83 interactions) of 9 columns, all cells in
double quotes, CRLF; some cells hold commas, doubled quotes, apostrophes and
letters beyond ASCII.

The pollutions are those of the benchmark, 2,280 files: no payload, no final
line end, two of them, no header, header of two or three lines, a preamble, a
second table with fewer, as many or more columns, header only, one row, record
delimiters LF and CR, field delimiters tab ; space and ", ", quotation mark ',
escapes \\ and none; and in every line by itself: at every cell a delimiter more,
a delimiter less, a quote more, and all delimiters turned into blanks.

Each file is read without any option.  Its score is the sum of ten measures
between 0 and 1: success, and precision, recall and F1 of the header's cells, of
records (cells put one behind the other, as the benchmark does, so that a
delimiter less costs no record by itself) and of cells, as multisets.  Where a
file holds no such cells, the measures are 1.  A row that the reader rejects
with its line is a record not loaded.  A file without rows must be refused; a
refusal of any other is 0.

The total is the mean over all files (simple), and weighted by how often each
pollution was found in the survey of 3,712 public files, as published with the
benchmark."""
import collections
import os
import random
import subprocess
import sys
import tempfile

HEADER = ['date', 'from', 'to', 'channel', 'topic', 'minutes', 'weight', 'introduced by', 'direction']
PEOPLE = ['Ana Ruiz', 'Ben Okafor', 'Chen Li', 'Zoë Brandt', "Niamh O'Hara", 'José Pérez', 'Mina Sato',
          'Tomás Reyes', 'Lena Vogt', 'Jordan Pike', 'Dana Park', 'Ines Lund']
TOPICS = ['jazz', 'OER, open data', 'the "big" one', 'évaluation', "children's books", 'maps, charts and "maps"',
          'sewing', 'Übungen', 'coaching', 'video']
CHANNELS = ['email', 'coffee', 'call', 'webinar', 'mastodon']

WEIGHT = {'source': 1, 'no payload': 15, 'no final line end': 184, 'two final line ends': 5, 'no header': 470,
          'header of 2 lines': 47, 'header of 3 lines': 47, 'preamble': 282, 'second table, as many columns': 188 / 3,
          'second table, more columns': 188 / 3, 'second table, fewer columns': 188 / 3, 'header only': 3,
          'one row': 4, 'lines end with CR': 7, 'lines end with LF': 1691, 'delimiter tab': 4, 'delimiter ;': 834,
          'delimiter space': 4, 'delimiter comma and blank': 101, "quotation mark '": 11, 'escape \\': 1,
          'no escape': 7}
ROW_WEIGHT = {'a delimiter less': 0.36775106082036774, 'a delimiter more': 0.36775106082036774,
              'delimiters turned to blanks in a row': 1 / 7, 'a quote more': 1 / 108}


def clean_rows():
    chance = random.Random(11)
    rows = []
    for i in range(83):
        a, b, c = chance.sample(PEOPLE, 3)
        rows.append(['2024-%02d-%02d' % (1 + i // 28, 1 + i % 28), a, b, chance.choice(CHANNELS), chance.choice(TOPICS),
                     str(5 * chance.randint(1, 18)), str(chance.randint(1, 4)), c if i % 5 == 0 else '',
                     chance.choice(['out', 'both'])])
    return rows


class Table:
    """A grid of text that can be written in a polluted way."""

    def __init__(self, header, rows):
        self.header, self.rows = [header] if header else [], rows
        self.before, self.delimiter, self.quote, self.escape, self.end = [], ',', '"', '"', '\r\n'
        self.last_end = None
        self.row_delimiter, self.more, self.less, self.quoted_more = {}, {}, {}, {}
        self.second = None      # header, rows

    def written_cell(self, text, extra_quote):
        inside = text.replace(self.quote, self.escape + self.quote)
        return self.quote + (self.quote if extra_quote else '') + inside + self.quote

    def written_line(self, number, line):
        delimiter = self.row_delimiter.get(number, self.delimiter)
        out = ''
        for i, text in enumerate(line):
            if i > 0 and self.less.get(number) != i:
                out += delimiter
            if self.more.get(number) == i:
                out += delimiter
            out += self.written_cell(text, self.quoted_more.get(number) == i)
        return out

    def written(self):
        lines = self.before + self.header + self.rows
        if self.second:
            lines = lines + [self.second[0]] + self.second[1]
        texts = [self.written_line(i, line) for i, line in enumerate(lines)]
        if not texts:
            return b''
        last = self.end if self.last_end is None else self.last_end
        return (self.end.join(texts) + last).encode('utf-8')

    def expected(self):
        """Header cells, rows."""
        header = [c for line in self.header for c in line]
        rows = [list(r) for r in self.rows]
        if self.second:
            header += self.second[0]
            rows += [list(r) for r in self.second[1]]
        return header, rows


def polluted_files():
    rows = clean_rows()

    def plain():
        return Table(HEADER, [list(r) for r in rows])

    def changed(**attributes):
        table = plain()
        for name, value in attributes.items():
            setattr(table, name, value)
        return table

    yield 'source', plain()
    yield 'no payload', Table(None, [])
    yield 'no final line end', changed(last_end='')
    yield 'two final line ends', changed(last_end='\r\n\r\n')
    yield 'no header', changed(header=[])
    yield 'header of 2 lines', changed(header=[HEADER] * 2)
    yield 'header of 3 lines', changed(header=[HEADER] * 3)
    yield 'preamble', changed(before=[['PREAMBLE'] + [''] * 8, [''] * 9])
    yield 'second table, as many columns', changed(second=(HEADER, rows))
    yield 'second table, fewer columns', changed(second=(HEADER[:8], [r[:8] for r in rows]))
    yield 'second table, more columns', changed(second=(HEADER + ['note'], [r + ['seen'] for r in rows]))
    yield 'header only', changed(rows=[])
    yield 'one row', changed(rows=[rows[0]])
    yield 'lines end with CR', changed(end='\r')
    yield 'lines end with LF', changed(end='\n')
    yield 'delimiter tab', changed(delimiter='\t')
    yield 'delimiter ;', changed(delimiter=';')
    yield 'delimiter space', changed(delimiter=' ')
    yield 'delimiter comma and blank', changed(delimiter=', ')
    yield "quotation mark '", changed(quote="'", escape="'")
    yield 'escape \\', changed(escape='\\')
    yield 'no escape', changed(escape='')
    for line in range(84):
        yield 'delimiters turned to blanks in a row', changed(row_delimiter={line: ' '})
        for column in range(9):
            yield 'a delimiter more', changed(more={line: column})
            if column > 0:
                yield 'a delimiter less', changed(less={line: column})
            table = changed(quoted_more={line: column})
            lines = table.header + table.rows
            lines[line] = list(lines[line])
            lines[line][column] = '"' + lines[line][column]
            table.expected_with = lines
            yield 'a quote more', table


def measures(wanted, seen):
    if not wanted:
        return [1.0, 1.0, 1.0]
    common = sum((collections.Counter(wanted) & collections.Counter(seen)).values())
    if common == 0:
        return [0.0, 0.0, 0.0]
    precision, recall = common / len(seen), common / len(wanted)
    return [precision, recall, 2 * precision * recall / (precision + recall)]


def score(table, loaded):
    header, rows = table.expected()
    if hasattr(table, 'expected_with'):
        header, rows = table.expected_with[0], table.expected_with[1:]
    if 'error' in loaded:
        return 10.0 if not rows else 0.0
    total = 1.0
    total += sum(measures(header, loaded['header']))
    total += sum(measures([''.join(r) for r in rows], [''.join(r) for r in loaded['rows']]))
    total += sum(measures([c for r in rows for c in r], [c for r in loaded['rows'] for c in r]))
    return total


def unescaped(cell):
    return cell.replace('\\\\', '\0').replace('\\t', '\t').replace('\\n', '\n').replace('\\r', '\r').replace('\0', '\\')


def load(program, paths):
    out = subprocess.run([program] + paths, stdout=subprocess.PIPE, check=True).stdout.decode('utf-8', 'replace')
    loaded = []
    for line in out.split('\n'):
        cells = [unescaped(c) for c in line.split('\t')]
        if cells[0] == 'file':
            loaded.append({'header': [], 'rows': []})
        elif cells[0] == 'error':
            loaded[-1]['error'] = cells[1]
        elif cells[0] == 'header':
            loaded[-1]['header'] = cells[1:]
        elif cells[0] == 'row':
            loaded[-1]['rows'].append(cells[1:])
    return loaded


def main():
    program = sys.argv[1]
    files = list(polluted_files())
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for i, (_, table) in enumerate(files):
            paths.append(os.path.join(folder, '%04d.csv' % i))
            with open(paths[-1], 'wb') as out:
                out.write(table.written())
        loaded = load(program, paths)
    by_class = collections.OrderedDict()
    for (kind, table), seen in zip(files, loaded):
        by_class.setdefault(kind, []).append(score(table, seen))
    weighted = weights = 0.0
    for kind, scores in by_class.items():
        weight = WEIGHT.get(kind) or ROW_WEIGHT[kind] * len(scores)
        mean = sum(scores) / len(scores)
        weighted += weight * mean
        weights += weight
        print('%-40s %4d files  weight %6.1f  score %7.4f  least %7.4f' % (kind, len(scores), weight, mean, min(scores)))
    everything = [s for scores in by_class.values() for s in scores]
    print('simple %.3f  weighted %.3f' % (sum(everything) / len(everything), weighted / weights))
    if '--files' in sys.argv:
        for (kind, _), path, seen in zip(files, paths, loaded):
            print(kind, path, seen.get('error', len(seen['rows'])))


main()

"""The printed report as sections of statements, and the check that nothing in them is unexplained."""
import re
import unicodedata

from learning import date

MONTHS = ('January February March April May June July August September October November '
          'December').split()
# The head of each table, by the first words of its (last) line.
TABLE = re.compile(r'^\s*(circle  +people|circle  +of what|ties  +days|ties  +contact|days  +interactions|contact  +inter|'
                   r'kind  |role  |event  +times|topic  +(?:active )?sources|field  +people|'
                   r'density  +(?:ties )?outside|known  +kinds|step  +people|year  +quarter|new to you|person  +(?:days|comes)|'
                   r'now  +from|tie  +joins)')
RANKED = ('HOW SURE THESE FIGURES ARE',)        # its keys are numbers
ABOVE_HEAD = re.compile(r'^\s*(active  effective|met  again|ties(?! \w))(\s|$)')


def say_day(day):
    d = date(day)
    return f'{d.day} {MONTHS[d.month - 1]} {d.year}'


def say_number(x):
    return f"{round(x):,}"


def say_decimal(x, places):
    return f'{x:,.{places}f}'


def say_share(part, whole):
    """66%, or in words where a whole number would be false."""
    if not whole:
        return '0%'
    share = 100 * part / whole
    if 0 < share < 1:
        return 'under 1%'
    if 99 < share < 100 - 1e-10:
        return 'over 99%'
    return f'{int(share + .5)}%'


class Section:
    def __init__(self, title):
        self.title, self.said = title, []       # sentences, facts "KEY | text", items
        self.tables = []                        # (head, rows), a row is a line


def page_of(text):
    """Title, what stands above the first section, and the sections."""
    lines = text.split('\n')
    lead, sections, hint = [], [], []
    for line in lines[1:]:
        if line and not line.startswith(' ') and line.upper() == line and re.search('[A-Z]{2}', line):
            sections.append(([], line))
        elif sections and line and not line.startswith(' '):
            hint.append(line)
        else:
            (sections[-1][0] if sections else lead).append(line)
    found = []
    for body, title in sections:
        section = Section(re.sub(r' \(.*', '', title))
        section.said += re.findall(r'\(.*\)', title)
        fill(section, [s[2:] for s in body if s.strip()])
        found.append(section)
    return lines[0], sentences(' '.join(lead)), found, sentences(' '.join(hint))


def sentences(text):
    text = ' '.join(text.split())
    return [s for s in re.split(r'(?<=[.?])\s+(?=[A-Z0-9·]|pln )', text) if s]


def fill(section, lines):
    prose, i = [], 0
    while i < len(lines):
        line = lines[i]
        if TABLE.match(line):
            i, rows = table_rows(lines, i)
            section.tables.append((' '.join(TABLE.match(line).group(1).split()), rows))
            continue
        i += 1
        if ABOVE_HEAD.match(line):
            continue
        block = line
        while i < len(lines) and lines[i].startswith(' ') and not is_item(lines[i]) \
                and not TABLE.match(lines[i]) and not ABOVE_HEAD.match(lines[i]):
            block += ' ' + lines[i].strip()
            i += 1
        fact = re.match(r'(\S.*?)\s{2,}(.*)', line)
        if is_item(line) and not (section.title in RANKED and fact):
            flush(section, prose)
            section.said.append(re.sub(r'^(\[ \]|\d+)\s+', '', block))
        elif fact:
            flush(section, prose)
            section.said.append(fact.group(1) + ' | ' + block[fact.start(2):])
        else:
            prose.append(block)
    flush(section, prose)


# A table: a head and rows, whose longer cells continue on the lines below.

def columns_of(line):
    """One character for each column of the page: wide ones take two."""
    return ''.join(c + ('\0' if unicodedata.east_asian_width(c) in 'WF' else '') for c in line)


def gaps(blank):
    """Where two columns and more are blank, within the line."""
    return [m.span() for m in re.finditer('  +', blank.strip('\n')) if m.start() > 0]


def both(blank, line):
    """Blank where both are."""
    n = max(len(blank), len(line))
    return ''.join(' ' if a == b == ' ' else 'x' for a, b in zip(blank.ljust(n), line.ljust(n)))


def table_rows(lines, i):
    """The line after the table whose head is line i, and its rows, each a list of cells."""
    blank = both(columns_of(lines[i]), columns_of(lines[i + 1]))
    least, end = len(gaps(blank)), i + 1
    while end < len(lines) and not TABLE.match(lines[end]) and not ABOVE_HEAD.match(lines[end]):
        narrower = both(blank, columns_of(lines[end]))
        if len(gaps(narrower)) < least:
            break
        blank, end = narrower, end + 1
    cuts = [0] + [b for a, b in gaps(blank)] + [len(blank)]
    cells = [[columns_of(s)[a:b].replace('\0', '').strip() for a, b in zip(cuts, cuts[1:])]
             for s in lines[i + 1:end]]
    key = key_column(cells)
    rows = []
    for line in cells:
        if not rows or key is None or line[key]:
            rows.append(line)
        else:
            rows[-1] = [' '.join(x for x in both_cells if x) for both_cells in zip(rows[-1], line)]
    return end, rows


def key_column(cells):
    """A column of numbers, which begin a row."""
    for k in range(len(cells[0])):
        if cells[0][k] and all(re.fullmatch(r'[\d,.]+%?|(under|over) \d+%|', c[k]) for c in cells):
            return k
    return None


def is_item(line):
    return re.match(r'(\[ \]|\d  )', line)


def flush(section, prose):
    section.said += sentences(' '.join(prose))
    prose.clear()


class More:
    """A list of which the first are named: "Ana, Ben and 4 more"."""

    def __init__(self, items):
        self.items = [i if isinstance(i, (list, tuple)) else [i] for i in items]


def account(text, atoms, names, words=()):
    """None if the atoms stand in the text in their order and it has no other number or name."""
    rest, at = text, 0
    more = [int(m) for m in re.findall(r'and (\d+) more\b(?! with)', text)]
    for atom in atoms:
        parts = [atom]
        if isinstance(atom, More):
            hidden = more.pop(0) if more and len(atom.items) > more[0] \
                and shows_more(text, atom, more[0]) else 0
            shown = atom.items[:len(atom.items) - hidden]
            parts = [p for item in shown for p in item] + ([str(hidden)] if hidden else [])
        for part in parts:
            found = re.compile(r'(?<![\w.])' + re.escape(str(part)) + r'(?![\w]|[.,]\d)').search(rest, at)
            if not found:
                return f'"{part}" is not (in this order) in: {text}'
            rest = rest[:found.start()] + '~' * len(found.group()) + rest[found.end():]
            at = found.end()
    for name in names:
        if name in rest:
            return f'nothing explains "{name}" in: {text}'
    left = re.search(r'\d[\d.,]*%?', rest)
    if left:
        return f'nothing explains "{left.group()}" in: {text}'
    return None


def shows_more(text, atom, hidden):
    """Is it this list that is cut there?"""
    shown = atom.items[:len(atom.items) - hidden]
    if not shown:
        return False
    at = 0
    for item in shown:
        for part in item:
            at = text.find(str(part), at)
            if at < 0:
                return False
            at += len(str(part))
    return bool(re.match(r'[^,;]*? and (about )?%d more' % hidden, text[at:]))

"""The printed report as sections of statements, and the check that nothing in them is unexplained."""
import re

from learning import date

MONTHS = ('January February March April May June July August September October November '
          'December').split()
# The head of each table, by the first words of its (last) line.
TABLE = re.compile(r'^\s*(circle  |ties  +days|ties  +contact|days  +interactions|contact  +inter|'
                   r'kind  |role  |quarter  |event  +times|topic  +sources|field  +people|'
                   r'give and take by|density  +(?:ties )?outside|known  +kinds|step  +people|'
                   r'now  +from|tie  +joins)')
RANKED = ('HOW SURE THESE FIGURES ARE',)        # its keys are numbers
ABOVE_HEAD = re.compile(r'^\s*(active  effective|met  again|ties)(\s|$)')


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
    if 99 < share < 100:
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
            rows = []
            i += 1
            while i < len(lines) and re.search(r'\S\s{2,}\S', lines[i]) and not TABLE.match(lines[i]):
                if ABOVE_HEAD.match(lines[i]):
                    break
                rows.append(lines[i])
                i += 1
            section.tables.append((line.split()[0], rows))
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

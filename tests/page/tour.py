"""A tour of the page by script: what a reader does, and what must never happen."""
import json
import os
import sys
import tempfile
import xml.dom.minidom

import chromium
import firefox
from checks import SAMPLES, accessible, check, luminance, parts, plan, pln, visit, without_isolates
from networks import (anonymous, areas_of_circles, broken_script, colours_of_canvas, everybody_has_a_card, hidden_from_right_to_left,
                      hostile, older_browser, rings, small_networks, sorted_tables)

BROWSERS = {'chromium': chromium, 'firefox': firefox}


def short_numbers(text):
    """Whole numbers as src/report/page/page_ties.c writes them."""
    found, before = [], 0
    for letter in text:
        if letter.isupper():
            before = 26 * before + ord(letter) - 64
        else:
            found.append(36 * before + int(letter, 36))
            before = 0
    return found


def figures(b, page, report):
    visit(b, page)
    check('nothing to complain about', [], b.complaints())
    check('the whole page is at hand before a click', True, b.run("!!document.querySelector('#stage svg path')"))
    people = [without_isolates(one['contact']) for one in report['contacts']]
    names = b.run('JSON.parse(document.getElementById("data").textContent).names')
    check('the people of JSON', people, [without_isolates(name) for name in names])
    found = b.run(f'{json.dumps(names)}.map((name) => find(name)[0])')
    check('search finds everybody', names, found)
    check('without accents as well', True, 'Inês Carvalho' in b.run("find('ines')"))
    strength = {(one['a'], one['b']): one['strength'] for one in report['ties']} if 'a' in report['ties'][0] else None
    ties = short_numbers(b.run('JSON.parse(document.getElementById("data").textContent).ties.hundredths'))
    check('the strengths of JSON', [round(100 * one['strength']) for one in report['ties']], ties)
    check('strength is a member', True, strength is None or len(strength) == len(ties))


def cards(b, page, work):
    for name in ('Ana Ruiz', 'Eve Lindqvist', 'Miguel Vaz'):
        path = f'{work}/who.json'
        pln('who', name, *SAMPLES, '-r', path)
        with open(path, encoding='utf-8') as card:
            told = json.load(card)
        visit(b, page)
        b.run(f"find({json.dumps(name)}); openFound()")
        b.rest()
        facts = [one['text'] for part in told.values() if isinstance(part, dict) for one in part.get('facts', [])]
        check(f'the card of {name} says what pln who says', facts, b.run("[...document.querySelectorAll('#panel dd')].map((one) => one.textContent)"))


def keys(b, page):
    visit(b, page)
    b.key('/')
    check('/ leads to the search', 'search', b.run('document.activeElement.id'))
    b.type('ines')
    b.rest()
    check('which shows who is found', ['Inês Carvalho'], b.run('shown()')[:1])
    b.key('Enter')
    b.rest()
    check('Enter opens the card', 'Inês Carvalho', b.run('document.activeElement.textContent'))
    b.key('Escape')
    b.rest()
    check('Escape leads back to the map', 'application', b.run('document.activeElement.getAttribute("role")'))
    b.key('ArrowRight')
    b.rest()
    first = b.run('document.querySelector("[role=status]").textContent')
    b.key('ArrowLeft')
    b.rest()
    second = b.run('document.querySelector("[role=status]").textContent')
    check('arrows walk from person to person', True, 'tie' in first and 'tie' in second and first != second)
    b.key('Enter')
    b.rest()
    check('and Enter opens who is there', second.split(',')[0], b.run('document.activeElement.textContent'))
    b.key('Escape')
    stops = []
    for _ in range(8):
        b.key('Tab')
        stops.append(b.run('document.activeElement.className + document.activeElement.textContent.slice(0, 20)'))
    check('Tab goes on from the map to the list', True, any('person' in stop for stop in stops))


def tab_to(b, label):
    """Presses Tab until a control of this name has the focus."""
    for _ in range(200):
        b.key('Tab')
        if b.run('(document.activeElement.getAttribute("aria-label") || document.activeElement.closest("label")?.textContent || document.activeElement.textContent).trim()').startswith(label):
            return True
    return False


def keys_alone(b, page):
    """What a mouse can do, by Tab, arrows, Enter and the space bar."""
    visit(b, page)
    b.key('/')
    check('Tab reaches the lists', True, tab_to(b, 'Dormant'))
    b.key(' ')
    b.rest()
    check('the space bar presses', 6, len(b.run('shown()')))
    check('and the focus stays', True, b.run('document.activeElement.checked'))
    b.key(' ')
    check('Tab reaches the filters', True, tab_to(b, 'Filter'))
    b.key('Enter')
    check('Tab goes into them', True, tab_to(b, 'Field'))
    b.key('m')
    b.rest()
    check('a key chooses', True, 0 < len(b.run('shown()')) < 120)
    check('and the focus is on the field still', True, b.run('document.activeElement.closest("label").textContent').startswith('Field'))
    check('Tab reaches the way back', True, tab_to(b, 'Show everybody'))
    b.key('Enter')
    b.rest()
    check('which shows everybody', 120, len(b.run('shown()')))
    check('and leads to the map', 'application', b.run('document.activeElement.getAttribute("role")'))
    before = b.run('places()')
    b.key('+')
    b.rest()
    check('+ zooms', True, before != b.run('places()'))
    check('Tab reaches the list', True, tab_to(b, 'Dee Park'))
    b.key('ArrowDown')
    check('in which arrows walk', 'Cai Wen', b.run('document.activeElement.querySelector("span").textContent'))
    check('Tab reaches the slider', True, tab_to(b, 'Quarter'))
    b.key('ArrowRight')
    b.rest()
    check('an arrow moves it', 'October to December 2014', b.run('document.querySelector("#when").textContent'))
    check('and a screen reader says so', 'October to December 2014', b.run('document.activeElement.getAttribute("aria-valuetext")'))
    check('Tab reaches the legend', True, tab_to(b, 'Guild'))
    check('and the boxes of this month', True, tab_to(b, 'Write to'))
    b.key(' ')
    check('which the space bar ticks', True, b.run('document.activeElement.checked'))
    b.key(' ')
    check('and the headings of tables', True, tab_to(b, 'circle'))
    b.key('Enter')
    check('which sort', 'ascending', b.run('document.activeElement.closest("th").getAttribute("aria-sort")'))


def filters(b, page):
    visit(b, page)
    without = b.run("document.getElementById('reset').hidden")
    b.run("button('Doors').click()")
    b.rest()
    check('a way back only where something is on', [True, False], [without, b.run("document.getElementById('reset').hidden")])
    check('a list of people to look at', ['Eve Lindqvist', 'Inês Carvalho'], b.run('shown()'))
    check('and how many they are', '2 of 120 shown', b.run('document.querySelector("[role=status]").textContent'))
    check('tables follow', ['Jo Hartley (you)', 'Inês Carvalho', 'Eve Lindqvist'], b.run(
        "[...document.querySelectorAll('section:last-of-type, section')].flatMap((s) => s.querySelector('h2')?.textContent.startsWith('Who stands where')"
        " ? [...s.querySelectorAll('tbody tr:not([hidden])')].map((r) => r.cells[0].textContent) : [])"))
    fragment = b.run('location.hash')
    before = b.run('places()')
    b.run("document.getElementById('stage').dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: 0, clientY: 0 }))")
    b.rest()
    check('two clicks on the map zoom', True, before != b.run('places()'))
    visit(b, page, fragment)
    check('the address keeps the view', 2, len(b.run('shown()')))
    b.run("button('Show everybody').click()")
    b.rest()
    check('and gives it up', '', b.run('location.hash'))
    circles = b.run("[...document.querySelectorAll('#keys label')].map((one) => +one.querySelector('small').textContent)")
    b.run("document.querySelector('#keys label').click()")
    b.rest()
    check('the legend takes a circle away', f'{120 - circles[0]} of 120 people', b.run("document.querySelector('#panel h3').textContent"))
    b.run("location.hash = ''")
    b.rest()
    before = b.run('places()')
    b.run("location.hash = 'quarter=2'")
    b.rest()
    after = b.run('places()')
    check('in a quarter people keep their places', before, after)
    check('and fewer are there', True, 0 < int(b.run("document.querySelector('#panel h3').textContent").split()[0]) < 120)
    visit(b, page, '#person=45&steps=1')
    check('one person and their contacts', True, 1 < len(b.run('places()')) < 60)
    check('with all that pln wrote of them', True, b.run("document.querySelector('#card [id]').id === 'v45' && document.querySelectorAll('#card dt').length > 3 && document.querySelector('#card').textContent.includes('the best path is')"))
    visit(b, page, '#person=99999&circle0=a,b&quarter=77&list0=x&field=x&<img src=x>')
    check('an address that makes no sense is no harm', 120, len(b.run('shown()')))
    check('and no complaint', [], b.complaints())
    visit(b, page, '#person=5000&steps=1')
    check('the contacts of nobody are everybody', 120, len(b.run('shown()')))
    check('and the page lives', [], b.complaints())


def report_parts(b, page):
    visit(b, page)
    column = "[...document.querySelectorAll('table:has([data-sorted]) tbody tr')].map((row) => row.cells[0].textContent)"
    b.run("(() => { const table = [...document.querySelectorAll('table')].pop(); table.tHead.rows[0].cells[1].dataset.sorted = 1;"
          " table.tHead.rows[0].cells[1].querySelector('button').click(); })()")
    numbers = b.run("[...document.querySelectorAll('table:has([data-sorted]) tbody tr')].map((row) => parseFloat(row.cells[1].textContent))")
    check('a table sorts, numbers from above', sorted(numbers, reverse=True), numbers)
    check('and says so', 'descending', b.run("document.querySelector('[data-sorted]').getAttribute('aria-sort')"))
    check('all rows are there', len(numbers), len(set(b.run(column))))
    b.run("document.querySelector('.boxes input').click(); button('Save for a calendar').click()")
    calendar = b.run('saved[0].text()')
    tasks = b.run("document.querySelectorAll('.boxes input').length")
    check('a calendar of what is still to do', tasks - 1, calendar.count('BEGIN:VEVENT'))
    check('in lines that any calendar takes', True, all(len(line.encode()) <= 75 for line in calendar.split('\r\n')))
    visit(b, page)
    check('ticks stay', 1, b.run("document.querySelectorAll('.boxes input:checked').length"))
    b.run("document.querySelector('.boxes input').click(); document.querySelector('section a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))")
    b.rest()
    check('a name in the report opens the card', b.run("document.querySelector('section a').textContent"), b.run("document.querySelector('#panel h3').textContent"))
    b.run("button('Save as SVG').click(); button('Save as PNG').click()")
    b.run('new Promise((done) => setTimeout(done, 400))')
    svg = b.run('saved[0].text()')
    xml.dom.minidom.parseString(svg.encode())
    check('the view as SVG and PNG', ['image/svg+xml', 'image/png'], b.run('saved.map((one) => one.type)'))
    b.run('new Promise((done) => setTimeout(done, 1200))')
    check('which are given up once they are saved', ['blob:x', 'blob:x'], b.run('revoked'))
    check('without complaint', [], b.complaints())


def hidden_names(b, page):
    visit(b, page, '#person=12')
    b.run("button('Hide names').click()")
    b.rest()
    names = [without_isolates(name) for name in b.run('JSON.parse(document.getElementById("data").textContent).names')]
    seen = without_isolates(b.run("document.title + document.body.innerText + [...document.querySelectorAll('#stage text')].map((one) => one.textContent)")
                            + accessible(b))
    check('hidden names are nowhere to be read', [], [name for name in names if name in seen])
    check('nor addresses', False, '@example' in seen)
    b.run("button('Close').click()")
    b.rest()
    seen = without_isolates(b.run('document.body.innerText') + accessible(b))
    check('nor in the list', [], [name for name in names if name in seen])
    check('nor by search', [], b.run("find('Ana Ruiz')"))
    b.run("button('Hide names').click()")
    b.rest()
    check('they come back', True, 'Ana Ruiz' in b.run('document.body.innerText'))


def sizes_and_paper(b, page, static):
    b.size(390, 844, phone=True)
    visit(b, page)
    check('a phone needs no scrolling sideways', b.run('document.documentElement.clientWidth'), b.run('document.documentElement.scrollWidth'))
    check('names are large enough', [], b.run("[...document.querySelectorAll('#stage text')].map((one) => +one.getAttribute('font-size')).filter((size) => size < 11)"))
    check('some people are named', True, b.run("document.querySelectorAll('#stage text').length") > 15)
    small = b.run("[...document.querySelectorAll('button, select, .chips span, summary, #search, #quarter, .boxes label')].filter((one) => one.offsetParent && (one.matches('summary') || !one.closest('details:not([open])'))"
                  " && one.getBoundingClientRect().height < 44).map((one) => one.textContent)")
    check('fingers hit every button', [], small)
    b.size(1280, 900)
    if b.can_forbid_scripts:
        b.allow_scripts(False)
        b.open(page, scripts=False)
        check('without a script the map is there', True, b.run("document.querySelector('figure').getBoundingClientRect().height > 300"))
        b.allow_scripts(True)
        visit(b, page)
        for paper in ((8.27, 11.69), (8.5, 11)):
            check('on paper the map has one page on its side', [False, True, False], b.sheets(*paper)[:3])
    b.open(static)
    check('--static: the map as pln drew it', True, b.run("!document.querySelector('script') && document.querySelectorAll('figure circle').length > 100"))
    check('on paper what is in short comes before the map', True, b.run("!!document.querySelector('#section-short + #map')"))
    b.dark(True)
    visit(b, page)
    colours = b.run("['body', 'h2 small', '.note', '#stage text'].map((what) => document.querySelector(what))"
                    ".filter(Boolean).map((one) => one.getAttribute('fill') || getComputedStyle(one).color)")
    paper = luminance(b.run('getComputedStyle(document.body).backgroundColor'))
    check('text is readable on dark', [], [colour for colour in colours if (luminance(colour) + .05) / (paper + .05) < 4.5])
    b.dark(False)
    check('nothing to complain about', [], b.complaints())


# Boxes in the page's pixels: left, top, right, bottom.
BOXES = """((what) => [...document.querySelectorAll(what)].map((one) => one.getBoundingClientRect()).filter((box) => box.width)
  .map(({ left, top, right, bottom }) => [left, top, right, bottom]))"""


def covered(boxes, others):
    return [one for one in boxes for other in others
            if one[0] < other[2] - 1 and other[0] < one[2] - 1 and one[1] < other[3] - 1 and other[1] < one[3] - 1]


def looks(b, page):
    """What a designer would be ashamed of."""
    for width, height, phone in ((1280, 900, False), (390, 844, True)):
        b.size(width, height, phone=phone)
        for fragment in ('', '#list0=0', '#person=12'):
            visit(b, page, fragment)
            check(f'{width} px {fragment}: no name is under a button', [],
                  covered(b.run(f"{BOXES}('#stage text')"), b.run(f"{BOXES}('.frame button')")))
    visit(b, page, '#person=12')
    check('a card on a phone is not cut', True, b.run("document.getElementById('panel').scrollHeight <= document.getElementById('panel').clientHeight + 1"))
    b.size(1280, 900)
    visit(b, page)
    check('who the first sentences speak of is named', [], b.run("""(() => {
      const named = new Set([...document.querySelectorAll('#stage text')].map((one) => one.textContent));
      return [...document.querySelectorAll('#section-short a')].map((one) => one.textContent).filter((name) => !named.has(name));
    })()"""))
    sizes = b.run("[...document.querySelectorAll('#stage text')].map((one) => +one.getAttribute('font-size'))")
    check('the first have the largest names', [11, 17], [min(sizes), max(sizes)])
    before = b.run(f"{BOXES}('.bar summary')")
    b.run("document.querySelectorAll('.bar details').forEach((one) => { one.open = true; })")
    if b.can_forbid_scripts:  # Firefox does so from 143 on
        check('Filter and View stay where they are when they are opened', before, b.run(f"{BOXES}('.bar summary')"))
    middle = b.run(f"[...{BOXES}('#title'), ...{BOXES}('#panel .of-all')].map((box) => (box[1] + box[3]) / 2)")
    check('the order of the list stands beside its heading', True, abs(middle[0] - middle[1]) < 12)
    hulls = b.run("document.querySelectorAll('#stage path[opacity=\"0.1\"]').length")
    b.run("button('Doors').click()")
    check('a list says who is on it', True, b.run("button('Doors').title.length > 10"))
    visit(b, page, '#person=12&steps=1')
    boxes = b.run(f"{BOXES}('#stage path[fill^=\"#\"]:not([opacity=\"0.1\"])')")
    wide, high = (max(one[i + 2] for one in boxes) - min(one[i] for one in boxes) for i in (0, 1))
    check('one person and their contacts fill the map', True, max(wide / 880, high / 650) > .6)
    check('without the areas of circles nobody of whom is there', True,
          0 < b.run("document.querySelectorAll('#stage path[opacity=\"0.1\"]').length") < hulls)
    b.run("button('Close').click()")
    b.rest()
    check('and then everybody is there again', 120, len(b.run('shown()')))
    visit(b, page, '#topic=0&place=0&state=3&list3=0')
    check('a list without people says so', True, 'Nobody' in b.run("document.getElementById('panel').innerText"))


def contrast(one, other):
    lower, higher = sorted((luminance(one), luminance(other)))
    return (higher + .05) / (lower + .05)


def marks(b, page):
    """Ties and the edges of controls stand out from what they lie on."""
    for dark in (False, True):
        b.dark(dark)
        visit(b, page)
        paper = b.run("document.querySelector('#stage path').getAttribute('fill')")
        ties = b.run("[...document.querySelectorAll('#stage path[fill=none]')].map((one) => [one.getAttribute('stroke'), +one.getAttribute('opacity')])")
        check('ties are drawn', True, len(ties) > 10)
        mixed = {'rgb({}, {}, {})'.format(*(round(share * x + (1 - share) * y) for x, y in zip(parts(colour), parts(paper)))) for colour, share in ties}
        check('each can be seen', [], [one for one in mixed if contrast(one, paper) < 3])
        edges = b.run("[...document.querySelectorAll('#search, select, .chips span, summary, button:not(.sort, .person)')].map((one) => getComputedStyle(one).borderTopColor)")
        check('and so can controls', [], [one for one in edges if contrast(one, paper) < 3])
    b.dark(False)


def order_of_focus(b, page):
    """Filters follow the button that opens them, and nothing above it comes after them."""
    visit(b, page)
    b.run("[...document.querySelectorAll('.bar summary')].find((one) => one.textContent === 'Filter').click(); document.getElementById('search').focus()")
    tops = []
    while b.run("!!document.activeElement.closest('.bar')") and len(tops) < 50:
        tops.append(b.run('Math.round(document.activeElement.closest("label, summary, div").getBoundingClientRect().top / 8)'))
        b.key('Tab')
    check('the focus goes down', sorted(tops), tops)
    check('through every filter', True, len(tops) > 14)


def structure(b, page):
    visit(b, page)
    levels = b.run("[...document.querySelectorAll('h1,h2,h3,h4')].filter((one) => one.offsetParent || one.className === 'unseen').map((one) => +one.tagName[1])")
    check('no level of heading is skipped', [], [pair for pair in zip(levels, levels[1:]) if pair[1] > pair[0] + 1])
    nameless = [node['role']['value'] for node in b.accessible_nodes()
                if not node.get('ignored') and node['role']['value'] in ('button', 'combobox', 'slider', 'checkbox', 'textbox', 'listbox', 'application')
                and not node.get('name', {}).get('value')]
    check('every control has a name', [], nameless)
    check('an id stands once', [], b.run("(() => { const ids = [...document.querySelectorAll('[id]')].map((one) => one.id); return ids.filter((id, i) => ids.indexOf(id) !== i); })()"))


def main():
    use = BROWSERS[sys.argv[1]]
    b = use.Browser(use.find())
    try:
        with tempfile.TemporaryDirectory() as work:
            page, static, report = f'{work}/page.html', f'{work}/static.html', f'{work}/report.json'
            pln(*SAMPLES, '-r', page)
            pln(*SAMPLES, '-r', static, '--static')
            pln(*SAMPLES, '-r', report)
            with open(report, encoding='utf-8') as text:
                figures_of_json = json.load(text)
            check('120 people take less than 310 kB', True, os.path.getsize(page) < 310000)
            b.size(1280, 900)
            figures(b, page, figures_of_json)
            cards(b, page, work)
            keys(b, page)
            keys_alone(b, page)
            filters(b, page)
            report_parts(b, page)
            hidden_names(b, page)
            structure(b, page)
            marks(b, page)
            order_of_focus(b, page)
            looks(b, page)
            sizes_and_paper(b, page, static)
            everybody_has_a_card(b, work)
            small_networks(b, work)
            rings(b, work)
            anonymous(b, page, work)
            hidden_from_right_to_left(b, work)
            sorted_tables(b, work)
            if b.can_forbid_scripts:
                older_browser(b, page)
                broken_script(b, page)
            areas_of_circles(b, work)
            colours_of_canvas(b, work)
            hostile(b, work)
    finally:
        b.close()
    plan()


if __name__ == '__main__':
    sys.exit(main())

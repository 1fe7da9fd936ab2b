"""The page of networks other than the sample: large, with almost nothing, anonymous, with hostile names."""
import csv
import json
import xml.dom.minidom

from checks import SAMPLES, check, pln, visit, without_isolates


def large_network(path):
    """Somebody with 20 contacts, each of them knows ten people the owner does not know."""
    with open(path, 'w', encoding='utf-8') as out:
        out.write('date,from,to,channel,topic\n')
        for near in range(20):
            out.write(f'2024-03-{near + 1:02},Mo Own,Near N{near},call,jazz\n' * 3)
            for far in range(10):
                out.write(f'2024-04-{far + 1:02},Near N{near},Far F{near * 10 + far},letter,\n')


def everybody_has_a_card(b, work):
    large_network(f'{work}/large.csv')
    pln(f'{work}/large.csv', '--me', 'Mo Own', '-r', f'{work}/large.html')
    visit(b, f'{work}/large.html')
    data = json.loads(b.run('document.getElementById("data").textContent'))
    check('a large network', 221, len(data['names']))
    told = b.run("""(async () => {
      const told = {};
      for (const name of JSON.parse(document.getElementById("data").textContent).names) {
        find(name);
        openFound();
        told[document.querySelector('#panel h3').textContent] = Object.fromEntries([...document.querySelectorAll('#panel dt')]
          .map((one) => [one.textContent, one.nextSibling.textContent]));
      }
      return told;
    })()""")
    check('everybody has a card', 221, len(told))
    check('which says how far away they are', [], [name for name in told if name.startswith('Far') and not told[name]['Path through'].startswith('Near')])
    check('and how they are connected', [], [name for name in told if not told[name].get('Ties')])
    visit(b, f'{work}/large.html', f"#person={data['names'].index('Far F7')}")
    b.rest()
    check('the path there is drawn', True, b.run("[...document.querySelectorAll('#stage path')].some((one) => (one.getAttribute('d').match(/L/g) || []).length === 2"
                                                 " && one.getAttribute('stroke-width') === '3')"))


SMALL = {
    'one tie': 'date,from,to,channel\n2024-01-02,me,Ana,call\n',
    'only own ties': 'date,to,channel\n2024-01-02,Ana,call\n2024-02-03,Ben,mail\n2024-08-04,Ana,mail\n',
    'no dates': 'from,to\nAna,Ben\nBen,Cai\n',
    'nobody else': 'date,from,to,event\n2024-01-02,me,,Talk\n',
}
USE_ALL = """(() => {
  const all = (what) => [...document.querySelectorAll('#explore ' + what)], changed = new Event('input', { bubbles: true });
  all('button:not([data-act=full])').forEach((one) => one.click());
  all('select').forEach((one) => { one.selectedIndex = one.options.length - 1; one.dispatchEvent(changed); });
  all('input[type=range]').forEach((one) => { one.value = one.max; one.dispatchEvent(changed); });
})()"""


def small_networks(b, work):
    """Every control of a page with little to show."""
    for name, rows in SMALL.items():
        with open(f'{work}/small.csv', 'w', encoding='utf-8') as out:
            out.write(rows)
        pln(f'{work}/small.csv', '-r', f'{work}/small.html')
        visit(b, f'{work}/small.html')
        b.run(USE_ALL)
        for key in ('ArrowRight', 'Enter', 'Escape', '0'):
            b.key(key)
        b.rest()
        check(f'{name}: every control works', [], b.complaints())


def rings(b, work):
    """The map in rings has areas that belong to no circle."""
    page = f'{work}/rings.html'
    pln(*SAMPLES, '--layout', 'rings', '-r', page)
    visit(b, page)
    check('the map in rings', True, b.run("document.querySelectorAll('#stage text').length > 20"))
    check('without complaint', [], b.complaints())


def anonymous(b, open_page, work):
    """With --anonymise no name, address or place of the tables is in the file."""
    page = f'{work}/anonymous.html'
    pln(*SAMPLES, '--anonymise', f'{work}/key', '-r', page)
    with open(page, encoding='utf-8') as text, open('samples/contacts.csv', encoding='utf-8') as contacts:
        written, rows = text.read(), list(csv.DictReader(contacts))
    secrets = {without_isolates(row[key]) for row in rows for key in ('name', 'email') if row[key]}
    secrets |= {alias.strip() for row in rows for alias in (row.get('aliases') or '').split(';') if len(alias.strip()) > 5}
    with open(open_page, encoding='utf-8') as text:
        told = text.read()
    check('a page holds names', True, len([secret for secret in secrets if secret in told]) > 150)
    check('an anonymous page holds none of them', [], [secret for secret in secrets if secret in written])
    visit(b, page)
    check('and answers', True, b.run("document.querySelectorAll('#stage text').length > 20"))


def sorted_tables(b, work):
    """Days sort as days, and who has no number is last."""
    with open(f'{work}/days.csv', 'w', encoding='utf-8') as out:
        out.write('date,to\n' + ''.join(f'{day},{name}\n' for name, day in (('Ana Roe', '2024-02-10'), ('Ben Roe', '2023-11-09'), ('Cai Roe', '2024-01-30'))
                                        for _ in 'xx'))
    pln(f'{work}/days.csv', '--me', 'Mo Own', '-r', f'{work}/days.html')
    visit(b, f'{work}/days.html')
    b.run("[...document.querySelectorAll('#section-centrality th button')].find((one) => one.textContent === 'last').click()")
    check('days are sorted as days', ['9 November 2023', '30 January 2024', '10 February 2024'],
          b.run("[...document.querySelectorAll('#section-centrality td[data-sort]')].map((one) => one.textContent)"))
    b.run("""(() => { const [row] = document.querySelectorAll('#section-centrality tbody tr'), cells = row.querySelectorAll('.n');
      cells[cells.length - 1].textContent = '';
      const buttons = document.querySelectorAll('#section-centrality th.n button'); buttons[buttons.length - 1].click(); buttons[buttons.length - 1].click(); })()""")
    check('who has no number is last', '', b.run("[...document.querySelectorAll('#section-centrality tbody tr')].pop().querySelector('.n:last-of-type, .n ~ .n').textContent"))


OLDER = "for (const of of [[Object, 'groupBy'], [Map, 'groupBy'], [Array.prototype, 'toSorted'], [Array.prototype, 'toReversed']]) delete of[0][of[1]];"


def older_browser(b, page):
    """One of 2022, which lacks what came since."""
    forget = b.watch(OLDER)
    visit(b, page)
    check('an older browser', 'undefined', b.run('typeof Object.groupBy'))
    check('shows the map', True, b.run("document.querySelectorAll('#stage text').length > 15"))
    check('and the list', 120, len(b.run('shown()')))
    check('without complaint', [], b.complaints())
    forget()


def broken_script(b, page):
    """Where the script fails at first, the map as pln drew it stays."""
    forget = b.watch("Array.prototype.reduce = 0; Element.prototype.replaceChildren = 0;")
    b.open(page)
    check('the map stays where the script fails', True, b.run("document.querySelector('figure').getBoundingClientRect().height > 300"))
    forget()


def hidden_from_right_to_left(b, work):
    """Names that stand between isolates are hidden too, and what was typed in the search."""
    names = ['محمد بن علي', 'דנה לוי', 'سارة حسن', 'Ana Ruiz']
    with open(f'{work}/right.csv', 'w', encoding='utf-8') as out:
        out.write('date,from,to\n' + ''.join(f'2024-0{month}-03,{one},{other}\n' for month in (1, 2, 3)
                                             for one in ['Mo Own', *names] for other in names if one != other))
    pln(f'{work}/right.csv', '--me', 'Mo Own', '-r', f'{work}/right.html')
    visit(b, f'{work}/right.html')
    texts = ("[...document.querySelectorAll('body *:not(script):not(style)')].flatMap((one) => [...one.childNodes])"
             ".map((one) => one.data ?? '').join('|')")
    check('names from right to left are there', names, [name for name in names if name in without_isolates(b.run(texts))])
    b.run(f"find({json.dumps(names[0])}); button('Hide names').click()")
    b.rest()
    check('and hidden', [], [name for name in names if name in without_isolates(b.run(texts))])
    check('the search as well', '', b.run("document.getElementById('search').value"))
    check('which shows everybody', 4, len(b.run('shown()')))


def areas_of_circles(b, work):
    """A circle has one area and one name, however its members stand."""
    page = f'{work}/parts.html'
    pln('tests/data/networks/lesmis.csv', '-r', page)
    visit(b, page)
    areas = b.run("[...document.querySelectorAll('#map [data-circle]')].map((one) => one.dataset.circle)")
    check('an area for each circle', sorted(set(areas)), sorted(areas))
    titles = b.run("[...document.querySelectorAll('#stage text[font-weight=\"600\"]')].map((one) => one.textContent)")
    check('each is named', len(set(areas)), len(set(titles)))
    check('and once', sorted(set(titles)), sorted(titles))
    looks = b.run("[...document.querySelectorAll('#stage path[fill=none]')].map((one) => one.getAttribute('stroke'))")
    check('ties within a circle have its colour', True, len(set(looks)) > len(set(areas)))


# How many pixels of the map have the colour of each circle.
PIXELS_OF_CIRCLES = """(() => {
  const { circles } = JSON.parse(document.getElementById('data').textContent), canvas = document.querySelector('#stage canvas'), seen = {};
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  for (let i = 0; i < data.length; i += 4) {
    const colour = '#' + [data[i], data[i + 1], data[i + 2]].map((part) => part.toString(16).padStart(2, '0')).join('');
    seen[colour] = (seen[colour] || 0) + 1;
  }
  return circles.slice(0, -1).map((circle) => seen[circle[1]] || 0);
})()"""


def colours_of_canvas(b, work):
    """So many ties that the map is drawn on a canvas: circles have the colours of the list there too."""
    with open(f'{work}/canvas.csv', 'w', encoding='utf-8') as out:
        out.write('from,to\n' + ''.join(f'Kim P{p},Kim P{q}\n' for p in range(200) for q in range(p) if p // 25 == q // 25 or p == q + 25))
    pln('--no-me', f'{work}/canvas.csv', '-r', f'{work}/canvas.html')
    visit(b, f'{work}/canvas.html')
    b.run('new Promise((done) => setTimeout(done, 500))')
    pixels = b.run(PIXELS_OF_CIRCLES)
    check('eight circles on a canvas', 8, len(pixels))
    check('each has its own colour there', [], [few for few in pixels if few < 300])


def hostile(b, work):
    with open('tests/hostile/names.txt', encoding='utf-8', errors='replace') as lines:
        names = [line.rstrip('\n').split(' => ')[0] for line in lines if line.strip() and not line.startswith('#') and '\\' not in line]
    with open(f'{work}/hostile.csv', 'w', newline='', encoding='utf-8') as out:
        rows = csv.writer(out)
        rows.writerow(['date', 'from', 'to', 'channel', 'topic', 'event'])
        for i, name in enumerate(names):
            for day in (3, 9, 17):
                rows.writerow([f'2024-{i % 12 + 1:02}-{day:02}', 'me', name, 'call', name, ''])
            rows.writerow([f'2024-{i % 12 + 1:02}-20', name, names[i - 1], name[:20], '', ''])
    with open(f'{work}/people.csv', 'w', newline='', encoding='utf-8') as out:
        rows = csv.writer(out)
        rows.writerow(['name', 'field', 'org', 'place', 'tags', 'note'])
        rows.writerows([name] * 6 for name in names)
    page = f'{work}/hostile.html'
    pln(f'{work}/hostile.csv', '-c', f'{work}/people.csv', '--me', 'me', '-r', page)
    visit(b, page)
    people = b.run('JSON.parse(document.getElementById("data").textContent).names.length')
    check('hostile names are people', True, people > 40)
    b.run(f"(async () => {{ for (let v = 0; v < {people}; v++) {{ location.hash = 'person=' + v; await new Promise((done) => setTimeout(done, 4)); }} }})()")
    b.run("location.hash = ''; find('<'); find('img'); find(''); button('Hide names').click()")
    b.rest()
    b.run("button('Hide names').click(); button('Save as SVG').click()")
    xml.dom.minidom.parseString(b.run('saved[0].text()').encode())
    check('and make no element or attribute', 0, b.run(
        """document.querySelectorAll('img, iframe, object, embed, form, base, link, video, audio, a[href]:not([href^="#person="]),'
        + ' [onerror], [onload], [onclick], [style*=url]').length"""))
    check('nor a dialog, a request or a complaint', [], b.complaints())

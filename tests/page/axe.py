"""Every rule of axe-core on the sample's page: wide, on a phone, dark, with what can be opened."""
import os
import tempfile

import chromium
from checks import SAMPLES, check, plan, pln, visit

WIDE, PHONE = (1280, 900, False), (390, 844, True)
CARD, OPENED = "find('Rui Meireles'); openFound()", "document.querySelectorAll('.bar details').forEach((one) => { one.open = true; })"
VIEWS = [  # what it is, size, dark, what is done first
    ('the page', WIDE, False, ''),
    ('the page, dark', WIDE, True, ''),
    ('the page on a phone', PHONE, False, ''),
    ('the page on a phone, dark', PHONE, True, ''),
    ('a card', WIDE, False, CARD),
    ('a card, dark', WIDE, True, CARD),
    ('a card on a phone', PHONE, False, CARD),
    ('filters and view', WIDE, False, OPENED),
    ('filters and view on a phone, dark', PHONE, True, OPENED),
    ('chips and circles on and off', WIDE, False, "[...document.querySelectorAll('.chips input')].forEach((one, i) => i % 2 || one.click())"),
    ('chips and circles on and off, dark', WIDE, True, "[...document.querySelectorAll('.chips input')].forEach((one, i) => i % 2 || one.click())"),
    ('hidden names', WIDE, False, "button('Hide names').click()"),
    ('nobody found', PHONE, False, "find('xyzzy')"),
]
FAULTS = """axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
  nodes.map(({ target, any, all }) => `${id}: ${target.join(' ')} ${[...any, ...all].map((one) => one.message).join('; ')}`.slice(0, 300))))"""


def faults(b, axe):
    b.run(axe + '\n1')
    return b.run(FAULTS)


def main():
    with open(os.environ['AXE'], encoding='utf-8') as text:
        axe = text.read()
    b = chromium.Browser(chromium.find())
    try:
        with tempfile.TemporaryDirectory() as work:
            page, static = f'{work}/page.html', f'{work}/static.html'
            pln(*SAMPLES, '-r', page)
            pln(*SAMPLES, '-r', static, '--static', '--full')
            for name, size, dark, action in VIEWS:
                b.size(*size[:2], phone=size[2])
                b.dark(dark)
                visit(b, page)
                b.run(action or '1')
                b.rest()
                check(name, [], faults(b, axe))
            for name, size in (('without a script', WIDE), ('without a script, on a phone', PHONE)):
                b.size(*size[:2], phone=size[2])
                b.dark(False)
                b.open(static)
                check(name, [], faults(b, axe))
            b.run("document.querySelector('h2').style.color = '#ddd'; 1")
            check('and they can fail', ['color-contrast'], sorted({one.split(':')[0] for one in faults(b, axe)}))
    finally:
        b.close()
    plan()


if __name__ == '__main__':
    main()

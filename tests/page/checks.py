"""What the steps of the tour share: checks, the sample, helpers inside the page."""
import os
import re
import subprocess

PLN = os.environ['PLN']
ROOT = os.getcwd()
SAMPLES = [f'{ROOT}/samples/interactions.csv', '-c', f'{ROOT}/samples/contacts.csv']
number = 0

# In the page: controls by their text, and files that would be saved.
HELPERS = '''
window.button = (text) => [...document.querySelectorAll('button, .chips label')].find((one) => one.textContent.startsWith(text));
window.saved = [];
URL.createObjectURL = (blob) => { saved.push(blob); return 'blob:x'; };
window.revoked = [];
URL.revokeObjectURL = (url) => { revoked.push(url); };
HTMLAnchorElement.prototype.click = () => {};
window.shown = () => [...document.querySelectorAll('#people .person span')].map((one) => one.textContent);
window.places = () => [...document.querySelectorAll('#stage path')].flatMap((one) => one.getAttribute('d').match(/M[^Ma]*(?=a)/g) || []).sort();
window.find = (text) => {
  const input = document.querySelector('.search input');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return shown();
};
window.openFound = () => document.querySelector('#people .person').click();
1'''


def check(name, wanted, found):
    global number
    number += 1
    if wanted != found:
        for text in (f'wanted: {wanted!r}', f'found:  {found!r}'):
            print('#', text[:600])
    print('ok' if wanted == found else 'not ok', number, '-', name, flush=True)


def pln(*words):
    subprocess.run([PLN, *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def visit(b, path, fragment=''):
    b.open(path, fragment)
    b.run(HELPERS)


def accessible(b):
    """All that a screen reader can read."""
    nodes = b.accessible_nodes()
    return '\n'.join(str(node.get(key, {}).get('value', '')) for node in nodes if not node.get('ignored')
                     for key in ('name', 'description', 'value'))


def without_isolates(text):
    return re.sub('[\u2066-\u2069]', '', text)


def parts(colour):
    """Red, green and blue, 0 to 255."""
    if not colour.startswith('#'):
        return [int(x) for x in re.findall(r'\d+', colour)[:3]]
    digits = colour[1:] if len(colour) == 7 else ''.join(2 * digit for digit in colour[1:])
    return [int(digits[i:i + 2], 16) for i in (0, 2, 4)]


def luminance(colour):
    return sum(weight * (part / 255) ** 2.2 for weight, part in zip((.2126, .7152, .0722), parts(colour)))


def plan():
    print(f'1..{number}')

// Elements, and what the browser keeps. Text from the data only ever becomes text nodes and
// attributes, never markup.

const SVG = 'http://www.w3.org/2000/svg';

const fill = (element, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
};
const make = (name, attributes = {}, ...children) =>
  fill(document.createElement(name), attributes, children);
const draw = (name, attributes = {}, ...children) =>
  fill(document.createElementNS(SVG, name), attributes, children);

// Writes to the live region, for screen readers.
const live = make('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
const say = (text) => { if (live.textContent !== text) live.textContent = text; };

const save = (name, type, content) => {
  const url = URL.createObjectURL(new Blob([content], { type }));
  make('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
};

const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = make('textarea', { 'aria-hidden': 'true', class: 'unseen' }, text);
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
  say('Copied');
};

// The browser may forbid storage to a page from a file; then ticks last as long as the page.
const store = {
  read: (key) => { try { return localStorage.getItem(key); } catch { return null; } },
  write: (key, value) => { try { localStorage.setItem(key, value); } catch { /* forbidden */ } },
};

const count = (n, one, many) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
// Letters without accents and case, so that "ines" finds Inês.
const folded = (text) => text.normalize('NFKD').replace(/[\p{M}\u2066-\u2069]/gu, '').toLowerCase();

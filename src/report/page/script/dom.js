// Elements, and what the browser does for us. Text of the data becomes text nodes and attributes, never
// markup; `masked` takes names out of both while they are hidden.

const byId = (id) => document.getElementById(id);
document.querySelector('main > section, #map').before(byId('view').content);

const shape = /^(d|points|transform|viewBox)$/; // numbers, which a name may look like
const dress = (element, attributes, ...children) => {
  for (const [name, value] of Object.entries(attributes)) if (value !== false) element.setAttribute(name, shape.test(name) ? value : masked(value));
  element.append(...children.flat(2).filter((child) => child || child === 0).map(masked));
  return element;
};
const make = (name, attributes, ...children) => dress(document.createElement(name), attributes, ...children);
const draw = (name, attributes, ...children) => dress(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, ...children);
const fill = (id, ...children) => {
  byId(id).replaceChildren();
  dress(byId(id), {}, children);
};
// Writes to the live region, for screen readers.
const say = (text) => fill('said', text);

const save = (name, type, content) => {
  const url = URL.createObjectURL(new Blob([content], { type }));
  make('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
};

const count = (n, one, many) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
// Letters without accents and case, so that "ines" finds Inês.
const folded = (text) => text.normalize('NFKD').replace(/[\p{M}\u2066-\u2069]/gu, '').toLowerCase();

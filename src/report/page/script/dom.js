// Elements, and what the browser does for us. Text of the data becomes text nodes, never markup.

// The map as pln drew it makes room, and comes back if the script fails before its own is there.
const page = document, pageClasses = page.documentElement.classList, giveUp = () => pageClasses.remove('live');
pageClasses.add('live');
addEventListener('error', giveUp);
const { assign, entries, keys, values } = Object, { floor, hypot, max, min } = Math;
const byId = (id) => page.getElementById(id), all = (what) => [...page.querySelectorAll(what)];
page.querySelector('main > section, #map').before(byId('view').content);
const explore = byId('explore'), stage = byId('stage'), panel = byId('panel'), search = byId('search');

const dress = (element, attributes = {}, ...children) => {
  for (const [name, value] of entries(attributes)) element.setAttribute(name, value);
  element.append(...children.flat(2).filter(Boolean));
  return element;
};
const maker = (space) => (name, ...rest) => dress(page.createElementNS(`http://www.w3.org/${space}`, name), ...rest);
const make = maker('1999/xhtml'), draw = maker('2000/svg');
const fill = (id, ...children) => {
  byId(id).textContent = '';
  dress(byId(id), {}, children);
  if (hidden) maskIn(byId(id));
};
// What the browser would do.
const prevent = (event) => event.preventDefault();
// Writes to the live region, for screen readers.
const say = (text) => fill('said', text);

const SAVED_MS = 1000; // then the browser has taken it
const save = (download, type, content) => {
  const href = URL.createObjectURL(new Blob([content], { type }));
  make('a', { download, href }).click();
  setTimeout(() => URL.revokeObjectURL(href), SAVED_MS);
};
// Names from right to left stand between isolates, which are no part of them.
const bare = (text) => text.replace(/[\u2066-\u2069]/g, '');
const grouped = (list, keyOf) => {
  const groups = {};
  for (const one of list) (groups[keyOf(one)] ??= []).push(one);
  return groups;
};
const count = (n, one, many) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

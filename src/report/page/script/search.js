// Search with completion: people, and what people have in common. A combobox by the pattern of the
// ARIA authoring guide.

const FOUND_MOST = 12;
const search = byId('search'), foundList = byId('found');
let entries, found = [], marked = -1;

// [text, note, what choosing it changes]
const listEntries = () => {
  const shared = [...document.querySelectorAll('#filters option:not([value="-1"])')].filter((one) => one.parentElement.dataset.key in ofPeople);
  entries = [...names.map((name, v) => [masked(name), v === me ? 'you' : noteOf(v), { person: v }]),
    ...shared.map((one) => [one.text, titleOf(one.parentElement).toLowerCase(), { [one.parentElement.dataset.key]: +one.value, person: -1 }])]
    .map(([text, ...more]) => [folded(text), text, ...more]);
};
// Beginnings of the whole text first, then of words, then anything inside.
const find = (wanted) => {
  const score = (text) => [text.startsWith(wanted), text.includes(` ${wanted}`), text.includes(wanted)].indexOf(true);
  return wanted ? entries.map((one) => [score(one[0]), ...one]).filter(([at]) => at >= 0).sort(([p], [q]) => p - q).slice(0, FOUND_MOST) : [];
};
const mark = (at) => {
  marked = found.length ? (at + found.length) % found.length : -1;
  [...foundList.children].forEach((item, i) => item.setAttribute('aria-selected', i === marked));
  search.setAttribute('aria-activedescendant', found.length ? `found${marked}` : '');
};
const showFound = () => {
  found = find(folded(search.value.trim()));
  fill('found', found.map(([, , text, note], i) => make('li', { role: 'option', id: `found${i}` }, told('span', text), told('small', note))));
  foundList.hidden = !found.length;
  search.setAttribute('aria-expanded', found.length > 0);
  mark(0);
  if (search.value) say(found.length ? `${found.length} found` : 'Nobody and nothing found');
};
const choose = (at) => {
  const part = found[at]?.[4];
  search.value = '';
  showFound();
  if (part) turnTo(part);
};
const searchKeys = {
  ArrowDown: () => mark(marked + 1), ArrowUp: () => mark(marked - 1),
  Enter: () => choose(marked), Escape: () => choose(-1),
};
const onSearch = {
  input: showFound,
  blur: () => { search.value = ''; showFound(); },
  keydown: (event) => {
    if (!searchKeys[event.key] || !search.value) return;
    event.preventDefault();
    searchKeys[event.key]();
  },
};
const onFound = {
  pointerdown: (event) => {
    event.preventDefault();
    choose([...foundList.children].indexOf(event.target.closest('li')));
  },
};

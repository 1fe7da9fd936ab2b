// Search with completion: people, and what people have in common. A combobox by the pattern of the
// ARIA authoring guide.

const FOUND_MOST = 12;
const search = byId('search'), foundList = byId('found');
let entries, found = [], marked = -1;

const listEntries = () => {
  const entry = (text, note, choose) => ({ text, note, choose, folded: folded(text) });
  const of = (key) => valuesOf(key).map(([i, text]) => entry(text, filters[key].title.toLowerCase(), () => change({ [key]: i, person: -1 })));
  entries = [...data.names.map((name, v) => entry(name, v === me ? 'you' : noteOf(v), () => open(v))),
    ...of('topic'), ...data.attributes.flatMap(({ key }) => of(key))];
};
// Beginnings of the whole text first, then of words, then anything inside.
const find = (wanted) => {
  const score = (one) => [one.startsWith(wanted), one.includes(` ${wanted}`), one.includes(wanted)].indexOf(true);
  return wanted ? entries.map((one) => [score(one.folded), one]).filter(([at]) => at >= 0)
    .sort(([p], [q]) => p - q).slice(0, FOUND_MOST).map(([, one]) => one) : [];
};
const mark = (at) => {
  marked = found.length ? (at + found.length) % found.length : -1;
  [...foundList.children].forEach((item, i) => item.setAttribute('aria-selected', i === marked));
  search.setAttribute('aria-activedescendant', found.length ? `found${marked}` : '');
};
const showFound = (text) => {
  found = find(folded(text.trim()));
  fill('found', found.map(({ text, note }, i) => make('li', { role: 'option', id: `found${i}` },
    told('span', text), told('small', note))));
  foundList.hidden = !found.length;
  search.setAttribute('aria-expanded', found.length > 0);
  mark(0);
  if (text) say(found.length ? `${found.length} found` : 'Nobody and nothing found');
};
const choose = (at) => {
  const one = found[at];
  search.value = '';
  showFound('');
  one?.choose();
};
const searchKeys = {
  ArrowDown: () => mark(marked + 1), ArrowUp: () => mark(marked - 1),
  Enter: () => choose(marked), Escape: () => choose(-1),
};
const onSearch = {
  input: () => showFound(search.value),
  blur: () => showFound(''),
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

// Search with completion: people, and what people have in common. A combobox by the pattern of
// the ARIA authoring guide.

const FOUND_MOST = 12;

const searchEntries = (model, app) => {
  const entry = (text, note, choose) => ({ text, note, choose, folded: folded(text) });
  return [
    ...model.names.map((name, v) => entry(name, v === model.me ? 'you' : noteOf(model, v), () => app.open(v, true))),
    ...model.topics.map(([name, ...people], i) => entry(name, `topic, ${count(people.length, 'person', 'people')}`, () => app.change({ topic: i, person: -1 }))),
    ...Object.keys(model.attributes).flatMap((key) => model.attributes[key].values.map((value, i) =>
      entry(value, key === 'org' ? 'organisation' : key, () => app.change({ [key]: i, person: -1 })))),
  ];
};

// Beginnings of the whole text first, then of words, then anything inside.
const search = (entries, text) => {
  const wanted = folded(text.trim());
  const score = (one) => one.folded.startsWith(wanted) ? 0 : one.folded.includes(` ${wanted}`) ? 1 : one.folded.includes(wanted) ? 2 : 3;
  return wanted === '' ? [] : entries.map((one) => [score(one), one]).filter(([s]) => s < 3)
    .sort((p, q) => p[0] - q[0]).slice(0, FOUND_MOST).map(([, one]) => one);
};

const makeSearch = (model, app) => {
  let entries = searchEntries(model, app), found = [], at = -1;
  const list = make('ul', { role: 'listbox', id: 'found', 'aria-label': 'Found', hidden: true });
  const input = make('input', { type: 'text', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'found',
    'aria-autocomplete': 'list', 'aria-label': 'Search people, topics, fields', placeholder: 'Search people, topics, fields  ( / )',
    autocomplete: 'off', spellcheck: 'false' });

  const close = () => { list.hidden = true; at = -1; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); };
  const choose = (one) => { input.value = ''; close(); one.choose(); };
  const mark = (index) => {
    at = found.length ? (index + found.length) % found.length : -1;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
    if (at >= 0) input.setAttribute('aria-activedescendant', `found${at}`);
  };
  const show = () => {
    found = search(entries, input.value);
    list.replaceChildren(...found.map((one, i) => make('li', { role: 'option', id: `found${i}`, 'aria-selected': 'false',
      pointerdown: (event) => { event.preventDefault(); choose(one); } },
    make('span', { dir: 'auto' }, one.text), make('small', { dir: 'auto' }, one.note))));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    mark(0);
    if (input.value.trim()) say(found.length ? `${found.length} found` : 'Nobody and nothing found');
  };
  input.addEventListener('input', show);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') mark(at + 1);
    else if (event.key === 'ArrowUp') mark(at - 1);
    else if (event.key === 'Enter' && found[at] && !list.hidden) choose(found[at]);
    else if (event.key === 'Escape') { if (!input.value) return; input.value = ''; close(); }
    else return;
    event.preventDefault();
  });
  const renew = () => { entries = searchEntries(model, app); };
  return { element: make('div', { class: 'search', role: 'search' }, input, list), input, renew };
};

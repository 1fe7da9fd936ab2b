// Beside the map: everybody in the chosen order, or the card of one person.

const LIST_MOST = 125, NEAR_MOST = 12;
const panel = byId('panel');

const swatch = (colour) => {
  const mark = make('span', { class: 'swatch' });
  mark.style.background = colour;
  return mark;
};
// A button that changes the view when it is pressed, and shows whether that is on.
const setter = (key, to, ...children) => make('button', { 'data-key': key, 'data-to': to }, ...children);
const personList = (list) => make('ul', { class: 'people' }, list.map((v, i) => {
  const one = setter('person', v, swatch(colourOf(v)), told('span', data.names[v]), told('small', noteOf(v)));
  return make('li', {}, dress(one, { class: 'person', tabindex: i ? -1 : 0 }, []));
}));
// A list is one stop of the Tab key: arrows go from person to person.
const walkList = (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key], list = event.target.closest('.people');
  const all = step && list ? [...list.querySelectorAll('button')] : [];
  const next = all[all.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  event.target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
};

const neighbours = (v) => [...tiesOf[v]].sort(byStrength).map((t) => otherEnd(t, v)).filter((w) => w !== me);

// From the owner to a person, by as few steps as possible.
const pathTo = (v) => {
  if (me < 0 || v === me) return [];
  if (v in own) return [me, v];
  if (data.cards?.[v]?.path) return data.cards[v].path;
  const led = within(me, n), path = [];
  for (let at = v; led.has(at); at = led.get(at)) path.unshift(at);
  return path;
};

const namesOf = (list) => list.map((v) => data.names[v]).join(', ');
// What can be said of a person about whom pln wrote no card.
const plainFacts = (v) => {
  const t = own[v], path = pathTo(v).slice(1, -1);
  return [
    ['With you', t >= 0 && `strength ${ties.hundredths[t] / 100}, ${ties.states[ties.state[t]]}`],
    ['Way there', path.length > 0 && `through ${namesOf(path)}`],
    ...data.attributes.map(({ title, values, of }) => [title, values[of[v]]]),
    ['Circle', circleOf(v)],
    ['Brings you', data.topics.filter((topic) => topic.includes(v, 1)).map(([topic]) => topic).join(', ')],
    ['Ties', count(tiesOf[v].length, 'tie', 'ties')],
    ['You both know', v !== me && namesOf(neighbours(v).filter((w) => w in own).slice(0, 5))],
  ].filter(([, text]) => text);
};
const cardOf = (v) => {
  const card = data.cards?.[v] || { facts: [] }, said = card.facts.map((fact) => data.facts[fact]);
  return { ...card, facts: said.length ? said.map(([key, text]) => [data.fact_names[key], text]) : plainFacts(v) };
};

const cardView = (v) => {
  const { lead, facts, rows = [] } = cardOf(v), near = neighbours(v);
  return [
    make('div', { class: 'row' }, make('h3', { dir: 'auto', tabindex: -1 }, data.names[v], v === me && ' (you)'), setter('person', -1, 'Close')),
    lead && make('p', { class: 'note', dir: 'auto' }, lead),
    facts.filter(([key]) => !key).map(([, text]) => make('p', {}, text)),
    make('dl', {}, facts.filter(([key]) => key).map(([key, text], i, all) =>
      [key !== all[i - 1]?.[0] && make('dt', {}, key), told('dd', text)])),
    near.length > 0 && v !== me && make('div', { class: 'row', role: 'group', 'aria-label': 'Show only' },
      setter('steps', 1, 'Only their contacts'), setter('steps', 2, 'Two steps')),
    rows.length > 0 && make('details', {}, make('summary', {}, 'Latest rows with you'), make('ul', { class: 'rows' },
      rows.map((row) => told('li', make('b', {}, data.rows[row][0]), ` ${data.rows[row][1]}`)))),
    near.length > 0 && make('h4', {}, near.length > NEAR_MOST ? `Closest contacts (${NEAR_MOST} of ${near.length})` : 'Contacts'),
    personList(near.slice(0, NEAR_MOST)),
  ];
};

const orders = [
  ['closest first', (v, w) => closeness[w] - closeness[v] || v - w],
  ['by name', (v, w) => v - w],
  ['largest on the map first', (v, w) => sizeOf(w) - sizeOf(v) || v - w],
];
const listView = () => {
  const more = level.shown.length - LIST_MOST, all = count(people.length, 'person', 'people');
  return [
    make('div', { class: 'row' },
      make('h3', {}, level.shown.length < people.length ? `${level.shown.length.toLocaleString('en')} of ${all}` : all),
      make('select', { 'aria-label': 'Order of the list', 'data-key': 'order' }, orders.map(([title], i) => make('option', { value: i }, title)))),
    personList([...level.shown].sort((orders[state.order] || orders[0])[1]).slice(0, LIST_MOST)),
    more > 0 && make('p', { class: 'note' }, `and ${more.toLocaleString('en')} more; search or filter to see them`),
  ];
};

// Filled again only if what it shows has changed, so that it keeps the focus.
let panelShows = '';
const showPanel = () => {
  const key = [state.person, state.person < 0 && [state.order, state.size, level.shown]].join();
  if (key === panelShows) return;
  panelShows = key;
  fill('panel', state.person >= 0 ? cardView(state.person) : listView());
  panel.scrollTop = 0;
};

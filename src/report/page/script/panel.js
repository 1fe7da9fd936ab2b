// Beside the map: everybody in the present order, or the card of one person.

const LIST_MOST = 125;

const orders = {
  contact: { title: 'closest first', compare: (model) => (v, w) => model.closeness[w] - model.closeness[v] || v - w },
  name: { title: 'by name', compare: () => (v, w) => v - w },
  size: { title: 'largest on the map first', compare: (model) => (v, w) => model.radius(w) - model.radius(v) || v - w },
};

const swatch = (model, v) => {
  const mark = make('span', { class: 'swatch', 'aria-hidden': 'true' });
  mark.style.background = model.colour(v);
  return mark;
};

const personButton = (model, v, app, note = '') => make('button', {
  type: 'button', class: 'person', click: () => app.open(v),
  mouseenter: () => app.hover(v), mouseleave: () => app.hover(-1), focus: () => app.hover(v), blur: () => app.hover(-1),
}, swatch(model, v), make('span', { dir: 'auto' }, model.names[v]), ...(note ? [make('small', { dir: 'auto' }, note)] : []));

const noteOf = (model, v) => model.attributes.field ? model.value('field', v)
  : model.circle[v] >= 0 ? model.circles[model.circle[v]][0] : '';

const shownWords = (model, shown) => (shown.length < model.people.length ? `${shown.length.toLocaleString('en')} of ` : '')
  + count(model.people.length, 'person', 'people');

// One stop of the Tab key: arrows go from person to person.
const walkable = (list) => {
  const buttons = [...list.querySelectorAll('button')];
  const go = (to) => buttons.forEach((one, i) => { one.tabIndex = i === to ? 0 : -1; });
  go(0);
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key], at = buttons.indexOf(document.activeElement);
    const next = step && buttons[at + step];
    if (!next) return;
    event.preventDefault();
    go(at + step);
    next.focus();
  });
  return list;
};

const listView = (model, state, shown, app) => {
  const order = orders[state.order] || orders.contact;
  const people = [...shown].sort(order.compare(model));
  const select = make('select', { 'aria-label': 'Order of the list', change: () => app.change({ order: select.value }) },
    ...Object.entries(orders).map(([key, { title }]) => make('option', { value: key, selected: key === state.order }, title)));
  return [
    make('div', { class: 'row' }, make('h3', {}, shownWords(model, shown)), select),
    walkable(make('ol', { class: 'people' }, ...people.slice(0, LIST_MOST).map((v) => make('li', {}, personButton(model, v, app, noteOf(model, v)))))),
    ...(people.length > LIST_MOST ? [make('p', { class: 'note' }, `and ${(people.length - LIST_MOST).toLocaleString('en')} more; search or filter to see them`)] : []),
  ];
};

// What can be said of a person who has no card in the data.
const plainCard = (model, v) => {
  const facts = [['Ties', count(model.tiesOf(v).length, 'tie', 'ties')]];
  for (const key of Object.keys(model.attributes))
    if (model.value(key, v)) facts.push([key.charAt(0).toUpperCase() + key.slice(1), model.value(key, v)]);
  if (model.circle[v] >= 0) facts.push(['Circle', model.circles[model.circle[v]][0]]);
  return { facts };
};
const cardOf = (model, v) => (model.cards && model.cards[v]) || plainCard(model, v);

// From the owner to a person.
const pathTo = (model, v) => {
  if (model.me === null || v === model.me) return [];
  if (model.tieOf(model.me, v) !== undefined) return [model.me, v];
  return cardOf(model, v).path || [];
};

const neighbours = (model, v) => [...model.tiesOf(v)]
  .sort((s, t) => model.ties.strength[t] - model.ties.strength[s] || s - t)
  .map((t) => model.other(t, v)).filter((w) => w !== model.me);

const factsOf = (card) => {
  const list = make('dl');
  let before = null;
  for (const [key, text] of card.facts.filter(([key]) => key)) {
    if (key !== before) list.append(make('dt', {}, key));
    list.append(make('dd', { dir: 'auto' }, text));
    before = key;
  }
  return [...card.facts.filter(([key]) => !key).map(([, text]) => make('p', {}, text)), ...(list.children.length ? [list] : [])];
};

const cardView = (model, state, app) => {
  const v = state.person, card = cardOf(model, v), near = neighbours(model, v);
  const step = (steps, text) => make('button', { type: 'button', 'aria-pressed': String(state.steps === steps),
    click: () => app.change({ steps: state.steps === steps ? 0 : steps }) }, text);
  return [
    make('div', { class: 'row' }, make('h3', { dir: 'auto', tabindex: -1 }, model.names[v] + (v === model.me ? ' (you)' : '')),
      make('button', { type: 'button', click: () => app.open(-1) }, 'Close')),
    ...(card.lead ? [make('p', { class: 'note', dir: 'auto' }, card.lead)] : []),
    ...factsOf(card),
    ...(near.length && v !== model.me ? [make('div', { class: 'row', role: 'group', 'aria-label': 'Show only' },
      step(1, 'Only their contacts'), step(2, 'Two steps'))] : []),
    ...(card.rows && card.rows.length ? [make('details', {}, make('summary', {}, 'Latest rows with you'),
      make('ul', { class: 'rows' }, ...card.rows.map(([day, text]) => make('li', { dir: 'auto' }, make('b', {}, day), ` ${text}`))))] : []),
    ...(near.length ? [make('h4', {}, near.length > 12 ? `Closest contacts (12 of ${near.length})` : 'Contacts'),
      walkable(make('ul', { class: 'people' }, ...near.slice(0, 12).map((w) => make('li', {}, personButton(model, w, app, noteOf(model, w))))))] : []),
  ];
};

const makePanel = (model, app) => {
  const element = make('div', { class: 'panel', role: 'region', 'aria-label': 'People', tabindex: 0 });
  let last = '';
  return {
    element,
    // Built again only if what it shows has changed, so that it keeps the focus.
    show: (state, shown) => {
      const key = state.person >= 0 ? `${state.person} ${state.steps}` : `${state.order} ${state.size} ${shown.join()}`;
      if (key === last) return;
      last = key;
      element.replaceChildren(...(state.person >= 0 ? cardView(model, state, app) : listView(model, state, shown, app)));
      element.scrollTop = 0;
    },
    refresh: () => { last = ''; },
  };
};

// Buttons above the map: lists of people, filters, ways to show it; and the legend.

const press = (text, pressed, click, attributes = {}) =>
  make('button', { type: 'button', 'aria-pressed': String(pressed), click, ...attributes }, text);

const chips = (model, state, app) => model.lists.flatMap(([title, ...people], i) => people.length === 0 ? [] : [
  press(`${title} ${people.length}`, state.list === i, () => app.change({ list: state.list === i ? -1 : i, person: -1 }))]);

const choice = (title, values, chosen, set) => {
  const select = make('select', { change: () => set(+select.value) }, make('option', { value: -1 }, 'any'),
    ...values.map(([value, text]) => make('option', { value, selected: value === chosen }, text)));
  return make('label', {}, `${title} `, select);
};

const byName = (values) => values.map((text, i) => [i, text]).sort((p, q) => p[1].localeCompare(q[1], 'en'));
const titleOf = { field: 'Field', org: 'Organisation', place: 'Place' };

const filterChoices = (model, state, app) => {
  const { ties } = model, used = (digits, names) => names.map((name, i) => [i, name]).filter(([i]) => digits.includes(i));
  const pick = (key) => (value) => app.change({ [key]: value });
  const all = [
    ...Object.keys(model.attributes).map((key) => [titleOf[key], byName(model.attributes[key].values), key]),
    ['Topic', byName(model.topics.map(([name]) => name)), 'topic'],
    ['Channel', byName(ties.channels || []), 'channel'],
    ['Contact is', used(ties.state, ties.states), 'state'],
    ['Kind of tie', used(ties.kind, ties.kinds), 'kind'],
  ];
  const most = Math.max(1, ...ties.strength), least = make('input', { type: 'range', min: 0, max: 1, step: 0.05,
    value: Math.sqrt(state.least / most), change: () => app.change({ least: Math.round(most * least.value ** 2 * 100) / 100 }) });
  return [...all.filter(([, values]) => values.length > 1).map(([title, values, key]) => choice(title, values, state[key], pick(key))),
    make('label', {}, state.least > 0 ? `Strength at least ${state.least} ` : 'Strength, any ', least)];
};

// What is on now, each with a button that takes it away.
const active = (model, state, app) => {
  const { ties } = model, on = [];
  const add = (key, text, none = -1) => { if (state[key] !== none) on.push([key, text(state[key]), none]); };
  for (const key of Object.keys(model.attributes)) add(key, (i) => model.attributes[key].values[i]);
  add('topic', (i) => `brings ${model.topics[i][0]}`);
  add('channel', (i) => `by ${ties.channels[i]}`);
  add('state', (i) => ties.states[i]);
  add('kind', (i) => ties.kinds[i]);
  add('least', (x) => `strength ${x} or more`, 0);
  return on.map(([key, text, none]) => make('button', { type: 'button', class: 'on', 'aria-label': `No longer only: ${text}`,
    click: () => app.change({ [key]: none }) }, `${text} ×`));
};

const sizeTitles = { contact: 'contact with you', learning: 'what you learn', doors: 'people behind them' };

const viewChoices = (model, state, app) => {
  const options = Object.keys(model.sizes || {}).filter((key) => model.sizes[key].some((x) => x > 0));
  const select = make('select', { change: () => app.change({ size: select.value }) },
    make('option', { value: '' }, 'as on the printed map'),
    ...options.map((key) => make('option', { value: key, selected: key === state.size }, sizeTitles[key])));
  return [...(options.length ? [make('label', {}, 'Size of circles ', select)] : []),
    press(app.namesHidden() ? 'Show names' : 'Hide names', app.namesHidden(), app.hideNames),
    make('button', { type: 'button', click: app.savePicture }, 'Save as PNG'),
    make('button', { type: 'button', click: app.saveDrawing }, 'Save as SVG'),
    make('button', { type: 'button', click: app.fullScreen }, 'Full screen')];
};

const legend = (model, state, app) => model.circles.flatMap(([name, colour], circle) => {
  const members = model.people.filter((v) => model.circle[v] === circle).length;
  if (members < 3 || circle >= 24) return [];
  const shown = !state.off.includes(circle), mark = make('span', { class: 'swatch', 'aria-hidden': 'true' });
  mark.style.background = colour;
  return [make('li', {}, make('button', { type: 'button', 'aria-pressed': String(shown), class: 'key',
    click: () => app.change({ off: shown ? [...state.off, circle] : state.off.filter((c) => c !== circle) }) },
  mark, make('span', { dir: 'auto' }, name), make('small', {}, String(members))))];
});

// An element that is filled again when its key changes; the focus stays on the same control.
const refilled = (element) => {
  let last = null;
  return (key, children) => {
    if (key === last) return;
    last = key;
    const all = () => [...element.querySelectorAll('button,select,input')];
    const at = all().indexOf(document.activeElement);
    element.replaceChildren(...children());
    if (at >= 0) (all()[at] || all().pop())?.focus();
  };
};

const makeControls = (model, app) => {
  const lists = make('div', { class: 'chips', role: 'group', 'aria-label': 'People to look at' });
  const filters = make('div', { class: 'choices' }), view = make('div', { class: 'choices' });
  const on = make('div', { class: 'chips' }), keys = make('ul', { class: 'legend', 'aria-label': 'Circles' });
  const reset = make('button', { type: 'button', click: app.reset }, 'Show everybody');
  let names = 0; // changes with the names that are shown
  const set = [lists, filters, view, on, keys].map(refilled);
  return {
    bar: [lists, make('details', {}, make('summary', {}, 'Filter'), filters), make('details', {}, make('summary', {}, 'View'), view)],
    on, keys, reset,
    renew: () => { names++; },
    show: (state) => {
      const plain = { ...state, person: -1, steps: 0 };
      set[0](`${state.list} ${names}`, () => chips(model, state, app));
      set[1](stateToHash(plain) + names, () => filterChoices(model, state, app));
      set[2](`${state.size} ${app.namesHidden()} ${names}`, () => viewChoices(model, state, app));
      set[3](stateToHash(plain) + names, () => active(model, state, app));
      set[4](`${state.off} ${names}`, () => legend(model, state, app));
      reset.hidden = stateToHash({ ...plain, order: emptyState().order, size: '' }) === '' && state.steps === 0;
    },
  };
};

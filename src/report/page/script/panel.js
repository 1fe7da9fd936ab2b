// Beside the map: everybody in the chosen order, or the card of one person.

const LIST_MOST = 125, LIST_OF_MORE = 50, NEAR_MOST = 12;
const panel = byId('panel');

// A button that changes the view when it is pressed, and shows whether that is on.
const setter = (key, to, ...children) => make('button', { 'data-key': key, 'data-to': to }, ...children);
// Text of the data, which may run from the right.
const told = (name, ...text) => make(name, { dir: 'auto' }, ...text);
const items = (list) => list.map((v, i) => make('li', {}, dress(setter('person', v, draw('svg', { class: 'swatch', 'aria-hidden': true, color: colourOf(v) }),
  told('span', names[v]), told('small', noteOf(v))), { class: 'person', tabindex: i ? -1 : 0 })));
// A list is one stop of the Tab key: arrows go from person to person.
const walkList = (event) => {
  const step = { ArrowDown: 'nextSibling', ArrowUp: 'previousSibling' }[event.key];
  const next = event.target.closest('.people li')?.[step]?.firstChild;
  if (!next) return;
  event.preventDefault();
  event.target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
};

// From the owner to a person, by as few steps as possible.
const pathTo = (v) => {
  if (me < 0 || v === me) return [];
  if (v in own) return [me, v];
  const [, , , told] = data.cards?.[v] || [];
  if (told) return told;
  const led = within(me, n), path = [];
  for (let at = v; led.has(at); at = led.get(at)) path.unshift(at);
  return path;
};

const namesOf = (list) => list.map((v) => names[v]).join(', ');
// What can be said of a person about whom pln wrote no card.
const plainFacts = (v) => {
  const path = pathTo(v).slice(1, -1);
  return [
    ['With you', v in own && `strength ${strengths[own[v]] / 100}, ${ties.states[Math.floor(looks[own[v]] / 6)]}`],
    ['Way there', path.length > 0 && `through ${namesOf(path)}`],
    ...data.attributes.map(({ title, values, of }) => [title, values[of[v]]]),
    ['Circle', circleOf(v)],
    ['Brings you', data.topics.filter((topic) => topic.includes(v, 1)).map(([topic]) => topic).join(', ')],
    ['Ties', count(tiesOf[v].length, 'tie', 'ties')],
    ['You both know', v !== me && namesOf(neighbours(v).filter((w) => w in own).slice(0, 5))],
  ].filter(([, text]) => text);
};

const showCard = (v) => {
  const [lead, facts = [], rows = []] = data.cards?.[v] || [], near = neighbours(v);
  const all = facts.length ? facts.map((fact) => data.facts[fact]).map(([key, text]) => [data.fact_names[key], text]) : plainFacts(v);
  fill('card',
    make('div', { class: 'row' }, make('h3', { dir: 'auto', tabindex: -1 }, names[v], v === me && ' (you)'), setter('person', -1, 'Close')),
    lead && make('p', { class: 'note', dir: 'auto' }, lead),
    all.map(([title, text]) => !title && make('p', {}, text)),
    make('dl', {}, all.map(([title, text], i) => title && [title !== all[i - 1]?.[0] && make('dt', {}, title), told('dd', text)])),
    rows.length > 0 && make('details', {}, make('summary', {}, 'Latest rows with you'), make('ul', {}, rows.map((row) => data.rows[row])
      .map(([day, text]) => told('li', make('b', {}, day), ` ${text}`)))),
    near.length > 0 && [
      v !== me && make('div', { class: 'row', role: 'group', 'aria-label': 'Show only' },
        setter('steps', 1, 'Only their contacts'), setter('steps', 2, 'Two steps')),
      make('h4', {}, near.length > NEAR_MOST ? `Closest contacts (${NEAR_MOST} of ${near.length})` : 'Contacts'),
      make('ul', { class: 'people' }, items(near.slice(0, NEAR_MOST)))]);
};

const orders = [(v, w) => closeness[w] - closeness[v] || v - w, (v, w) => v - w, (v, w) => sizeOf(w) - sizeOf(v) || v - w];
const showList = () => {
  const { length } = level.shown, listed = length > LIST_MOST ? LIST_OF_MORE : length, all = count(people.length, 'person', 'people');
  fill('many', length < people.length && `${length.toLocaleString('en')} of `, all);
  fill('people', items([...level.shown].sort(orders[state.order] || orders[0]).slice(0, listed)));
  fill('more', listed < length ? `and ${(length - listed).toLocaleString('en')} more; search or filter to see them` : !length && 'Nobody fits all that is asked for.');
};

// Filled again only if what it shows has changed, so that it keeps the focus.
let panelShows = '';
const showPanel = () => {
  const key = state.person >= 0 ? state.person : Object.values(state).join();
  if (key === panelShows) return;
  panelShows = key;
  byId('list').hidden = state.person >= 0;
  fill('card');
  if (state.person >= 0) showCard(state.person); else showList();
  panel.scrollTop = 0;
};

// Beside the map: everybody who is shown and found, in the chosen order, or the card of one person.

const LIST_MOST = 125, LIST_OF_MORE = 50, NEAR_MOST = 12;
const titleOf = (control) => control.labels[0].firstChild.data.trim();
// What is known of people by the filters that ask for it: title and words.
const known = names.map(() => ({}));
for (const one of filters) for (const { value, text } of one.options || [])
  for (const v of groups[one.name]?.[value] || []) (known[v][titleOf(one)] ??= []).push(text);
const noteOf = (v) => known[v].Field?.[0] ?? circleOf(v)[0];

// Letters without accents and case, so that "ines" finds Inês.
const folded = (text) => bare(text.normalize('NFKD')).replace(/\p{M}/gu, '').toLowerCase();
const wanted = () => folded(search.value.trim());
let texts, panelShows; // what the search looks through, once there is one; what the panel shows
const wordsOf = (v) => (texts ??= names.map((name, w) => folded([masked(name), ...values(known[w]), ''].join())))[v] ?? '';
const listWords = () => fill('words', [...new Set([...names, ...known.flatMap(values).flat()])].map((text) => make('option', {}, text)));

const item = (v, i) => make('li', {}, make('button', { class: 'person', value: v, tabindex: i ? -1 : 0 },
  draw('svg', { class: 'swatch', 'aria-hidden': true, color: circleOf(v)[1] }), make('span', {}, names[v]), make('small', {}, noteOf(v))));
// A list is one stop of the Tab key: arrows go from person to person.
const walkList = (event) => {
  const step = { ArrowDown: 'next', ArrowUp: 'previous' }[event.key], next = event.target.closest('.people li')?.[`${step}Sibling`]?.firstChild;
  if (!next) return;
  prevent(event);
  event.target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
};

const namesOf = (list) => list.map((v) => names[v]).join(', ');
const tieCount = (v) => count(tiesOf[v].length, 'tie', 'ties');
// What can be said of a person without a card by pln.
const plainFacts = (v) => [
  ['With you', v in own && `strength ${strengths[own[v]] / 100}, ${ties.states[floor(looks[own[v]] / 6)]}`],
  ['Path through', namesOf(pathTo(v).slice(1, -1))],
  ...entries(known[v]).map(([title, words]) => [title, words.join(', ')]),
  ['Circle', circleOf(v)[0]],
  ['Ties', tieCount(v)],
  ['You both know', v !== me && namesOf(neighbours(v).filter((w) => w in own).slice(0, 5))],
].filter((fact) => fact[1]).map(([title, text]) => [make('dt', {}, title), make('dd', {}, text)]);
const cardOf = (v) => byId('cards').content.getElementById(`v${v}`)?.cloneNode(true) ?? make('dl', {}, plainFacts(v));

// The owner's contacts by strength; without an owner, who has most ties.
const closeness = everybody.map((v) => me < 0 ? tiesOf[v].length : strengths[own[v]] || 0);
const orders = [(v, w) => closeness[w] - closeness[v], () => 0, (v, w) => sizeOf(w) - sizeOf(v)];
// Whose name is or begins with what is searched comes first, and the owner is found too.
const inOrder = () => {
  const text = wanted(), list = [...level.shown].sort(orders[state.order]), score = (v) => wordsOf(v).startsWith(text) + wordsOf(v).startsWith(`${text},`);
  return text ? [...list, ...wordsOf(me).includes(text) ? [me] : []].sort((v, w) => score(w) - score(v)) : list;
};
// Filled again only if what it shows has changed, so that it keeps the focus.
const showPanel = () => {
  const v = state.person, isCard = v >= 0;
  if (isCard && !byId('cards')) return; // they stand behind the script and are still to come
  const key = isCard ? v : values(state) + search.value;
  if (key === panelShows) return;
  panelShows = key;
  panel.classList.toggle('card', isCard);
  const list = isCard ? neighbours(v) : inOrder(), { length } = list, most = isCard ? NEAR_MOST : length > LIST_MOST ? LIST_OF_MORE : length;
  fill('title', isCard ? v === me && names[v] === 'me' ? ['You'] : [names[v], v === me && ' (you)'] : [length < people.length && `${length.toLocaleString('en')} of `, count(people.length, 'person', 'people')]);
  fill('card', isCard && cardOf(v));
  fill('people', list.slice(0, most).map(item));
  fill('more', length > most ? `and ${(length - most).toLocaleString('en')} more` : !isCard && !length && 'Nobody fits all that is asked for.');
  panel.scrollTop = 0;
};

// What the view shows now: numbers only, which are written into the address so that a link leads to
// the same view.

const PLAIN = { list: -1, topic: -1, field: -1, org: -1, place: -1, channel: -1, state: -1, kind: -1, least: 0,
  quarter: -1, person: -1, steps: 0, size: -1, order: 0, off: 0 };

// What can be asked of people and of ties, and the names of the answers.
const titles = (lists) => lists.map(([title]) => title);
const inUse = (names, of) => { const used = new Set(of); return names.map((name, i) => used.has(i) && name); };
const tieStates = inUse(ties.states, ties.state), tieKinds = inUse(ties.kinds, ties.kind);
const filters = {
  list: { values: () => titles(data.lists), person: (v, i) => among('lists', i).has(v) },
  topic: { title: 'Topic', values: () => titles(data.topics), person: (v, i) => among('topics', i).has(v) },
  ...Object.fromEntries(data.attributes.map(({ key, title, values, of }) =>
    [key, { title, values: () => values, person: (v, i) => of[v] === i }])),
  channel: { title: 'Channel', values: () => ties.channels || [], tie: (t, i) => ties.by[t] >> i & 1 },
  state: { title: 'Contact is', values: () => tieStates, tie: (t, i) => ties.state[t] === i },
  kind: { title: 'Kind of tie', values: () => tieKinds, tie: (t, i) => ties.kind[t] === i },
  least: { title: 'Strength', words: (share) => share < 100 && `${sorted[Math.floor(share * m / 100)] / 100} or more`,
    tie: (t, share) => rank[t] * 100 >= share },
  quarter: { values: () => quarters, tie: (t, q) => contact[t].charAt(q) > '0' },
};
const wordsOf = (key, value) => filters[key].words ? filters[key].words(value) : filters[key].values()[value];
const sets = {};
const among = (lists, i) => sets[lists + i] ??= new Set(data[lists][i].slice(1));

const valid = (key, value) => filters[key] ? wordsOf(key, value)
  : key === 'person' ? data.names[value] : key === 'size' ? data.sizes[value] : value >= 0;
const stateFromHash = () => {
  const state = { ...PLAIN };
  for (const [key, text] of new URLSearchParams(location.hash.slice(1)))
    if (key in PLAIN && valid(key, +text)) state[key] = +text;
  return state;
};
let state = stateFromHash();
const isOn = (key) => state[key] !== PLAIN[key];
const circleIsOff = (circle) => circle >= 0 && state.off >> circle & 1;

const FAINT = 1, SHOWN = 2, LIT = 3;

// Levels of people and ties (0: gone), and who passes. focus: the person under the pointer.
const levelsNow = (focus = -1) => {
  const person = new Uint8Array(n), tie = new Uint8Array(m), touched = new Uint8Array(n);
  const asks = (what) => Object.keys(filters).filter((key) => isOn(key) && filters[key][what])
    .map((key) => (i) => filters[key][what](i, state[key]));
  const ofTies = asks('tie'), ofPeople = asks('person');
  for (let t = 0; t < m; t++)
    if (ofTies.every((holds) => holds(t))) tie[t] = touched[a[t]] = touched[b[t]] = 1;
  const passes = (t) => tie[t];
  const near = state.steps > 0 && state.person >= 0 && within(state.person, state.steps, passes);
  for (const v of people)
    if (!circleIsOff(data.circle[v]) && (!near || near.has(v)))
      person[v] = (!ofTies.length || touched[v]) && ofPeople.every((holds) => holds(v)) ? SHOWN : FAINT;
  const shown = people.filter((v) => person[v] === SHOWN);
  if (isPlaced[me] && !near) person[me] = SHOWN;

  const centre = focus >= 0 ? focus : near ? -1 : state.person;
  if (centre >= 0) {
    const close = within(centre, 1, passes);
    person.forEach((level, v) => { if (level > FAINT && !close.has(v)) person[v] = FAINT; });
    if (person[centre]) person[centre] = LIT;
  }
  for (let t = 0; t < m; t++)
    if (tie[t]) tie[t] = a[t] === centre || b[t] === centre
      ? Math.min(LIT, 3 * Math.min(person[a[t]], person[b[t]]))
      : Math.min(centre >= 0 ? FAINT : SHOWN, person[a[t]], person[b[t]]);
  return { person, tie, shown, centre };
};
let level;

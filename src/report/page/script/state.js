// What the view shows now: numbers only, which are written into the address so that a link leads to
// the same view.

const PLAIN = { list: -1, topic: -1, field: -1, org: -1, place: -1, channel: -1, state: -1, kind: -1, least: 0,
  quarter: -1, person: -1, steps: 0, size: 0, order: 0, off: 0 };
const answers = { ...data, list: data.lists, topic: data.topics, person: names, size: data.sizes, quarter: quarters };
const stateFromHash = () => {
  const state = { ...PLAIN };
  for (const [key, text] of new URLSearchParams(location.hash.slice(1)))
    if (key in PLAIN && (answers[key] ? answers[key][text] : text >= 0)) state[key] = +text;
  return state;
};
let state = stateFromHash();
const isOn = (key) => state[key] !== PLAIN[key];

// What can be asked of people and of ties: who passes, given the answer.
const members = ([, ...list]) => {
  const set = new Set(list);
  return (v) => set.has(v);
};
const ofPeople = { list: (i) => members(data.lists[i]), topic: (i) => members(data.topics[i]),
  ...Object.fromEntries(data.attributes.map(({ key, of }) => [key, (i) => (v) => of[v] === i])) };
const ofTies = {
  channel: (i) => (t) => channels[t] >> i & 1,
  state: (i) => (t) => Math.floor(looks[t] / 6) === i,
  kind: (i) => (t) => looks[t] % 6 === i,
  least: (share) => (t) => rank[t] * 100 >= share,
  quarter: (i) => (t) => contact[t][i] > '0',
};
const asked = (questions) => Object.keys(questions).filter(isOn).map((key) => questions[key](state[key]));
const isOff = (circle) => circle >= 0 && state.off >> circle & 1;

const FAINT = 1, SHOWN = 2, LIT = 3;

// Levels of people and ties (0: gone), and who passes. focus: the person under the pointer.
const levelsNow = (focus = -1) => {
  const person = new Uint8Array(n), tie = new Uint8Array(m), touched = new Uint8Array(n);
  const tieQuestions = asked(ofTies), questions = asked(ofPeople);
  for (let t = 0; t < m; t++)
    if (tieQuestions.every((holds) => holds(t))) tie[t] = touched[a[t]] = touched[b[t]] = 1;
  const passes = (t) => tie[t], near = state.steps > 0 && state.person >= 0 && within(state.person, state.steps, passes);
  if (tieQuestions.length) questions.push((v) => touched[v]);
  for (const v of people)
    if (!isOff(data.circle[v]) && (!near || near.has(v))) person[v] = questions.every((holds) => holds(v)) ? SHOWN : FAINT;
  const shown = people.filter((v) => person[v] === SHOWN);
  if (isPlaced(me) && !near) person[me] = SHOWN;

  const centre = focus >= 0 ? focus : near ? -1 : state.person;
  if (centre >= 0) {
    const close = within(centre, 1, passes);
    person.forEach((level, v) => { if (level > FAINT && !close.has(v)) person[v] = FAINT; });
    if (person[centre]) person[centre] = LIT;
  }
  for (let t = 0; t < m; t++)
    if (tie[t]) {
      const lower = Math.min(person[a[t]], person[b[t]]);
      tie[t] = a[t] === centre || b[t] === centre ? Math.min(LIT, 3 * lower) : Math.min(centre >= 0 ? FAINT : SHOWN, lower);
    }
  return { person, tie, shown, centre };
};
let level;

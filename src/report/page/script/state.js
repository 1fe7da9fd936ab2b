// What the view shows now. It is written into the address, so that a link leads to the same view.

const LEVEL = { GONE: 0, FAINT: 1, SHOWN: 2, LIT: 3 };

const emptyState = () => ({
  off: [], list: -1, topic: -1, field: -1, org: -1, place: -1, state: -1, kind: -1, channel: -1,
  least: 0, quarter: -1, person: -1, steps: 0, size: '', order: 'contact',
});

const stateToHash = (state) => {
  const plain = emptyState(), words = new URLSearchParams();
  for (const [key, value] of Object.entries(state))
    if (String(value) !== String(plain[key])) words.set(key, String(value));
  return words.toString();
};

const stateFromHash = (hash, model) => {
  const state = emptyState();
  for (const [key, text] of new URLSearchParams(hash)) {
    if (!(key in state)) continue;
    if (key === 'off') state.off = text.split(',').map(Number).filter((c) => model.circles[c]);
    else if (typeof state[key] === 'number') state[key] = Number.isFinite(+text) ? +text : state[key];
    else state[key] = text;
  }
  if (!model.names[state.person]) state.person = -1;
  if (state.quarter >= (model.ties.n_quarters || 0)) state.quarter = -1;
  return state;
};

const tiePasses = (model, state, t) =>
  (state.state < 0 || +model.ties.state[t] === state.state)
  && (state.kind < 0 || +model.ties.kind[t] === state.kind)
  && (state.channel < 0 || !model.ties.by || (model.ties.by[t] >> state.channel & 1) === 1)
  && model.ties.strength[t] >= state.least
  && (state.quarter < 0 || model.met(t, state.quarter));

const asksOfTies = (state) =>
  state.state >= 0 || state.kind >= 0 || state.channel >= 0 || state.least > 0 || state.quarter >= 0;

const personPasses = (model, state, v) =>
  Object.keys(model.attributes).every((key) => state[key] < 0 || model.attributes[key].of[v] === state[key])
  && (state.list < 0 || model.lists[state.list].includes(v, 1))
  && (state.topic < 0 || model.topics[state.topic].includes(v, 1));

// People within some steps of one, over ties that pass; the owner does not join others.
const within = (model, from, steps, passes) => {
  const near = new Set([from]);
  let edge = [from];
  for (; steps > 0; steps--) {
    const next = [];
    for (const v of edge)
      for (const t of model.tiesOf(v)) {
        const w = model.other(t, v);
        if (passes[t] && w !== model.me && !near.has(w)) { near.add(w); next.push(w); }
      }
    edge = next;
  }
  return near;
};

// Levels of people and ties, and who passes. focus: the person under the pointer, or -1.
const levels = (model, state, focus) => {
  const { n, m, a, b } = model;
  const passes = new Uint8Array(m), person = new Uint8Array(n), tie = new Uint8Array(m);
  const touched = new Uint8Array(n), off = new Set(state.off);
  for (let t = 0; t < m; t++)
    if (tiePasses(model, state, t)) passes[t] = touched[a[t]] = touched[b[t]] = 1;
  const near = state.steps > 0 && state.person >= 0 ? within(model, state.person, state.steps, passes) : null;
  const asks = asksOfTies(state);
  for (const v of model.people) {
    if (off.has(model.circle[v]) || (near && !near.has(v))) continue;
    person[v] = personPasses(model, state, v) && (!asks || touched[v]) ? LEVEL.SHOWN : LEVEL.FAINT;
  }
  const shown = model.people.filter((v) => person[v] === LEVEL.SHOWN);
  if (model.me !== null && model.placed(model.me) && !near) person[model.me] = LEVEL.SHOWN;
  const centre = focus >= 0 ? focus : near ? -1 : state.person;
  if (centre >= 0) fadeOthers(model, person, passes, centre);
  for (let t = 0; t < m; t++)
    if (passes[t]) tie[t] = a[t] === centre || b[t] === centre
      ? Math.min(LEVEL.LIT, 3 * Math.min(person[a[t]], person[b[t]]))
      : Math.min(centre >= 0 ? LEVEL.FAINT : LEVEL.SHOWN, person[a[t]], person[b[t]]);
  return { person, tie, shown, centre };
};

const fadeOthers = (model, person, passes, centre) => {
  const near = within(model, centre, 1, passes);
  for (let v = 0; v < model.n; v++)
    if (person[v] > LEVEL.FAINT && !near.has(v)) person[v] = LEVEL.FAINT;
  if (person[centre]) person[centre] = LEVEL.LIT;
};

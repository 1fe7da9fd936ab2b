// What the view shows now is what its controls say, in numbers. The address keeps what differs from the
// page as it was written, so that a link leads to the same view.

const controls = all('#explore [name]'), filters = controls.filter((one) => one.closest('#filters'));
const valueOf = (one) => one.type === 'checkbox' && !one.checked ? -1 : +one.value;
const setValue = (one, value) => {
  one.checked = value >= 0; // what is no box has no use for it
  if (one.type !== 'checkbox') one.value = value;
  return one.checkValidity() && valueOf(one) === +value;
};
const readState = () => Object.fromEntries(controls.map((one) => [one.name, valueOf(one)]));
const PLAIN = readState();
let state = PLAIN, level;
const isOn = (key) => state[key] !== PLAIN[key];
const set = (part) => {
  for (const one of controls) if (one.name in part && !setValue(one, part[one.name])) setValue(one, PLAIN[one.name]);
  state = readState();
};
const writeAddress = () => {
  const changed = entries(state).filter(([key]) => isOn(key)), hash = changed.length ? `#${new URLSearchParams(changed)}` : '';
  try {
    if (hash !== location.hash) history.replaceState(null, '', hash || location.pathname);
  } catch { /* forbidden where a mail program shows the page */ }
};

// What can be asked of ties; people are asked if they belong to a group.
const tieHas = {
  channel: (i) => (t) => channels[t] >> i & 1,
  state: (i) => (t) => floor(looks[t] / 6) === i,
  kind: (i) => (t) => looks[t] % 6 === i,
  least: (share) => (t) => rank[t] * 100 >= share,
  quarter: (i) => (t) => contact[t][i] > '0',
};
const FAINT = 1, SHOWN = 2, LIT = 3;

// Levels of people and ties (0: gone), and who passes. focus: the person under the pointer.
const levelsNow = (focus = -1) => {
  const person = new Uint8Array(n), tie = new Uint8Array(m), touched = new Uint8Array(n);
  const asked = keys(tieHas).filter(isOn).map((key) => tieHas[key](state[key]));
  for (let t = 0; t < m; t++) if (tie[t] = asked.every((holds) => holds(t))) touched[a[t]] = touched[b[t]] = 1;
  const tests = keys(groups).filter((key) => state[key] >= 0).map((key) => new Set(groups[key][state[key]]));
  if (asked.length) tests.push({ has: (v) => touched[v] });
  const text = wanted();
  if (text) tests.push({ has: (v) => wordsOf(v).includes(text) });
  const near = state.person >= 0 && state.steps > 0 && within(state.person, state.steps, tie);
  for (const v of people)
    if (!(state[`circle${data.circle[v]}`] < 0) && (!near || near.has(v))) person[v] = tests.every((test) => test.has(v)) ? SHOWN : FAINT;
  const shown = people.filter((v) => person[v] === SHOWN), centre = focus < 0 && !near ? state.person : focus;
  if (isPlaced(me) && !near) person[me] = SHOWN;
  if (centre >= 0) {
    const close = new Set([...within(centre, 1, tie), ...pathTo(centre)]);
    for (const v of everybody) if (person[v] && !close.has(v)) person[v] = FAINT;
    if (person[centre]) person[centre] = LIT;
  }
  for (let t = 0; t < m; t++)
    if (tie[t]) {
      const lower = min(person[a[t]], person[b[t]]);
      tie[t] = lower && (a[t] === centre || b[t] === centre) ? LIT : min(centre < 0 ? SHOWN : FAINT, lower);
    }
  return { person, tie, shown, centre };
};

// The network: people and ties are numbers into the arrays of the page's data.

const data = JSON.parse(byId('data').textContent);
const me = data.me ?? -1, n = data.names.length;
const everybody = [...data.names.keys()], people = everybody.filter((v) => v !== me);

// page_ties.c says how numbers are written, and both ends of each tie.
const numbers = (text) => (text.match(/[A-Z]*[^A-Z]/g) || []).map((word) => [...word].reduce(
  (all, letter) => letter > 'Z' || letter < 'A' ? all * 36 + parseInt(letter, 36) : all * 26 + letter.charCodeAt() - 64, 0));
const steps = numbers(data.ties.b), looks = numbers(data.ties.looks), m = steps.length;
const ties = { ...data.ties, hundredths: numbers(data.ties.hundredths), by: numbers(data.ties.by || ''),
  state: looks.map((look) => Math.floor(look / 6)), kind: looks.map((look) => look % 6) };
const a = [], b = [], tiesOf = data.names.map(() => []);
numbers(ties.up).forEach((ups, person) => {
  for (let last = person; ups > 0; ups--) {
    const t = a.push(person) - 1;
    b[t] = last += steps[t];
    tiesOf[person].push(t);
    tiesOf[last].push(t);
  }
});
const otherEnd = (t, v) => (a[t] === v ? b[t] : a[t]);
const byStrength = (s, t) => ties.hundredths[t] - ties.hundredths[s] || s - t;
// The owner's tie with each person.
const own = [];
if (me >= 0) for (const t of tiesOf[me]) own[otherEnd(t, me)] = t;

// The share of ties that are weaker than each.
const sorted = Uint32Array.from(ties.hundredths).sort(), before = new Map();
for (let t = m - 1; t >= 0; t--) before.set(sorted[t], t / m);
const rank = Float32Array.from(ties.hundredths, (strength) => before.get(strength));

// A digit for each quarter; capital letters are runs of zeros.
const contact = (ties.quarters || '').replace(/[A-Z]/g, (letter) => '0'.repeat(letter.charCodeAt() - 64)).split(' ');
const quarters = ties.quarter_names || [];

const sum = (v) => tiesOf[v].reduce((all, t) => all + ties.hundredths[t], 0);
const closeness = data.names.map((_, v) => me < 0 ? sum(v) : v in own ? ties.hundredths[own[v]] : 0);
const colourOf = (v) => data.circles[data.circle[v]]?.[1] || '#8a949e';
const circleOf = (v) => data.circles[data.circle[v]]?.[0] || '';
const noteOf = (v) => {
  const field = data.attributes.find(({ key }) => key === 'field');
  return field ? field.values[field.of[v]] || '' : circleOf(v);
};

const isPlaced = data.x.map((x) => x !== null), hasPoint = (v) => Number.isFinite(data.x[v]);
// A map without its owner still shows paths that begin there: amid the owner's contacts.
if (me >= 0 && !isPlaced[me])
  for (const xy of [data.x, data.y]) {
    const near = people.filter((v) => v in own && isPlaced[v]);
    xy[me] = near.reduce((all, v) => all + closeness[v] * xy[v], 0) / near.reduce((all, v) => all + closeness[v], 0);
  }

// People within some steps of one, each with who led there, over ties that pass; the owner does not
// join others.
const within = (from, steps, passes = () => true) => {
  const led = new Map([[from, -1]]);
  let edge = [from];
  for (; steps > 0 && edge.length; steps--) {
    const next = [];
    for (const v of edge)
      for (const t of tiesOf[v]) {
        const w = otherEnd(t, v);
        if (!passes(t) || w === me || led.has(w)) continue;
        led.set(w, v);
        next.push(w);
      }
    edge = next;
  }
  return led;
};

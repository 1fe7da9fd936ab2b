// The network: people and ties are numbers into the arrays of the page's data.

const data = JSON.parse(byId('data').textContent), { names, ties } = data;
const me = data.me ?? -1, n = names.length;
const everybody = [...names.keys()], people = everybody.filter((v) => v !== me);

// page_ties.c says how numbers are written, and both ends of each tie.
const numbers = (text = '') => {
  const all = [];
  let before = 0;
  for (const letter of text) {
    const code = letter.charCodeAt();
    if (code > 64 && code < 91) before = before * 26 + code - 64;
    else { all.push(before * 36 + parseInt(letter, 36)); before = 0; }
  }
  return all;
};
const steps = numbers(ties.b), strengths = numbers(ties.hundredths), looks = numbers(ties.looks), channels = numbers(ties.by);
const a = [], b = [], m = steps.length, tiesOf = names.map(() => []);
numbers(ties.up).forEach((ups, person) => {
  for (let last = person; ups > 0; ups--) {
    const t = a.push(person) - 1;
    b[t] = last += steps[t];
    tiesOf[person].push(t);
    tiesOf[last].push(t);
  }
});
const otherEnd = (t, v) => (a[t] === v ? b[t] : a[t]);
const neighbours = (v) => [...tiesOf[v]].sort((s, t) => strengths[t] - strengths[s] || s - t)
  .map((t) => otherEnd(t, v)).filter((w) => w !== me);
// The owner's tie with each person.
const own = [];
for (const t of tiesOf[me] || []) own[otherEnd(t, me)] = t;

// The share of ties that are weaker than each.
const sorted = Uint32Array.from(strengths).sort(), weaker = new Map();
for (let t = m - 1; t >= 0; t--) weaker.set(sorted[t], t / m);
const rank = strengths.map((strength) => weaker.get(strength));

// A digit for each quarter; capital letters are runs of zeros.
const contact = (ties.quarters || '').replace(/[A-Z]/g, (letter) => '0'.repeat(letter.charCodeAt() - 64)).split(' ');
const quarters = ties.quarter_names || [];

const closeness = everybody.map((v) => me < 0 ? tiesOf[v].reduce((sum, t) => sum + strengths[t], 0) : strengths[own[v]] || 0);
const circleOf = (v) => data.circles.at(data.circle[v])[0];
const colourOf = (v) => data.circles.at(data.circle[v])[1];
const field = data.attributes.find(({ key }) => key === 'field');
const noteOf = (v) => field ? field.values[field.of[v]] || '' : circleOf(v);
const isPlaced = (v) => data.sizes[0][v] > 0;

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

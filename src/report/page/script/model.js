// The network: people and ties are numbers into the arrays of the page's data.

const data = JSON.parse(byId('data').textContent), { names, ties, groups, me } = data, n = names.length;
const everybody = [...names.keys()], people = everybody.filter((v) => v !== me);

// page_ties.c says how numbers are written, and both ends of each tie.
const numbers = (text) => (text.match(/[A-Z]*./g) || []).map((word) =>
  [...word].reduce((sum, letter) => /[A-Z]/.test(letter) ? sum * 26 + letter.charCodeAt() - 64 : sum * 36 + parseInt(letter, 36), 0));
const [gaps, strengths, looks, marks, channels] = ['b', 'hundredths', 'looks', 'marks', 'by'].map((name) => numbers(ties[name]));
const a = [], b = [], m = gaps.length, tiesOf = names.map(() => []);
numbers(ties.up).forEach((ups, v) => {
  for (let w = v; ups > 0; ups--) {
    const t = a.push(v) - 1;
    b[t] = w += gaps[t];
    tiesOf[v].push(t);
    tiesOf[w].push(t);
  }
});
const otherEnd = (t, v) => a[t] + b[t] - v;
const neighbours = (v) => [...tiesOf[v]].sort((s, t) => strengths[t] - strengths[s]).map((t) => otherEnd(t, v)).filter((w) => w !== me);
// The owner's tie with each person.
const own = [];
for (const t of tiesOf[me] || []) own[otherEnd(t, me)] = t;

// The share of ties that are weaker than each.
const weaker = {};
Uint32Array.from(strengths).sort().forEach((strength, i) => { weaker[strength] ??= i / m; });
const rank = strengths.map((strength) => weaker[strength]);
// A digit for each quarter; capital letters are runs of zeros.
const contact = ties.quarters.replace(/[A-Z]/g, (letter) => '0'.repeat(letter.charCodeAt() - 64)).split(' ');
const quarters = ties.quarter_names;

const circleOf = (v) => data.circles.at(data.circle[v]);
// Names in the report are links.
const personOf = (link) => +link.hash.split('=')[1];
const isPlaced = (v) => data.sizes[0][v] > 0;

// People within some steps of one, over ties that pass; the owner does not join others.
const within = (from, steps, passes) => {
  const close = new Set([from]);
  for (; steps > 0; steps--)
    for (const v of [...close]) for (const t of tiesOf[v]) if (passes[t] && otherEnd(t, v) !== me) close.add(otherEnd(t, v));
  return close;
};
// From the owner to a person.
const pathTo = (v) => {
  if (v in own) return [me, v];
  const path = [];
  for (let at = v; data.before[v] >= 0 && at >= 0; at = data.before[at]) path.unshift(at);
  return path;
};

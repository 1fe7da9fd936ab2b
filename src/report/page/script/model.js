// The network as arrays over people and ties, from the page's data.

// Both ends of each tie; src/report/page/page_ties.c says how they are written.
const readEnds = (up, steps) => {
  const a = new Uint32Array(steps.length), b = new Uint32Array(steps.length);
  let t = 0;
  up.forEach((n, person) => {
    for (let last = person; n > 0; n--, t++) {
      a[t] = person;
      b[t] = last += steps[t];
    }
  });
  return { a, b };
};

// Contacts by quarter: capital letters become runs of zeros.
const readQuarters = (text) => text.replace(/[A-Z]/g, (letter) => '0'.repeat(letter.charCodeAt(0) - 64)).split(' ');

// Ties of each person: ties[first[v]] .. ties[first[v + 1] - 1].
const incidence = (n, a, b) => {
  const first = new Uint32Array(n + 2);
  for (let t = 0; t < b.length; t++) { first[a[t] + 2]++; first[b[t] + 2]++; }
  for (let v = 1; v < n + 2; v++) first[v] += first[v - 1];
  const ties = new Uint32Array(2 * b.length);
  for (let t = 0; t < b.length; t++) { ties[first[a[t] + 1]++] = t; ties[first[b[t] + 1]++] = t; }
  return { first, ties };
};

const readModel = (json) => {
  const data = JSON.parse(json);
  const { ties, names } = data;
  const { a, b } = readEnds(ties.up, ties.b);
  const { first, ties: of } = incidence(names.length, a, b);
  const contact = ties.quarters ? readQuarters(ties.quarters) : null;
  ties.strength = Float64Array.from(ties.hundredths, (x) => x / 100);
  const model = {
    ...data, a, b, bridges: new Set(ties.bridges), n: names.length, m: b.length, contact,
    people: names.map((_, v) => v).filter((v) => v !== data.me),
    tiesOf: (v) => of.subarray(first[v], first[v + 1]),
    other: (t, v) => (a[t] === v ? b[t] : a[t]),
    tieOf: (v, w) => [...of.subarray(first[v], first[v + 1])].find((t) => a[t] === w || b[t] === w),
    placed: (v) => data.x[v] !== null,
    stateOf: (t) => ties.states[ties.state[t]] || '',
    kindOf: (t) => ties.kinds[ties.kind[t]] || '',
    value: (key, v) => data.attributes[key].values[data.attributes[key].of[v]] || '',
    colour: (v) => (data.circle[v] < 0 ? '#8a949e' : data.circles[data.circle[v]][1]),
    met: (t, quarter) => contact[t].charAt(quarter) > '0',
    quarterName: (q) => {
      const quarter = ties.from + q;
      return `${['January', 'April', 'July', 'October'][quarter % 4]} to `
        + `${['March', 'June', 'September', 'December'][quarter % 4]} ${Math.floor(quarter / 4)}`;
    },
  };
  model.total = (v) => model.tiesOf(v).reduce((sum, t) => sum + ties.strength[t], 0);
  model.closeness = model.people.reduce((all, v) => {
    all[v] = data.sizes ? data.sizes.contact[v] : model.total(v);
    return all;
  }, new Float64Array(names.length));
  return placeOwner(model);
};

// A map without its owner still shows paths that begin there: amid the owner's contacts.
const placeOwner = (model) => {
  const { me, x, y, ties } = model;
  if (me === null || model.placed(me)) return model;
  let weight = 0, across = 0, down = 0;
  for (const t of model.tiesOf(me)) {
    const v = model.other(t, me);
    if (!model.placed(v)) continue;
    weight += ties.strength[t];
    across += ties.strength[t] * x[v];
    down += ties.strength[t] * y[v];
  }
  model.owner = weight > 0 ? { x: across / weight, y: down / weight } : null;
  return model;
};

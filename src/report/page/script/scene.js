// What both painters draw: sizes and styles of people and ties under the present levels.

const TIES_AS_SVG = 1500, LOUD_SHARE = 0.25;

const quietStates = ['dormant', 'historic'];

const tieStyles = (model) => {
  // Width by rank of strength, so that a few strong ties do not leave all others alike.
  const sorted = Float64Array.from(model.ties.strength).sort();
  const rankOf = (value) => {
    let low = 0, high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < value) low = middle + 1; else high = middle;
    }
    return low / Math.max(1, sorted.length);
  };
  // Fainter and thinner where there are many, so that they do not run together.
  const share = Math.min(1, 900 / model.m);
  const loud = (t) => model.kindOf(t) === 'long tie' || model.bridges.has(t);
  let loudest = 0;
  for (let t = 0; t < model.m; t++) loudest += loud(t);
  return Array.from({ length: model.m }, (_, t) => ({
    width: 0.5 + (0.1 + 1.8 * rankOf(model.ties.strength[t]) ** 3) * share ** 0.25,
    opacity: Math.max(0.05, 0.6 * share ** 0.6),
    rank: rankOf(model.ties.strength[t]),
    dashed: quietStates.includes(model.stateOf(t)),
    // What most ties are is not worth telling.
    loud: loudest <= LOUD_SHARE * model.m && loud(t),
  }));
};

// Radii by what the reader chose; '' is the size on the map that pln drew.
const sizeBy = (model, key) => {
  if (!model.sizes || !model.sizes[key]) { model.radius = (v) => model.r[v] || 4; return; }
  const values = model.sizes[key], most = Math.max(...values, 1e-9);
  model.radius = (v) => 4 + 14 * Math.sqrt(Math.max(0, values[v]) / most);
};

const opacityOf = (level, style) => level === LEVEL.LIT ? 0.95 : level === LEVEL.FAINT ? 0.08 : style.opacity;

// The path from the owner to a person, as points on the stage.
const pathPoints = (model, camera, path) => path.map((v) => v === model.me && !model.placed(v)
  ? model.owner && [model.owner.x * camera.k + camera.x, model.owner.y * camera.k + camera.y]
  : model.placed(v) && [camera.across(v), camera.down(v)]).filter(Boolean);

// Names on the map, and "you" where the owner is or a path begins.
const withYou = (model, camera, { level, labels, points }) => {
  const { me } = model, shown = me !== null && model.placed(me) && level.person[me] >= LEVEL.SHOWN;
  const at = points.length > 1 ? points[0] : shown ? [camera.across(me), camera.down(me)] : null;
  const r = shown ? model.radius(me) * camera.growth() : 6;
  return at ? [...labels(), { text: 'you', x: at[0], y: at[1] + r + 13, anchor: 'middle', bold: true }] : labels();
};

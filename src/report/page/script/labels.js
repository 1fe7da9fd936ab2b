// Which names are shown, and where. The most important come first; a name that finds no free
// place is left out, so that names keep their size at every zoom.

const LABEL_SIZE = 12, LABELS_MOST = 160, WANTED_MOST = 1500, DISCS_MOST = 400;
// Names of the most important may cover small discs.
const IMPORTANT = 12;

const measurer = () => {
  const context = make('canvas').getContext('2d'), known = new Map();
  return (text, bold) => {
    const key = (bold ? '*' : ' ') + text;
    if (!known.has(key)) {
      context.font = `${bold ? '600 ' : ''}${LABEL_SIZE}px system-ui, "DejaVu Sans", sans-serif`;
      known.set(key, context.measureText(text).width);
    }
    return known.get(key);
  };
};

// Boxes already taken, in cells of 64 pixels, so that a look-up costs the same on any map.
const makeBoxes = () => {
  const cells = new Map();
  const over = (box, visit) => {
    for (let i = box[0] >> 6; i <= box[2] >> 6; i++)
      for (let j = box[1] >> 6; j <= box[3] >> 6; j++)
        if (visit(i * 4096 + j)) return true;
    return false;
  };
  const meets = (p, q) => p[0] < q[2] && q[0] < p[2] && p[1] < q[3] && q[1] < p[3];
  return {
    free: (box) => !over(box, (cell) => (cells.get(cell) || []).some((one) => meets(one, box))),
    take: (box) => { over(box, (cell) => { cells.set(cell, [...(cells.get(cell) || []), box]); }); },
  };
};

const makeLabeller = (model, camera) => {
  const width = measurer();
  const order = model.people.filter(model.placed).sort((v, w) => model.r[w] - model.r[v] || v - w);

  // Right, left, below, above of a disc.
  const places = (x, y, r) => [[x + r + 3, y + 4, 'start'], [x - r - 3, y + 4, 'end'],
    [x, y + r + 13, 'middle'], [x, y - r - 4, 'middle']];
  const boxOf = ([x, y, anchor], w) => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - w : x - w / 2;
    return [left - 2, y - 11, left + w + 2, y + 4];
  };
  const inside = (box) => box[0] >= 2 && box[1] >= 2 && box[2] <= camera.width - 2 && box[3] <= camera.height - 2;

  const nameCircles = (level, boxes, labels) => model.circles.forEach(([name, colour], circle) => {
    const members = order.filter((v) => model.circle[v] === circle && level.person[v] >= LEVEL.FAINT);
    if (members.length < 3) return;
    // Above the middle of its people, so that a few far from the others do not draw the name away.
    const x = members.map(camera.across).sort((p, q) => p - q)[members.length >> 1], w = width(name, true);
    const near = members.filter((v) => Math.abs(camera.across(v) - x) < Math.max(w / 2, 30));
    const y = near.map((v) => camera.down(v) - radius(v)).sort((p, q) => p - q)[near.length >> 5] - 8;
    for (const place of [[x, y], [x, y - 16], [x, y - 32]]) {
      const box = boxOf([...place, 'middle'], w);
      if (!inside(box) || !boxes.free(box)) continue;
      boxes.take(box);
      labels.push({ text: name, x: place[0], y: place[1], anchor: 'middle', colour });
      return;
    }
  });
  const radius = (v) => model.radius(v) * camera.growth();

  const namePerson = (v, bold, boxes, labels) => {
    const w = width(model.names[v], bold);
    for (const place of places(camera.across(v), camera.down(v), radius(v))) {
      const box = boxOf(place, w);
      if (!inside(box) || !boxes.free(box)) continue;
      boxes.take(box);
      labels.push({ text: model.names[v], x: place[0], y: place[1], anchor: place[2], bold });
      return;
    }
  };

  // first: people who are named before all others, such as those on a path.
  return (level, first) => {
    const boxes = makeBoxes(), labels = [], { me } = model;
    if (me !== null && model.placed(me) && level.person[me] >= LEVEL.SHOWN) {
      const y = camera.down(me) + radius(me);
      boxes.take(boxOf([camera.across(me), y + 13, 'middle'], width('you', true)));
    }
    const rank = (v) => (first.includes(v) ? 2 : 0) + (level.person[v] === LEVEL.LIT ? 1 : 0);
    const wanted = order.filter((v) => level.person[v] >= LEVEL.SHOWN && camera.inView(v)).slice(0, WANTED_MOST)
      .sort((v, w) => rank(w) - rank(v) || model.radius(w) - model.radius(v) || v - w);
    const name = (v) => { if (labels.length < LABELS_MOST) namePerson(v, rank(v) > 0, boxes, labels); };
    if (level.centre < 0) nameCircles(level, boxes, labels);
    wanted.slice(0, IMPORTANT).forEach(name);
    for (const v of wanted.slice(0, DISCS_MOST)) {
      const x = camera.across(v), y = camera.down(v), r = radius(v) * 0.7;
      boxes.take([x - r, y - r, x + r, y + r]);
    }
    wanted.slice(IMPORTANT).forEach(name);
    if (level.centre >= 0) nameCircles(level, boxes, labels);
    return labels;
  };
};

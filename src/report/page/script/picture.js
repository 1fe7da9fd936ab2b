// The picture of the map, with a pen that draws on a canvas or makes SVG: paths in one look at a time,
// and names.

const canvasPen = (context) => ({
  path: (d) => new Path2D(d),
  paint: (path, { fill, stroke, width = 1, alpha = 1, dash = [] }) => {
    Object.assign(context, { fillStyle: fill, strokeStyle: stroke, lineWidth: width, globalAlpha: alpha });
    context.setLineDash(dash);
    if (fill) context.fill(path);
    if (stroke) context.stroke(path);
  },
  write: ({ text, x, y, anchor, bold }, ink, paper) => {
    Object.assign(context, { font: fontOf(bold), textAlign: anchor.replace('middle', 'center'), lineJoin: 'round',
      fillStyle: ink, strokeStyle: paper, lineWidth: 3, globalAlpha: 1 });
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  },
});

const short = (number) => Math.round(number * 10) / 10;
const svgPath = (d = '') => ({
  d,
  moveTo(x, y) { this.d += `M${short(x)} ${short(y)}`; },
  lineTo(x, y) { this.d += `L${short(x)} ${short(y)}`; },
  arc(x, y, r) { this.d += [-2, 2].map((to) => `a${short(r)} ${short(r)} 0 1 1 ${to * short(r)} 0`).join(''); },
});
const svgPen = (root) => ({
  path: svgPath,
  paint: ({ d }, { fill = 'none', stroke = 'none', width = 1, alpha = 1, dash = [] }) => root.append(
    draw('path', { d, fill, stroke, 'stroke-width': width, opacity: alpha, 'stroke-dasharray': dash.length > 0 && dash })),
  write: ({ text, x, y, anchor, bold }, ink, paper) => root.append(draw('text', { x: short(x), y: short(y),
    'text-anchor': anchor, 'font-size': LABEL_SIZE, 'font-weight': bold ? 600 : 400, fill: ink, stroke: paper,
    'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }, text)),
});

const TIES_AS_SVG = 1500, onCanvas = m > TIES_AS_SVG; // where a hair is much faster to draw than a wider line
const TIES_IN_A_PATH = 50; // long paths are slow
const QUIET = 1, LOUD = 2, WIDER = 4, LEVEL = 64; // the bits of a look
const manyTies = Math.min(1, 900 / m); // thinner and fainter where there are many
const bridges = new Set(ties.bridges);
const isLoud = (t) => ties.kinds[ties.kind[t]] === 'long tie' || bridges.has(t);
const LOUDEST = 0.25; // what more ties are is not worth telling
const loudIsRare = ties.hundredths.filter((_, t) => isLoud(t)).length <= LOUDEST * m;
// Width by rank of strength, so that a few strong ties do not leave all others alike.
const tieLooks = Uint8Array.from(ties.hundredths, (_, t) => WIDER * Math.round(8 * rank[t] ** 3)
  + (loudIsRare && isLoud(t) ? LOUD : 0) + (['dormant', 'historic'].includes(ties.states[ties.state[t]]) ? QUIET : 0));

// The members of each group, the lowest first.
const grouped = (members, keyOf) => {
  const groups = [];
  for (const one of members) (groups[keyOf(one)] ??= []).push(one);
  return Object.entries(groups).map(([key, group]) => [+key, group]);
};

const drawTies = (pen, { ink, tie }, least) => {
  const drawn = [], shown = Math.max(0.05, 0.6 * manyTies ** 0.6);
  for (let t = 0; t < m; t++)
    if (level.tie[t] && rank[t] >= least && isPlaced[a[t]] && isPlaced[b[t]]) drawn.push(t);
  for (const [key, group] of grouped(drawn, (t) => level.tie[t] * LEVEL + tieLooks[t])) {
    const at = Math.floor(key / LEVEL), quiet = key & QUIET, loud = key & LOUD;
    const look = { stroke: at === LIT || loud ? ink : tie, width: onCanvas ? 1 : 0.6 + 0.22 * Math.floor(key % LEVEL / WIDER),
      alpha: at === LIT ? 0.95 : at === FAINT ? Math.min(0.08, shown / 3) : shown,
      dash: quiet && !onCanvas ? [4, 3] : [] };
    for (let i = 0; i < group.length; i += TIES_IN_A_PATH) {
      const path = pen.path();
      for (const t of group.slice(i, i + TIES_IN_A_PATH)) {
        path.moveTo(across(a[t]), down(a[t]));
        path.lineTo(across(b[t]), down(b[t]));
      }
      pen.paint(path, look);
    }
  }
};

// Around circles, as pln drew them.
const hulls = [...document.querySelectorAll('#map .hull')].map((hull) => ({ d: hull.getAttribute('d'),
  circle: data.circles.findIndex(([name]) => name === hull.dataset.cluster) })).filter(({ circle }) => circle >= 0);
const drawHulls = (pen) => {
  for (const { d, circle } of hulls)
    if (!circleIsOff(circle)) pen.paint(pen.path(d.replace(/([-\d.]+) ([-\d.]+)/g,
      (_, x, y) => `${short(x * camera.k + camera.x)} ${short(y * camera.k + camera.y)}`)),
    { fill: data.circles[circle][1], alpha: level.centre < 0 ? 0.1 : 0.03 });
};

const addDisc = (path, x, y, r) => { path.moveTo(x + r, y); path.arc(x, y, r, 0, 2 * Math.PI); };
const drawPeople = (pen, look) => {
  const drawn = everybody.filter((v) => level.person[v] && isPlaced[v]);
  for (const [key, group] of grouped(drawn, (v) => (v === me ? 1e6 : data.circle[v] + 1) * 4 + level.person[v])) {
    const path = pen.path(), lit = key % 4 === LIT, colour = group[0] === me ? look.ink : colourOf(group[0]);
    for (const v of group) addDisc(path, across(v), down(v), radius(v));
    const dark = readable(colour, 3.2);
    pen.paint(path, { fill: onCanvas ? dark : colour, stroke: lit ? look.ink : !onCanvas && dark, width: lit ? 2.5 : 1.2,
      alpha: key % 4 === FAINT ? 0.2 : 1 });
  }
};

const drawPath = (pen, path, look) => {
  if (path.length < 2) return;
  const line = pen.path(), start = pen.path();
  line.moveTo(across(path[0]), down(path[0]));
  for (const v of path.slice(1)) line.lineTo(across(v), down(v));
  pen.paint(line, { stroke: look.path, width: 3 });
  addDisc(start, across(path[0]), down(path[0]), 6);
  pen.paint(start, { fill: look.path });
};

// least: the share of ties, the weakest, that are left out.
const drawMap = (pen, path, least = 0) => {
  const look = theme();
  drawHulls(pen);
  drawTies(pen, look, least);
  drawPath(pen, path, look);
  drawPeople(pen, look);
  for (const label of labelsNow(path))
    pen.write(label, label.colour ? readable(label.colour, 4.6) : look.ink, look.paper);
};
const drawOnCanvas = (canvas, scale, path, least) => {
  canvas.width = camera.width * scale;
  canvas.height = camera.height * scale;
  const context = canvas.getContext('2d');
  context.fillStyle = theme().paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  drawMap(canvasPen(context), path, least);
};

const savePng = () => {
  const canvas = make('canvas');
  drawOnCanvas(canvas, 2, pathNow());
  canvas.toBlob((blob) => save('map.png', 'image/png', blob));
};
const saveSvg = () => {
  const { width, height } = camera;
  const svg = draw('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': 'system-ui, "DejaVu Sans", sans-serif' },
    draw('rect', { width, height, fill: theme().paper }));
  drawMap(svgPen(svg), pathNow());
  save('map.svg', 'image/svg+xml', new XMLSerializer().serializeToString(svg));
};

// The picture of the map, with a pen that draws on a canvas or makes SVG: paths in one look at a time,
// and names.

const dark = matchMedia('(prefers-color-scheme: dark)');
// The page's own colours, by their names in html.css.
const lookNow = () => {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(['paper', 'ink', 'tie', 'path'].map((name) => [name, style.getPropertyValue(`--${name}`)]));
};
// A circle's colour with enough contrast for marks or text on the page as it is.
const shade = (circle, text = 0) => data.circles.at(circle)[2 + 2 * dark.matches + text];

const canvasPen = (context) => ({
  clear: (paper) => {
    Object.assign(context, { fillStyle: paper, globalAlpha: 1 });
    context.fillRect(0, 0, camera.width, camera.height);
  },
  path: (d) => new Path2D(d),
  paint: (path, { fill, stroke, width = 1, opacity = 1, dash = [] }) => {
    Object.assign(context, { fillStyle: fill, strokeStyle: stroke, lineWidth: width, globalAlpha: opacity });
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
  arc(x, y, r) { this.d += [-2, 2].map((to) => `a${short(r)} ${short(r)} 0 1 1 ${short(to * r)} 0`).join(''); },
});
const svgPen = (root) => ({
  clear: (fill) => root.replaceChildren(draw('rect', { width: '100%', height: '100%', fill })),
  path: svgPath,
  paint: ({ d }, { fill = 'none', stroke = 'none', width = 1, opacity = 1, dash = false }) =>
    root.append(draw('path', { d, fill, stroke, 'stroke-width': width, opacity, 'stroke-dasharray': dash })),
  write: ({ text, x, y, anchor, bold }, fill, stroke) => root.append(draw('text', { x: short(x), y: short(y), 'text-anchor': anchor,
    'font-size': LABEL_SIZE, 'font-weight': bold ? 600 : 400, fill, stroke, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }, text)),
});

const addLine = (path, v, w) => { path.moveTo(across(v), down(v)); path.lineTo(across(w), down(w)); };
const addDisc = (path, v, r = radius(v)) => { path.moveTo(across(v) + r, down(v)); path.arc(across(v), down(v), r, 0, 2 * Math.PI); };
const SPECK = 3; // pixels: up to this radius a square is drawn at once, in a fifth of the time
const addDot = (path, v, r = radius(v)) => { if (r < SPECK) path.rect(across(v) - r, down(v) - r, 2 * r, 2 * r); else addDisc(path, v); };

const TIES_AS_SVG = 1500, onCanvas = m > TIES_AS_SVG; // where a hair is much faster to draw than a wider line
const TIES_IN_A_PATH = 50; // long paths are slow
const QUIET = 1, LOUD = 2, WIDER = 4, LEVEL = 64; // the bits of a look
const manyTies = Math.min(1, 900 / m); // thinner and fainter where there are many
// Width by rank of strength, so that a few strong ties do not leave all others alike.
const tieLooks = numbers(ties.marks).map((mark, t) => WIDER * Math.round(8 * rank[t] ** 3) + mark);

// The members of each group, the lowest first.
const grouped = (members, keyOf) => {
  const groups = [];
  for (const one of members) (groups[keyOf(one)] ??= []).push(one);
  return Object.entries(groups).map(([key, group]) => [+key, group]);
};

const drawTies = (pen, { ink, tie }, least) => {
  const drawn = [], shown = Math.max(0.05, 0.6 * manyTies ** 0.6);
  for (let t = 0; t < m; t++) if (level.tie[t] && rank[t] >= least && isPlaced(a[t]) && isPlaced(b[t])) drawn.push(t);
  for (const [key, group] of grouped(drawn, (t) => level.tie[t] * LEVEL + tieLooks[t])) {
    const at = Math.floor(key / LEVEL), look = { stroke: at === LIT || key & LOUD ? ink : tie,
      width: onCanvas ? 1 : 0.6 + 0.22 * Math.floor(key % LEVEL / WIDER),
      opacity: at === LIT ? 0.95 : at === FAINT ? Math.min(0.08, shown / 3) : shown,
      ...(key & QUIET && !onCanvas && { dash: [4, 3] }) };
    for (let i = 0; i < group.length; i += TIES_IN_A_PATH) {
      const path = pen.path();
      for (const t of group.slice(i, i + TIES_IN_A_PATH)) addLine(path, a[t], b[t]);
      pen.paint(path, look);
    }
  }
};

// Around circles, as pln drew them.
const hulls = [...document.querySelectorAll('#map .hull')].map((hull) => [hull.getAttribute('d'),
  data.circles.findIndex(([name]) => name === hull.dataset.cluster)]).filter(([, circle]) => circle >= 0);
const drawHulls = (pen) => {
  for (const [d, circle] of hulls)
    if (membersOf[circle].some((v) => level.person[v])) pen.paint(pen.path(d.replace(/([-\d.]+) ([-\d.]+)/g,
      (_, x, y) => `${short(x * camera.k + camera.x)} ${short(y * camera.k + camera.y)}`)),
    { fill: data.circles[circle][1], opacity: level.centre < 0 ? 0.1 : 0.03 });
};

const OWNER = 1e6; // a circle of its own
const drawPeople = (pen, { ink }, add) => {
  const drawn = everybody.filter((v) => level.person[v] && isPlaced(v));
  for (const [key, group] of grouped(drawn, (v) => (v === me ? OWNER : data.circle[v] + 1) * 4 + level.person[v])) {
    const path = pen.path(), isLit = key % 4 === LIT, rim = key >= OWNER ? ink : shade(data.circle[group[0]]);
    for (const v of group) add(path, v);
    pen.paint(path, { fill: onCanvas || key >= OWNER ? rim : colourOf(group[0]),
      stroke: isLit ? ink : !onCanvas && rim, width: isLit ? 2.5 : 1.2, opacity: key % 4 === FAINT ? 0.2 : 1 });
  }
};

const drawPath = (pen, path, { path: colour }) => {
  if (path.length < 2) return;
  const way = pen.path(), start = pen.path();
  path.slice(1).forEach((v, i) => addLine(way, path[i], v));
  addDisc(start, path[0], 6);
  pen.paint(way, { stroke: colour, width: 3 });
  pen.paint(start, { fill: colour });
};

// least: the share of ties, the weakest, that are left out of a picture drawn at once.
const drawMap = (pen, path, least = 0) => {
  const look = lookNow();
  pen.clear(look.paper);
  drawHulls(pen);
  drawTies(pen, look, least);
  drawPath(pen, path, look);
  drawPeople(pen, look, least ? addDot : addDisc);
  for (const label of labelsNow(path)) pen.write(label, label.colour || look.ink, look.paper);
};
const drawOnCanvas = (canvas, scale, path, least) => {
  const context = canvas.getContext('2d', { alpha: false });
  canvas.width = camera.width * scale;
  canvas.height = camera.height * scale;
  context.scale(scale, scale);
  drawMap(canvasPen(context), path, least);
};
const drawAsSvg = (svg, path) => {
  const { width, height } = camera;
  drawMap(svgPen(dress(svg, { viewBox: `0 0 ${width} ${height}`, 'font-family': 'system-ui, "DejaVu Sans", sans-serif' })), path);
};

const savePng = () => {
  const canvas = make('canvas', {});
  drawOnCanvas(canvas, 2, pathNow());
  canvas.toBlob((blob) => save('map.png', 'image/png', blob));
};
const saveSvg = () => {
  const svg = draw('svg', { width: camera.width, height: camera.height });
  drawAsSvg(svg, pathNow());
  save('map.svg', 'image/svg+xml', new XMLSerializer().serializeToString(svg));
};

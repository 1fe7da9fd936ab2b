// The picture of the map, with a pen that draws on a canvas or makes SVG: paths in one look at a time,
// and names.

const dark = matchMedia('(prefers-color-scheme: dark)');
const colours = {}; // of the page, by their names in html.css
// A circle's colour with enough contrast for marks or text on the page as it is.
const shade = (circle, text = 0) => data.circles.at(circle)[colours.first + text];

const canvasPen = (context) => ({
  paint: (trace, { fill, stroke, width = 1, opacity = 1, dash = [] }) => {
    assign(context, { fillStyle: fill, strokeStyle: stroke, lineWidth: width, globalAlpha: opacity }).setLineDash(dash);
    context.beginPath();
    trace(context);
    if (fill) context.fill();
    if (stroke) context.stroke();
  },
  write: ({ text, x, y, size, bold, fill }) => {
    assign(context, { font: fontOf(size, bold), lineJoin: 'round', fillStyle: fill, strokeStyle: colours.paper, lineWidth: 3, globalAlpha: 1 }).strokeText(text, x, y);
    context.fillText(text, x, y);
  },
});
const short = (number) => Math.round(number * 10) / 10;
const svgPen = (root) => ({
  paint: (trace, { fill = 'none', stroke = 'none', width = 1, opacity = 1, dash = [] }) => {
    let d = '';
    const add = (command) => (...numbers) => { d += command + numbers.map(short).join(' '); }, arc = add('a');
    trace({ moveTo: add('M'), lineTo: add('L'), arc: (x, y, r) => { for (const to of [-2, 2]) arc(r, r, 0, 1, 1, to * r, 0); } });
    root.append(draw('path', { d, fill, stroke, 'stroke-width': width, opacity, 'stroke-dasharray': dash }));
  },
  write: ({ text, x, y, size, bold, fill }) => root.append(draw('text', { x: short(x), y: short(y), fill, 'font-size': size, 'font-weight': bold ? 600 : 400,
    stroke: colours.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }, text)),
});

const traceLine = (path, corners) => corners.forEach(([x, y], i) => path[i ? 'lineTo' : 'moveTo'](x, y));
const place = (v) => [across(v), down(v)];
const traceDisc = (path, v, r = radius(v), [x, y] = place(v)) => { path.moveTo(x + r, y); path.arc(x, y, r, 0, 7); };
const SPECK = 3; // pixels: up to this radius a square is drawn at once, in a fifth of the time
const traceDot = (path, v, r = radius(v)) => { if (r < SPECK) path.rect(across(v) - r, down(v) - r, 2 * r, 2 * r); else traceDisc(path, v); };

const TIES_AS_SVG = 1500, onCanvas = m > TIES_AS_SVG; // where a hair is much faster to draw than a wider line
const AT_ONCE = 3000; // the strongest are drawn at once, and all when nothing more changes
const BATCH = 50; // in one path: long ones are slow
const allTies = [...a.keys()].filter((t) => isPlaced(a[t]) && isPlaced(b[t])), strongTies = allTies.filter((t) => rank[t] >= 1 - AT_ONCE / m);
const opaque = max(0.05, 0.8 * min(1, 900 / m) ** 0.6); // fainter where there are many
// Width by rank of strength, so that a few strong ties do not leave all others alike; the owner's are
// thinner, as all lead to one disc, and the weaker of many are paler.
const mine = a.map((v, t) => +[v, b[t]].includes(me)), pale = max(0.35, min(1, (150 / mine.filter(Boolean).length) ** 0.5));
const tieWidth = a.map((v, t) => floor((mine[t] ? 4 : 9) * rank[t] ** 3));
// A tie at risk, of which marks from 6 on tell, is broken in the middle, between two short strokes, as on the map.
const traceTie = (lines, t) => {
  const p = place(a[t]), q = place(b[t]);
  if (marks[t] < 6) return traceLine(lines, [p, q]);
  for (const [[x, y], [z, w]] of [[p, q], [q, p]]) {
    const right = z - x, below = w - y, gap = 4 / hypot(right, below), half = (1 - gap) / 2;
    traceLine(lines, [[x, y], ...[0, gap, -gap].map((k) => [x + right * half + below * k, y + below * half - right * k])]);
  }
};
const inside = a.map((v, t) => data.circle[v] === data.circle[b[t]] ? data.circle[v] : -1);
// Of a mark, the last bit is for quiet ties, and the others say the colour. Where most are quiet, they are pale, as on
// the map; else dashed.
const tieLook = (t, at) => ({ stroke: at === LIT ? colours.ink : colours[marks[t] >> 1] || shade(inside[t], 1), width: onCanvas ? 1 : 0.6 + 0.22 * tieWidth[t],
  opacity: [, min(0.08, opaque / 3), opaque * (mine[t] && tieWidth[t] < 2 ? pale : 1) / (1 + (marks[t] & ties.pale)), 0.95][at], dash: marks[t] & !ties.pale && !onCanvas ? [4, 3] : [] });
const personLook = (v, at) => {
  const rim = v === me ? colours.ink : shade(data.circle[v]), isLit = at === LIT;
  return { fill: v === me ? rim : circleOf(v)[1], stroke: isLit ? colours.ink : rim, width: isLit ? 2.5 : onCanvas ? 1 : 1.2, opacity: at === FAINT ? 0.2 : 1 };
};
const KINDS = 1e6; // more than there are circles, or looks of ties

const drawMap = (pen, isQuick) => {
  const { person, tie, centre } = level, style = getComputedStyle(stage), areas = hullsNow();
  for (const name of ['paper', 'ink', 'path', 1, 2, 3]) colours[name] = style.getPropertyValue(`--${name}`);
  colours.first = 2 + 2 * dark.matches;
  // Those of one level and kind together, the lowest level first.
  const paintAll = (members, levels, kindOf, lookOf, trace) => {
    for (const [key, group] of entries(grouped(members.filter((one) => levels[one]), (one) => levels[one] * KINDS + kindOf(one))))
      for (let i = 0; i < group.length; i += BATCH)
        pen.paint((path) => { for (const one of group.slice(i, i + BATCH)) trace(path, one); }, lookOf(group[0], floor(key / KINDS)));
  };
  const path = state.person >= 0 && !state.steps && hovered < 0 ? pathTo(state.person).filter((v) => data.x[v] !== null) : [];
  const { width, height } = camera;
  pen.paint((sheet) => traceLine(sheet, [[0, 0], [width, 0], [width, height], [0, height]]), { fill: colours.paper });
  for (const { circle, corners } of areas) pen.paint((area) => traceLine(area, corners), { fill: data.circles[circle][1], opacity: centre < 0 ? 0.1 : 0.03 });
  paintAll(isQuick ? strongTies : allTies, tie, (t) => 144 * inside[t] + 72 * mine[t] + 8 * tieWidth[t] + marks[t] + 144, tieLook, traceTie);
  if (path.length > 1) {
    pen.paint((way) => traceLine(way, path.map(place)), { stroke: colours.path, width: 3 });
    pen.paint((start) => traceDisc(start, path[0], 6), { fill: colours.path });
  }
  paintAll(everybody.filter(isPlaced), person, (v) => v === me ? KINDS - 1 : data.circle[v] + 1, personLook, isQuick ? traceDot : traceDisc);
  // The owner is a target, as on the map.
  if (person[me]) for (const part of [0.65, 0.3]) pen.paint((disc) => traceDisc(disc, me, radius(me) * part), { fill: part > 0.5 ? colours.paper : colours.ink });
  for (const label of labelsNow(path, areas, isQuick ? 40 : 160)) pen.write(label);
};
const drawOnCanvas = (canvas, scale, isQuick) => {
  const context = assign(canvas, { width: camera.width * scale, height: camera.height * scale }).getContext('2d', { alpha: false });
  context.scale(scale, scale);
  drawMap(canvasPen(context), isQuick);
};
const drawAsSvg = (svg) => {
  svg.replaceChildren();
  drawMap(svgPen(dress(svg, { viewBox: `0 0 ${camera.width} ${camera.height}`, 'font-family': FONT })));
  return svg;
};
const savePng = () => {
  const canvas = make('canvas');
  drawOnCanvas(canvas, 2);
  canvas.toBlob((blob) => save('map.png', 'image/png', blob));
};
const saveSvg = () => save('map.svg', 'image/svg+xml', new XMLSerializer().serializeToString(drawAsSvg(draw('svg'))));

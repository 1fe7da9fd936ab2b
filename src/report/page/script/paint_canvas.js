// Paints on a canvas: for maps with more ties than SVG can move. While the reader moves the map,
// the last picture is moved as a whole; a new one follows when it comes to rest.

const REST_MS = 140, BATCH = 500;
// After a change the strongest ties are drawn at once, and all when nothing more changes.
const TIES_AT_ONCE = 8000;

// Ties of one look together, as changing the look costs more than a line.
const drawTies = (context, model, camera, styles, { level, look, quick }) => {
  const least = quick ? 1 - TIES_AT_ONCE / model.m : 0, batches = new Map();
  for (let t = 0; t < model.m; t++) {
    const at = level.tie[t];
    if (!at || styles[t].rank < least || !model.placed(model.a[t]) || !model.placed(model.b[t])) continue;
    const key = at * 16 + styles[t].dashed * 8 + styles[t].loud * 4 + Math.min(3, Math.floor(styles[t].width));
    if (!batches.has(key)) batches.set(key, []);
    batches.get(key).push(t);
  }
  for (const key of [...batches.keys()].sort((p, q) => p - q)) {
    const ties = batches.get(key), style = styles[ties[0]], at = level.tie[ties[0]];
    context.strokeStyle = at === LEVEL.LIT || style.loud ? look.ink : look.tie;
    context.globalAlpha = opacityOf(at, style);
    context.lineWidth = style.width;
    context.setLineDash(style.dashed && ties.length < BATCH ? [4, 3] : []);
    for (let i = 0; i < ties.length; i += BATCH) {
      context.beginPath();
      for (const t of ties.slice(i, i + BATCH)) {
        context.moveTo(camera.across(model.a[t]), camera.down(model.a[t]));
        context.lineTo(camera.across(model.b[t]), camera.down(model.b[t]));
      }
      context.stroke();
    }
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
};

const drawPeople = (context, model, camera, level, look) => {
  const growth = camera.growth();
  for (let v = 0; v < model.n; v++) {
    const at = level.person[v];
    if (!at || !model.placed(v)) continue;
    const colour = v === model.me ? look.ink : model.colour(v);
    context.globalAlpha = at === LEVEL.FAINT ? 0.2 : 1;
    context.fillStyle = colour;
    context.strokeStyle = at === LEVEL.LIT ? look.ink : readable(colour, look, 3.2);
    context.lineWidth = at === LEVEL.LIT ? 2.5 : 1;
    context.beginPath();
    context.arc(camera.across(v), camera.down(v), model.radius(v) * growth, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
  context.globalAlpha = 1;
};

const drawPath = (context, points, look) => {
  if (points.length < 2) return;
  context.strokeStyle = context.fillStyle = look.path;
  context.lineWidth = 3;
  context.beginPath();
  points.forEach((point) => context.lineTo(...point));
  context.stroke();
  context.beginPath();
  context.arc(...points[0], 6, 0, 2 * Math.PI);
  context.fill();
};

const drawNames = (context, labels, look) => {
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = look.paper;
  for (const label of labels) {
    context.font = `${label.bold || label.colour ? '600 ' : ''}${LABEL_SIZE}px system-ui, "DejaVu Sans", sans-serif`;
    context.textAlign = label.anchor === 'middle' ? 'center' : label.anchor;
    context.fillStyle = label.colour ? readable(label.colour, look, 4.6) : look.ink;
    context.strokeText(label.text, label.x, label.y);
    context.fillText(label.text, label.x, label.y);
  }
};

// The whole view, `scale` pixels of the canvas to one of the page.
const drawView = (canvas, scale, model, camera, styles, view) => {
  const { level, points, look } = view;
  canvas.width = Math.round(camera.width * scale);
  canvas.height = Math.round(camera.height * scale);
  const context = canvas.getContext('2d');
  context.scale(scale, scale);
  context.fillStyle = look.paper;
  context.fillRect(0, 0, camera.width, camera.height);
  drawTies(context, model, camera, styles, view);
  drawPath(context, points, look);
  drawPeople(context, model, camera, level, look);
  drawNames(context, withYou(model, camera, view), look);
};

const canvasPainter = (model, camera, styles) => {
  const shown = make('canvas', { 'aria-hidden': 'true' }), last = make('canvas');
  let at = null, rest = 0, kept = false;
  const scale = Math.min(devicePixelRatio || 1, 2);
  const whole = (view) => {
    drawView(shown, scale, model, camera, styles, view);
    at = { ...camera };
    kept = false;
  };
  // The copy is made when the first movement needs it, as it waits for all drawing.
  const keep = () => {
    last.width = shown.width;
    last.height = shown.height;
    last.getContext('2d').drawImage(shown, 0, 0);
    kept = true;
  };
  const moving = (look) => {
    if (!kept) keep();
    const context = shown.getContext('2d'), k = camera.k / at.k;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = look.paper;
    context.fillRect(0, 0, shown.width, shown.height);
    context.drawImage(last, (camera.x - at.x * k) * scale, (camera.y - at.y * k) * scale, last.width * k, last.height * k);
  };
  return {
    element: shown,
    paint: (view) => {
      clearTimeout(rest);
      const quick = model.m > TIES_AT_ONCE;
      if (view.moved && at) moving(view.look);
      else whole({ ...view, quick });
      if (view.moved || quick) rest = setTimeout(() => whole(view), REST_MS);
    },
  };
};

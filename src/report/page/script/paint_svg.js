// Paints with SVG elements: real text and the best picture, for up to TIES_AS_SVG ties.

const svgPainter = (model, camera, styles) => {
  const hulls = draw('g', { class: 'hulls' }), lines = draw('g'), discs = draw('g');
  const over = draw('g'), names = draw('g');
  const world = draw('g', {}, hulls, lines);
  const root = draw('svg', { 'aria-hidden': 'true', focusable: 'false' }, world, over, discs, names);
  const line = [], disc = [];

  for (const hull of document.querySelectorAll('#map .hull')) {
    const circle = model.circles.findIndex(([name]) => name === hull.getAttribute('data-cluster'));
    if (circle >= 0) hulls.append(draw('path', { d: hull.getAttribute('d'), 'data-circle': circle }));
  }
  for (let t = 0; t < model.m; t++) {
    const a = model.a[t], b = model.b[t];
    if (!model.placed(a) || !model.placed(b)) continue;
    line[t] = draw('line', { x1: model.x[a], y1: model.y[a], x2: model.x[b], y2: model.y[b],
      'vector-effect': 'non-scaling-stroke', 'stroke-width': styles[t].width.toFixed(2),
      'stroke-dasharray': styles[t].dashed && '4 3' });
    lines.append(line[t]);
  }
  for (let v = 0; v < model.n; v++)
    if (model.placed(v)) { disc[v] = draw('circle'); discs.append(disc[v]); }

  const paintTies = (level, look) => line.forEach((one, t) => {
    const at = level.tie[t];
    one.setAttribute('visibility', at ? 'visible' : 'hidden');
    one.setAttribute('stroke', at === LEVEL.LIT || styles[t].loud ? look.ink : look.tie);
    one.setAttribute('stroke-opacity', opacityOf(at, styles[t]));
  });
  const paintPeople = (level, look) => disc.forEach((one, v) => {
    const at = level.person[v], colour = v === model.me ? look.ink : model.colour(v);
    one.setAttribute('visibility', at ? 'visible' : 'hidden');
    one.setAttribute('fill', colour);
    one.setAttribute('stroke', at === LEVEL.LIT ? look.ink : readable(colour, look, 3.2));
    one.setAttribute('stroke-width', at === LEVEL.LIT ? 2.5 : 1.2);
    one.setAttribute('opacity', at === LEVEL.FAINT ? 0.2 : 1);
  });
  const paintHulls = (level, look) => {
    for (const hull of hulls.children) {
      const circle = +hull.dataset.circle;
      const shown = level.circleShown(circle);
      hull.setAttribute('fill', model.circles[circle][1]);
      hull.setAttribute('fill-opacity', shown && level.centre < 0 ? 0.1 : 0.03);
      hull.setAttribute('visibility', shown ? 'visible' : 'hidden');
    }
  };
  const place = () => {
    world.setAttribute('transform', `translate(${camera.x.toFixed(2)} ${camera.y.toFixed(2)}) scale(${camera.k.toFixed(4)})`);
    const growth = camera.growth();
    disc.forEach((one, v) => {
      one.setAttribute('cx', camera.across(v).toFixed(1));
      one.setAttribute('cy', camera.down(v).toFixed(1));
      one.setAttribute('r', (model.radius(v) * growth).toFixed(1));
    });
  };
  const paintNames = (labels, look) => names.replaceChildren(...labels.map((label) => draw('text', {
    x: label.x.toFixed(1), y: label.y.toFixed(1), 'text-anchor': label.anchor, 'font-size': LABEL_SIZE,
    fill: label.colour ? readable(label.colour, look, 4.6) : look.ink, stroke: look.paper,
    'font-weight': label.bold || label.colour ? 600 : 400,
  }, label.text)));
  const paintPath = (points, look) => over.replaceChildren(...(points.length < 2 ? [] : [
    draw('polyline', { points: points.map((p) => p.map((c) => c.toFixed(1)).join()).join(' '), fill: 'none',
      stroke: look.path, 'stroke-width': 3, 'stroke-linejoin': 'round' }),
    draw('circle', { cx: points[0][0].toFixed(1), cy: points[0][1].toFixed(1), r: 6, fill: look.path })]));

  return {
    element: root,
    // moved: only the camera changed since the last time.
    paint: (view) => {
      const { level, points, look, moved } = view;
      root.setAttribute('viewBox', `0 0 ${camera.width} ${camera.height}`);
      if (!moved) { paintTies(level, look); paintPeople(level, look); paintHulls(level, look); }
      place();
      paintPath(points, look);
      paintNames(withYou(model, camera, view), look);
    },
  };
};

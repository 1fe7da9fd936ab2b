// The present view as a file.

const pictureView = (model, camera, parts, state) => {
  const path = state.person >= 0 ? pathTo(model, state.person) : [];
  return { level: parts.level(), labels: () => parts.label(parts.level(), [state.person, ...path]),
    points: pathPoints(model, camera, path), look: theme(), moved: false };
};

const savePng = (model, camera, styles, view) => {
  const canvas = make('canvas');
  drawView(canvas, 2, model, camera, styles, view);
  canvas.toBlob((blob) => save('map.png', 'image/png', blob));
};

const saveSvg = (model, camera, styles, view) => {
  const painter = svgPainter(model, camera, styles), svg = painter.element;
  painter.paint(view);
  svg.setAttribute('width', camera.width);
  svg.setAttribute('height', camera.height);
  svg.setAttribute('font-family', 'system-ui, "DejaVu Sans", sans-serif');
  svg.setAttribute('paint-order', 'stroke');
  svg.prepend(draw('rect', { width: '100%', height: '100%', fill: view.look.paper }));
  save('map.svg', 'image/svg+xml', new XMLSerializer().serializeToString(svg));
};

// Pointer and keys on the map. The map is one stop of the Tab key; arrows walk to neighbours.

const SLOP = { mouse: 6, touch: 22, pen: 14 };

const personAt = (model, camera, level, x, y, slop) => {
  let best = -1, nearest = Infinity;
  for (let v = 0; v < model.n; v++) {
    if (!model.placed(v) || level.person[v] < LEVEL.FAINT) continue;
    const far = Math.hypot(camera.across(v) - x, camera.down(v) - y) - model.radius(v) * camera.growth();
    if (far < slop && far < nearest) { nearest = far; best = v; }
  }
  return best;
};

// The neighbour that lies most in the direction of an arrow; without one, the nearest person there.
const personTowards = (model, level, from, [across, down]) => {
  const score = (v) => {
    const x = model.x[v] - model.x[from], y = model.y[v] - model.y[from], along = x * across + y * down;
    return along <= 0 ? Infinity : Math.hypot(x, y) + 2 * Math.abs(x * down - y * across);
  };
  const best = (people) => people.filter((v) => v !== from && model.placed(v) && level.person[v] >= LEVEL.SHOWN)
    .map((v) => [score(v), v]).filter(([s]) => s < Infinity).sort((p, q) => p[0] - q[0] || p[1] - q[1])[0];
  const found = best(neighbours(model, from)) || best(model.people);
  return found ? found[1] : from;
};

const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const listenToKeys = (stage, model, camera, app) => stage.addEventListener('keydown', (event) => {
  const level = app.level(), at = app.at();
  if (arrows[event.key]) {
    const first = [...level.shown].filter(model.placed).sort((v, w) => model.radius(w) - model.radius(v) || v - w)[0];
    const next = at < 0 ? first : personTowards(model, app.unfocused(), at, arrows[event.key]);
    if (next >= 0) app.walk(next);
  } else if (event.key === 'Enter' && at >= 0) app.open(at);
  else if (event.key === '+' || event.key === '=') { camera.zoom(1.3); app.moved(); }
  else if (event.key === '-') { camera.zoom(1 / 1.3); app.moved(); }
  else if (event.key === '0') { camera.fit(); app.moved(); }
  else return;
  event.preventDefault();
});

const listenToPointer = (stage, model, camera, app) => {
  const down = new Map();
  let travelled = 0;
  const at = (event) => {
    const box = stage.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const person = (event) => personAt(model, camera, app.level(), ...at(event), SLOP[event.pointerType] || SLOP.mouse);
  const spread = () => {
    const [p, q] = [...down.values()];
    return { wide: Math.hypot(p[0] - q[0], p[1] - q[1]) || 1, x: (p[0] + q[0]) / 2, y: (p[1] + q[1]) / 2 };
  };
  stage.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    down.set(event.pointerId, at(event));
    travelled = 0;
    stage.setPointerCapture(event.pointerId);
  });
  stage.addEventListener('pointermove', (event) => {
    if (!down.has(event.pointerId)) { if (event.pointerType === 'mouse') app.hover(person(event)); return; }
    const before = down.size === 2 && spread(), from = down.get(event.pointerId), to = at(event);
    down.set(event.pointerId, to);
    travelled += Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
    if (down.size === 1) camera.pan(to[0] - from[0], to[1] - from[1]);
    if (before) { const after = spread(); camera.zoom(after.wide / before.wide, after.x, after.y); camera.pan(after.x - before.x, after.y - before.y); }
    app.moved();
  });
  const up = (event) => {
    const clicked = down.delete(event.pointerId) && travelled < 6 && event.type === 'pointerup';
    if (clicked) { const v = person(event); if (v >= 0 || app.state().person >= 0) app.open(v); }
  };
  stage.addEventListener('pointerup', up);
  stage.addEventListener('pointercancel', up);
  stage.addEventListener('pointerleave', () => app.hover(-1));
  // Without Ctrl the wheel scrolls the page, unless the map has the focus.
  stage.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && document.activeElement !== stage) return;
    event.preventDefault();
    camera.zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), ...at(event));
    app.moved();
  }, { passive: false });
  stage.addEventListener('dblclick', (event) => { camera.zoom(1.8, ...at(event)); app.moved(); });
};

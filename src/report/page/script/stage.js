// The map on the page. Up to TIES_AS_SVG ties it is SVG: real text and the best picture. More are drawn
// on a canvas; while the reader moves the map, the last picture is moved as a whole.

const REST_MS = 140;
const TIES_AT_ONCE = 3000; // the strongest are drawn at once, and all when nothing more changes
const SLOP = { touch: 22, pen: 14 }, SLOP_OF_MOUSE = 6;

const stage = byId('stage');
const picture = onCanvas ? make('canvas', {}) : draw('svg', {});
let hovered = -1, walked = -1, frame = 0, rest = 0, isMoved = false, drawnAt = camera;

const pathNow = () => state.person >= 0 && !state.steps && hovered < 0 ? pathTo(state.person).filter((v) => data.x[v] !== null) : [];
const drawAll = (least) => {
  drawOnCanvas(picture, Math.min(devicePixelRatio, 2), pathNow(), least);
  picture.style.transform = '';
  drawnAt = { ...camera };
};
const moveLast = () => {
  const k = camera.k / drawnAt.k;
  picture.style.transform = `translate(${camera.x - drawnAt.x * k}px,${camera.y - drawnAt.y * k}px) scale(${k})`;
};
const paint = () => {
  frame = 0;
  const { clientWidth: width, clientHeight: height } = stage;
  if (camera.width !== width || camera.height !== height) {
    Object.assign(camera, { width, height });
    fit();
    isMoved = false;
  }
  clearTimeout(rest);
  if (!onCanvas) {
    drawAsSvg(picture, pathNow());
  } else {
    if (isMoved) moveLast(); else drawAll(1 - TIES_AT_ONCE / m);
    rest = setTimeout(drawAll, REST_MS);
  }
  isMoved = true;
};
const moved = () => { frame ||= requestAnimationFrame(paint); };
const repaint = () => { isMoved = false; level = levelsNow(hovered >= 0 ? hovered : walked); moved(); };
const hover = (v) => {
  if (v === hovered) return;
  hovered = v;
  stage.classList.toggle('hit', v >= 0);
  repaint();
};

const least = (candidates, score) => candidates.reduce(
  ([best, low], v) => score(v) < low ? [v, score(v)] : [best, low], [-1, Infinity])[0];
const personAt = ([x, y], slop) => least(everybody, (v) => {
  const far = Math.hypot(across(v) - x, down(v) - y) - radius(v);
  return isPlaced(v) && level.person[v] && far < slop ? far : Infinity;
});
// The neighbour that lies most in the direction of an arrow; without one, the nearest person there.
const personTowards = (from, right, below) => {
  const { person } = levelsNow(), score = (v) => {
    const x = data.x[v] - data.x[from], y = data.y[v] - data.y[from], along = x * right + y * below;
    return along > 0 && isPlaced(v) && person[v] >= SHOWN ? Math.hypot(x, y) + 2 * Math.abs(x * below - y * right) : Infinity;
  };
  const near = least(neighbours(from), score);
  return near >= 0 ? near : least(people, score);
};
const walk = (right, below) => {
  const at = walked >= 0 ? walked : state.person;
  const next = at >= 0 ? personTowards(at, right, below) : bySize.find((v) => level.person[v] >= SHOWN) ?? -1;
  if (next < 0) return;
  walked = next;
  bring(next);
  repaint();
  say([data.names[next], noteOf(next), count(tiesOf[next].length, 'tie', 'ties')].filter(Boolean).join(', '));
};
const stageKeys = {
  ArrowLeft: () => walk(-1, 0), ArrowRight: () => walk(1, 0), ArrowUp: () => walk(0, -1), ArrowDown: () => walk(0, 1),
  Enter: () => walked >= 0 && open(walked),
  '+': () => zoom(1.3), '=': () => zoom(1.3), '-': () => zoom(1 / 1.3), 0: fit,
};

const pointers = new Map();
let travelled = 0;
const placeOf = (event) => {
  const box = stage.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
};
const personUnder = (event) => personAt(placeOf(event), SLOP[event.pointerType] || SLOP_OF_MOUSE);
// Middle of the fingers, and how far they are apart.
const grip = () => {
  const [[x, y], [right, below] = [x, y]] = [...pointers.values()];
  return { x: (x + right) / 2, y: (y + below) / 2, wide: Math.hypot(x - right, y - below) || 1 };
};
const letGo = (event) => {
  if (!pointers.delete(event.pointerId) || travelled > 6 || event.type !== 'pointerup') return;
  const v = personUnder(event);
  if (v >= 0 || state.person >= 0) open(v);
};
const onStage = {
  pointerdown: (event) => {
    if (event.button !== 0) return;
    if (!pointers.size) travelled = 0;
    pointers.set(event.pointerId, placeOf(event));
    stage.setPointerCapture(event.pointerId);
  },
  pointermove: (event) => {
    if (!pointers.has(event.pointerId)) return event.pointerType === 'mouse' && hover(personUnder(event));
    const was = grip(), [x, y] = pointers.get(event.pointerId), to = placeOf(event);
    pointers.set(event.pointerId, to);
    travelled += Math.hypot(to[0] - x, to[1] - y);
    const now = grip();
    zoom(now.wide / was.wide, was.x, was.y);
    pan(now.x - was.x, now.y - was.y);
    moved();
  },
  pointerup: letGo,
  pointercancel: letGo,
  pointerleave: () => hover(-1),
  // Without Ctrl the wheel scrolls the page, unless the map has the focus.
  wheel: (event) => {
    if (!event.ctrlKey && document.activeElement !== stage) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), ...placeOf(event));
    moved();
  },
  dblclick: (event) => { zoom(1.8, ...placeOf(event)); moved(); },
  keydown: (event) => {
    const act = stageKeys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
    moved();
  },
  blur: () => { if (walked >= 0) { walked = -1; repaint(); } },
};

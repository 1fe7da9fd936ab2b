// The map on the page. Up to TIES_AS_SVG ties it is SVG: real text and the best picture. More are drawn
// on a canvas; while the reader moves the map, the last picture is moved as a whole.

const REST_MS = 140;
const SLOP = { touch: 22, pen: 14, mouse: 6 };

const picture = onCanvas ? make('canvas') : draw('svg');
let hovered = -1, walked = -1, frame, rest, drawnAt, travelled;

const drawAll = (isQuick) => {
  drawOnCanvas(picture, min(devicePixelRatio, 2), isQuick);
  picture.style.transform = '';
  drawnAt = { ...camera };
};
const paint = () => {
  const { clientWidth: width, clientHeight: height } = stage;
  frame = 0;
  if (camera.width !== width || camera.height !== height) {
    assign(camera, { width, height });
    fit();
    drawnAt = null;
  }
  if (!onCanvas) return drawAsSvg(picture);
  clearTimeout(rest);
  rest = setTimeout(drawAll, REST_MS);
  if (!drawnAt) return drawAll(true);
  const k = camera.k / drawnAt.k;
  picture.style.transform = `translate(${camera.x - drawnAt.x * k}px,${camera.y - drawnAt.y * k}px) scale(${k})`;
};
const moved = () => { frame ||= requestAnimationFrame(paint); };
const repaint = () => { drawnAt = null; level = levelsNow(hovered >= 0 ? hovered : walked); moved(); };
const hover = (v) => {
  if (v === hovered) return;
  hovered = v;
  stage.classList.toggle('hit', v >= 0);
  repaint();
};
const leave = () => hover(-1);

const nearest = (candidates, distance) => candidates.reduce(([best, least], v) => {
  const far = isPlaced(v) && level.person[v] ? distance(v) : Infinity;
  return far < least ? [v, far] : [best, least];
}, [-1, Infinity])[0];
// The neighbour that lies most in the direction of an arrow; without one, the nearest person there.
const walk = (right, below) => {
  const from = walked >= 0 ? walked : state.person, shown = new Set(levelsNow().shown), distance = (v) => {
    const x = data.x[v] - data.x[from], y = data.y[v] - data.y[from], along = x * right + y * below;
    return along > 0 ? hypot(x, y) + 2 * Math.abs(x * below - y * right) : Infinity;
  };
  walked = from < 0 ? bySize.find((v) => shown.has(v)) ?? -1
    : [neighbours(from), people].map((some) => nearest(some.filter((v) => shown.has(v)), distance)).find((v) => v >= 0) ?? from;
  if (walked < 0) return;
  bring(walked);
  repaint();
  say([names[walked], noteOf(walked), tieCount(walked)].join(', '));
};
const stageKeys = {
  ArrowLeft: () => walk(-1, 0), ArrowRight: () => walk(1, 0), ArrowUp: () => walk(0, -1), ArrowDown: () => walk(0, 1),
  Enter: () => walked >= 0 && open(walked), '+': () => zoom(1.3), '=': () => zoom(1.3), '-': () => zoom(1 / 1.3), 0: fit,
};

const pointers = new Map();
const placeOf = ({ clientX, clientY }, { left, top } = stage.getBoundingClientRect()) => [clientX - left, clientY - top];
const personUnder = (event, [x, y] = placeOf(event)) => nearest(everybody, (v) => {
  const far = hypot(across(v) - x, down(v) - y) - radius(v);
  return far < (SLOP[event.pointerType] ?? SLOP.mouse) ? far : Infinity;
});
// Middle of the fingers, and how far they are apart.
const grip = () => {
  const [[x, y], [right, below] = [x, y]] = pointers.values();
  return [(x + right) / 2, (y + below) / 2, hypot(x - right, y - below) || 1];
};
const letGo = (event) => {
  if (!pointers.delete(event.pointerId) || travelled > 6 || event.type !== 'pointerup') return;
  const v = personUnder(event);
  if (v >= 0 || state.person >= 0) open(v);
};
const onStage = {
  pointerdown: (event) => {
    if (event.button) return;
    if (!pointers.size) travelled = 0;
    pointers.set(event.pointerId, placeOf(event));
    stage.setPointerCapture(event.pointerId);
  },
  pointermove: (event) => {
    if (!pointers.has(event.pointerId)) return event.pointerType === 'mouse' && hover(personUnder(event));
    const [x, y, wide] = grip();
    pointers.set(event.pointerId, placeOf(event));
    const [right, below, wider] = grip();
    travelled += hypot(right - x, below - y);
    zoom(wider / wide, x, y);
    pan(right - x, below - y);
  },
  pointerup: letGo,
  pointercancel: letGo,
  pointerleave: leave,
  dblclick: (event) => { if (personUnder(event) < 0) zoom(1.8, ...placeOf(event)); },
  // Without Ctrl the wheel scrolls the page, unless the map has the focus.
  wheel: (event) => {
    if (!event.ctrlKey && page.activeElement !== stage) return;
    prevent(event);
    zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), ...placeOf(event));
  },
  keydown: (event) => {
    if (!stageKeys[event.key]) return;
    prevent(event);
    stageKeys[event.key]();
    moved();
  },
  blur: () => { walked = -1; repaint(); },
};

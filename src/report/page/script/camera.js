// From the map's own units to pixels of the stage: screen = map * k + (x, y).

const ZOOM_OF_FEW = 1.6; // more would only put distance between them
const camera = { k: 1, x: 0, y: 0, width: 1, height: 1, fitted: 1 };
const across = (v) => data.x[v] * camera.k + camera.x;
const down = (v) => data.y[v] * camera.k + camera.y;
const inView = (v, [x, y] = place(v)) => x > 0 && y > 0 && x < camera.width && y < camera.height;
const sizeOf = (v) => data.sizes[state.size][v];
// Circles grow more slowly than distances.
const radius = (v) => max(0.45, min(2.2, Math.sqrt(camera.k))) * sizeOf(v);

// Shows everybody who is not gone from the map.
const fit = () => {
  const placed = people.filter((v) => isPlaced(v) && level.person[v]), { width, height } = camera;
  if (!placed.length) return;
  const [[left, right], [top, bottom]] = [data.x, data.y].map((axis) => placed.reduce(([p, q], v) => [min(p, axis[v]), max(q, axis[v])], [Infinity, -Infinity]));
  const k = min(ZOOM_OF_FEW, (width - (width < 600 ? 48 : 120)) / (right - left || 1), (height - 68) / (bottom - top || 1));
  assign(camera, { k, fitted: k, x: (width - k * (left + right)) / 2, y: (height - k * (top + bottom)) / 2 });
};
const pan = (right, below) => { camera.x += right; camera.y += below; moved(); };
const zoom = (factor, x = camera.width / 2, y = camera.height / 2) => {
  const k = max(camera.fitted / 2, min(camera.fitted * 16, camera.k * factor)), more = k / camera.k - 1;
  pan((camera.x - x) * more, (camera.y - y) * more);
  camera.k = k;
};
const bring = (v) => { if (isPlaced(v) && !inView(v)) pan(camera.width / 2 - across(v), camera.height / 2 - down(v)); };

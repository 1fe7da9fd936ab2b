// From the map's own units to pixels of the stage: screen = map * k + (x, y).

const ZOOM_OF_FEW = 1.6; // more would only put distance between them
const camera = { k: 1, x: 0, y: 0, width: 1, height: 1, fitted: 1 };
const across = (v) => data.x[v] * camera.k + camera.x;
const down = (v) => data.y[v] * camera.k + camera.y;
const inView = (v) => across(v) > 0 && down(v) > 0 && across(v) < camera.width && down(v) < camera.height;

// Circles grow more slowly than distances.
const radius = (v) => Math.max(0.45, Math.min(2.2, Math.sqrt(camera.k))) * sizeOf(v);
const largest = data.sizes.map(([, ...values]) => values.reduce((p, q) => Math.max(p, q)));
const sizeOf = (v) => state.size < 0 ? data.r[v] || 4
  : 4 + 14 * Math.sqrt(data.sizes[state.size][v + 1] / largest[state.size]);

const fit = () => {
  const placed = people.filter((v) => isPlaced[v]);
  const span = (values) => placed.reduce(([low, high], v) => [Math.min(low, values[v]), Math.max(high, values[v])], [Infinity, -Infinity]);
  const [left, right] = span(data.x), [top, bottom] = span(data.y), margin = camera.width < 600 ? 24 : 60;
  camera.k = camera.fitted = Math.min(ZOOM_OF_FEW, (camera.width - 2 * margin) / (right - left || 1),
    (camera.height - 68) / (bottom - top || 1));
  camera.x = (camera.width - camera.k * (left + right)) / 2;
  camera.y = (camera.height - camera.k * (top + bottom)) / 2;
};
const zoom = (factor, x = camera.width / 2, y = camera.height / 2) => {
  const k = Math.max(camera.fitted / 2, Math.min(camera.fitted * 16, camera.k * factor));
  camera.x = x - (x - camera.x) * k / camera.k;
  camera.y = y - (y - camera.y) * k / camera.k;
  camera.k = k;
};
const pan = (right, below) => { camera.x += right; camera.y += below; };
const bring = (v) => { if (isPlaced[v] && !inView(v)) pan(camera.width / 2 - across(v), camera.height / 2 - down(v)); };

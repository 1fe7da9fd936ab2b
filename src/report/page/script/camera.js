// From the map's own units to pixels of the stage: screen = map * k + (x, y).

const ZOOM_OF_FEW = 1.6; // more would only put distance between them

const makeCamera = (model, stage) => {
  const camera = { k: 1, x: 0, y: 0, width: 1, height: 1, fitted: 1 };
  const placed = model.people.filter(model.placed);

  const box = (people) => people.reduce(
    ([left, top, right, bottom], v) => [Math.min(left, model.x[v]), Math.min(top, model.y[v]),
      Math.max(right, model.x[v]), Math.max(bottom, model.y[v])],
    [Infinity, Infinity, -Infinity, -Infinity]);

  camera.measure = () => {
    const { clientWidth, clientHeight } = stage;
    const changed = camera.width !== clientWidth || camera.height !== clientHeight;
    camera.width = clientWidth;
    camera.height = clientHeight;
    return changed;
  };
  // Shows these people, with a margin for names.
  camera.fit = (people = placed) => {
    const [left, top, right, bottom] = box(people.length > 1 ? people : placed);
    const across = camera.width < 600 ? 24 : 60, down = 34;
    camera.k = Math.min((camera.width - 2 * across) / (right - left || 1),
      (camera.height - 2 * down) / (bottom - top || 1), ZOOM_OF_FEW);
    if (people === placed) camera.fitted = camera.k;
    camera.x = camera.width / 2 - camera.k * (left + right) / 2;
    camera.y = camera.height / 2 - camera.k * (top + bottom) / 2;
  };
  camera.zoom = (factor, x = camera.width / 2, y = camera.height / 2) => {
    const k = Math.max(camera.fitted / 2, Math.min(camera.fitted * 16, camera.k * factor));
    camera.x = x - (x - camera.x) * k / camera.k;
    camera.y = y - (y - camera.y) * k / camera.k;
    camera.k = k;
  };
  camera.pan = (across, down) => { camera.x += across; camera.y += down; };
  camera.across = (v) => model.x[v] * camera.k + camera.x;
  camera.down = (v) => model.y[v] * camera.k + camera.y;
  // Circles grow more slowly than distances.
  camera.growth = () => Math.max(0.45, Math.min(2.2, Math.sqrt(camera.k)));
  camera.inView = (v) => {
    const x = camera.across(v), y = camera.down(v);
    return x > 0 && y > 0 && x < camera.width && y < camera.height;
  };
  // Brings a person into view.
  camera.show = (v) => {
    if (!model.placed(v) || camera.inView(v)) return;
    camera.pan(camera.width / 2 - camera.across(v), camera.height / 2 - camera.down(v));
  };
  return camera;
};

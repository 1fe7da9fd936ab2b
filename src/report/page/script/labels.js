// Which names are shown, and where. The most important come first; a name that finds no free place is
// left out, so that names keep their size at every zoom.

const LABEL_SIZE = 12, DISCS_MOST = 400;
const IMPORTANT = 25; // names of these may cover small discs
const FONT = 'system-ui, "DejaVu Sans", sans-serif', fontOf = (bold) => `${bold ? 600 : 400} ${LABEL_SIZE}px ${FONT}`;
const pencil = make('canvas').getContext('2d'), widths = {};
const widthOf = (text, bold) => widths[bold + text] ??= (pencil.font = fontOf(bold), pencil.measureText(text).width);

const bySize = people.filter(isPlaced).sort((v, w) => data.sizes[0][w] - data.sizes[0][v]);
// Around circles, as pln drew them: corners in the map's own units.
const hulls = all('#map [data-circle]').map((hull) => ({
  circle: +hull.dataset.circle,
  corners: hull.getAttribute('d').match(/[-\d.]+ [-\d.]+/g).map((corner) => corner.split(' ')),
}));
// Those of somebody who is there, in pixels.
const hullsNow = () => hulls.filter(({ circle }) => bySize.some((v) => data.circle[v] === circle && level.person[v]))
  .map(({ circle, corners }) => ({ circle, corners: corners.map(([x, y]) => [x * camera.k + camera.x, y * camera.k + camera.y]) }));

// path: people who are named before all others, the owner first.
const labelsNow = (path, areas, most) => {
  const labels = [], taken = []; // left, top, right and bottom of what a name may not cover
  // places: x, y, and the share of the name that is left of x.
  const put = (name, places, bold, fill = colours.ink) => {
    const text = masked(name), wide = widthOf(text, bold);
    for (const [middle, y, share] of places) {
      const x = middle - wide * share, box = [x - 2, y - 11, x + wide + 2, y + 4], [left, top, right, bottom] = box;
      if (left < 2 || top < 2 || right > camera.width - 2 || bottom > camera.height - 2
        || taken.some((one) => one[0] < right && left < one[2] && one[1] < bottom && top < one[3])) continue;
      taken.push(box);
      return labels.push({ text, x, y, bold, fill });
    }
  };
  const around = (v, [x, y] = place(v), r = radius(v)) =>
    [[x + r + 3, y + 4, 0], [x - r - 3, y + 4, 1], [x, y + r + 13, 0.5], [x, y - r - 4, 0.5]];
  const block = (v) => {
    const [x, y] = place(v), r = radius(v) * 0.7;
    taken.push([x - r, y - r, x + r, y + r]);
  };
  const isFirst = (v) => path.includes(v) || level.person[v] === LIT;
  const nameAll = (list) => { for (const v of list) if (labels.length < most) put(names[v], around(v), isFirst(v)); };
  const nameCircles = () => values(grouped(areas, (area) => area.circle)).forEach(([{ circle, corners }]) => { // the first is the largest
    const [x, y] = corners.reduce((high, one) => one[1] < high[1] ? one : high);
    put(data.circles[circle][0], [4, 20, 36, -16].map((above) => [x, y - above, 0.5]), true, shade(circle, 1));
  });

  if (path[0] === me || level.person[me]) {
    block(me);
    put('you', around(me).slice(2), true);
  }
  const seen = bySize.filter((v) => level.person[v] >= SHOWN && inView(v)).sort((v, w) => isFirst(w) - isFirst(v) || sizeOf(w) - sizeOf(v));
  const wanted = [...new Set([...path.slice(1), ...seen])].slice(0, DISCS_MOST);
  if (level.centre < 0) nameCircles();
  nameAll(wanted.slice(0, IMPORTANT));
  wanted.forEach(block);
  nameAll(wanted.slice(IMPORTANT));
  if (level.centre >= 0) nameCircles();
  return labels;
};

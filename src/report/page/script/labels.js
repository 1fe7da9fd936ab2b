// Which names are shown, and where. The most important come first; a name that finds no free place is
// left out, so that names keep their size at every zoom.

const LABEL_SIZE = 11, LABEL_MORE = 6, TITLE_SIZE = 13, DISCS_MOST = 400;
const IMPORTANT = 40; // names of these may cover small discs, but not each other's
const FONT = 'system-ui, "DejaVu Sans", sans-serif', fontOf = (size, bold) => `${bold ? 600 : 400} ${size}px ${FONT}`;
const pencil = make('canvas').getContext('2d'), widths = {};
const widthOf = (text, size, bold) => widths[size + bold + text] ??= (pencil.font = fontOf(size, bold), pencil.measureText(text).width);

// A long name, cut where the map has no room for it: ends tell names apart more than middles.
const brief = (text, letters = [...text]) => letters.length > 28 ? `${letters.slice(0, 11).join('')}…${letters.slice(-16).join('')}` : text;

const bySize = people.filter(isPlaced).sort((v, w) => data.sizes[0][w] - data.sizes[0][v]);
// Those the report speaks of before all others.
const told = new Set(all('#section-short a,.boxes a').map(personOf));
// Around circles, as pln drew them: corners in the map's own units.
const hulls = all('#map [data-circle]').map((hull) => ({
  circle: +hull.dataset.circle,
  corners: hull.getAttribute('d').match(/[-\d.]+ [-\d.]+/g).map((corner) => corner.split(' ')),
}));
// Those of somebody who is there, in pixels.
const hullsNow = () => hulls.filter(({ circle }) => bySize.some((v) => data.circle[v] === circle && level.person[v]))
  .map(({ circle, corners }) => ({ circle, corners: corners.map(([x, y]) => [x * camera.k + camera.x, y * camera.k + camera.y]) }));

const largestSizes = values(data.sizes).map((sizes) => values(sizes).reduce((p, q) => max(p, q), 0));

// path: people who are named before all others, the owner first.
const labelsNow = (path, areas, most) => {
  // Left, top, right and bottom of what a name may not cover: on a phone, the buttons on the map first.
  const labels = [], buttons = stage.previousElementSibling;
  const taken = [[0, 0, buttons.offsetWidth, buttons.offsetTop + buttons.offsetHeight - stage.offsetTop]];
  // places: x, y, and the share of the name that is left of x.
  const put = (name, places, size, bold, fill = colours.ink) => {
    const text = brief(masked(name)), wide = widthOf(text, size, bold);
    for (const [middle, y, share] of places) {
      const x = middle - wide * share, box = [x - 2, y - size, x + wide + 2, y + 4], [left, top, right, bottom] = box;
      if (left < 2 || top < 2 || right > camera.width - 2 || bottom > camera.height - 2
        || taken.some((one) => one[0] < right && left < one[2] && one[1] < bottom && top < one[3])) continue;
      taken.push(box);
      return labels.push({ text, x, y, size, bold, fill });
    }
  };
  const block = (v) => {
    const [x, y] = place(v), r = radius(v) * 0.7;
    taken.push([x - r, y - r, x + r, y + r]);
  };
  const isFirst = (v) => path.includes(v) || level.person[v] === LIT;
  // Who a circle is called after bears its colour.
  const isTitle = (v) => circleOf(v)[6] === v;
  // Other names have a touch of it, unless the reader chose the colours.
  const ink = (v) => colours.ink.includes('#') ? circleOf(v)[7 + dark.matches] : colours.ink;
  const isTold = (v) => isTitle(v) || told.has(v);
  const nameOne = (v, name = names[v]) => {
    const size = max(isTitle(v) || v === me ? TITLE_SIZE : 0, Math.round(LABEL_SIZE + LABEL_MORE * (sizeOf(v) / largestSizes[state.size]) ** 1.5));
    const [x, y] = place(v), r = radius(v), aside = r * 0.7 + 2;
    const places = [[r + 3, size / 3, 0], [-r - 3, size / 3, 1], [0, r + size + 1, 0.5], [0, -r - 4, 0.5], [aside, -aside, 0], [-aside, -aside, 1], [aside, aside + 8, 0], [-aside, aside + 8, 1]];
    // Every circle and all of a path are named, if need be farther from the disc.
    const farther = isTitle(v) || path.includes(v) ? [1, 2].flatMap((n) => [[0, r + (n + 1) * size + 2, 0.5], [0, -r - n * size - 4, 0.5]]) : [];
    put(name, [...places.slice(v === me ? 2 : 0, firsts.includes(v) ? 8 : 4), ...farther].map(([right, below, share]) => [x + right, y + below, share]), size, isTitle(v) || v === me || isFirst(v), isTitle(v) ? shade(data.circle[v], 1) : v === me ? colours.ink : ink(v));
  };
  const nameAll = (list) => { for (const v of list) if (labels.length < most) nameOne(v); };
  const seen = bySize.filter((v) => level.person[v] >= SHOWN && inView(v)).sort((v, w) => isFirst(w) - isFirst(v) || isTold(w) - isTold(v) || sizeOf(w) - sizeOf(v));
  const wanted = [...new Set([...path.slice(1), ...seen])].slice(0, DISCS_MOST), firsts = wanted.slice(0, IMPORTANT);

  firsts.forEach(block);
  if (path[0] === me || level.person[me]) {
    block(me);
    nameOne(me, 'you');
  }
  values(grouped(areas, (area) => area.circle)).forEach(([{ circle, corners }]) => { // the first is the largest
    const [x, y] = corners.reduce((high, one) => one[1] < high[1] ? one : high);
    if (data.circles[circle][6] < 0 && (level.centre < 0 || data.circle[level.centre] === circle))
      put(data.circles[circle][0], [4, 20, 36, -16].map((above) => [x, y - above, 0.5]), TITLE_SIZE, false, shade(circle, 1));
  });
  nameAll(firsts);
  wanted.forEach(block);
  nameAll(wanted.slice(IMPORTANT));
  return labels;
};

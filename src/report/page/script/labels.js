// Which names are shown, and where. The most important come first; a name that finds no free place is
// left out, so that names keep their size at every zoom.

const LABEL_SIZE = 12, LABELS_MOST = 160, WANTED_MOST = 600, DISCS_MOST = 400;
const IMPORTANT = 12; // names of these may cover small discs
const fontOf = (bold) => `${bold ? 600 : 400} ${LABEL_SIZE}px system-ui, "DejaVu Sans", sans-serif`;
const pencil = make('canvas', {}).getContext('2d'), widths = {};
const widthOf = (text, bold) => widths[bold + text] ??= (pencil.font = fontOf(bold), pencil.measureText(text).width);

const bySize = people.filter(isPlaced).sort((v, w) => data.sizes[0][w] - data.sizes[0][v] || v - w);
const membersOf = data.circles.map((_, circle) => bySize.filter((v) => data.circle[v] === circle));

// path: people who are named before all others, the owner first.
const labelsNow = (path) => {
  const labels = [], origin = stage.getBoundingClientRect();
  // Left, top, right and bottom of what a name may not cover, at first the buttons on the map.
  const boxes = [...document.querySelectorAll('.frame button')].map((one) => one.getBoundingClientRect()).map(
    ({ left, top, right, bottom }) => [left - origin.left, top - origin.top, right - origin.left, bottom - origin.top]);
  const put = (name, places, { bold = false, colour } = {}) => {
    const text = masked(name), wide = widthOf(text, bold);
    for (const [x, y, anchor] of places) {
      const left = x - { start: 0, middle: wide / 2, end: wide }[anchor];
      const [low, high, right, bottom] = [left - 2, y - 11, left + wide + 2, y + 4];
      if (low < 2 || high < 2 || right > camera.width - 2 || bottom > camera.height - 2
        || boxes.some((one) => one[0] < right && low < one[2] && one[1] < bottom && high < one[3])) continue;
      boxes.push([low, high, right, bottom]);
      labels.push({ text, bold, colour, x, y, anchor });
      return;
    }
  };
  const around = (v, x = across(v), y = down(v), r = radius(v)) =>
    [[x + r + 3, y + 4, 'start'], [x - r - 3, y + 4, 'end'], [x, y + r + 13, 'middle'], [x, y - r - 4, 'middle']];

  if (path[0] === me || level.person[me] >= SHOWN) put('you', around(me).slice(2), { bold: true });
  const isFirst = (v) => path.includes(v) || level.person[v] === LIT;
  const seen = bySize.filter((v) => level.person[v] >= SHOWN && inView(v));
  if (state.size) seen.sort((v, w) => sizeOf(w) - sizeOf(v));
  const wanted = [...new Set([...path, ...seen.filter(isFirst), ...seen])].filter((v) => v !== me).slice(0, WANTED_MOST);
  const nameAll = (list) => {
    for (const v of list) if (labels.length < LABELS_MOST) put(names[v], around(v), { bold: isFirst(v) });
  };
  // Above the middle of its people, so that a few far from the others do not draw the name away.
  const nameCircles = () => data.circles.forEach(([text], circle) => {
    const members = membersOf[circle].filter((v) => level.person[v]);
    if (members.length < 3) return;
    const middle = members.map(across).sort((p, q) => p - q)[members.length >> 1], wide = Math.max(30, widthOf(text, true) / 2);
    const tops = members.filter((v) => Math.abs(across(v) - middle) < wide).map((v) => down(v) - radius(v)).sort((p, q) => p - q);
    put(text, [8, 24, 40].map((above) => [middle, tops[tops.length >> 5] - above, 'middle']), { bold: true, colour: shade(circle, 1) });
  });

  if (level.centre < 0) nameCircles();
  nameAll(wanted.slice(0, IMPORTANT));
  for (const v of wanted.slice(0, DISCS_MOST)) {
    const x = across(v), y = down(v), r = radius(v) * 0.7;
    boxes.push([x - r, y - r, x + r, y + r]);
  }
  nameAll(wanted.slice(IMPORTANT));
  if (level.centre >= 0) nameCircles();
  return labels;
};

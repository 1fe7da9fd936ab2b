// Which names are shown, and where. The most important come first; a name that finds no free place is
// left out, so that names keep their size at every zoom.

const LABEL_SIZE = 12, LABELS_MOST = 160, WANTED_MOST = 600, DISCS_MOST = 400;
const IMPORTANT = 12; // names of these may cover small discs
const fontOf = (bold) => `${bold ? 600 : 400} ${LABEL_SIZE}px system-ui, "DejaVu Sans", sans-serif`;
const pencil = make('canvas').getContext('2d'), widths = {};
const measure = (text, bold) => {
  pencil.font = fontOf(bold);
  return pencil.measureText(text).width;
};
const widthOf = (text, bold) => widths[bold + text] ??= measure(text, bold);
const middleOf = (values) => values.sort((p, q) => p - q)[values.length >> 1];

// path: people who are named before all others, the owner first.
const labelsNow = (path) => {
  const boxes = [], labels = [];
  const put = (label, places) => {
    const wide = widthOf(label.text, !!label.bold);
    for (const [x, y, anchor] of places) {
      const left = x - { start: 0, middle: wide / 2, end: wide }[anchor];
      const box = [left - 2, y - 11, left + wide + 2, y + 4];
      if (box[0] < 2 || box[1] < 2 || box[2] > camera.width - 2 || box[3] > camera.height - 2
        || boxes.some((one) => one[0] < box[2] && box[0] < one[2] && one[1] < box[3] && box[1] < one[3])) continue;
      boxes.push(box);
      labels.push({ ...label, x, y, anchor });
      return;
    }
  };
  const around = (v, x = across(v), y = down(v), r = radius(v)) =>
    [[x + r + 3, y + 4, 'start'], [x - r - 3, y + 4, 'end'], [x, y + r + 13, 'middle'], [x, y - r - 4, 'middle']];

  if (path[0] === me || level.person[me] >= SHOWN) put({ text: 'you', bold: true }, around(me).slice(2));
  const isFirst = (v) => path.includes(v) || level.person[v] === LIT;
  const seen = bySize.filter((v) => level.person[v] >= SHOWN && inView(v));
  if (state.size >= 0) seen.sort((v, w) => sizeOf(w) - sizeOf(v));
  const wanted = [...new Set([...path, ...seen.filter(isFirst), ...seen])].slice(0, WANTED_MOST);
  const name = (v) => v !== me && labels.length < LABELS_MOST && put({ text: data.names[v], bold: isFirst(v) }, around(v));
  // Above the middle of its people, so that a few far from the others do not draw the name away.
  const nameCircles = () => data.circles.forEach(([text, colour], circle) => {
    const members = (membersOf[circle] || []).filter((v) => level.person[v] >= FAINT);
    if (members.length < 3) return;
    const x = middleOf(members.map(across)), wide = Math.max(30, widthOf(text, true) / 2);
    const tops = members.filter((v) => Math.abs(across(v) - x) < wide).map((v) => down(v) - radius(v)).sort((p, q) => p - q);
    put({ text, colour, bold: true }, [8, 24, 40].map((above) => [x, tops[tops.length >> 5] - above, 'middle']));
  });

  if (level.centre < 0) nameCircles();
  wanted.slice(0, IMPORTANT).forEach(name);
  for (const v of wanted.slice(0, DISCS_MOST)) {
    const x = across(v), y = down(v), r = radius(v) * 0.7;
    boxes.push([x - r, y - r, x + r, y + r]);
  }
  wanted.slice(IMPORTANT).forEach(name);
  if (level.centre >= 0) nameCircles();
  return labels;
};
const membersOf = [];
for (const v of people) if (isPlaced[v]) (membersOf[data.circle[v]] ??= []).push(v);
const bySize = people.filter((v) => isPlaced[v]).sort((v, w) => data.r[w] - data.r[v] || v - w);

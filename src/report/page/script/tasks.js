// This month: boxes to tick, kept by the browser; the open ones as text and for a calendar.

const keyOf = (text) => {
  let key = 5381;
  for (const letter of text) key = (key * 33 + letter.codePointAt(0)) >>> 0;
  return `pln-${key.toString(36)}`;
};

const day = (date) => date.toISOString().slice(0, 10).replace(/-/g, '');

// Lines of at most 75 bytes, as RFC 5545 wants them; a letter is never cut.
const foldedLine = (line) => {
  const encoder = new TextEncoder();
  let out = '', size = 0;
  for (const letter of line) {
    const bytes = encoder.encode(letter).length;
    if (size + bytes > 74) { out += '\r\n '; size = 1; }
    out += letter;
    size += bytes;
  }
  return out;
};

// One whole-day entry each, on the working days from tomorrow.
const calendar = (tasks, now) => {
  const escaped = (text) => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
  const date = new Date(now), lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//pln//This month//EN'];
  for (const task of tasks) {
    do date.setUTCDate(date.getUTCDate() + 1); while (date.getUTCDay() % 6 === 0);
    lines.push('BEGIN:VEVENT', `UID:${keyOf(task)}@pln`, `DTSTAMP:${day(now)}T000000Z`, `DTSTART;VALUE=DATE:${day(date)}`,
      `SUMMARY:${escaped(task)}`, 'TRANSP:TRANSPARENT', 'END:VEVENT');
  }
  return [...lines, 'END:VCALENDAR', ''].map(foldedLine).join('\r\n');
};

const makeTasks = (list) => {
  const tasks = [...list.querySelectorAll('li')].map((item) => {
    const text = item.textContent, box = make('input', { type: 'checkbox', checked: store.read(keyOf(text)) === '1',
      change: () => store.write(keyOf(text), box.checked ? '1' : '') });
    item.replaceChildren(make('label', {}, box, make('span', {}, ...item.childNodes)));
    return { item, box };
  });
  const open = () => tasks.filter(({ box }) => !box.checked).map(({ item }) => item.textContent);
  list.classList.add('boxes');
  list.after(make('p', { class: 'row' },
    make('button', { type: 'button', click: () => copy(open().map((text) => `- ${text}`).join('\n')) }, 'Copy as text'),
    make('button', { type: 'button', click: () => save('this-month.ics', 'text/calendar', calendar(open(), new Date())) }, 'Save for a calendar (.ics)')));
};

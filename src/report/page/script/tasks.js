// This month: boxes to tick, kept by the browser; the open ones as text and for a calendar.

const keyOf = (text) => `pln-${[...text].reduce((key, letter) => (key * 33 + letter.codePointAt()) >>> 0, 5381).toString(36)}`;
// The browser may forbid storage to a page from a file; then ticks last as long as the page.
const isTicked = (text) => { try { return !!localStorage.getItem(keyOf(text)); } catch { return false; } };
const keepTick = (box) => { try { localStorage.setItem(keyOf(textOf(box)), box.checked ? '1' : ''); } catch { /* forbidden */ } };

const textOf = (box) => box.parentElement.textContent;
const makeTasks = () => {
  const list = document.querySelector('.boxes');
  if (list) list.after(byId('tasks')); else byId('tasks').remove();
  for (const box of document.querySelectorAll('.boxes input')) box.checked = isTicked(textOf(box));
};
const openTasks = () => [...document.querySelectorAll('.boxes input:not(:checked)')].map(textOf);
const copyTasks = async () => {
  try {
    await navigator.clipboard.writeText(openTasks().map((text) => `- ${text}`).join('\n'));
    say('Copied');
  } catch { say('The browser does not let the page copy'); }
};

// Lines of at most 75 bytes, as RFC 5545 wants them: a letter takes up to four, and is never cut.
const foldedLine = (line) => line.match(/.{1,18}/gu).join('\r\n ');
// One whole-day entry each, on the working days from tomorrow.
const calendar = (tasks, now) => {
  const day = (date) => date.toISOString().slice(0, 10).replace(/-/g, ''), date = new Date(now);
  const events = tasks.flatMap((task) => {
    do date.setUTCDate(date.getUTCDate() + 1); while (date.getUTCDay() % 6 === 0);
    return ['BEGIN:VEVENT', `UID:${keyOf(task)}@pln`, `DTSTAMP:${day(now)}T000000Z`, `DTSTART;VALUE=DATE:${day(date)}`,
      `SUMMARY:${task.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')}`, 'TRANSP:TRANSPARENT', 'END:VEVENT'];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//pln//This month//EN', ...events, 'END:VCALENDAR'].map((line) => `${foldedLine(line)}\r\n`).join('');
};
const saveTasks = () => save('this-month.ics', 'text/calendar', calendar(openTasks(), new Date()));

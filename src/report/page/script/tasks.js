// This month: boxes to tick, kept by the browser; the open ones as text and for a calendar.

const boxes = all('.boxes input'), openBoxes = () => boxes.filter((box) => !box.checked);
const textOf = (box) => box.parentElement.textContent;
// The browser may forbid storage to a page from a file; then ticks last as long as the page.
const keepTick = (box) => { try { localStorage[`pln-${box.value}`] = box.checked || ''; } catch { /* forbidden */ } };
try {
  for (const box of boxes) box.checked = localStorage[`pln-${box.value}`];
} catch { /* forbidden */ }

const copyTasks = async () => {
  try {
    await navigator.clipboard.writeText(openBoxes().map((box) => `- ${textOf(box)}`).join('\n'));
    say('Copied');
  } catch { say('The browser does not let the page copy'); }
};
// One whole-day entry each, on the working days from tomorrow, in lines of at most 75 bytes, as RFC 5545
// wants them: a letter takes up to four, and is never cut.
const saveTasks = () => {
  const date = new Date(), day = () => date.toISOString().slice(0, 10).replaceAll('-', ''), stamp = `DTSTAMP:${day()}T000000Z`;
  const events = openBoxes().flatMap((box) => {
    do date.setUTCDate(date.getUTCDate() + 1); while (date.getUTCDay() % 6 === 0);
    return ['BEGIN:VEVENT', `UID:${box.value}@pln`, stamp, `DTSTART;VALUE=DATE:${day()}`, `SUMMARY:${textOf(box).replace(/[\\;,]/g, '\\$&')}`, 'END:VEVENT'];
  });
  save('this-month.ics', 'text/calendar', ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//pln//This month//EN', ...events, 'END:VCALENDAR']
    .map((line) => `${line.match(/.{1,18}/gu).join('\r\n ')}\r\n`).join(''));
};

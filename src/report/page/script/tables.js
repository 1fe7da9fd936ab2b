// Tables of the report: headings sort, and rows follow who is shown on the map.

const cellValue = (row, column) => {
  const text = row.cells[column].textContent.trim();
  const number = parseFloat(text.replace(/,/g, ''));
  return row.cells[column].classList.contains('n') ? (Number.isNaN(number) ? -Infinity : number) : text;
};

const sortTable = (table, column, down) => {
  const body = table.tBodies[0], way = down ? -1 : 1;
  const rows = [...body.rows].map((row, i) => [cellValue(row, column), i, row]);
  rows.sort(([p, i], [q, j]) => way * (typeof p === 'number' ? p - q || 0 : p.localeCompare(q, 'en')) || i - j);
  body.append(...rows.map(([, , row]) => row));
  [...table.tHead.rows[0].cells].forEach((cell, i) => {
    if (i === column) cell.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    else cell.removeAttribute('aria-sort');
  });
};

const makeSortable = (table) => [...table.tHead.rows[0].cells].forEach((cell, column) => {
  const text = cell.textContent.trim();
  if (!text) return;
  const numbers = cell.classList.contains('n');
  cell.replaceChildren(make('button', { type: 'button', class: 'sort', click: () => {
    const now = cell.getAttribute('aria-sort');
    sortTable(table, column, now ? now === 'ascending' : numbers);
    say(`Sorted by ${text}`);
  } }, text));
});

// Hides rows about people who are filtered out.
const makeFollower = (model) => {
  const byName = new Map(model.names.map((name, v) => [name, v]));
  const rows = [...document.querySelectorAll('section table tbody tr')].map((row) => [row,
    [...row.cells].map((cell) => byName.get(cell.textContent.trim().replace(/ (?:·|\(you\))$/, ''))).filter((v) => v !== undefined && v !== model.me)]);
  return (shown) => {
    const here = new Set(shown);
    for (const [row, people] of rows) row.hidden = people.length > 0 && !people.every((v) => here.has(v));
  };
};

// Tables of the report: headings sort, and rows follow who is shown on the map.

const isNumeric = (cell) => cell.classList.contains('n');
const cellValue = (cell) => {
  const text = cell.textContent.trim(), number = parseFloat(text.replace(/,/g, ''));
  return isNumeric(cell) ? Number.isNaN(number) ? -Infinity : number : text;
};
const sortBy = (heading) => {
  const table = heading.closest('table'), was = heading.getAttribute('aria-sort');
  const isDown = was ? was === 'ascending' : isNumeric(heading), way = isDown ? -1 : 1;
  const rows = [...table.tBodies[0].rows].map((row, i) => [cellValue(row.cells[heading.cellIndex]), i, row]);
  rows.sort(([p, i], [q, j]) => way * (p.localeCompare ? p.localeCompare(q, 'en') : p - q || 0) || i - j);
  table.tBodies[0].append(...rows.map(([, , row]) => row));
  table.querySelector('[aria-sort]')?.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
  say(`Sorted by ${heading.textContent}`);
};
const makeSortable = () => {
  for (const heading of document.querySelectorAll('main th'))
    if (heading.textContent.trim()) heading.replaceChildren(make('button', { class: 'sort', 'data-act': 'sort' }, ...heading.childNodes));
};

// Rows about people, each with who they are.
const rowsOfPeople = () => [...document.querySelectorAll('main tbody tr')].map((row) => [row, [...row.cells]
  .map((cell) => known.get(cell.textContent.trim().replace(/ (?:·|\(you\))$/, ''))).filter((v) => v >= 0 && v !== me)]);

// Tables of the report: headings sort, and rows follow who is shown on the map.

const sortBy = (button) => {
  const heading = button.parentElement, isNumber = heading.matches('.n'), isDown = heading.matches('[aria-sort=ascending],.n:not([aria-sort])');
  const table = heading.closest('table'), [body] = table.tBodies, cell = (row, { dataset, textContent } = row.cells[heading.cellIndex]) => dataset.sort ?? textContent;
  const value = (row, number = parseFloat(cell(row).replaceAll(',', ''))) => isNaN(number) ? (isDown ? -Infinity : Infinity) : number; // none: last
  const compare = isNumber ? (p, q) => value(p) - value(q) : (p, q) => cell(p).localeCompare(cell(q), 'en');
  body.append(...[...body.rows].sort((p, q) => isDown ? compare(q, p) : compare(p, q)));
  table.querySelector('[aria-sort]')?.removeAttribute('aria-sort');
  dress(heading, { 'aria-sort': isDown ? 'descending' : 'ascending' });
  say(`Sorted by ${heading.textContent}`);
};
// Rows with cells that are names, and whose.
const rowsOfPeople = all('main tbody tr').map((row) => [row, [...row.querySelectorAll('.who a')].map(personOf).filter((v) => v !== me)]);

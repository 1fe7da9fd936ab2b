// Names in the report: they open cards; and they are hidden while the page is shown to others. The file
// still holds them, and the page says so.

const LINKED_MOST = 1000; // of more, finding them in the report would take too long
const TOLD = ['names', 'circles', 'cards', 'lists', 'topics', 'facts', 'rows'];

// Finds whole names, the longest first, and after them what `more` finds.
const nameFinder = (names, more = '') => new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...names].sort((p, q) => q.length - p.length)
  .map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])${more}`, 'gu');
const numbered = (names) => new Map(names.map((name, v) => [name, v]));

const textsOfReport = () => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts = [];
  while (walk.nextNode()) if (!walk.currentNode.parentElement.closest('script,style,#explore')) texts.push(walk.currentNode);
  return texts;
};

const linkNames = () => {
  const known = numbered(data.names), any = nameFinder(data.names);
  for (const node of textsOfReport().filter(({ parentElement: at }) => at.closest('section') && !at.closest('h2,button'))) {
    let from = 0;
    const pieces = [...node.data.matchAll(any)].flatMap(({ 0: name, index }) => {
      const text = node.data.slice(from, index);
      from = index + name.length;
      return [text, dress(setter('person', known.get(name), name), { class: 'name' }, [])];
    });
    if (from) node.replaceWith(...pieces, node.data.slice(from));
  }
};

// The same for every text within a value.
const through = (value, alter) => typeof value === 'string' ? alter(value)
  : Array.isArray(value) ? value.map((one) => through(one, alter))
    : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, through(one, alter)])) : value;

let shownNames = null; // while they are hidden: how to show them again
const hideNames = () => {
  if (shownNames) { shownNames(); shownNames = null; } else {
    const kept = TOLD.map((key) => [key, data[key]]), { title } = document, known = numbered(data.names);
    const any = nameFinder(data.names, '|[^\\s<>()]+@[^\\s<>()]+');
    const alter = (text) => text.replace(any, (name) => known.has(name) ? `Person ${known.get(name) + 1}` : 'address hidden');
    const texts = textsOfReport().map((node) => [node, node.data]);
    shownNames = () => {
      Object.assign(data, Object.fromEntries(kept));
      texts.forEach(([node, text]) => { node.data = text; });
      document.title = title;
    };
    texts.forEach(([node, text]) => { node.data = alter(text); });
    for (const [key, value] of kept) data[key] = through(value, alter);
    document.title = alter(title);
  }
  byId('hide').setAttribute('aria-pressed', !!shownNames);
  byId('hidden').hidden = !shownNames;
  panelShows = '';
  fillControls();
  listEntries();
  show();
};

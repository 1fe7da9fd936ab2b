// Names in the report: they open cards; and they are hidden while the page is shown to others. The file
// still holds them, and the page says so.

const LINKED_MOST = 1000; // of more, finding them in the report would take too long

const known = new Map(names.map((name, v) => [name, v]));
// Whole names, the longest first, and after them what `more` finds.
const nameFinder = (more = '') => new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...names].sort((p, q) => q.length - p.length)
  .map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])${more}`, 'gu');
const textsIn = (root) => {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), texts = [];
  while (walk.nextNode()) if (!walk.currentNode.parentElement.matches('script,style')) texts.push(walk.currentNode);
  return texts;
};

const linkNames = () => {
  const any = nameFinder();
  for (const node of [...document.querySelectorAll('section:not(#explore)')].flatMap(textsIn)) {
    if (node.parentElement.closest('h2,button')) continue;
    let from = 0;
    const pieces = [...node.data.matchAll(any)].flatMap(({ 0: name, index }) => {
      const text = node.data.slice(from, index);
      from = index + name.length;
      return [text, dress(setter('person', known.get(name), name), { class: 'name' })];
    });
    if (from) node.replaceWith(...pieces, node.data.slice(from));
  }
};

let hidden = null; // the texts that held names, while these are hidden
let secrets;
function masked(text) {
  if (!hidden || typeof text !== 'string') return text;
  secrets ??= nameFinder('|[^\\s<>()]+@[^\\s<>()]+');
  return text.replace(secrets, (name) => known.has(name) ? `Person ${known.get(name) + 1}` : 'address hidden');
}
const hideNames = () => {
  if (hidden) {
    for (const [node, text] of hidden) node.data = text;
    hidden = null;
  } else {
    hidden = textsIn(document.documentElement).map((node) => [node, node.data]);
    for (const [node, text] of hidden) node.data = masked(text);
  }
  byId('hide').setAttribute('aria-pressed', !!hidden);
  byId('hidden').hidden = !hidden;
  panelShows = '';
  listEntries();
  show();
};

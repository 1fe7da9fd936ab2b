// Names are hidden while the page is shown to others. The file still holds them, and the page says so.

const numberOf = new Map(names.map((name, v) => [bare(name), v + 1]));
const alias = (text) => numberOf.has(text) ? `Person ${numberOf.get(text)}` : 'address hidden';
let secrets, hidden; // what finds whole names, the longest first, and addresses; texts that held names, while they are hidden
const findSecrets = () => new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...numberOf.keys()].sort((p, q) => q.length - p.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])|[^\\s<>()]+@[^\\s<>()]+`, 'gu');

const masked = (text) => {
  const plain = bare(text);
  return !hidden ? text : numberOf.has(plain) ? alias(plain) : plain.replace(secrets ??= findSecrets(), alias);
};
const maskIn = (root) => {
  const walk = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node; (node = walk.nextNode());)
    if (!node.parentElement.matches('script,style') && masked(node.data) !== bare(node.data)) {
      hidden.set(node, node.data);
      node.data = masked(node.data);
    }
};
const hideNames = () => {
  if (hidden) {
    for (const [node, text] of hidden) node.data = text;
    hidden = null;
  } else {
    hidden = new Map();
    search.value = '';
    maskIn(page.documentElement);
  }
  dress(byId('hide'), { 'aria-pressed': !!hidden });
  byId('hidden').hidden = !hidden;
  texts = null;
  panelShows = '';
  show();
};

// Hides names while the page is shown to others. The file still holds them, and the page says so.

// Finds whole names, the longest first, and after them what `more` finds.
const nameFinder = (names, more = '') => {
  const escaped = [...names].sort((p, q) => q.length - p.length).map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])${more}`, 'gu');
};

const pseudonymiser = (names) => {
  const known = new Map(names.map((name, v) => [name, `Person ${v + 1}`]));
  const any = nameFinder(names, '|[^\\s<>()]+@[^\\s<>()]+');
  return (text) => text.replace(any, (found) => known.get(found) || 'address hidden');
};

// The same for every text within a value.
const through = (value, change) => typeof value === 'string' ? change(value)
  : Array.isArray(value) ? value.map((one) => through(one, change))
    : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, through(one, change)])) : value;

const textsOfReport = (root) => {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), texts = [];
  while (walk.nextNode())
    if (!walk.currentNode.parentElement.closest('script,style,#explore')) texts.push(walk.currentNode);
  return texts;
};

// Names in the report open the card.
const linkNames = (model, app) => {
  const known = new Map(model.names.map((name, v) => [name, v])), any = nameFinder(model.names);
  for (const node of textsOfReport(document.querySelector('main'))) {
    if (!node.parentElement.closest('section') || node.parentElement.closest('h2,button')) continue;
    const pieces = [];
    let from = 0;
    for (const { 0: name, index } of node.data.matchAll(any)) {
      const v = known.get(name);
      pieces.push(node.data.slice(from, index), make('button', { type: 'button', class: 'name', click: () => app.open(v, true) }, name));
      from = index + name.length;
    }
    if (pieces.length) node.replaceWith(...pieces, node.data.slice(from));
  }
};

const makeNameHider = (model) => {
  const told = ['names', 'circles', 'cards', 'lists', 'topics'];
  const kept = Object.fromEntries(told.map((key) => [key, model[key]])), title = document.title;
  const note = make('p', { class: 'note', hidden: true }, 'Names are hidden in this view only: the file still holds them. Make the page with --anonymise to hand on one without.');
  let texts = null;
  return {
    note,
    hidden: () => texts !== null,
    toggle: () => {
      if (texts) {
        texts.forEach(([node, text]) => { node.data = text; });
        Object.assign(model, kept);
        document.title = title;
        texts = null;
      } else {
        const change = pseudonymiser(kept.names);
        texts = textsOfReport(document.body).map((node) => [node, node.data]);
        texts.forEach(([node, text]) => { node.data = change(text); });
        for (const key of told) model[key] = through(kept[key], change);
        document.title = change(title);
      }
      note.hidden = texts === null;
    },
  };
};

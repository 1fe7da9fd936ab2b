// Hides names while the page is shown to others. The file still holds them, and the page says so.

const pseudonymiser = (names) => {
  const known = new Map(names.map((name, v) => [name, `Person ${v + 1}`]));
  const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  const longest = [...names].sort((p, q) => q.length - p.length).map(escape);
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}])|[^\\s<>()]+@[^\\s<>()]+`, 'gu');
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

// Puts the parts together: one state, one way to change it, one way to show it.

const tableRows = rowsOfPeople();
const show = () => {
  repaint();
  showPanel();
  showControls();
  for (const [row, members] of tableRows) row.hidden = members.some((v) => level.person[v] < SHOWN);
};
const change = (part) => {
  const { steps } = state;
  state = { ...state, ...part };
  if (state.person < 0) state.steps = 0;
  const changed = Object.entries(state).filter(([key]) => isOn(key));
  try {
    history.replaceState(null, '', changed.length ? `#${new URLSearchParams(changed)}` : location.pathname);
  } catch { /* forbidden where a mail program shows the page */ }
  show();
  if (state.steps !== steps) fit();
  if (!(part.person >= 0)) say(`${level.shown.length} of ${people.length} shown`);
};
const open = (person) => {
  hovered = walked = -1;
  change({ person, steps: person < 0 ? 0 : state.steps });
  if (person < 0) return stage.focus({ preventScroll: true });
  bring(person);
  if (!byId('explore').contains(document.activeElement)) byId('explore').scrollIntoView({ block: 'nearest' });
  panel.querySelector('h3').focus({ preventScroll: true });
};

const acts = {
  zoomIn: () => zoom(1.4), zoomOut: () => zoom(1 / 1.4), fit,
  reset: () => { change(PLAIN); fit(); },
  full: () => document.fullscreenElement ? document.exitFullscreen() : byId('explore').requestFullscreen?.(),
  sort: (button) => sortBy(button.closest('th')), hideNames, savePng, saveSvg, play, copyTasks, saveTasks,
};
const turnTo = (part) => { if (part.person >= 0) open(part.person); else change(part); };
const press = (button) => {
  const { act, key, to, circle } = button.dataset;
  if (act) { acts[act](button); moved(); }
  if (key === 'person') open(+to);
  else if (key) change({ [key]: state[key] === +to ? PLAIN[key] : +to, ...(key === 'list' && { person: -1 }) });
  if (circle) change({ off: state.off ^ 1 << circle });
  if (button.hidden || !button.isConnected) stage.focus({ preventScroll: true });
};
const listen = (element, handlers) => {
  for (const [kind, handler] of Object.entries(handlers)) element.addEventListener(kind, handler, { passive: false });
};
const person = (event) => +(event.target.closest('.person')?.dataset.to ?? -1);

const begin = () => {
  listEntries();
  stage.append(picture);
  document.documentElement.classList.add('live');
  listen(stage, onStage);
  listen(search, onSearch);
  listen(foundList, onFound);
  listen(panel, { pointerover: (event) => hover(person(event)), pointerleave: () => hover(-1),
    focusin: (event) => hover(person(event)), focusout: () => hover(-1), keydown: walkList });
  listen(document, {
    click: (event) => { const button = event.target.closest('button'); if (button) press(button); },
    input: ({ target }) => { if (target.dataset.key) change({ [target.dataset.key]: +target.value }); },
    change: ({ target }) => { if (target.matches('.boxes input')) keepTick(target); },
    keydown: (event) => {
      const isTyping = event.target.matches('input,select');
      if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey) { event.preventDefault(); search.focus(); }
      if (event.key === 'Escape' && !event.defaultPrevented && !document.fullscreenElement && state.person >= 0) open(-1);
    },
  });
  listen(window, { hashchange: () => change(stateFromHash()) });
  byId('time').hidden = !quarters.length;
  dark.addEventListener('change', repaint);
  new ResizeObserver(moved).observe(stage);
  if (n <= LINKED_MOST) linkNames();
  show();
};

makeSortable();
makeTasks();
if (bySize.length) begin(); else byId('explore').remove();

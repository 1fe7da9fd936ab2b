// Puts the parts together: one state, one way to change it, one way to show it.

const show = () => {
  repaint();
  showPanel();
  const when = quarters[state.quarter] || 'All time';
  fill('when', when);
  dress(byId('quarter'), { 'aria-valuetext': when });
  byId('reset').hidden = !search.value && !keys(state).some(isOn);
  for (const [row, members] of rowsOfPeople) row.hidden = members.some((v) => level.person[v] < SHOWN);
};
// Shows what the controls say, after a part of them is set.
const change = (part = {}) => {
  const { steps } = state;
  set(part);
  if (state.person < 0) set({ steps: 0 });
  writeAddress();
  show();
  if (state.steps !== steps) fit();
  if (state.person < 0) say(`${level.shown.length} of ${people.length} shown`);
};
const STAY = { preventScroll: true };
const find = (text) => { search.value = text; change({ person: -1 }); };
const open = (person) => {
  hovered = walked = -1;
  search.value = '';
  change({ person });
  if (person < 0) return stage.focus(STAY);
  bring(person);
  if (!explore.contains(page.activeElement)) explore.scrollIntoView({ block: 'nearest' });
  byId('title').focus(STAY);
};

const PLAY_MS = 1400;
let timer;
const nextQuarter = () => {
  change({ quarter: quarters[state.quarter + 1] ? state.quarter + 1 : -1 });
  if (state.quarter < 0) play();
};
const play = () => {
  clearInterval(timer);
  timer = timer ? 0 : setInterval(nextQuarter, PLAY_MS);
  fill('play', timer ? 'Stop' : 'Play');
  if (timer) nextQuarter();
};

const acts = {
  zoomIn: () => zoom(1.4), zoomOut: () => zoom(1 / 1.4), fit, sortBy, hideNames, savePng, saveSvg, play, copyTasks, saveTasks,
  reset: () => { set(PLAIN); find(''); fit(); stage.focus(STAY); },
  full: () => page.fullscreenElement ? page.exitFullscreen() : explore.requestFullscreen?.(),
};
const readAddress = () => set({ ...PLAIN, ...Object.fromEntries(new URLSearchParams(location.hash.slice(1))) });
const followAddress = () => {
  readAddress();
  if (state.person >= 0) open(state.person); else change();
};

const listen = (element, handlers) => {
  for (const [kind, handler] of entries(handlers)) element.addEventListener(kind, handler, { passive: false });
};
const hoverListed = (event) => hover(+(event.target.closest('.person')?.value ?? -1));
const onPage = {
  click: (event) => {
    const button = event.target.closest('button'), link = event.target.closest('a');
    if (link) { prevent(event); open(personOf(link)); }
    if (button?.value) open(+button.value);
    else if (button) { acts[button.dataset.act](button); moved(); }
  },
  input: ({ target }) => { if (target === search) find(search.value); else if (target.name) change(target.name in groups && !state.steps ? { person: -1 } : {}); },
  change: ({ target }) => { if (target.closest('.boxes')) keepTick(target); },
  keydown: (event) => {
    const { key, target } = event;
    if (key === '/' && !target.matches('input,select') && !event.ctrlKey && !event.metaKey) { prevent(event); search.focus(); }
    if (key === 'Enter' && target === search && search.value) open(inOrder()[0] ?? -1);
    if (key !== 'Escape') return;
    if (target === search) find('');
    else if (!page.fullscreenElement && state.person >= 0) open(-1);
  },
};
if (bySize.length) {
  stage.append(picture);
  listen(stage, onStage);
  listen(panel, { pointerover: hoverListed, pointerleave: leave, focusin: hoverListed, focusout: leave, keydown: walkList });
  listen(search, { focus: listWords });
  listen(page, { ...onPage, DOMContentLoaded: showPanel });
  listen(window, { hashchange: followAddress });
  listen(dark, { change: repaint });
  new ResizeObserver(moved).observe(stage);
  readAddress();
  show();
  removeEventListener('error', giveUp);
} else { explore.remove(); giveUp(); }

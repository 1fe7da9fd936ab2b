// Puts the parts together: one state, one way to change it, one way to show it.

const LINKED_MOST = 1000; // names; of more, finding them in the report would take too long

const makeApp = (model, still) => {
  const app = {}, styles = tieStyles(model);
  let state = stateFromHash(location.hash.slice(1), model), hovered = -1, walked = -1, level, frame = 0, all = true;
  sizeBy(model, state.size);
  const stage = make('div', { class: 'stage', tabindex: 0, role: 'application', 'aria-roledescription': 'map',
    'aria-label': 'Map of people. Arrow keys walk to neighbours, Enter opens a card, Escape goes back, plus and minus zoom.' });
  const camera = makeCamera(model, stage), label = makeLabeller(model, camera);
  const painter = (model.m > TIES_AS_SVG ? canvasPainter : svgPainter)(model, camera, styles);

  const levelNow = (focus) => {
    const now = levels(model, state, focus);
    now.circleShown = (circle) => !state.off.includes(circle);
    return now;
  };
  const paint = () => {
    frame = 0;
    if (camera.measure()) { camera.fit(); all = true; }
    const path = state.person >= 0 && state.steps === 0 && hovered < 0 ? pathTo(model, state.person) : [];
    const labels = () => label(level, [state.person, ...path]);
    painter.paint({ level, labels, points: pathPoints(model, camera, path), look: theme(), moved: !all });
    all = false;
  };
  const ask = () => { frame = frame || requestAnimationFrame(paint); };
  app.moved = ask;
  app.repaint = () => { all = true; level = levelNow(hovered >= 0 ? hovered : walked); ask(); };
  app.level = () => level;
  app.unfocused = () => levelNow(-1);
  app.state = () => state;
  app.at = () => walked >= 0 ? walked : state.person;
  app.hover = (v) => { if (v !== hovered) { hovered = v; stage.classList.toggle('hit', v >= 0); app.repaint(); } };
  app.walk = (v) => {
    walked = v;
    camera.show(v);
    app.repaint();
    const note = noteOf(model, v);
    say(`${model.names[v]}${note ? `, ${note}` : ''}, ${count(model.tiesOf(v).length, 'tie', 'ties')}`);
  };
  const showAll = () => {
    app.repaint();
    controls.show(state);
    time.show(state);
    panel.show(state, level.shown);
    app.follow(level.shown);
  };
  app.change = (part) => {
    state = { ...state, ...part };
    if (state.person < 0) state.steps = 0;
    if ('size' in part) sizeBy(model, state.size);
    const hash = stateToHash(state);
    try { history.replaceState(null, '', hash ? `#${hash}` : location.pathname); } catch { /* a sandbox */ }
    showAll();
    if (!('person' in part) || part.person < 0) say(`${level.shown.length} of ${model.people.length} shown`);
  };
  app.open = (v, look = false) => {
    const before = state.person;
    walked = -1;
    hovered = -1;
    app.change({ person: v, steps: v < 0 ? 0 : state.steps });
    if (v >= 0) { camera.show(v); if (look) explore.scrollIntoView({ block: 'nearest' }); panel.element.querySelector('h3').focus({ preventScroll: true }); }
    else if (before >= 0) stage.focus({ preventScroll: true });
  };
  app.reset = () => { app.change(emptyState()); camera.fit(); app.moved(); stage.focus({ preventScroll: true }); };
  app.fullScreen = () => document.fullscreenElement ? document.exitFullscreen() : explore.requestFullscreen?.();
  app.follow = makeFollower(model);
  const hider = makeNameHider(model);
  app.namesHidden = hider.hidden;
  app.hideNames = () => { hider.toggle(); app.refresh(); };
  const view = () => pictureView(model, camera, { level: app.level, label }, state);
  app.savePicture = () => savePng(model, camera, styles, view());
  app.saveDrawing = () => saveSvg(model, camera, styles, view());

  const panel = makePanel(model, app), controls = makeControls(model, app), time = makeTime(model, app), find = makeSearch(model, app);
  app.refresh = () => { find.renew(); panel.refresh(); controls.renew(); showAll(); };
  const zoom = (text, name, act) => make('button', { type: 'button', 'aria-label': name, title: name, click: () => { act(); app.moved(); } }, text);
  stage.append(painter.element);
  const tools = make('div', { class: 'zoom' }, zoom('+', 'Zoom in', () => camera.zoom(1.4)), zoom('−', 'Zoom out', () => camera.zoom(1 / 1.4)),
    zoom('⤢', 'Show the whole map', () => camera.fit()));
  const explore = make('section', { id: 'explore', 'aria-label': 'Map' },
    make('div', { class: 'bar' }, find.element, ...controls.bar), controls.on, hider.note,
    make('div', { class: 'room' }, make('div', { class: 'frame' }, stage, tools, controls.reset), panel.element),
    time.element, controls.keys, live);
  still.before(make('h2', { class: 'unseen' }, 'The map'), explore);
  document.documentElement.classList.add('live');
  listenToPointer(stage, model, camera, app);
  listenToKeys(stage, model, camera, app);
  stage.addEventListener('blur', () => { if (walked >= 0) { walked = -1; app.repaint(); } });
  listenToPage(app, find);
  addEventListener('hashchange', () => { state = stateFromHash(location.hash.slice(1), model); sizeBy(model, state.size); showAll(); });
  moveMapForPrint(still);
  new ResizeObserver(ask).observe(stage);
  dark.addEventListener('change', app.repaint);
  return { app, show: showAll };
};

// Keys that work everywhere, and menus that close when the reader turns elsewhere.
const listenToPage = (app, find) => {
  const menu = () => document.querySelector('.bar details[open]');
  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) { event.preventDefault(); find.input.focus(); }
    if (event.key !== 'Escape' || event.defaultPrevented || document.fullscreenElement) return;
    const open = menu();
    if (open) { open.open = false; open.querySelector('summary').focus(); }
    else if (app.state().person >= 0) app.open(-1);
  });
  document.addEventListener('pointerdown', (event) => {
    const open = menu();
    if (open && !open.contains(event.target)) open.open = false;
  });
};

// On paper the first page holds what is said in short; the map that pln drew follows.
const moveMapForPrint = (still) => {
  const place = document.createComment(''), short = document.getElementById('section-short');
  if (!short) return;
  still.before(place);
  addEventListener('beforeprint', () => short.after(still));
  addEventListener('afterprint', () => place.after(still));
};

const begin = () => {
  document.querySelectorAll('main table').forEach(makeSortable);
  document.querySelectorAll('#section-month ul').forEach(makeTasks);
  const still = document.getElementById('map'), data = document.getElementById('data');
  if (!still || !data) return;
  const model = readModel(data.textContent);
  if (!model.people.some(model.placed)) return;
  const { app, show } = makeApp(model, still);
  if (model.n <= LINKED_MOST) linkNames(model, app);
  show();
};

begin();

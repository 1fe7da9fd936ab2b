// Around the map: lists of people, filters, what is on now, the legend, the slider over quarters.

const PLAY_MS = 1400, KEYS_MOST = 24, KEY_MEMBERS = 3;

// The values of a filter, [number, words].
const valuesOf = (key) => filters[key].values().map((text, i) => [i, text]).filter(([, text]) => text);
const options = (values) => values.map(([value, text]) => make('option', { value }, text));
const byText = ([, p], [, q]) => p.localeCompare(q, 'en');

const fillControls = () => {
  const asked = Object.keys(filters).filter((key) => filters[key].title);
  const chosen = asked.filter((key) => filters[key].values && valuesOf(key).length > 1);
  fill('lists', data.lists.map(([title, ...members], i) =>
    members.length > 0 && dress(setter('list', i, `${title} ${members.length}`), { 'aria-pressed': false }, [])));
  fill('filters', chosen.map((key) => make('label', {}, `${filters[key].title} `,
    make('select', { 'data-key': key }, options([[-1, 'any'], ...valuesOf(key).sort(byText)])))),
  make('label', {}, 'Only the strongest ', make('input', { type: 'range', 'data-key': 'least', min: 0, max: 95, step: 5 })));
  fill('on', asked.map((key) => setter(key, PLAIN[key])));
  fill('sizes', options([[-1, 'as on the printed map'], ...data.sizes.map(([title], i) => [i, title])]));
  fill('keys', data.circles.slice(0, KEYS_MOST).map(([name, colour], circle) => {
    const members = people.filter((v) => data.circle[v] === circle).length;
    return members >= KEY_MEMBERS && make('li', {}, make('button', { class: 'key', 'data-circle': circle },
      swatch(colour), told('span', name), make('small', {}, members)));
  }));
  byId('time').hidden = !quarters.length;
  byId('quarter').max = quarters.length - 1;
  byId('sizes').parentElement.hidden = !data.sizes.length;
};

// Every control shows the state.
const showControls = () => {
  for (const one of document.querySelectorAll('[data-key]')) {
    const { key, to } = one.dataset;
    if (one.matches('select,input')) one.value = state[key];
    else if (key === 'list' || key === 'steps') one.setAttribute('aria-pressed', state[key] === +to);
  }
  for (const one of byId('on').children) {
    const { key } = one.dataset, text = isOn(key) && `${filters[key].title}: ${wordsOf(key, state[key])}`;
    one.hidden = !text;
    if (text) dress(one, { 'aria-label': `No longer only ${text}` }, []).textContent = `${text} ×`;
  }
  for (const one of byId('keys').querySelectorAll('button')) one.setAttribute('aria-pressed', !circleIsOff(one.dataset.circle));
  byId('reset').hidden = !Object.keys(PLAIN).some(isOn);
  const when = quarters[state.quarter] || 'All time';
  byId('when').textContent = when;
  byId('quarter').setAttribute('aria-valuetext', when);
};

let timer = 0;
const nextQuarter = () => {
  change({ quarter: quarters[state.quarter + 1] ? state.quarter + 1 : -1 });
  if (state.quarter < 0) play();
};
const play = () => {
  clearInterval(timer);
  timer = timer ? 0 : setInterval(nextQuarter, PLAY_MS);
  byId('play').textContent = timer ? 'Stop' : 'Play';
  if (timer) nextQuarter();
};

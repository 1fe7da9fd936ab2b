// Around the map: what pln wrote into view.html shows the state, and plays the quarters.

const PLAY_MS = 1400;
const titleOf = (control) => control.parentElement.firstChild.data.trim();

// What a filter asks for, in words.
const answerOf = (control) => control.selectedOptions ? `${titleOf(control)}: ${control.selectedOptions[0]?.text}`
  : `Strength: ${sorted[Math.floor(state.least * m / 100)] / 100} or more`;
const showControls = () => {
  for (const one of document.querySelectorAll('[data-key]')) {
    const { key, to } = one.dataset;
    if (!to) one.value = state[key];
    else if (key === 'list' || key === 'steps') one.setAttribute('aria-pressed', state[key] === +to);
  }
  for (const one of document.querySelectorAll('[data-circle]')) one.setAttribute('aria-pressed', !isOff(one.dataset.circle));
  fill('on', [...document.querySelectorAll('#filters [data-key]')].filter(({ dataset: { key } }) => isOn(key)).map((one) =>
    dress(setter(one.dataset.key, PLAIN[one.dataset.key], `${answerOf(one)} ×`), { 'aria-label': `No longer only ${answerOf(one)}` })));
  byId('reset').hidden = !Object.keys(PLAIN).some(isOn);
  fill('when', quarters[state.quarter] || 'All time');
  byId('quarter').setAttribute('aria-valuetext', byId('when').textContent);
};

let timer = 0;
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

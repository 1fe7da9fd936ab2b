// A slider over quarters. People keep their places; who had no contact in the quarter is faint.

const PLAY_MS = 1400;

const makeTime = (model, app) => {
  const quarters = model.ties.n_quarters || 0;
  if (quarters < 2) return { element: '', show: () => {} };
  let timer = 0;
  const text = make('output', { class: 'when' });
  // One place more than there are quarters: the last one is all time.
  const range = make('input', { type: 'range', min: 0, max: quarters, step: 1, 'aria-label': 'Quarter',
    input: () => { stop(); choose(+range.value); } });
  const choose = (q) => app.change({ quarter: q >= quarters ? -1 : q });
  const stop = () => { clearInterval(timer); timer = 0; play.textContent = 'Play'; play.setAttribute('aria-pressed', 'false'); };
  const start = () => {
    play.textContent = 'Stop';
    play.setAttribute('aria-pressed', 'true');
    choose(+range.value >= quarters ? 0 : +range.value + 1);
    timer = setInterval(() => { choose(+range.value + 1); if (+range.value >= quarters) stop(); }, PLAY_MS);
  };
  const play = make('button', { type: 'button', 'aria-pressed': 'false', click: () => timer ? stop() : start() }, 'Play');
  return {
    element: make('div', { class: 'time', role: 'group', 'aria-label': 'Contact by quarter' }, play, range, text),
    show: (state) => {
      const q = state.quarter;
      range.value = q < 0 ? quarters : q;
      text.textContent = q < 0 ? 'All time' : model.quarterName(q);
      range.setAttribute('aria-valuetext', text.textContent);
    },
  };
};

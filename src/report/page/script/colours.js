// Colours that keep their contrast on light and dark pages.

const parts = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
const hex = (rgb) => '#' + rgb.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('');
const luminance = (rgb) => rgb
  .map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
// WCAG 2: 1 .. 21.
const contrast = (a, b) => {
  const [low, high] = [luminance(parts(a)), luminance(parts(b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

const dark = matchMedia('(prefers-color-scheme: dark)');
const theme = () => dark.matches
  ? { paper: '#12171f', ink: '#eef1f5', quiet: '#aab4c0', tie: '#7d8895', far: '#ffffff', path: '#ffb454' }
  : { paper: '#ffffff', ink: '#1b2430', quiet: '#52606d', tie: '#8b95a1', far: '#000000', path: '#b02a5b' };

const shades = new Map();
// The colour itself, or mixed with ink until it differs enough from the paper.
const readable = (colour, { paper, far }, ratio) => {
  const key = `${colour}${paper}${ratio}`;
  if (!shades.has(key)) {
    let share = 0, mixed = colour;
    while (contrast(mixed, paper) < ratio && share < 1) {
      share += 0.08;
      mixed = hex(parts(colour).map((c, i) => c + (parts(far)[i] - c) * Math.min(share, 1)));
    }
    shades.set(key, mixed);
  }
  return shades.get(key);
};

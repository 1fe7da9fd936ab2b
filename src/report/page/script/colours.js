// Colours that keep their contrast on light and dark pages.

const dark = matchMedia('(prefers-color-scheme: dark)');
const theme = () => dark.matches
  ? { paper: '#12171f', ink: '#eef1f5', tie: '#7d8895', path: '#ffb454', far: 255 }
  : { paper: '#ffffff', ink: '#1b2430', tie: '#8b95a1', path: '#b02a5b', far: 0 };

const parts = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
const luminance = (rgb) => rgb.reduce((sum, c, i) => sum + [0.2126, 0.7152, 0.0722][i] * (c / 255) ** 2.2, 0.05);
const contrast = (p, q) => Math.max(p / q, q / p);

const shades = {};
// The colour itself, or mixed with black or white until it differs enough from the paper.
const readable = (colour, ratio, { paper, far } = theme()) => shades[colour + paper + ratio] ??= (() => {
  let mixed = parts(colour);
  for (let share = 0.08; share <= 1 && contrast(luminance(mixed), luminance(parts(paper))) < ratio; share += 0.08)
    mixed = parts(colour).map((c) => Math.round(c + (far - c) * share));
  return `rgb(${mixed})`;
})();

/**
 * Runs in the page of an editor and knows nothing but it: the colours of a name and of a value, and
 * the poorest contrast of the text. While a theme is being changed the words have colours of both:
 * unless `anyhow` there is an answer only once a name has one colour, of its own, and all can be read.
 * Words that are not there have no colours, and that is an error then.
 */
export function coloursOf([name, value, anyhow = false]) {
  const { document, getComputedStyle } = globalThis;
  const style = (node) => getComputedStyle.call(globalThis, node);
  // What has a ground of its own, as a hint, has the colours of the theme for it.
  const spans = [...document.querySelectorAll('.editor-instance .view-line span span')].filter(
    (span) => span.textContent.trim() !== '' && style(span).backgroundColor === 'rgba(0, 0, 0, 0)',
  );
  const colours = (text) =>
    spans.filter(({ textContent }) => textContent.trim() === text).map((span) => style(span).color);
  const [declared, used] = colours(name);
  const [plain] = colours(value);
  if (declared === undefined || used === undefined || plain === undefined) {
    if (anyhow) throw new Error(`The text has not both "${name}", twice, and "${value}".`);
    return undefined;
  }
  const luminance = (colour) => {
    const [r, g, b] = colour
      .match(/[\d.]+/g)
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = document.querySelector('.editor-instance .monaco-editor-background');
  const back = luminance(style(ground).backgroundColor);
  let poorest = { text: '', contrast: Infinity };
  for (const span of spans) {
    const front = luminance(style(span).color);
    const contrast = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    if (contrast < poorest.contrast) poorest = { text: span.textContent, contrast };
  }
  const isSettled = declared === used && declared !== plain && poorest.contrast >= 3;
  return isSettled || anyhow ? { declared, used, value: plain, poorest } : undefined;
}

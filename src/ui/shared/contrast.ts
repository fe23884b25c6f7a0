/** Red, green and blue, 0-255 each. */
type Rgb = readonly [number, number, number];

/**
 * Contrast between two colours as WCAG 2 counts it, 1 to 21. Takes `#rgb`, `#rrggbb` and `rgb(…)`, the forms
 * in SharePoint's themes; any other colour counts as having no contrast at all.
 */
export function contrastBetween(one: string, other: string): number {
  const [a, b] = [rgbOf(one), rgbOf(other)];
  if (!a || !b) {
    return 1;
  }
  const [darker, lighter] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function rgbOf(colour: string): Rgb | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour);
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  if (parts) {
    return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  }
  const hex = short ? short.slice(1).map((digit) => digit + digit) : long?.slice(1);
  return hex && [parseInt(hex[0], 16), parseInt(hex[1], 16), parseInt(hex[2], 16)];
}

function luminanceOf(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

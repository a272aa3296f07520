import assert from 'node:assert/strict';
import { readJson } from './files';

interface Colors {
  readonly contributes: {
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
  };
}

type Rgb = readonly [number, number, number];

/** Text and page of VS Code's own themes, the ones most people have. */
const THEMES: Readonly<Record<string, { readonly text: string; readonly page: string }>> = {
  dark: { text: '#cccccc', page: '#1f1f1f' },
  light: { text: '#3b3b3b', page: '#ffffff' },
  highContrast: { text: '#ffffff', page: '#000000' },
  highContrastLight: { text: '#292929', page: '#ffffff' },
};

/** VS Code's own values of colours that ours may stand for. */
const CHARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'charts.green': { dark: '#89d185', light: '#388a34', highContrast: '#89d185', highContrastLight: '#374e06' },
  'charts.orange': { dark: '#d18616', light: '#d18616', highContrast: '#ab5a00', highContrastLight: '#0f4a85' },
  'charts.red': { dark: '#f14c4c', light: '#e51400', highContrast: '#f48771', highContrastLight: '#b5200d' },
};

function rgba(hex: string): { readonly rgb: Rgb; readonly alpha: number } {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return { rgb: [part(1), part(3), part(5)], alpha: hex.length > 7 ? part(7) / 255 : 1 };
}

/** The colour over a page. */
function over(color: string, page: string): Rgb {
  const { rgb, alpha } = rgba(color);
  const under = rgba(page).rgb;
  const mix = (at: 0 | 1 | 2): number => rgb[at] * alpha + under[at] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance([r, g, b]: Rgb): number {
  const channel = (value: number): number => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
}

describe('the default colours', () => {
  const { colors } = readJson<Colors>('package.json').contributes;
  const cases = colors.flatMap(({ id, defaults }) =>
    Object.entries(THEMES).flatMap(([kind, theme]) => {
      const given = defaults[kind] ?? '';
      const color = CHARTS[given]?.[kind] ?? given;
      return color.startsWith('#') ? [{ id, kind, color, ...theme }] : [];
    }),
  );

  for (const { id, kind, color, text, page } of cases.filter(({ id }) => id.endsWith('Background'))) {
    it(`leave the text readable on ${id} in a ${kind} theme`, () => {
      const ratio = contrast(rgba(text).rgb, over(color, page));
      assert.ok(ratio >= 4.5, `contrast ${ratio.toFixed(2)}`);
    });
  }

  // A role is meant to be quieter than the name beside it, which carries the same line.
  const lines = cases.filter(({ id }) => /(?:Underline|Foreground)$/.test(id) && id !== 'dixit.roleUnderline');
  for (const { id, kind, color, page } of lines) {
    it(`make ${id} visible in a ${kind} theme`, () => {
      const ratio = contrast(over(color, page), rgba(page).rgb);
      assert.ok(ratio >= 3, `contrast ${ratio.toFixed(2)}`);
    });
  }
});

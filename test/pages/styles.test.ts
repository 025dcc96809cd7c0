// The contrast of every text with its background: 4.5:1 or better.
import { readFileSync } from 'node:fs';

const values = Object.fromEntries(
  [...readFileSync('dist/dialog.html', 'utf8').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour!]),
);

test.each([
  ['ink', 'ground'],
  ['quiet', 'ground'],
  ['quiet', 'ended-ground'],
  ['action', 'ground'],
  ['action', 'action-ground'],
  ['ground', 'action'],
  ['overdue', 'ground'],
  ['ink', 'overdue-ground'],
  ...['overdue', 'soon', 'done-in-time', 'done-late', 'ended'].map((tone) => [tone, `${tone}-ground`] as [string, string]),
  ...['done-in-time', 'done-late'].map((tone) => ['ground', tone] as [string, string]),
])('%s has enough contrast on %s', (text, ground) => {
  expect(contrast(values[text]!, values[ground]!)).toBeGreaterThanOrEqual(4.5);
});

test('the edge of a field has a contrast of 3:1 or better', () => {
  expect(contrast(values.edge!, values.ground!)).toBeGreaterThanOrEqual(3);
});

test.each(['dialog', 'card', 'queue', 'explanation', 'check'])('no two style sheets of the page «%s» give one class alone', (page) => {
  const html = readFileSync(`src/pages/${page}/${page}.html`, 'utf8');
  const owners = new Map<string, Set<string>>();
  for (const [, file] of html.matchAll(/inline:css (\S+) -->/g))
    for (const [, name] of readFileSync(`src/pages/${file}`, 'utf8').matchAll(/^\.([\w-]+) \{/gm))
      owners.set(name!, (owners.get(name!) ?? new Set()).add(file!));
  expect(owners.size).toBeGreaterThan(0);
  expect([...owners].filter(([, files]) => files.size > 1).map(([name, files]) => `.${name}: ${[...files].join(', ')}`)).toEqual([]);
});

/** Returns the contrast ratio of WCAG 2.1. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// The palette: colours of due states, tabs, charts, mails and pages. Each text has a contrast of at least 4.5:1 to its ground.

/** Colours of the due state (tình trạng hạn), in register rows and in dialogs. */
export const tones = {
  /** Quá hạn. */
  overdue: { text: '#8c1d18', ground: '#fce8e6' },
  /** Sắp đến hạn. */
  soon: { text: '#7a4100', ground: '#fef1d6' },
  /** Hoàn thành đúng hạn. */
  doneInTime: { text: '#0d652d', ground: '#e6f4ea' },
  /** Hoàn thành quá hạn. */
  doneLate: { text: '#5f4b32', ground: '#efe6da' },
  /** Dừng xử lý. */
  ended: { text: '#5f6368', ground: '#f1f3f4' },
} as const;

export type ColouredTone = keyof typeof tones;

/** Colours of plain text, quiet text, lines, edges of fields, grounds and buttons. */
export const plain = {
  ink: '#1f1f1f',
  quiet: '#5f6368',
  line: '#dadce0',
  edge: '#80868b',
  ground: '#ffffff',
  shade: '#f8f9fa',
  action: '#0b57d0',
  actionPressed: '#0842a0',
  actionGround: '#e8f0fe',
} as const;

/** Colours of sheet tabs by kind: work, lists, records. */
export const tabs = { work: plain.action, lists: tones.soon.text, records: plain.quiet } as const;

/** Returns the palette as CSS custom properties, one a line: `--overdue`, `--overdue-ground`, `--action-pressed`. */
export function customProperties(): string {
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const all: [string, string][] = [
    ...Object.entries(plain).map(([name, colour]): [string, string] => [kebab(name), colour]),
    ...Object.entries(tones).flatMap(([name, { text, ground }]): [string, string][] => [
      [kebab(name), text],
      [`${kebab(name)}-ground`, ground],
    ]),
  ];
  return all.map(([name, colour]) => `  --${name}: ${colour};`).join('\n');
}

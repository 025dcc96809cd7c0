// Elements made in one line, and the few icons of the pages.

type Attributes = Record<string, string | number | boolean | undefined>;
/** What an element may contain; false and undefined are left out. */
export type Child = Node | string | false | undefined;

/** Returns an element with its attributes (true: present, false or undefined: absent) and children. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  for (const child of children) if (child) element.append(child);
  return element;
}

/** Returns text that only a screen reader reads. */
export function unseen(text: string): HTMLElement {
  return el('span', { class: 'unseen' }, text);
}

/** Returns a button that sends no form. */
export function button(label: Child, look: string, press: () => void): HTMLButtonElement {
  const element = el('button', { type: 'button', class: `button ${look}` }, label);
  element.addEventListener('click', press);
  return element;
}

let made = 0;
/** Returns an id that no other element of the page has. */
export function newId(stem: string): string {
  made += 1;
  return `${stem}-${made}`;
}

const drawings = {
  calendar: 'M4 5h12v11H4zM4 8.5h12M7 3v3.5M13 3v3.5',
  remove: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  add: 'M10 4.5v11M4.5 10h11',
  back: 'M12 4.5L6.5 10l5.5 5.5',
  returned: 'M5 8.5h7a3.5 3.5 0 0 1 0 7H8M8 5L4.5 8.5 8 12',
  refresh: 'M15.5 8A6 6 0 1 0 16 11M16 4.5V8h-3.5',
  tick: 'M4.5 10.5l3.5 3.5 7.5-8',
  warning: 'M10 3.5l7 12.5H3zM10 8v4M10 14v.2',
};

/** Returns a small icon in the colour of the text beside it. */
export function icon(name: keyof typeof drawings): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  setAttributes(svg, { viewBox: '0 0 20 20', class: 'icon', 'aria-hidden': 'true', focusable: 'false' });
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', drawings[name]);
  svg.append(path);
  return svg;
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
  }
}

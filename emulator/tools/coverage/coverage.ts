// How much of the platform is imitated: a script takes one of everything, and what it was given is looked at.
import { fileURLToPath } from 'node:url';
import { platformNames, watchGiven } from '../../src/platform/emulate';
import { openWorkspace } from '../../src/workspace/open-workspace';
import members from '../../src/platform/members.json';

export interface Surveyed {
  /** As in the published types: 'Spreadsheet.Range'. */
  type: string;
  /** What the platform has. */
  names: string[];
  imitated: string[];
  missing: string[];
  /** What implementations have besides, and scripts must not see. */
  hidden: string[];
  /** Made without a class of its own, so that nothing in it is there for the rest of the implementation. */
  isLiteral: boolean;
  /** Of the hidden, what a script sees all the same: invented. */
  invented: string[];
}

/** By class, in the order of their names. */
export function survey(): Surveyed[] {
  const given = new Map<string, { implementation: object; view: object }[]>();
  watchGiven((type, implementation, view) => given.set(type, [...(given.get(type) ?? []), { implementation, view }]));
  try {
    takeEverything();
  } finally {
    watchGiven(undefined);
  }
  return [...given].map(([type, all]) => surveyed(type, all)).sort((one, other) => (one.type < other.type ? -1 : 1));
}

/** Classes of the services in use of which nothing is imitated. */
export function untouched(seen: Surveyed[]): string[] {
  const services = new Set(seen.map(({ type }) => type.split('.')[0]));
  const isClass = (type: string) => (members as Record<string, string[]>)[type]!.some((name) => /^[a-z]/.test(name));
  return Object.keys(members).filter((type) => services.has(type.split('.')[0]) && isClass(type) && !seen.some((one) => one.type === type));
}

function surveyed(type: string, all: { implementation: object; view: object }[]): Surveyed {
  const names = platformNames(type);
  const own = [...new Set(all.flatMap(({ implementation }) => namesOf(implementation)))];
  const imitated = names.filter((name) => own.includes(name));
  const hidden = own.filter((name) => !names.includes(name));
  const invented = hidden.filter((name) => all.some(({ view }) => Reflect.get(view, name) !== undefined));
  const isLiteral = all.every(({ implementation }) => Object.getPrototypeOf(implementation) === Object.prototype);
  return { type, names, imitated, missing: names.filter((name) => !imitated.includes(name)), hidden, isLiteral, invented };
}

/** One line for each service: classes and members that are imitated, of all there are. */
export function summary(seen: Surveyed[]): string[] {
  const services = [...new Set(seen.map(({ type }) => type.split('.')[0]!))];
  return services.map((service) => {
    const here = seen.filter(({ type }) => type.startsWith(`${service}.`));
    const rest = untouched(seen).filter((type) => type.startsWith(`${service}.`));
    const imitated = here.reduce((sum, one) => sum + one.imitated.length, 0);
    const all = here.reduce((sum, { names }) => sum + names.length, 0) + rest.reduce((sum, type) => sum + platformNames(type).length, 0);
    return `| ${service} | ${here.length} of ${here.length + rest.length} | ${imitated} of ${all} |`;
  });
}

/** Methods and properties, inherited ones too; not those of every object. */
function namesOf(implementation: object): string[] {
  const names: string[] = [];
  for (let at: object = implementation; at !== Object.prototype && at !== null; at = Object.getPrototypeOf(at) as object)
    names.push(...Object.getOwnPropertyNames(at));
  return names.filter((name) => name !== 'constructor');
}

function takeEverything(): void {
  const owner = 'owner@example.com';
  const workspace = openWorkspace({ at: '2026-11-23T09:20+07:00', owner });
  workspace.load(fileURLToPath(new URL('./script', import.meta.url)));
  workspace.open();
  workspace.call('takeSheets');
  const form = workspace.call('takeForms') as string;
  workspace.submitForm(form, { text: '1', checkbox: ['a'] });
  workspace.call('takeDocuments');
  workspace.call('takeFiles');
  workspace.answer({ button: 'OK' });
  workspace.call('takeTheRest');
}

// How much of the platform is implemented: a script gets one object of every class, and the survey lists their members.
import { fileURLToPath } from 'node:url';
import { platformNames, watchGiven } from '../../src/platform/emulate';
import members from '../../src/platform/members.json';
import { openWorkspace } from '../../src/workspace/open-workspace';

export interface Surveyed {
  /** As in the published types: 'Spreadsheet.Range'. */
  type: string;
  /** The members that the platform has. */
  names: string[];
  imitated: string[];
  missing: string[];
  /** Other members of the implementations, which scripts must not see. */
  hidden: string[];
  /** The implementation is an object literal, so it has no members for the rest of the implementation. */
  isLiteral: boolean;
  /** Hidden members that a script sees all the same. */
  invented: string[];
}

/** Returns the members of each class, sorted by class name. */
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

/** Returns the classes of the implemented services without any implemented member. */
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

/** Returns one line for each service: how many classes and members are implemented, of how many. */
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

/** Returns methods and properties, also inherited ones, but not those of every object. */
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
  const document = workspace.call('takeDocuments') as string;
  workspace.insertPageNumbers(document, { place: 'header' });
  workspace.call('takePageNumbers', document);
  workspace.call('takeFiles');
  workspace.answer({ button: 'OK' });
  workspace.call('takeTheRest');
}

// Check of a call's arguments against the method's signatures, and the platform's error message.

import { isConstant } from './constants';
import signatures from './signatures.json';
import { reveal, typeOf } from './views';

const known = signatures as Record<string, Record<string, string[][]>>;
/** Parts that a script inserts into a document: they cannot be null. */
const contents = new Set(['Document.Paragraph', 'Document.ListItem', 'Document.Text']);
const services: Record<string, string> = { Spreadsheet: 'SpreadsheetApp', Document: 'DocumentApp' };

/** Methods that take more than their signatures say. */
const wider: Record<string, string[][]> = {
  'Spreadsheet.DataValidationBuilder.requireValueInList': [['(string|number|boolean)[]', '?boolean']],
};

/** Returns the platform's message; null when the arguments (implementations, not views) fit or no signatures are listed. */
export function mismatch(type: string, method: string, args: unknown[]): string | null {
  const overloads = wider[`${type}.${method}`] ?? listed(type, method);
  if (!overloads || overloads.some((parameters) => fits(parameters, args))) return null;
  const [namespace = '', className = ''] = type.split('.');
  const service = services[namespace] ?? namespace;
  return refusalOf(args, `${service === className ? service : `${service}.${className}`}.${method}`);
}

/** Returns the platform's message for arguments that a method does not take. */
export const refusalOf = (args: unknown[], call: string): string =>
  `The parameters (${args.map(describe).join(',')}) don't match the method signature for ${call}.`;

const listed = (type: string, method: string): string[][] | undefined =>
  known[type] && Object.hasOwn(known[type], method) ? known[type][method] : undefined;

function fits(parameters: string[], args: unknown[]): boolean {
  const last = parameters[parameters.length - 1];
  if (last?.startsWith('...')) {
    const element = last.slice(3).replace(/\[\]$/, '');
    return (
      args.length >= parameters.length - 1 &&
      args.every((arg, i) => accepts(parameters[i]?.startsWith('...') === false ? parameters[i] : element, arg))
    );
  }
  const required = parameters.filter((parameter) => !parameter.startsWith('?')).length;
  return args.length >= required && args.length <= parameters.length && args.every((arg, i) => accepts(parameters[i]!, arg));
}

function accepts(parameter: string, arg: unknown): boolean {
  const type = parameter.replace(/^\?/, '');
  if (type === 'any') return true;
  if (parameter.startsWith('?') && arg === undefined) return true;
  if (splitUnion(type).length > 1) return splitUnion(type).some((one) => accepts(one, arg));
  if (type === 'null') return arg === null || arg === undefined;
  if (type.endsWith('[]')) {
    const element = type.slice(0, -2).replace(/^\((.*)\)$/, '$1');
    return Array.isArray(arg) && (element === 'any' || arg.every((item) => accepts(element, item)));
  }
  if (type === 'number') return typeof arg === 'number' && !Number.isNaN(arg);
  if (type === 'string' || type === 'boolean') return typeof arg === type;
  if (type === 'Date') return Object.prototype.toString.call(arg) === '[object Date]';
  if (type.startsWith('enum ')) return isConstant(arg) && arg.type === type.slice(5);
  // Null means «none» where a service object is expected: setDataValidation(null), setBackgroundObject(null).
  if (arg === null || arg === undefined) return !contents.has(type);
  if (typeof arg !== 'object') return false;
  const actual = typeOf(reveal(arg));
  return actual === type || (type === 'Document.Element' && actual?.startsWith('Document.') === true);
}

/** Splits 'A|B[]' at each '|' outside parentheses. */
function splitUnion(type: string): string[] {
  return type.split(/\|(?![^(]*\))/);
}

/** Returns the platform's name for the type of an argument. */
function describe(arg: unknown): string {
  if (arg === null || arg === undefined) return 'null';
  if (typeof arg === 'string') return 'String';
  if (typeof arg === 'boolean') return 'Boolean';
  if (typeof arg === 'number') return 'number';
  if (Array.isArray(arg))
    return arg.length && typeof arg[0] !== 'object' ? `${describe(arg[0])}[]` : Array.isArray(arg[0]) ? 'number[]' : '(class)[]';
  const type = isConstant(arg) ? arg.type : typeof arg === 'object' ? typeOf(arg) : undefined;
  return type ? type.replace(/^\w+/, (namespace) => services[namespace] ?? namespace) : '(class)';
}

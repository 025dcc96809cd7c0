// An advanced service: the object that scripts call, and what every call of an API has in common.

import type { Need } from '../../runs/consent';
import { NotEmulated, PlatformError } from '../../runs/errors';
import type { ApiFaultAnswer, Runtime } from '../../runs/runtime';
import { ApiRefusal, GoogleJsonResponseException, invalid } from './api-error';
import type { Schemas } from './body';
import { builderOf } from './builders';
import { parseMask } from './field-mask';
import { sent } from './json';
import { type MinuteLimits, overQuota, PROJECT, useMinute } from './minute-quota';
import { filtered } from './write-mask';

/** A Google API, as the manifest and its errors name it. */
export interface Api {
  /** The service's id in the manifest, and the start of every method's name: 'sheets'. */
  id: string;
  /** The usual symbol in scripts: 'Sheets'. */
  symbol: string;
  /** As in «… has not been used in project N before or it is disabled»: 'Google Sheets API'. */
  title: string;
  limits: Record<'read' | 'write', MinuteLimits>;
  /** The name of the quota when reads and writes share one: 'Queries'. */
  metric?: string;
  methods: Collection;
  /** The messages that the service has builders for. */
  schemas?: Schemas;
}

/** A method with its arguments in the order of the script's call. */
export interface ApiMethod {
  /** Its name in the API when scripts call it by another: 'delete' for `remove`. */
  name?: string;
  /** Whether the first argument is the body of the request. */
  hasBody: boolean;
  /** Names of the path parameters, which follow the body. */
  path: string[];
  /** Whether a blob may come next, for the content of a file. */
  hasMedia?: true;
  /** Names of the query parameters in the last argument, an object. Others but `fields` are refused as not emulated. */
  query: string[];
  kind: 'read' | 'write';
  need: Need;
  /** @throws ApiRefusal */
  run(request: ApiRequest): unknown;
}

export interface ApiRequest {
  body: Record<string, unknown>;
  path: string[];
  media?: unknown;
  query: Record<string, unknown>;
}

/** Methods and inner collections of an API by name; 'not emulated' for what the platform has besides. */
export interface Collection {
  [name: string]: ApiMethod | Collection | 'not emulated';
}

const isMethod = (one: ApiMethod | Collection): one is ApiMethod => typeof one.run === 'function';

/** Returns the API without its quotas a minute. */
export function withoutLimits(api: Api): Api {
  const endless: MinuteLimits = { user: Number.POSITIVE_INFINITY, project: Number.POSITIVE_INFINITY };
  return { ...api, limits: { read: endless, write: endless } };
}

/** Returns what the script sees under the symbol that the manifest gives the API. */
export const advancedService = (runtime: Runtime, api: Api): object => collectionView(runtime, api, api.methods, []);

function collectionView(runtime: Runtime, api: Api, collection: Collection, path: string[]): object {
  const className = [api.symbol, ...path].join('.');
  const made = new Map<string, unknown>();
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name === 'symbol') return undefined;
        if (name === 'toString') return () => className;
        if (made.has(name)) return made.get(name);
        const one = Object.hasOwn(collection, name) ? collection[name]! : undefined;
        const builder = path.length || !api.schemas ? undefined : builderOf(api.schemas, name);
        if (builder) {
          made.set(name, builder);
          return builder;
        }
        if (one === 'not emulated' || (!path.length && /^new[A-Z]/.test(name)))
          return () => {
            runtime.touch(className, name);
            throw new NotEmulated(methodName(api, [...path, name]));
          };
        if (one === undefined) return undefined;
        const view = isMethod(one)
          ? (...args: unknown[]) => call(runtime, api, [...path, name], one, args)
          : collectionView(runtime, api, one, [...path, name]);
        made.set(name, view);
        return view;
      },
      set(_target, name) {
        throw new TypeError(`Cannot assign to ${className}.${String(name)}`);
      },
    },
  );
}

const hostOf = ({ id }: Api): string => `${id}.googleapis.com`;

/** The name in messages: 'sheets.spreadsheets.values.batchGet'. */
const methodName = (api: Api, path: string[]): string => [api.id, ...path.map((part) => part[0]!.toLowerCase() + part.slice(1))].join('.');

function call(runtime: Runtime, api: Api, path: string[], method: ApiMethod, args: unknown[]): unknown {
  const name = methodName(api, [...path.slice(0, -1), method.name ?? path[path.length - 1]!]);
  const className = [api.symbol, ...path.slice(0, -1)].join('.');
  runtime.touch(className, path[path.length - 1]!);
  runtime.beforeCall('');
  const request = requestOf(name, method, args);
  const fault = runtime.takeApiFault();
  const what = api.metric ?? (method.kind === 'read' ? 'Read requests' : 'Write requests');
  try {
    requireConsent(runtime, name, method.need);
    if (fault && !fault.applied) throw faultOf(api, what, fault.response);
    useMinute(runtime, hostOf(api), what, api.limits[method.kind]);
    runtime.execution.meter[method.kind === 'read' ? 'reads' : 'writes']++;
    const answer = method.run(request);
    if (fault) throw faultOf(api, what, fault.response);
    // A method that makes only the fields that are asked for does so itself.
    const { fields } = request.query;
    return fields === undefined || method.query.includes('fields') ? answer : (filtered(answer, parseMask(String(fields))) as object);
  } catch (error) {
    throw error instanceof ApiRefusal ? new GoogleJsonResponseException(name, error) : error;
  }
}

/** Reads the arguments: the body, the path parameters, the media, then an object of query parameters. */
function requestOf(name: string, { hasBody, path, hasMedia, query }: ApiMethod, args: unknown[]): ApiRequest {
  const least = path.length + (hasBody ? 1 : 0);
  const most = least + (hasMedia ? 2 : 1);
  if (args.length < least || args.length > most)
    throw new PlatformError(`Invalid number of arguments provided. Expected ${least}-${most} only`);
  const parameters = sent(args[most - 1]);
  for (const given of Object.keys(parameters))
    if (given !== 'fields' && !query.includes(given)) throw new NotEmulated(`${name} with ${given}`);
  return {
    body: hasBody ? sent(args[0]) : {},
    path: args.slice(hasBody ? 1 : 0, least).map(String),
    media: hasMedia && (args[least] ?? undefined),
    query: parameters,
  };
}

function requireConsent(runtime: Runtime, name: string, need: Need): void {
  try {
    runtime.consent.require(name, need);
  } catch {
    throw runtime.execution.authorisation === 'LIMITED'
      ? new ApiRefusal(401, 'Login Required.')
      : new ApiRefusal(403, 'Request had insufficient authentication scopes.');
  }
}

function faultOf(api: Api, what: string, answer: ApiFaultAnswer): ApiRefusal {
  switch (answer) {
    case 400:
      return invalid('Bad Request');
    case 429:
      return overQuota(hostOf(api), what, ' per user');
    case 503:
      return new ApiRefusal(503, 'The service is currently unavailable.');
    case 403:
      return new ApiRefusal(
        403,
        `${api.title} has not been used in project ${PROJECT} before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/${hostOf(api)}/overview?project=${PROJECT} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`,
      );
    case 'empty':
      return new ApiRefusal(null, 'Empty response');
  }
}

/** Throws unless a value is one of an enumeration of the API. */
export function oneOf<T extends string>(value: unknown, all: readonly T[], field: string, type: string): T {
  if (value === undefined) return all[0]!;
  if (!all.includes(value as T)) throw invalid(`Invalid value at '${field}' (type.googleapis.com/${type}), "${String(value)}"`);
  return value as T;
}

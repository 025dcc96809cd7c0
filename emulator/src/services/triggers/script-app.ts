// ScriptApp: installable triggers, each owned by the person who made it, and the web app's address.

import { constant, constantsOf, nameOf } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import { PlatformError } from '../../runs/errors';
import { zoneOffset } from '../../runs/zones';
import type { Links } from '../../workspace/links';
import { firstRun, type Schedule } from './schedules';

const TRIGGERS_A_USER = 20;

export type EventKind = 'edit' | 'change' | 'formSubmit' | 'open';

/** A stored trigger. */
export interface KeptTrigger {
  id: string;
  owner: string;
  handler: string;
  /** The spreadsheet or form that fires it. */
  source?: string;
  sourceKind?: 'SPREADSHEETS' | 'FORMS';
  event?: EventKind;
  schedule?: Schedule;
  nextAt?: number;
}

export const keptTriggers = ({ runtime }: Links): KeptTrigger[] =>
  runtime.part<{ triggers: KeptTrigger[] }>('triggers', () => ({ triggers: [] })).triggers;

const eventTypes: Record<EventKind, string> = { edit: 'ON_EDIT', change: 'ON_CHANGE', formSubmit: 'ON_FORM_SUBMIT', open: 'ON_OPEN' };

export function createScriptApp(links: Links, webAppUrl: () => string | null): object {
  const { runtime } = links;

  const mine = () => keptTriggers(links).filter(({ owner }) => owner === runtime.execution.effectiveUser);

  const view = (trigger: KeptTrigger) =>
    emulate(runtime, 'Script.Trigger', {
      getHandlerFunction: () => trigger.handler,
      getUniqueId: () => trigger.id,
      getEventType: () => constant('Script.EventType', trigger.event ? eventTypes[trigger.event] : 'CLOCK'),
      getTriggerSource: () => constant('Script.TriggerSource', trigger.sourceKind ?? 'CLOCK'),
      getTriggerSourceId: () => trigger.source ?? null,
    });

  function create(made: Omit<KeptTrigger, 'id' | 'owner'>): GoogleAppsScript.Script.Trigger {
    const owner = runtime.execution.effectiveUser;
    const all = keptTriggers(links);
    if (all.filter((one) => one.owner === owner).length >= TRIGGERS_A_USER)
      throw new PlatformError('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
    const trigger: KeptTrigger = { id: runtime.newId('trigger'), owner, ...made };
    if (trigger.schedule) trigger.nextAt = firstRun(trigger.schedule, runtime.clock.now(), trigger.id);
    all.push(trigger);
    return view(trigger);
  }

  type Watched = Pick<KeptTrigger, 'handler' | 'source' | 'event'>;
  const createOn = (sourceKind: 'SPREADSHEETS' | 'FORMS', watched: Watched) => {
    if (!watched.event) throw new PlatformError('The trigger needs an event to fire at.');
    return create({ ...watched, sourceKind });
  };
  const onSpreadsheet = (watched: Watched): GoogleAppsScript.Script.SpreadsheetTriggerBuilder =>
    emulate(runtime, 'Script.SpreadsheetTriggerBuilder', {
      onEdit: () => onSpreadsheet({ ...watched, event: 'edit' }),
      onChange: () => onSpreadsheet({ ...watched, event: 'change' }),
      onFormSubmit: () => onSpreadsheet({ ...watched, event: 'formSubmit' }),
      onOpen: () => onSpreadsheet({ ...watched, event: 'open' }),
      create: () => createOn('SPREADSHEETS', watched),
    });
  const onForm = (watched: Watched): GoogleAppsScript.Script.FormTriggerBuilder =>
    emulate(runtime, 'Script.FormTriggerBuilder', {
      onFormSubmit: () => onForm({ ...watched, event: 'formSubmit' }),
      onOpen: () => onForm({ ...watched, event: 'open' }),
      create: () => createOn('FORMS', watched),
    });

  const idOf = (target: string | { getId(): string }): string => (typeof target === 'string' ? target : target.getId());

  const builder = (handler: string) =>
    emulate(runtime, 'Script.TriggerBuilder', {
      forSpreadsheet: (target: string | { getId(): string }) => onSpreadsheet({ handler, source: idOf(target) }),
      forForm: (target: string | { getId(): string }) => onForm({ handler, source: idOf(target) }),
      timeBased: () => clock(handler, { zone: links.scriptTimeZone() }),
    });

  const clock = (handler: string, schedule: Schedule): GoogleAppsScript.Script.ClockTriggerBuilder => {
    const next = (more: Partial<Schedule>) => clock(handler, { ...schedule, ...more });
    const days = Object.keys(constantsOf('Base.Weekday'));
    return emulate(runtime, 'Script.ClockTriggerBuilder', {
      everyMinutes(n: number) {
        if (![1, 5, 10, 15, 30].includes(n))
          throw new PlatformError('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
        return next({ everyMinutes: n });
      },
      everyHours: (n: number) => next({ everyMinutes: 60 * inRange('everyHours', n, 1, 24) }),
      everyDays: (n: number) => next({ everyDays: inRange('everyDays', n, 1, 365) }),
      everyWeeks: (n: number) => next({ everyDays: 7 * inRange('everyWeeks', n, 1, 52) }),
      onWeekDay: (day: unknown) => next({ weekday: days.indexOf(nameOf(day)) }),
      onMonthDay: (day: number) => next({ monthDay: inRange('onMonthDay', day, 1, 31) }),
      atHour: (hour: number) => next({ hour: inRange('atHour', hour, 0, 23) }),
      nearMinute: (minute: number) => next({ nearMinute: inRange('nearMinute', minute, 0, 59) }),
      inTimezone(zone: string) {
        zoneOffset(zone, runtime.clock.now());
        return next({ zone });
      },
      after: (milliseconds: number) => next({ at: runtime.clock.now() + milliseconds }),
      at: (date: GoogleAppsScript.Base.Date) => next({ at: date.getTime() }),
      create() {
        const { everyMinutes, everyDays, weekday, monthDay, at } = schedule;
        // atHour and nearMinute alone give a time of day but no recurrence.
        if ([everyMinutes, everyDays, weekday, monthDay, at].every((asked) => asked === undefined))
          throw new PlatformError('The trigger needs a recurrence or a time to fire at.');
        return create({ handler, schedule });
      },
    });
  };

  return emulate(runtime, 'Script.ScriptApp', {
    EventType: constantsOf('Script.EventType'),
    TriggerSource: constantsOf('Script.TriggerSource'),
    AuthMode: constantsOf('Script.AuthMode'),
    AuthorizationStatus: constantsOf('Script.AuthorizationStatus'),
    WeekDay: constantsOf('Base.Weekday'),
    newTrigger: builder,
    getProjectTriggers: () => mine().map(view),
    getUserTriggers: (file: { getId(): string }) =>
      mine()
        .filter(({ source }) => source === file.getId())
        .map(view),
    getAuthorizationInfo: () =>
      emulate(runtime, 'Script.AuthorizationInfo', {
        getAuthorizationStatus: () => constant('Script.AuthorizationStatus', runtime.consent.isWhole ? 'NOT_REQUIRED' : 'REQUIRED'),
        getAuthorizationUrl: () => (runtime.consent.isWhole ? null : 'https://script.google.com/macros/authorize/local-workspace'),
      }),
    // The token opens nothing: there is no network.
    getOAuthToken: () => `local-workspace-token-of-${runtime.execution.effectiveUser}`,
    deleteTrigger(trigger: { getUniqueId(): string }) {
      const all = keptTriggers(links);
      const index = all.findIndex(({ id }) => id === trigger.getUniqueId());
      if (index >= 0) all.splice(index, 1);
    },
    requireScopes: (_mode: unknown, scopes: string[]) => runtime.consent.requireScopes(scopes),
    requireAllScopes: () => runtime.consent.requireAll(),
    getService: () => emulate(runtime, 'Script.Service', { getUrl: webAppUrl, isEnabled: () => webAppUrl() !== null }),
    getScriptId: () => links.scriptFileId ?? 'local-workspace-script',
  });
}

function inRange(method: string, value: number, low: number, high: number): number {
  if (!Number.isInteger(value) || value < low || value > high)
    throw new PlatformError(`The value you passed to ${method} was invalid. It must be between ${low} and ${high}.`);
  return value;
}

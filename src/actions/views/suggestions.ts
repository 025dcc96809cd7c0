// What earlier incidents offer to a dialog: the page asks for it after the dialog stands, and works without it.

import { searchKey } from '../../procedure/vietnamese-text';
import { suggestionTexts as t } from '../../texts/earlier/suggestions';
import { readGroup } from '../../texts/labels';
import { resultTexts } from '../../texts/results';
import type { ActionName, FieldSuggestions, NoticeModel, Suggestion, Suggestions } from '../page-models';
import type { EarlierColumn, EarlierIncident, EarlierLine, Office } from '../ports';
import { notice, refusalToOpen } from '../tasks/open-dialog';
import { shortened, similarTo } from './similar-incidents';

/** A field offers at most so many values, the latest ones. */
const MOST_OPTIONS = 300;
/** A value that is longer is none that people choose. */
const MOST_VALUE = 200;

/** What each dialog is offered, and whose columns that takes. */
const offers: Partial<Record<ActionName, { columns: readonly EarlierColumn[]; withLines: boolean; vendors: boolean }>> = {
  report: {
    columns: ['reporter', 'department', 'phone', 'device', 'assetCode', 'location', 'group'],
    withLines: false,
    vendors: false,
  },
  receive: {
    columns: ['device', 'assetCode', 'group', 'description', 'endedAt', 'actualCost'],
    withLines: false,
    vendors: false,
  },
  plan: {
    columns: ['device', 'assetCode', 'group', 'description', 'reportedAt', 'endedAt', 'actualCost'],
    withLines: true,
    vendors: true,
  },
  carryOut: { columns: ['reportedAt'], withLines: true, vendors: false },
  handOver: { columns: ['reportedAt'], withLines: true, vendors: true },
};

/**
 * Returns the suggestions for a dialog, or a notice that says why there are none: whoever may not open the dialog does not see them either.
 * @param code '' for a new incident
 */
export function suggest(office: Office, action: ActionName, code: string): Suggestions | NoticeModel {
  const offer = offers[action];
  if (!offer || (code === '') !== (action === 'report')) return notice(resultTexts.oldPage);
  const reading = office.read({ ...(code ? { codes: [code] } : {}), ...(offer.vendors ? { vendors: true } : {}) });
  const loaded = code ? reading.incident(code) : undefined;
  if (code && !loaded) return notice(resultTexts.gone(code));
  const refusal = refusalToOpen(office, action, loaded);
  if (refusal) return notice(refusal);
  const { incidents, lines } = office.earlier(offer.columns, offer.withLines);
  return {
    kind: 'suggestions',
    fields: fieldsOf(action, office, incidents, lines).map((field) => ({ ...field, options: field.options.slice(0, MOST_OPTIONS) })),
    similar: loaded && (action === 'receive' || action === 'plan') ? similarTo(reading, loaded, incidents, action === 'plan') : [],
  };
}

function fieldsOf(action: ActionName, office: Office, incidents: EarlierIncident[], lines: EarlierLine[]): FieldSuggestions[] {
  // Rows stand in the order of their reports unless hands have sorted them; codes tell in any case.
  const latest = [...incidents].sort((one, other) => (one.code < other.code ? 1 : -1));
  switch (action) {
    case 'report':
      return [
        { field: 'reporter', options: reporters(latest) },
        { field: 'device', options: [...devices(latest, 'device'), ...plainOptions(office.settings.devices)] },
        { field: 'assetCode', options: devices(latest, 'assetCode') },
      ];
    case 'plan':
      return [
        { field: 'vendor', options: vendors(office, false) },
        { field: 'lines', column: 'content', options: prices(lines, incidents, true) },
      ];
    case 'carryOut':
      return [{ field: 'parts', column: 'content', options: prices(lines, incidents, false) }];
    case 'handOver':
      return [
        { field: 'vendorUnit', options: vendors(office, true) },
        { field: 'items', column: 'content', options: prices(lines, incidents, false) },
      ];
    default:
      return [];
  }
}

/** Returns the first option of each key: those that come first are the latest. */
function once(options: (Suggestion & { key: string })[]): Suggestion[] {
  const seen = new Set<string>();
  return options.flatMap(({ key, value, detail, fills }) => {
    if (seen.has(key) || value.trim() === '' || value.length > MOST_VALUE) return [];
    seen.add(key);
    const short = Object.entries(fills).filter(([, text]) => text.length <= MOST_VALUE);
    return [{ value, detail: shortened(detail), fills: Object.fromEntries(short) }];
  });
}

/** Accents count: two names that differ in them are two things. */
const keyOf = (...texts: string[]): string =>
  texts.map((text) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()).join('\n');

const reporters = (latest: EarlierIncident[]): Suggestion[] =>
  once(
    latest.map(({ reporter, department, phone }) => ({
      key: keyOf(reporter, department),
      value: reporter,
      detail: [department, phone].filter(Boolean).join(' · '),
      fills: { department, phone },
    })),
  );

/** @param by the field that is chosen in; the other one is filled */
const devices = (latest: EarlierIncident[], by: 'device' | 'assetCode'): Suggestion[] =>
  once(
    latest.map(({ device, assetCode, location, group }) => {
      const other = by === 'device' ? assetCode : device;
      return {
        key: by === 'device' ? keyOf(device, assetCode) : keyOf(assetCode),
        value: by === 'device' ? device : assetCode,
        detail: [other, location].filter(Boolean).join(' · '),
        fills: {
          [by === 'device' ? 'assetCode' : 'device']: other,
          location,
          group: group ? readGroup(group).code : '',
        },
      };
    }),
  );

const plainOptions = (values: string[]): Suggestion[] => values.map((value) => ({ value, detail: '', fills: {} }));

/** The vendors of «Đơn vị đối tác», then the names of «Danh mục» that are not among them. @param fills whether the dialog has the other fields */
const vendors = (office: Office, fills: boolean): Suggestion[] =>
  once([
    ...office.reading.vendors().map(({ unit, taxCode, address, representative, position }) => ({
      key: `${searchKey(unit)}\n${taxCode}`,
      value: unit,
      detail: [taxCode && t.taxCode(taxCode), address].filter(Boolean).join(' · '),
      fills: fills
        ? { vendorTaxCode: taxCode, vendorAddress: address, vendorRepresentative: representative, vendorPosition: position }
        : ({} as Record<string, string>),
    })),
    ...office.settings.vendors
      .filter((name) => !office.reading.vendors().some(({ unit }) => searchKey(unit) === searchKey(name)))
      .map((value) => ({ key: searchKey(value), value, detail: '', fills: {} })),
  ]);

/** @param withPrice whether the table has a column for it */
function prices(lines: EarlierLine[], incidents: EarlierIncident[], withPrice: boolean): Suggestion[] {
  const reported = new Map(incidents.map(({ code, reportedAt }) => [code, reportedAt]));
  // Of the versions of one plan the last row counts.
  const latest = lines
    .map((line, index) => ({ ...line, index }))
    .sort((one, other) => (one.code === other.code ? other.index - one.index : one.code < other.code ? 1 : -1));
  return once(
    latest.map(({ code, content, unit, unitPrice }) => ({
      key: keyOf(content),
      value: content,
      detail: withPrice ? t.price(unit, unitPrice, code, reported.get(code)) : unit,
      fills: withPrice ? { unit, unitPrice: String(unitPrice) } : ({ unit } as Record<string, string>),
    })),
  );
}

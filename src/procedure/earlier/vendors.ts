// Đơn vị đối tác: which outside vendor an event names, and when two names are of one vendor.
import type { IncidentEvent } from '../events';
import type { Incident, Instant, Party } from '../incident';
import { searchKey } from '../vietnamese-text';

/** A vendor as an event names it. */
export interface VendorUse extends Party {
  /** The incident on which it was named last. */
  code: string;
  at: Instant;
}

const nameOnly = (unit: string): Party => ({ unit, address: '', taxCode: '', representative: '', position: '' });

/** Returns the vendors that events of one command name. @param incident after them */
export function vendorsNamed(incident: Pick<Incident, 'code' | 'plans'>, events: IncidentEvent[]): VendorUse[] {
  return events.flatMap((event) => {
    const party = partyOf(incident, event);
    return party?.unit.trim() ? [{ ...party, code: incident.code, at: event.at }] : [];
  });
}

function partyOf({ plans }: Pick<Incident, 'plans'>, event: IncidentEvent): Party | undefined {
  switch (event.type) {
    case 'planned':
      return nameOnly(event.plan.vendor);
    case 'carriedOut':
      return event.repair.performer === 'vendor' ? nameOnly(plans[plans.length - 1]?.vendor ?? '') : undefined;
    case 'handedOver':
    case 'handoverDisputed':
      return event.handover.vendor;
    default:
      return undefined;
  }
}

/** A mã số thuế as it is compared: people write it with spaces, dots and dashes. */
const taxKey = (taxCode: string): string => taxCode.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/** A name as it is compared: accents, case and signs do not count. */
const nameKey = (name: string): string =>
  searchKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

type Named = Pick<Party, 'unit' | 'taxCode'>;

/**
 * Returns which of the vendors this one is: the one of its mã số thuế, otherwise the one of its name, unless that has another mã số thuế.
 * -1 when it is none of them.
 */
export function vendorAmong(vendors: readonly Named[], { unit, taxCode }: Named): number {
  const tax = taxKey(taxCode);
  const byTax = tax ? vendors.findIndex((vendor) => taxKey(vendor.taxCode) === tax) : -1;
  if (byTax >= 0) return byTax;
  const name = nameKey(unit);
  if (!name) return -1;
  return vendors.findIndex((vendor) => nameKey(vendor.unit) === name && (!tax || !taxKey(vendor.taxCode)));
}

// Services that scripts may name but the emulator does not implement: a call throws with the service's name.

import type { PlatformEnumerations } from '../../platform/classes';
import { constantsOf } from '../../platform/constants';
import { NotEmulated } from '../../runs/errors';
import type { Runtime } from '../../runs/runtime';

/** Services whose enumerations are available, so that a project that reads them at load time still loads. */
const namespaces: Record<string, string> = { CalendarApp: 'Calendar', Charts: 'Charts' };

/** By global name: the reason, where it helps. */
const refused: Record<string, string> = {
  CalendarApp: '',
  CardService: '',
  Charts: '',
  ConferenceDataService: '',
  ContactsApp: '',
  DataStudioApp: '',
  GroupsApp: '',
  Jdbc: 'there is no network here',
  LanguageApp: '',
  LinearOptimizationService: '',
  Maps: '',
  SitesApp: '',
  SlidesApp: '',
  UrlFetchApp: 'there is no network here',
  XmlService: '',
};

export const refusedServices = (runtime: Runtime): Record<string, object> =>
  Object.fromEntries(Object.entries(refused).map(([name, why]) => [name, refusal(runtime, name, why)]));

/** Advanced services and libraries that the manifest names. Others stay undefined, as on the platform. */
export const refusedDependencies = (runtime: Runtime, symbols: { userSymbol: string }[], what: string): Record<string, object> =>
  Object.fromEntries(symbols.map(({ userSymbol }) => [userSymbol, refusal(runtime, userSymbol, what)]));

function refusal(runtime: Runtime, name: string, why: string): object {
  const words = (member: string) => `${name}.${member}${why && ` (${why})`}`;
  return new Proxy(
    {},
    {
      get(_target, member) {
        if (typeof member === 'symbol' || member === 'toJSON' || member === 'then') return undefined;
        if (member === 'toString') return () => name;
        const enumeration = namespaces[name] ? constantsOf(`${namespaces[name]}.${member}` as keyof PlatformEnumerations) : {};
        if (Object.keys(enumeration).some((one) => /^[A-Z_]+$/.test(one))) return enumeration;
        // An enumeration of a service without known names, or a collection of an advanced service.
        if (/^[A-Z]/.test(member)) throw new NotEmulated(words(member));
        return () => {
          runtime.touch(name, member);
          throw new NotEmulated(words(member));
        };
      },
    },
  );
}

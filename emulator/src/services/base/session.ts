// Session: who is at the keyboard and whose rights are used, as far as the platform tells.

import { emulate } from '../../platform/emulate';
import { PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';

const NAMES = 'https://www.googleapis.com/auth/userinfo.email';

export function createSession(links: Links): object {
  const { runtime } = links;
  const isNamed = () => runtime.consent.declares(NAMES);
  /** Without consent it is blank who is at the keyboard; whose rights are used is refused. */
  const active = () => userView(links, isNamed() ? runtime.execution.activeUser : '');
  return emulate(runtime, 'Base.Session', {
    getActiveUser: active,
    getUser: active,
    getEffectiveUser() {
      if (!isNamed())
        throw new PlatformError(
          `Specified permissions are not sufficient to call Session.getEffectiveUser. Required permissions: ${NAMES}`,
        );
      return userView(links, runtime.execution.effectiveUser);
    },
    getActiveUserLocale: () => links.locale.slice(0, 2),
    getScriptTimeZone: () => links.scriptTimeZone(),
    getTemporaryActiveUserKey: () => Buffer.from(`key:${runtime.execution.activeUser}`).toString('base64url'),
  });
}

/** Limits differ by it; an account that nobody has named is one of Gmail. */
export const kindOf = ({ accounts }: Links, email: string) => accounts.find((account) => account.email === email)?.kind ?? 'gmail';

/** A user as scripts see one; '' where the platform hides who it is. */
export function userView({ runtime }: Links, email: string): GoogleAppsScript.Base.User {
  return emulate(runtime, 'Base.User', { getEmail: () => email, getUserLoginId: () => email });
}

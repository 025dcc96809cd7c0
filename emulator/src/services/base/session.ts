// Session: the active and the effective user, as far as the platform names them.

import { emulate } from '../../platform/emulate';
import { PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';

const NAMES = 'https://www.googleapis.com/auth/userinfo.email';

export function createSession(links: Links): object {
  const { runtime } = links;
  const isNamed = () => runtime.consent.declares(NAMES);
  /** Without the scope in the manifest, the active user is blank and the effective user is refused. */
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

/** Returns the kind of an account, which decides its limits; an unknown account is one of Gmail. */
export const kindOf = ({ accounts }: Links, email: string) => accounts.find((account) => account.email === email)?.kind ?? 'gmail';

/** The script's view of a user; `email` is '' where the platform hides the user. */
export function userView({ runtime }: Links, email: string): GoogleAppsScript.Base.User {
  return emulate(runtime, 'Base.User', { getEmail: () => email, getUserLoginId: () => email });
}

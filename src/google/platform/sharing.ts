// Gives people the right to edit a file or a folder, without a mail of Google's.
import { codeOf, permissionsApi } from './apis';
import { log } from './log';

/** @returns the people who could not be given the right: Google knows no such account, or this account may not share the file */
export function shareWith(id: string, emails: string[]): string[] {
  if (!emails.length) return [];
  try {
    const { permissions = [] } = permissionsApi((all) =>
      all.list(id, { fields: 'permissions(role,emailAddress)', supportsAllDrives: true }),
    );
    const editors = permissions.flatMap(({ role, emailAddress }) => (role === 'reader' ? [] : (emailAddress?.toLowerCase() ?? [])));
    return emails.filter((email) => !editors.includes(email.toLowerCase()) && !isShared(id, email));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    log('', error);
    return emails;
  }
}

function isShared(id: string, emailAddress: string): boolean {
  try {
    permissionsApi((all) =>
      all.create({ type: 'user', role: 'writer', emailAddress }, id, {
        fields: 'id',
        sendNotificationEmail: false,
        supportsAllDrives: true,
      }),
    );
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    log(emailAddress, error);
    return false;
  }
}

/** A refusal is final; an answer that was lost is not. */
const isRefusal = (error: unknown): boolean => [400, 403, 404].includes(codeOf(error) ?? 0);

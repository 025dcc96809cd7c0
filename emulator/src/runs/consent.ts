// What people must have consented to before a script's calls go through: by scopes, which the manifest names.
import { PlatformError } from './errors';

/** Taken back by `fault`, by these names. */
export type Right = 'spreadsheets' | 'documents' | 'forms' | 'drive' | 'mail' | 'triggers' | 'ui';

/** One of the scopes is enough. */
export interface Need {
  right: Right;
  scopes: string[];
}

const need = (right: Right, ...scopes: string[]): Need => ({
  right,
  scopes: scopes.map((scope) => (scope.startsWith('https:') ? scope : `https://www.googleapis.com/auth/${scope}`)),
});
const drive = need('drive', 'drive.readonly', 'drive');
const spreadsheets = need('spreadsheets', 'spreadsheets.currentonly', 'spreadsheets');
const documents = need('documents', 'documents.currentonly', 'documents');
const forms = need('forms', 'forms.currentonly', 'forms');

/** From the reference of each method, under «Authorization»; the first that fits is meant. What no line names needs nothing. */
const needs: [calls: RegExp, need: Need][] = [
  [/^Spreadsheet\.SpreadsheetApp\.(create|open)/, need('spreadsheets', 'spreadsheets')],
  [/^Spreadsheet\.SpreadsheetApp\.([gs]et(Active|Current)|getSelection)/, spreadsheets],
  [/^Spreadsheet\.Spreadsheet\.(copy$|(add|remove)(Editor|Viewer))/, need('spreadsheets', 'spreadsheets')],
  [
    /^Spreadsheet\.(Spreadsheet|Sheet|Range|RangeList|Selection|Protection|NamedRange|Filter|TextFinder|DeveloperMetadata(Finder)?|EmbeddedChart)\./,
    spreadsheets,
  ],
  [/^Document\.DocumentApp\.(create|open)/, need('documents', 'documents')],
  [/^Document\.DocumentApp\.getActive/, documents],
  [/^Document\.(?!DocumentApp)/, documents],
  [/^Forms\.FormApp\.(create$|open)/, need('forms', 'forms')],
  [/^Forms\.FormApp\.getActive/, forms],
  [/^Forms\.(?!FormApp|\w*Validation)/, forms],
  [/^Drive\.\w+\.(get|is|has|next)/, drive],
  [/^Drive\./, need('drive', 'drive')],
  [/^Mail\.MailApp\./, need('mail', 'script.send_mail')],
  [/^Gmail\.GmailApp\.sendEmail$/, need('mail', 'https://mail.google.com/')],
  [/^Gmail\./, need('mail', 'gmail.compose', 'gmail.modify', 'https://mail.google.com/')],
  [/^Script\.ScriptApp\.(newTrigger|deleteTrigger|get\w+Triggers)$/, need('triggers', 'script.scriptapp')],
  [/^Base\.Ui\.show/, need('ui', 'script.container.ui')],
];

/** @param call with its namespace: 'Spreadsheet.Range.getValue' */
export const needOf = (call: string): Need | undefined => needs.find(([calls]) => calls.test(call))?.[1];

const rightOf = (scope: string): Right | undefined => needs.find(([, { scopes }]) => scopes.includes(scope))?.[1].right;

/** A simple trigger has no more than its own container. */
const ofContainer = (scope: string): boolean => scope.endsWith('.currentonly');

/** What consent needs of the runtime. */
interface Asking {
  execution: { authorisation: 'FULL' | 'LIMITED' };
  part<T extends object>(name: string, initial: () => T): T;
  kill(why: string): never;
}

export class Consent {
  /** Full addresses, as the manifest names them; undefined where Google finds them in the code: all that is called for. */
  declared: string[] | undefined;

  constructor(private readonly runtime: Asking) {}

  /**
   * Refuses a call in a LIMITED run, where the right was taken back, or where the manifest does not ask for it.
   * @param call as the message names it: 'MailApp.sendEmail'
   */
  require(call: string, { right, scopes }: Need): void {
    const isDeclared = scopes.some((scope) => this.declares(scope));
    const { authorisation } = this.runtime.execution;
    if (isDeclared && !this.revoked[right] && (authorisation === 'FULL' || scopes.some(ofContainer))) return;
    const required = scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes[0];
    throw new PlatformError(
      `${isDeclared ? 'You do not have permission' : 'Specified permissions are not sufficient'} to call ${call}. Required permissions: ${required}`,
    );
  }

  /** Ends a run that has not been given all of these, which are full addresses; on the platform the person is asked for them then. */
  requireScopes(scopes: string[]): void {
    const isGiven = scopes.every((scope) => this.declares(scope) && !this.revoked[rightOf(scope) ?? '']);
    this.endUnless(isGiven);
  }

  requireAll(): void {
    this.endUnless(this.isWhole);
  }

  private endUnless(isGiven: boolean): void {
    if (!isGiven || this.runtime.execution.authorisation === 'LIMITED')
      this.runtime.kill('Authorization is required to perform that action.');
  }

  /** @param scope its full address */
  declares(scope: string): boolean {
    return this.declared?.includes(scope) !== false;
  }

  /** A person runs the script and is asked for what the manifest names: here everybody consents. */
  give(person: string): void {
    if (this.declared) this.given[person] = this.declared;
  }

  /** What a new manifest asks for besides is not given by whoever has not run it since. */
  isGivenBy(person: string): boolean {
    const given = this.given[person];
    return !given || !this.declared || this.declared.every((scope) => given.includes(scope));
  }

  /** Every right is still given. */
  get isWhole(): boolean {
    return !Object.values(this.revoked).includes(true);
  }

  revoke(right: Right): void {
    this.revoked[right] = true;
  }

  giveBack(): void {
    for (const right of Object.keys(this.revoked)) delete this.revoked[right];
  }

  /** Scopes by person. */
  private get given(): Record<string, string[]> {
    return this.runtime.part<Record<string, string[]>>('consents', () => ({}));
  }

  private get revoked(): Record<string, boolean> {
    return this.runtime.part<Record<string, boolean>>('revoked', () => ({}));
  }
}

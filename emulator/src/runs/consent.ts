// OAuth scopes: which calls need which, and whether the manifest and the person have given them.
import { PlatformError } from './errors';

/** Rights that `fault` can revoke. */
export type Right = 'spreadsheets' | 'documents' | 'forms' | 'drive' | 'mail' | 'triggers' | 'ui';

/** The scopes for a call; one of them is enough. */
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

/** From each method's reference, section «Authorization». The first match counts; a call without a match needs no scope. */
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

/** @param call with its namespace, e.g. 'Spreadsheet.Range.getValue' */
export const needOf = (call: string): Need | undefined => needs.find(([calls]) => calls.test(call))?.[1];

const rightOf = (scope: string): Right | undefined => needs.find(([, { scopes }]) => scopes.includes(scope))?.[1].right;

/** A simple trigger may use only its own container. */
const ofContainer = (scope: string): boolean => scope.endsWith('.currentonly');

/** The parts of the runtime that consent uses. */
interface ConsentRuntime {
  execution: { authorisation: 'FULL' | 'LIMITED' };
  part<T extends object>(name: string, initial: () => T): T;
  kill(why: string): never;
}

export class Consent {
  /** Full URLs from the manifest; undefined without them: Google then finds the scopes in the code, and every call has its scope. */
  declared: string[] | undefined;

  constructor(private readonly runtime: ConsentRuntime) {}

  /**
   * @param call as the error message names it: 'MailApp.sendEmail'
   * @throws PlatformError when the manifest lacks the scopes, the right is revoked, or a LIMITED run goes beyond its container
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

  /** Ends the run unless it has all these scopes (full URLs). The platform asks the person for them at this point. */
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

  /** @param scope full URL */
  declares(scope: string): boolean {
    return this.declared?.includes(scope) !== false;
  }

  /** Records a person's consent when the person runs the script. The platform asks for it; here everyone consents. */
  give(person: string): void {
    if (this.declared) this.given[person] = this.declared;
  }

  /** False when the manifest has scopes that it did not have at the person's last run. */
  isGivenBy(person: string): boolean {
    const given = this.given[person];
    return !given || !this.declared || this.declared.every((scope) => given.includes(scope));
  }

  /** True when no right is revoked. */
  get isWhole(): boolean {
    return !Object.values(this.revoked).includes(true);
  }

  revoke(right: Right): void {
    this.revoked[right] = true;
  }

  giveBack(): void {
    for (const right of Object.keys(this.revoked)) delete this.revoked[right];
  }

  /** Given scopes by person. */
  private get given(): Record<string, string[]> {
    return this.runtime.part<Record<string, string[]>>('consents', () => ({}));
  }

  private get revoked(): Record<string, boolean> {
    return this.runtime.part<Record<string, boolean>>('revoked', () => ({}));
  }
}

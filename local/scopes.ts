// What a person must have consented to before a script's call goes through.

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

/** @param scope its full address */
export const rightOf = (scope: string): Right | undefined => needs.find(([, { scopes }]) => scopes.includes(scope))?.[1].right;

/** A simple trigger has no more than its own container. */
export const ofContainer = (scope: string): boolean => scope.endsWith('.currentonly');

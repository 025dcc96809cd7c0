// Folders and templates: they open, each placeholder is one that the form knows, and the pages are numbered.
import type { docs_v1 } from '@googleapis/docs';
import type { Finding } from '../../actions/page-models';
import { placeholdersIn } from '../../forms/placeholders';
import { textsOfTemplate } from '../../forms/templates/page-parts';
import { template } from '../../forms/templates/templates';
import { type FormCode, formCodes } from '../../procedure/incident';
import { documentTexts } from '../../texts/documents';
import { checkTexts as t } from '../../texts/system-check';
import { docsApi } from '../platform/apis';
import { folderUrl } from '../platform/drive';
import { isThere } from '../platform/marked-files';
import { readProperty } from '../platform/properties';
import { ownersCondition } from './keepers';
import { type Condition, type Look, well } from './look';

type Block = docs_v1.Schema$StructuralElement;

/** A template as it is now; without a document when it cannot be opened. */
interface Standing {
  form: FormCode;
  url: string;
  document?: docs_v1.Schema$Document;
}

export function paperConditions(look: Look): Condition[] {
  let read: Standing[] | undefined;
  const standing = () => {
    read ??= formCodes.map(readTemplate);
    return read;
  };
  return [
    { id: 'folders', label: t.folders.label, look: () => folders(look) },
    { id: 'templates', label: t.templates.label, look: () => templates(look, standing()) },
    { id: 'pageNumbers', label: t.pageNumbers.label, look: () => pageNumbers(standing()) },
    ownersCondition(look),
  ];
}

function readTemplate(form: FormCode): Standing {
  const id = readProperty(`template.${form}`);
  const url = `https://docs.google.com/document/d/${id}/edit`;
  return isThere(id) ? { form, url, document: docsApi((documents) => documents.get(id)) } : { form, url };
}

const TRASH = { text: t.folders.trash, url: 'https://drive.google.com/drive/trash' };

function folders(look: Look): Finding {
  const all = [
    { name: documentTexts.rootFolder, id: readProperty('folder.root') },
    { name: documentTexts.templateFolder, id: readProperty('folder.templates') },
  ];
  const gone = all.filter(({ id }) => !isThere(id)).map(({ name }) => name);
  if (gone.length) return { ...look.bySetup('wrong', t.folders.gone(gone), t.folders.button, ['folders']), links: [TRASH] };
  return { ...well(t.folders.well), links: all.map(({ name, id }) => ({ text: t.folders.open(name), url: folderUrl(id) })) };
}

function templates(look: Look, all: Standing[]): Finding {
  const gone = all.filter(({ document }) => !document).map(({ form }) => form);
  if (gone.length) return { ...look.bySetup('wrong', t.templates.gone(gone), t.templates.button, ['templates']), links: [TRASH] };
  const issued = new Map(formCodes.map((form) => [form, placeholdersIn(textsOfTemplate(template(form, look.settings.agency)))]));
  const known = new Set([...issued.values()].flat());
  const typed = all.map(({ form, url, document }) => ({ form, url, names: placeholdersIn(textsOf(document!)) }));
  const open = (found: { form: FormCode; url: string }[]) => found.map(({ form, url }) => ({ text: t.templates.open(form), url }));
  const unknown = typed.map((one) => ({ ...one, names: one.names.filter((name) => !known.has(name)) })).filter(({ names }) => names.length);
  if (unknown.length) return { state: 'wrong', ...t.templates.unknown(unknown), links: open(unknown) };
  const lacking = typed
    .map((one) => ({ ...one, names: issued.get(one.form)!.filter((name) => !one.names.includes(name)) }))
    .filter(({ names }) => names.length);
  if (lacking.length) return { state: 'notice', ...t.templates.lacking(lacking), links: open(lacking) };
  return well(t.templates.well);
}

function pageNumbers(all: Standing[]): Finding {
  const missing = all.filter(({ document }) => document && !hasPageNumber(document));
  if (!missing.length) return well(t.pageNumbers.well);
  const said = t.pageNumbers.missing(missing.map(({ form }) => form));
  return { state: 'notice', ...said, links: missing.map(({ form, url }) => ({ text: t.templates.open(form), url })) };
}

const hasPageNumber = ({ headers, footers }: docs_v1.Schema$Document): boolean =>
  [...Object.values(headers ?? {}), ...Object.values(footers ?? {})].some(({ content }) =>
    paragraphsOf(content ?? []).some(({ elements }) => elements?.some(({ autoText }) => autoText?.type === 'PAGE_NUMBER')),
  );

/** Returns the text of each paragraph, of headers and footers too. */
const textsOf = ({ body, headers, footers }: docs_v1.Schema$Document): string[] =>
  [body, ...Object.values(headers ?? {}), ...Object.values(footers ?? {})].flatMap((part) =>
    paragraphsOf(part?.content ?? []).map(({ elements }) => (elements ?? []).map(({ textRun }) => textRun?.content ?? '').join('')),
  );

const paragraphsOf = (blocks: Block[]): docs_v1.Schema$Paragraph[] =>
  blocks.flatMap(({ paragraph, table }) => [
    ...(paragraph ? [paragraph] : []),
    ...(table?.tableRows ?? []).flatMap(({ tableCells }) => (tableCells ?? []).flatMap(({ content }) => paragraphsOf(content ?? []))),
  ]);

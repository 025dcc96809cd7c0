// Folders and templates: they open, each placeholder is one that the form knows, and the pages are numbered.
import type { docs_v1 } from '@googleapis/docs';
import type { Finding } from '../../actions/page-models';
import { hasPageNumber } from '../../forms/templates/page-number';
import { isFaulty } from '../../forms/templates/template-check';
import { type FormCode, formCodes } from '../../procedure/incident';
import { documentTexts } from '../../texts/documents';
import { UserError } from '../../texts/errors';
import { setupTexts } from '../../texts/setup';
import { checkTexts as t } from '../../texts/system-check';
import { changedNames } from '../documents/final-papers';
import { isOfThisIssue, replaceTemplate } from '../documents/issue-templates';
import { checkOf, templateUrl } from '../documents/kept-templates';
import { docsApi } from '../platform/apis';
import { now } from '../platform/clock';
import { folderUrl } from '../platform/drive';
import { isThere } from '../platform/marked-files';
import { readProperty } from '../platform/properties';
import { archiveConditions } from './archives';
import { ownersCondition } from './keepers';
import { type Condition, Look, well } from './look';

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
    { id: 'templateIssues', label: t.templateIssues.label, look: () => issues(look, standing()) },
    { id: 'pageNumbers', label: t.pageNumbers.label, look: () => pageNumbers(look, standing()) },
    { id: 'finals', label: t.finals.label, look: finals },
    ownersCondition(look),
    ...archiveConditions(look),
  ];
}

function readTemplate(form: FormCode): Standing {
  const id = readProperty(`template.${form}`);
  const url = templateUrl(id);
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
  const checked = checkedTemplates(look, all);
  const faulty = checked.filter(({ check }) => isFaulty(check));
  if (!faulty.length) return { ...well(t.templates.well), links: placeholderLinks() };
  const links = [...faulty.map(({ form, url }) => ({ text: t.templates.open(form), url })), ...placeholderLinks()];
  return { state: 'wrong', ...t.templates.faulty(faulty), links };
}

/** Templates of an earlier issue, and what the present one has more: theirs stay until somebody wants the new ones. */
function issues(look: Look, all: Standing[]): Finding {
  const standing = all.filter(({ document }) => document);
  const old = checkedTemplates(look, standing).filter(({ form }) => !isOfThisIssue(form));
  if (!old.length) return well(t.templateIssues.well);
  const forms = old.map(({ form }) => form);
  const said = t.templateIssues.older(old.map(({ form, check }) => ({ form, left: check.left })));
  return {
    ...(look.isKeeper
      ? { state: 'notice', ...said, button: { label: t.templateIssues.button, cure: `renew ${forms.join(' ')}` } }
      : { state: 'notice', ...said, cure: `${said.cure} ${t.askInstaller(look.installer)}` }),
    links: old.map(({ form, url }) => ({ text: t.templates.open(form), url })),
  };
}

/** Replaces the templates; those that staff have changed stay beside the new ones under another name. Returns what was done. */
export function renewTemplates(forms: string[]): string {
  const look = new Look();
  if (!look.isKeeper) throw new UserError(t.askInstaller(look.installer));
  const wanted = formCodes.filter((form) => forms.includes(form));
  const register = look.workbook.file.id;
  for (const form of wanted) replaceTemplate(form, look.settings.agency, readProperty('folder.templates'), register, now());
  return t.templateIssues.renewed(wanted);
}

const placeholderLinks = () => {
  const [id] = readProperty('placeholders.list').split(' ');
  return id ? [{ text: setupTexts.openPlaceholders, url: templateUrl(id) }] : [];
};

const checkedTemplates = (look: Look, all: Standing[]) => {
  const { agency, calendar } = look.settings;
  const context = { agency, calendar, at: now(), groupNames: {}, repairHistory: () => [] };
  return all.map(({ form, url, document }) => ({ form, url, check: checkOf(form, document!, context) }));
};

/** What the sweeps have noticed: to look at each final paper would take as many calls as there are. */
function finals(): Finding {
  const changed = changedNames();
  return changed.length ? { state: 'notice', ...t.finals.changed(changed) } : well(t.finals.well);
}

/** The issued templates have page numbers, unless Google has lost them on the way; then only people can put them in. */
function pageNumbers(look: Look, all: Standing[]): Finding {
  const missing = all.filter(({ document }) => document && !hasPageNumber(document));
  if (!missing.length) return well(t.pageNumbers.well);
  const forms = missing.map(({ form }) => form);
  return {
    state: 'notice',
    ...t.pageNumbers.missing(forms, look.isKeeper),
    ...(look.isKeeper ? { button: { label: t.templateIssues.button, cure: `renew ${forms.join(' ')}` } } : {}),
    links: missing.map(({ form, url }) => ({ text: t.templates.open(form), url })),
  };
}

// Gắn tài liệu vào hồ sơ: a signed scan, an invoice; what was attached by mistake is taken out.
import type { AttachedFile } from '../../../procedure/commands';
import type { RecordKind } from '../../../procedure/incident';
import { missingRecords, recordKinds, recordsOf } from '../../../procedure/incident-records';
import { dialogTexts } from '../../../texts/dialogs';
import { recordLabel, recordsPhrase } from '../../../texts/labels';
import type { Choice, Field } from '../../page-models';
import type { Office } from '../../ports';
import { detail, dialogFor, type Task } from '../task';
import type { TypedValues } from '../typed-values';

const t = dialogTexts.attachRecord;
const ATTACH = 'attach';
const BY_LINK = 'link';

export const attachRecord: Task = {
  open(office, loaded) {
    const { incident } = loaded!;
    const { attachments, code } = incident;
    const missing = missingRecords(incident);
    const files = office.documents.filesOf(incident);
    const attached = attachments.map(({ fileId }) => fileId);
    const choices: Choice[] = [
      ...files.filter(({ fileId }) => !attached.includes(fileId)).map(({ fileId, name }) => ({ value: fileId, label: name })),
      { value: BY_LINK, label: t.byLink },
    ];
    const whenAttached: Pick<Field, 'showWhen'> = attachments.length ? { showWhen: { field: 'what', isOneOf: [ATTACH] } } : {};
    const folder = office.links.folder(code);
    return dialogFor(office, loaded, {
      action: 'attachRecord',
      title: t.title,
      submit: attachments.length ? t.submitAny : t.submit,
      working: t.working,
      details: [
        { label: t.missing, value: missing.length ? recordsPhrase(missing) : t.complete },
        ...recordsOf(incident).flatMap(({ kind, attached: files }) =>
          detail(capital(recordLabel(kind)), files.map(({ name }) => name).join(', ')),
        ),
      ],
      groups: [
        {
          fields: [
            ...(attachments.length
              ? [
                  {
                    kind: 'radio' as const,
                    name: 'what',
                    label: t.what,
                    required: true,
                    value: ATTACH,
                    choices: [
                      { value: ATTACH, label: t.attach },
                      ...attachments.map(({ kind, fileId, name }) => ({
                        value: JSON.stringify([kind, fileId]),
                        label: t.detach(recordLabel(kind), name),
                      })),
                    ],
                  },
                ]
              : []),
            {
              kind: 'select',
              name: 'kind',
              label: t.kind,
              required: true,
              value: missing[0] ?? '',
              choices: [...missing, ...recordKinds.filter((kind) => !missing.includes(kind))].map((kind) => ({
                value: kind,
                label: missing.includes(kind) ? `${capital(recordLabel(kind))} ${t.stillMissing}` : capital(recordLabel(kind)),
              })),
              ...whenAttached,
            },
            {
              kind: 'radio',
              name: 'file',
              label: t.file,
              required: true,
              value: choices[0]!.value,
              choices,
              hint: choices.length > 1 ? t.fileHint : t.noFile,
              ...whenAttached,
            },
            {
              kind: 'text',
              name: 'link',
              label: t.link,
              value: '',
              hint: t.linkHint,
              showWhen: { field: 'file', isOneOf: [BY_LINK] },
            },
          ],
        },
      ],
      links: folder ? [{ text: t.openFolder, url: folder }] : [],
    });
  },

  read(values, { office }) {
    const what = values.text('what');
    if (what && what !== ATTACH) {
      const [kind, fileId] = pairIn(what);
      return { type: 'detachRecord', kind: kind as RecordKind, fileId };
    }
    return { type: 'attachRecord', kind: values.choice('kind', recordKinds), file: fileIn(values, office) };
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a page sends as one may be anything. */
function pairIn(text: string): [string, string] {
  try {
    const pair: unknown = JSON.parse(text);
    return Array.isArray(pair) ? [String(pair[0]), String(pair[1])] : ['', ''];
  } catch {
    return ['', ''];
  }
}

/** A link to something outside Drive is kept as it is: nothing of it can be read. */
function fileIn(values: TypedValues, office: Office): AttachedFile {
  const chosen = values.text('file');
  const link = chosen === BY_LINK ? values.text('link') : '';
  const none: AttachedFile = { fileId: '', name: '', url: '', sha256: '' };
  if (chosen === BY_LINK && !/^https?:\/\/\S+$/.test(link)) {
    values.errors.link = t.noLink;
    return none;
  }
  const id = chosen === BY_LINK ? driveId(link) : chosen;
  if (chosen === BY_LINK && !id) return { fileId: link.slice(0, 1000), name: link.slice(0, 1000), url: link.slice(0, 1000), sha256: '' };
  const found = id ? office.documents.file(id) : undefined;
  if (found && !found.isFolder) {
    const { isFolder: _, ...file } = found;
    return file;
  }
  values.errors[chosen === BY_LINK ? 'link' : 'file'] = found ? t.isFolder : t.unreachable;
  return none;
}

/** The id in an address of Drive or Docs; undefined for any other address. */
const driveId = (link: string): string | undefined =>
  /^https?:\/\/(?:drive|docs)\.google\.com\//.test(link) ? /(?:\/d\/|\/folders\/|[?&]id=)([\w-]{20,})/.exec(link)?.[1] : undefined;

// The Drive API: where a call is refused, and with which error.
import { documented, type Fact, observed, unproved } from '../../fact';
import { inFolder, once, onDocument } from '../../own-files';
import { codeOf, errorOf, files, permissions } from './calls';

const MISSING = '1khongCoTepNaoNhuTheNay000000000000000';
const notWritable = 'The resource body includes fields which are not directly writable.';

const refused = once(() =>
  inFolder((folder) => {
    const id = folder.createFile('a.txt', 'x').getId();
    const [one, other] = [folder.getId(), folder.createFolder('trong').getId()];
    const api = Drive as unknown as Record<string, Record<string, unknown>>;
    return {
      missing: [
        errorOf(() => files().get(MISSING)),
        errorOf(() => files().copy({}, MISSING)),
        errorOf(() => files().update({}, MISSING)),
        errorOf(() => files().remove(MISSING)),
        errorOf(() => files().export(MISSING, 'application/pdf', { alt: 'media' })),
        errorOf(() => permissions().list(MISSING)),
      ],
      deleteIs: [typeof api.Files!.delete, typeof api.Files!.remove],
      unknown: codeOf(() => files().create({ title: 'a' })),
      parents: codeOf(() => files().update({ parents: [one] }, id)),
      readOnly: codeOf(() => files().update({ ...files().get(id), name: 'b' }, id)),
      kept: files().get(id).name,
      mask: [codeOf(() => files().get(id, { fields: 'title' })), codeOf(() => files().list({ pageSize: 1, fields: 'items' }))],
      blob: errorOf(() => files().create({ name: 'a' }, 'x')),
      places: [
        codeOf(() => files().create({ parents: [id] })),
        codeOf(() => files().create({ parents: [one, other] })),
        codeOf(() => files().copy({ parents: [MISSING] }, id)),
      ],
      exportText: codeOf(() => files().export(id, 'application/pdf', { alt: 'media' })),
      arguments: errorOf(() => (files().get as (...args: unknown[]) => unknown)()),
    };
  }),
);

const ofDocument = once(() =>
  onDocument((document) => {
    document.getBody().appendParagraph('một');
    document.saveAndClose();
    const id = document.getId();
    return {
      media: codeOf(() => files().get(id, { alt: 'media' })),
      withoutAlt: codeOf(() => files().export(id, 'application/pdf'))?.[1],
    };
  }),
);

const shared = once(() =>
  inFolder((folder) => {
    const file = folder.createFile('a.txt', 'x');
    const id = file.getId();
    const [owner] = permissions().list(id).permissions;
    const share = (body: object, more: object = {}) => permissions().create(body, id, more);
    const access = () => [String(file.getSharingAccess()), String(file.getSharingPermission())];
    const opened = share({ type: 'anyone', role: 'reader' }, { fields: 'kind,id,type,role,allowFileDiscovery' });
    const isOpen = [...access(), files().get(id, { fields: 'shared' }).shared];
    const listed = permissions().list(id);
    const changed = permissions().update({ role: 'writer' }, id, opened.id);
    const isChanged = access();
    const got = permissions().get(id, opened.id);
    permissions().remove(id, opened.id);
    return {
      owner: [Object.keys(owner!).sort(), owner!.kind, owner!.type, owner!.role],
      ownerIs: permissions().get(id, owner!.id, { fields: 'emailAddress' }).emailAddress === file.getOwner().getEmail(),
      opened,
      isOpen,
      listed: [listed.kind, listed.permissions.map(({ type, role }) => `${type} ${role}`).sort()],
      changed: [changed.role, ...isChanged, got.role],
      closed: [permissions().list(id).permissions.length, ...access().slice(0, 1)],
      refused: [
        codeOf(() => share({ role: 'reader' })),
        codeOf(() => share({ type: 'anyone' })),
        codeOf(() => share({ type: 'user', role: 'owner', emailAddress: 'an@co-quan.example' })),
        codeOf(() => share({ type: 'user', role: 'reader', emailAddress: 'an' }, { sendNotificationEmail: false })),
      ],
      gone: codeOf(() => permissions().get(id, 'anyoneWithLink')),
      withoutOwner: codeOf(() => permissions().remove(id, owner!.id))?.[0],
      readOnly: codeOf(() => permissions().update({ ...owner, role: 'reader' }, id, owner!.id)),
      updates: [
        codeOf(() => permissions().update({}, id, owner!.id)),
        codeOf(() => permissions().update({ role: 'owner' }, id, owner!.id)),
        codeOf(() => permissions().update({ role: 'reader' }, id, 'anyoneWithLink')),
      ],
      byDefault: Object.keys(permissions().get(id, owner!.id)).sort(),
    };
  }),
);

export const driveErrors: Fact[] = [
  observed(
    'an unknown file id gives 404 with the id, in each method',
    ['get', 'copy', 'update', 'delete', 'export', 'list'].map((method) => [
      `API call to drive.${method === 'list' ? 'permissions' : 'files'}.${method}`,
      404,
      `File not found: ${MISSING}.`,
    ]),
    () => refused().missing,
  ),
  observed('scripts call the method delete by the name remove', ['undefined', 'function'], () => refused().deleteIs),
  observed(
    'an unknown field of a file is named in the error',
    [400, 'Invalid JSON payload received. Unknown name "title": Cannot find field.'],
    () => refused().unknown,
  ),
  observed(
    'files.update takes no parents',
    [403, 'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.'],
    () => refused().parents,
  ),
  observed('files.update takes no read-only fields', [[403, notWritable], 'a.txt'], () => [refused().readOnly, refused().kept]),
  observed(
    'an unknown field in the fields of the Drive API is named in the error',
    [
      [400, 'Invalid field selection title'],
      [400, 'Invalid field selection items'],
    ],
    () => refused().mask,
  ),
  observed(
    'the content of a file is a blob and nothing else',
    ['Exception', null, 'The mediaData parameter only supports Blob types for upload.'],
    () => refused().blob,
  ),
  observed(
    'a file is put into one folder, which is there',
    [
      [403, 'The specified parent is not a folder.'],
      [403, 'Increasing the number of parents is not allowed'],
      [404, `File not found: ${MISSING}.`],
    ],
    () => refused().places,
  ),
  observed('files.export takes no plain file', [403, 'Export only supports Docs Editors files.'], () => refused().exportText),
  observed('files.get without an id is refused', 'Invalid number of arguments provided. Expected 1-2 only', () => refused().arguments?.[2]),
  documented(
    'a document has no bytes to download',
    'Drive API: Resolve errors',
    [403, 'Only files with binary content can be downloaded. Use Export with Docs Editors files.'],
    () => ofDocument().media,
  ),
  observed(
    'files.export is refused without alt=media',
    'Export requires alt=media to download the exported content.',
    () => ofDocument().withoutAlt,
  ),
  unproved('files.export gives a blob', ['function', 'application/pdf', '%PDF-'], () =>
    onDocument((document) => {
      const pdf = files().export(document.getId(), 'application/pdf', { alt: 'media' });
      return [typeof pdf.getBytes, pdf.getContentType(), pdf.getDataAsString().slice(0, 5)];
    }),
  ),

  observed(
    'a permission has four fields by default',
    [['id', 'kind', 'role', 'type'], 'drive#permission', 'user', 'owner'],
    () => shared().owner,
  ),
  documented('a new file has the permission of its owner only', 'Drive API: permissions.list', true, () => shared().ownerIs),
  documented(
    'a file is opened to everybody who has the link',
    'Drive API: Share files, folders & drives',
    [
      { kind: 'drive#permission', id: 'anyoneWithLink', type: 'anyone', role: 'reader', allowFileDiscovery: false },
      ['ANYONE_WITH_LINK', 'VIEW', true],
    ],
    () => [shared().opened, shared().isOpen],
  ),
  documented(
    'permissions.list has all permissions of a file',
    'Drive API: permissions.list',
    ['drive#permissionList', ['anyone reader', 'user owner']],
    () => shared().listed,
  ),
  documented(
    'permissions.update changes the role',
    'Drive API: permissions.update',
    ['writer', 'ANYONE_WITH_LINK', 'EDIT', 'writer'],
    () => shared().changed,
  ),
  documented('a permission is taken back', 'Drive API: permissions.delete', [1, 'PRIVATE'], () => shared().closed),
  observed('a permission that a file lacks gives 404', [404, 'Permission not found: anyoneWithLink.'], () => shared().gone),
  observed(
    'a permission has a type, a role, and for a person an address',
    [
      [400, 'The permission type field is required.'],
      [400, 'The permission role field is required.'],
      [403, "The transferOwnership parameter must be enabled when the permission role is 'owner'."],
      [400, 'The specified emailAddress is invalid or not applicable for the given permission type.'],
    ],
    () => shared().refused,
  ),
  unproved('the permission of the owner is not taken back', 403, () => shared().withoutOwner),
  observed(
    'permissions.update is refused without a role, to make an owner, and without the permission',
    [
      [400, 'The permission role field is required.'],
      [403, "The transferOwnership parameter must be enabled when the permission role is 'owner'."],
      [404, 'Permission not found: anyoneWithLink.'],
    ],
    () => shared().updates,
  ),
  observed('permissions.get gives four fields by default', ['id', 'kind', 'role', 'type'], () => shared().byDefault),
  observed('permissions.update takes the role only', [403, notWritable], () => shared().readOnly),
];

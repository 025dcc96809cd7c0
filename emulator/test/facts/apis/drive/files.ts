// The Drive API: what it says of a file, and new files and copies.
import { documented, type Fact, observed, unproved } from '../../fact';
import { inFolder, once, onDocument, onForm, onSheet } from '../../own-files';
import { about, codeOf, files, permissions, text } from './calls';

const methods = [
  'About.get',
  ...['copy', 'create', 'export', 'generateIds', 'get', 'list', 'remove', 'update', 'emptyTrash', 'watch'].map((name) => `Files.${name}`),
  ...['create', 'get', 'list', 'remove', 'update'].map((name) => `Permissions.${name}`),
  ...['getStartPageToken', 'list', 'watch'].map((name) => `Changes.${name}`),
  'Channels.stop',
  ...['Apps.get', 'Apps.list'],
  ...['Comments', 'Replies', 'Drives', 'Teamdrives'].flatMap((name) =>
    ['create', 'get', 'list', 'remove', 'update'].map((method) => `${name}.${method}`),
  ),
  ...['get', 'list', 'remove', 'update'].map((name) => `Revisions.${name}`),
  'Drives.hide',
  'Drives.unhide',
];
const resource = 'Drive API: files';
const create = 'Drive API: files.create';
const copy = 'Drive API: files.copy';
const folderType = 'application/vnd.google-apps.folder';

const described = once(() =>
  inFolder((folder) => {
    const file = folder.createFile('a.txt', 'ấm');
    const id = file.getId();
    const whole = (fields: string, of = id) => files().get(of, { fields });
    const { createdTime, modifiedTime } = whole('createdTime,modifiedTime') as unknown as Record<string, string>;
    return {
      plain: files().get(id),
      ids: files().get(id).id === id,
      asked: whole('name,parents'),
      parent: folder.getId(),
      dates: [
        [createdTime!, file.getDateCreated()],
        [modifiedTime!, file.getLastUpdated()],
      ].map(([told, seen]) => [
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(told as string),
        Math.abs(new Date(told as string).getTime() - (seen as GoogleAppsScript.Base.Date).getTime()) < 1000,
      ]),
      bytes: whole('size,quotaBytesUsed,md5Checksum,sha1Checksum,sha256Checksum'),
      ofFolder: Object.keys(whole('id,size,md5Checksum,webContentLink', folder.getId())),
      flags: whole('trashed,explicitlyTrashed,shared,ownedByMe'),
      owner: whole('owners(kind,me,displayName)').owners,
      ownerIs: (whole('owners').owners as { emailAddress: string }[])[0]!.emailAddress === file.getOwner().getEmail(),
      links: [id, folder.getId()].map((of) => String(whole('webViewLink', of).webViewLink).split(of).join('ID')),
      download: String(whole('webContentLink').webContentLink).split(id).join('ID'),
      empty: Object.keys(whole('id,properties,appProperties,description')),
      spaces: whole('spaces').spaces,
      root: [files().get('root').id === DriveApp.getRootFolder().getId(), 'parents' in whole('id,parents', 'root')],
      media: files().get(id, { alt: 'media' }),
    };
  }),
);

const made = once(() =>
  inFolder((folder) => {
    const parents = [folder.getId()];
    const make = (body: object, ...more: unknown[]) => files().create({ parents, ...body }, ...more);
    const inner = make({ name: 'trong', mimeType: folderType });
    const blob = make({ name: 'b.csv', description: 'bảng' }, text('1;2', 'text/csv'));
    const typed = make({ name: 'c', mimeType: 'text/html' }, text('<b>'), { fields: 'mimeType,size' });
    const bare = make({});
    const fields = { fields: 'size' };
    const rooted = files().create({ name: 'Đối chiếu (gốc)' }, null, { fields: 'id,parents' });
    files().remove(rooted.id);
    return {
      folder: [inner.mimeType, DriveApp.getFolderById(inner.id).getParents().next().getId() === folder.getId()],
      blob: [blob.name, blob.mimeType, DriveApp.getFileById(blob.id).getBlob().getDataAsString()],
      description: DriveApp.getFileById(blob.id).getDescription(),
      typed,
      bare: [bare.name, bare.mimeType, files().get(bare.id, fields)],
      rooted: rooted.parents!.join() === DriveApp.getRootFolder().getId(),
      answer: Object.keys(bare).sort(),
    };
  }),
);

const native = once(() =>
  inFolder((folder) => {
    const make = (kind: string) =>
      files().create({ name: 'Mới', mimeType: `application/vnd.google-apps.${kind}`, parents: [folder.getId()] });
    const book = SpreadsheetApp.openById(make('spreadsheet').id);
    book.getSheets()[0]!.getRange('A1').setValue('một');
    SpreadsheetApp.flush();
    return {
      book: [book.getName(), book.getSheets().length, book.getDataRange().getValues()],
      document: DocumentApp.openById(make('document').id).getBody().getText(),
      form: FormApp.openById(make('form').id).getItems().length,
    };
  }),
);

const copied = once(() =>
  inFolder((folder) => {
    const other = folder.createFolder('khác');
    const id = folder.createFile('a.txt', 'x').setDescription('mô tả').getId();
    const full = files().copy({ name: 'b.txt', parents: [other.getId()], properties: { so: '1' } }, id, {
      fields: 'name,parents,properties',
    });
    const plain = files().copy({}, id, { fields: 'id,name,parents,description' });
    return {
      full: [full.name, full.parents!.join() === other.getId(), full.properties],
      plain: [
        plain.name === DriveApp.getFileById(id).makeCopy().getName(),
        plain.parents!.join() === folder.getId(),
        DriveApp.getFileById(plain.id).getBlob().getDataAsString(),
      ],
      description: plain.description ?? null,
    };
  }),
);

const copiedNative = once(() =>
  inFolder((folder) => {
    const copyOf = (id: string) => files().copy({ name: 'Bản', parents: [folder.getId()] }, id).id;
    return {
      book: onSheet((sheet, book) => {
        sheet.getRange('A1').setValue('một');
        SpreadsheetApp.flush();
        const made = SpreadsheetApp.openById(copyOf(book.getId()));
        return [made.getName(), made.getSheets()[0]!.getRange('A1').getValue()];
      }),
      document: onDocument((document) => {
        document.getBody().appendParagraph('một');
        document.saveAndClose();
        const made = DocumentApp.openById(copyOf(document.getId()));
        return [made.getName(), made.getBody().getText().trim()];
      }),
      form: onForm((form) => {
        form.addTextItem().setTitle('Tên');
        return FormApp.openById(copyOf(form.getId())).getItems()[0]!.getTitle();
      }),
    };
  }),
);

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const part = (name: string, content: string) =>
  `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}">${content}</w:${name}>`;
const said = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const counted = `${mark('begin')}<w:r><w:instrText> PAGE </w:instrText></w:r>${mark('separate')}${said('2')}${mark('end')}`;

/** A Word file: «một», the page number in the header, and a footer of its own on the first page. */
const wordFile = () =>
  Utilities.zip(
    Object.entries({
      '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD}.footer+xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': part(
        'document',
        `<w:body><w:p>${said('một')}</w:p><w:sectPr><w:headerReference w:type="default" r:id="a"/><w:footerReference w:type="first" r:id="b"/><w:pgSz w:w="11906" w:h="16838"/><w:titlePg/></w:sectPr></w:body>`,
      ),
      'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${OFFICE}/header" Target="header1.xml"/><Relationship Id="b" Type="${OFFICE}/footer" Target="footer1.xml"/></Relationships>`,
      'word/header1.xml': part('hdr', `<w:p>${counted}</w:p>`),
      'word/footer1.xml': part('ftr', `<w:p>${said('trang đầu')}</w:p>`),
    }).map(([name, xml]) => Utilities.newBlob(xml, 'application/xml', name)),
  ).setContentType(`${WORD}.document`);

interface Elements {
  [part: string]: { content: { paragraph: { elements: { autoText?: { type: string }; textRun?: { content: string } }[] } }[] };
}

const converted = once(() =>
  inFolder((folder) => {
    const { id } = files().create(
      { name: 'Từ Word', mimeType: 'application/vnd.google-apps.document', parents: [folder.getId()] },
      wordFile(),
    );
    const { headers, footers, documentStyle } = Docs!.Documents!.get(id) as unknown as {
      headers?: Elements;
      footers?: Elements;
      documentStyle: { defaultHeaderId?: string; firstPageFooterId?: string; useFirstPageHeaderFooter?: boolean };
    };
    const { defaultHeaderId = '', firstPageFooterId = '', useFirstPageHeaderFooter = false } = documentStyle;
    const elementsOf = (parts: Elements = {}, of: string) => parts[of]?.content[0]?.paragraph.elements ?? [];
    return {
      text: DocumentApp.openById(id).getBody().getText(),
      number: elementsOf(headers, defaultHeaderId).flatMap(({ autoText }) => autoText?.type ?? []),
      first: [useFirstPageHeaderFooter, elementsOf(footers, firstPageFooterId).map(({ textRun }) => textRun?.content.trim())],
    };
  }),
);

export const driveFiles: Fact[] = [
  observed(
    'files.get without fields gives four fields',
    { fields: ['id', 'kind', 'mimeType', 'name'], kind: 'drive#file', name: 'a.txt', mimeType: 'text/plain', id: true },
    () => {
      const { kind, name, mimeType } = described().plain;
      return { fields: Object.keys(described().plain).sort(), kind, name, mimeType, id: described().ids };
    },
  ),
  documented('fields names the wanted fields of a file', 'Drive API: Return specific fields', [['name', 'parents'], true], () => [
    Object.keys(described().asked).sort(),
    described().asked.parents!.join() === described().parent,
  ]),
  documented(
    'the times of a file are those of DriveApp, as texts in UTC',
    resource,
    [
      [true, true],
      [true, true],
    ],
    () => described().dates,
  ),
  documented(
    'a plain file has a size as a text, and checksums',
    resource,
    {
      size: '4',
      quotaBytesUsed: '4',
      md5Checksum: 'b16129c9b5ae434655e73b588581cc19',
      sha1Checksum: 'ce40c2d7142eb28794c52479c69dde9b3fb66685',
      sha256Checksum: '4241d680c61cf00e2325a07a3b5e9635fcf978ad84d89ce4db38db935b17fcb7',
    },
    () => described().bytes,
  ),
  documented('a folder has no size, checksum or download link', resource, ['id'], () => described().ofFolder),
  observed(
    'an answer has fields that are false',
    { trashed: false, explicitlyTrashed: false, shared: false, ownedByMe: true },
    () => described().flags,
  ),
  documented('a file of one’s own has oneself as its owner', resource, [['displayName', 'kind', 'me'], true, true], () => {
    const [owner] = described().owner as Record<string, unknown>[];
    return [Object.keys(owner!).sort(), owner!.me, described().ownerIs];
  }),
  observed(
    'a file and a folder have links for the browser',
    ['https://drive.google.com/file/d/ID/view?usp=drivesdk', 'https://drive.google.com/drive/folders/ID'],
    () => described().links,
  ),
  observed('a plain file has a link for the download', 'https://drive.google.com/uc?id=ID&export=download', () => described().download),
  observed('fields without a value are left out', ['id'], () => described().empty),
  documented('a file is in the space drive', resource, ['drive'], () => described().spaces),
  documented('root is the id of «My Drive», which is in no folder', 'Drive API: files.get', [true, false], () => described().root),
  unproved('alt=media gives the text of a text file', 'ấm', () => described().media),

  documented(
    'a folder is a file of the type of folders',
    'Drive API: Create and populate folders',
    [folderType, true],
    () => made().folder,
  ),
  documented('a file is made of a blob, with the name of the request', create, ['b.csv', 'text/csv', '1;2'], () => made().blob),
  documented('a new file has the description of the request', create, 'bảng', () => made().description),
  documented('the type of the request goes before the type of the blob', create, { mimeType: 'text/html', size: '3' }, () => made().typed),
  observed(
    'a file without name, type and blob is untitled and empty',
    ['Untitled', 'application/octet-stream', { size: '0' }],
    () => made().bare,
  ),
  documented('a file without a parent is in «My Drive»', create, true, () => made().rooted),
  observed('a method that makes a file answers with four fields', ['id', 'kind', 'mimeType', 'name'], () => made().answer),
  observed('an empty spreadsheet is made by its type', ['Mới', 1, [['một']]], () => native().book),
  observed('an empty document is made by its type', '', () => native().document),
  documented('a Word file becomes a document', 'Drive API: Upload file data', 'một', () => converted().text),
  unproved('the page number of a Word file stays one', ['PAGE_NUMBER'], () => converted().number),
  unproved('the first page of a Word file keeps its own footer', [true, ['trang đầu']], () => converted().first),
  observed('an empty form is made by its type', 0, () => native().form),

  documented('files.copy names, places and marks the copy in one call', copy, ['b.txt', true, { so: '1' }], () => copied().full),
  documented('a copy without a parent is in the folder of the original', copy, [true, 'x'], () => copied().plain.slice(1)),
  observed('a copy without a name is named as by DriveApp', true, () => copied().plain[0]),
  unproved('a copy has the description of the original', 'mô tả', () => copied().description),
  documented('files.copy copies the cells of a spreadsheet', copy, ['Bản', 'một'], () => copiedNative().book),
  documented('files.copy copies the text of a document', copy, ['Bản', 'một'], () => copiedNative().document),
  documented('files.copy copies the questions of a form', copy, 'Tên', () => copiedNative().form),

  documented('about.get tells who runs the script', 'Drive API: about.get', [true, true, 'drive#user'], () => {
    const { user } = about().get({ fields: 'user' });
    return [user.me, user.emailAddress === Session.getEffectiveUser().getEmail(), user.kind];
  }),
  observed('about.get is refused without fields', [400, "The 'fields' parameter is required for this method."], () =>
    codeOf(() => about().get()),
  ),
  documented('a person has one permission id everywhere', 'Drive API: permissions (id)', [true, true, false], () =>
    inFolder((folder) => {
      const { permissionId } = about().get({ fields: 'user(permissionId)' }).user;
      const [own] = permissions().list(folder.getId()).permissions;
      const [owner] = files().get(folder.getId(), { fields: 'owners(permissionId)' }).owners as { permissionId: string }[];
      return [own!.id === permissionId, owner!.permissionId === permissionId, permissionId === ''];
    }),
  ),
  documented('the service has the resources and methods of the API', 'Drive API: Google Drive API', [], () => {
    const api = Drive as unknown as Record<string, Record<string, unknown>>;
    return methods.filter((name) => {
      const [resource, method] = name.split('.') as [string, string];
      return typeof api[resource]?.[method] !== 'function';
    });
  }),
];

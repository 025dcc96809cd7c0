// Drive with several people: where rights come from, what each person finds, what is refused.
import { byHand, documented, type Fact, observed } from '../fact';
import { inFolder, onDocument } from '../own-files';
import { isRefused, refusal } from '../seen';

const sees = ['read', 'find by name', 'copy'];
const edits = ['tell the editors', 'rename', 'describe', 'write'];
const makes = ['make a file beside it', 'make a folder beside it'];
const byLink = ['read', 'copy'];
const beside = 'copy beside it';

export const drivePeople: Fact[] = [
  byHand(
    'a person has rights to a file through its folders and its link',
    'documented',
    'Share folders in Google Drive',
    {
      nobody: [],
      'viewer of the folder': sees,
      'editor of the folder': [...sees, beside, ...edits, ...makes],
      'editor of the file': [...sees, ...edits],
      'link to view': byLink,
      'link to comment': byLink,
      'link to edit': [...byLink, beside, ...edits, ...makes],
      'link closed again': [],
    },
    'chạy layOut, mở quyền bằng letIn hay openToLink, người thứ hai chạy goesThrough với kết quả của layOut',
  ),
  byHand(
    'a person who may not change a file gets an error',
    'observed',
    'observed by others',
    'Access denied: DriveApp.',
    'như trên, người thứ hai sửa được thư mục chạy refusedTo',
  ),
  byHand(
    'only an editor of a file shares it, by script and by hand',
    'documented',
    'Class File: addViewer',
    [
      [false, false],
      [false, false],
      [true, true],
      { owner: 'chủ tệp', editors: ['người thứ hai'], viewers: [] },
      { owner: 'chủ tệp', editors: ['người thứ hai'], viewers: ['người thứ ba'] },
    ],
    'người thứ hai chạy mayShare và nhấn «Chia sẻ»: khi chưa có quyền, khi chỉ xem, khi sửa được',
  ),
  byHand(
    'rights are given one by one or in lists, raised and removed',
    'documented',
    'Class File: addEditor',
    [
      ['two viewers', [], ['người thứ hai', 'người thứ ba']],
      ['two editors, of whom one is the owner', ['người thứ ba'], ['người thứ hai']],
      ['the editor as a viewer', ['người thứ ba'], ['người thứ hai']],
      ['the viewer as an editor', ['người thứ hai', 'người thứ ba'], []],
      ['an editor taken back as a viewer', ['người thứ hai', 'người thứ ba'], []],
      ['an editor taken back', ['người thứ hai'], []],
      ['a viewer', ['người thứ hai'], ['người thứ ba']],
      ['the viewer taken back, as the file tells him', ['người thứ hai'], []],
      ['the editor taken back, as the file tells him', [], []],
      ['an editor, as the file tells its owner', [], []],
    ],
    'chạy rightsInTurn với địa chỉ của hai người kia',
  ),
  byHand(
    'people with roles on the folders above a file have the highest of those roles on the file',
    'documented',
    'Drive API: Share files, folders, and drives',
    [
      { owner: 'người thứ hai', editors: ['người thứ ba', 'chủ tệp'], viewers: [] },
      { owner: 'chủ tệp', editors: ['người thứ hai', 'người thứ ba'], viewers: [] },
      { owner: 'chủ tệp', editors: ['người thứ hai'], viewers: ['người thứ ba'] },
    ],
    'thư mục ngoài cho người thứ hai sửa, người thứ ba xem; thư mục trong cho người thứ ba sửa; người thứ hai chạy putInto ở trong; chủ tệp chạy peopleOf',
  ),
  byHand(
    'the owner of a folder can take out files of other people, but not trash them',
    'documented',
    'Drive API: Trash or delete files and folders',
    [false, false, true],
    'người thứ hai chạy putInto vào thư mục của chủ tệp; chủ tệp chạy takeOut; người thứ hai chạy liesInMine',
  ),
  byHand(
    'a person sees only those folders above a file that are shared with that person',
    'observed',
    'observed by others',
    [
      { parents: 0, folder: false, files: 1, folders: 0, copyIsMine: true, peopleOfCopy: 0 },
      { parents: 1, folder: true, files: 1, folders: 1, copyIsMine: true, peopleOfCopy: 0 },
      0,
    ],
    'chỉ chia sẻ tệp trong cùng, người thứ hai chạy lookFromOutside; chia sẻ thêm thư mục trong, chạy lại',
  ),
  byHand(
    'Drive lists the files that a person owns or was given, also trashed ones',
    'observed',
    'observed by others',
    {
      files: ['bỏ.csv', 'của tôi.txt', 'được chia sẻ'],
      folders: ['bỏ', 'của tôi', 'được chia sẻ'],
      tables: ['bỏ.csv'],
      trashedFiles: ['bỏ.csv'],
      trashedFolders: ['bỏ'],
      inRoot: ['bỏ.csv', 'của tôi.txt'],
    },
    'người thứ hai, có Drive trống và được chia sẻ thư mục trong, chạy fillMine rồi listMine; tệp chỉ mở bằng liên kết không có trong đó',
  ),
  byHand(
    'Drive names the root folder and copies in the language of the account',
    'observed',
    'observed by others',
    [
      ['Drive của tôi', 'Bản sao của a.txt', 'vi'],
      ['My Drive', 'Copy of a.txt', 'en'],
    ],
    'chạy namedByDrive khi ngôn ngữ của tài khoản là tiếng Việt, rồi tiếng Anh',
  ),
  observed('the id of a file is no folder', [true, false], () =>
    inFolder((folder) => {
      const id = folder.createFile('a.txt', 'x').getId();
      return [isRefused(() => DriveApp.getFolderById(id)), isRefused(() => DriveApp.getFolderById(folder.getId()))];
    }),
  ),
  documented('a private file gives no rights by link, and an empty file has no bytes', 'Enum Permission: NONE', ['NONE', 0, ''], () =>
    inFolder((folder) => {
      const file = folder.createFile('a.txt', '');
      return [String(file.getSharingPermission()), file.getSize(), file.getBlob().getDataAsString()];
    }),
  ),
  observed('a document has an address of its own kind', 'https://docs.google.com/document/d/ID/edit', () =>
    onDocument((document) => DriveApp.getFileById(document.getId()).getUrl().replace(document.getId(), 'ID').split('?')[0]),
  ),
  observed(
    'a file is made of a blob, or of a name and a text, and of nothing else',
    [
      "The parameters (null) don't match the method signature for DriveApp.createFile.",
      "The parameters (number,number) don't match the method signature for DriveApp.createFile.",
    ],
    () => {
      const app = DriveApp as unknown as { createFile(...args: unknown[]): unknown };
      return [refusal(() => app.createFile(null)), refusal(() => app.createFile(5, 6))];
    },
  ),
  documented('a file is made of a file, as of its blob', 'Interface BlobSource', ['a.html', 'text/html', '<b>'], () =>
    inFolder((folder) => {
      const copy = folder.createFile(folder.createFile('a.html', '<b>', 'text/html'));
      return [copy.getName(), copy.getMimeType(), copy.getBlob().getDataAsString()];
    }),
  ),
];

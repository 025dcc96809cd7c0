// The Drive API with several people and several scripts.
import { byHand, type Fact } from '../../fact';

const taken = [200, ''];
const missing = [404, 'File not found: ID.'];
const denied = [403, 'The user does not have sufficient permissions for this file.'];

const methods: [name: string, kind: 'read' | 'write', wide: unknown[]][] = [
  ['About.get', 'read', taken],
  ['Files.get', 'read', taken],
  ['Files.list', 'read', taken],
  ['Permissions.list', 'read', taken],
  ['Permissions.get', 'read', taken],
  ['Files.generateIds', 'write', taken],
  ['Files.create', 'write', [404, 'File not found: khong-co.']],
  ['Files.copy', 'write', [404, 'File not found: khong-co.']],
  ['Files.update', 'write', [404, 'File not found: khong-co.']],
  ['Files.remove', 'write', [404, 'File not found: khong-co.']],
  ['Files.export', 'read', [404, 'File not found: khong-co.']],
  ['Permissions.create', 'write', [404, 'File not found: khong-co.']],
  ['Permissions.update', 'write', [404, 'File not found: khong-co.']],
  ['Permissions.remove', 'write', [404, 'File not found: khong-co.']],
];
const tooNarrow = [403, 'Request had insufficient authentication scopes.'];

export const drivePersons: Fact[] = [
  byHand(
    'each method needs the scope to read or the scope to write',
    'documented',
    'Drive API: Choose Google Drive API scopes',
    {
      drive: methods.map(([name, , wide]) => [name, ...wide]),
      'drive.readonly': methods.map(([name, kind, wide]) => [name, ...(kind === 'read' ? wide : tooNarrow)]),
      spreadsheets: methods.map(([name]) => [name, ...tooNarrow]),
    },
    'chạy callsByApi với mã của bảng tính; đổi dòng drive trong oauthScopes thành drive.readonly, chạy lại; bỏ dòng đó, chạy lại',
  ),
  byHand(
    'a person without a role on a file gets 404, a viewer 403 for changes',
    'observed',
    'observed by others',
    {
      nobody: [missing, missing, missing, missing],
      viewer: [taken, denied, denied, denied],
      editor: [taken, taken, denied, taken],
    },
    'chủ tệp chạy layOut; người thứ hai chạy triesByApi; làm lại sau khi chủ tệp chạy letIn cho xem, rồi cho sửa',
  ),
  byHand(
    'the capabilities of a file are what the person may do: an editor renames it, only the owner throws it away',
    'documented',
    'Drive API: files (capabilities)',
    {
      viewer: { canEdit: false, canRename: false, canTrash: false, canUntrash: false, canDelete: false },
      editor: { canEdit: true, canRename: true, canTrash: false, canUntrash: false, canDelete: false },
      owner: { canEdit: true, canRename: true, canTrash: true, canUntrash: true, canDelete: true },
    },
    'chủ tệp chạy layOut rồi mayByApi; người thứ hai chạy mayByApi sau khi chủ tệp chạy letIn cho xem, rồi cho sửa',
  ),
  byHand(
    'a file of another person is not deleted',
    'unproved',
    'nobody is sure',
    [...denied, true],
    'chủ tệp chạy layOut rồi letIn cho người thứ hai sửa; người thứ hai chạy deletesByApi (có thể là 404)',
  ),
  byHand(
    'a person is given a role without a mail, raised, and taken back',
    'documented',
    'Drive API: permissions.create',
    {
      given: {
        type: 'user',
        role: 'reader',
        emailAddress: 'người thứ hai',
        displayName: 'người thứ hai',
        deleted: false,
        pendingOwner: false,
      },
      listed: ['owner', 'reader', 'reader'],
      viewers: ['người thứ hai', 'người thứ ba'],
      raised: 'writer',
      editors: ['người thứ hai'],
      left: ['owner', 'reader'],
      mails: 0,
    },
    'chạy shareByApi với địa chỉ của người thứ hai và người thứ ba; xem hộp thư của họ',
  ),
  byHand(
    'only the script that wrote an app property sees it',
    'documented',
    'Drive API: Add custom file properties',
    [
      { properties: { so: '1' }, appProperties: { so: '2' } },
      { properties: { so: '1' }, appProperties: { so: '2' } },
      { properties: { so: '1' } },
    ],
    'chạy markByApi; chạy readMarks; chạy readMarks trong một kịch bản độc lập khác',
  ),
  byHand(
    'people who may only see a file do not see who else has it',
    'documented',
    'Drive API: files (permissions)',
    [
      { fields: ['id', 'ownedByMe', 'owners', 'shared'], owned: [false, { me: false }], shared: true },
      {
        fields: ['id', 'ownedByMe', 'owners', 'permissionIds', 'permissions', 'shared'],
        owned: [true, { me: true }],
        shared: true,
        isSame: true,
      },
    ],
    'chủ tệp chạy layOut và letIn cho người thứ hai xem; người thứ hai, rồi chủ tệp chạy seesPeople',
  ),
];

// The Drive API with several people and several scripts.
import { byHand, type Fact } from '../fact';

const taken = [200, ''];
const missing = [404, 'File not found: ID.'];
const denied = [403, 'The user does not have sufficient permissions for this file.'];

export const drivePersons: Fact[] = [
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
      given: { type: 'user', role: 'reader', emailAddress: 'người thứ hai' },
      listed: ['owner', 'reader'],
      viewers: ['người thứ hai'],
      raised: 'writer',
      editors: ['người thứ hai'],
      left: ['owner'],
      mails: 0,
    },
    'chạy shareByApi với địa chỉ của người thứ hai; xem hộp thư của người đó',
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
    [['id', 'shared'], true, ['id', 'permissionIds', 'permissions', 'shared']],
    'chủ tệp chạy layOut và letIn cho người thứ hai xem; người thứ hai, rồi chủ tệp chạy seesPeople',
  ),
];

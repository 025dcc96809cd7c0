// Closing an account: nobody acts with it, its triggers stop or go on, its files stay, go to another account, or are deleted.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkspaceOptions } from '../../src/workspace/contract';
import { openWorkspace } from '../../src/workspace/open-workspace';

const owner = 'owner@example.com';
const leaver = 'leaver@example.com';
const folder = mkdtempSync(join(tmpdir(), 'closed-'));
writeFileSync(
  join(folder, 'Code.gs'),
  `function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create(); }
   function tick() { console.log('tick'); }
   function makeFiles() {
     const folder = DriveApp.createFolder('Papers');
     folder.addEditor('${owner}');
     folder.createFile('note.txt', 'text');
     return folder.getId();
   }
   function addTo(id) { DriveApp.getFolderById(id).createFile('mine.txt', 'text'); }
   function mayRename() { return DriveApp.getFoldersByName('Papers').hasNext(); }`,
);
afterAll(() => rmSync(folder, { recursive: true }));

function open(options: Partial<WorkspaceOptions> = {}) {
  const accounts = [owner, leaver].map((email) => ({ email, name: email, kind: 'workspace' as const }));
  const workspace = openWorkspace({ at: '2026-11-23T08:00+07:00', owner, accounts, ...options });
  workspace.load(folder);
  workspace.share(workspace.containerId, leaver, 'editor');
  workspace.as(leaver).call('install');
  const papers = workspace.call('makeFiles') as string;
  workspace.as(owner).call('addTo', papers);
  return workspace;
}
const ticks = (options: Partial<WorkspaceOptions>) => {
  const workspace = open(options);
  workspace.closeAccount(leaver);
  workspace.advanceTo('2026-11-23T08:30+07:00');
  return workspace.log().filter((line) => line.includes('tick')).length;
};
const files = (workspace: ReturnType<typeof open>) =>
  workspace.files().flatMap(({ name, owner: of, parents }) => (parents.length && /txt|Papers/.test(name) ? [`${name} of ${of}`] : []));

test('its triggers stop, or go on as the answer says', () => {
  expect(ticks({})).toBe(0);
  expect(ticks({ answers: { closedAccountTriggersRun: true } })).toBe(3);
});

test('nobody acts with it or closes the own one, and the state keeps that', () => {
  const workspace = open();
  workspace.closeAccount(leaver);
  expect(() => workspace.as(leaver)).toThrow('The account leaver@example.com is closed');
  expect(() => workspace.closeAccount(owner)).toThrow('Nobody closes the account that they act with');
  expect(() => open({ state: workspace.state() })).toThrow('is closed');
});

test('its files stay, go to another account with what is in them, or are deleted without those of others', () => {
  const stay = open();
  stay.closeAccount(leaver);
  expect(files(stay)).toEqual([`Papers of ${leaver}`, `note.txt of ${leaver}`, `mine.txt of ${owner}`]);

  const given = open();
  given.closeAccount(leaver, { to: owner });
  expect(files(given)).toEqual([`Papers of ${owner}`, `note.txt of ${owner}`, `mine.txt of ${owner}`]);

  const deleted = open();
  deleted.closeAccount(leaver, 'deleted');
  expect(files(deleted)).toEqual([`mine.txt of ${owner}`]);
});

test('the container is not deleted with its owner', () => {
  const workspace = open().as(leaver);
  expect(() => workspace.closeAccount(owner, 'deleted')).toThrow('The container would be deleted');
  workspace.closeAccount(owner, { to: leaver });
  expect(workspace.files().find(({ id }) => id === workspace.containerId)!.owner).toBe(leaver);
});

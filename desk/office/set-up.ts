// The first start: the owner runs «Cài đặt» from the menu, fills «Phân quyền», and shares the file with those who work in it.
import type { Shown, ShownMenu, Workspace } from 'apps-script-emulator';
import type { Progress } from '../protocol';
import { words } from '../words';
import { owner, people } from './people';

interface SetupModel {
  kind: 'progress';
  steps: { id: string; label: string; needs: string[] }[];
}

/** Whether the file has more than the blank sheet of a new file. */
export function isSetUp(workspace: Workspace): boolean {
  return workspace.forms().length > 0 && workspace.sheets().some(({ name }) => name === words.peopleSheet);
}

/** Whether an older version of the script made the file, so that set-up has to upgrade it. */
export const isOld = (workspace: Workspace): boolean =>
  workspace.sheets().some(({ name }) => name === words.register) &&
  (workspace.grid(words.register)[0] ?? []).some((header) => header.normalize('NFC').trim() === words.oldHeader);

/** Does the set-up as a person would: a failed step does not keep the next from running. Throws with the message of the first that failed. */
export const prepare = (workspace: Workspace, tell: (progress: Progress) => void): void =>
  runSetUp(workspace, tell, [
    { label: words.fillPeople, run: () => fillPeople(workspace) },
    { label: words.shareFiles, run: () => shareFiles(workspace) },
  ]);

/** Upgrades a kept file as its keeper would, by «Cài đặt»; throws as `prepare` does. */
export const upgrade = (workspace: Workspace, tell: (progress: Progress) => void): void => runSetUp(workspace, tell, []);

function runSetUp(workspace: Workspace, tell: (progress: Progress) => void, more: { label: string; run: () => string }[]): void {
  workspace.as(owner.email).open();
  const menuItem = findItem(workspace.menus(), words.setUpItem);
  if (!menuItem) return;
  const before = workspace.shown().length;
  workspace.call(menuItem);
  const dialog = workspace.shown().slice(before).at(-1);
  const model = dialog && modelOf(dialog);
  if (!model) throw new Error(`“${words.setUpItem}” opened no list of steps: ${dialog?.content.slice(0, 200) ?? 'nothing'}`);

  const steps: Progress['steps'] = [...model.steps, ...more].map(({ label }) => ({
    label,
    state: 'waiting',
    message: '',
  }));
  const failures: unknown[] = [];
  const run = (index: number, body: () => string): boolean => {
    const step = steps[index]!;
    step.state = 'running';
    tell({ title: words.settingUp, steps, state: 'running' });
    try {
      step.message = body();
      step.state = 'done';
    } catch (error) {
      step.message = error instanceof Error ? error.message : String(error);
      step.state = 'failed';
      failures.push(error);
    }
    return step.state === 'done';
  };
  const done = new Set<string>();
  model.steps.forEach(({ id, needs }, index) => {
    if (!needs.every((one) => done.has(one))) return;
    const isDone = run(index, () => {
      const result = workspace.runFromPage('runSetupStep', [id]) as { ok: boolean; message: string };
      if (!result.ok) throw new Error(result.message);
      return result.message;
    });
    if (isDone) done.add(id);
  });
  if (!failures.length) for (const [index, one] of more.entries()) run(model.steps.length + index, one.run);
  if (failures.length) {
    tell({ title: words.settingUp, steps, state: 'failed' });
    throw failures[0];
  }
  workspace.clearShown();
  tell({ title: words.settingUp, steps, state: 'done' });
}

/** Returns the function of a menu item, found by the start of its caption. */
export function findItem(menus: ShownMenu[], caption: string): string | undefined {
  for (const { items } of menus) {
    for (const item of items) {
      if ('functionName' in item && item.caption.startsWith(caption)) return item.functionName;
      const inner = 'items' in item ? findItem([item], caption) : undefined;
      if (inner) return inner;
    }
  }
  return undefined;
}

function modelOf({ content }: Shown): SetupModel | undefined {
  const text = /<script[^>]*\bid="model"[^>]*>([\s\S]*?)<\/script>/.exec(content)?.[1];
  const model = text ? (JSON.parse(text) as SetupModel) : undefined;
  return model?.kind === 'progress' ? model : undefined;
}

const roleWords = { it: 'CNTT', chairman: 'Chủ tịch', viceChairman: 'Phó Chủ tịch', system: 'Quản trị' } as const;

/** Types the people into «Phân quyền», under its headers, over the first values. */
function fillPeople(workspace: Workspace): string {
  const headers = (workspace.grid(words.peopleSheet)[0] ?? []).map((header) => header.normalize('NFC').trim());
  const acting = people.filter(({ role }) => role in roleWords);
  const values: Record<string, (person: (typeof people)[number]) => string> = {
    'Họ và tên': ({ name }) => name,
    'Chức vụ': ({ position }) => position,
    'Bộ phận': ({ department }) => department,
    'Thư điện tử': ({ email }) => email,
    'Vai trò': ({ role }) => roleWords[role as keyof typeof roleWords],
  };
  for (const [header, textOf] of Object.entries(values)) {
    const column = headers.indexOf(header);
    if (column < 0) throw new Error(`No column “${header}” in “${words.peopleSheet}”`);
    const letter = letterOf(column);
    workspace.type(
      words.peopleSheet,
      `${letter}2:${letter}${acting.length + 1}`,
      acting.map((person) => [textOf(person)]),
    );
  }
  return words.peopleFilled(acting.length);
}

/** Editors of the file, the form and the folder of records: the IT unit and the leaders, nobody else. */
function shareFiles(workspace: Workspace): string {
  const editors = people.filter(({ role }) => role === 'it' || role === 'chairman' || role === 'viceChairman');
  const folders = workspace.files().filter(({ name, trashed }) => name === words.recordsFolder && !trashed);
  const shared = [workspace.containerId, ...workspace.forms().map(({ id }) => id), ...folders.map(({ id }) => id)];
  for (const { email } of editors) for (const id of shared) workspace.share(id, email, 'editor');
  return words.filesShared(editors.length);
}

function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);
}

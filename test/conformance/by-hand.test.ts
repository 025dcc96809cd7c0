// The facts that need a person, on the local workspace: the test is the person.
import { openWorkspace } from '../../local/open-workspace';
import type { Sending } from '../../local/services/forms/submission';
import type { Answer } from '../../local/workspace';
import { bundledFacts } from '../shared';
import { listed } from './facts';

const owner = 'chu@co-quan.example';
const editor = 'an@co-quan.example';
const tab = 'Trang tính1';

function open(kind: 'gmail' | 'workspace' = 'gmail', onQuestion?: () => Answer) {
  const accounts = [owner, editor].map((email) => ({ email, name: email, kind }));
  const workspace = openWorkspace({ at: '2026-11-24T08:00:00+07:00', owner, accounts, onQuestion });
  workspace.load(bundledFacts('by-hand-script'));
  workspace.share(workspace.containerId, editor, 'editor');
  return workspace;
}

type Workspace = ReturnType<typeof open>;
type Seen = Record<string, unknown>;

const isRefused = (work: () => unknown): boolean => {
  try {
    work();
    return false;
  } catch {
    return true;
  }
};
const seen = (workspace: Workspace, on?: string) =>
  (workspace.as(owner).call('seen') as Seen[]).filter((one) => on === undefined || one.on === on);
const last = (workspace: Workspace, on?: string): Seen => seen(workspace, on).pop() ?? {};

/** What the owner's installed trigger is told of an edit. */
function edit(act: (workspace: Workspace) => void): Seen {
  const workspace = open();
  workspace.call('onSheetEdit', 'edited');
  act(workspace);
  return last(workspace, 'edited');
}

function withForm(answers: Record<string, string>, deliver?: Sending['deliver']) {
  const workspace = open();
  const id = workspace.call('makeForm') as string;
  const response = workspace.submitForm(id, answers, { by: editor, deliver });
  return { workspace, id, response };
}
/** Answers of a form that lets its responses be edited, and others in their place ten minutes later. */
function editedResponse(answers: Record<string, string>, others: Record<string, string>) {
  const form = withForm(answers);
  const { workspace, id, response } = form;
  workspace.call('allowEdits', id);
  workspace.advanceTo('2026-11-24T08:10:00+07:00');
  return { ...form, again: workspace.submitForm(id, others, { by: editor, edits: response }) };
}
const responseTab = (answers: Record<string, string>) =>
  withForm(answers).workspace.call('responseTab') as { name: string; rows: number; values: unknown[]; formulas: string[] };

/** A day passes over a daily trigger; the times at which it came. */
function dailyRuns(hour: number, minute: number): number[][] {
  const workspace = open();
  workspace.call('daily', hour, minute);
  workspace.advanceTo('2026-11-25T08:00:00+07:00');
  return seen(workspace).map(({ now }) => String(now).split(':').map(Number));
}

function opened() {
  const workspace = open();
  workspace.call('tell', 'other', workspace.containerId);
  workspace.open();
  return workspace;
}

interface WebEvent {
  parameter: unknown;
  parameters: unknown;
  queryString: string;
  contextPath: string;
  contentLength: number;
  postData?: unknown;
}
const fields = { a: ['1', '3'], b: '2' };
const web = () =>
  JSON.parse(open().as(editor).get(fields).content) as { people: string[]; ui: boolean; active: unknown; lock: unknown; event: WebEvent };
const posted = () => JSON.parse(open().post(fields).content) as WebEvent;

/** Another run of `name` within one of `holder`, at its k-th call. */
function between(holder: string, atCalls: number[], name: string, ...args: unknown[]): unknown[] {
  const workspace = open();
  const results: unknown[] = [];
  for (const atCall of atCalls)
    workspace.fault({ functionName: holder, atCall, effect: { interleave: () => results.push(workspace.call(name, ...args)) } });
  workspace.call(holder);
  return results;
}

const persons: Record<string, () => unknown> = {
  'the first rule that holds decides the ground'() {
    const workspace = open();
    workspace.call('put', 'A1', 5);
    workspace.call('put', 'A2', 2);
    workspace.call('rules', 'A1:A2', [
      ['=$A1>4', '#ff0000'],
      ['=$A1>0', '#00ff00'],
    ]);
    return ['A1', 'A2'].map((a1) => workspace.colour(tab, a1));
  },
  'references of a rule count from the first cell of its range'() {
    const workspace = open();
    workspace.call('put', 'B6', 2);
    workspace.call('rules', 'A5:A6', [['=$B5>1', '#ff0000']]);
    return ['A5', 'A6'].map((a1) => workspace.colour(tab, a1));
  },
  'a rule with NOW() follows the clock without any run'() {
    const workspace = open();
    workspace.call('deadline');
    workspace.call('rules', 'A9', [['=$A9<NOW()', '#ff0000']]);
    const before = workspace.colour(tab, 'A9');
    workspace.advanceTo('2026-11-24T08:06:00+07:00');
    return [before, workspace.colour(tab, 'A9')];
  },
  'a person is refused as a script is'() {
    const workspace = open();
    workspace.call('strictList', 'B2');
    return isRefused(() => workspace.type(tab, 'B2', 'Vừa'));
  },
  'another editor is refused by a protection that does not name him'() {
    const workspace = open();
    workspace.call('protectFromOthers', 'A1');
    workspace.as(editor).type(tab, 'B1', 'x');
    return [workspace.grid(tab)[0]![1], isRefused(() => workspace.type(tab, 'A1', 'x'))];
  },
  'a copied spreadsheet belongs to nobody else, and its protections let nobody else in': () => open().call('copyBook'),
  "a trigger writes into what is protected by its creator's right"() {
    const workspace = open();
    workspace.call('protectFromOthers', 'A1');
    workspace.call('onSheetEdit', 'writesBack');
    workspace.as(editor).type(tab, 'B1', 'x');
    return workspace.grid(tab)[0]![0];
  },

  'a response keeps what was answered, by question, and only that'() {
    const { workspace, id } = withForm({ 'Họ tên': 'An', Số: '' });
    return (workspace.call('responses', id) as unknown[])[0];
  },
  'an answer of date and time reads yyyy-MM-dd HH:mm'() {
    const { workspace, id } = withForm({ Lúc: '23/11/2026 07:05', 'Họ tên': 'An' });
    return (workspace.call('responses', id) as unknown[][][])[0]![1]![1];
  },
  'a form keeps its responses whatever its destination'() {
    const { workspace, id } = withForm({ 'Họ tên': 'An' });
    const { rows } = workspace.call('responseTab') as { rows: number };
    return rows === 1 ? (workspace.call('responses', id) as unknown[]).length : rows;
  },
  'the tab of responses is named in the language of the spreadsheet': () => responseTab({ 'Họ tên': 'An' }).name,
  'a respondent\'s "=1+1" stays text': () => responseTab({ 'Họ tên': '=1+1' }).values[0],
  'an answer of digits in the tab of responses loses its leading zero': () => responseTab({ 'Họ tên': 'An', Số: '0912345678' }).values[1],

  'responses from before there was a destination are written to its tab'() {
    const workspace = open();
    const id = workspace.call('makeForm', false) as string;
    for (const name of ['An', 'Bình']) workspace.submitForm(id, { 'Họ tên': name }, { by: editor });
    workspace.call('link', id);
    return (workspace.call('responseRows') as string[][]).map(([name]) => name);
  },
  'an edited response keeps its id and its row, and fires the triggers again'() {
    const { workspace, response, again } = editedResponse({ 'Họ tên': 'An', Số: '12' }, { 'Họ tên': 'An Bình', Số: '84' });
    const rows = workspace.call('responseRows') as unknown[][];
    return [again === response, rows.length, rows[0], seen(workspace, 'form').filter(({ id }) => id === response).length];
  },
  'the event of an edited response tells the spreadsheet only what is new'() {
    const { workspace } = editedResponse({ 'Họ tên': 'An', Số: '12' }, { 'Họ tên': 'An', Số: '84' });
    const { values, named, numbers } = last(workspace, 'row');
    return [(values as string[]).slice(1), named, numbers];
  },
  'an edited response has the moment of its edit, in the form and in the tab'() {
    const { workspace, id } = editedResponse({ 'Họ tên': 'An' }, { 'Họ tên': 'Bình' });
    return workspace.call('responseMoments', id);
  },
  'an edited response whose row has moved is written there'() {
    const { workspace, id, response } = withForm({ 'Họ tên': 'An', Số: '12' });
    workspace.call('allowEdits', id);
    workspace.submitForm(id, { 'Họ tên': 'Bình' });
    workspace.sort('Câu trả lời biểu mẫu 1', 2, false);
    workspace.submitForm(id, { 'Họ tên': 'An', Số: '84' }, { edits: response });
    return workspace.call('responseRows');
  },
  'a response is not edited where the form does not let it'() {
    const { workspace, id, response } = withForm({ 'Họ tên': 'An' });
    return isRefused(() => workspace.submitForm(id, { 'Họ tên': 'Bình' }, { edits: response }));
  },
  'an event may come blank'() {
    const { workspace } = withForm({ 'Họ tên': 'An' }, 'blank');
    const { values, named } = last(workspace, 'row');
    return ['id' in last(workspace, 'form'), values, named];
  },
  'events may come in another order than the responses'() {
    const { workspace, id } = withForm({ 'Họ tên': 'An' }, 'late');
    workspace.submitForm(id, { 'Họ tên': 'Bình' });
    return seen(workspace, 'form').map(({ answer }) => answer);
  },

  'an edit of one cell tells its value and the old one'() {
    const { a1, value, oldValue } = edit((workspace) => {
      workspace.type(tab, 'A1', 'cũ');
      workspace.type(tab, 'A1', 'mới');
    });
    return [a1, value, oldValue];
  },
  'a first value has no old one'() {
    const { value, oldValue } = edit((workspace) => workspace.type(tab, 'A1', 'mới'));
    return [value, oldValue];
  },
  'an edit of many cells tells neither value nor old value'() {
    const { value, oldValue, a1 } = edit((workspace) =>
      workspace.type(tab, 'A1', [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    );
    return [value, oldValue, a1];
  },
  'a typed number comes as text in the event'() {
    const { type, value } = edit((workspace) => workspace.type(tab, 'A1', '15.500.000'));
    return [type, value];
  },
  'deleting a row fires a change and no edit'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'edited');
    workspace.call('onSheetChange');
    workspace.deleteRows(tab, 3);
    return [[...seen(workspace, 'edited'), ...seen(workspace, 'onEdit')], seen(workspace, 'changed').map(({ type }) => type)];
  },
  'an edit fires the simple trigger and the installed one'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'edited');
    workspace.type(tab, 'A1', 'x');
    return seen(workspace).map(({ mode }) => mode);
  },
  'what a script writes fires no trigger'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'edited');
    workspace.call('onSheetChange');
    workspace.call('put', 'A1', 'x');
    return seen(workspace);
  },
  'a trigger runs as whoever made it': () => (edit((workspace) => workspace.as(editor).type(tab, 'A1', 'x')).people as string[])[1],
  'a trigger on a consumer account does not tell who edited'() {
    const { user, people } = edit((workspace) => workspace.as(editor).type(tab, 'A1', 'x'));
    return [user, (people as string[])[0]];
  },
  'a file that a trigger makes belongs to its creator'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'makesFile');
    workspace.as(editor).type(tab, 'A1', 'x');
    return last(workspace).owner;
  },
  'only own triggers are listed'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'edited');
    return [workspace.call('triggers'), workspace.as(editor).call('triggers')];
  },
  'the trigger of a form is told the response'() {
    const { workspace, response } = withForm({ 'Họ tên': 'An' });
    const { id, answer } = seen(workspace)[0]!;
    return [id === response, answer];
  },
  'the trigger of a spreadsheet is told named values and the row'() {
    const { named, second, row } = last(withForm({ 'Họ tên': 'An' }).workspace);
    return [named, second, row];
  },
  'a form trigger has no UI': () => seen(withForm({ 'Họ tên': 'An' }).workspace)[0]!.ui,
  'a time trigger has no UI'() {
    const workspace = open();
    workspace.call('daily', 7, -1);
    workspace.advanceTo('2026-11-25T08:00:00+07:00');
    return last(workspace).ui;
  },
  'a daily trigger fires once within its hour'() {
    const runs = dailyRuns(7, -1);
    return [runs.length, runs[0]![0]];
  },
  'nearMinute fires within a quarter of an hour'() {
    const [[hour, minute]] = dailyRuns(9, 30) as [[number, number]];
    return hour === 9 && minute >= 15 && minute <= 45;
  },
  'an event may come twice or never': () =>
    (['twice', 'never'] as const).map((deliver) => seen(withForm({ 'Họ tên': 'An' }, deliver).workspace).filter(({ id }) => id).length),

  'a Gmail account makes 250 documents a day'() {
    const workspace = open();
    return !workspace.call('makeDocuments', 250) && workspace.call('makeDocuments', 1);
  },
  'a Gmail account makes 50,000 property operations a day'() {
    const workspace = open();
    const refused = [50_000, 1].map((count) => workspace.call('readProperties', count));
    workspace.skipTo('2026-11-25T08:00:00+07:00');
    return [...refused, workspace.call('readProperties', 1)];
  },
  'triggers of a Gmail account run ninety minutes a day'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'restful');
    const rested = (edits: number) => {
      for (let edit = 0; edit < edits; edit++) workspace.type(tab, 'A1', `${edit}`);
      return workspace.call('rested');
    };
    const first = rested(20);
    workspace.skipTo('2026-11-25T08:00:00+07:00');
    return [first, rested(1)];
  },
  'thirty runs of one account at once are the most'() {
    const workspace = open();
    let most = 0;
    const within = (run: number) => {
      workspace.fault({
        functionName: 'quota',
        atCall: 1,
        effect: {
          interleave() {
            most = run;
            within(run + 1);
          },
        },
      });
      workspace.call('quota');
    };
    return [isRefused(() => within(1)), most];
  },
  'a mail goes to 50 recipients at most': () => open().call('mailTo', 51),
  'a Gmail account mails 100 recipients a day'() {
    const workspace = open();
    const quota = workspace.call('quota');
    const sent = [50, 50, 1].map((count) => workspace.call('mailTo', count));
    return [quota, sent[2] && !sent[0] && !sent[1]];
  },
  'a Workspace account mails 1,500 recipients a day': () => open('workspace').call('quota'),
  'a mail of a trigger takes the quota of its creator'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'mails');
    workspace.as(editor).type(tab, 'A1', 'x');
    return [100 - Number(workspace.as(owner).call('quota')), 100 - Number(workspace.as(editor).call('quota'))];
  },
  'in a dialog the active user is the person': () => open().as(editor).runFromPage('who', []),
  'in a web app run as the person who opens it the active user is that person': () => web().people[0],
  'a web app has no active spreadsheet': () => web().active,
  'in a time trigger nobody is active'() {
    const workspace = open();
    workspace.call('daily', 7, -1);
    workspace.as(editor).advanceTo('2026-11-25T08:00:00+07:00');
    return last(workspace).people;
  },

  'of a parameter that comes twice the first is the text': () => web().event.parameter,
  'every parameter is a list, of one or of several': () => web().event.parameters,
  'the address is given as it was behind the question mark': () => web().event.queryString,
  'an address alone has no body'() {
    const { event } = web();
    return [event.contentLength, event.contextPath, 'postData' in event];
  },
  'the body of a post is given with its type and its length': () => posted().postData,
  'the fields of a post are parameters, and its length is counted'() {
    const { parameters, contentLength } = posted();
    return [parameters, contentLength];
  },

  'another run does not get a lock that is held': () => between('hold', [3], 'tryIt')[0],
  'waitLock throws when the time is over': () => between('hold', [3], 'waitIt')[0],
  'a lock is free when the run that took it is over'() {
    const workspace = open();
    workspace.call('hold');
    return workspace.call('tryIt');
  },
  'a run without a container has no lock of a document': () => web().lock,

  'an alert gives the button that was pressed': () => open('gmail', () => ({ button: 'YES' })).call('ask'),
  'an alert that is closed gives CLOSE': () => open('gmail', () => ({ button: 'CLOSE' })).call('ask'),
  'a prompt gives button and text': () => open('gmail', () => ({ button: 'OK', text: 'An' })).call('askName'),
  'an alert suspends the script'() {
    const workspace: Workspace = open('gmail', () => {
      workspace.skipTo('2026-11-24T08:01:00+07:00');
      return { button: 'OK' };
    });
    return workspace.call('askBetween');
  },
  'a simple onOpen may add menus': () =>
    opened()
      .menus()
      .map(({ caption }) => caption),
  'a simple onOpen may not mail': () => last(opened()).mail,
  'a simple onOpen may not open other files': () => last(opened()).other,
  'a dialog has the size that was asked for'() {
    const workspace = open();
    workspace.call('showDialog');
    const { width, height } = (workspace.shown() as { width?: number; height?: number }[])[0]!;
    return [width, height];
  },
  'a web app has no UI': () => web().ui,
  'a page gets plain objects and lists': () => open().runFromPage('plain', []),
  'a Date does not pass to the server, even nested': () => isRefused(() => open().runFromPage('take', [{ a: [new Date(0)] }])),
  'a function does not pass to the server': () => isRefused(() => open().runFromPage('take', [{ a: () => 1 }])),
  'a result with a Date reaches the page as null': () => open().runFromPage('dated', []),
  'functions whose names end in an underscore are hidden from pages': () => isRefused(() => open().runFromPage('hidden_', [])),

  'globals are new in every run'() {
    const workspace = open();
    return [workspace.call('countOnce'), workspace.call('countOnce')];
  },
  'writes are seen by other runs after a flush or the end': () => between('writeAndFlush', [4, 6], 'read', 'A1'),
  'a run of six minutes is ended': () => isRefused(() => open().call('sleepLong')),
  'a simple trigger of thirty seconds is ended'() {
    const workspace = open();
    workspace.call('tell', 'slow', '1');
    workspace.type(tab, 'A1', 'x');
    return workspace.call('read', 'D4') === '';
  },
  'what a run wrote before an error of its own stays'() {
    const workspace = open();
    return isRefused(() => workspace.call('writeAndThrow')) && workspace.call('read', 'A1');
  },
};

/** Accounts by what they are, as the facts name them. */
const named = (value: unknown) =>
  JSON.parse(JSON.stringify(value).split(owner).join('chủ tệp').split(editor).join('người thứ hai')) as unknown;

const needing = listed.filter(({ see }) => !see);
test.each(needing)('$states', ({ states, expected }) => {
  expect(named(persons[states]?.() ?? null)).toEqual(expected);
});

test('every one of them says what to do on a real account, and none is driven that is not listed', () => {
  expect(needing.filter(({ todo }) => !todo)).toEqual([]);
  expect(Object.keys(persons).sort()).toEqual(needing.map(({ states }) => states).sort());
});

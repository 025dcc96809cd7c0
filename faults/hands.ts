// What hands do to the file: to each sheet, each column, the form, the documents and the triggers, as they stand after set-up.

import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu } from '../desk/samples/dialogs';
import { byHand } from '../test/support/hands';
import { who } from '../test/support/office';
import { aPlan } from '../test/support/stories';
import { anHourOn, differences, type Ending, endingOf, faultyTexts, namesCure, probe, setUpAgain, sweepTwice, textsOf } from './ending';
import { codes, type OpenOffice, open } from './office';
import type { Group, Point } from './point';

interface Hand {
  kind: string;
  what: string;
  does(workspace: Workspace): void;
}

/** Lines of a script on a sheet `one`, with `header(n)`, its n-th header, and `last`, its last row; a script, so no event tells of it. */
const ofSheet: Record<string, string> = {
  'sheet renamed': "one.setName(one.getName() + ' 2026');",
  'sheet deleted': 'book.deleteSheet(one);',
  'sheet cleared': 'one.clear();',
  'cells cleared': 'one.clearContents();',
  'sheet hidden': 'one.hideSheet();',
  'sheet renamed, another made': "const name = one.getName(); one.setName(name + ' cũ'); book.insertSheet(name);",
  'sheet copied': 'one.copyTo(book);',
  'sheet moved to the end': 'book.setActiveSheet(one); book.moveActiveSheet(book.getSheets().length);',
  'header row deleted': 'one.deleteRow(1);',
  'header row cleared': "one.getRange('1:1').clearContent();",
  'blank row above the header': 'one.insertRowBefore(1);',
  'title above the header': "one.insertRowsBefore(1, 2); one.getRange('A1').setValue('BẢNG THEO DÕI NĂM 2026');",
  'header row moved down': "if (last > 2) one.moveRows(one.getRange('1:1'), 4);",
  'header row doubled': "one.insertRowBefore(1); one.getRange('2:2').copyTo(one.getRange('1:1'));",
  'header row unfrozen': 'one.setFrozenRows(0);',
  'first row deleted': 'one.deleteRow(2);',
  'last row deleted': 'one.deleteRow(last);',
  'all rows deleted': 'if (last > 1) one.deleteRows(2, last - 1);',
  'all rows cleared': 'if (last > 1) one.getRange(2, 1, last - 1, width).clearContent();',
  'blank row inserted': 'one.insertRowBefore(2);',
  'rows inserted': 'one.insertRowsBefore(3, 5);',
  'row typed below the last': "one.getRange(last + 1, 1, 1, Math.min(3, width)).setValues([['x', 'y', 'z'].slice(0, Math.min(3, width))]);",
  'row doubled': "one.insertRowAfter(2); one.getRange('2:2').copyTo(one.getRange('3:3'));",
  'rows sorted by the first column': 'if (last > 2) one.getRange(2, 1, last - 1, width).sort({ column: 1, ascending: false });',
  'rows sorted by the second column':
    'if (last > 2 && width > 1) one.getRange(2, 1, last - 1, width).sort({ column: 2, ascending: false });',
  'rows sorted by the last column': 'if (last > 2) one.getRange(2, 1, last - 1, width).sort({ column: width, ascending: false });',
  'blank rows below deleted': 'if (one.getMaxRows() > last) one.deleteRows(last + 1, one.getMaxRows() - last);',
  'blank column inserted': 'one.insertColumnBefore(2);',
  'all headers renamed': "one.getRange(1, 1, 1, width).setValue('x');",
};

/** On a column `at` of a sheet. */
const ofColumn: Record<string, string> = {
  'header renamed': "one.getRange(1, at).setValue('Cột khác');",
  'header cleared': 'one.getRange(1, at).clearContent();',
  'header doubled': 'one.getRange(1, at % width + 1).setValue(one.getRange(1, at).getValue());',
  'column deleted': 'one.deleteColumn(at);',
  'column moved': 'one.moveColumns(one.getRange(1, at), at === 1 ? width + 1 : 1);',
  'column cleared': 'if (last > 1) one.getRange(2, at, last - 1, 1).clearContent();',
  'column hidden': 'one.hideColumns(at);',
  'text pasted': "if (last > 1) one.getRange(2, at, last - 1, 1).setValue('đè');",
  'number pasted': 'if (last > 1) one.getRange(2, at, last - 1, 1).setValue(-7);',
  'date pasted': 'if (last > 1) one.getRange(2, at, last - 1, 1).setValue(new Date(1700000000000));',
  'formula pasted': "if (last > 1) one.getRange(2, at, last - 1, 1).setFormula('=1/0');",
  'one cell typed over': "if (last > 1) one.getRange(2, at).setValue('đè');",
};

/** These two are done to every column; of the others each column gets one in three, by turns, so that a sheet gets every one. */
const ofEveryColumn = ['column deleted', 'one cell typed over'];
const byTurns = (kinds: string[], column: number): string[] => {
  const others = kinds.filter((kind) => !ofEveryColumn.includes(kind));
  return kinds.filter((kind) => ofEveryColumn.includes(kind) || (others.indexOf(kind) + column) % 3 === 0);
};

/** On the form `form`, its n-th question `item`. */
const ofForm: Record<string, string> = {
  'form closed': 'form.setAcceptingResponses(false);',
  'form unpublished': 'form.setPublished(false);',
  'form unlinked': 'form.removeDestination();',
  'form in the bin': 'DriveApp.getFileById(form.getId()).setTrashed(true);',
  'form renamed': "form.setTitle('Báo hỏng');",
  'responses deleted': 'form.deleteAllResponses();',
  'question added': "form.addTextItem().setTitle('Tầng').setRequired(false);",
};
const ofQuestion: Record<string, string> = {
  'question deleted': 'form.deleteItem(item);',
  'question renamed': "item.setTitle('Câu khác');",
  'question moved': 'form.moveItem(item, 0);',
};
const ofFile: Record<string, string> = {
  'in the bin': 'file.setTrashed(true);',
  renamed: "file.setName('Tệp khác');",
};

/** What lines may ask of a sheet; asked only where they do, because a sheet of lists is evaluated for it. */
const asked: Record<string, string> = {
  last: 'Math.max(1, one.getLastRow())',
  width: 'Math.max(1, one.getLastColumn())',
};

/** Runs lines on a sheet; nothing when they do not fit the sheet. */
const onSheet = (sheet: string, lines: string, at = 0) => {
  const known = Object.entries(asked).flatMap(([name, how]) =>
    new RegExp(`\\b${name}\\b`).test(lines) ? [`const ${name} = ${how};`] : [],
  );
  return (workspace: Workspace) =>
    byHand(
      workspace,
      who.owner,
      `const one = sheet(${JSON.stringify(sheet)}); const at = ${at};
     if (one.getFilter()) one.getFilter().remove();
     ${known.join(' ')}
     ${lines}`,
    );
};

function handsOf(workspace: Workspace): { group: string; hands: Hand[] }[] {
  const sheets = workspace.sheets().map(({ name }) => name);
  const ofSheets = sheets.map((name) => {
    const headers = name === 'Báo cáo' ? [] : workspace.grid(name)[0]!;
    return {
      group: `hands on “${name}”`,
      hands: [
        ...Object.entries(ofSheet).map(([kind, lines]) => ({ kind, what: `“${name}”`, does: onSheet(name, lines) })),
        ...headers.flatMap((header, index) =>
          header
            ? byTurns(Object.keys(ofColumn), index).map((kind) => ({
                kind,
                what: `“${name}”, column ${index + 1} “${header.slice(0, 24)}”`,
                does: onSheet(name, ofColumn[kind]!, index + 1),
              }))
            : [],
        ),
        ...typedInto(workspace, name, headers),
      ],
    };
  });
  const formId = workspace.forms()[0]!.id;
  const form = `const form = FormApp.openById('${formId}');`;
  const questions = workspace.form(formId).items;
  const files = workspace.files().filter(({ trashed, id }) => !trashed && id !== workspace.containerId && id !== formId);
  const handlers = byHand<string[]>(workspace, who.owner, 'return ScriptApp.getProjectTriggers().map((one) => one.getHandlerFunction());');
  const lines = (text: string) => (one: Workspace) => void byHand(one, who.owner, text);
  return [
    ...ofSheets,
    {
      group: 'hands on the form',
      hands: [
        ...Object.entries(ofForm).map(([kind, text]) => ({ kind, what: 'the form', does: lines(`${form} ${text}`) })),
        ...questions.flatMap(({ title }, index) =>
          Object.entries(ofQuestion).map(([kind, text]) => ({
            kind,
            what: `“${title}”`,
            does: lines(`${form} const item = form.getItems()[${index}]; ${text}`),
          })),
        ),
      ],
    },
    {
      group: 'hands on Drive',
      hands: files.flatMap(({ id, name, mimeType, owner }) =>
        Object.entries(ofFile).map(([kind, text]) => ({
          kind: `${/folder/.test(mimeType) ? 'folder' : 'document'} ${kind}`,
          what: `“${name}”`,
          does: (one) =>
            void byHand(one, owner, `const file = DriveApp.${/folder/.test(mimeType) ? 'getFolderById' : 'getFileById'}('${id}'); ${text}`),
        })),
      ),
    },
    {
      group: 'hands on the triggers',
      hands: [...handlers, ''].flatMap((handler) => [
        {
          kind: 'trigger deleted',
          what: handler || 'all',
          does: lines(
            `for (const one of ScriptApp.getProjectTriggers()) if (!'${handler}' || one.getHandlerFunction() === '${handler}') ScriptApp.deleteTrigger(one);`,
          ),
        },
        ...(handler ? [twice(handler, formId)] : []),
        ...(handler ? [blank(handler)] : []),
      ]),
    },
  ];
}

/** What a person types or does in the grid, with its event. */
function typedInto(workspace: Workspace, name: string, headers: string[]): Hand[] {
  const rows = workspace.grid(name).filter((row) => row.some(Boolean)).length;
  const by = ['Sổ sự cố', 'Nhật ký', 'Thư đi', 'Dự toán'].includes(name) ? who.it : who.owner;
  const cells = headers.flatMap((header, index) => (header ? [{ header, letter: letterOf(index) }] : []));
  return [
    ...cells.map(({ header, letter }, index) => ({
      kind: index % 2 ? 'typed into the header' : 'typed into a cell',
      what: `“${name}”, “${header.slice(0, 24)}”`,
      does: (one: Workspace) => one.as(by).type(name, `${letter}${index % 2 ? 1 : 2}`, 'đè'),
    })),
    { kind: 'row deleted, with event', what: `“${name}”`, does: (one: Workspace) => one.as(by).deleteRows(name, 2) },
    {
      kind: 'rows deleted, with event',
      what: `“${name}”`,
      does: (one: Workspace) => one.as(by).deleteRows(name, 2, Math.max(1, rows - 1)),
    },
    { kind: 'header row deleted, with event', what: `“${name}”`, does: (one: Workspace) => one.as(by).deleteRows(name, 1) },
    { kind: 'row inserted, with event', what: `“${name}”`, does: (one: Workspace) => one.as(by).insertRows(name, 1) },
    { kind: 'sorted, with event', what: `“${name}”`, does: (one: Workspace) => one.as(by).sort(name, 2, false) },
  ];
}

/** An event that comes twice: the trigger was installed twice. */
const twice = (handler: string, formId: string): Hand => ({
  kind: 'event twice',
  what: handler,
  does: (workspace) => {
    const made =
      handler === 'onFormSubmitted'
        ? `forForm(FormApp.openById('${formId}')).onFormSubmit()`
        : handler === 'onSheetEdited'
          ? 'forSpreadsheet(book).onEdit()'
          : handler === 'onSheetChanged'
            ? 'forSpreadsheet(book).onChange()'
            : 'timeBased().everyMinutes(10)';
    byHand(workspace, who.owner, `ScriptApp.newTrigger('${handler}').${made}.create();`);
    workspace.as(who.it).type('Sổ sự cố', 'Q3', 'Đã gọi thợ');
    workspace.deleteRows('Sổ sự cố', 4);
  },
});

/** An event without its object. */
const blank = (handler: string): Hand => ({
  kind: 'event blank',
  what: handler,
  does: (workspace) => void workspace.as(who.owner).call(handler),
});

const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);

/** What differs after a hand though nothing is wrong: the rows and headers that people own. */
const ofPeople = /^(sheet|headers|rows of|documents:? )/;

/** So many hands are one group. */
const PART = 80;

/** @param office the state of the office on whose file hands fall */
export function hands(office: string): Group[] {
  const start = () => open(office);
  const { workspace } = start();
  let undisturbed: Ending | undefined;
  const expected = () => {
    if (!undisturbed) {
      const office = start();
      goOn(office);
      undisturbed = endingOf(office.workspace);
    }
    return undisturbed;
  };
  const pointsOf = (group: string, all: Hand[]) =>
    all.map(
      ({ kind, what, does }): Point => ({
        kind: `hand: ${kind}`,
        name: `${group}: ${kind}, ${what}`,
        run: () => afterHand(start(), does, expected(), what),
      }),
    );
  // In parts, so that neither process has much more to do at the end.
  return handsOf(workspace).flatMap(({ group, hands: all }) =>
    Array.from({ length: Math.ceil(all.length / PART) }, (_, part) => ({
      name: part ? `${group}, part ${part + 1}` : group,
      points: () => pointsOf(group, all.slice(part * PART, (part + 1) * PART)),
    })),
  );
}

/** What is reported after a hand. */
const DEVICE = 'Máy sau khi sửa';

/** A report and a step after the hand, then more than an hour of sweeps. */
function goOn({ workspace }: OpenOffice): { lost: string[]; texts: string[] } {
  const lost = probe(workspace, DEVICE);
  const texts: string[] = [];
  try {
    texts.push(fillFromMenu(workspace.as(who.it), 'menuPlan', codes.received, aPlan).message);
  } catch (error) {
    if (!(error instanceof Error) || !/No page was opened|no field|no sheet|No sheet/i.test(error.message))
      texts.push(`threw: ${String(error)}`);
  }
  anHourOn(workspace);
  return { lost, texts };
}

function afterHand(office: OpenOffice, does: (workspace: Workspace) => void, expected: Ending, what: string): string[] {
  const { workspace } = office;
  const mails = workspace.mails().length;
  const seen = office.shown.length;
  try {
    does(workspace);
  } catch (error) {
    // The platform refuses this to a hand: a column that is the only one, rows that are not there.
    if (/protected|out of bounds|outside|cannot|không|invalid|at least|must|refus|not possible/i.test(String(error))) return [];
    return [`search: the hand failed, ${error instanceof Error ? error.message : String(error)}`];
  }
  const { lost, texts } = goOn(office);
  const told = () => [...texts, ...textsOf({ ...office, shown: office.shown.slice(seen) }, mails)].filter((text) => !/\[SC-/.test(text));
  const found: string[] = [];
  if (lost.length && !namesCure(told())) found.push(...lost.map((one) => `${one}, and nobody is told a cure`));
  // What follows of a report that is lost is the same failure; who stands in «Phân quyền» gets the mails.
  const wrongOf = (all: string[]) =>
    all.filter(
      (one) =>
        !ofPeople.test(one) &&
        !(what.includes('Phân quyền') && one.startsWith('mails')) &&
        // Whoever types into this column gives the incident to somebody, who is told.
        !(what.includes('“Phụ trách”') && one.includes('Giao anh/chị phụ trách sự cố: ')) &&
        !(lost.length && one.includes(DEVICE)),
    );
  const wrong = () => wrongOf(differences(endingOf(workspace), expected));
  const different = differences(endingOf(workspace), expected);
  const isHealed = wrongOf(different).length === 0;
  // What differs in nothing goes on like the undisturbed office.
  if (!lost.length && !different.length) return faultyTexts([...texts, ...textsOf(office, mails)], workspace.log());
  // Set-up has to go through after any hand.
  texts.push(...setUpAgain(workspace));
  if (!isHealed) {
    const late = wrong();
    // The journal is checked once a day.
    if (late.length && !namesCure(told())) {
      workspace.skipTo(workspace.now() + 86_400_000);
      sweepTwice(workspace);
    }
    if (late.length && !namesCure(told())) found.push(...late.slice(0, 3).map((one) => `not healed, and no cure named: ${one}`));
  }
  const after = probe(workspace);
  if (after.length && !namesCure(told())) found.push(...after.map((one) => `after “Cài đặt…” ${one}, and nobody is told a cure`));
  return [...found, ...faultyTexts([...texts, ...textsOf(office, mails)], workspace.log())];
}

// The frame of a document that is edited: keys, lists, breaks, numbers and undo, and what the document has of it afterwards.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace, type Workspace } from 'apps-script-emulator';
import type { Page } from 'playwright-core';
import { inBrowser, STEP_MS } from '../../test/support/browser';
import { framePage } from '../page/editor/frame-page';
import type { EditedParagraph } from '../protocol';
import { DocumentScript } from '../worker/documents/document-script';
import { editRequests } from '../worker/documents/edit-requests';
import { oldParagraphs } from '../worker/documents/old-paragraphs';

const maker = `
function create() {
  const document = DocumentApp.create('Mẫu');
  const body = document.getBody();
  body.getChild(0).asParagraph().setText('Kính gửi: ông Bình');
  body.getChild(0).editAsText().setBold(10, 17, true);
  body.appendListItem('một');
  body.appendListItem('hai');
  body.appendParagraph('trước').appendPageBreak();
  body.appendParagraph('sau');
  document.saveAndClose();
  return document.getId();
}`;

inBrowser('the frame of a document that is edited', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'frame-'));
  let workspace: Workspace;
  let script: DocumentScript;
  let id: string;
  let page: Page;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    mkdirSync(join(folder, 'maker'), { recursive: true });
    writeFileSync(join(folder, 'maker', 'Code.js'), maker);
    workspace = openWorkspace({ at: '2026-11-24T08:00:00+07:00', owner: 'chu@co-quan.example', minuteQuotas: false });
    workspace.load(join(folder, 'maker'));
    id = String(workspace.call('create'));
    workspace.insertPageNumbers(id, { place: 'footer', hasCount: true });
    script = new DocumentScript(join(folder, 'script'), join(folder, 'maker'));
    page = await browser().newPage();
    page.setDefaultTimeout(STEP_MS);
    // Without the fonts, which only take time here.
    const html = framePage(workspace.pageless(id)).replace(/<style>@font-face[^<]*<\/style>/, '');
    await page.setContent('<iframe width="900" height="700"></iframe>');
    await page.evaluate((content) => {
      document.querySelector('iframe')!.srcdoc = content;
    }, html);
    await box('Đoạn 1').waitFor();
  });
  afterEach(() => page.close());

  const box = (name: string) => page.frameLocator('iframe').getByRole('textbox', { name, exact: true });
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Saves as the desk does; returns the text of each paragraph, «#» for what is no text. */
  const saved = async (): Promise<string[]> => {
    const paragraphs = await page.evaluate(
      () =>
        new Promise<EditedParagraph[]>((resolve) => {
          addEventListener('message', ({ data }) => data.kind === 'read' && resolve(data.paragraphs));
          document.querySelector('iframe')!.contentWindow!.postMessage('read', '*');
        }),
    );
    const old = () => oldParagraphs(JSON.parse(script.run(workspace, 'read', id)));
    const requests = editRequests(old(), paragraphs);
    if (requests.length) script.run(workspace, 'change', id, JSON.stringify(requests), script.run(workspace, 'revision', id));
    return old().map(({ runs }) => runs.map(({ text }) => text.replace('\ue907', '#')).join('|'));
  };

  test('nothing is changed: the document stays as it is', async () => {
    expect(await saved()).toEqual(['Kính gửi: |ông Bình', 'một', 'hai', 'trước|#', 'sau', '#|/|#']);
  });

  test('an item is parted in two; a line break stays within its paragraph; text behind a bold one is bold', async () => {
    await box('Đoạn 2').click();
    await press('Home', 'ArrowRight', 'Enter');
    await page.keyboard.type('x');
    await box('Đoạn 3').click();
    await press('End', 'Shift+Enter');
    await page.keyboard.type('dưới');
    await box('Đoạn 1').click();
    await press('End');
    await page.keyboard.type(' và bà An');
    expect(await saved()).toEqual(['Kính gửi: |ông Bình và bà An', 'm', 'xột', 'hai\vdưới', 'trước|#', 'sau', '#|/|#']);
  });

  test('Backspace takes a break, a number and then the paragraph; Delete joins with the next one', async () => {
    await box('Đoạn 5').click();
    await press('Home', 'Backspace');
    await box('Đoạn 4').waitFor();
    await box('Đoạn 2').click();
    await press('End', 'Delete');
    await box('Đoạn 6').click();
    await press('End', 'Backspace');
    const texts = await saved();
    expect(texts[1]).toBe('mộthai');
    expect(texts.at(-1)).toBe('#|/');
    expect(texts.slice(2, -1).join('')).toMatch(/^trước\|?#?sau$/);
  });

  test('arrows go from paragraph to paragraph; all that was done is undone step by step and done again', async () => {
    await box('Đoạn 1').click();
    await press('End', 'ArrowRight');
    await page.keyboard.type('A');
    await press('ArrowDown');
    await page.keyboard.type('B');
    await press('Enter');
    await page.keyboard.type('C');
    expect((await box('Đoạn mới').innerText()).trim()).toBe('Chai');
    await press('Control+z', 'Control+z');
    expect(await box('Đoạn mới').count()).toBe(0);
    expect((await box('Đoạn 3').innerText()).trim()).toBe('Bhai');
    await press('Control+y', 'Control+y');
    expect(await saved()).toEqual(['Kính gửi: |ông Bình', 'Amột', 'B', 'Chai', 'trước|#', 'sau', '#|/|#']);
  });

  test('a paragraph that is emptied takes new text', async () => {
    await box('Đoạn 1').click();
    await press('Control+a', 'Delete');
    await page.keyboard.type('Gửi');
    await box('Đoạn 5').click();
    await press('Control+a');
    await page.keyboard.type('Hết');
    expect(await saved()).toEqual(['Gửi', 'một', 'hai', 'trước|#', 'Hết', '#|/|#']);
  });
});

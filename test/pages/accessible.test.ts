// Every page as an office at work opens it: axe-core finds nothing serious or critical, on a computer and on a phone.
import type { Workspace } from 'apps-script-emulator';
import { rowOf } from '../../desk/samples/dialogs';
import { obstacles } from '../support/accessible';
import { who } from '../support/office';
import { officeOfTwo } from '../support/stories';
import { inBrowser, showContent } from './stage';

const office = officeOfTwo();
const [planned, submitted] = ['SC-2026-0001', 'SC-2026-0002'];

/** Opens a page of the Sheet by its menu; returns its HTML. */
const opened = (menu: string, email: string, code?: string) => (workspace: Workspace) => {
  workspace.as(email).clearShown();
  if (code) workspace.select('Sổ sự cố', rowOf(workspace, code));
  workspace.call(menu);
  return workspace.shown().at(-1)!.content;
};

const pages: Record<string, (workspace: Workspace) => string> = {
  'report an incident': opened('menuReport', who.it),
  plan: opened('menuPlan', who.it, planned),
  decide: opened('menuDecide', who.chairman, submitted),
  delegate: opened('menuDelegate', who.chairman),
  'export the report': opened('menuReportPaper', who.it),
  notice: opened('menuHandOver', who.it, planned),
  card: opened('menuCard', who.it, planned),
  explanation: opened('menuExplain', who.it, planned),
  'whole file': opened('menuWholeFile', who.it, submitted),
  search: opened('menuSearch', who.it),
  check: opened('menuCheck', who.owner),
  'set-up': opened('menuSetUp', who.owner),
  guide: opened('menuGuide', who.it),
  'approval page': (workspace) => workspace.as(who.chairman).get().content,
};

inBrowser('what people open', (browser) => {
  test.each(Object.entries(pages))('%s', async (_name, open) => {
    const content = open(office());
    for (const width of [360, 800]) {
      const page = await showContent(browser(), content, { width, height: 740 });
      expect([width, await obstacles(page)]).toEqual([width, []]);
    }
  });
});

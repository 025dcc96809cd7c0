// «Lịch sử sửa chữa» of BM.03: what was done to the same device before, and what it cost.
import { fillFromMenu } from '../../../desk/samples/dialogs';
import { keptOffice, who } from '../../support/office';
import { endedIncident, incidentAt } from '../../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  endedIncident(workspace);
  const cancelled = incidentAt(workspace, 'B2');
  fillFromMenu(workspace, 'menuCloseOtherwise', cancelled, { how: 'cancel', reason: 'Máy chạy lại' });
  incidentAt(workspace, 'B2', { 'Mã tài sản': 'MI-04' });
  incidentAt(workspace, 'B5', { 'Mã tài sản': 'mi-03 ', 'Mô tả hiện tượng': 'Kẹt giấy lại.' });
});

test('a proposal tells the work and the cost of earlier repairs of the device, and passes over what repaired nothing', () => {
  const workspace = office().as(who.it);
  const paper = workspace.files().find(({ name }) => name.startsWith('SC-2026-0004 BM.03'))!;
  const text = workspace
    .paper(paper.id)
    .replace(/<[^>]*>/g, '\n')
    .replace(/\s*\n\s*/g, '\n');
  expect(text).toContain('Lịch sử sửa chữa của thiết bị:\n- SC-2026-0001 (23/11/2026): Trục sấy, 486.000 đồng.\n3. Dự toán kinh phí');
});

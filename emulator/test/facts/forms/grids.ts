// Grid questions, and responses that a script puts together.
import { byHand, documented, type Fact, observed } from '../fact';
import { once, onForm } from '../own-files';
import { isRefused } from '../seen';

type Form = GoogleAppsScript.Forms.Form;

const onGrid = <T>(see: (grid: GoogleAppsScript.Forms.GridItem, form: Form) => T): T =>
  onForm((form) => see(form.addGridItem().setTitle('Chỗ nào').setRows(['sáng', 'chiều']).setColumns(['nhà', 'trường', 'chợ']), form));

const responded = once(() =>
  onForm((form) => {
    const text = form.addTextItem().setTitle('Họ tên');
    const boxes = form.addCheckboxItem().setTitle('Nhóm').setChoiceValues(['a', 'b c']);
    form.addTextItem().setTitle('Bỏ trống');
    const response = form.createResponse();
    const isChained = response.withItemResponse(boxes.createResponse(['a', 'b c'])) === response;
    response.withItemResponse(text.createResponse('Lê An & Bé'));
    return {
      isChained,
      answers: response.getItemResponses().map((answer) => [answer.getItem().getTitle(), answer.getResponse()]),
      ofItem: [response.getResponseForItem(text as never).getResponse(), response.getResponseForItem(form.getItems()[2]!)],
      unsent: [response.getId(), response.getTimestamp(), response.getEditResponseUrl()],
      address: response
        .toPrefilledUrl()
        .replace(/entry\.\d+/g, 'entry.N')
        .split('?')[1],
      begins: response.toPrefilledUrl().indexOf(form.getPublishedUrl().split('?')[0]!) === 0,
      left: form.getResponses().length,
    };
  }),
);

export const formGrids: Fact[] = [
  documented(
    'a grid has rows and columns',
    'Class GridItem: setRows',
    ['GRID', ['sáng', 'chiều'], ['nhà', 'trường', 'chợ'], 'Chỗ nào'],
    () =>
      onGrid((grid, form) => {
        const again = form.getItems()[0]!.asGridItem();
        return [String(grid.getType()), again.getRows(), again.getColumns(), again.getTitle()];
      }),
  ),
  documented('a grid of checkboxes has rows and columns', 'Class CheckboxGridItem: setRows', ['CHECKBOX_GRID', ['a', 'b'], ['1']], () =>
    onForm((form) => {
      form.addCheckboxGridItem().setRows(['a', 'b']).setColumns(['1']);
      const again = form.getItems(FormApp.ItemType.CHECKBOX_GRID)[0]!.asCheckboxGridItem();
      return [String(again.getType()), again.getRows(), again.getColumns()];
    }),
  ),
  observed('a grid without rows or columns is refused', [true, true, ['sáng', 'chiều']], () =>
    onGrid((grid) => [isRefused(() => grid.setRows([])), isRefused(() => grid.setColumns([])), grid.getRows()]),
  ),
  documented(
    'an answer to a grid has one column a row, or null',
    'Class GridItem: createResponse',
    [['nhà', null], [['a'], null], true, true, true],
    () =>
      onGrid((grid, form) => {
        const boxes = form.addCheckboxGridItem().setRows(['1', '2']).setColumns(['a', 'b']);
        const wrong = (responses: unknown) => isRefused(() => grid.createResponse(responses as string[]));
        return [
          grid.createResponse(['nhà', null as unknown as string]).getResponse(),
          boxes.createResponse([['a'], null as unknown as string[]]).getResponse(),
          wrong(['nhà']),
          wrong(['nhà', 'sông']),
          isRefused(() => boxes.createResponse([['a', 'c'], ['b']])),
        ];
      }),
  ),
  documented(
    'a response is put together from answers',
    'Class FormResponse: withItemResponse',
    [
      true,
      [
        ['Họ tên', 'Lê An & Bé'],
        ['Nhóm', ['a', 'b c']],
      ],
    ],
    () => [responded().isChained, responded().answers],
  ),
  documented(
    'an unanswered question has no answer',
    'Class FormResponse: getResponseForItem',
    ['Lê An & Bé', null],
    () => responded().ofItem,
  ),
  documented(
    'a response that is not submitted has no id, no time and no address for editing',
    'Class FormResponse: getId',
    [null, null, null, 0],
    () => [...responded().unsent, responded().left],
  ),
  observed(
    'the address of a response fills in its answers',
    ['usp=pp_url&entry.N=L%C3%AA+An+%26+B%C3%A9&entry.N=a&entry.N=b+c', true],
    () => [responded().address, responded().begins],
  ),
  documented('an answer that is no choice is refused', 'Class ListItem: createResponse', [true, true, false, true, true, '3'], () =>
    onForm((form) => {
      const radio = form.addMultipleChoiceItem().setChoiceValues(['a']);
      const before = isRefused(() => radio.createResponse('c'));
      radio.showOtherOption(true);
      return [
        isRefused(() => form.addListItem().setChoiceValues(['a']).createResponse('b')),
        before,
        isRefused(() => radio.createResponse('c')),
        isRefused(() => form.addCheckboxItem().setChoiceValues(['a']).createResponse(['a', 'b'])),
        isRefused(() => form.addScaleItem().setBounds(1, 5).createResponse(6)),
        form.addScaleItem().setBounds(1, 5).createResponse(3).getResponse(),
      ];
    }),
  ),
  byHand(
    'the tab of responses has a column for each row of a grid',
    'observed',
    'observed by others',
    {
      head: ['Chỗ nào [sáng]', 'Chỗ nào [chiều]', 'Việc [a]', 'Việc [b]'],
      row: ['nhà', '', 'x, y', 'y'],
      answers: [
        ['Chỗ nào', ['nhà', null]],
        ['Việc', [['x', 'y'], ['y']]],
      ],
      twice: { 'Việc [a]': 'một lần' },
      missing: { 'Chỗ nào [chiều]': 'Đây là câu hỏi bắt buộc.' },
    },
    'chạy makeGrids, chọn một cột hai lần rồi gửi; chạy changeGrids, bỏ trống một hàng rồi gửi; gửi đủ, xem trang trả lời; chạy responses',
  ),
];

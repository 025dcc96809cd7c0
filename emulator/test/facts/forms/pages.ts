// The pages of a form, and how choices and page breaks lead through them.
import { byHand, documented, type Fact, unproved } from '../fact';
import { onForm } from '../own-files';
import { isRefused } from '../seen';

type Form = GoogleAppsScript.Forms.Form;

/** A question with three choices, and two pages after it: each choice leads somewhere else. */
const onPages = <T>(see: (form: Form, parts: ReturnType<typeof pages>) => T): T => onForm((form) => see(form, pages(form)));

function pages(form: Form) {
  const question = form.addMultipleChoiceItem().setTitle('Đi đâu');
  const second = form.addPageBreakItem().setTitle('Trang hai');
  const third = form.addPageBreakItem().setTitle('Trang ba');
  const { CONTINUE, SUBMIT } = FormApp.PageNavigationType;
  question.setChoices([
    question.createChoice('tiếp', CONTINUE),
    question.createChoice('đến ba', third),
    question.createChoice('gửi', SUBMIT),
  ]);
  return { question, second, third };
}

export const formPages: Fact[] = [
  documented(
    'a choice leads on, to a page or to the end, and tells so',
    'Class MultipleChoiceItem: createChoice',
    [
      ['tiếp', 'CONTINUE', null],
      ['đến ba', 'GO_TO_PAGE', 'Trang ba'],
      ['gửi', 'SUBMIT', null],
    ],
    () =>
      onPages((_form, { question }) =>
        question
          .getChoices()
          .map((choice) => [choice.getValue(), String(choice.getPageNavigationType()), choice.getGotoPage()?.getTitle() ?? null]),
      ),
  ),
  documented('choices that lead somewhere stand beside no others', 'Class MultipleChoiceItem: createChoice', [true, 3], () =>
    onPages((_form, { question, third }) => [
      isRefused(() => question.setChoices([question.createChoice('a'), question.createChoice('b', third)])),
      question.getChoices().length,
    ]),
  ),
  documented('choices of a list lead nowhere', 'Class ListItem: createChoice', true, () =>
    onForm((form) => {
      const list = form.addListItem() as unknown as GoogleAppsScript.Forms.MultipleChoiceItem;
      return isRefused(() => list.createChoice('a', FormApp.PageNavigationType.SUBMIT));
    }),
  ),
  documented('choices given as texts lead nowhere any more', 'Class MultipleChoiceItem: setChoiceValues', [['a', null]], () =>
    onPages((_form, { question }) => {
      question.setChoiceValues(['a']);
      return question.getChoices().map((choice) => [choice.getValue(), choice.getGotoPage()?.getTitle() ?? null]);
    }),
  ),
  documented(
    'a page break tells where the page before it leads',
    'Class PageBreakItem: setGoToPage',
    [
      ['GO_TO_PAGE', 'Trang ba'],
      ['SUBMIT', null],
    ],
    () =>
      onPages((_form, { second, third }) => {
        second.setGoToPage(third);
        third.setGoToPage(FormApp.PageNavigationType.SUBMIT);
        return [second, third].map((page) => [String(page.getPageNavigationType()), page.getGoToPage()?.getTitle() ?? null]);
      }),
  ),
  unproved('a new page break leads on, and a choice given as text has no navigation type', ['CONTINUE', null], () =>
    onPages((_form, { question, second }) => {
      question.setChoiceValues(['a']);
      return [String(second.getPageNavigationType()), question.getChoices()[0]!.getPageNavigationType() ?? null];
    }),
  ),
  unproved('what led to a page that is deleted leads on', ['CONTINUE', null], () =>
    onPages((form, { question, third }) => {
      form.deleteItem(third.getIndex());
      const choice = question.getChoices()[1]!;
      return [String(choice.getPageNavigationType()), choice.getGotoPage()?.getTitle() ?? null];
    }),
  ),
  byHand(
    'only the pages on the way are asked: what is required on others is not, and their answers are not kept',
    'documented',
    'Enum PageNavigationType',
    { tiếp: ['hai', 'ba'], 'đến ba': ['ba'], gửi: [] },
    'chạy pagesForm, mở biểu mẫu; với mỗi lựa chọn ở trang đầu, ghi «x» vào mọi câu gặp trên đường đi rồi gửi: xem câu trả lời có những câu nào',
  ),
];

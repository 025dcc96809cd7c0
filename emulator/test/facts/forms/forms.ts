// Forms as scripts build them, and facts about them that need a person.
import { byHand, documented, type Fact, observed, unproved } from '../fact';
import { onForm, onSheet } from '../own-files';
import { isRefused, refusal } from '../seen';

type Form = GoogleAppsScript.Forms.Form;
/** On the platform since 2025, not in the published types. */
type Publishable = Form & {
  setPublished(published: boolean): Form;
  isPublished(): boolean;
  supportsAdvancedResponderPermissions(): boolean;
};

const published = (form: Form) => (form as Publishable).setPublished(true) as Publishable;

export const forms: Fact[] = [
  observed('a new form has its name as a file, and no title', ['Đối chiếu (tệp thử)', ''], () =>
    onForm((form) => [DriveApp.getFileById(form.getId()).getName(), form.getTitle()]),
  ),
  documented('a form is made published on request', 'Class FormApp: create', [true, false], () =>
    [true, false].map((isPublished) => {
      const form = (FormApp as unknown as { create(name: string, isPublished: boolean): Publishable }).create(
        'Đối chiếu (tệp thử)',
        isPublished,
      );
      DriveApp.getFileById(form.getId()).setTrashed(true);
      return form.isPublished();
    }),
  ),
  documented('a form without a name is refused', 'Class FormApp: create', true, () => isRefused(() => FormApp.create(''))),
  observed('a new list, choice or checkbox question has one blank choice', [[''], [''], ['']], () =>
    onForm((form) =>
      [form.addListItem(), form.addMultipleChoiceItem(), form.addCheckboxItem()].map((item) =>
        item.getChoices().map((choice) => choice.getValue()),
      ),
    ),
  ),
  documented('items come in the order they were added, with their types', 'Class Form: getItems', ['TEXT', 'LIST', 'DATETIME'], () =>
    onForm((form) => {
      form.addTextItem();
      form.addListItem().setChoiceValues(['a']);
      form.addDateTimeItem();
      return form.getItems().map((item) => String(item.getType()));
    }),
  ),
  documented('items are listed by type', 'Class Form: getItems', ['Nhóm'], () =>
    onForm((form) => {
      form.addTextItem().setTitle('Họ tên');
      form.addListItem().setTitle('Nhóm').setChoiceValues(['a']);
      return form.getItems(FormApp.ItemType.LIST).map((item) => item.getTitle());
    }),
  ),
  observed('an item keeps its id when it is renamed and moved', [true, 0], () =>
    onForm((form) => {
      form.addTextItem();
      const item = form.addTextItem();
      const id = item.getId();
      item.setTitle('Khác');
      form.moveItem(1, 0);
      const again = form.getItemById(id)!;
      return [again.getTitle() === 'Khác', again.getIndex()];
    }),
  ),
  documented('getItemById gives null for an unknown id', 'Class Form: getItemById', null, () => onForm((form) => form.getItemById(12345))),
  documented('an item is cast to its own class only', 'Class Item: asTextItem', true, () =>
    onForm((form) => {
      form.addListItem().setChoiceValues(['a']);
      return isRefused(() => form.getItems()[0]!.asTextItem());
    }),
  ),
  documented('title, help text and required mark of a question are read back', 'Class TextItem', ['Họ tên', 'Như trong thẻ', true], () =>
    onForm((form) => {
      const item = form.addTextItem().setTitle('Họ tên').setHelpText('Như trong thẻ').setRequired(true);
      return [item.getTitle(), item.getHelpText(), item.isRequired()];
    }),
  ),
  observed('a new question is not required', false, () => onForm((form) => form.addTextItem().isRequired())),
  documented('choices are read back as values', 'Class ListItem: getChoices', ['Phần cứng', 'Mạng'], () =>
    onForm((form) =>
      form
        .addListItem()
        .setChoiceValues(['Phần cứng', 'Mạng'])
        .getChoices()
        .map((choice) => choice.getValue()),
    ),
  ),
  observed('no choice may appear twice', true, () => onForm((form) => isRefused(() => form.addListItem().setChoiceValues(['a', 'a'])))),
  documented('a list without choices is refused', 'Class ListItem: setChoices', true, () =>
    onForm((form) => isRefused(() => form.addListItem().setChoiceValues([]))),
  ),
  documented('a deleted item is gone', 'Class Form: deleteItem', 0, () =>
    onForm((form) => {
      form.addTextItem();
      form.deleteItem(form.getItems()[0]!);
      return form.getItems().length;
    }),
  ),
  documented('a question may offer «Other» beside its choices', 'Class MultipleChoiceItem: showOtherOption', [false, true], () =>
    onForm((form) => {
      const item = form.addMultipleChoiceItem().setChoiceValues(['a']);
      return [item.hasOtherOption(), item.showOtherOption(true).hasOtherOption()];
    }),
  ),
  documented('a scale has bounds and labels', 'Class ScaleItem: setBounds', [1, 3, 'ít', 'nhiều'], () =>
    onForm((form) => {
      const item = form.addScaleItem().setBounds(1, 3).setLabels('ít', 'nhiều');
      return [item.getLowerBound(), item.getUpperBound(), item.getLeftLabel(), item.getRightLabel()];
    }),
  ),
  documented('a form has no method that adds a file upload', 'Class Form', 'undefined', () =>
    onForm((form) => typeof (form as unknown as { addFileUploadItem?: unknown }).addFileUploadItem),
  ),
  unproved('a form made by a script is not published', false, () => onForm((form) => (form as Publishable).isPublished())),
  documented('a published form accepts responses', 'Class Form: setPublished', [true, true], () =>
    onForm((form) => [published(form).isPublished(), form.isAcceptingResponses()]),
  ),
  documented(
    'an unpublished form accepts no responses, and setAcceptingResponses is refused',
    'Class Form: setAcceptingResponses',
    [true, false, true],
    () =>
      onForm((form) => {
        const isPublishable = (form as Publishable).supportsAdvancedResponderPermissions();
        (form as Publishable).setPublished(false);
        const isRefusing = isRefused(() => form.setAcceptingResponses(true));
        return [isPublishable, form.isAcceptingResponses(), isRefusing];
      }),
  ),
  documented('a closed form may have a message of its own', 'Class Form: setCustomClosedFormMessage', [false, 'Hẹn tuần sau.'], () =>
    onForm((form) => {
      published(form).setAcceptingResponses(false).setCustomClosedFormMessage('Hẹn tuần sau.');
      return [form.isAcceptingResponses(), form.getCustomClosedFormMessage()];
    }),
  ),
  documented('settings are read back', 'Class Form: setConfirmationMessage', ['Đã ghi nhận.', 'Mô tả', true, false], () =>
    onForm((form) => {
      form.setConfirmationMessage('Đã ghi nhận.').setDescription('Mô tả').setCollectEmail(true).setShowLinkToRespondAgain(false);
      return [form.getConfirmationMessage(), form.getDescription(), form.collectsEmail(), form.hasRespondAgainLink()];
    }),
  ),
  documented('a new form has no responses', 'Class Form: getResponses', 0, () => onForm((form) => form.getResponses().length)),
  observed('an unknown response id is refused', true, () => onForm((form) => isRefused(() => form.getResponse('khong-co')))),
  documented('the address for editing opens the form', 'Class FormApp: openByUrl', true, () =>
    onForm((form) => FormApp.openByUrl(form.getEditUrl()).getId() === form.getId()),
  ),
  observed('the address for filling in is not that for editing', false, () =>
    onForm((form) => form.getPublishedUrl() === form.getEditUrl()),
  ),
  observed(
    'getDestinationId and getDestinationType fail without a destination',
    ['The form currently has no response destination.', 'The form currently has no response destination.'],
    () => onForm((form) => [refusal(() => form.getDestinationId()), refusal(() => form.getDestinationType())]),
  ),
  documented('a destination gets a tab with the address of its form', 'Class Sheet: getFormUrl', [true, true, 1], () =>
    onSheet((_sheet, book) =>
      onForm((form) => {
        form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
        SpreadsheetApp.flush();
        const linked = SpreadsheetApp.openById(book.getId())
          .getSheets()
          .filter((sheet) => sheet.getFormUrl());
        const isItsOwn = FormApp.openByUrl(linked[0]!.getFormUrl()!).getId() === form.getId();
        const id = form.getDestinationId() === book.getId();
        form.removeDestination();
        return [isItsOwn, id, linked.length];
      }),
    ),
  ),
  documented('a tab without a form has no form address', 'Class Sheet: getFormUrl', null, () => onSheet((sheet) => sheet.getFormUrl())),
  observed('a tab that a form writes to cannot be deleted', true, () =>
    onSheet((_sheet, book) =>
      onForm((form) => {
        form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
        SpreadsheetApp.flush();
        const now = SpreadsheetApp.openById(book.getId());
        const linked = now.getSheets().filter((sheet) => sheet.getFormUrl())[0]!;
        const refused = isRefused(() => now.deleteSheet(linked));
        form.removeDestination();
        return refused;
      }),
    ),
  ),
  observed('a copy of a form has the questions with their ids, and no responses', [true, 0], () =>
    onForm((form) => {
      const id = form.addTextItem().setTitle('Họ tên').getId();
      const copy = DriveApp.getFileById(form.getId()).makeCopy('Đối chiếu (bản sao)');
      const opened = FormApp.openById(copy.getId());
      const seen = [opened.getItems()[0]!.getId() === id, opened.getResponses().length];
      copy.setTrashed(true);
      return seen;
    }),
  ),
  byHand(
    'a response has its answers by question, without unanswered questions',
    'documented',
    'Class FormResponse: getItemResponses',
    [['Họ tên', 'An']],
    'gửi biểu mẫu thử, bỏ trống câu thứ hai',
  ),
  byHand(
    'an answer of date and time reads yyyy-MM-dd HH:mm',
    'observed',
    'observed by others',
    '2026-11-23 07:05',
    'gửi câu hỏi ngày giờ: 23/11/2026 07:05',
  ),
  byHand(
    'a form also keeps its responses when it has a destination',
    'documented',
    'Class Form: setDestination',
    1,
    'nối biểu mẫu vào sổ rồi gửi: cả biểu mẫu lẫn trang trả lời đều có một dòng',
  ),
  byHand(
    'the tab of responses is named in the language of the spreadsheet',
    'observed',
    'observed by others',
    'Câu trả lời biểu mẫu 1',
    'xem tên trang trả lời trong sổ tiếng Việt',
  ),
  byHand('a respondent\'s "=1+1" stays text', 'observed', 'observed by others', '=1+1', 'gửi biểu mẫu với câu trả lời =1+1'),
  byHand(
    'an answer of digits in the tab of responses loses its leading zero',
    'observed',
    'observed by others',
    912345678,
    'gửi biểu mẫu với câu trả lời 0912345678',
  ),
];

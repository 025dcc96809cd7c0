// Answers of a sample for the questions of the form, by the questions' titles.
import type { ShownForm } from 'apps-script-emulator';
import type { DeskPerson } from '../../office/people';
import type { ListedSample } from '../../samples/sample-list';

export type Answers = Record<string, string | string[]>;

/** The start of a question's title, and the value of the sample that answers it. */
const byTitle: [string, (sample: ListedSample, person: DeskPerson) => string][] = [
  ['họ và tên', ({ reporter }) => reporter],
  ['chức vụ', (_sample, { position }) => position],
  ['bộ phận', ({ department }) => department],
  ['điện thoại', ({ phone }) => phone],
  ['thư điện tử', (_sample, { email }) => email],
  ['thiết bị', ({ device }) => device],
  ['mã tài sản', ({ assetCode }) => assetCode],
  ['số sê-ri', ({ serial }) => serial],
  ['vị trí', ({ location }) => location],
  ['nhóm', ({ group }) => group],
  ['mô tả', ({ description }) => description],
  ['ảnh hưởng', ({ impact }) => impact],
  ['đề nghị', ({ request }) => request],
  ['máy đặt', ({ location }) => location],
  ['dấu hiệu sự cố an ninh', ({ security }) => (security ? 'Có' : 'Không')],
];

export function answersFor(form: ShownForm, sample: ListedSample, person: DeskPerson): Answers {
  const answers: Answers = {};
  for (const { title, choices } of form.items) {
    const value = byTitle.find(([start]) => title.toLowerCase().startsWith(start))?.[1](sample, person) ?? '';
    const answer = choices ? choices.find((choice) => choice === value || choice.startsWith(`${value} `)) : value;
    if (answer) answers[title] = answer;
  }
  return answers;
}

/** Returns the answers that an address fills in: `entry.` and the id of the question. @param query of the address */
export function answersIn(form: ShownForm, query: string): Answers {
  const given = new URLSearchParams(query);
  return Object.fromEntries(
    form.items.flatMap(({ id, title, choices }) => {
      const answer = given.get(`entry.${id}`);
      return answer && (!choices || choices.includes(answer)) ? [[title, answer]] : [];
    }),
  );
}

/** The sample's values with their names, for copying into a dialog. */
export function valuesOf(sample: ListedSample): { label: string; value: string }[] {
  const { reporter, department, phone, device, assetCode, serial, location, group, description, impact, request, channel } = sample;
  return [
    { label: 'Hình thức', value: channel },
    { label: 'Người báo', value: reporter },
    { label: 'Bộ phận', value: department },
    { label: 'Điện thoại', value: phone },
    { label: 'Thiết bị', value: device },
    { label: 'Mã tài sản', value: assetCode },
    { label: 'Số sê-ri', value: serial },
    { label: 'Vị trí', value: location },
    { label: 'Nhóm', value: group },
    { label: 'Mô tả', value: description },
    { label: 'Ảnh hưởng', value: impact },
    { label: 'Đề nghị', value: request },
  ].filter(({ value }) => value !== '');
}

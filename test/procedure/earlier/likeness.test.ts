// Which earlier incidents are like one.
import { type Comparable, mostAlike } from '../../../src/procedure/earlier/likeness';

const incident = (code: string, description: string, more: Partial<Comparable> = {}): Comparable => ({
  code,
  device: `Máy ${code}`,
  assetCode: '',
  group: 'MI',
  description,
  ...more,
});
const found = (subject: Comparable, earlier: Comparable[], most = 5) =>
  mostAlike(subject, earlier, most).map(({ incident: { code }, why }) => `${code} ${why}`);

test('the same unit comes first, then the same device by name, then like words of the same group', () => {
  const subject = incident('9', 'Kẹt giấy liên tục', { assetCode: 'MI-03', device: 'Máy in Canon' });
  expect(
    found(subject, [
      incident('1', 'Bị kẹt giấy ở khay'),
      incident('2', 'Hết mực', { device: 'MÁY IN  Canon' }),
      incident('3', 'Không lên nguồn', { assetCode: 'mi-03' }),
      incident('4', 'Kẹt giấy', { group: 'PC' }),
      incident('5', 'Không lên nguồn'),
    ]),
  ).toEqual(['3 sameDevice', '2 sameName', '1 likeWords']);
});

test('of the same unit the incident with like words comes first, of equals the later one', () => {
  const subject = incident('9', 'Kẹt giấy', { assetCode: 'MI-03' });
  const same = (code: string, description: string) => incident(code, description, { assetCode: 'MI-03' });
  expect(found(subject, [same('1', 'kẹt giấy'), same('2', 'Hết mực'), same('3', 'Hết mực')])).toEqual([
    '1 sameDevice',
    '3 sameDevice',
    '2 sameDevice',
  ]);
});

test('accents, case and signs do not count', () => {
  expect(found(incident('9', 'KET GIAY!!'), [incident('1', 'kẹt   giấy, nhăn')])).toEqual(['1 likeWords']);
});

test('single words that many incidents have are chance', () => {
  const earlier = ['Không in được trang cuối', 'Không kết nối mạng', 'Không nhận mực mới'].map((text, index) =>
    incident(String(index), text),
  );
  expect(found(incident('9', 'Không lên nguồn từ sáng'), earlier)).toEqual([]);
});

test('a pair that most incidents have tells none apart', () => {
  const earlier = Array.from({ length: 20 }, (_, index) => incident(String(index), 'Máy in của phòng bị lỗi màn hình số'));
  expect(found(incident('99', 'Máy in chậm hẳn, rất nóng, kêu to'), earlier)).toEqual([]);
});

test('the incident itself is none of them; blank texts are like nothing; there are no more than asked for', () => {
  const blank = { description: '', device: '', group: '' };
  expect(found(incident('1', '', blank), [incident('1', '', blank), incident('2', '', blank)])).toEqual([]);
  const earlier = Array.from({ length: 30 }, (_, index) => incident(String(index), 'x', { assetCode: 'A' }));
  expect(found(incident('99', 'x', { assetCode: 'A' }), earlier, 3)).toEqual(['29 sameDevice', '28 sameDevice', '27 sameDevice']);
});

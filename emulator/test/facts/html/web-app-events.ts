// The events that a web app gets for an address and a body; each fact needs a deployment and a browser.
import { byHand, type Fact } from '../fact';

const guide = 'Web Apps: request parameters';
const opened = 'triển khai, mở địa chỉ web app với ?a=1&b=2&a=3';
const posted = 'triển khai, gửi POST (biểu mẫu) a=1&b=2&a=3 đến web app';

export const webAppEvents: Fact[] = [
  byHand('of a parameter that comes twice the first is the text', 'documented', guide, { a: '1', b: '2' }, opened),
  byHand('every parameter is a list, of one or of several', 'documented', guide, { a: ['1', '3'], b: ['2'] }, opened),
  byHand('the address is given as it was behind the question mark', 'documented', guide, 'a=1&a=3&b=2', 'như trên, theo thứ tự a, a, b'),
  byHand('an address alone has no body', 'documented', guide, [-1, '', false], 'đọc contentLength, contextPath và postData của doGet'),
  byHand(
    'the body of a post is given with its type and its length',
    'documented',
    guide,
    { type: 'application/x-www-form-urlencoded', contents: 'a=1&a=3&b=2', length: 11, name: 'postData' },
    posted,
  ),
  byHand(
    'a body of another type is no parameters, and the address of a post is blank',
    'documented',
    guide,
    [{}, { type: 'application/json', contents: '{"ấ":1}', length: 9, name: 'postData' }, 9, ['', '']],
    'triển khai, gửi POST có Content-Type application/json và nội dung {"ấ":1}; gửi POST a=1&b=2&a=3, đọc queryString',
  ),
  byHand('the fields of a post are parameters, and its length is counted', 'documented', guide, [{ a: ['1', '3'], b: ['2'] }, 11], posted),
];

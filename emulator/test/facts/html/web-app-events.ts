// The events that a web app gets for an address and a body; each fact needs a deployment and a browser.
import { byHand, type Fact } from '../fact';

const guide = 'Web Apps: request parameters';
const opened = 'triển khai, mở địa chỉ web app với ?a=1&b=2&a=3';
const posted = 'triển khai, gửi POST (biểu mẫu) a=1&b=2&a=3 đến web app';

export const webAppEvents: Fact[] = [
  byHand('a parameter that comes twice has its first value in «parameter»', 'documented', guide, { a: '1', b: '2' }, opened),
  byHand('«parameters» has a list of values for each parameter', 'documented', guide, { a: ['1', '3'], b: ['2'] }, opened),
  byHand('queryString is the address after the question mark', 'documented', guide, 'a=1&a=3&b=2', 'như trên, theo thứ tự a, a, b'),
  byHand('a GET request has no body', 'documented', guide, [-1, '', false], 'đọc contentLength, contextPath và postData của doGet'),
  byHand(
    'the event of a POST request has the body with its type and length',
    'documented',
    guide,
    { type: 'application/x-www-form-urlencoded', contents: 'a=1&a=3&b=2', length: 11, name: 'postData' },
    posted,
  ),
  byHand(
    'a JSON body gives no parameters, and queryString of a POST request is blank',
    'documented',
    guide,
    [{}, { type: 'application/json', contents: '{"ấ":1}', length: 9, name: 'postData' }, 9, ['', '']],
    'triển khai, gửi POST có Content-Type application/json và nội dung {"ấ":1}; gửi POST a=1&b=2&a=3, đọc queryString',
  ),
  byHand('a POST form gives its fields as parameters and its length', 'documented', guide, [{ a: ['1', '3'], b: ['2'] }, 11], posted),
];

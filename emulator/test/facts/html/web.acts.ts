// The users of a web app, and the events that it gets for an address.
import { type Acts, editor, isRefused, last, open, posted, visit } from '../people';

const types = ['ATOM', 'CSV', 'ICAL', 'JAVASCRIPT', 'JSON', 'RSS', 'TEXT', 'VCARD', 'XML'];

export const web: Acts = {
  'in a dialog the active user is the person': () => open().as(editor).runFromPage('who', []),
  'in a web app run as the person who opens it the active user is that person': () => visit().people[0],
  'a web app has no active spreadsheet': () => visit().active,
  'in a time trigger nobody is active'() {
    const workspace = open();
    workspace.call('daily', 7, -1);
    workspace.as(editor).advanceTo('2026-11-25T08:00:00+07:00');
    return last(workspace).people;
  },
  'of a parameter that comes twice the first is the text': () => visit().event.parameter,
  'every parameter is a list, of one or of several': () => visit().event.parameters,
  'the address is given as it was behind the question mark': () => visit().event.queryString,
  'an address alone has no body'() {
    const { event } = visit();
    return [event.contentLength, event.contextPath, 'postData' in event];
  },
  'the body of a post is given with its type and its length': () => posted().postData,
  'a body of another type is no parameters, and the address of a post is blank'() {
    const event = posted({}, { type: 'application/json', contents: '{"ấ":1}' });
    return [event.parameter, event.postData, event.contentLength, [event.queryString, posted().queryString]];
  },
  'the fields of a post are parameters, and its length is counted'() {
    const { parameters, contentLength } = posted();
    return [parameters, contentLength];
  },
  'a web app answers with a page or with plain content, and with nothing else'() {
    const workspace = open();
    return [
      workspace.get({ answer: 'page' }),
      workspace.get({ answer: 'JSON' }),
      workspace.post({ answer: 'page' }),
      ['x', 'y'].map((answer) => isRefused(() => (answer === 'x' ? workspace.get({ answer }) : workspace.post({ answer })))),
    ];
  },
  'plain content is sent as the type that it is given': () => types.map((answer) => [answer, open().post({ answer }).contentType]),
  'a web app has no stores of a document': () => JSON.parse(open().get({ answer: 'stores' }).content) as unknown,
  'a script tells the address of its web app': () => open().call('webAddress'),
};

// The users of a web app, and the events that it gets for an address.
import { type Acts, editor, isRefused, last, open, posted, visit } from '../people';

const types = ['ATOM', 'CSV', 'ICAL', 'JAVASCRIPT', 'JSON', 'RSS', 'TEXT', 'VCARD', 'XML'];

/** Whether the web app gets the properties, the cache and the lock of the document. */
const webStores = () => JSON.parse(open().get({ answer: 'stores' }).content) as boolean[];

export const web: Acts = {
  'the active user of a dialog is the person who opens it': () => open().as(editor).runFromPage('who', []),
  'the active user of a web app that runs as its visitor is that visitor': () => visit().people[0],
  'a web app has no active spreadsheet': () => visit().active,
  'a time trigger has no active user'() {
    const workspace = open();
    workspace.call('daily', 7, -1);
    workspace.as(editor).advanceTo('2026-11-25T08:00:00+07:00');
    return last(workspace).people;
  },
  'a parameter that comes twice has its first value in «parameter»': () => visit().event.parameter,
  '«parameters» has a list of values for each parameter': () => visit().event.parameters,
  'queryString is the address after the question mark': () => visit().event.queryString,
  'a GET request has no body'() {
    const { event } = visit();
    return [event.contentLength, event.contextPath, 'postData' in event];
  },
  'the event of a POST request has the body with its type and length': () => posted().postData,
  'a JSON body gives no parameters, and queryString of a POST request is blank'() {
    const event = posted({}, { type: 'application/json', contents: '{"ấ":1}' });
    return [event.parameter, event.postData, event.contentLength, [event.queryString, posted().queryString]];
  },
  'a POST form gives its fields as parameters and its length'() {
    const { parameters, contentLength } = posted();
    return [parameters, contentLength];
  },
  'a web app answers only with a page or with plain content'() {
    const workspace = open();
    return [
      workspace.get({ answer: 'page' }),
      workspace.get({ answer: 'JSON' }),
      workspace.post({ answer: 'page' }),
      ['x', 'y'].map((answer) => isRefused(() => (answer === 'x' ? workspace.get({ answer }) : workspace.post({ answer })))),
    ];
  },
  'plain content is sent with the given content type': () => types.map((answer) => [answer, open().post({ answer }).contentType]),
  'a web app of a bound script has the properties of the document': () => webStores()[0],
  'a web app of a bound script has no cache and no lock of the document': () => webStores().slice(1),
  'a script gets the address of its web app': () => open().call('webAddress'),
};

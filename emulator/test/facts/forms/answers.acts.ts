// Answers that the page of a form accepts and refuses, and how scripts read them.
import { FormRefusal } from '../../../src/services/forms/submission';
import { bundledFacts } from '../../places';
import { type Acts, editor, open, owner, seen, type Workspace } from '../people';
import { boxes, boxRules, paragraphRules, type RuleTried, textRules, times } from './form-rules';

/** Returns the page's message when it refuses the answers; null when it accepts them. */
export function said(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof FormRefusal) return error.message;
    throw error;
  }
}

function withMade(make: string) {
  const workspace = open();
  return { workspace, id: workspace.call(make) as string };
}

/** For each rule, the answers that are accepted, and those that are refused with the rule's own help. */
function judged(make: string, rules: RuleTried[]) {
  const { workspace, id } = withMade(make);
  return rules.map(({ rule, taken, refused }) => {
    const told = (answer: string) => workspace.checkAnswers(id, { [rule]: answer })[rule];
    const all = [...taken, ...refused];
    return [rule, all.filter((answer) => told(answer) === undefined), all.filter((answer) => told(answer) === `sai ${rule}`)];
  });
}

/** The answers of the last response. */
const answered = (workspace: Workspace, id: string) => (workspace.call('responses', id) as [string, unknown][][]).pop()!;

const aName = { Tên: 'An', Nhóm: 'Mạng' };

/** How each answer is stored; null when the page says that there is no such time. */
function keptAs(workspace: Workspace, id: string, title: string, given: string[]) {
  return given.map((text) => {
    const answers = { ...aName, [title]: text };
    if (workspace.checkAnswers(id, answers)[title]) return [text, null];
    workspace.submitForm(id, answers);
    return [text, answered(workspace, id).filter(([one]) => one === title)[0]![1]];
  });
}

export const answers: Acts = {
  'each rule of a text question accepts answers within its limit, and shows its help text otherwise': () => judged('textForm', textRules),
  'a paragraph question checks patterns and lengths as a text question does': () => judged('paragraphForm', paragraphRules),
  'a rule for checkboxes counts the ticked boxes, and does not check an empty answer'() {
    const { workspace, id } = withMade('boxForm');
    const help = (rule: string, ticked: number) => workspace.checkAnswers(id, { [rule]: boxes.slice(0, ticked) })[rule];
    return boxRules.map(([rule]) => [
      rule,
      [0, 1, 2, 3].filter((ticked) => help(rule, ticked) === undefined),
      [0, 1, 2, 3].filter((ticked) => help(rule, ticked) === `sai ${rule}`).length,
    ]);
  },
  'a built rule does not change; a cleared or empty rule checks nothing; a rule without help still shows an error'() {
    const { workspace, id } = withMade('builtForm');
    const { năm: five, ...others } = workspace.checkAnswers(id, { một: 'a', hai: 'a', ba: 'a', bốn: 'a', năm: 'a' });
    return [others, Boolean(five)];
  },
  'a day is stored as yyyy-MM-dd, a time as HH:mm, a moment as both, and an invalid one is refused'() {
    const { workspace, id } = withMade('kindsForm');
    const kept = (title: string, tried: [string, unknown][]) =>
      keptAs(
        workspace,
        id,
        title,
        tried.map(([given]) => given),
      );
    const wrong = workspace.checkAnswers(id, { ...aName, Ngày: 'x', Giờ: 'x', Lúc: 'x' });
    return {
      day: kept('Ngày', times.day),
      hour: kept('Giờ', times.hour),
      moment: kept('Lúc', times.moment),
      saysTheSame: [wrong.Ngày === wrong.Giờ, wrong.Ngày === wrong.Lúc],
    };
  },
  'an answer is a text; checkboxes give a list, a scale its number as text, «Other» the written text'() {
    const { workspace, id } = withMade('kindsForm');
    workspace.submitForm(id, { ...aName, Kể: 'dài', Máy: 'khác', Hỏng: ['B', 'khác'], Gấp: '3' });
    const many = answered(workspace, id);
    workspace.submitForm(id, { ...aName, Máy: 'A', Hỏng: 'A', Gấp: '0' });
    return [many, answered(workspace, id)];
  },
  'an empty required question is asked again; until then no response is stored and no trigger fires'() {
    const workspace = open();
    const id = workspace.call('makeForm') as string;
    workspace.call('requireAll', id);
    const message = said(() => workspace.submitForm(id, { Số: '12', 'Họ tên': '' }));
    const fields = workspace.checkAnswers(id, { Số: '12', 'Họ tên': '' });
    return [Boolean(message), Object.keys(fields), Object.values(fields).every(Boolean), workspace.call('responses', id), seen(workspace)];
  },
  'the page of a form shows its texts and its items in order, with help, required marks and choices'() {
    const { workspace, id } = withMade('kindsForm');
    const { title, description, confirmation, allowsAnother, collectsEmail, items } = workspace.form(id);
    return {
      texts: [title, description, confirmation],
      offers: [allowsAnother, collectsEmail],
      items: items.map(({ kind, title: of, help, required, choices, hasOther }) => [kind, of, help, required, choices, hasOther]),
    };
  },
  'a form accepts answers while it is published and open, and shows its own message when it is closed'() {
    const { workspace, id } = withMade('kindsForm');
    const seenBy = (...settings: [method: string, value: unknown][]) => {
      for (const setting of settings) workspace.call('tellForm', id, ...setting);
      const message = said(() => workspace.submitForm(id, aName));
      const { published, acceptsResponses, closedMessage } = workspace.form(id);
      return [published, acceptsResponses, message === null, message === closedMessage];
    };
    return [
      seenBy(),
      seenBy(['setPublished', false]),
      seenBy(['setPublished', true], ['setAcceptingResponses', false]),
      seenBy(['setCustomClosedFormMessage', 'Hẹn tuần sau.']),
      said(() => workspace.submitForm(id, aName)),
      seenBy(['setAcceptingResponses', true]),
    ];
  },
  'forms are listed with their titles, also forms that accept no answers'() {
    const { workspace, id } = withMade('kindsForm');
    workspace.call('tellForm', workspace.call('boxForm'), 'setPublished', false);
    return workspace.forms().map((one) => [one.title, one.published, one.id === id]);
  },
  'a form limited to one response per person needs an account and refuses a second response of a person'() {
    const { workspace, id } = withMade('kindsForm');
    const isTaken = (by: string) => said(() => workspace.submitForm(id, aName, { by })) === null;
    const messages = () => said(() => workspace.submitForm(id, aName, { by: editor }));
    workspace.call('tellForm', id, 'setLimitOneResponsePerUser', true);
    const limited = [isTaken(''), isTaken(editor), isTaken(editor), isTaken(owner), Boolean(messages())];
    workspace.call('tellForm', id, 'setLimitOneResponsePerUser', false);
    return [limited, [isTaken(''), isTaken(editor)]];
  },
  'a form that collects addresses records who answers, but not who answered earlier'() {
    const workspace = open();
    const id = workspace.call('makeForm', false) as string;
    const sent = workspace.submitForm(id, { 'Họ tên': 'An' }, { by: editor });
    const before = workspace.call('addressOf', id, sent);
    workspace.call('tellForm', id, 'setCollectEmail', true);
    workspace.call('link', id);
    const refused = said(() => workspace.submitForm(id, { 'Họ tên': 'An' }, { by: '' })) !== null;
    const again = workspace.submitForm(id, { 'Họ tên': 'Bình' }, { by: editor });
    const addresses = [before, ...[sent, again].map((one) => workspace.call('addressOf', id, one))];
    const column = (workspace.call('responseGrid') as unknown[][]).map(([address]) => address);
    return [addresses, refused, column, workspace.form(id).collectsEmail];
  },
  'getActiveForm gives only the form that the script is bound to, and the script may add menus to that form'() {
    const { workspace, id } = withMade('kindsForm');
    const bound = [id, workspace.call('makeDocument', 'x') as string].map((to) => {
      workspace.load(bundledFacts('script'), to);
      return workspace.call('activeForm');
    });
    workspace.load(bundledFacts('script'), id);
    workspace.call('formMenu');
    return [...bound, workspace.menus().map(({ caption }) => caption)];
  },
  'only an editor of a form opens it by script'() {
    const { workspace, id } = withMade('kindsForm');
    const tried = (role?: 'viewer' | 'editor') => {
      workspace.as(owner);
      if (role) workspace.share(id, editor, role);
      return workspace.as(editor).call('openedForm', id);
    };
    return [tried(), tried('viewer') !== 'Góp ý', tried('editor')];
  },
};

// «Chuyển người quản trị sổ…»: the keeper chooses the next one, and gives them the rights; the register changes hands when that one takes over.
import type { NoticeModel, ProgressModel } from '../../actions/page-models';
import { formCodes } from '../../procedure/incident';
import { substitutes } from '../../procedure/rights/keeper';
import type { Person } from '../../procedure/rights/people';
import { UserError } from '../../texts/errors';
import { keeperTexts, type passOnSteps, personPhrase, passOnSteps as steps } from '../../texts/keeper';
import { menuTexts } from '../../texts/menus';
import type { GoogleOffice } from '../office';
import { now } from '../platform/clock';
import { isKeeper } from '../platform/identity';
import { isThere } from '../platform/marked-files';
import { readProperty } from '../platform/properties';
import { shareWith } from '../platform/sharing';
import { ClassicFile } from '../setup/classic-file';
import { setUpGuards } from '../setup/sheet-guards';
import { changePassing, readPassing } from './passing';
import { chairmen, journalAndTell, namedBy } from './told';

const t = keeperTexts.passOn;

type StepId = (typeof passOnSteps)[number]['id'];

/** Returns the page on which the keeper begins, or a notice that says why not. */
export function passOnPage(office: GoogleOffice): ProgressModel | NoticeModel {
  const keeper = readProperty('installer');
  const notice = (message: string): NoticeModel => ({ kind: 'notice', title: menuTexts.notice, message, links: [] });
  if (!isKeeper()) return notice(t.notKeeper(keeper));
  const others = substitutes(office.read({}).settings.people, keeper);
  if (!others.length) return notice(t.nobody);
  const { heading, owner, lost, page, code } = keeperTexts.byHand;
  return {
    kind: 'progress',
    title: t.title,
    intro: t.intro(keeper),
    steps: steps.map(({ id, label, needs }) => ({ id, label, needs })),
    begin: {
      label: t.begin,
      choice: { label: t.choose, options: others.map((one) => ({ value: one.email, label: `${personPhrase(one)}, ${one.email}` })) },
    },
    after: { heading, items: [owner, lost, page, code] },
  };
}

/** @param chosen e-mail of the next keeper; needed by the first step only */
export function runPassOnStep(office: GoogleOffice, id: StepId, chosen: string): { message: string } {
  const keeper = readProperty('installer');
  if (!isKeeper()) throw new UserError(t.notKeeper(keeper));
  const { people } = office.read({}).settings;
  const others = substitutes(people, keeper);
  const next = others.find(({ email }) => email === (id === 'passOn.offer' ? chosen : readPassing().offer?.to));
  if (!next) throw new UserError(t.nobody);
  return { message: carryOut(office, id, next, others, people) };
}

function carryOut(office: GoogleOffice, id: StepId, next: Person, others: Person[], people: Person[]): string {
  const keeper = readProperty('installer');
  const [from, to] = [personPhrase(namedBy(keeper, people)), personPhrase(next)];
  switch (id) {
    case 'passOn.offer': {
      changePassing((passing) => (passing.offer?.to === next.email ? passing : { ...passing, offer: { to: next.email, at: now() } }));
      return t.offered(`${to}, ${next.email}`);
    }
    case 'passOn.file':
      requireShared([readProperty('book.id')], next, t.what.file);
      setUpGuards(new ClassicFile(), [keeper, ...others.map(({ email }) => email)]);
      return t.shared;
    case 'passOn.folders': {
      const ids = [
        readProperty('folder.root'),
        readProperty('folder.templates'),
        ...formCodes.map((form) => readProperty(`template.${form}`)),
      ];
      requireShared(ids.filter(isThere), next, t.what.folders);
      return t.shared;
    }
    case 'passOn.form':
      requireShared([readProperty('form.id')].filter(isThere), next, t.what.form);
      return t.shared;
    case 'passOn.tell': {
      const { at } = readPassing().offer!;
      const mail = t.mail(from, to);
      journalAndTell(office, `passOn ${next.email} ${at}`, { label: t.event, by: from, summary: t.summary(from, to) }, [
        { to: [next.email, keeper, ...chairmen(people)], text: mail, button: 'sheet' },
      ]);
      return t.told(to);
    }
  }
}

/** @throws UserError with what the owner of the file has to do */
function requireShared(ids: string[], { email }: Person, what: string): void {
  const refused = ids.flatMap((id) => shareWith(id, [email]));
  if (refused.length) throw new UserError(t.notShared([email], what));
}

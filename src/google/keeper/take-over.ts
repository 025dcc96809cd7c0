// «Nhận quản trị sổ…»: the chosen one, or after a leader's agreement an administrator, becomes the keeper; set-up then puts all else right.
import type { NoticeModel, ProgressModel } from '../../actions/page-models';
import { approvers } from '../../procedure/rights/approval';
import { mayTakeOver } from '../../procedure/rights/keeper';
import { UserError } from '../../texts/errors';
import { askSteps, keeperTexts, personPhrase, takeOverSteps } from '../../texts/keeper';
import { menuTexts } from '../../texts/menus';
import { setupSteps } from '../../texts/setup';
import type { GoogleOffice } from '../office';
import { now } from '../platform/clock';
import { isKeeper } from '../platform/identity';
import { readProperty, writeProperty } from '../platform/properties';
import { installTriggers } from '../setup/triggers';
import { replaceClosedSheets } from './closed-sheets';
import { changePassing, grantFor, readPassing } from './passing';
import { chairmen, journalAndTell, namedBy } from './told';

const t = keeperTexts.takeOver;

type StepId = (typeof takeOverSteps)[number]['id'] | (typeof askSteps)[number]['id'];

const me = (): string => Session.getEffectiveUser().getEmail();

/** Returns the page that takes over, or that asks the leaders first, or a notice that says why not. */
export function takeOverPage(office: GoogleOffice): ProgressModel | NoticeModel {
  const notice = (message: string): NoticeModel => ({ kind: 'notice', title: menuTexts.notice, message, links: [] });
  const keeper = readProperty('installer');
  const passing = readPassing();
  const grant = grantFor(me(), passing);
  if (isKeeper() && !grant) return notice(t.isKeeper);
  office.read({});
  if (!grant && !mayTakeOver(office.actor())) return notice(t.notYours);
  const { heading, owner, lost, page, code } = keeperTexts.byHand;
  if (grant)
    return {
      kind: 'progress',
      title: t.title,
      intro: [t.intro(grant.from), grant.agreed && t.agreed(personPhrase(grant.agreed.by), grant.agreed.at)].filter(Boolean).join(' '),
      steps: [...takeOverSteps, ...setUpAsKeeper()].map(({ id, label, needs }) => ({ id, label, needs })),
      begin: { label: t.begin },
      after: { heading, items: [owner, lost, page, code] },
    };
  const leaders = leadersOf(office);
  if (!leaders.length) return notice(t.noLeader);
  const isWaiting = passing.request?.by.email === me();
  return {
    kind: 'progress',
    title: t.askTitle,
    intro: [t.askIntro(keeper, leaders.map(personPhrase).join(', ')), isWaiting && t.waiting(passing.request!.at)]
      .filter(Boolean)
      .join(' '),
    steps: askSteps.map(({ id, label, needs }) => ({ id, label, needs })),
    begin: { label: t.askButton },
    after: { heading, items: [lost] },
  };
}

/** The steps of set-up without its first, which looks who the keeper is. */
const setUpAsKeeper = () =>
  setupSteps
    .filter(({ id }) => id !== 'start')
    .map(({ id, label, needs }) => ({ id, label, needs: needs.map((one) => (one === 'start' ? 'takeOver.sheets' : one)) }));

const leadersOf = (office: GoogleOffice) => approvers(office.settings.people, office.now()).filter(({ email }) => email);

export function runTakeOverStep(office: GoogleOffice, id: StepId): { message: string } {
  return {
    message:
      id === 'takeOver.ask' ? ask(office) : id === 'takeOver.accept' ? accept(office) : id === 'takeOver.sheets' ? sheets() : tell(office),
  };
}

/** The first request of a person is journalled; sent again, it is mailed again. */
function ask(office: GoogleOffice): string {
  const keeper = readProperty('installer');
  const { people } = office.read({}).settings;
  if (!mayTakeOver(office.actor())) throw new UserError(t.notYours);
  const leaders = leadersOf(office);
  if (!leaders.length) throw new UserError(t.noLeader);
  const by = namedBy(me(), people);
  const request = changePassing((passing) =>
    passing.request?.by.email === by.email ? passing : { ...passing, request: { by, at: now() } },
  ).request!;
  const phrase = personPhrase(by);
  journalAndTell(office, `ask ${by.email} ${request.at}`, { label: t.askEvent, by: phrase, summary: t.askSummary(phrase, keeper) }, [
    { to: leaders.map(({ email }) => email), text: t.askMail(phrase, keeper), button: 'queue' },
    { to: [keeper], text: t.askedKeeperMail(phrase), button: 'sheet' },
  ]);
  return t.asked(leaders.map(personPhrase).join(', '));
}

/**
 * The triggers come first: until the property names this account they do nothing, and the former keeper's still work. After it those end
 * themselves.
 */
function accept(office: GoogleOffice): string {
  const email = me();
  const grant = grantFor(email, readPassing());
  office.read({});
  // What was offered or agreed ends with the role in «Phân quyền».
  if (grant && !mayTakeOver(office.actor())) throw new UserError(t.notYours);
  if (!grant) throw new UserError(isKeeper() ? t.isKeeper : t.notGranted);
  changePassing((passing) => ({ ...passing, taking: grant }));
  const isWatched = installTriggers(SpreadsheetApp.getActiveSpreadsheet());
  writeProperty('installer', email);
  return isWatched ? t.accepted(email) : t.acceptedWithoutForm(email);
}

function sheets(): string {
  if (!isKeeper()) throw new UserError(t.notGranted);
  const { names, unnamed } = replaceClosedSheets();
  return names.length ? t.sheetsAnew(names, unnamed) : t.noneClosed;
}

function tell(office: GoogleOffice): string {
  const { taking } = readPassing();
  if (!isKeeper()) throw new UserError(t.notGranted);
  // Told by a run that was cut off after it.
  if (!taking) return t.told;
  const { people } = office.read({}).settings;
  const [by, from] = [taking.by, taking.from].map((email) => personPhrase(namedBy(email, people))) as [string, string];
  const agreed = taking.agreed ? personPhrase(taking.agreed.by) : '';
  journalAndTell(office, `takeOver ${taking.by} ${taking.at}`, { label: t.event, by, summary: t.summary(by, from, agreed) }, [
    { to: [taking.by, taking.from, ...chairmen(people)], text: t.mail(by, from, agreed), button: 'sheet' },
  ]);
  // What was offered and asked before is settled.
  changePassing(() => ({}));
  return agreed ? `${t.told} ${t.formerRole(taking.from)}` : t.told;
}

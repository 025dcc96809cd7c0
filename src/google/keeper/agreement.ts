// «Xác nhận người quản trị sổ…»: a leader agrees that the person who asked takes the register over, on the Sheet or on the leaders' page.
import type { DialogAnswer, DialogModel, DialogResult, NoticeModel } from '../../actions/page-models';
import { mayAgree } from '../../procedure/rights/keeper';
import { keeperTexts, personPhrase } from '../../texts/keeper';
import { menuTexts } from '../../texts/menus';
import { momentPhrase } from '../../texts/moments';
import type { GoogleOffice } from '../office';
import { readProperty } from '../platform/properties';
import { changePassing, type Passing, readPassing } from './passing';
import { journalAndTell, namedBy } from './told';

const t = keeperTexts.agree;

type Request = NonNullable<Passing['request']>;

/** Tells a request from an earlier one of the same person. */
const idOf = ({ by, at }: Request): string => `${by.email} ${at}`;

/** Returns the decision that waits, or a notice. */
export function agreementDialog(office: GoogleOffice): DialogModel | NoticeModel {
  const notice = (message: string): NoticeModel => ({ kind: 'notice', title: t.title, message, links: [] });
  const { request } = readPassing();
  if (!request || request.agreed) return notice(t.none);
  office.read({});
  return mayAgree(office.actor(), request.by) ? decisionOn(office, request) : { ...notice(t.notLeader), title: menuTexts.notice };
}

/** Returns the decision for the leaders' page, undefined when none waits or it is another leader's. The office has read the settings. */
export function waitingAgreement(office: GoogleOffice): { title: string; open: string; decision: DialogModel } | undefined {
  const { request } = readPassing();
  if (!request || request.agreed || !mayAgree(office.actor(), request.by)) return undefined;
  return { title: t.card(personPhrase(request.by)), open: t.open, decision: decisionOn(office, request) };
}

function decisionOn(office: GoogleOffice, request: Request): DialogModel {
  const by = personPhrase(request.by);
  return {
    kind: 'dialog',
    action: 'agreeKeeper',
    key: office.newKey(),
    code: '',
    version: 0,
    title: t.title,
    subject: t.card(by),
    details: [
      { label: t.labels.by, value: by },
      { label: t.labels.account, value: request.by.email },
      { label: t.labels.keeper, value: readProperty('installer') },
      { label: t.labels.at, value: momentPhrase(request.at) },
      { label: t.noteLabel, value: t.note },
    ],
    groups: [{ fields: [{ kind: 'area', name: 'reason', label: t.reason, value: '', rows: 2, maxLength: 1000 }] }],
    submit: t.yes,
    working: t.yesWorking,
    otherSubmit: { action: 'refuseKeeper', label: t.no, working: t.noWorking, requires: ['reason'], confirm: t.confirmRefusal(by) },
    confirm: t.confirm(by),
    hidden: { request: idOf(request) },
    links: [],
  };
}

/** Returns whether the answer is one on the keeper, which is about no incident. */
export const isOnKeeper = ({ action }: DialogAnswer): boolean => action === 'agreeKeeper' || action === 'refuseKeeper';

/** Carries the leader's answer out; sent twice, it is carried out once. */
export function answerAgreement(office: GoogleOffice, { action, values, hidden }: DialogAnswer): DialogResult {
  const refused = (message: string, fields: Record<string, string> = {}): DialogResult => ({ ok: false, message, fields });
  const { people } = office.read({}).settings;
  const { request } = readPassing();
  if (!request || idOf(request) !== hidden.request) return refused(t.gone);
  const actor = office.actor();
  if (!mayAgree(actor, request.by)) return refused(t.notLeader);
  const isYes = action === 'agreeKeeper';
  if (request.agreed && !isYes) return refused(t.gone);
  const reason = typeof values.reason === 'string' ? values.reason.trim() : '';
  if (!isYes && !reason) return refused(t.noReason, { reason: t.noReason });
  const leader = namedBy(actor.email, people);
  const [by, who] = [personPhrase(request.by), personPhrase(leader)];
  const entry = isYes
    ? { label: t.agreedEvent, by: who, summary: t.agreedSummary(who, by) }
    : { label: t.refusedEvent, by: who, summary: t.refusedSummary(who, by, reason) };
  const text = isYes ? t.agreedMail(who) : t.refusedMail(who, reason);
  // An agreement counts when it is journalled; a refusal ends the request at once.
  if (!request.agreed)
    journalAndTell(office, `${action} ${idOf(request)}`, entry, [
      { to: [request.by.email, readProperty('installer')], text, button: 'sheet' },
    ]);
  const after = changePassing(({ request: now, ...rest }) => {
    // Another request has come meanwhile: it waits for an answer of its own.
    if (!now || idOf(now) !== idOf(request)) return { ...rest, ...(now ? { request: now } : {}) };
    return isYes ? { ...rest, request: { ...now, agreed: now.agreed ?? { by: leader, at: office.now() } } } : rest;
  });
  // Another leader has refused meanwhile: a refusal counts.
  if (isYes && !after.request?.agreed) return refused(t.gone);
  return { ok: true, message: isYes ? t.agreed(by) : t.refused(by), links: [] };
}

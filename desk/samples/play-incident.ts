// Plays the sample incidents, each from its report to its stated end; each act is done by the person who would do it.

import type { Workspace } from 'apps-script-emulator';
import { defaultCalendar } from '../../src/procedure/issued-procedure';
import { createCalendar } from '../../src/procedure/time/working-time';
import { fillFromMenu, type Typed } from './dialogs';

/** A sample of incidents.json. */
export interface Sample {
  reportedAt: string;
  channel: string;
  reporter: string;
  department: string;
  phone: string;
  device: string;
  assetCode: string;
  serial: string;
  location: string;
  group: string;
  priority: string;
  description: string;
  impact: string;
  request: string;
  security?: boolean;
  personalData?: boolean;
  onTheSpot?: boolean;
  fix?: string;
  duplicateOf?: string | null;
  plan?: { kind: string; cause: string; text: string; lines: [string, string, number, number][]; vatPercent?: number; vendor?: string };
  second?: { lines: [string, string, number, number][]; vatPercent?: number };
  decision?: string;
  decision2?: string;
  extension?: { reason: string; days: number };
  trial?: string;
  trial2?: string;
  handover?: { parties: number; invoice?: string };
  closing?: string;
}

/** The mailboxes of the people who act. */
export interface Cast {
  it: string;
  chairman: string;
  /** Returns the mailbox of a reporter, by department. */
  reporter(department: string): string;
}

/** A sample that was played, with the code of its incident. */
export interface Played {
  sample: Sample;
  code: string;
}

/** One act of a story, at least so many working minutes after the act before it. */
interface Act {
  afterMinutes: number;
  does(code: string): void;
}

const calendar = createCalendar(defaultCalendar);
const LAST_HOURS = 3_600_000;
const priorities: Record<string, string> = { 'Khẩn cấp': 'urgent', Cao: 'high', 'Trung bình': 'medium', Thấp: 'low' };

/**
 * Plays the acts of all samples in order of time, and moves the clock to each.
 * @param onProgress called before each act: how many acts are done, of how many, and whose act comes next
 * @throws when an act is refused, because every sample must reach its end
 */
export function playAll(
  workspace: Workspace,
  samples: readonly Sample[],
  cast: Cast,
  onProgress?: (done: number, all: number, next: Sample) => void,
): Played[] {
  const codes = new Map<Sample, string>();
  const queue = samples.map((sample) => ({ sample, at: Date.parse(sample.reportedAt), acts: storyOf(workspace, sample, cast, codes) }));
  const all = queue.reduce((sum, { acts }) => sum + acts.length + 1, 0);
  let done = 0;
  for (;;) {
    const next = queue.filter(({ sample, acts }) => !codes.has(sample) || acts.length).sort((one, other) => one.at - other.at)[0];
    if (!next) break;
    onProgress?.(done++, all, next.sample);
    // Some samples are months apart: time triggers fire only in the last hours before the next act.
    if (next.at - workspace.now() > 2 * LAST_HOURS) workspace.skipTo(next.at - LAST_HOURS);
    workspace.advanceTo(Math.max(next.at, workspace.now()));
    const code = codes.get(next.sample);
    if (code === undefined) codes.set(next.sample, report(workspace, next.sample, cast));
    else next.acts.shift()!.does(code);
    const following = next.acts[0];
    if (following) next.at = calendar.addWorkingMinutes(calendar.nextOpening(workspace.now()), following.afterMinutes);
  }
  return samples.map((sample) => ({ sample, code: codes.get(sample)! }));
}

/** Returns the answers of the form by question title; whoever says that there are signs of an attack is asked no more than that. */
export function formAnswers(sample: Sample, email: string, groupLabel: (code: string) => string): Record<string, string> {
  const first: Record<string, string> = {
    'Họ và tên': sample.reporter,
    'Bộ phận': sample.department,
    'Điện thoại': sample.phone,
    'Thiết bị/hệ thống': sample.device,
    'Mô tả hiện tượng': sample.description,
    'Dấu hiệu sự cố an ninh mạng': sample.security ? 'Có' : 'Không',
  };
  const more: Record<string, string> = {
    'Thư điện tử': email,
    'Mã tài sản': sample.assetCode,
    'Số sê-ri': sample.serial,
    'Vị trí': sample.location,
    'Nhóm sự cố': groupLabel(sample.group),
    'Ảnh hưởng đến công việc': sample.impact,
    'Đề nghị': sample.request,
  };
  const answers = { ...first, ...(sample.security ? { 'Thư điện tử nhận hướng dẫn': email, 'Máy đặt ở đâu': sample.location } : more) };
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
}

/** Step B1: reports a sample by its channel. Returns the code of the incident. */
export function report(workspace: Workspace, sample: Sample, cast: Cast): string {
  const email = cast.reporter(sample.department);
  if (sample.channel === 'Biểu mẫu') {
    const groups = workspace.grid('Danh mục').map((row) => row[1] ?? '');
    const labels = (code: string) => groups.find((label) => label.startsWith(`${code} `)) ?? '';
    workspace.as(email).submitForm(workspace.forms()[0]!.id, formAnswers(sample, email, labels), { by: email });
  } else {
    must(
      sample,
      fillFromMenu(workspace.as(cast.it), 'menuReport', '', {
        channel: sample.channel === 'Điện thoại' ? 'phone' : 'inPerson',
        reporter: sample.reporter,
        department: sample.department,
        phone: sample.phone,
        email,
        device: sample.device,
        assetCode: sample.assetCode,
        serial: sample.serial,
        location: sample.location,
        group: sample.group,
        description: sample.description,
        impact: sample.impact,
        request: sample.request,
        securitySigns: sample.security ? 'yes' : '',
      }),
    );
  }
  const rows = workspace.grid('Sổ sự cố');
  const code = rows
    .map((row) => row[0] ?? '')
    .filter((text) => /^SC-/.test(text))
    .sort()
    .pop();
  if (!code) throw new Error(`“${sample.device}” has no row in the register`);
  return code;
}

function storyOf(workspace: Workspace, sample: Sample, cast: Cast, codes: Map<Sample, string>): Act[] {
  const as =
    (email: string, menu: string, typed: Typed = {}, action?: Parameters<typeof fillFromMenu>[4]) =>
    (code: string) =>
      must(sample, fillFromMenu(workspace.as(email), menu, code, typed, action));
  const it = (menu: string, typed: Typed = {}) => as(cast.it, menu, typed);
  const receive: Act = {
    afterMinutes: 15,
    does: it('menuReceive', {
      group: sample.group,
      priority: priorities[sample.priority] ?? 'medium',
      direction: sample.onTheSpot ? 'onTheSpot' : sample.plan?.kind === 'Bảo hành' ? 'transfer' : 'survey',
      ...(sample.onTheSpot ? { reason: sample.fix ?? '' } : sample.plan?.kind === 'Bảo hành' ? { reason: 'Đơn vị vận hành hệ thống' } : {}),
      ...(sample.security ? { security: 'yes', personalData: sample.personalData ? 'yes' : 'unknown' } : { security: 'no' }),
    }),
  };
  if (sample.duplicateOf) {
    return [
      {
        afterMinutes: 20,
        does: (code) => it('menuCloseOtherwise', { how: 'markDuplicate', duplicateOf: firstOf(sample, codes), reason: '' })(code),
      },
    ];
  }
  if (sample.security) {
    return [
      receive,
      {
        afterMinutes: 60,
        does: it('menuConcludeSecurity', {
          kind: 'reported',
          note: 'Đã báo cáo Công an xã và đơn vị chuyên trách an toàn thông tin của tỉnh',
        }),
      },
    ];
  }
  const finish = repairs(sample, it);
  if (sample.onTheSpot) return [receive, ...finish];
  const { plan } = sample;
  if (!plan) return [receive];
  const submit: Act = { afterMinutes: 40, does: it('menuSubmit') };
  const decide = (decision: string): Act => ({
    afterMinutes: 90,
    does: decision.startsWith('Trả lại')
      ? as(cast.chairman, 'menuDecide', { reason: decision.replace(/^Trả lại:\s*/, '') }, 'return')
      : as(cast.chairman, 'menuDecide', {}, 'approve'),
  });
  const planned: Act = { afterMinutes: 60, does: it('menuPlan', planTyped(plan, plan)) };
  if (sample.decision === 'Không khắc phục được') {
    return [
      receive,
      planned,
      submit,
      { afterMinutes: 120, does: it('menuCloseOtherwise', { how: 'markUnrepairable', reason: sample.closing ?? '' }) },
    ];
  }
  const again: Act[] = sample.second
    ? [
        { afterMinutes: 60, does: it('menuPlan', planTyped(plan, { ...plan, ...sample.second })) },
        submit,
        decide(sample.decision2 ?? 'Phê duyệt'),
      ]
    : [];
  const extension: Act[] = sample.extension
    ? [
        {
          afterMinutes: 30,
          does: it('menuRequestExtension', { workingDays: String(sample.extension.days), reason: sample.extension.reason }),
        },
        { afterMinutes: 30, does: as(cast.chairman, 'menuAnswerExtension') },
        { afterMinutes: 1200, does: () => undefined },
      ]
    : [];
  return [receive, planned, submit, decide(sample.decision ?? 'Phê duyệt'), ...again, ...extension, ...finish];
}

/** Returns the values for the dialog of the plan. */
export function planTyped(plan: NonNullable<Sample['plan']>, estimate: Pick<NonNullable<Sample['plan']>, 'lines' | 'vatPercent'>): Typed {
  const kind =
    plan.kind === 'Thay thế' ? 'replacement' : plan.kind === 'Bảo hành' ? 'warranty' : plan.vendor ? 'hiredRepair' : 'selfRepair';
  const common = { kind, cause: plan.cause, text: plan.text, vendor: plan.vendor ?? '' };
  if (!estimate.lines.length) return { ...common, cost: 'none' };
  return {
    ...common,
    cost: 'lines',
    lines: estimate.lines.map(([content, unit, quantity, unitPrice]) => ({
      content,
      unit,
      quantity: String(quantity).replace('.', ','),
      unitPrice: String(unitPrice),
      vatPercent: String(estimate.vatPercent ?? 0),
      note: '',
    })),
  };
}

/** Step B6 until the trial passes, then step B7. */
function repairs(sample: Sample, it: (menu: string, typed?: Typed) => (code: string) => void): Act[] {
  const text = sample.fix ?? sample.plan?.text ?? '';
  const carryOut = (trial: string | undefined): Act => ({
    afterMinutes: 120,
    does: it('menuCarryOut', trial?.startsWith('Không đạt') ? { text, trial: 'failed', failReason: 'Chạy thử còn lỗi' } : { text }),
  });
  const parties = sample.handover?.parties === 3 ? '3' : '2';
  return [
    carryOut(sample.trial),
    ...(sample.trial2 ? [carryOut(sample.trial2)] : []),
    {
      afterMinutes: 30,
      does: it('menuHandOver', {
        parties,
        ...(parties === '3' ? { vendorUnit: sample.plan?.vendor ?? '' } : {}),
        invoice: sample.handover?.invoice ?? '',
        receiver: sample.reporter,
      }),
    },
  ];
}

/** Returns the code of the incident that this one repeats: the same device, reported before. */
function firstOf(sample: Sample, codes: Map<Sample, string>): string {
  const earlier = [...codes].find(([other]) => other !== sample && other.device === sample.device && other.reportedAt < sample.reportedAt);
  if (!earlier) throw new Error(`“${sample.device}” was not reported before`);
  return earlier[1];
}

function must(sample: Sample, result: { ok: boolean; message: string; fields?: Record<string, string> }): void {
  if (!result.ok) throw new Error(`“${sample.device}”: ${result.message} ${JSON.stringify(result.fields ?? {})}`);
}

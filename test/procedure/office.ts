// An office for tests: its people, the contents of their commands, and an incident driven command by command.
import type { Command, Refusal } from '../../src/procedure/commands';
import { decide } from '../../src/procedure/decide';
import type { IncidentEvent } from '../../src/procedure/events';
import { evolve } from '../../src/procedure/evolve';
import type {
  Actor,
  Classification,
  HandoverContent,
  Incident,
  PlanContent,
  RepairContent,
  Report,
  Role,
} from '../../src/procedure/incident';
import { currentStep } from '../../src/procedure/incident-state';
import { defaultCalendar, defaultProcedure } from '../../src/procedure/issued-procedure';
import type { DecisionContext, ProcedureSettings } from '../../src/procedure/settings';
import { createCalendar } from '../../src/procedure/time/working-time';
import { moment, written } from './instants';

const person = (name: string, position: string, ...roles: Role[]): Actor => ({
  name,
  position,
  roles,
  email: `${name.toLowerCase().replace(/ /g, '.')}@xa.example`,
});

export const clerk = person('Lan', 'Công chức một cửa', 'staff');
export const technician = person('Minh', 'Cán bộ CNTT', 'it');
export const otherTechnician = person('Bình', 'Cán bộ CNTT', 'it');
export const chairman = person('Đức', 'Chủ tịch', 'chairman');
export const viceChairman = person('Thiết', 'Phó Chủ tịch', 'viceChairman');
export const delegate: Actor = { ...viceChairman, delegatedBy: 'Đức' };
export const administrator = person('Quản trị', 'Văn phòng', 'admin');
export const timer: Actor = { email: 'cntt@xa.example', name: 'Lịch tự động', position: '', roles: [] };

export const calendar = createCalendar(defaultCalendar);
/** The plan in the journal, of the hash that the commands below bear. */
export const journalled = { hash: 'hash-1', alteredRows: [] as number[] };
export const settings = defaultProcedure;

export const reportOf = (reportedAt: string, more: Partial<Report> = {}): Report => ({
  channel: 'form',
  reporter: 'Lan',
  position: 'Công chức',
  department: 'Một cửa',
  phone: '0912345678',
  email: clerk.email,
  device: 'Máy in Canon LBP 2900',
  assetCode: 'MI-03',
  serial: '',
  location: 'Quầy số 2',
  user: '',
  group: 'MI',
  description: 'Máy in kẹt giấy liên tục',
  impact: 'Công dân phải chờ',
  request: '',
  securitySigns: false,
  reportedAt: moment(reportedAt),
  ...more,
});

export const classificationOf = (more: Partial<Classification> = {}): Classification => ({
  group: 'MI',
  priority: 'high',
  assignee: 'Minh',
  direction: 'survey',
  reason: '',
  ...more,
});

export const planOf = (more: Partial<PlanContent> = {}): PlanContent => ({
  kind: 'hiredRepair',
  participants: '',
  items: [],
  cause: 'Trục sấy mòn',
  data: 'unrelated',
  text: 'Thay trục sấy',
  choiceReason: '',
  requirements: '',
  lines: [{ content: 'Trục sấy', unit: 'cái', quantity: 1, unitPrice: 450000, vatPercent: 8, note: '' }],
  noCost: false,
  vendor: 'Đơn vị đối tác A',
  funding: '',
  duration: '',
  ...more,
});

/** Returns a repair whose work and trial take the hour before `end`. */
export const repairOf = (end: string, more: Partial<RepairContent> = {}): RepairContent => ({
  performer: 'vendor',
  from: moment(end) - 60 * 60_000,
  to: moment(end) - 30 * 60_000,
  text: 'Đã thay trục sấy',
  cause: 'Trục sấy mòn',
  parts: [{ content: 'Trục sấy', unit: 'cái', quantity: 1, newSerial: '', warrantyUntil: '' }],
  trialFrom: moment(end) - 30 * 60_000,
  trialTo: moment(end),
  trial: 'passed',
  lateReason: '',
  failReason: '',
  actualCost: 486000,
  invoice: '0000123',
  recommendation: '',
  requesterOpinion: '',
  ...more,
});

export const handoverOf = (more: Partial<HandoverContent> = {}): HandoverContent => ({
  place: 'Quầy số 2',
  receiver: 'Lan',
  receiverPosition: 'Công chức',
  items: [],
  trialResult: 'Đạt',
  dataAndAccounts: '',
  oldParts: '',
  invoice: '0000123',
  hasWarrantyCard: true,
  hasQuote: false,
  otherPapers: '',
  opinions: '',
  agreed: true,
  ...more,
});

export const commands = {
  receive: (more: Partial<Classification> = {}): Command => ({
    type: 'receive',
    classification: classificationOf(more),
    security: false,
    personalData: 'unknown',
  }),
  plan: (more: Partial<PlanContent> = {}): Command => ({ type: 'plan', plan: planOf(more) }),
  submit: (planHash = 'hash-1'): Command => ({ type: 'submit', planHash, necessity: 'Máy hỏng' }),
  approve: (planHash = 'hash-1'): Command => ({ type: 'approve', planHash, reason: '' }),
  return: (reason: string, planHash = 'hash-1'): Command => ({ type: 'return', planHash, reason }),
  carryOut: (end: string, more: Partial<RepairContent> = {}): Command => ({ type: 'carryOut', repair: repairOf(end, more) }),
  handOver: (more: Partial<HandoverContent> = {}): Command => ({
    type: 'handOver',
    handover: handoverOf(more),
    missingReason: 'Bổ sung sau khi ký, quét.',
  }),
};

/** An incident driven command by command: when, who, what. `tell` throws on a refusal; `refusal` returns it. */
export class Story {
  readonly events: IncidentEvent[] = [];
  incident: Incident | undefined;
  private readonly overrides: Partial<DecisionContext>;

  constructor(overrides: Partial<Pick<DecisionContext, 'calendar' | 'plan'>> & { settings?: ProcedureSettings } = {}) {
    this.overrides = overrides;
  }

  now(): Incident {
    if (!this.incident) throw new Error('nothing was reported yet');
    return this.incident;
  }

  tell(when: string, by: Actor, command: Command, key = ''): this {
    const answer = this.ask(when, by, command, key);
    if ('refusal' in answer) throw new Error(`${command.type} refused: ${JSON.stringify(answer.refusal)}`);
    for (const event of answer.events) {
      this.events.push(event);
      this.incident = evolve(this.incident, event);
    }
    return this;
  }

  ask(when: string, by: Actor, command: Command, key = ''): { events: IncidentEvent[] } | { refusal: Refusal } {
    return decide(this.incident, command, { by, at: moment(when), key, calendar, settings, plan: journalled, ...this.overrides });
  }

  refusal(when: string, by: Actor, command: Command, key = ''): Refusal | undefined {
    const answer = this.ask(when, by, command, key);
    return 'refusal' in answer ? answer.refusal : undefined;
  }

  reported(when: string, more: Partial<Report> = {}): this {
    return this.tell(when, clerk, { type: 'report', code: 'SC-2026-0001', report: reportOf(when, more) });
  }
}

/** An incident at each step, reported on Monday 23/11/2026 at 09:20; 24/11 is a day off. */
export const atStep = {
  B2: (...given: ConstructorParameters<typeof Story>) => new Story(...given).reported('23/11/2026 09:20'),
  B3: (...given: ConstructorParameters<typeof Story>) => atStep.B2(...given).tell('23/11/2026 10:00', technician, commands.receive()),
  B4: (...given: ConstructorParameters<typeof Story>) => atStep.B3(...given).tell('23/11/2026 14:00', technician, commands.plan()),
  B5: (...given: ConstructorParameters<typeof Story>) => atStep.B4(...given).tell('23/11/2026 15:00', technician, commands.submit()),
  B6: (...given: ConstructorParameters<typeof Story>) => atStep.B5(...given).tell('25/11/2026 08:00', chairman, commands.approve()),
  B7: (...given: ConstructorParameters<typeof Story>) =>
    atStep.B6(...given).tell('25/11/2026 16:00', technician, commands.carryOut('25/11/2026 15:30')),
};

/** Returns the limit of the current step, as people write it. */
export const limit = (incident: Incident): string => written(currentStep(incident).dueAt!);

/** Returns the steps so far with their rounds: 'B1 B2 B3.2'. */
export const visits = (incident: Incident): string =>
  incident.steps.map(({ step, round }) => (round === 1 ? step : `${step}.${round}`)).join(' ');

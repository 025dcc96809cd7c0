// One of each: events, refusals, incidents, and the small values that sentences are printed with.
import { sampleIncident } from '../../../src/forms/sample-incident';
import type { Refusal } from '../../../src/procedure/commands';
import type { EventStamp, EventType, IncidentEvent } from '../../../src/procedure/events';
import type { Actor, FinalCopy, Incident, StepCode } from '../../../src/procedure/incident';
import type { DelegationRefusal } from '../../../src/procedure/rights/delegation';
import type { Delegation } from '../../../src/procedure/rights/people';
import { instantOfWallTime } from '../../../src/procedure/time/dates';

export const at = (day: number, hour = 0, minute = 0) => instantOfWallTime({ year: 2026, month: 11, day, hour, minute });
export const code = 'SC-2026-0001';
export const device = 'Máy in Canon LBP 2900';
export const moment = '17:00 ngày 23/11/2026';
export const form = 'BM.02';

export const chairman: Actor = { email: 'chutich@xa.example', name: 'Cao Văn Đức', position: 'Chủ tịch UBND xã', roles: ['chairman'] };
export const deputy: Actor = {
  email: 'pct@xa.example',
  name: 'Nguyễn Thanh Thiết',
  position: 'Phó Chủ tịch UBND xã',
  roles: ['viceChairman'],
  delegatedBy: chairman.name,
};
export const technician: Actor = { email: 'cntt@xa.example', name: 'Nguyễn Thị Huệ', position: 'Công chức', roles: ['it'] };

export const delegation: Delegation = {
  key: '',
  by: chairman,
  to: deputy,
  from: at(24),
  until: at(28),
  number: '12/UQ-UBND',
  day: at(20),
};
export const delegationWithoutDocument: Delegation = { ...delegation, number: '' };

const stamp: EventStamp = { at: at(23, 9, 20), by: technician, key: '' };
const clock = { step: 'B3', dueAt: at(23, 17) } as const;
const { report, plans, repairs, handovers } = sampleIncident;
const [failed, passed] = repairs;
const [handover] = handovers;
const copy: Omit<FinalCopy, 'at' | 'changedAt'> = { why: 'approved', fileId: '', url: '', sha256: '', of: '' };
const plan = plans[0]!;

/** Every event, with each kind of value that its sentence tells apart. */
export const events: { [T in EventType]: Extract<IncidentEvent, { type: T }>[] } = {
  reported: [
    { ...stamp, type: 'reported', code, report, clock },
    { ...stamp, type: 'reported', code, report: { ...report, device: 'Máy in.', description: 'Hỏng.', department: '' }, clock },
  ],
  received: [
    { ...stamp, type: 'received', classification: sampleIncident.classification!, clock },
    {
      ...stamp,
      type: 'received',
      classification: { ...sampleIncident.classification!, direction: 'onTheSpot', reason: 'Chỉ thay dây mạng' },
      clock,
    },
  ],
  reclassified: [
    { ...stamp, type: 'reclassified', changes: { group: 'MG' } },
    { ...stamp, type: 'reclassified', changes: { group: 'MG', priority: 'urgent', assignee: 'Trần Văn B' }, note: 'chờ linh kiện' },
  ],
  planned: [{ ...stamp, type: 'planned', version: 2, plan, clock }],
  submitted: [{ ...stamp, type: 'submitted', planVersion: 1, planHash: '', necessity: '', clock }],
  proposalNumbered: [{ ...stamp, type: 'proposalNumbered', planVersion: 1, number: '45/TTr-CNTT', day: at(25) }],
  withdrawn: [{ ...stamp, type: 'withdrawn', reason: 'Sai đơn giá', clock }],
  approved: [
    { ...stamp, type: 'approved', planVersion: 1, planHash: '', reason: '', clock },
    { ...stamp, type: 'approved', planVersion: 2, planHash: '', reason: 'Làm trong ngày.', clock },
  ],
  returned: [{ ...stamp, type: 'returned', planVersion: 1, planHash: '', reason: 'Chọn loại rẻ hơn', clock }],
  questionAsked: [{ ...stamp, by: chairman, type: 'questionAsked', question: 'Trục sấy còn bảo hành không?' }],
  questionAnswered: [{ ...stamp, type: 'questionAnswered', answer: 'Đã hết bảo hành' }],
  extensionRequested: [{ ...stamp, type: 'extensionRequested', reason: 'Chờ linh kiện', workingDays: 2 }],
  extensionGranted: [
    { ...stamp, type: 'extensionGranted', reason: '', stepDueAt: at(27, 17), overallDueAt: at(30, 17) },
    { ...stamp, type: 'extensionGranted', reason: 'Đôn đốc đơn vị', stepDueAt: at(27, 17), overallDueAt: at(30, 17) },
  ],
  extensionRefused: [{ ...stamp, type: 'extensionRefused', reason: 'Mượn máy của bộ phận khác' }],
  carriedOut: [
    { ...stamp, type: 'carriedOut', round: 1, repair: failed!, clock },
    { ...stamp, type: 'carriedOut', round: 2, repair: passed!, clock },
    { ...stamp, type: 'carriedOut', round: 2, repair: passed!, approvedCost: 844_400, clock },
  ],
  costConfirmed: [
    { ...stamp, type: 'costConfirmed', reason: '' },
    { ...stamp, type: 'costConfirmed', reason: 'Giá thị trường tăng' },
  ],
  costRefused: [{ ...stamp, type: 'costRefused', reason: 'Thương lượng lại với đơn vị', clock }],
  handedOver: [
    { ...stamp, type: 'handedOver', handover: handover!, missing: [], missingReason: '' },
    {
      ...stamp,
      type: 'handedOver',
      handover: { ...handover!, vendor: undefined },
      missing: ['BM.04', 'invoice'],
      missingReason: 'Đơn vị gửi sau',
    },
  ],
  handoverDisputed: [
    { ...stamp, type: 'handoverDisputed', handover: { ...handover!, agreed: false, opinions: 'Máy vẫn kẹt giấy' }, clock },
  ],
  securityConcluded: [
    { ...stamp, type: 'securityConcluded', kind: 'reported', note: 'Báo cáo Công an xã, văn bản số 12' },
    { ...stamp, type: 'securityConcluded', kind: 'reported', note: '' },
    { ...stamp, type: 'securityConcluded', kind: 'notSecurity', note: 'Cảnh báo nhầm' },
  ],
  rejected: [{ ...stamp, type: 'rejected', reason: 'Thiết bị cá nhân' }],
  cancelled: [{ ...stamp, type: 'cancelled', reason: 'Người báo tự xử lý được' }],
  markedDuplicate: [
    { ...stamp, type: 'markedDuplicate', duplicateOf: 'SC-2026-0002', reason: '' },
    { ...stamp, type: 'markedDuplicate', duplicateOf: 'SC-2026-0002', reason: 'Cùng một máy in' },
  ],
  markedUnrepairable: [{ ...stamp, type: 'markedUnrepairable', reason: 'Không còn linh kiện' }],
  recordAttached: [
    { ...stamp, type: 'recordAttached', kind: 'BM.04', fileId: '', name: 'BM.04 ký.pdf', url: '', sha256: '' },
    { ...stamp, type: 'recordAttached', kind: 'invoice', fileId: '', name: 'Hóa đơn 123', url: '', sha256: '' },
  ],
  recordDetached: [{ ...stamp, type: 'recordDetached', kind: 'quote', fileId: '', name: 'Báo giá cũ' }],
  documentOwed: [{ ...stamp, type: 'documentOwed', form: 'BM.04' }],
  documentMade: [{ ...stamp, type: 'documentMade', document: { form: 'BM.03', edition: 2, fileId: '', url: '', at: at(25) } }],
  documentFrozen: [
    { ...stamp, type: 'documentFrozen', form: 'BM.03', edition: 1, copy },
    { ...stamp, type: 'documentFrozen', form: 'BM.05', edition: 1, copy: { ...copy, why: 'closed' } },
  ],
  documentChanged: [{ ...stamp, type: 'documentChanged', form: 'BM.03', edition: 1, changedAt: at(26, 8) }],
  duesRecomputed: [{ ...stamp, type: 'duesRecomputed', reason: 'Giờ làm việc, ngày nghỉ hoặc thời hạn các bước thay đổi' }],
};

/** The incident at a step, open, as it is after what people do there. */
export function incidentAt(step: StepCode, more: Partial<Incident> = {}): Incident {
  const dueAt = step === 'B1' || step === 'B7' ? undefined : at(26, 11, 30);
  return {
    ...sampleIncident,
    step,
    decisions: [],
    repairs: [],
    steps: [{ step, round: 1, startedAt: at(25, 7), ...(dueAt === undefined ? {} : { dueAt, firstDueAt: dueAt }) }],
    ...more,
  };
}

const ending = { status: 'completed' as const, reason: '', by: technician, at: at(26, 15, 30) };
export const completed = incidentAt('B7', { status: 'completed', ending });
export const lateCompleted: Incident = { ...completed, ending: { ...ending, at: at(30, 16) } };
export const duplicate = incidentAt('B2', { status: 'duplicate', ending: { ...ending, status: 'duplicate', duplicateOf: 'SC-2026-0002' } });
export const cancelled = incidentAt('B6', { status: 'cancelled', ending: { ...ending, status: 'cancelled', reason: 'Tự xử lý' } });
export const costly = incidentAt('B7', { repairs: [{ ...passed!, excess: { approved: 844_400 } }] });
export const withSigns = incidentAt('B2', { classification: undefined, report: { ...report, securitySigns: true } });
export const returned = incidentAt('B3', { decisions: [{ ...sampleIncident.decisions[0]!, approved: false }] });
export const again = incidentAt('B6', { repairs: [failed!] });

/** The incident that an event leaves behind, as far as the answer to the person tells it. */
export const after: Record<EventType, Incident> = {
  reported: incidentAt('B2'),
  received: incidentAt('B3'),
  reclassified: incidentAt('B3'),
  planned: incidentAt('B4'),
  submitted: incidentAt('B5'),
  proposalNumbered: incidentAt('B5'),
  withdrawn: incidentAt('B3'),
  approved: incidentAt('B6'),
  returned,
  questionAsked: incidentAt('B5'),
  questionAnswered: incidentAt('B5'),
  extensionRequested: incidentAt('B6'),
  extensionGranted: incidentAt('B6'),
  extensionRefused: incidentAt('B6'),
  carriedOut: incidentAt('B7'),
  costConfirmed: incidentAt('B7'),
  costRefused: again,
  handedOver: completed,
  handoverDisputed: again,
  securityConcluded: incidentAt('B7'),
  rejected: cancelled,
  cancelled,
  markedDuplicate: duplicate,
  markedUnrepairable: cancelled,
  recordAttached: incidentAt('B7'),
  recordDetached: completed,
  documentOwed: incidentAt('B6'),
  documentMade: incidentAt('B6'),
  documentFrozen: incidentAt('B6'),
  documentChanged: incidentAt('B6'),
  duesRecomputed: incidentAt('B6'),
};

type RefusalCode = Refusal['code'];

/** Every refusal, with the command that is refused and the incident where it tells something. */
export const refusals: {
  [C in RefusalCode]: [
    Extract<Refusal, { code: C }>,
    { type: Parameters<typeof import('../../../src/texts/refusals/refusals').refusalText>[1]['type'] },
    Incident?,
  ][];
} = {
  alreadyDone: [[{ code: 'alreadyDone' }, { type: 'receive' }]],
  notThisStep: [
    [{ code: 'notThisStep', command: 'receive', step: 'B3', allowedAt: ['B2'] }, { type: 'receive' }],
    [{ code: 'notThisStep', command: 'carryOut', step: 'B5', allowedAt: ['B6'] }, { type: 'carryOut' }],
    [{ code: 'notThisStep', command: 'reject', step: 'B6', allowedAt: ['B2'] }, { type: 'reject' }],
    [{ code: 'notThisStep', command: 'carryOut', step: 'B3', allowedAt: ['B6'] }, { type: 'carryOut' }],
    [{ code: 'notThisStep', command: 'approve', step: 'B3', allowedAt: ['B5'] }, { type: 'approve' }],
    [{ code: 'notThisStep', command: 'confirmCost', step: 'B5', allowedAt: ['B7'] }, { type: 'confirmCost' }],
  ],
  closed: [
    [{ code: 'closed', status: 'cancelled', reason: '' }, { type: 'plan' }, cancelled],
    [{ code: 'closed', status: 'duplicate', reason: '' }, { type: 'closeOtherwise' }, duplicate],
    [{ code: 'closed', status: 'completed', reason: '' }, { type: 'handOver' }],
  ],
  notYourRole: [
    [{ code: 'notYourRole', command: 'receive', needs: ['it'] }, { type: 'receive' }],
    [{ code: 'notYourRole', command: 'approve', needs: ['chairman', 'viceChairman'] }, { type: 'approve' }],
    [{ code: 'notYourRole', command: 'attachRecord', needs: ['it', 'admin'] }, { type: 'attachRecord' }],
  ],
  unknownPerson: [[{ code: 'unknownPerson' }, { type: 'approve' }]],
  noDelegation: [[{ code: 'noDelegation', name: deputy.name }, { type: 'approve' }]],
  submitterApproves: [[{ code: 'submitterApproves', name: technician.name }, { type: 'approve' }]],
  requesterGrants: [[{ code: 'requesterGrants', name: technician.name }, { type: 'grantExtension' }]],
  recorderConfirms: [[{ code: 'recorderConfirms', name: technician.name }, { type: 'confirmCost' }]],
  noFormYet: [[{ code: 'noFormYet' }, { type: 'oweDocument' }]],
  noProposalYet: [[{ code: 'noProposalYet' }, { type: 'numberProposal' }]],
  notAttached: [[{ code: 'notAttached' }, { type: 'detachRecord' }]],
  noNumberOnForm: [[{ code: 'noNumberOnForm' }, { type: 'numberProposal' }]],
  missing: [
    [{ code: 'missing', field: 'reason' }, { type: 'return' }],
    [{ code: 'missing', field: 'text' }, { type: 'carryOut' }],
    [{ code: 'missing', field: 'vendor.unit' }, { type: 'handOver' }],
  ],
  invalid: [
    [{ code: 'invalid', field: 'actualCost', why: 'negative' }, { type: 'carryOut' }],
    [{ code: 'invalid', field: 'workingDays', why: 'tooSmall' }, { type: 'requestExtension' }],
    [{ code: 'invalid', field: 'workingDays', why: 'tooLarge' }, { type: 'requestExtension' }],
    [{ code: 'invalid', field: 'lines[0].quantity', why: 'tooLarge' }, { type: 'plan' }],
    [{ code: 'invalid', field: 'lines', why: 'tooLarge' }, { type: 'plan' }],
    [{ code: 'invalid', field: 'workingDays', why: 'notWhole' }, { type: 'requestExtension' }],
    [{ code: 'invalid', field: 'number', why: 'tooLong' }, { type: 'numberProposal' }],
    [{ code: 'invalid', field: 'lines[0].quantity', why: 'tooLong' }, { type: 'plan' }],
    [
      { code: 'invalid', field: 'from', why: 'beforeStart', limit: at(25, 15) },
      { type: 'carryOut' },
      incidentAt('B6', { decisions: sampleIncident.decisions }),
    ],
    [{ code: 'invalid', field: 'from', why: 'beforeStart', limit: at(23, 8) }, { type: 'carryOut' }, incidentAt('B6')],
    [{ code: 'invalid', field: 'numberDay', why: 'beforeReport' }, { type: 'numberProposal' }, incidentAt('B5')],
    [{ code: 'invalid', field: 'numberDay', why: 'future' }, { type: 'numberProposal' }],
    [{ code: 'invalid', field: 'trialTo', why: 'future' }, { type: 'carryOut' }],
    [{ code: 'invalid', field: 'reportedAt', why: 'tooFar' }, { type: 'report' }],
    [{ code: 'invalid', field: 'detectedAt', why: 'tooFar' }, { type: 'report' }],
    [{ code: 'invalid', field: 'group', why: 'unknown' }, { type: 'receive' }],
    [{ code: 'invalid', field: 'lines[0].vatPercent', why: 'unknown' }, { type: 'plan' }],
    [{ code: 'invalid', field: 'to', why: 'order', limit: at(26, 7, 30) }, { type: 'carryOut' }],
    [{ code: 'invalid', field: 'trialFrom', why: 'order', limit: at(26, 16, 45) }, { type: 'carryOut' }],
    [{ code: 'invalid', field: 'trialTo', why: 'order', limit: at(26, 16, 45) }, { type: 'carryOut' }],
    [{ code: 'invalid', field: 'duplicateOf', why: 'self' }, { type: 'markDuplicate' }],
  ],
  planWithoutEstimate: [[{ code: 'planWithoutEstimate' }, { type: 'submit' }]],
  eventsLost: [[{ code: 'eventsLost' }, { type: 'approve' }]],
  matterChanged: [
    [{ code: 'matterChanged', alteredRows: [] }, { type: 'confirmCost' }],
    [{ code: 'matterChanged', alteredRows: [15] }, { type: 'grantExtension' }],
  ],
  planChanged: [
    [{ code: 'planChanged', changes: [], alteredRows: [] }, { type: 'approve' }],
    [
      {
        code: 'planChanged',
        changes: [
          { part: 'text', before: 'Thay trục sấy', after: 'Thay máy' },
          { part: 'lines', line: 1, column: 'unitPrice', before: 680_000, after: 860_000 },
          { part: 'lines', line: 2, before: undefined, after: 'Công thay' },
          { part: 'kind', before: 'hiredRepair', after: 'replacement' },
          { part: 'noCost', before: false, after: true },
        ],
        alteredRows: [],
      },
      { type: 'approve' },
    ],
    [
      { code: 'planChanged', changes: [{ part: 'lines', line: 2, before: 'Công thay', after: undefined }], alteredRows: [15, 16] },
      { type: 'return' },
    ],
  ],
  onTheSpotNotAllowed: [[{ code: 'onTheSpotNotAllowed' }, { type: 'receive' }]],
  costOnTheSpot: [[{ code: 'costOnTheSpot' }, { type: 'carryOut' }]],
  nothingToAsk: [[{ code: 'nothingToAsk' }, { type: 'ask' }]],
  noQuestionPending: [[{ code: 'noQuestionPending' }, { type: 'answerQuestion' }]],
  extensionPending: [[{ code: 'extensionPending' }, { type: 'requestExtension' }]],
  noExtensionPending: [[{ code: 'noExtensionPending' }, { type: 'grantExtension' }]],
  costUnconfirmed: [[{ code: 'costUnconfirmed' }, { type: 'handOver' }]],
  noCostPending: [[{ code: 'noCostPending' }, { type: 'confirmCost' }]],
  securityOpen: [[{ code: 'securityOpen' }, { type: 'handOver' }]],
  noSecurityClock: [[{ code: 'noSecurityClock' }, { type: 'concludeSecurity' }]],
  notReceivedYet: [[{ code: 'notReceivedYet' }, { type: 'reclassify' }]],
};

/** Every refusal to delegate. */
export const delegationRefusals: { [C in DelegationRefusal['code']]: Extract<DelegationRefusal, { code: C }> } = {
  alreadyDone: { code: 'alreadyDone' },
  notChairman: { code: 'notChairman' },
  notViceChairman: { code: 'notViceChairman' },
  toOneself: { code: 'toOneself' },
  noNumber: { code: 'noNumber' },
  startsInPast: { code: 'startsInPast' },
  startsTooLate: { code: 'startsTooLate' },
  endsBeforeStart: { code: 'endsBeforeStart' },
  tooLong: { code: 'tooLong' },
  documentInFuture: { code: 'documentInFuture' },
  overlaps: { code: 'overlaps', other: delegation },
  tooMany: { code: 'tooMany', most: 12 },
  unknownDelegation: { code: 'unknownDelegation' },
  alreadyOver: { code: 'alreadyOver' },
};

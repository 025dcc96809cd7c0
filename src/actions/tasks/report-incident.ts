// B1: the IT unit records an incident for a person who came or phoned.
import type { Channel, Report } from '../../procedure/incident';
import { yearOf } from '../../procedure/time/dates';
import { dialogTexts, fieldErrors } from '../../texts/dialogs';
import { channelLabels } from '../../texts/labels';
import { momentText } from '../../texts/moments';
import { choices, dialogFor, type Task } from './task';

const t = dialogTexts.report;

export const reportIncident: Task = {
  open(office) {
    const { departments, devices, groups } = office.settings;
    return dialogFor(office, undefined, {
      action: 'report',
      title: t.title,
      submit: t.submit,
      working: t.working,
      suggests: { similar: false },
      groups: [
        {
          heading: t.whoHeading,
          fields: [
            {
              kind: 'radio',
              name: 'channel',
              label: t.channel,
              required: true,
              value: 'phone',
              choices: choices(channelLabels).filter(({ value }) => value !== 'form'),
            },
            {
              kind: 'moment',
              name: 'reportedAt',
              label: t.reportedAt,
              required: true,
              value: momentText(office.now()),
              hint: t.reportedAtHint,
            },
            { kind: 'text', name: 'reporter', label: t.reporter, required: true, value: '' },
            { kind: 'text', name: 'position', label: t.position, value: '' },
            { kind: 'text', name: 'department', label: t.department, required: true, value: '', suggestions: departments },
            { kind: 'text', name: 'phone', label: t.phone, value: '', inputMode: 'tel' },
            { kind: 'text', name: 'email', label: t.email, value: '', inputMode: 'email' },
          ],
        },
        {
          heading: t.whatHeading,
          fields: [
            { kind: 'text', name: 'device', label: t.device, required: true, value: '', suggestions: devices },
            { kind: 'text', name: 'assetCode', label: t.assetCode, value: '' },
            { kind: 'text', name: 'serial', label: t.serial, value: '' },
            { kind: 'text', name: 'location', label: t.location, value: '' },
            { kind: 'text', name: 'user', label: t.user, value: '' },
            {
              kind: 'select',
              name: 'group',
              label: t.group,
              value: '',
              choices: [{ value: '', label: t.unknown }, ...groups.map(({ code, name }) => ({ value: code, label: `${code} – ${name}` }))],
            },
            { kind: 'moment', name: 'detectedAt', label: t.detectedAt, value: '' },
            { kind: 'area', name: 'description', label: t.description, required: true, value: '', rows: 3, maxLength: 20000 },
            { kind: 'area', name: 'impact', label: t.impact, value: '', rows: 2, maxLength: 5000 },
            { kind: 'area', name: 'request', label: t.request, value: '', rows: 2, maxLength: 5000 },
            { kind: 'check', name: 'securitySigns', label: t.securitySigns, value: '' },
          ],
        },
      ],
    });
  },

  read(values, { office }) {
    const content: Report = {
      channel: values.choice<Channel>('channel', ['inPerson', 'phone']),
      reportedAt: values.moment('reportedAt'),
      reporter: values.required('reporter', fieldErrors.fill(t.reporter)),
      position: values.text('position'),
      department: values.required('department', fieldErrors.fill(t.department)),
      phone: values.text('phone'),
      email: values.text('email'),
      device: values.required('device', fieldErrors.fill(t.device)),
      assetCode: values.text('assetCode'),
      serial: values.text('serial'),
      location: values.text('location'),
      user: values.text('user'),
      group: values.text('group'),
      description: values.required('description', fieldErrors.fill(t.description)),
      impact: values.text('impact'),
      request: values.text('request'),
      securitySigns: values.check('securitySigns'),
    };
    const detectedAt = values.optionalMoment('detectedAt');
    return {
      type: 'report',
      code: office.reading.nextCode(yearOf(office.now()), []),
      report: detectedAt === undefined ? content : { ...content, detectedAt },
    };
  },
};

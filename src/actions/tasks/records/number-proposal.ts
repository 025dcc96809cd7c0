// Ghi số văn bản: the số and ngày that the văn thư gave to a tờ trình; what is printed later bears them.
import { numberOf, proposalOf } from '../../../procedure/incident-state';
import { dialogTexts } from '../../../texts/dialogs';
import { dayText } from '../../../texts/moments';
import type { Office } from '../../ports';
import { detail, dialogFor, type Task } from '../task';

const t = dialogTexts.numberProposal;

export const numberProposal: Task = {
  open(office, loaded) {
    const { incident } = loaded!;
    const { plan, submission } = proposalOf(incident);
    const known = numberOf(incident, plan?.version);
    return dialogFor(office, loaded, {
      action: 'numberProposal',
      title: t.title,
      submit: t.submit,
      working: t.working,
      details: detail(t.proposal, plan && t.version(plan.version, submission?.at)),
      groups: [
        {
          fields: [
            {
              kind: 'text',
              name: 'number',
              label: t.number,
              required: true,
              value: known?.number ?? '',
              hint: t.numberHint(symbolOf(office)),
            },
            { kind: 'day', name: 'numberDay', label: t.day, required: true, value: dayText(known?.day ?? submission?.at ?? office.now()) },
          ],
        },
      ],
    });
  },
  read: (values, { office }) => ({
    type: 'numberProposal',
    number: wholeNumber(values.text('number'), symbolOf(office)),
    day: values.day('numberDay'),
  }),
};

/** «TTr-CNTT». */
const symbolOf = ({ settings }: Office): string => `TTr-${settings.agency.itUnitSymbol}`;

/** «Số: 45» and «45» are «45/TTr-CNTT»; what has a sign of its own stays. */
function wholeNumber(typed: string, symbol: string): string {
  const number = typed.replace(/^số\s*:?\s*/i, '');
  return /^\d+[a-zđ]?$/i.test(number) ? `${number}/${symbol}` : number;
}

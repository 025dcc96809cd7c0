// Types for the person: the form with the sample, and the dialog of the plan with its plan.
import { planTyped } from '../../samples/play-incident';
import { samples } from '../../samples/sample-list';
import { change, desk } from '../store';

/** The printer at the counter, the first of the samples to handle by hand. */
export const tourSample = samples.find(({ index }) => index === 0)!;

export const fillForm = (): void => change({ sample: tourSample });

/** The dialogs that the tour has filled. */
const filled = new Set<number>();

export const isFilled = (dialog: number | undefined): boolean => dialog !== undefined && filled.has(dialog);

/** A dialog's own title, which stands in its page; the frame bears that of the product. */
export function titleOf(content: string): string {
  const json = MODEL.exec(content)?.[2];
  return json ? ((JSON.parse(json) as Model).title ?? '') : '';
}

const MODEL = /(<script type="application\/json" id="model">)([\s\S]*?)(<\/script>)/;

interface Model {
  title?: string;
  groups: { fields: { name: string; value: unknown }[] }[];
}

/** Opens the dialog of the plan once more with the values in its fields, as if they had been typed. */
export function fillDialog(): void {
  const { modal } = desk();
  if (!modal) return;
  const typed = planTyped(tourSample.plan!, tourSample.plan!);
  const content = modal.content.replace(MODEL, (_all, start: string, json: string, end: string) => {
    const model = JSON.parse(json) as Model;
    for (const { fields } of model.groups) for (const field of fields) if (field.name in typed) field.value = typed[field.name];
    // A closing tag in a text would end the script.
    return `${start}${JSON.stringify(model).replace(/</g, '\\u003c')}${end}`;
  });
  // A number of its own, so that the page is drawn anew.
  const id = modal.id + 0.5;
  filled.add(id);
  change({ modal: { ...modal, id, content } });
}

// The Google Form as the person who fills it sees it.

import type { ShownForm } from 'apps-script-emulator';
import { type FormEvent, useRef, useState } from 'react';
import type { ListedSample } from '../../samples/sample-list';
import { useAsked } from '../asked';
import { Empty } from '../empty';
import { act, look, useDesk } from '../store';
import { words } from '../words';
import { FormItem } from './form-item';
import { answersOnTheWay, pageAfter, pagesOf } from './form-pages';
import { type Answers, answersFor, answersIn } from './prefill';

export function FormView() {
  const id = useDesk((state) => state.status?.forms[0]?.id);
  const revision = useDesk((state) => state.status?.revision);
  const sample = useDesk((state) => state.sample);
  const prefilled = useDesk((state) => state.prefilled);
  const form = useAsked(id, `${revision}`, () => look('form', { id: id! }));
  if (!id) return <Empty title={words.form.none} hint={words.form.noneHint} />;
  return form ? (
    <Filling key={`${form.id} ${sample?.index} ${prefilled ?? ''}`} form={form} sample={sample} prefilled={prefilled} />
  ) : (
    <Empty title={words.loading} />
  );
}

function Filling({ form, sample, prefilled }: { form: ShownForm; sample?: ListedSample; prefilled?: string }) {
  const person = useDesk((state) => state.person);
  const busy = useDesk((state) => state.busy);
  const [answers, setAnswers] = useState<Answers>(() => {
    if (prefilled !== undefined) return answersIn(form, prefilled);
    return sample ? answersFor(form, sample, person) : {};
  });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isSent, setIsSent] = useState(false);
  /** The pages that the person has come through, the present one last. */
  const [way, setWay] = useState([0]);
  const top = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLFormElement>(null);

  const startAnew = () => {
    setAnswers({});
    setErrors({});
    setIsSent(false);
    setWay([0]);
    top.current?.scrollTo(0, 0);
  };

  if (!form.acceptsResponses) {
    return (
      <div className="form-view">
        <Head form={form} />
        <div className="card">
          <p>{form.closedMessage || words.form.closed}</p>
        </div>
      </div>
    );
  }
  if (isSent) {
    return (
      <div className="form-view" ref={top}>
        <div className="card form-head">
          <h1>{form.title}</h1>
          <p role="status">{form.confirmation || words.form.recorded}</p>
          {form.allowsAnother && (
            <button type="button" className="link" onClick={startAnew}>
              {words.form.another}
            </button>
          )}
        </div>
      </div>
    );
  }

  const pages = pagesOf(form.items);
  const page = way.at(-1)!;
  const shown = pages[page] ?? [];
  const next = pageAfter(pages, page, answers);
  const isLast = next === undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const given = answersOnTheWay(pages, answers);
    const found = await act(words.form.sending, 'checkAnswers', { id: form.id, answers: given });
    if (!found) return;
    const here = Object.fromEntries(Object.entries(found).filter(([title]) => isLast || shown.some((item) => item.title === title)));
    setErrors(here);
    const wrong = form.items.find(({ title }) => here[title]);
    if (wrong) {
      const at = pages.findIndex((items) => items.includes(wrong));
      setWay(way.includes(at) ? way.slice(0, way.indexOf(at) + 1) : [...way, at]);
      requestAnimationFrame(() => {
        const field = body.current?.querySelector(`[data-item="${wrong.id}"]`);
        field?.scrollIntoView({ block: 'center' });
        field?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
      });
      return;
    }
    if (!isLast) {
      setWay([...way, next]);
      top.current?.scrollTo(0, 0);
      return;
    }
    if ((await act(words.form.sending, 'sendForm', { id: form.id, answers: given })) === undefined) return;
    setIsSent(true);
  };

  return (
    <div className="form-view" ref={top}>
      <form ref={body} noValidate onSubmit={submit}>
        <Head form={form} email={person.email} />
        {shown.map((item) => (
          <FormItem
            key={item.id}
            item={item}
            value={answers[item.title] ?? ''}
            error={errors[item.title] ?? ''}
            onChange={(value) => {
              setAnswers({ ...answers, [item.title]: value });
              if (errors[item.title]) setErrors({ ...errors, [item.title]: '' });
            }}
          />
        ))}
        <div className="form-end">
          {way.length > 1 && (
            <button type="button" className="button plain" onClick={() => setWay(way.slice(0, -1))}>
              {words.form.back}
            </button>
          )}
          <button type="submit" className="button primary" disabled={busy !== ''}>
            {busy === words.form.sending ? words.form.sending : isLast ? words.form.send : words.form.next}
          </button>
          <span className="form-error">{Object.values(errors).some(Boolean) && words.form.fix}</span>
          <button type="button" className="link" onClick={startAnew}>
            {words.form.clear}
          </button>
        </div>
      </form>
    </div>
  );
}

function Head({ form, email }: { form: ShownForm; email?: string }) {
  return (
    <div className="card form-head">
      <h1>{form.title}</h1>
      {form.description && <p className="form-description">{form.description}</p>}
      {email && <p className="form-account">{form.collectsEmail ? words.form.collects(email) : words.form.account(email)}</p>}
      {form.items.some(({ required }) => required) && <p className="form-required">{words.form.required}</p>}
    </div>
  );
}

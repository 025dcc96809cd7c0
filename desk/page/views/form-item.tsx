// One question of the form, with its help, the mark of a required question, and the error below the answer.

import type { ShownFormItem } from 'apps-script-emulator';
import { useId } from 'react';
import { words } from '../words';

interface Props {
  item: ShownFormItem;
  value: string | string[];
  error: string;
  onChange: (value: string | string[]) => void;
}

export function FormItem({ item, value, error, onChange }: Props) {
  const id = useId();
  if (item.kind === 'sectionHeader' || item.kind === 'pageBreak') {
    return (
      <div className="card form-section">
        <h2>{item.title}</h2>
        {item.help && <p>{item.help}</p>}
      </div>
    );
  }
  const isGroup = item.kind === 'radio' || item.kind === 'checkbox' || item.kind === 'dateTime';
  const Card = isGroup ? 'fieldset' : 'div';
  const describedBy = [item.help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const title = (
    <>
      {item.title}
      {item.required && (
        <span className="mark" aria-hidden="true">
          {' *'}
        </span>
      )}
    </>
  );
  return (
    <Card className={`card form-item ${error ? 'wrong' : ''}`} data-item={item.id}>
      {isGroup ? (
        <legend className="form-title">{title}</legend>
      ) : (
        <label className="form-title" htmlFor={id}>
          {title}
        </label>
      )}
      {item.help && (
        <p className="form-help" id={`${id}-help`}>
          {item.help}
        </p>
      )}
      <Answer id={id} item={item} value={value} describedBy={describedBy} isWrong={error !== ''} onChange={onChange} />
      {error && (
        <p className="form-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </Card>
  );
}

interface AnswerProps extends Omit<Props, 'error'> {
  id: string;
  describedBy?: string;
  isWrong: boolean;
}

function Answer({ id, item, value, describedBy, isWrong, onChange }: AnswerProps) {
  const text = Array.isArray(value) ? (value[0] ?? '') : value;
  const common = { id, required: item.required, 'aria-describedby': describedBy, 'aria-invalid': isWrong || undefined };
  switch (item.kind) {
    case 'text':
      return <input {...common} value={text} placeholder={words.form.yourAnswer} onChange={(event) => onChange(event.target.value)} />;
    case 'paragraph':
      return (
        <textarea
          {...common}
          rows={3}
          value={text}
          placeholder={words.form.yourAnswer}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'list':
      return (
        <select {...common} value={text} onChange={(event) => onChange(event.target.value)}>
          <option value="">{words.form.choose}</option>
          {item.choices?.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      );
    case 'date':
    case 'time':
      return <input {...common} className="short" type={item.kind} value={text} onChange={(event) => onChange(event.target.value)} />;
    case 'dateTime':
      return <DateTime id={id} describedBy={describedBy} text={text} onChange={onChange} />;
    default:
      return <Choices id={id} item={item} value={value} onChange={onChange} />;
  }
}

/** The platform's two fields; the answer is 'yyyy-MM-dd HH:mm'. */
function DateTime({
  id,
  describedBy,
  text,
  onChange,
}: {
  id: string;
  describedBy?: string;
  text: string;
  onChange: (value: string) => void;
}) {
  const [day = '', time = ''] = text.split(' ');
  const give = (newDay: string, newTime: string) => onChange(newDay || newTime ? `${newDay} ${newTime}`.trimEnd() : '');
  return (
    <div className="date-time" aria-describedby={describedBy}>
      <label>
        <span>{words.form.date}</span>
        <input id={id} type="date" value={day} onChange={(event) => give(event.target.value, time)} />
      </label>
      <label>
        <span>{words.form.time}</span>
        <input type="time" value={time} onChange={(event) => give(day, event.target.value)} />
      </label>
    </div>
  );
}

function Choices({ id, item, value, onChange }: Omit<Props, 'error'> & { id: string }) {
  const isMany = item.kind === 'checkbox';
  const chosen = Array.isArray(value) ? value : value ? [value] : [];
  const choices = item.choices ?? [];
  const other = chosen.find((one) => !choices.includes(one)) ?? '';
  const toggle = (choice: string, isOn: boolean) => {
    if (!isMany) return onChange(choice);
    onChange(isOn ? [...chosen, choice] : chosen.filter((one) => one !== choice));
  };
  return (
    <div className="choices">
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(choice)}
            onChange={(event) => toggle(choice, event.target.checked)}
          />
          {choice}
        </label>
      ))}
      {item.hasOther && (
        <label>
          {words.form.other}
          <input
            value={other}
            onChange={(event) =>
              onChange(isMany ? [...chosen.filter((one) => one !== other), event.target.value].filter(Boolean) : event.target.value)
            }
          />
        </label>
      )}
    </div>
  );
}

// The cost of the last action in calls of the platform's services.
import type { Meter } from 'apps-script-emulator';
import { language } from '../language/language';
import { translated } from '../language/server-words';
import { useDesk } from '../store';
import { words } from '../words';
import { Popover } from './popover';

const counted = ['calls', 'reads', 'writes', 'cells', 'flushes', 'mails', 'documents'] as const;

export function Cost() {
  const cost = useDesk((state) => state.status?.cost);
  if (!cost?.meters.length) return <div className="cost quiet">{words.cost.none}</div>;
  const sums = sumOf(cost.meters);
  const number = (value: number) => value.toLocaleString(language() === 'en' ? 'en-GB' : 'vi-VN');
  return (
    <Popover
      label={words.cost.heading}
      className="cost"
      button={
        <span className="cost-text">
          <span className="quiet">{translated(cost.what)}</span>
          <span>{words.cost.short(sums.calls, sums.cells)}</span>
        </span>
      }
    >
      {() => (
        <>
          <h2>{words.cost.heading}</h2>
          <dl className="figures">
            <dt>{words.cost.rows.runs}</dt>
            <dd title={cost.meters.map(({ functionName }) => functionName).join(', ')}>{number(cost.meters.length)}</dd>
            {counted.map((name) => (
              <div key={name} className="pair">
                <dt>{words.cost.rows[name]}</dt>
                <dd>{number(sums[name])}</dd>
              </div>
            ))}
          </dl>
          <h3>{words.cost.methods}</h3>
          <dl className="figures methods">
            {Object.entries(sums.byMethod)
              .sort(([, one], [, other]) => other - one)
              .map(([method, count]) => (
                <div key={method} className="pair">
                  <dt>{method}</dt>
                  <dd>{number(count)}</dd>
                </div>
              ))}
          </dl>
        </>
      )}
    </Popover>
  );
}

function sumOf(meters: Meter[]): Pick<Meter, (typeof counted)[number] | 'byMethod'> {
  const sums = { calls: 0, reads: 0, writes: 0, cells: 0, flushes: 0, mails: 0, documents: 0, byMethod: {} as Record<string, number> };
  for (const meter of meters) {
    for (const name of counted) sums[name] += meter[name];
    for (const [method, count] of Object.entries(meter.byMethod)) sums.byMethod[method] = (sums.byMethod[method] ?? 0) + count;
  }
  return sums;
}

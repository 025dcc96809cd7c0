// The sample incidents in order of time: a person handles one by hand, or plays all.
import { Check, Copy, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { people, personOf } from '../office/people';
import type { ListedSample } from '../samples/sample-list';
import { moveTo } from './bar/clock';
import { momentOf, workspaceNow } from './moment';
import { become, callMenu, change, complain, desk, look, toast, useDesk } from './store';
import { valuesOf } from './views/prefill';
import { words } from './words';

/** The first three of the file are those to handle by hand. */
const BY_HAND = 3;
/** A moment this long ago still counts as now, because the clock runs while people read. */
const A_WHILE = 10 * 60_000;

export function SamplesPanel() {
  const panel = useDesk((state) => state.panel);
  const busy = useDesk((state) => state.busy);
  const [samples, setSamples] = useState<ListedSample[]>([]);
  const [open, setOpen] = useState<number>();
  useEffect(() => {
    if (panel === 'samples') look('samples', {}).then(setSamples, complain);
  }, [panel]);
  if (panel !== 'samples') return null;
  const next = samples.find(({ reportedAt }) => Date.parse(reportedAt) >= workspaceNow() - A_WHILE)?.index;
  return (
    <aside className="panel" aria-label={words.samples.heading}>
      <header>
        <h2>{words.samples.heading}</h2>
        <button type="button" className="cross" aria-label={words.close} onClick={() => change({ panel: undefined })}>
          <X size={20} />
        </button>
      </header>
      <p className="quiet panel-intro">{words.samples.intro}</p>
      <ul className="samples">
        {samples.map((sample) => (
          <li key={sample.index} ref={sample.index === next ? scrollHere : undefined}>
            <button
              type="button"
              className="sample-line"
              aria-expanded={open === sample.index}
              onClick={() => setOpen(open === sample.index ? undefined : sample.index)}
            >
              <SampleTitle sample={sample} />
            </button>
            {open === sample.index && <SampleDetail sample={sample} isBusy={busy !== ''} />}
          </li>
        ))}
      </ul>
      <footer>
        <button type="button" className="button plain" disabled={busy !== ''} onClick={() => change({ panel: 'playAll' })}>
          {words.samples.playAll}
        </button>
        <p className="quiet">{words.samples.playHint}</p>
      </footer>
    </aside>
  );
}

/** Scrolls the list to a line. */
const scrollHere = (line: HTMLLIElement | null): void => line?.parentElement?.scrollTo(0, line.offsetTop - line.parentElement.offsetTop);

/** Scrolls the list to an opened sample, whose details may be below the visible part. */
const showWhole = (detail: HTMLDivElement | null): void => scrollHere(detail?.closest('li') ?? null);

function SampleTitle({ sample }: { sample: ListedSample }) {
  const { shortWeekday, day, month, hour, minute } = momentOf(Date.parse(sample.reportedAt));
  return (
    <>
      <span className="sample-when">
        {shortWeekday} {day}/{month} · {hour}:{minute}
        {sample.index < BY_HAND && <span className="tag">{words.samples.byHand}</span>}
      </span>
      <strong>{sample.device}</strong>
      <span className="quiet">
        {sample.department} · {sample.channel}
      </span>
      <span className="sample-story">{sample.story}</span>
    </>
  );
}

function SampleDetail({ sample, isBusy }: { sample: ListedSample; isBusy: boolean }) {
  const at = Date.parse(sample.reportedAt);
  const isForm = sample.channel === 'Biểu mẫu';
  const begin = async () => {
    if (at > workspaceNow() && !(await moveTo(at))) return;
    if (isForm) fillForm(sample);
    else await record();
  };
  return (
    <div className="sample-detail" ref={showWhole}>
      {at < workspaceNow() - A_WHILE && <p className="quiet">{words.samples.isPast}</p>}
      <button type="button" className="button primary" disabled={isBusy} onClick={() => void begin()}>
        {isForm ? words.samples.fill : words.samples.record}
      </button>
      <h3>{words.samples.values}</h3>
      <dl className="values">
        {valuesOf(sample).map((pair) => (
          <CopyLine key={pair.label} {...pair} />
        ))}
      </dl>
    </div>
  );
}

function CopyLine({ label, value }: { label: string; value: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(value).then(() => setIsCopied(true), complain);
    setTimeout(() => setIsCopied(false), 1500);
  };
  return (
    <div className="pair">
      <dt>{label}</dt>
      <dd>{value}</dd>
      <button
        type="button"
        className="cross"
        aria-label={`${words.samples.copy}: ${label}`}
        title={isCopied ? words.samples.copied : words.samples.copy}
        onClick={copy}
      >
        {isCopied ? <Check size={16} /> : <Copy size={16} />}
      </button>
    </div>
  );
}

function fillForm(sample: ListedSample): void {
  const reporter = people.find(({ role, department }) => role === 'staff' && department === sample.department);
  if (!reporter) return;
  become(reporter, 'form', sample);
  toast(words.samples.filled(reporter.name));
}

/** The IT unit records visits and phone calls in its own dialog. */
async function record(): Promise<void> {
  become(personOf('cntt@sontay.example')!, 'sheet');
  toast(words.samples.recording);
  const item = findRecordItem();
  if (item) await callMenu(item.caption, item.functionName);
}

function findRecordItem(): { caption: string; functionName: string } | undefined {
  for (const { items } of desk().status?.menus ?? []) {
    for (const item of items) if ('functionName' in item && item.caption.startsWith('Ghi nhận sự cố')) return item;
  }
  return undefined;
}

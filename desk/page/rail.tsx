// The rail at the left: the five places in which people use the product.
import { FileText, FormInput, type LucideIcon, Mail, Smartphone, Table2 } from 'lucide-react';
import { version } from '../../src/version';
import { go, useDesk, type View } from './store';
import { words } from './words';

const places: { view: View; icon: LucideIcon }[] = [
  { view: 'form', icon: FormInput },
  { view: 'sheet', icon: Table2 },
  { view: 'files', icon: FileText },
  { view: 'mail', icon: Mail },
  { view: 'phone', icon: Smartphone },
];

export function Rail() {
  const view = useDesk((state) => state.view);
  const unread = useDesk((state) => state.status?.unread[state.person.email] ?? 0);
  return (
    <nav className="rail" aria-label={words.rail.label}>
      {places.map(({ view: place, icon: Icon }) => (
        <button
          type="button"
          key={place}
          data-place={place}
          aria-current={view === place ? 'page' : undefined}
          onClick={() => go(place, place === 'phone' ? { phoneParameters: {} } : {})}
        >
          <Icon size={20} aria-hidden="true" />
          <span>{words.rail[place]}</span>
          {place === 'mail' && unread > 0 && (
            <span className="count" title={words.rail.unread(unread)}>
              {unread}
            </span>
          )}
        </button>
      ))}
      <p className="version">{words.rail.version(version)}</p>
    </nav>
  );
}

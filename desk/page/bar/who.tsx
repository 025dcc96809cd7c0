// The current person, and the list of people to change to.
import { ChevronDown } from 'lucide-react';
import { type DeskPerson, type DeskRole, people } from '../../office/people';
import type { Words } from '../language/vietnamese';
import { become, useDesk } from '../store';
import { words } from '../words';
import { Popover } from './popover';

const groups: { name: keyof Words['who']['groups']; roles: DeskRole[] }[] = [
  { name: 'office', roles: ['it', 'chairman', 'viceChairman'] },
  { name: 'staff', roles: ['staff'] },
  { name: 'others', roles: ['vendor', 'system'] },
];

export const roleText = ({ role }: DeskPerson): string => words.roles[role];

export function Who() {
  const person = useDesk((state) => state.person);
  const unread = useDesk((state) => state.status?.unread);
  return (
    <Popover
      label={words.who.label}
      className="who"
      button={
        <>
          <Badge person={person} />
          <span className="who-text">
            <strong>{person.name}</strong>
            <span className="quiet">{roleText(person)}</span>
          </span>
          <ChevronDown size={16} aria-hidden="true" />
        </>
      }
    >
      {(close) => (
        <>
          <h2>{words.who.heading}</h2>
          <div className="who-groups">
            {groups.map(({ name, roles }) => (
              <section key={name}>
                <h3>{words.who.groups[name]}</h3>
                <ul>
                  {people
                    .filter(({ role }) => roles.includes(role))
                    .map((one) => (
                      <li key={one.email}>
                        <button
                          type="button"
                          aria-current={one.email === person.email}
                          onClick={() => {
                            close();
                            become(one);
                          }}
                        >
                          <Badge person={one} />
                          <span className="who-text">
                            <span>{one.role === 'staff' ? one.department : one.name}</span>
                            {one.role !== 'staff' && <span className="quiet">{roleText(one)}</span>}
                          </span>
                          <span className="who-unread">{words.who.unread(unread?.[one.email] ?? 0)}</span>
                        </button>
                      </li>
                    ))}
                </ul>
              </section>
            ))}
          </div>
        </>
      )}
    </Popover>
  );
}

function Badge({ person }: { person: DeskPerson }) {
  // Staff have the initial of their department, others that of the given name, which comes last in Vietnamese.
  const called = person.role === 'staff' ? person.department : (person.name.split(' ').at(-1) ?? '');
  return (
    <span className={`badge role-${person.role}`} aria-hidden="true">
      {called.charAt(0).toUpperCase()}
    </span>
  );
}

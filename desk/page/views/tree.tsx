// The tree of folders and files that a person can reach.
import { ChevronDown, ChevronRight, FileText, Folder, ListChecks, Table2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DriveLine } from '../../protocol';
import { kinds } from './kinds';

interface Props {
  files: DriveLine[];
  open?: string;
  onOpen: (id: string) => void;
}

export function Tree({ files, open, onOpen }: Props) {
  const known = new Set(files.map(({ id }) => id));
  const top = files.filter(({ parents }) => !parents.some((id) => known.has(id)));
  const [unfolded, setUnfolded] = useState<Set<string>>(new Set(top.map(({ id }) => id)));
  useEffect(() => {
    // A file that is opened by a link must be visible in the tree.
    const above = open ? ancestors(files, open) : [];
    if (above.length) setUnfolded((now) => new Set([...now, ...above]));
  }, [open, files]);
  const toggle = (id: string) =>
    setUnfolded((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <nav className="tree">
      <ul>
        {inOrder(top).map((file) => (
          <Branch key={file.id} file={file} files={files} open={open} unfolded={unfolded} onToggle={toggle} onOpen={onOpen} />
        ))}
      </ul>
    </nav>
  );
}

interface BranchProps extends Props {
  file: DriveLine;
  unfolded: Set<string>;
  onToggle: (id: string) => void;
}

function Branch({ file, files, open, unfolded, onToggle, onOpen }: BranchProps) {
  const isFolder = file.mimeType === kinds.folder;
  const isUnfolded = unfolded.has(file.id);
  const children = isFolder ? inOrder(files.filter(({ parents }) => parents.includes(file.id))) : [];
  const Icon = icons[file.mimeType as keyof typeof icons] ?? FileText;
  const Mark = isUnfolded ? ChevronDown : ChevronRight;
  return (
    <li>
      <button
        type="button"
        aria-expanded={isFolder ? isUnfolded : undefined}
        aria-current={open === file.id}
        title={file.name}
        onClick={() => (isFolder ? onToggle(file.id) : onOpen(file.id))}
      >
        <span className="tree-mark">{isFolder && <Mark size={16} aria-hidden="true" />}</span>
        <Icon size={16} aria-hidden="true" className={isFolder ? 'icon-folder' : 'icon-file'} />
        <span className="tree-name">{file.name}</span>
      </button>
      {isFolder && isUnfolded && children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Branch key={child.id} file={child} files={files} open={open} unfolded={unfolded} onToggle={onToggle} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </li>
  );
}

const icons = { [kinds.folder]: Folder, [kinds.document]: FileText, [kinds.spreadsheet]: Table2, [kinds.form]: ListChecks };

/** Folders first, then by name as Vietnamese sorts. */
function inOrder(files: DriveLine[]): DriveLine[] {
  const rank = ({ mimeType }: DriveLine) => (mimeType === kinds.folder ? 0 : 1);
  return [...files].sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, 'vi', { numeric: true }));
}

function ancestors(files: DriveLine[], id: string): string[] {
  const parents = files.find((file) => file.id === id)?.parents ?? [];
  return [...parents, ...parents.flatMap((parent) => ancestors(files, parent))];
}

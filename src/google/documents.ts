// Printed forms in Drive: a copy of the template, filled, in the incident's folder.
import type { FormFields } from '../forms/fields';

export interface FilledDocument {
  fileId: string;
  url: string;
  /** Marks, blocks and lists of the template that the form does not know; they stay as typed. */
  unknownMarks: string[];
}

/** Copies the template into the folder under this name and fills the copy; a copy that cannot be filled is thrown away. */
export function fillDocument(_templateId: string, _fields: FormFields, name: string, _folderId: string): FilledDocument {
  throw new Error(`${name} is not filled yet`);
}

/** The document of exactly this name in the folder, made whole by a run that died before it could say so. */
export function findDocument(_folderId: string, _name: string): { fileId: string; url: string } | undefined {
  return undefined;
}

/** «2026/SC-2026-0001 – Máy in Canon LBP 2900» under the root; found by the code at the head of its name, else made. */
export function incidentFolder(_rootFolderId: string, _year: number, code: string, _title: string): { id: string; url: string } {
  throw new Error(`${code} has no folder yet`);
}

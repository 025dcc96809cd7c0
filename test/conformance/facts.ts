// All facts, by service.
import type { Fact } from './fact';
import { cellsEntry } from './facts/cells-entry';
import { cellsValues } from './facts/cells-values';

export const facts: Record<string, Fact[]> = {
  'Ô: đọc như gõ': cellsEntry,
  'Ô: giá trị': cellsValues,
};

export interface Listed extends Fact {
  group: string;
}

export const listed: Listed[] = Object.keys(facts).flatMap((group) => facts[group]!.map((fact) => ({ ...fact, group })));

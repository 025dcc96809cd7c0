// The requests of spreadsheets.batchUpdate by name, each implemented or refused.

import type { sheets_v4 } from '@googleapis/sheets';
import { copyPaste, cutPaste, findReplace, mergeCells, sortRange, unmergeCells } from './arranging';
import { appendCells, repeatCell, setDataValidation, updateBorders, updateCells } from './cells';
import { addChart, deleteEmbeddedObject, updateChartSpec, updateEmbeddedObjectPosition } from './charts';
import { addConditionalFormatRule, deleteConditionalFormatRule, updateConditionalFormatRule } from './conditional-formats';
import { createDeveloperMetadata, deleteDeveloperMetadata, updateDeveloperMetadata } from './developer-metadata';
import {
  appendDimension,
  autoResizeDimensions,
  deleteDimension,
  insertDimension,
  moveDimension,
  updateDimensionProperties,
} from './dimensions';
import { addFilterView, clearBasicFilter, deleteFilterView, duplicateFilterView, setBasicFilter, updateFilterView } from './filters';
import { addDimensionGroup, deleteDimensionGroup, updateDimensionGroup } from './line-groups';
import { addNamedRange, deleteNamedRange, updateNamedRange } from './named-ranges';
import type { Edit } from './places';
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from './protections';
import { addSheet, deleteSheet, duplicateSheet, updateSheetProperties, updateSpreadsheetProperties } from './sheets';

type Request = Required<sheets_v4.Schema$Request>;

/** Each request returns its reply; most have none. */
export const requests: { [Kind in keyof Request]: ((edit: Edit, given: Request[Kind]) => unknown) | 'not emulated' } = {
  addChart,
  addConditionalFormatRule,
  addDimensionGroup,
  addFilterView,
  addNamedRange,
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  autoResizeDimensions,
  clearBasicFilter,
  copyPaste,
  createDeveloperMetadata,
  cutPaste,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteDimension,
  deleteDimensionGroup,
  deleteEmbeddedObject,
  deleteFilterView,
  deleteNamedRange,
  deleteProtectedRange,
  deleteSheet,
  duplicateFilterView,
  duplicateSheet,
  findReplace,
  insertDimension,
  mergeCells,
  moveDimension,
  repeatCell,
  setBasicFilter,
  setDataValidation,
  sortRange,
  unmergeCells,
  updateBorders,
  updateCells,
  updateChartSpec,
  updateConditionalFormatRule,
  updateDeveloperMetadata,
  updateDimensionGroup,
  updateDimensionProperties,
  updateEmbeddedObjectPosition,
  updateFilterView,
  updateNamedRange,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
  addBanding: 'not emulated',
  addDataSource: 'not emulated',
  addSlicer: 'not emulated',
  addTable: 'not emulated',
  autoFill: 'not emulated',
  cancelDataSourceRefresh: 'not emulated',
  deleteBanding: 'not emulated',
  deleteDataSource: 'not emulated',
  deleteDuplicates: 'not emulated',
  deleteRange: 'not emulated',
  deleteTable: 'not emulated',
  insertRange: 'not emulated',
  pasteData: 'not emulated',
  randomizeRange: 'not emulated',
  refreshDataSource: 'not emulated',
  textToColumns: 'not emulated',
  trimWhitespace: 'not emulated',
  updateBanding: 'not emulated',
  updateDataSource: 'not emulated',
  updateEmbeddedObjectBorder: 'not emulated',
  updateSlicerSpec: 'not emulated',
  updateTable: 'not emulated',
};

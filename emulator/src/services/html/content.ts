// ContentService: plain content that doGet and doPost return.

import { constant, constantsOf, nameOf } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import { PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';
import { Output } from './output';

const contentTypes: Record<string, string> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'text/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'text/xml',
};

export class TextOutput extends Output {
  private type = 'TEXT';
  private fileName: string | null = null;

  getMimeType(): GoogleAppsScript.Content.MimeType {
    return constant('Content.MimeType', this.type);
  }
  setMimeType(type: unknown): this {
    if (!contentTypes[nameOf(type)]) throw new PlatformError('Invalid argument: mimeType');
    this.type = nameOf(type);
    return this;
  }
  getFileName(): string | null {
    return this.fileName;
  }
  downloadAsFile(name: string): this {
    this.fileName = name;
    return this;
  }

  get contentType(): string {
    return contentTypes[this.type]!;
  }
}

export const createContent = ({ runtime }: Links): object =>
  emulate(runtime, 'Content.ContentService', {
    MimeType: constantsOf('Content.MimeType'),
    createTextOutput: (content = '') => emulate(runtime, 'Content.TextOutput', new TextOutput(String(content))),
  });

// ContentService: plain content that doGet and doPost answer with.

import { constant, constantsOf, nameOf } from '../constants';
import { emulate, reveal } from '../emulate';
import { Imitation } from '../imitates';
import type { Links } from '../links';
import { PlatformError } from '../runtime';

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

export class TextOutput extends Imitation {
  private type = 'TEXT';
  private fileName: string | null = null;
  constructor(private content: string) {
    super();
  }

  getContent(): string {
    return this.content;
  }
  setContent(content: string): this {
    this.content = content;
    return this;
  }
  append(text: string): this {
    this.content += text;
    return this;
  }
  clear(): this {
    this.content = '';
    return this;
  }
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

/** The content behind what a script handed over; undefined when it is none. */
export function textOf(value: unknown): TextOutput | undefined {
  const revealed = reveal(value);
  return revealed instanceof TextOutput ? revealed : undefined;
}

export const createContent = ({ runtime }: Links): object =>
  emulate(runtime, 'Content.ContentService', {
    MimeType: constantsOf('Content.MimeType'),
    createTextOutput: (content = '') => emulate(runtime, 'Content.TextOutput', new TextOutput(String(content))),
  });

// HtmlService: pages from files of the project, templates with their three kinds of scriptlets.

import { constantsOf } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import { refusalOf } from '../../platform/parameters';
import { PlatformError } from '../../runs/errors';
import type { Runtime } from '../../runs/runtime';
import type { Links } from '../../workspace/links';
import { type BlobSource, blobOf } from '../base/blob';
import { Output } from './output';

/** Runs an expression or statements in the script's own context. */
type Evaluate = (code: string, variables: Record<string, unknown>) => unknown;

export interface Project {
  /** Returns the content of an HTML file by its name without extension; undefined when there is none. */
  html(name: string): string | undefined;
  evaluate: Evaluate;
}

/** The platform allows no others. */
const metaTags = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

export class HtmlOutput extends Output {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  private readonly metaTags: GoogleAppsScript.HTML.HtmlOutputMetaTag[] = [];
  constructor(
    private readonly runtime: Runtime,
    content: string,
  ) {
    super(content);
  }

  appendUntrusted(text: string): this {
    return this.append(escapeHtml(String(text)));
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
  getWidth(): number | null {
    return this.width;
  }
  setWidth(width: number): this {
    this.width = width;
    return this;
  }
  getHeight(): number | null {
    return this.height;
  }
  setHeight(height: number): this {
    this.height = height;
    return this;
  }
  addMetaTag(name: string, content: string): this {
    if (!metaTags.includes(name)) throw new PlatformError('The meta tag you specified is not allowed in this context.');
    this.metaTags.push(emulate(this.runtime, 'HTML.HtmlOutputMetaTag', { getName: () => name, getContent: () => content }));
    return this;
  }
  getMetaTags() {
    return this.metaTags;
  }
  setXFrameOptionsMode(): this {
    return this;
  }
  setSandboxMode(): this {
    return this;
  }
}

export function createHtmlService({ runtime }: Links, project: Project): object {
  const view = (output: HtmlOutput) => emulate(runtime, 'HTML.HtmlOutput', output);
  const fileText = (name: string): string => {
    const text = project.html(name.replace(/\.html$/, ''));
    if (text === undefined) throw new PlatformError(`No HTML file named ${name} was found.`);
    return text;
  };
  const templateOf = (source: string): GoogleAppsScript.HTML.HtmlTemplate => {
    const variables: Record<string, unknown> = {};
    const methods: Record<string, unknown> = {
      evaluate: () => view(new HtmlOutput(runtime, fill(source, variables, project.evaluate))),
      getRawContent: () => source,
    } satisfies Pick<GoogleAppsScript.HTML.HtmlTemplate, 'evaluate' | 'getRawContent'>;
    // A script may set any property of a template, for its scriptlets.
    return new Proxy(variables, {
      get: (target, name) => (typeof name === 'string' && name in methods ? methods[name] : Reflect.get(target, name)),
    }) as GoogleAppsScript.HTML.HtmlTemplate;
  };
  return emulate(runtime, 'HTML.HtmlService', {
    SandboxMode: constantsOf('HTML.SandboxMode'),
    XFrameOptionsMode: constantsOf('HTML.XFrameOptionsMode'),
    createHtmlOutput: (html: string | BlobSource = '') => view(new HtmlOutput(runtime, textOf(html, 'createHtmlOutput'))),
    createHtmlOutputFromFile: (name: string) => view(new HtmlOutput(runtime, fileText(name))),
    createTemplate: (html: string | BlobSource) => templateOf(textOf(html, 'createTemplate')),
    createTemplateFromFile: (name: string) => templateOf(fileText(name)),
  });
}

const textOf = (html: string | BlobSource, call: string): string =>
  typeof html === 'string' ? html : blobOf(html, refusalOf([html], `HtmlService.${call}`)).getDataAsString();

/** Evaluates a template: `<?= ?>` escapes, `<?!= ?>` does not, `<? ?>` holds statements. */
function fill(source: string, variables: Record<string, unknown>, evaluate: Evaluate): string {
  const parts = source.split(/(<\?!=[\s\S]*?\?>|<\?=[\s\S]*?\?>|<\?[\s\S]*?\?>)/);
  const body = parts.map((part) => {
    // Assigned to a variable first, because many scripts write a semicolon: <?!= include('Style'); ?>
    if (part.startsWith('<?!=')) return `__value = ${part.slice(4, -2)}\n;__out.push(String(__value));`;
    if (part.startsWith('<?=')) return `__value = ${part.slice(3, -2)}\n;__out.push(__escape(String(__value)));`;
    if (part.startsWith('<?')) return part.slice(2, -2);
    return `__out.push(${JSON.stringify(part)});`;
  });
  const names = Object.keys(variables);
  const code = `(function (__escape${names.map((name) => `, ${name}`).join('')}) { let __value; const __out = []; ${body.join('\n')}\n return __out.join(''); })`;
  return String(evaluate(code, { __escape: escapeHtml, ...variables }));
}

function escapeHtml(text: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (mark) => marks[mark]!);
}

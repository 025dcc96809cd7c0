// HtmlService: pages from files of the project, templates with their three kinds of scriptlets.

import { constantsOf } from '../constants';
import { emulate, reveal } from '../emulate';
import { Imitation } from '../imitates';
import type { Links } from '../links';
import { PlatformError } from '../runtime';
import { type BlobSource, blobOf } from './blob';

/** Runs an expression or statements in the script's own context. */
type Evaluate = (code: string, variables: Record<string, unknown>) => unknown;

export interface Project {
  /** Content of a html file by its name without ending; undefined when there is none. */
  html(name: string): string | undefined;
  evaluate: Evaluate;
}

export class HtmlOutput extends Imitation {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  readonly metaTags: { name: string; content: string }[] = [];
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
  appendUntrusted(text: string): this {
    return this.append(escapeHtml(String(text)));
  }
  clear(): this {
    return this.setContent('');
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
    if (!['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'].includes(name))
      throw new PlatformError(`The meta tag you specified is not allowed in this context.`);
    this.metaTags.push({ name, content });
    return this;
  }
  setXFrameOptionsMode(): this {
    return this;
  }
  setSandboxMode(): this {
    return this;
  }
}

/** The page behind what a script handed over; undefined when it is none. */
export function outputOf(value: unknown): HtmlOutput | undefined {
  const revealed = reveal(value);
  return revealed instanceof HtmlOutput ? revealed : undefined;
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
      evaluate: () => view(new HtmlOutput(fill(source, variables, project.evaluate))),
      getRawContent: () => source,
    } satisfies Pick<GoogleAppsScript.HTML.HtmlTemplate, 'evaluate' | 'getRawContent'>;
    // A template takes any property the script sets, for its scriptlets.
    return new Proxy(variables, {
      get: (target, name) => (typeof name === 'string' && name in methods ? methods[name] : Reflect.get(target, name)),
    }) as GoogleAppsScript.HTML.HtmlTemplate;
  };
  return emulate(runtime, 'HTML.HtmlService', {
    SandboxMode: constantsOf('HTML.SandboxMode'),
    XFrameOptionsMode: constantsOf('HTML.XFrameOptionsMode'),
    createHtmlOutput: (html: string | BlobSource = '') => view(new HtmlOutput(textOf(html))),
    createHtmlOutputFromFile: (name: string) => view(new HtmlOutput(fileText(name))),
    createTemplate: (html: string | BlobSource) => templateOf(textOf(html)),
    createTemplateFromFile: (name: string) => templateOf(fileText(name)),
  });
}

const textOf = (html: string | BlobSource): string => (typeof html === 'string' ? html : blobOf(html).getDataAsString());

/** `<?= ?>` escapes, `<?!= ?>` does not, `<? ?>` is statements. */
function fill(source: string, variables: Record<string, unknown>, evaluate: Evaluate): string {
  const parts = source.split(/(<\?!=[\s\S]*?\?>|<\?=[\s\S]*?\?>|<\?[\s\S]*?\?>)/);
  const body = parts.map((part) => {
    if (part.startsWith('<?!=')) return `__out.push(String(${part.slice(4, -2)}));`;
    if (part.startsWith('<?=')) return `__out.push(__escape(String(${part.slice(3, -2)})));`;
    if (part.startsWith('<?')) return part.slice(2, -2);
    return `__out.push(${JSON.stringify(part)});`;
  });
  const names = Object.keys(variables);
  const code = `(function (__escape${names.map((name) => `, ${name}`).join('')}) { const __out = []; ${body.join('\n')}\n return __out.join(''); })`;
  return String(evaluate(code, { __escape: escapeHtml, ...variables }));
}

function escapeHtml(text: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (mark) => marks[mark]!);
}

// Shows a built page with its model in a real browser; the test gives the answers of the server.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { PageCalls, PageModel } from '../../src/actions/page-models';
import { STEP_MS, inBrowser as withBrowser } from '../support/browser';

/** The answers of the server; a call without an answer fails like a lost connection. */
export type Answers = { [Name in keyof PageCalls]?: (...args: Parameters<PageCalls[Name]>) => unknown };

export interface Call {
  name: string;
  args: unknown[];
}

export interface Shown {
  page: Page;
  /** The calls of the page, in order. */
  calls: Call[];
  /** Returns whether the page closed its dialog. */
  isClosed(): Promise<boolean>;
  /** Returns the height that the page asked for; undefined for none. */
  height(): Promise<number | undefined>;
}

/** Defines tests of the built pages in a browser; the windows of each test are closed after it. */
export function inBrowser(name: string, tests: (browser: () => Browser) => void): void {
  withBrowser(name, (browser) => {
    afterEach(() =>
      Promise.all(
        browser()
          .contexts()
          .map((context) => context.close()),
      ),
    );
    tests(browser);
  });
}

export interface Size {
  width: number;
  height: number;
}

/** Shows a page with a model; without one, as the platform serves the page alone. */
export async function show(
  browser: Browser,
  name: 'dialog' | 'card' | 'queue' | 'explanation' | 'check' | 'wholeFile' | 'search',
  model: PageModel | undefined,
  { size = { width: 640, height: 640 }, answers = {}, host = true }: { size?: Size; answers?: Answers; host?: boolean } = {},
): Promise<Shown> {
  const page = await newPage(browser, size);
  const calls: Call[] = [];
  const handlers: Record<string, ((...args: never[]) => unknown) | undefined> = answers;
  await page.exposeFunction('askServer', async (called: string, args: never[]) => {
    calls.push({ name: called, args });
    const handler = handlers[called];
    if (!handler) throw new Error('NetworkError: Connection failure due to HTTP 0');
    return handler(...args);
  });
  await page.addInitScript(defineGoogleScript, host);
  // The server appends the model after the page, with `<` escaped so that no text ends the element.
  const json = model && `<script type="application/json" id="model">${JSON.stringify(model).replace(/</g, '\\u003c')}</script>`;
  const body = readFileSync(`dist/${name}.html`, 'utf8') + (json ?? '');
  await serve(page, body);
  return {
    page,
    calls,
    isClosed: () => page.evaluate(() => 'isClosed' in window),
    height: () => page.evaluate(() => (window as { height?: number }).height),
  };
}

/** Shows a page as the script has opened it; its calls are not answered. */
export async function showContent(browser: Browser, content: string, size: Size): Promise<Page> {
  const page = await newPage(browser, size);
  await page.exposeFunction('askServer', () => new Promise(() => undefined));
  await page.addInitScript(defineGoogleScript, true);
  await serve(page, content);
  return page;
}

async function newPage(browser: Browser, size: Size): Promise<Page> {
  const context = await browser.newContext({
    viewport: size,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    hasTouch: size.width <= 400,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(STEP_MS);
  return page;
}

async function serve(page: Page, body: string): Promise<void> {
  await page.route('**/*', (route) =>
    route.request().url() === 'https://page.test/' ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort(),
  );
  await page.goto('https://page.test/');
}

/** Defines google.script as the platform does; runs in the browser. */
function defineGoogleScript(host: boolean): void {
  const ask = (window as unknown as { askServer(name: string, args: unknown[]): Promise<unknown> }).askServer;
  const runner = (success: (value: unknown) => void, failure: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (next: typeof success) => runner(next, failure);
          if (name === 'withFailureHandler') return (next: typeof failure) => runner(success, next);
          return (...args: unknown[]) => void ask(name, args).then(success, failure);
        },
      },
    );
  const ignore = () => undefined;
  const dialog = {
    close: () => Object.assign(window, { isClosed: true }),
    setHeight: (height: number) => Object.assign(window, { height }),
  };
  const script = { run: runner(ignore, ignore), host: host ? dialog : undefined };
  Object.assign(window, { google: { script } });
}

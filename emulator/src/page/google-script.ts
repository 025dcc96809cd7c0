// `google.script` for a script's page in a frame; the page and the owner of the frame exchange messages.

/** A page's call of a script function. */
export interface FrameCall {
  frame: 'run';
  call: number;
  functionName: string;
  args: unknown[];
}

/** A message from a page to the owner of its frame. */
export type FrameMessage =
  | FrameCall
  | { frame: 'close' }
  | { frame: 'size'; width?: number; height?: number }
  | { frame: 'link'; href: string }
  | { frame: 'ready' };

/** The owner's answer to a call. */
export type FrameAnswer = { answerTo: number; ok: true; value: unknown } | { answerTo: number; ok: false; message: string };

type Handler = (value: unknown, userObject: unknown) => void;

/** Returns the page with `google.script` in it, for the `srcdoc` of a frame. */
export function withGoogleScript(content: string, from: 'dialog' | 'webApp', parameters: Record<string, string> = {}): string {
  const values = JSON.stringify(parameters).replace(/</g, '\\u003c');
  const script = `<script>(${googleScript.toString()})(${String(from === 'webApp')}, ${values})</script>`;
  // Before every script of the page, but after the doctype: otherwise the browser uses quirks mode.
  const doctype = /^\s*<!doctype[^>]*>/i.exec(content)?.[0] ?? '<!doctype html>';
  return `${doctype}${script}${content.replace(/^\s*<!doctype[^>]*>/i, '')}`;
}

/** Runs in the frame. It is sent there as text, so it uses nothing from outside. */
export function googleScript(isWebApp: boolean, parameters: Record<string, string>): void {
  const tell = (message: FrameMessage) => parent.postMessage(message, '*');
  const waiting = new Map<number, { success?: Handler; failure?: Handler; userObject: unknown }>();
  let next = 1;
  let begun: FrameMessage[] = [];

  /** The platform runs ten calls at once and promises no order: here the last of each ten goes first. */
  const send = () => {
    for (; begun.length; begun = begun.slice(10)) for (const call of begun.slice(0, 10).reverse()) tell(call);
  };

  /** Converts an argument by the platform's rules: plain values pass, a form becomes its fields, a Date or a function throws. */
  const plain = (value: unknown, path: string): unknown => {
    if (value === undefined) return null;
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
    if (value instanceof HTMLFormElement) return Object.fromEntries(new FormData(value));
    if (Array.isArray(value)) return value.map((item, index) => plain(item, `${path}.${index}`));
    if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item, `${path}.${name}`)]));
    throw new TypeError(`Failed due to illegal value in property: ${path}`);
  };

  const runner = (success?: Handler, failure?: Handler, userObject?: unknown): object =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (typeof name !== 'string') return undefined;
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, failure, userObject);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(success, handler, userObject);
          if (name === 'withUserObject') return (object: unknown) => runner(success, failure, object);
          return (...args: unknown[]) => {
            const call = next++;
            const values = args.map((value, index) => plain(value, String(index)));
            waiting.set(call, { success, failure, userObject });
            begun.push({ frame: 'run', call, functionName: name, args: values });
            if (begun.length === 1) setTimeout(send);
          };
        },
      },
    );

  addEventListener('message', ({ source, data }: MessageEvent<FrameAnswer>) => {
    if (source !== parent || !data || !('answerTo' in data)) return;
    const call = waiting.get(data.answerTo);
    waiting.delete(data.answerTo);
    if (!call) return;
    if (data.ok) call.success?.(data.value, call.userObject);
    else if (call.failure) call.failure(new Error(data.message), call.userObject);
    else console.error(data.message);
  });

  // Links in a script's page lead to a file, a form or the web app of this workspace, so the owner of the frame opens them.
  addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href]') as HTMLAnchorElement | null;
    // What a page has made itself only the browser can open.
    if (!link || event.defaultPrevented || /^(#|blob:|data:)/.test(link.getAttribute('href') ?? '')) return;
    event.preventDefault();
    tell({ frame: 'link', href: link.href });
  });

  const host = {
    close: () => tell({ frame: 'close' }),
    setWidth: (width: number) => tell({ frame: 'size', width }),
    setHeight: (height: number) => tell({ frame: 'size', height }),
    editor: { focus: () => undefined },
    origin: 'https://docs.google.com',
  };
  const url = {
    getLocation: (hear: (location: object) => void) =>
      hear({
        hash: '',
        parameter: parameters,
        parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, [value]])),
      }),
  };
  const history = { push: () => undefined, replace: () => undefined, setChangeHandler: () => undefined };
  Object.assign(globalThis, { google: { script: isWebApp ? { run: runner(), url, history } : { run: runner(), host } } });
  addEventListener('load', () => tell({ frame: 'ready' }));
}

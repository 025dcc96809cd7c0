// `google.script` for a page of the script that stands in a frame; the frame's owner is told by messages.

/** The page calls a function of the script. */
export interface FrameCall {
  frame: 'run';
  call: number;
  functionName: string;
  args: unknown[];
}

/** What a page tells the owner of its frame. */
export type FrameMessage =
  | FrameCall
  | { frame: 'close' }
  | { frame: 'size'; width?: number; height?: number }
  | { frame: 'link'; href: string }
  | { frame: 'ready' };

/** What the owner answers to a call. */
export type FrameAnswer = { answerTo: number; ok: true; value: unknown } | { answerTo: number; ok: false; message: string };

type Handler = (value: unknown, userObject: unknown) => void;

/** A page with `google.script` in it, for the `srcdoc` of a frame. */
export function withGoogleScript(content: string, from: 'dialog' | 'webApp', parameters: Record<string, string> = {}): string {
  const values = JSON.stringify(parameters).replace(/</g, '\\u003c');
  const script = `<script>(${googleScript.toString()})(${String(from === 'webApp')}, ${values})</script>`;
  // Before every script of the page, but after a doctype: without it the page would be laid out in quirks mode.
  const doctype = /^\s*<!doctype[^>]*>/i.exec(content)?.[0] ?? '<!doctype html>';
  return `${doctype}${script}${content.replace(/^\s*<!doctype[^>]*>/i, '')}`;
}

/** Sent into the frame as text, so it uses nothing from outside. */
export function googleScript(isWebApp: boolean, parameters: Record<string, string>): void {
  const tell = (message: FrameMessage) => parent.postMessage(message, '*');
  const waiting = new Map<number, { success?: Handler; failure?: Handler; userObject: unknown }>();
  let next = 1;
  let begun: FrameMessage[] = [];

  /** Ten calls at once are under way, and none is promised to come first: here the last of them does. */
  const send = () => {
    for (; begun.length; begun = begun.slice(10)) for (const call of begun.slice(0, 10).reverse()) tell(call);
  };

  /** By the platform's rules: plain values; a form stands for its fields; a Date or a function may not pass. */
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

  // A link in a page of the script leads to a file, a form or the web app of this workspace: the owner opens it.
  addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href]') as HTMLAnchorElement | null;
    if (!link || event.defaultPrevented || link.getAttribute('href')?.startsWith('#')) return;
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

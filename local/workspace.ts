// The contract others drive: open a workspace, load a script folder, act as people, move the clock, look at what came of it.

/** Who has an account in the workspace. */
export interface Account {
  email: string;
  name: string;
  /** Limits differ: 100 or 1,500 mail recipients a day. */
  kind: 'gmail' | 'workspace';
}

/** A mail in the outbox of the workspace. */
export interface SentMail {
  id: number;
  at: number;
  /** Whose quota it took. */
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string;
  name: string;
  subject: string;
  body: string;
  htmlBody: string;
  attachments: { name: string; contentType: string; bytes: number[] }[];
}

/** A file or folder in the workspace's Drive. */
export interface DriveEntry {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  owner: string;
  editors: string[];
  viewers: string[];
  createdAt: number;
  updatedAt: number;
  trashed: boolean;
  url: string;
}

/** What a script opened before a person: in the order of opening. */
export interface Shown {
  id: number;
  kind: 'modal' | 'modeless' | 'sidebar' | 'toast' | 'alert' | 'prompt';
  /** Which person sees it. */
  for: string;
  title: string;
  /** The page (modal, modeless, sidebar), or the message. */
  content: string;
  width?: number;
  height?: number;
  /** Alerts and prompts: the buttons offered. */
  buttons?: string[];
}

/** A menu that a script put above the grid. */
export interface ShownMenu {
  caption: string;
  items: ({ caption: string; functionName: string } | { separator: true } | ShownMenu)[];
}

/** How a person answers an alert or a prompt. */
export interface Answer {
  button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  text?: string;
}

export interface WorkspaceOptions {
  /** Where the clock stands: an instant or ISO text with its zone. Ignored when `dir` holds a kept workspace. */
  at: string | number;
  /** The account that owns the container and is the person at first. */
  owner: string;
  accounts?: Account[];
  /** Folder where the state is kept between processes; absent: in memory. */
  dir?: string;
  /** The desk: the clock goes on by itself. */
  ticking?: boolean;
  /** Locale and zone of new spreadsheets and of the accounts. Default vi_VN, Asia/Ho_Chi_Minh. */
  locale?: string;
  timeZone?: string;
  /** Asked when a script alerts or prompts and no answer was prepared; it may block. Absent: such a call throws. */
  onQuestion?: (question: Shown) => Answer;
  /** Told of every toast and dialog as it opens, also in the midst of a run (live progress). */
  onShown?: (shown: Shown) => void;
}

// The base class of HtmlOutput and TextOutput: text that scripts append to.

import { Imitation } from '../../platform/imitates';
import { reveal } from '../../platform/views';

export abstract class Output extends Imitation {
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
    return this.setContent(this.content + text);
  }
  clear(): this {
    return this.setContent('');
  }
}

/** Returns the output of that class behind a script's value; undefined when the value is none. */
export function behind<T extends Output>(Class: abstract new (...args: never) => T, value: unknown): T | undefined {
  const revealed = reveal(value);
  return revealed instanceof Class ? revealed : undefined;
}

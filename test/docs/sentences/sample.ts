// A text that is put together from parts, and the values that its sentences are printed with.

// biome-ignore lint/suspicious/noExplicitAny: any function of the texts
type Text = (...parts: any[]) => unknown;

/** A text with the values of each printing. */
export interface Sample {
  text: Text;
  values: unknown[][];
}

/** The text is printed once for each list of its parts. */
export const sample = <F extends Text>(text: F, ...values: Parameters<F>[]): Sample => ({ text, values });

/** The same for a text of one part. */
export const each = <V, R>(text: (part: V) => R, ...values: NoInfer<V>[]): Sample => ({ text, values: values.map((value) => [value]) });

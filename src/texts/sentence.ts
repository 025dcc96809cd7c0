// What people typed, put into a sentence: with one full stop at its end, or with none before more words.

/** «Hỏng trục sấy.» of «Hỏng trục sấy» and of «Hỏng trục sấy.». */
export const sentence = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** «Vì sao chọn đơn vị này?» of the same words without an end. */
export const asQuestion = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}?`);

/** A label inside a sentence: «bộ phận» of «Bộ phận»; «ĐVT» stays. */
export const lowerFirst = (label: string): string => (/^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));

/** The text up to a length, with an ellipsis where it was cut. */
export const clip = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}…` : text);

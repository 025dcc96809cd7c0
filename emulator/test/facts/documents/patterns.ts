// Search patterns of documents: RE2's, given as text.
import { type Fact, observed } from '../fact';
import { onBody } from '../own-files';
import { isRefused } from '../seen';

type Case = [pattern: string, text: string, result: string];

const plain: Case[] = [
  ['a.c', 'abc a-c ac', '_ _ ac'],
  ['a*b', 'aaab b ac', '_ _ ac'],
  ['a+b', 'aaab b', '_ b'],
  ['ab?c', 'ac abc abbc', '_ _ abbc'],
  ['a+?', 'aa', '__'],
  ['a|cd', 'abcd', '_b_'],
  ['(ab)+', 'ababb', '_b'],
  ['(?:ab)+c', 'ababc ab', '_ ab'],
  ['(?P<ten>a)b', 'ab a', '_ a'],
  ['^a', 'aa', '_a'],
  ['a$', 'aa', 'a_'],
  ['\\Aa', 'aa', '_a'],
  ['a\\z', 'aa', 'a_'],
];

const counts: Case[] = [
  ['a{2}', 'a aaa', 'a _a'],
  ['a{2,}', 'a aaa', 'a _'],
  ['a{1,2}', 'aaa', '__'],
  ['a{x}', 'a{x}', '_'],
  ['a{,2}', 'a{,2} a', '_ a'],
  ['{', '{{', '__'],
  ['}', 'a}', 'a_'],
  [']', 'a]', 'a_'],
];

const classes: Case[] = [
  ['[abc]', 'abcd', '___d'],
  ['[^abc]', 'abcd', 'abc_'],
  ['[a-c]x', 'bx dx', '_ dx'],
  ['[]a]', 'a]b', '__b'],
  ['[^]a]', 'a]b', 'a]_'],
  ['[a\\]]', 'a]b', '__b'],
  ['[a\\-c]', 'a-bc', '__b_'],
  ['[[]', '[a', '_a'],
  ['[.*]', 'a.*', 'a__'],
  ['[\\d\\s]', 'a1 b', 'a__b'],
  ['[^\\w]', 'a_1-ế', 'a_1__'],
  ['[[:alpha:]]', 'aZ1ế', '__1ế'],
  ['[[:digit:]]', 'a1', 'a_'],
  ['[[:alnum:]]', 'aZ1-', '___-'],
  ['[[:upper:]]', 'aZ', 'a_'],
  ['[[:lower:]]', 'aZ', '_Z'],
  ['[[:space:]]', 'a b', 'a_b'],
  ['[[:punct:]]', 'a!/:@[`{~1', 'a________1'],
  ['[[:word:]]', 'a_1-', '___-'],
  ['[[:xdigit:]]', 'fgF9', '_g__'],
  ['[x[:digit:]y]+', 'ax1ya', 'a_a'],
  ['[[:alpha:]][[:digit:]]', 'a1 aa', '_ aa'],
];

const escapes: Case[] = [
  ['\\d', 'a1', 'a_'],
  ['\\D', 'a1', '_1'],
  ['\\w', 'a-', '_-'],
  ['\\W', 'a-', 'a_'],
  ['\\w', 'ế', 'ế'],
  ['\\s', 'a b\u00a0c', 'a_b\u00a0c'],
  ['\\S', 'a ', '_ '],
  ['\\S', '\u00a0 ', '_ '],
  ['\\bab\\b', 'ab abc', '_ abc'],
  ['b\\B', 'ab abc', 'ab a_c'],
  ['\\x41', 'AB', '_B'],
  ['\\x{1EBF}', 'aế', 'a_'],
  ['\\pL', 'aế1', '__1'],
  ['\\PL', 'aế1', 'aế_'],
  ['\\p{Lu}', 'aÊ', 'a_'],
  ['\\p{Greek}', 'aβ', 'a_'],
  ['\\P{Nd}+', 'ab1', '_1'],
  ['\\Q(a.b)*\\E', '(a.b)* (axb)', '_ (axb)'],
  ['\\Qa+', 'a+ aa', '_ aa'],
  ['\\Q[x]{2}^$|?\\\\E', '[x]{2}^$|?\\', '_'],
  ['\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\^\\$\\\\', '.*+?()[]{}|^$\\', '_'],
  ['a\\/b\\-c\\_\\@\\!', 'a/b-c_@!', '_'],
];

const refused = [
  'a(?=b)',
  'a(?!b)',
  '(?<=a)b',
  '(?<!a)b',
  '(a)\\1',
  '(?P<a>b)(?P=a)',
  '(?>a)',
  '(',
  'a)',
  '[a',
  '[b-a]',
  '[[:chữ:]]',
  '[[:foo:]]',
  '*a',
  'a**',
  'a{2,1}',
  'a\\',
  '\\y',
  '\\Z',
  '\\8',
  '\\p{KhongCo}',
  '[\\A]',
  '[\\z]',
  '(?P=a)',
  '(?!)',
];

const replaced = (cases: Case[]) =>
  onBody((body) => {
    const paragraph = body.getChild(0).asParagraph();
    return cases.map(([pattern, text]) => {
      paragraph.setText(text);
      paragraph.replaceText(pattern, '_');
      return [pattern, text, paragraph.getText()];
    });
  });

export const documentPatterns: Fact[] = [
  observed('letters, groups, repeats and ends of a pattern work as in RE2', plain, () => replaced(plain)),
  observed('a pattern has counts in braces, and other braces match themselves', counts, () => replaced(counts)),
  observed('a pattern has character classes, also classes with a name', classes, () => replaced(classes)),
  observed('escapes of a pattern work as in RE2, with ASCII white space and words', escapes, () => replaced(escapes)),
  observed(
    'a pattern that RE2 does not know is refused',
    refused.map((pattern) => [pattern, true]),
    () =>
      onBody((body) => {
        body.setText('ab');
        return refused.map((pattern) => [pattern, isRefused(() => body.findText(pattern))]);
      }),
  ),
  observed('a pattern that matches only empty text changes nothing', ['abc', null], () =>
    onBody((body) => {
      body.setText('abc');
      body.replaceText('x*', '_');
      return [body.getText(), body.findText('$')];
    }),
  ),
];

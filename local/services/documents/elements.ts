// Elements of a document as scripts hold them: each a view of one node of the run's working copy.
import { constant, isConstant, nameOf } from '../../constants';
import { emulate, reveal } from '../../emulate';
import { PlatformError, type Runtime } from '../../runtime';
import {
  type Attributes,
  type BlockNode,
  type CellNode,
  deleteText,
  insertText,
  newCell,
  newParagraph,
  type ParagraphNode,
  type RowNode,
  type SectionNode,
  setStyle,
  type TableNode,
  textOf,
} from './model';

type Node = SectionNode | BlockNode | RowNode | CellNode;
type Methods = Record<string, unknown>;

/** An element as the implementation knows it; `owner` is the list it stands in, none when detached. */
interface Held {
  node: Node;
  owner?: { children: Node[]; held: Held };
}

const textAttributes = new Set([
  'FONT_FAMILY',
  'FONT_SIZE',
  'BOLD',
  'ITALIC',
  'UNDERLINE',
  'STRIKETHROUGH',
  'FOREGROUND_COLOR',
  'BACKGROUND_COLOR',
  'LINK_URL',
]);
const classNames: Record<Node['type'], string> = {
  BODY_SECTION: 'Body',
  HEADER_SECTION: 'HeaderSection',
  FOOTER_SECTION: 'FooterSection',
  PARAGRAPH: 'Paragraph',
  LIST_ITEM: 'ListItem',
  TABLE: 'Table',
  TABLE_ROW: 'TableRow',
  TABLE_CELL: 'TableCell',
};

/** Makes the views of one open document. `requireOpen` throws once it is closed. */
export class Elements {
  private readonly views = new WeakMap<Node, object>();

  constructor(
    private readonly runtime: Runtime,
    private readonly requireOpen: () => void,
    private readonly extra: (node: Node) => Methods,
    private readonly replacementIsSpecial: () => boolean,
  ) {}

  /** The view of a node; the same node always gives the same view. */
  view(held: Held): object {
    const made = this.views.get(held.node);
    if (made) return made;
    const { node } = held;
    const methods: Methods = { held, ...this.common(held), ...this.kind(held), ...this.extra(node) };
    const view = emulate(this.runtime, `Document.${classNames[node.type]}`, methods);
    this.views.set(node, view);
    return view;
  }

  private change<T>(work: () => T): T {
    this.requireOpen();
    return work();
  }

  /** A change, and what the method gives afterwards. */
  private changed<T>(work: () => void, gives: () => T): T {
    this.requireOpen();
    work();
    return gives();
  }

  private common(held: Held): Methods {
    const { node } = held;
    const siblings = () => held.owner?.children ?? [];
    const asOwn = Object.fromEntries(Object.values(classNames).map((name) => [`as${name}`, () => this.cast(held, name)]));
    return {
      ...asOwn,
      getType: () => constant('Document.ElementType', node.type),
      getParent: () => (held.owner ? this.view(held.owner.held) : null),
      getText: () => plainText(node),
      getNextSibling: () => this.sibling(held, 1),
      getPreviousSibling: () => this.sibling(held, -1),
      isAtDocumentEnd: () => held.owner?.held.node.type === 'BODY_SECTION' && siblings().indexOf(node) === siblings().length - 1,
      copy: () => this.view({ node: JSON.parse(JSON.stringify(node)) as Node }),
      removeFromParent: () =>
        this.change(() => {
          this.remove(held);
          return this.view(held);
        }),
      getAttributes: () => ({ ...('attributes' in node ? node.attributes : {}) }),
      setAttributes: (attributes: Attributes) => this.change(() => this.setAttributes(held, attributes)),
      replaceText: (pattern: string, replacement: string) =>
        this.change(() => {
          for (const paragraph of paragraphsOf(node)) replaceIn(paragraph, pattern, replacement, this.replacementIsSpecial());
          return this.view(held);
        }),
    };
  }

  private kind(held: Held): Methods {
    const { node } = held;
    switch (node.type) {
      case 'TABLE':
        return this.table(held, node);
      case 'TABLE_ROW':
        return this.row(held, node);
      case 'PARAGRAPH':
      case 'LIST_ITEM':
        return this.paragraph(held, node);
      default:
        return this.container(held, node);
    }
  }

  private cast(held: Held, name: string): object {
    if (classNames[held.node.type] !== name) throw new PlatformError(`Element of type ${held.node.type} cannot be cast to ${name}.`);
    return this.view(held);
  }

  private sibling(held: Held, step: number): object | null {
    const children = held.owner?.children ?? [];
    const next = children[children.indexOf(held.node) + step];
    return next && held.owner ? this.view({ node: next, owner: held.owner }) : null;
  }

  private remove(held: Held): void {
    const { owner, node } = held;
    if (!owner) throw new PlatformError('Element does not contain the specified child element.');
    const index = owner.children.indexOf(node);
    const isLastParagraph = node.type === 'PARAGRAPH' && index === owner.children.length - 1 && owner.held.node.type !== 'TABLE';
    if (isLastParagraph) throw new PlatformError("Can't remove the last paragraph in a document section.");
    owner.children.splice(index, 1);
    held.owner = undefined;
  }

  private setAttributes(held: Held, attributes: Attributes): object {
    const { node } = held;
    const plain = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, isConstant(value) ? nameOf(value) : value]));
    if (node.type === 'PARAGRAPH' || node.type === 'LIST_ITEM') {
      const ofText = Object.fromEntries(Object.entries(plain).filter(([name]) => textAttributes.has(name)));
      const length = textOf(node.runs).length;
      if (length) node.runs = setStyle(node.runs, 0, length - 1, ofText);
      Object.assign(node.attributes, Object.fromEntries(Object.entries(plain).filter(([name]) => !textAttributes.has(name))));
    } else if ('attributes' in node) Object.assign(node.attributes, plain);
    return this.view(held);
  }

  /** Takes a detached element in. */
  private adopt<T extends Node>(owner: NonNullable<Held['owner']>, index: number, element: unknown, types: Node['type'][]): T {
    const { held } = reveal(element) as { held: Held };
    if (held.owner) throw new PlatformError('Element must be detached.');
    if (!types.includes(held.node.type)) throw new PlatformError('Element cannot be inserted here.');
    owner.children.splice(index, 0, held.node);
    held.owner = owner;
    return held.node as T;
  }

  private container(held: Held, node: SectionNode | CellNode): Methods {
    const owner = { children: node.children as Node[], held };
    const child = (index: number) => {
      const found = node.children[index];
      if (!found)
        throw new PlatformError(`Child index (${index}) must be less than the number of child elements (${node.children.length}).`);
      return this.view({ node: found, owner });
    };
    const insert = (index: number, made: BlockNode) =>
      this.change(() => {
        owner.children.splice(index, 0, made);
        return this.view({ node: made, owner });
      });
    const insertParagraph = (index: number, value: string | object) =>
      typeof value === 'string'
        ? insert(index, newParagraph(value))
        : this.change(() => this.view({ node: this.adopt(owner, index, value, ['PARAGRAPH', 'LIST_ITEM']), owner }));
    const insertListItem = (index: number, value: string | object) =>
      typeof value === 'string' ? insert(index, { ...newParagraph(value), type: 'LIST_ITEM' }) : insertParagraph(index, value);
    const insertTable = (index: number, value?: string[][] | object) => {
      if (value === undefined || Array.isArray(value)) return insert(index, newTable((value as string[][] | undefined) ?? []));
      return this.change(() => this.view({ node: this.adopt(owner, index, value, ['TABLE']), owner }));
    };
    // A new section begins with an empty paragraph, which stays; a table is always followed by one.
    const appendTable = (value?: string[][] | object) => {
      const table = insertTable(node.children.length, value);
      insert(node.children.length, { ...newParagraph(), isFiller: true });
      return table;
    };
    /** Where the next one is appended: in place of a filler. */
    const end = () => {
      const last = node.children[node.children.length - 1];
      if (last && last.type !== 'TABLE' && last.isFiller && !last.runs.length) node.children.pop();
      return node.children.length;
    };
    return {
      getNumChildren: () => node.children.length,
      getChild: child,
      getChildIndex: (element: unknown) => {
        const index = node.children.indexOf((reveal(element) as { held: Held }).held.node as BlockNode);
        if (index < 0) throw new PlatformError('Element does not contain the specified child element.');
        return index;
      },
      removeChild: (element: unknown) =>
        this.change(() => {
          this.remove((reveal(element) as { held: Held }).held);
          return this.view(held);
        }),
      getParagraphs: () => node.children.flatMap((one, index) => (one.type === 'TABLE' ? [] : [child(index)])),
      getTables: () => node.children.flatMap((one, index) => (one.type === 'TABLE' ? [child(index)] : [])),
      appendParagraph: (value: string | object) => insertParagraph(end(), value),
      insertParagraph,
      appendListItem: (value: string | object) => insertListItem(end(), value),
      insertListItem,
      appendTable,
      insertTable,
      appendPageBreak: () => insert(node.children.length, { ...newParagraph(), inline: 'PAGE_BREAK' }),
      appendHorizontalRule: () => insert(node.children.length, { ...newParagraph(), inline: 'HORIZONTAL_RULE' }),
      clear: () =>
        this.change(() => {
          owner.children.splice(0, owner.children.length, newParagraph());
          return this.view(held);
        }),
      setText: (text: string) =>
        this.change(() => {
          owner.children.splice(0, owner.children.length, newParagraph(text));
          return this.view(held);
        }),
      ...(node.type === 'TABLE_CELL'
        ? this.setters(held, [
            'PaddingTop',
            'PaddingBottom',
            'PaddingLeft',
            'PaddingRight',
            'VerticalAlignment',
            'BackgroundColor',
            'Width',
          ])
        : {}),
    };
  }

  private paragraph(held: Held, node: ParagraphNode): Methods {
    const text = () => emulate(this.runtime, 'Document.Text', this.text(held, node));
    const self = () => this.view(held);
    return {
      ...this.setters(held, [
        'Alignment',
        'SpacingBefore',
        'SpacingAfter',
        'LineSpacing',
        'IndentFirstLine',
        'IndentStart',
        'IndentEnd',
        'GlyphType',
        'NestingLevel',
      ]),
      getHeading: () => constant('Document.ParagraphHeading', node.heading),
      setHeading: (heading: unknown) =>
        this.changed(() => {
          node.heading = nameOf(heading);
        }, self),
      getNumChildren: () => (node.runs.length ? 1 : 0) + (node.inline ? 1 : 0),
      getChild: (index: number) => {
        if (index !== 0 || !node.runs.length)
          throw new PlatformError(`Child index (${index}) must be less than the number of child elements (${node.runs.length ? 1 : 0}).`);
        return text();
      },
      editAsText: text,
      setText: (value: string) =>
        this.changed(
          () => {
            node.runs = value ? [{ text: value, style: { ...node.runs[0]?.style } }] : [];
          },
          () => undefined,
        ),
      clear: () =>
        this.changed(() => {
          node.runs = [];
        }, self),
      appendText: (value: string) =>
        this.changed(() => {
          node.runs = insertText(node.runs, textOf(node.runs).length, value);
        }, text),
      insertText: (offset: number, value: string) =>
        this.changed(() => {
          node.runs = insertText(node.runs, offset, value);
        }, text),
      appendPageBreak: () =>
        this.changed(
          () => {
            node.inline = 'PAGE_BREAK';
          },
          () => null,
        ),
      appendHorizontalRule: () =>
        this.changed(
          () => {
            node.inline = 'HORIZONTAL_RULE';
          },
          () => null,
        ),
    };
  }

  private text(held: Held, node: ParagraphNode): Methods {
    const view = (): object => emulate(this.runtime, 'Document.Text', methods);
    const length = () => textOf(node.runs).length;
    const checked = (from: number, to: number) => {
      if (from < 0 || to < from || to >= length())
        throw new PlatformError(`Index (${to}) must be less than the content length (${length()}).`);
    };
    const styled = (args: unknown[], name: string) =>
      this.change(() => {
        const [from, to, value] = args.length === 3 ? (args as [number, number, unknown]) : [0, length() - 1, args[0]];
        if (args.length === 3) checked(from, to);
        if (length()) node.runs = setStyle(node.runs, from, to, { [name]: value });
        return view();
      });
    const styleAt = (offset = 0) => {
      let at = 0;
      for (const run of node.runs) {
        at += run.text.length;
        if (offset < at) return run.style;
      }
      return {};
    };
    const names: Record<string, string> = {
      Bold: 'BOLD',
      Italic: 'ITALIC',
      Underline: 'UNDERLINE',
      Strikethrough: 'STRIKETHROUGH',
      FontFamily: 'FONT_FAMILY',
      FontSize: 'FONT_SIZE',
      ForegroundColor: 'FOREGROUND_COLOR',
      BackgroundColor: 'BACKGROUND_COLOR',
      LinkUrl: 'LINK_URL',
    };
    const styles = Object.fromEntries(
      Object.entries(names).flatMap(([method, name]) => [
        [`set${method}`, (...args: unknown[]) => styled(args, name)],
        [
          /^(Bold|Italic|Underline|Strikethrough)$/.test(method) ? `is${method}` : `get${method}`,
          (offset?: number) => styleAt(offset)[name] ?? null,
        ],
      ]),
    );
    const methods: Methods = {
      ...styles,
      getType: () => constant('Document.ElementType', 'TEXT'),
      asText: view,
      getParent: () => this.view(held),
      getText: () => textOf(node.runs),
      setText: (value: string) =>
        this.changed(() => {
          node.runs = value ? [{ text: value, style: { ...node.runs[0]?.style } }] : [];
        }, view),
      appendText: (value: string) =>
        this.changed(() => {
          node.runs = insertText(node.runs, length(), value);
        }, view),
      insertText: (offset: number, value: string) => {
        if (offset > length()) throw new PlatformError(`Index (${offset}) must be less than or equal to the content length (${length()}).`);
        return this.changed(() => {
          node.runs = insertText(node.runs, offset, value);
        }, view);
      },
      deleteText: (from: number, to: number) => {
        checked(from, to);
        return this.changed(() => {
          node.runs = deleteText(node.runs, from, to);
        }, view);
      },
      getAttributes: (offset?: number) => ({ ...styleAt(offset) }),
      setAttributes: (...args: unknown[]) =>
        this.change(() => {
          const [from, to, attributes] =
            args.length === 3 ? (args as [number, number, Attributes]) : [0, length() - 1, args[0] as Attributes];
          if (args.length === 3) checked(from, to);
          node.runs = setStyle(node.runs, from, to, attributes);
          return view();
        }),
      getTextAttributeIndices: () => {
        let at = 0;
        return node.runs.map(({ text }) => {
          const start = at;
          at += text.length;
          return start;
        });
      },
      replaceText: (pattern: string, replacement: string) =>
        this.changed(() => replaceIn(node, pattern, replacement, this.replacementIsSpecial()), view),
    };
    return methods;
  }

  private table(held: Held, node: TableNode): Methods {
    const owner = { children: node.rows as Node[], held };
    const row = (index: number) => {
      const found = node.rows[index];
      if (!found) throw new PlatformError(`Child index (${index}) must be less than the number of child elements (${node.rows.length}).`);
      return this.view({ node: found, owner });
    };
    const insertRow = (index: number, value?: object) =>
      this.change(() => {
        if (value) return this.view({ node: this.adopt(owner, index, value, ['TABLE_ROW']), owner });
        const made: RowNode = { type: 'TABLE_ROW', attributes: {}, cells: [] };
        node.rows.splice(index, 0, made);
        return this.view({ node: made, owner });
      });
    return {
      ...this.setters(held, ['BorderColor', 'BorderWidth']),
      getNumRows: () => node.rows.length,
      getNumChildren: () => node.rows.length,
      getRow: row,
      getChild: row,
      getCell: (rowIndex: number, cellIndex: number) => {
        const found = node.rows[rowIndex];
        const cell = found?.cells[cellIndex];
        if (!found || !cell)
          throw new PlatformError(
            `Child index (${cellIndex}) must be less than the number of child elements (${found?.cells.length ?? 0}).`,
          );
        const heldRow = { node: found, owner };
        return this.view({ node: cell, owner: { children: found.cells as Node[], held: heldRow } });
      },
      appendTableRow: (value?: object) => insertRow(node.rows.length, value),
      insertTableRow: insertRow,
      removeRow: (index: number) => this.change(() => ({ held: undefined, view: node.rows.splice(index, 1) }).held),
      setColumnWidth: (column: number, width: number) =>
        this.changed(
          () => {
            node.widths[column] = width;
          },
          () => this.view(held),
        ),
      getColumnWidth: (column: number) => node.widths[column] ?? null,
    };
  }

  private row(held: Held, node: RowNode): Methods {
    const owner = { children: node.cells as Node[], held };
    const cell = (index: number) => {
      const found = node.cells[index];
      if (!found) throw new PlatformError(`Child index (${index}) must be less than the number of child elements (${node.cells.length}).`);
      return this.view({ node: found, owner });
    };
    return {
      ...this.setters(held, ['MinimumHeight']),
      getNumCells: () => node.cells.length,
      getNumChildren: () => node.cells.length,
      getCell: cell,
      getChild: cell,
      appendTableCell: (text = '') =>
        this.change(() => {
          const made = newCell(text);
          node.cells.push(made);
          return this.view({ node: made, owner });
        }),
    };
  }

  /** set/get pairs over the attributes: SpacingBefore is SPACING_BEFORE. */
  private setters(held: Held, names: string[]): Methods {
    const { attributes } = held.node as { attributes: Attributes };
    return Object.fromEntries(
      names.flatMap((name) => {
        const key = name === 'Alignment' ? 'HORIZONTAL_ALIGNMENT' : name.replace(/(?!^)[A-Z]/g, '_$&').toUpperCase();
        const type =
          name === 'Alignment' ? 'Document.HorizontalAlignment' : name === 'VerticalAlignment' ? 'Document.VerticalAlignment' : undefined;
        return [
          [
            `set${name}`,
            (value: unknown) =>
              this.changed(
                () => {
                  attributes[key] = isConstant(value) ? nameOf(value) : value;
                },
                () => this.view(held),
              ),
          ],
          [`get${name}`, () => (type && typeof attributes[key] === 'string' ? constant(type, attributes[key]) : (attributes[key] ?? null))],
        ];
      }),
    );
  }
}

function newTable(cells: string[][]): TableNode {
  return {
    type: 'TABLE',
    attributes: { BORDER_WIDTH: 1, BORDER_COLOR: '#000000' },
    widths: [],
    rows: cells.map((row) => ({ type: 'TABLE_ROW', attributes: {}, cells: row.map((text) => newCell(text)) })),
  };
}

function paragraphsOf(node: Node): ParagraphNode[] {
  if (node.type === 'PARAGRAPH' || node.type === 'LIST_ITEM') return [node];
  if (node.type === 'TABLE') return node.rows.flatMap(paragraphsOf);
  if (node.type === 'TABLE_ROW') return node.cells.flatMap(paragraphsOf);
  return 'children' in node ? node.children.flatMap(paragraphsOf) : [];
}

const plainText = (node: Node): string => {
  if (node.type === 'TABLE_ROW') return node.cells.map(plainText).join('\n');
  return paragraphsOf(node)
    .map(({ runs }) => textOf(runs))
    .join('\n');
};

/** RE2 has no lookaround and no backreferences: what it would not take is refused. */
function replaceIn(node: ParagraphNode, pattern: string, replacement: string, isSpecial: boolean): void {
  if (/\(\?[=!<]|\\[1-9]/.test(pattern)) throw new PlatformError(`Invalid regular expression pattern ${pattern}`);
  const matches = [...textOf(node.runs).matchAll(new RegExp(pattern, 'g'))].filter(([found]) => found !== '');
  for (const match of matches.reverse()) {
    const value = isSpecial ? match[0].replace(new RegExp(pattern), replacement) : replacement;
    node.runs = insertText(node.runs, match.index + match[0].length, value);
    node.runs = deleteText(node.runs, match.index, match.index + match[0].length - 1);
  }
}

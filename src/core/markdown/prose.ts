/** From a syntax tree to prose: one raw unit for each paragraph, heading and table cell, in order. */
import type { Html, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { holdsProse, htmlUnits } from './html-prose';
import { OffsetMapBuilder } from './offset-map';
import { mapText } from './text-map';
import { type HtmlComment, type Mark, PLACEHOLDER, type RawUnit, type UnitKind } from './units';

/** What a block says besides its prose. */
export interface Reading {
  readonly units: readonly RawUnit[];
  readonly comments: readonly HtmlComment[];
  /** Names of link definitions, normalised as the parser compares them. */
  readonly links: readonly string[];
  /** Names of footnotes, likewise. */
  readonly footnotes: readonly string[];
}

/** What is around a node. */
interface Place {
  readonly kind: UnitKind;
  readonly depth: number;
  readonly group: number;
}

const TOP: Place = { kind: 'paragraph', depth: 0, group: 0 };

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

/** Text of one unit as it grows. */
class UnitText {
  private readonly parts: string[] = [];
  private readonly builder = new OffsetMapBuilder();
  private readonly marks: Mark[] = [];
  private readonly breaks: number[] = [];
  private length = 0;

  constructor(private readonly source: string) {}

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  /** Adds what a node's children say, and returns the comments among them to `comments`. */
  addAll(nodes: readonly PhrasingContent[], comments: HtmlComment[]): void {
    for (const node of nodes) this.add(node, comments);
  }

  private add(node: PhrasingContent, comments: HtmlComment[]): void {
    switch (node.type) {
      case 'text':
        this.addText(node.value, startOf(node), endOf(node));
        return;
      case 'strong':
      case 'emphasis': {
        const start = this.length;
        const index = this.marks.length;
        this.addAll(node.children, comments);
        if (this.length > start) this.marks.splice(index, 0, { start, end: this.length, kind: node.type });
        return;
      }
      case 'link':
        // <https://…>: an address, no words.
        if (this.source[startOf(node)] === '<') this.addPlaceholder(node);
        else this.addAll(node.children, comments);
        return;
      case 'linkReference':
        this.addAll(node.children, comments);
        return;
      case 'break':
        this.addAtom('\n', startOf(node), endOf(node));
        return;
      case 'html':
        if (/^<br[\s/>]/i.test(node.value)) this.addAtom('\n', startOf(node), endOf(node));
        else collectComments(node, this.source, comments);
        return;
      case 'inlineCode':
      case 'image':
      case 'imageReference':
        this.addPlaceholder(node);
        return;
      default:
        // Footnote calls and what extensions may bring: no words.
        return;
    }
  }

  private addText(raw: string, start: number, end: number): void {
    const value = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
    mapText(this.builder, value, this.source, start, end);
    for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) this.breaks.push(this.length + at);
    this.push(value.replaceAll('\n', ' '));
  }

  private addAtom(text: string, start: number, end: number): void {
    this.builder.add(text.length, start, end - start);
    this.push(text);
  }

  private addPlaceholder(node: PhrasingContent): void {
    this.addAtom(PLACEHOLDER, startOf(node), endOf(node));
  }

  /** The unit, or null where nothing is left to read. */
  build(place: Place): RawUnit | null {
    const text = this.parts.length === 1 ? (this.parts[0] ?? '') : this.parts.join('');
    if (text === '') return null;
    return { ...place, text, map: this.builder.build(), marks: this.marks, breaks: this.breaks };
  }
}

/** HTML comments between two offsets of `source`. */
export function commentsIn(source: string, start: number, end: number): HtmlComment[] {
  const comments: HtmlComment[] = [];
  for (let at = source.indexOf('<!--', start); at >= 0 && at < end;) {
    const close = source.indexOf('-->', at + 4);
    if (close < 0 || close + 3 > end) break;
    comments.push({ start: at, end: close + 3, text: source.slice(at + 4, close).trim() });
    at = source.indexOf('<!--', close + 3);
  }
  return comments;
}

function collectComments(node: Html, source: string, comments: HtmlComment[]): void {
  comments.push(...commentsIn(source, startOf(node), endOf(node)));
}

/**
 * Reads the prose of a tree that was parsed from `source`.
 * @returns units in document order, with maps into `source`
 */
export function readProse(tree: Root, source: string): Reading {
  const units: RawUnit[] = [];
  const comments: HtmlComment[] = [];
  const links: string[] = [];
  const footnotes: string[] = [];
  let groups = 0;

  function addUnit(children: readonly PhrasingContent[], place: Place): void {
    const text = new UnitText(source);
    text.addAll(children, comments);
    const unit = text.build(place);
    if (unit !== null) units.push(unit);
  }

  function walkAll(parent: Parents, place: Place): void {
    for (const child of parent.children) walk(child, place);
  }

  function walk(node: Nodes, place: Place): void {
    switch (node.type) {
      case 'paragraph':
        addUnit(node.children, place);
        return;
      case 'heading':
        addUnit(node.children, { kind: 'heading', depth: node.depth, group: place.group });
        return;
      case 'tableRow': {
        const before = units.length;
        for (const cell of node.children)
          addUnit(cell.children, { ...place, kind: units.length === before ? 'firstCell' : 'tableCell' });
        return;
      }
      case 'blockquote':
        walkAll(node, { kind: 'blockquote', depth: place.depth + 1, group: place.group || ++groups });
        return;
      case 'listItem':
        walkAll(node, { ...place, kind: 'listItem', depth: place.depth + 1 });
        return;
      case 'footnoteDefinition':
        footnotes.push(node.identifier.toUpperCase());
        walkAll(node, { ...place, kind: 'footnote', depth: place.depth + 1 });
        return;
      case 'definition':
        links.push(node.identifier.toUpperCase());
        return;
      case 'html':
        collectComments(node, source, comments);
        if (holdsProse(node.value)) units.push(...htmlUnits(source, startOf(node), endOf(node), place, () => ++groups));
        return;
      case 'list':
      case 'table':
        walkAll(node, place);
        return;
      default:
        return;
    }
  }

  walkAll(tree, TOP);
  return { units, comments, links, footnotes };
}

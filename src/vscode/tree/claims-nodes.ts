import type { ActorType, Finding } from '../../core/analysis';
import { lineOf } from '../convert';
import { findingsByActor } from '../documents/actor-findings';
import type { DocumentModel } from '../documents/document-model';
import { canBeTicked, isWritable, type Row } from '../documents/row';
import { findingMessage } from '../interface-words/findings';
import type { Group, Grouped } from './grouping';
import type { ClaimNode, ClaimsNode, GroupNode } from './nodes';

/** What must be drawn again: everything, or only these nodes (a group with its children). */
export type Redraw = 'all' | 'nothing' | readonly ClaimsNode[];

/**
 * The nodes of the Claims view. After each change nodes are kept where their ids are the same, and only those whose
 * content differs are named for redrawing: the view then keeps its scroll position, focus and open groups.
 */
export class ClaimsNodes {
  #roots: readonly ClaimsNode[] = [];
  #groups = new Map<string, GroupNode>();
  /** By the id of the row. */
  #claims = new Map<string, ClaimNode>();
  /** By the id of the claim that was read: a row takes another id when its record begins or goes. */
  #byClaim = new Map<string, ClaimNode>();
  readonly #taken = new Set<ClaimNode>();
  #made = 0;
  #model: DocumentModel | null = null;
  #isWritable = false;

  get roots(): readonly ClaimsNode[] {
    return this.#roots;
  }

  claim(rowId: string): ClaimNode | null {
    return this.#claims.get(rowId) ?? null;
  }

  clear(): Redraw {
    const had = this.#roots.length > 0;
    this.#roots = [];
    this.#groups.clear();
    this.#claims.clear();
    this.#byClaim.clear();
    this.#model = null;
    return had ? 'all' : 'nothing';
  }

  update(model: DocumentModel, { groups, rows }: Grouped): Redraw {
    if (model !== this.#model) {
      this.clear();
      this.#model = model;
    }
    this.#taken.clear();
    const claims = new Map<string, ClaimNode>();
    const changed: ClaimsNode[] = [];
    const roots: ClaimsNode[] = [];
    const groupNodes = new Map<string, GroupNode>();
    const findings = findingsByActor(model.view?.findings ?? []);
    for (const group of groups) {
      const node = this.#group(model, group, warningsOf(group, findings), claims, changed);
      groupNodes.set(node.id, node);
      roots.push(node);
    }
    for (const row of rows) {
      roots.push(this.#claim(model, row, null, claims, changed));
    }
    const writable = model.view !== null && isWritable(model.view);
    // Menus ask it of each row.
    const isSame = writable === this.#isWritable && sameIds(this.#roots, roots);
    this.#isWritable = writable;
    this.#roots = roots;
    this.#groups = groupNodes;
    this.#claims = claims;
    this.#byClaim = new Map(
      [...claims.values()].flatMap((node) => (node.row.claim ? [[node.row.claim.id, node]] : [])),
    );
    return isSame ? (changed.length > 0 ? changed : 'nothing') : 'all';
  }

  #group(
    model: DocumentModel,
    group: Group,
    warnings: readonly string[],
    claims: Map<string, ClaimNode>,
    changed: ClaimsNode[],
  ): GroupNode {
    const known = this.#groups.get(group.id);
    const node: GroupNode = known ?? { type: 'group', id: group.id, model, group, warnings, children: [] };
    const inside: ClaimsNode[] = [];
    const children = group.rows.map((row) => this.#claim(model, row, node, claims, inside));
    if (!known || !sameIds(known.children, children) || looksOther(known, group, warnings)) {
      changed.push(node); // drawn with its children
    } else {
      changed.push(...inside);
    }
    node.group = group;
    node.warnings = warnings;
    node.children = children;
    return node;
  }

  #claim(
    model: DocumentModel,
    row: Row,
    parent: GroupNode | null,
    claims: Map<string, ClaimNode>,
    changed: ClaimsNode[],
  ): ClaimNode {
    const line = row.place && lineOf(model.document, row.place.start);
    const ticks = canBeTicked(row) && model.view !== null && isWritable(model.view);
    const known = this.#known(row, ticks);
    const node = known ?? {
      type: 'claim',
      id: String((this.#made += 1)),
      model,
      canBeTicked: ticks,
      row,
      line,
      parent,
    };
    if (known && (known.line !== line || !looksSame(known.row, row))) {
      changed.push(node);
    }
    node.row = row;
    node.line = line;
    node.parent = parent;
    claims.set(row.id, node);
    this.#taken.add(node);
    return node;
  }

  /** The node that showed the row before, unless another row has it now. */
  #known({ id, claim }: Row, ticks: boolean): ClaimNode | undefined {
    const nodes = [this.#claims.get(id), claim ? this.#byClaim.get(claim.id) : undefined];
    return nodes.find((node) => node && node.canBeTicked === ticks && !this.#taken.has(node));
  }
}

/** Whether two versions of a row are drawn alike. */
function looksSame(a: Row, b: Row): boolean {
  return (
    a.id === b.id && // the row's command names it
    a.words === b.words &&
    a.mark === b.mark &&
    a.state === b.state &&
    a.kind === b.kind &&
    a.status === b.status &&
    a.verdict === b.verdict &&
    a.speaker === b.speaker &&
    a.otherSpeaker === b.otherSpeaker &&
    a.cue === b.cue &&
    a.section.at(-1) === b.section.at(-1) &&
    hasSources(a) === hasSources(b)
  );
}

/** Menus ask for it. */
function hasSources({ record }: Row): boolean {
  return (record?.sources?.length ?? 0) > 0;
}

/** Whether a group is drawn otherwise than before, its children apart. */
function looksOther(known: GroupNode, group: Group, warnings: readonly string[]): boolean {
  return (
    roleOf(known.group) !== roleOf(group) ||
    typeOf(known.group) !== typeOf(group) ||
    known.warnings.join('\n') !== warnings.join('\n')
  );
}

/** Who works down the claims is to learn there that their speaker's role was not held. */
function warningsOf({ subject }: Group, findings: ReadonlyMap<string, readonly Finding[]>): string[] {
  const id = subject.by === 'speaker' ? subject.actor : null;
  return id === null ? [] : [...new Set(findings.get(id)?.map(findingMessage))];
}

/** What the icon of a group shows. */
function typeOf({ rows }: Group): ActorType | undefined {
  return rows[0]?.actor?.type;
}

/** What a group shows beside its title: the first role of its speaker. */
function roleOf({ rows }: Group): string | undefined {
  return rows[0]?.actor?.roles[0]?.title;
}

function sameIds(a: readonly ClaimsNode[], b: readonly ClaimsNode[]): boolean {
  return a.length === b.length && a.every((node, index) => node.id === b[index]?.id);
}

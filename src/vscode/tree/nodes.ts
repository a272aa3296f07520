import type { DocumentModel } from '../documents/document-model';
import type { Row } from '../documents/row';
import type { Group } from './grouping';

/** A heading of the Claims view. */
export interface GroupNode {
  readonly type: 'group';
  readonly id: string;
  readonly model: DocumentModel;
  group: Group;
  /** What is wrong with the name or the role of the speaker, for a person. */
  warnings: readonly string[];
  children: readonly ClaimNode[];
}

/** A claim in the Claims view. The object lives as long as its row, so that the view knows it again after an edit. */
export interface ClaimNode {
  readonly type: 'claim';
  /** Of the node alone: the row has another one before its record begins. */
  readonly id: string;
  readonly model: DocumentModel;
  /** Whether it has a checkbox. With and without one it is two nodes: VS Code takes a checkbox that is drawn never away. */
  readonly canBeTicked: boolean;
  row: Row;
  /** Line from 1; null for a lost passage. */
  line: number | null;
  parent: GroupNode | null;
}

/** A row of the Claims view. */
export type ClaimsNode = GroupNode | ClaimNode;

/** Says to `dixit.revealClaim`, behind the claim, that a row is only looked at. */
export const KEEP_FOCUS = 'keep-focus';

/** Whether a value that a menu or a key handed over is a row of the Claims view. */
export function isClaimNode(value: unknown): value is ClaimNode {
  return isNode(value) && value.type === 'claim';
}

/** Whether it is a heading of the Claims view. */
export function isGroupNode(value: unknown): value is GroupNode {
  return isNode(value) && value.type === 'group';
}

function isNode(value: unknown): value is { readonly type?: unknown } {
  return typeof value === 'object' && value !== null;
}

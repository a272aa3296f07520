import { isVerified } from '../documents/row';
import type { ClaimNode, ClaimsNode, GroupNode } from './nodes';

/** A row in its place: the group that it is in, or none. */
interface Placed {
  readonly node: ClaimNode;
  readonly parent: GroupNode | null;
}

/**
 * A row that a key or a command changes. Where a filter or a grouping then takes it out of its place, the focus goes on to the
 * next row and not to the top of the list.
 */
export class Leaving {
  readonly #row: Placed;
  readonly #wasVerified: boolean;
  /** The rows behind it in its group, those before it, the nearest first, then those of the groups below and above. */
  readonly #neighbours: readonly Placed[];

  constructor(node: ClaimNode, roots: readonly ClaimsNode[]) {
    this.#row = { node, parent: node.parent };
    this.#wasVerified = isVerified(node.row);
    const all = roots.flatMap((root) => (root.type === 'claim' ? [root] : root.children));
    const at = all.indexOf(node);
    const [below, above] = [all.slice(at + 1), all.slice(0, Math.max(0, at)).reverse()];
    const isBeside = ({ parent }: ClaimNode): boolean => parent === node.parent;
    this.#neighbours = [
      ...below.filter(isBeside),
      ...above.filter(isBeside),
      ...below.filter((one) => !isBeside(one)),
      ...above.filter((one) => !isBeside(one)),
    ].map((one) => ({ node: one, parent: one.parent }));
  }

  /** Whether the tick was written and left the row where it was. */
  stayed(claimOf: (rowId: string) => ClaimNode | null): boolean {
    return isHere(this.#row, claimOf) && isVerified(this.#row.node.row) !== this.#wasVerified;
  }

  /** Whether the row is in its place no more. */
  left(claimOf: (rowId: string) => ClaimNode | null): boolean {
    return !isHere(this.#row, claimOf);
  }

  /** The row that has the focus next. */
  next(claimOf: (rowId: string) => ClaimNode | null): ClaimNode | undefined {
    return this.#neighbours.find((one) => isHere(one, claimOf))?.node;
  }
}

function isHere({ node, parent }: Placed, claimOf: (rowId: string) => ClaimNode | null): boolean {
  return claimOf(node.row.id) === node && node.parent === parent;
}

import { isVerified } from '../documents/row';
import type { ClaimNode, ClaimsNode, GroupNode } from './nodes';

/**
 * A row that was ticked by keyboard. Where a filter or a grouping by status then takes it out of its place, the focus
 * goes on to the next row and not to the top of the list.
 */
export class Leaving {
  readonly #node: ClaimNode;
  readonly #parent: GroupNode | null;
  readonly #wasVerified: boolean;
  /** The rows behind it, then those before it, the nearest first. */
  readonly #neighbours: readonly ClaimNode[];

  constructor(node: ClaimNode, roots: readonly ClaimsNode[]) {
    this.#node = node;
    this.#parent = node.parent;
    this.#wasVerified = isVerified(node.row);
    const beside = (node.parent?.children ?? roots).filter((one): one is ClaimNode => one.type === 'claim');
    const at = beside.indexOf(node);
    this.#neighbours = [...beside.slice(at + 1), ...beside.slice(0, at).reverse()];
  }

  /** Whether the tick was written and left the row where it was. */
  stayed(claimOf: (rowId: string) => ClaimNode | null): boolean {
    return this.#isHere(this.#node, claimOf) && isVerified(this.#node.row) !== this.#wasVerified;
  }

  /** Whether the row is in its place no more. */
  left(claimOf: (rowId: string) => ClaimNode | null): boolean {
    return !this.#isHere(this.#node, claimOf);
  }

  /** The row that has the focus next. */
  next(claimOf: (rowId: string) => ClaimNode | null): ClaimNode | undefined {
    return this.#neighbours.find((node) => this.#isHere(node, claimOf));
  }

  #isHere(node: ClaimNode, claimOf: (rowId: string) => ClaimNode | null): boolean {
    return claimOf(node.row.id) === node && node.parent === this.#parent;
  }
}

import { window } from 'vscode';
import { wholeWords } from '../../core/records/anchoring/selectors';
import { toSpan } from '../convert';
import type { DocumentModel } from '../documents/document-model';
import { rowInEditor } from '../documents/row-in-editor';
import type { Row } from '../documents/row';
import { lookUpClaim, type ClaimTarget } from '../references';
import { isClaimNode, isGroupNode } from '../tree/nodes';
import type { CommandContext } from './command';
import { reportNoTarget } from './no-target';

/**
 * The claims that a command is about: what a link, a menu or a key in the Claims view names (with the rest of a selection
 * of several rows), else the claim at each cursor. From the text not what is selected in that view: that is the claim where
 * the cursor was before, and a key in the text would mark it unseen.
 */
export async function targetsOf(context: CommandContext, args: readonly unknown[]): Promise<ClaimTarget[]> {
  const [first, several] = args;
  if (Array.isArray(several)) {
    const nodes = several.filter(isClaimNode);
    if (nodes.length > 0) {
      return nodes.map(({ model, row }) => ({ model, row }));
    }
  }
  if (isClaimNode(first)) {
    // Of a key, which hands over only the row that has the focus; a menu names the rest of a selection itself.
    const { selection } = context.claims;
    const rest = selection.includes(first) ? selection.filter((node) => node !== first) : [];
    return [first, ...rest].map(({ model, row }) => ({ model, row }));
  }
  // Of a key in the Claims view that meant a heading, or a row that has just gone.
  if (isGroupNode(first) || (args.length > 0 && first === undefined)) {
    return [];
  }
  if (typeof first === 'string') {
    const target = lookUpClaim(context.documents, first);
    return target ? [target] : [];
  }
  return claimsAtCursors(context);
}

/** The same; says so where there are none. */
export async function targetsOrReport(context: CommandContext, args: readonly unknown[]): Promise<ClaimTarget[]> {
  const targets = await targetsOf(context, args);
  if (targets.length === 0) {
    await reportNoTarget(args);
  }
  return targets;
}

/** What a menu of the Claims view hands over, with the claims below it for a heading, unless claims are selected as well. */
export function withRowsBelow(args: readonly unknown[]): readonly unknown[] {
  const [first, several] = args;
  const chosen: readonly unknown[] = Array.isArray(several) ? several : [first];
  const rows = chosen.some(isClaimNode) ? [] : chosen.filter(isGroupNode).flatMap(({ children }) => children);
  return rows.length > 0 ? [rows[0], rows] : args;
}

/** The claim at the first cursor of the article in the active editor, or null. */
export async function claimAtCursor(context: CommandContext): Promise<ClaimTarget | null> {
  const [first] = await claimsAtCursors(context, 1);
  return first ?? null;
}

/** The claims at the cursors of the article in the active editor, each once; of a cursor in none there is none. */
async function claimsAtCursors({ documents }: CommandContext, most = Infinity): Promise<ClaimTarget[]> {
  const model = documents.active;
  const editor = window.activeTextEditor;
  if (!model || editor?.document !== model.document) {
    return [];
  }
  const view = await model.ready();
  const { document, selections } = editor;
  const rows = selections
    .slice(0, most)
    .flatMap((selection) => (view && rowInEditor(view, { document, selection })) ?? []);
  return [...new Set(rows)].map((row) => ({ model, row }));
}

/** Words that a person selected and that lie in no claim: a claim of its own for the records. */
interface Selected {
  readonly model: DocumentModel;
  /** The draft that the offsets are of. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words that are selected in the active editor, whole, or null where they lie in a claim or are no words. */
export async function selectedWords({ documents }: CommandContext): Promise<Selected | null> {
  const model = documents.active;
  const editor = window.activeTextEditor;
  if (!model || editor?.document !== model.document || editor.selection.isEmpty) {
    return null;
  }
  const view = await model.ready();
  const span = toSpan(editor.document, editor.selection);
  const inside = (row: Row): boolean => row.parts.some(({ start, end }) => start <= span.start && span.end <= end);
  const words = view?.text.slice(span.start, span.end) ?? '';
  if (!view || !/[\p{L}\p{N}]/u.test(words) || view.rows.some(inside)) {
    return null;
  }
  const start = span.start + (words.length - words.trimStart().length);
  return { model, text: view.text, ...wholeWords(view.text, start, start + words.trim().length) };
}

import { Hover, languages, type CancellationToken, type Position, type TextDocument } from 'vscode';
import { toOffset, toRange, toSpan } from '../convert';
import { editorOf } from '../documents/editor-of';
import { actorAt, partAt, rowAt, wholeRow } from '../documents/find';
import type { DraftView, Row } from '../documents/row';
import type { Services } from '../services';
import { readSettings } from '../settings';
import { actorCard } from './actor-card';
import { claimCard } from './claim-card';

/** One card for what is under the pointer: an actor's name or role, else the claim; the claim too where it is selected. */
export async function cardAt(
  { documents, elsewhere }: Services,
  document: TextDocument,
  position: Position,
  token: CancellationToken,
): Promise<Hover | null> {
  const model = documents.of(document.uri);
  if (!model || !readSettings(document.uri).hover) {
    return null;
  }
  const view = await model.ready();
  if (!view || token.isCancellationRequested) {
    return null;
  }
  const offset = toOffset(document, position);
  const whole = selectedRow(view, document, position);
  if (whole?.place) {
    return new Hover(claimCard(model, view, whole), toRange(document, whole.place));
  }
  const named = actorAt(view, offset);
  if (named && isNamed(named.place)) {
    const { actor, place } = named;
    const above = languages.getDiagnostics(document.uri).filter(({ range }) => range.contains(position));
    const shown = new Set(above.map(({ message }) => message));
    const card = actorCard({ model, view, actor, elsewhere: elsewhere.of(actor, document.uri), shown });
    return new Hover(card, toRange(document, place));
  }
  const row = rowAt(view, offset);
  const part = row && partAt(row, offset);
  return row && part ? new Hover(claimCard(model, view, row), toRange(document, part)) : null;
}

/** The claim that was gone to, when its card is asked for by keyboard: the cursor is at its last letter, which may be a name's. */
function selectedRow(view: DraftView, document: TextDocument, position: Position): Row | null {
  const editor = editorOf(document);
  const isCursor = editor?.selection.active.isEqual(position) === true;
  return isCursor ? wholeRow(view.rows, toSpan(document, editor.selection)) : null;
}

/** A pronoun or a description is part of a claim's sentence to a reader; names and roles stand for a person. */
function isNamed(place: object): boolean {
  return !('kind' in place) || place.kind === 'name';
}

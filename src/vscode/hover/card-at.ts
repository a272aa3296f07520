import { Hover, type CancellationToken, type Position, type TextDocument } from 'vscode';
import { toOffset, toRange } from '../convert';
import { actorAt, partAt, rowAt } from '../documents/find';
import type { Services } from '../services';
import { readSettings } from '../settings';
import { actorCard } from './actor-card';
import { claimCard } from './claim-card';

/** One card for what is under the pointer: an actor's name or role, else the claim. */
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
  const named = actorAt(view, offset);
  if (named && isNamed(named.place)) {
    return new Hover(
      actorCard(model, view, named.actor, elsewhere.of(named.actor, document.uri)),
      toRange(document, named.place),
    );
  }
  const row = rowAt(view, offset);
  const part = row && partAt(row, offset);
  return row && part ? new Hover(claimCard(model, view, row), toRange(document, part)) : null;
}

/** A pronoun or a description is part of a claim's sentence to a reader; names and roles stand for a person. */
function isNamed(place: object): boolean {
  return !('kind' in place) || place.kind === 'name';
}

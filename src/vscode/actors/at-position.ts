import type { Position, TextDocument } from 'vscode';
import { toOffset } from '../convert';
import type { DocumentModel } from '../documents/document-model';
import { actorAt, type ActorPlace } from '../documents/find';
import type { DraftView } from '../documents/row';
import type { Services } from '../services';

/** An actor at a position of a draft, with the draft. */
export interface ActorHere extends ActorPlace {
  readonly model: DocumentModel;
  readonly view: DraftView;
}

/** The actor at a position of an open draft, with the mention or role that holds it. */
export async function actorHere(
  { documents }: Services,
  document: TextDocument,
  position: Position,
): Promise<ActorHere | null> {
  const model = documents.of(document.uri);
  const view = await model?.ready();
  const found = view && actorAt(view, toOffset(document, position));
  return model && view && found ? { model, view, ...found } : null;
}

/**
 * How a claim or an actor is named in a command link: number of the open draft and id, never a path and never text of
 * the draft. Whatever a link says is only looked up.
 */
import type { Actor } from '../core/analysis';
import type { DocumentModel } from './documents/document-model';
import type { Documents } from './documents/documents';
import type { Row } from './documents/row';

const CLAIM = /^(\d{1,9}):([cq]-[0-9a-z-]{1,40})$/;
const ACTOR = /^(\d{1,9}):([a-z][0-9a-z-]{0,60})(?::(\d{1,6}))?$/;

/** A claim as a string that links and menus can carry; valid as long as the window is open. */
export function claimReference(model: DocumentModel, row: Row): string {
  return `${model.handle}:${row.id}`;
}

/** `role` is the index of a printed role; without it the first mention is meant. */
export function actorReference(model: DocumentModel, actor: Actor, role?: number): string {
  return role === undefined ? `${model.handle}:${actor.id}` : `${model.handle}:${actor.id}:${role}`;
}

/** A claim that a command is about. */
export interface ClaimTarget {
  readonly model: DocumentModel;
  readonly row: Row;
}

/** The claim of a reference; null where it is gone. */
export function lookUpClaim(documents: Documents, reference: unknown): ClaimTarget | null {
  const match = typeof reference === 'string' ? CLAIM.exec(reference) : null;
  const model = match && documents.byHandle(Number(match[1]));
  model?.current();
  const row = match?.[2] && model?.row(match[2]);
  return model && row ? { model, row } : null;
}

/** An actor that a command is about; `role` is the index of one of his printed roles. */
interface ActorTarget {
  readonly model: DocumentModel;
  readonly actor: Actor;
  readonly role: number | null;
}

/** The actor of a reference; null where it is gone. */
export function lookUpActor(documents: Documents, reference: unknown): ActorTarget | null {
  const match = typeof reference === 'string' ? ACTOR.exec(reference) : null;
  const model = match && documents.byHandle(Number(match[1]));
  const actor = match?.[2] && model?.current()?.actors.get(match[2]);
  return model && actor ? { model, actor, role: match[3] === undefined ? null : Number(match[3]) } : null;
}

/** The actors of a draft as the Actors view lists them. Pure. */
import type { Actor, Finding } from '../../core/analysis';
import { findingsByActor } from '../documents/actor-findings';
import { isInText, type DraftView, type Row } from '../documents/row';

/** An actor as the Actors view shows it. */
export interface ActorEntry {
  readonly actor: Actor;
  /** The first printed role. */
  readonly role: string | null;
  readonly rows: readonly Row[];
  /** Of the rows, those that are in the text, each once. */
  readonly claims: number;
  readonly mentions: number;
  /** Findings about the actor's names and roles. */
  readonly findings: readonly Finding[];
}

/**
 * Those with findings first, then those who speak, then the rest; each in order of their first mention. Places that
 * neither speak nor have a finding are left out: they are scenery.
 */
export function actorEntries(view: DraftView): ActorEntry[] {
  const rows = rowsByActor(view);
  const findings = findingsByActor(view.findings);
  return view.analysis.actors
    .map((actor): ActorEntry => {
      const role = actor.roles[0];
      const own = rows.get(actor.id) ?? [];
      return {
        actor,
        role: role ? view.text.slice(role.start, role.end) : null,
        rows: own,
        claims: own.filter(isInText).length,
        mentions: actor.mentions.length,
        findings: findings.get(actor.id) ?? [],
      };
    })
    .filter((entry) => entry.actor.type !== 'place' || rankOf(entry) < 2)
    .sort((a, b) => rankOf(a) - rankOf(b) || firstPlace(a.actor) - firstPlace(b.actor));
}

function rankOf({ findings, rows }: ActorEntry): number {
  return findings.length > 0 ? 0 : rows.length > 0 ? 1 : 2;
}

function rowsByActor(view: DraftView): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const row of view.rows) {
    for (const id of new Set([row.actor?.id, ...(row.claim?.coSpeakers ?? [])])) {
      if (id !== undefined) {
        append(rows, id, row);
      }
    }
  }
  return rows;
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) {
    list.push(value);
  } else {
    lists.set(key, [value]);
  }
}

function firstPlace({ mentions, roles }: Actor): number {
  return Math.min(mentions[0]?.start ?? Infinity, roles[0]?.start ?? Infinity);
}

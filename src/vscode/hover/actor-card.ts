import { l10n, type MarkdownString } from 'vscode';
import type { Actor } from '../../core/analysis';
import { lineOf } from '../convert';
import { findingsAbout } from '../documents/actor-findings';
import type { DocumentModel } from '../documents/document-model';
import { rowsOf } from '../documents/find';
import type { DraftView } from '../documents/row';
import { actorReference, claimReference } from '../references';
import { actorTypeWord } from '../words/claims';
import { claimsCount, mentionsCount } from '../words/counts';
import { findingMessage } from '../words/findings';
import { oneLine, shorten } from '../words/text';
import { Card } from './card';

interface Subject {
  readonly model: DocumentModel;
  readonly view: DraftView;
  readonly actor: Actor;
}

type Part = (card: Card, subject: Subject) => void;

const PARTS: readonly Part[] = [who, warnings, roles, claims];

const MOST_ROLES = 3;
const MOST_CLAIMS = 4;
const MOST_NAMES = 5;
const MOST_WARNINGS = 2;

/** Names, printed roles and claims of an actor in this draft: at most about twelve lines. */
export function actorCard(model: DocumentModel, view: DraftView, actor: Actor): MarkdownString {
  const card = new Card();
  for (const part of PARTS) {
    part(card, { model, view, actor });
  }
  return card.markdown;
}

function who(card: Card, { view, actor }: Subject): void {
  card
    .line()
    .strong(actor.name)
    .text(` · ${actorTypeWord(actor.type)} · ${mentionsCount(actor.mentions.length)}`);
  const others = namesUsed(view, actor).filter((name) => name !== actor.name);
  if (others.length > 0) {
    card.line().text(l10n.t('Also: {0}', others.slice(0, MOST_NAMES).join(', ')));
  }
}

/** Every spelling that the draft uses, pronouns left out. */
function namesUsed(view: DraftView, { mentions }: Actor): string[] {
  const printed = mentions
    .filter(({ kind }) => kind !== 'pronoun')
    .map(({ start, end }) => oneLine(view.text.slice(start, end)));
  return [...new Set(printed)];
}

function warnings(card: Card, { view, actor }: Subject): void {
  const messages = new Set(findingsAbout(actor, view.findings).map(findingMessage));
  for (const message of [...messages].slice(0, MOST_WARNINGS)) {
    card.line().text(`⚠ ${message}`);
  }
}

function roles(card: Card, { model, view, actor }: Subject): void {
  for (const [index, role] of actor.roles.slice(0, MOST_ROLES).entries()) {
    const line = l10n.t('line {0}', lineOf(model.document, role.start));
    card.line().text(`${view.text.slice(role.start, role.end)} · `);
    card.link(line, 'dixit.revealActor', actorReference(model, actor, index), l10n.t('Go to this role'));
  }
}

function claims(card: Card, { model, view, actor }: Subject): void {
  const rows = rowsOf(view, actor).filter((row) => row.place !== null);
  if (rows.length === 0) {
    return;
  }
  card.rule().line().text(claimsCount(rows.length));
  for (const row of rows.slice(0, MOST_CLAIMS)) {
    const words = shorten(row.words, 60);
    card.line().link(words, 'dixit.revealClaim', claimReference(model, row), l10n.t('Go to Claim'));
    if (row.place) {
      card.text(` · ${lineOf(model.document, row.place.start)}`);
    }
  }
  if (rows.length > MOST_CLAIMS) {
    card.line().text(l10n.t('{0} more', rows.length - MOST_CLAIMS));
  }
}

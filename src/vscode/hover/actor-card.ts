import { l10n, type MarkdownString } from 'vscode';
import type { Actor, Finding } from '../../core/analysis';
import type { Term } from '../actors/draft-registry';
import type { ElsewhereClaim } from '../actors/workspace-claims';
import { wikidataUrl } from '../actors/wikidata-page';
import { lineOf } from '../convert';
import { findingsAbout } from '../documents/actor-findings';
import type { DocumentModel } from '../documents/document-model';
import { rowsOf } from '../documents/find';
import { isInText, type DraftView } from '../documents/row';
import { actorReference, claimReference } from '../references';
import { actorTypeWord } from '../interface-words/claims';
import { articlesCount, claimsCount, mentionsCount } from '../interface-words/counts';
import { dateWords } from '../interface-words/dates';
import { findingMessage } from '../interface-words/findings';
import { numberWords } from '../interface-words/numbers';
import { termGlyph, termStateWords, termWords } from '../interface-words/terms';
import { oneLine, shorten } from '../interface-words/text';
import { Card } from './card';

/** An actor in a draft. */
interface Subject {
  readonly model: DocumentModel;
  readonly view: DraftView;
  readonly actor: Actor;
  readonly elsewhere: readonly ElsewhereClaim[];
  /** The messages of the findings that VS Code shows above the card. */
  readonly shown: ReadonlySet<string>;
}

type Part = (card: Card, subject: Subject) => void;

const PARTS: readonly Part[] = [who, warnings, roles, terms, claims, links];

const MOST_ROLES = 2;
const MOST_TERMS = 3;
const MOST_CLAIMS = 2;
const MOST_NAMES = 5;
const MOST_WARNINGS = 2;
const SEPARATOR = ' · ';

/** Names, printed roles, terms and claims of an actor, and where more stands: at most about twelve lines. */
export function actorCard(subject: Subject): MarkdownString {
  const card = new Card();
  for (const part of PARTS) {
    part(card, subject);
  }
  return card.markdown;
}

function who(card: Card, { model, view, actor }: Subject): void {
  card
    .line()
    .strong(actor.name)
    .text(` · ${actorTypeWord(actor.type)} · `);
  const count = mentionsCount(actor.mentions.length);
  card.link(count, 'dixit.findMentions', actorReference(model, actor), l10n.t('Find All Mentions'));
  const person = view.registry.person(actor.registry);
  const names = [...namesUsed(view, actor), ...(person ? [view.registry.name(person), ...person.aliases] : [])];
  // A surname alone tells nobody anything beside the full name.
  const others = [...new Set(names)].filter((name) => !` ${actor.name} `.includes(` ${name} `));
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

function warnings(card: Card, { view, actor, shown }: Subject): void {
  const seen = new Map<string, Finding>(
    findingsAbout(actor, view.findings).map((finding) => [findingMessage(finding), finding]),
  );
  for (const [message, { data }] of [...seen].slice(0, MOST_WARNINGS)) {
    const source = data['holderSource'] ?? data['source'];
    const words = shown.has(message) ? '' : `⚠ ${message}`;
    if (typeof source === 'string') {
      card.line().text(`${words || l10n.t('Source in the registry:')} `);
      card.page('', source);
    } else if (words) {
      card.line().text(words);
    }
  }
}

function roles(card: Card, { model, view, actor }: Subject): void {
  for (const [index, role] of actor.roles.slice(0, MOST_ROLES).entries()) {
    const line = l10n.t('line {0}', lineOf(model.document, role.start));
    card.line().text(`${view.text.slice(role.start, role.end)} · `);
    card.link(line, 'dixit.revealActor', actorReference(model, actor, index), l10n.t('Go to this role'));
  }
}

/** Posts over time, those at the article's date first and marked. */
function terms(card: Card, { view: { registry }, actor }: Subject): void {
  const person = registry.person(actor.registry);
  const all = person ? registry.terms(person) : [];
  if (all.length === 0) {
    return;
  }
  card.rule();
  for (const term of all.slice(0, MOST_TERMS)) {
    card.line().text(termLine(term, registry.date));
  }
  if (all.length > MOST_TERMS) {
    card.text(SEPARATOR + l10n.t('{0} more', numberWords(all.length - MOST_TERMS)));
  }
}

function termLine(term: Term, date: string | null): string {
  const state = termStateWords(term.state);
  const when = state && date ? `${termWords(term)} (${state}, ${dateWords(date)})` : termWords(term);
  return `${termGlyph(term.state)} ${term.title}, ${when}`;
}

function claims(card: Card, { model, view, actor, elsewhere }: Subject): void {
  const rows = rowsOf(view, actor).filter(isInText);
  if (rows.length + elsewhere.length === 0) {
    return;
  }
  const articles = new Set(elsewhere.map(({ article }) => article.records)).size;
  const counts = [
    rows.length > 0 ? claimsCount(rows.length) : '',
    elsewhere.length > 0 ? l10n.t('elsewhere: {0} in {1}', claimsCount(elsewhere.length), articlesCount(articles)) : '',
  ];
  card.rule().line().text(counts.filter(Boolean).join(SEPARATOR));
  for (const row of rows.slice(0, MOST_CLAIMS)) {
    const words = shorten(row.words, 60);
    card.line().link(words, 'dixit.revealClaim', claimReference(model, row), l10n.t('Go to Claim'));
    if (row.place) {
      card.text(SEPARATOR + l10n.t('line {0}', lineOf(model.document, row.place.start)));
    }
  }
  if (rows.length > MOST_CLAIMS) {
    card.text(SEPARATOR + l10n.t('{0} more', numberWords(rows.length - MOST_CLAIMS)));
  }
}

/** The registry entry and the Wikidata page, or the way to make an entry. */
function links(card: Card, { model, view, actor }: Subject): void {
  if (actor.type !== 'person') {
    return;
  }
  const person = view.registry.person(actor.registry);
  const reference = actorReference(model, actor);
  card.line();
  if (!person) {
    card.link(l10n.t('Add to registry'), 'dixit.addActor', reference, l10n.t('Add to Actor Registry'));
    return;
  }
  card.link(l10n.t('Registry entry'), 'dixit.goToRegistryEntry', reference, l10n.t('Go to Registry Entry'));
  const url = person.wikidata && wikidataUrl(person.wikidata);
  if (url) {
    card.text(SEPARATOR).page('Wikidata', url);
  }
}

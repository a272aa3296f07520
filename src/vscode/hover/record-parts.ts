/** What a record says beyond its status, each part on a line of the claim's card. */
import { l10n } from 'vscode';
import { languagesOf, isQuotation } from '../annotate/compare-quote';
import type { QuotePart, QuoteRelation } from '../../core/records/quote-comparison';
import { loadedEngine } from '../engine/load';
import type { Row } from '../documents/row';
import { differences, versionsOf } from '../documents/versions';
import { dateWords } from '../interface-words/dates';
import { glyphOf } from '../interface-words/glyphs';
import { basisWord, quoteCheckWord, stateWords, translationWord, versionPartWord } from '../interface-words/records';
import { capitalized } from '../interface-words/text';
import type { Card } from './card';
import type { Subject } from './claim-card';

/** Words of context that a comparison shows around a difference. */
const CONTEXT_WORDS = 4;
/** Differences that a comparison shows. */
const MOST_CHANGES = 4;
/** Share of common words from which on two quotations are shown as versions of each other. */
const RELATED = 0.35;
/** A French word that has lost its vowel before the next one: l’, d’, qu’. */
const ELIDED = /(?:^|[\s’'])(?:[cdjlmnst]|qu)$/i;

/** Who set the status and when; empty where nobody did, or where it is only to be verified. */
export function checkedBy({ record, status }: Row): string {
  if (status === 'unchecked') {
    return '';
  }
  const { by, on } = record?.check ?? {};
  return [by, on && dateWords(on)].filter(Boolean).join(', ');
}

/** The other version of a record that two people changed at the same time, and what is different there. */
export function versions(card: Card, { view, row }: Subject): void {
  const { first, second } = versionsOf(view, row) ?? {};
  if (!first?.record || !second?.record || first === second) {
    return;
  }
  const other = row === first ? second : first;
  const by = checkedBy(other);
  const title = other === second ? l10n.t('Second version:') : l10n.t('First version:');
  card.line().text(`${glyphOf('conflict')} ${title} ${stateWords({ ...other, mark: 'none' })}${by && ` (${by})`}`);
  const parts = differences(first.record, second.record).map(versionPartWord);
  if (parts.length > 0) {
    card.line().text(l10n.t('The versions differ in: {0}', parts.join(', ')));
  }
}

/** On whose terms the words may be used, and who translated them. */
export function terms(card: Card, { row }: Subject): void {
  const { basis, anonymity, said } = row.record ?? {};
  const facts = [
    basis && basis !== 'unstated' && basis !== 'on-record' ? basisWord(basis) : '',
    anonymity?.reason ?? '',
    anonymity?.knownTo ? l10n.t('known to {0}', anonymity.knownTo) : '',
    said?.translation && said.translation !== 'none' ? translationWord(said.translation) : '',
  ].filter(Boolean);
  if (facts.length > 0) {
    card.line().text(capitalized(facts.join(' · ')));
  }
}

/** The words in the language in which they were said. */
export function original(card: Card, { row }: Subject): void {
  const { text, language, status } = row.record?.said?.original ?? {};
  if (text) {
    card.line().text(l10n.t('Original ({0}): {1}', language ?? '?', text), 200);
  } else if (status === 'not-found') {
    card.line().text(l10n.t('Original not found'));
  }
}

/** How the quotation stands to the words of its source, with the differences. */
export function comparison(card: Card, { view, row }: Subject): void {
  const { record, anchor } = row;
  const engine = loadedEngine();
  const quote = record?.sources?.find((source) => source.quote)?.quote;
  if (!record || !quote || !engine || !isQuotation(record)) {
    const noted = record?.check?.quote;
    if (noted && noted !== 'not-compared') {
      card.line().text(l10n.t('Compared with the source: {0}', quoteCheckWord(noted)));
    }
    return;
  }
  const words = anchor && row.state !== 'suggested' ? view.text.slice(anchor.start, anchor.end) : record.target.exact;
  const article = view.records.kind === 'loaded' ? (view.records.file.article?.language ?? null) : null;
  const { relation, parts, silentCut } = engine.compareQuote(words, quote, languagesOf(record, article));
  card.line().text(l10n.t('Compared with the source: {0}', relationWord(relation)));
  if (silentCut) {
    card.text(` (${l10n.t('the cut is not marked')})`);
  }
  if (relation === 'altered' && sharedShare(parts) < RELATED) {
    card.line().text(l10n.t('The source says: {0}', quote), 200);
  } else if (relation === 'altered' || relation === 'trimmed') {
    card.line();
    showParts(card, parts);
  }
}

/** Share of the draft's words that the source has as well: below it a word by word comparison tells nothing. */
function sharedShare(parts: readonly QuotePart[]): number {
  const count = (kind: QuotePart['kind']): number =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? part.text.split(/\s+/).length : 0), 0);
  const [same, added] = [count('same'), count('added')];
  return same + added === 0 ? 0 : same / (same + added);
}

/** The verified words, with what changed since. */
export function wordChange(card: Card, { view, row }: Subject): void {
  const { record, anchor, state } = row;
  const verified = record?.check?.words || record?.target.exact;
  const engine = loadedEngine();
  if (state !== 'drifted' || !verified || !anchor) {
    return;
  }
  const parts = engine?.compareQuote(view.text.slice(anchor.start, anchor.end), verified).parts ?? [];
  if (parts.some(({ kind }) => kind === 'same')) {
    card.line();
    showParts(card, parts);
  } else {
    card.line().text(l10n.t('Verified words: {0}', verified));
  }
}

function relationWord(relation: QuoteRelation): string {
  return relation === 'altered' ? l10n.t('other words') : quoteCheckWord(relation);
}

/** The differences with a few words around each: struck out is what only the source has, strong what only the draft has. */
function showParts(card: Card, parts: readonly QuotePart[]): void {
  let changes = 0;
  for (const [index, { kind, text }] of parts.entries()) {
    if (changes >= MOST_CHANGES && kind === 'same') {
      card.text(' …');
      return;
    }
    if (index > 0) {
      card.text(ELIDED.test(parts[index - 1]?.text ?? '') ? '’' : ' ');
    }
    if (kind === 'removed') {
      changes += 1;
      card.struck(text, 120);
    } else if (kind === 'added') {
      card.strong(text);
    } else {
      card.text(context(text, index > 0, index < parts.length - 1));
    }
  }
}

/** The words of an unchanged stretch that touch its neighbours. */
function context(text: string, before: boolean, after: boolean): string {
  const words = text.split(/\s+/).filter(Boolean);
  const shown = (before ? CONTEXT_WORDS : 0) + (after ? CONTEXT_WORDS : 0);
  if (words.length <= shown + 1) {
    return words.join(' ');
  }
  const head = before ? [...words.slice(0, CONTEXT_WORDS), '…'] : ['…'];
  return [...head, ...(after ? words.slice(-CONTEXT_WORDS) : [])].join(' ');
}

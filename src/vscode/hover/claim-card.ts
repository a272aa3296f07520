import { l10n, type MarkdownString } from 'vscode';
import type { Severity } from '../../core/analysis';
import { checkUrl } from '../../core/records/evidence';
import { shownSource } from '../../core/text/shown-words';
import { findingsAbout } from '../documents/actor-findings';
import type { DocumentModel } from '../documents/document-model';
import { roleOfRow, sharedHeading } from '../documents/find';
import type { DraftView, Row } from '../documents/row';
import { versionsOf } from '../documents/versions';
import { claimReference } from '../references';
import {
  confidenceWord,
  kindBesideSpeaker,
  modalityWord,
  otherSpeakerWords,
  speakerWords,
} from '../interface-words/claims';
import { dateWords } from '../interface-words/dates';
import { findingMessage } from '../interface-words/findings';
import { glyphOf } from '../interface-words/glyphs';
import { numberWords } from '../interface-words/numbers';
import { reasonWords } from '../interface-words/reasons';
import { rankWord, sourceTypeWord, stateWords } from '../interface-words/records';
import { oneLine, shorten } from '../interface-words/text';
import { Card, LONGEST_LINK, type CardCommand } from './card';
import { checkedBy, comparison, original, terms, versions, wordChange } from './record-parts';

/** The claim that a card is about, in its draft. */
export interface Subject {
  readonly model: DocumentModel;
  readonly view: DraftView;
  readonly row: Row;
}

/** One topic of the card; it writes its own lines or nothing. */
type Part = (card: Card, subject: Subject) => void;

const HEAD: readonly Part[] = [who, warnings];
const BODY: readonly Part[] = [how, state, versions, terms, evidence, comparison, original, note, actions, why];

/** Who says it, how, where the record stands, and what can be done: at most about twelve lines. */
export function claimCard(model: DocumentModel, view: DraftView, row: Row): MarkdownString {
  const card = new Card();
  const subject = { model, view, row };
  for (const part of HEAD) {
    part(card, subject);
  }
  card.rule();
  for (const part of BODY) {
    part(card, subject);
  }
  return card.markdown;
}

/** Rules whose finding the card says already: in its heading, or in the line about the record. */
const SHOWN_ANYWAY: ReadonlySet<string> = new Set([
  'unattributed-quote',
  'drifted',
  'suggested',
  'orphan',
  'two-versions',
]);
const MOST_WARNINGS = 2;
const SEPARATOR = ' · ';

function who(card: Card, { view, row }: Subject): void {
  card.line().strong(speakerWords(row));
  const role = row.record?.said?.as ?? roleAsPrinted(view, row);
  if (role) {
    card.text(` — ${role}`);
  }
  if (row.otherSpeaker !== null) {
    card.line().text(`≠ ${otherSpeakerWords(row.otherSpeaker)}`);
  }
  const others = (row.claim?.coSpeakers ?? []).flatMap((id) => view.actors.get(id)?.name ?? []);
  if (others.length > 0) {
    card.line().text(l10n.t('with {0}', others.join(', ')));
  }
}

function roleAsPrinted(view: DraftView, row: Row): string | null {
  const role = roleOfRow(row);
  return role ? view.text.slice(role.start, role.end) : null;
}

function warnings(card: Card, { view, row }: Subject): void {
  const ofClaim = view.findings.filter(
    ({ claim, rule, severity }) =>
      claim !== null && claim === row.claim?.id && isWrong(severity) && !SHOWN_ANYWAY.has(rule),
  );
  const ofSpeaker = row.actor ? findingsAbout(row.actor, view.findings) : [];
  const messages = new Set([...ofClaim, ...ofSpeaker].map(findingMessage));
  for (const message of [...messages].slice(0, MOST_WARNINGS)) {
    card.line().text(`⚠ ${message}`);
  }
}

function isWrong(severity: Severity): boolean {
  return severity === 'error' || severity === 'warning';
}

function how(card: Card, { view, row }: Subject): void {
  const { claim } = row;
  const facts = [row.cue, kindBesideSpeaker(row), claim ? modalityWord(claim.modality) : '', whenWords(row)];
  const section = row.section.at(-1);
  if (section && (row.section.length > 1 || section !== sharedHeading(view.rows))) {
    facts.push(l10n.t('section: {0}', section));
  }
  const shown = facts.filter(Boolean).join(SEPARATOR);
  if (shown) {
    card.line().text(shown);
  }
}

function whenWords({ record }: Row): string {
  const { on, at, to } = record?.said ?? {};
  return [on && dateWords(on), at, to && l10n.t('to whom: {0}', to)].filter(Boolean).join(', ');
}

function state(card: Card, subject: Subject): void {
  const { row } = subject;
  const by = checkedBy(row);
  card.line().text(`${glyphOf(row.mark)} ${stateWords(row)}`);
  if (by) {
    card.text(` (${by})`);
  }
  wordChange(card, subject);
}

function evidence(card: Card, { model, row }: Subject): void {
  const sources = row.record?.sources ?? [];
  const [first] = sources;
  if (!first) {
    return;
  }
  const url = first.url ? checkUrl(first.url) : null;
  const host = url?.ok ? url.host : '';
  const label = first.title || first.publisher || (first.type ? sourceTypeWord(first.type) : host || l10n.t('Source'));
  card.line().text(`${l10n.t('Source:')} `);
  if (url?.ok || first.file) {
    const reference = claimReference(model, row);
    const where = url?.ok ? url.host : (first.file ?? '');
    // Where it leads stays in sight.
    const shown =
      label === where ? label : `${shorten(label, Math.max(20, LONGEST_LINK - where.length - 3))} (${where})`;
    card.link(shown, 'dixit.openSource', reference, l10n.t('Open source'));
  } else {
    card.text(label);
  }
  if (first.rank) {
    card.text(`, ${rankWord(first.rank)}`);
  }
  if (first.locator) {
    card.text(`, ${first.locator}`);
  }
  if (sources.length > 1) {
    card.text(SEPARATOR + l10n.t('{0} more', numberWords(sources.length - 1)));
  }
}

function note(card: Card, { row }: Subject): void {
  const last = row.record?.thread?.at(-1);
  const text = last?.text ?? row.record?.check?.note;
  if (text) {
    const by = [last?.by, last?.on && dateWords(last.on)].filter(Boolean).join(', ');
    card.line().text(by ? `${text} (${by})` : text, 200);
  }
}

function actions(card: Card, { model, view, row }: Subject): void {
  const reference = claimReference(model, row);
  card.line();
  for (const [index, [label, command, title]] of [...choices(view, row), ...actionsFor(view, row)].entries()) {
    if (index > 0) {
      card.text(SEPARATOR);
    }
    card.link(label, command, reference, title);
  }
}

type Action = readonly [label: string, command: CardCommand, title: string];

/** What can be done where there are two versions of the record. */
function choices(view: DraftView, row: Row): readonly Action[] {
  return versionsOf(view, row) && !view.isReadOnly
    ? [
        [l10n.t('Keep first'), 'dixit.keepFirstVersion', l10n.t('Keep the first version')],
        [l10n.t('Keep second'), 'dixit.keepSecondVersion', l10n.t('Keep the second version')],
        [l10n.t('Keep both'), 'dixit.keepBothVersions', l10n.t('Keep both as records of their own')],
      ]
    : [];
}

/** What can be done with a row, what its state calls for first. */
function actionsFor(view: DraftView, row: Row): readonly Action[] {
  return [
    ...(view.isReadOnly ? [] : changesFor(row)),
    [l10n.t('Copy'), 'dixit.copyClaim', l10n.t('Copy as Markdown')],
    [l10n.t('Next claim to verify'), 'dixit.nextUnverified', l10n.t('Go to the next claim to verify')],
  ];
}

/** What writes into the record. */
function changesFor(row: Row): readonly Action[] {
  const checked = row.status === 'checked' && row.state !== 'drifted';
  return [
    ...(row.state === 'suggested'
      ? ([
          [l10n.t('Belongs here'), 'dixit.acceptPlace', l10n.t('The record belongs here')],
          [l10n.t('Does not'), 'dixit.refusePlace', l10n.t('The record does not belong here')],
        ] as const)
      : []),
    ...(row.state === 'drifted'
      ? ([
          [l10n.t('Restore words'), 'dixit.restoreWords', l10n.t('Restore the verified words')],
          [l10n.t('Checked again'), 'dixit.confirmWords', l10n.t('Keep the new words: checked by me, today')],
          [l10n.t('Open again'), 'dixit.acceptWords', l10n.t('Keep the new words: open again')],
        ] as const)
      : []),
    [l10n.t('Annotate'), 'dixit.annotateClaim', l10n.t('Write down source and status')],
    ...(checked || row.state === 'drifted' || row.state === 'suggested'
      ? []
      : ([[l10n.t('Mark as checked'), 'dixit.markChecked', l10n.t('Checked by me, today')]] as const)),
    ...(row.record ? ([[l10n.t('Remark'), 'dixit.addNote', l10n.t('Add a remark')]] as const) : []),
  ];
}

function why(card: Card, { view, row }: Subject): void {
  if (row.claim) {
    const { reason, confidence } = row.claim;
    const reasons = [stands(view, row), reasonWords(reason)].filter(Boolean).join(SEPARATOR);
    card.line().text(l10n.t('Why: {0} — {1}', reasons, confidenceWord(confidence)));
  }
}

/** Whom a pronoun or a description stands for; empty where the text names the speaker. */
function stands({ text }: DraftView, { claim, actor }: Row): string {
  if (!claim?.source || actor?.id !== claim.actor || !actor) {
    return '';
  }
  const printed = oneLine(shownSource(text.slice(claim.source.start, claim.source.end)));
  const isNamed = actor.name.split(/[\s-]+/).some((word) => /^\p{Lu}/u.test(word) && printed.includes(word));
  return isNamed || printed === '' || actor.name.toLowerCase() === printed.toLowerCase() || printed.includes(actor.name)
    ? ''
    : l10n.t('“{0}” stands for {1}', shorten(printed, 60), actor.name);
}

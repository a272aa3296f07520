import { l10n } from 'vscode';

/** Constructions that the engine names as a whole. */
const WHOLE: Readonly<Record<string, () => string>> = {
  'according to': () => l10n.t('“according to”'),
  'orphan quotation': () => l10n.t('a quotation that nobody introduces'),
  'headline quotation': () => l10n.t('a quotation in a headline, without a speaker'),
  'impersonal rumour': () => l10n.t('a rumour without a source (“it is said that”)'),
  'hearsay adverb': () => l10n.t('a word for hearsay (“reportedly”)'),
  'hearsay conditional': () => l10n.t('a conditional of hearsay'),
  'impersonal passive': () => l10n.t('an impersonal passive (“it was decided that”)'),
  'passive with agent': () => l10n.t('a passive with “by”'),
  'is said to': () => l10n.t('“is said to”'),
  'transcript turn': () => l10n.t('a turn of a transcript'),
  'turn of an interview': () => l10n.t('a turn of an interview'),
  'turn of talk': () => l10n.t('a turn of a dialogue'),
  'dialogue turn': () => l10n.t('a turn of a dialogue'),
  'dialogue turn with cue': () => l10n.t('a turn of a dialogue with a verb'),
  'signed block quote': () => l10n.t('a block quotation with a signature'),
  label: () => l10n.t('a name before a colon'),
  'headline label': () => l10n.t('a name before a colon, in a headline'),
  'quotation over paragraphs': () => l10n.t('a quotation over several paragraphs'),
  'content in the sentence before': () => l10n.t('the sentence before (“that is what X announced”)'),
  'read in a text': () => l10n.t('what one reads in a text'),
  'passive without agent': () => l10n.t('a passive without “by”'),
  'heard in court': () => l10n.t('what a court was told'),
  'noun of saying': () => l10n.t('a noun with its clause (“the claim that”)'),
  'noun beside a quotation': () => l10n.t('a noun beside the quotation (“was the reply from”)'),
  outcry: () => l10n.t('what a crowd calls out (“cries of”)'),
  'quotation before a colon': () => l10n.t('a quotation before a colon, in a headline'),
  signature: () => l10n.t('a name behind the quotation'),
  'quotation behind a colon': () => l10n.t('a quotation behind a colon'),
  'cue in the paragraph before': () => l10n.t('a verb in the paragraph before'),
};

/** Members of the constructions that the engine names by their order, as in “subject–verb–clause”. */
const MEMBERS: Readonly<Record<string, () => string>> = {
  relative: () => l10n.t('relative pronoun'),
  subject: () => l10n.t('subject'),
  verb: () => l10n.t('verb'),
  content: () => l10n.t('words'),
  clause: () => l10n.t('clause'),
  noun: () => l10n.t('noun'),
  colon: () => l10n.t('colon'),
  zero: () => l10n.t('clause without “that”'),
  predicate: () => l10n.t('predicate'),
  quote: () => l10n.t('quotation'),
  infinitive: () => l10n.t('infinitive'),
  'object-infinitive': () => l10n.t('object and infinitive'),
  prepositional: () => l10n.t('prepositional phrase'),
  gerund: () => l10n.t('gerund'),
};

const DASH = '–';

/** The construction that made a claim, for the “Why” of a card. One that is not known here stays as the engine says it. */
export function reasonWords(reason: string): string {
  const whole = Object.hasOwn(WHOLE, reason) ? WHOLE[reason]?.() : undefined;
  return (
    whole ??
    reason
      .split(DASH)
      .map((member) => (Object.hasOwn(MEMBERS, member) ? (MEMBERS[member]?.() ?? member) : member))
      .join(', ')
  );
}

import { l10n } from 'vscode';
import type { ActorType, LanguageId, Modality } from '../../core/analysis';
import { SPEECH_KINDS } from '../../core/records/vocabulary';
import type { Row, RowKind } from '../documents/row';
import { capitalized } from './text';

/** The word for a kind of claim. */
export function kindWord(kind: RowKind): string {
  switch (kind) {
    case 'direct':
      return l10n.t('quotation');
    case 'mixed':
      return l10n.t('partial quotation');
    case 'indirect':
      return l10n.t('reported speech');
    case 'statement':
      return l10n.t('statement of the article');
    case 'role':
      return l10n.t('role');
    case 'image':
      return l10n.t('image');
  }
}

/** The heading of a group of rows of one kind. */
export function kindTitle(kind: RowKind): string {
  switch (kind) {
    case 'direct':
      return l10n.t('Quotations');
    case 'mixed':
      return l10n.t('Partial quotations');
    case 'indirect':
      return l10n.t('Reported speech');
    case 'statement':
      return l10n.t('Statements');
    case 'role':
      return l10n.t('Roles');
    case 'image':
      return l10n.t('Images');
  }
}

/** How certain the speaker is of it; empty for plain assertions. */
export function modalityWord(modality: Modality): string {
  switch (modality) {
    case 'asserted':
      return '';
    case 'denied':
      return l10n.t('denied');
    case 'asked':
      return l10n.t('asked');
    case 'promised':
      return l10n.t('promised');
    case 'hearsay':
      return l10n.t('hearsay');
    case 'refused':
      return l10n.t('no comment');
  }
}

/** The word for a type of actor. */
export function actorTypeWord(type: ActorType): string {
  switch (type) {
    case 'person':
      return l10n.t('person');
    case 'organization':
      return l10n.t('organization');
    case 'place':
      return l10n.t('place');
    case 'group':
      return l10n.t('group');
  }
}

/** The name of a language. */
export function languageName(language: LanguageId): string {
  return language === 'fr' ? l10n.t('French') : l10n.t('English');
}

/** The speaker of a row for a person: a name, the source as printed, or what is missing; what it is where nobody speaks. */
export function speakerWords({ speaker, claim, kind }: Row): string {
  if (speaker) {
    return speaker;
  }
  if (claim?.attribution === 'anonymous') {
    return l10n.t('Unnamed source');
  }
  return SPEECH_KINDS.has(kind) ? l10n.t('No speaker') : capitalized(kindWord(kind));
}

/** The kind of a row, to stand beside its speaker; empty where that says it already. */
export function kindBesideSpeaker(row: Row): string {
  const kind = kindWord(row.kind);
  return capitalized(kind) === speakerWords(row) ? '' : kind;
}

/** Whom the record names where the text names somebody else. */
export function otherSpeakerWords(name: string): string {
  return l10n.t('by the record: {0}', name);
}

/** How sure the engine is, in one word. */
export function confidenceWord(confidence: number): string {
  if (confidence >= 0.8) {
    return l10n.t('sure');
  }
  return confidence >= 0.5 ? l10n.t('likely') : l10n.t('uncertain');
}

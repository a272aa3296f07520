import type { LanguageId } from '../analysis';
import { numberText } from '../text/number-text';
import type { ExportProgress } from './describe';
import type {
  AnchorState,
  Basis,
  CheckStatus,
  QuoteCheck,
  RecordKind,
  SourceRank,
  SourceType,
  Translation,
  Verdict,
} from '../records/types';

/** The words of exports in a language, as editors use them. */
export interface Labels {
  readonly title: (article: string) => string;
  readonly progress: (counts: ExportProgress) => string;
  readonly lostPassages: string;
  readonly noSection: string;
  readonly none: string;
  readonly line: (line: number) => string;
  readonly source: string;
  readonly archive: string;
  readonly status: string;
  readonly basisLabel: string;
  readonly saidOn: string;
  readonly occasion: string;
  readonly saidTo: string;
  readonly original: string;
  readonly translationLabel: string;
  readonly comparison: string;
  readonly verifiedWords: string;
  readonly note: string;
  readonly file: string;
  readonly notNamedBecause: string;
  readonly approvedBy: string;
  readonly knownTo: string;
  readonly unnamed: string;
  readonly noSpeaker: string;
  readonly conflictingCopy: string;
  readonly quoted: (words: string) => string;
  readonly kind: Readonly<Record<RecordKind, string>>;
  readonly state: Readonly<Record<AnchorState, string>>;
  readonly statusOf: Readonly<Record<CheckStatus, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** The verdict of an earlier check, on a record that is checked no more. */
  readonly lastVerdict: (verdict: string) => string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly sourceType: Readonly<Record<SourceType, string>>;
  readonly rank: Readonly<Record<SourceRank, string>>;
  readonly translation: Readonly<Record<Translation, string>>;
  readonly quote: Readonly<Record<QuoteCheck, string>>;
}

const en: Labels = {
  title: (article) => `Attribution records: ${article}`,
  progress: ({ done, total, failed }) =>
    `${numberText(done, 'en')} of ${numberText(total, 'en')} ${total === 1 ? 'record' : 'records'} done${failed > 0 ? `, ${numberText(failed, 'en')} of them to correct` : ''}`,
  lostPassages: 'Lost passages',
  noSection: 'Before the first subheading',
  none: 'The article has no records.',
  line: (line) => `line ${line}`,
  source: 'Source',
  archive: 'archived copy',
  status: 'Status',
  basisLabel: 'Basis',
  saidOn: 'Said on',
  occasion: 'Occasion or place',
  saidTo: 'To whom',
  original: 'Original',
  translationLabel: 'Translation',
  comparison: 'Compared with the source',
  verifiedWords: 'Words that were verified',
  note: 'Note',
  file: 'File',
  notNamedBecause: 'Not named because',
  approvedBy: 'Agreed by',
  knownTo: 'Known to',
  unnamed: 'unnamed source',
  noSpeaker: 'no speaker',
  conflictingCopy: 'second version',
  quoted: (words) => `“${words}”`,
  kind: {
    direct: 'quotation',
    mixed: 'partial quotation',
    indirect: 'reported speech',
    statement: 'statement of the article',
    role: 'role',
    image: 'image',
  },
  state: {
    anchored: 'in place',
    moved: 'moved',
    suggested: 'place suggested',
    drifted: 'words changed since checked',
    orphan: 'lost passage',
  },
  statusOf: {
    unchecked: 'to verify',
    open: 'open',
    checked: 'checked',
    'not-checkable': 'not checkable',
    waived: 'waived',
  },
  verdict: {
    confirmed: 'confirmed',
    corrected: 'corrected',
    imprecise: 'imprecise',
    wrong: 'wrong',
    outdated: 'outdated',
    unsupported: 'unsupported',
  },
  lastVerdict: (verdict) => `last verdict: ${verdict}`,
  basis: {
    'on-record': 'on the record',
    background: 'on background',
    'deep-background': 'on deep background',
    'off-record': 'off the record',
    anonymous: 'on condition of anonymity',
    collective: 'collective source',
    document: 'from a document',
    observed: 'seen by the reporter',
    unstated: 'not stated',
  },
  sourceType: {
    interview: 'interview',
    recording: 'recording',
    transcript: 'transcript',
    'press-release': 'press release',
    document: 'document',
    news: 'news report',
    social: 'social media',
    data: 'data',
    other: 'other source',
  },
  rank: { primary: 'primary', secondary: 'secondary' },
  translation: {
    none: 'not translated',
    official: 'official',
    agency: 'by an agency',
    own: 'our own',
    machine: 'by machine',
    unknown: 'unknown',
  },
  quote: {
    verbatim: 'word for word',
    trimmed: 'shortened',
    translated: 'translated',
    paraphrase: 'in other words',
    'not-compared': 'not compared',
  },
};

const fr: Labels = {
  title: (article) => `Fiches d’attribution\u00a0: ${article}`,
  progress: ({ done, total, failed }) =>
    `${numberText(done, 'fr')} ${done > 1 ? 'fiches traitées' : 'fiche traitée'} sur ${numberText(total, 'fr')}${failed > 0 ? `, dont ${numberText(failed, 'fr')} à corriger` : ''}`,
  lostPassages: 'Passages introuvables',
  noSection: 'Avant le premier intertitre',
  none: 'L’article n’a pas de fiche.',
  line: (line) => `ligne ${line}`,
  source: 'Source',
  archive: 'copie archivée',
  status: 'Statut',
  basisLabel: 'Conditions',
  saidOn: 'Date des propos',
  occasion: 'Occasion ou lieu',
  saidTo: 'À qui',
  original: 'Original',
  translationLabel: 'Traduction',
  comparison: 'Comparé à la source',
  verifiedWords: 'Mots vérifiés',
  note: 'Note',
  file: 'Fichier',
  notNamedBecause: 'Non nommé parce que',
  approvedBy: 'Accord de',
  knownTo: 'Connu de',
  unnamed: 'source non nommée',
  noSpeaker: 'sans auteur',
  conflictingCopy: 'seconde version',
  quoted: (words) => `«\u00a0${words}\u00a0»`,
  kind: {
    direct: 'citation',
    mixed: 'citation partielle',
    indirect: 'propos rapportés',
    statement: 'affirmation de l’article',
    role: 'fonction',
    image: 'image',
  },
  state: {
    anchored: 'en place',
    moved: 'déplacé',
    suggested: 'emplacement proposé',
    drifted: 'modifié depuis la vérification',
    orphan: 'passage introuvable',
  },
  statusOf: {
    unchecked: 'à vérifier',
    open: 'en cours',
    checked: 'vérifié',
    'not-checkable': 'invérifiable',
    waived: 'dispensé',
  },
  verdict: {
    confirmed: 'confirmé',
    corrected: 'corrigé',
    imprecise: 'imprécis',
    wrong: 'faux',
    outdated: 'dépassé',
    unsupported: 'sans appui',
  },
  lastVerdict: (verdict) => `dernier verdict\u00a0: ${verdict}`,
  basis: {
    'on-record': 'à citer',
    background: 'à citer sans nommer',
    'deep-background': 'à ne pas citer',
    'off-record': 'confidentiel (off)',
    anonymous: 'sous couvert d’anonymat',
    collective: 'source collective',
    document: 'd’après un document',
    observed: 'constaté par le journaliste',
    unstated: 'non précisées',
  },
  sourceType: {
    interview: 'entretien',
    recording: 'enregistrement',
    transcript: 'transcription',
    'press-release': 'communiqué',
    document: 'document',
    news: 'article de presse',
    social: 'réseau social',
    data: 'données',
    other: 'autre source',
  },
  rank: { primary: 'primaire', secondary: 'secondaire' },
  translation: {
    none: 'non traduit',
    official: 'officielle',
    agency: 'd’une agence',
    own: 'de la rédaction',
    machine: 'automatique',
    unknown: 'inconnue',
  },
  quote: {
    verbatim: 'mot pour mot',
    trimmed: 'raccourci',
    translated: 'traduit',
    paraphrase: 'en d’autres mots',
    'not-compared': 'non comparé',
  },
};

/** The labels of a language. */
export const LABELS: Readonly<Record<LanguageId, Labels>> = { en, fr };

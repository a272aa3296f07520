import { numberText } from '../../core/text/number-text';
import { anchorStates } from '../records';
import { formatHelp } from './help';
import { help } from './help.fr';
import { frenchSummaries } from './rules.fr';
import { frenchWords } from './translator';
import { systemErrorWords } from './system-errors';
import type { Messages } from './types';

const listed = new Intl.ListFormat('fr');
const shown = (n: number): string => numberText(n, 'fr');
/** French counts 0 and 1 as singular. */
const count = (n: number, one: string, many = `${one}s`): string => `${shown(n)} ${n < 2 ? one : many}`;

/** French, with no-break spaces before double punctuation and inside guillemets. */
export const fr: Messages = {
  tag: 'fr',
  help: (command) => formatHelp(help, command),
  seeHelp: (command) => `Voir dixit ${command === null ? '' : `${command} `}--help.`,

  noCommand: 'aucune commande indiquée.',
  unknownCommand: (name) => `commande inconnue : ${name}.`,
  unknownOption: (name) => `option inconnue : ${name}.`,
  optionOf: (option, commands) => `${option} n’existe que pour ${listed.format(commands)}.`,
  perhaps: (name) => `Peut-être ${name}.`,
  missingValue: (option) => `${option} attend une valeur.`,
  unexpectedValue: (option) => `${option} n’attend pas de valeur.`,
  ruleWithoutLevel: (rule) => `--rule ${rule} attend un niveau : ${rule}=error, warning, info, hint ou off.`,
  notOneOf: (option, value, allowed) => `${option} vaut « ${value} », au lieu de ${allowed.join(', ')}.`,
  notAWholeNumber: (option, value) => `${option} vaut « ${value} », au lieu d’un nombre entier de 1 à 64.`,
  notAnAddress: (option, value) => `${option} vaut « ${value} », au lieu d’une adresse http ou https.`,
  missingOption: (option, values) => `il manque ${option}, au choix : ${values.join(', ')}.`,
  noFile: 'aucun fichier indiqué. Utiliser - pour l’entrée standard.',
  oneFile: 'il faut exactement un fichier.',
  threeFiles: 'il faut exactement trois fichiers : la base, le nôtre et le leur.',
  filesWithLines: '--jsonl lit l’entrée standard et n’accepte pas de fichier.',
  jobsWithoutLines: '--jobs ne s’emploie qu’avec --jsonl.',

  emptyArgument: 'un nom de fichier est vide',
  notFound: (file) => `${file} : fichier ou dossier introuvable`,
  noMatch: (pattern) => `${pattern} : aucun fichier ne correspond`,
  noMarkdown: (folder) => `${folder} : aucun fichier Markdown dans ce dossier`,
  noArticle: (records) => `${records} : des fiches dont l’article n’est pas à côté`,
  isFolder: (file) => `${file} : un dossier, pas un fichier`,
  unreadable: (file, reason) => `${file} : lecture impossible (${systemErrorWords(reason, 'fr')})`,
  unwritable: (file, reason) => `${file} : impossible à écrire (${systemErrorWords(reason, 'fr')})`,
  outputFailed: (reason) => `la sortie n’a pas pu être écrite (${systemErrorWords(reason, 'fr')})`,
  tooLarge: (file, limit) => `${file} : plus de ${limit} Mo, non analysé`,
  notText: (file) => `${file} : ce n’est pas un fichier texte`,
  notUtf8: (file) => `${file} : le texte n’est pas encodé en UTF-8 ; convertissez-le d’abord, par exemple avec iconv`,
  emptyInput: 'aucun fichier indiqué et l’entrée standard est vide.',
  badIgnoredList: (file) => `${file} : ce n’est pas une liste de signalements ignorés ; aucun n’est ignoré.`,
  internal: (problem) => `erreur inattendue : ${problem}`,

  lineNotJson: 'ce n’est pas du JSON',
  lineNotObject: 'ce n’est pas un objet',
  lineWithoutId: '"id" n’est ni une chaîne ni un nombre',
  lineWithoutText: '"text" n’est pas une chaîne',
  lineWithOtherLanguage: '"lang" n’est ni "fr" ni "en"',
  lineError: (n, problem) => `ligne ${n} : ${problem}`,
  lineTooLong: 'plus de 32 Mo',
  failedLines: (n) => `${count(n, 'ligne non analysée', 'lignes non analysées')} ; voir « error » dans la sortie.`,
  lineNotUtf8: 'le texte n’est pas encodé en UTF-8',

  shared: frenchWords,

  languages: { fr: 'français', en: 'anglais' },
  noDate: 'sans date',
  claims: (n) => count(n, 'propos', 'propos'),
  noClaims: 'Aucun propos trouvé.',
  actors: (n) => count(n, 'acteur'),
  actorsTitle: 'Acteurs',
  noSpeaker: 'sans auteur',
  line: (n) => `ligne ${n}`,
  kinds: {
    direct: 'citation',
    mixed: 'citation partielle',
    indirect: 'propos rapportés',
    statement: 'affirmation de l’article',
  },
  attributions: {
    named: 'nommé',
    described: 'désigné',
    collective: 'collectif',
    document: 'document',
    anonymous: 'source non nommée',
    none: 'auteur d’après le contexte',
  },
  modalities: {
    asserted: 'affirmé',
    denied: 'démenti',
    asked: 'demande',
    promised: 'promesse',
    hearsay: 'ouï-dire',
    refused: 'refus de répondre',
  },

  severities: { error: 'erreur', warning: 'avertissement', info: 'information', hint: 'conseil' },
  ruleSummary: ({ id, summary }) => frenchSummaries[id] ?? summary,
  howToSilence: (rule) =>
    `<!-- dixit-ignore ${rule} --> la fait taire sur une ligne, --rule ${rule}=off dans tous les fichiers.`,
  noFindings: (files) => (files === 1 ? 'Aucun signalement.' : `Aucun signalement dans ${count(files, 'fichier')}.`),
  findings: (counts, files) =>
    [
      counts.error && count(counts.error, 'erreur'),
      counts.warning && count(counts.warning, 'avertissement'),
      counts.info && count(counts.info, 'information'),
      counts.hint && count(counts.hint, 'conseil'),
    ]
      .filter(Boolean)
      .join(', ') + ` dans ${count(files, 'fichier')}`,

  states: {
    anchored: 'en place',
    moved: 'déplacé',
    suggested: 'emplacement proposé',
    drifted: 'modifié depuis la vérification',
    orphan: 'passage introuvable',
  },
  mergedByLine:
    'les trois fichiers ne se lisent pas tous comme des fiches d’une version connue ; fusion ligne par ligne.',
  noGit: 'git n’a pas pu fusionner les fichiers ; rien n’a été écrit.',
  bothChanged: (words, field, copy) =>
    `les deux côtés ont modifié ${field}${words === null ? '' : ` de « ${words} »`} ; notre valeur reste${copy === null ? '' : `, la leur est gardée dans la copie ${copy}`}.`,
  bothAdded: (words, copy) =>
    `chaque côté a commencé une fiche de « ${words} » ; la leur est marquée comme sa seconde version, ${copy}.`,
  deletedAndChanged: (words) => `un côté a supprimé la fiche de « ${words} », l’autre l’a modifiée ; elle reste.`,
  unpublished: (missing) => `les moteurs de recherche ne prennent pas de ClaimReview sans ${missing.join(' et ')}.`,
  noRecords: (file) => `${file} : aucune fiche d’attribution`,
  records: (counts) =>
    anchorStates
      .filter((state) => counts[state] > 0)
      .map((state) => count(counts[state], fr.states[state], PLURAL_STATES[state]))
      .join(', '),
};

/** The states of several records. */
const PLURAL_STATES: Messages['states'] = {
  anchored: 'en place',
  moved: 'déplacés',
  suggested: 'emplacements proposés',
  drifted: 'modifiés depuis la vérification',
  orphan: 'passages introuvables',
};

import { anchorStates } from '../records';
import { frenchWords } from './translator';
import type { Messages } from './types';

/** French counts 0 and 1 as singular. */
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n < 2 ? one : many}`;

/** French, with no-break spaces before double punctuation and inside guillemets. */
export const fr: Messages = {
  help: `dixit : qui dit quoi dans un article en Markdown

usage
  dixit analyze [FICHIER…] [--format text|json]
  dixit analyze --jsonl [--jobs N]
  dixit check [FICHIER…] [--format text|json|sarif|github]
              [--fail-on error|warning|info] [--rule ID=NIVEAU]
  dixit export FICHIER --to html|csv|markdown|web-annotation|claimreview
  dixit anchor [FICHIER…] [--format text|json] [--fail-on error|warning|info]
  dixit merge BASE NOTRE LEUR

commandes
  analyze   les propos, avec leur auteur, le verbe introducteur et la ligne
  check     les constats : citations sans auteur, fonctions non occupées à
            la date, passages modifiés depuis leur vérification…
  export    les fiches d’attribution d’un article
  anchor    l’emplacement des fiches dans le texte actuel de l’article
  merge     fusionne deux fichiers de fiches propos par propos, dans NOTRE ;
            pour git, avec %O %A %B

FICHIER est un fichier, un dossier (ses fichiers Markdown), un motif entre
guillemets, ou - pour l’entrée standard.

options
  --format FORMAT   la présentation : text (par défaut), json ; pour check
                    aussi sarif, github
  --jsonl           lit {"id","text","lang"?} par ligne, écrit une analyse
                    par ligne, dans le même ordre
  --jobs N          avec --jsonl : travaille sur N cœurs
  --fail-on NIVEAU  code de retour 1 à partir de ce niveau (par défaut :
                    warning)
  --rule ID=NIVEAU  fixe la gravité d’une règle (error, warning, info,
                    hint, off) ; peut se répéter
  --to FORMAT       le format d’export
  --url URL         avec export : l’adresse de l’article publié
  --publisher NOM   avec export : qui le publie
  --private         avec export : aussi les notes, fichiers et sources
                    réservés à la rédaction
  --name NOM, --role FONCTION, --cue VERBE
                    mots de la rédaction, comme dans les paramètres de
                    l’éditeur : noms et fonctions tels qu’imprimés, verbes à
                    l’infinitif ; peut se répéter
  --lang fr|en      la langue des articles (par défaut : celle du texte)
  --locale fr|en    la langue des messages (par défaut : l’environnement)
  -h, --help        ce texte
  -v, --version     la version

code de retour
  0  rien à signaler
  1  un constat au niveau de --fail-on ou au-dessus, une ligne incorrecte
     avec --jsonl, ou une fusion où un même champ a changé des deux côtés
  2  usage incorrect, ou entrée illisible
`,
  seeHelp: 'Voir dixit --help.',

  noCommand: 'aucune commande indiquée.',
  unknownCommand: (name) => `commande inconnue : ${name}.`,
  unknownOption: (name) => `option inconnue : ${name}.`,
  missingValue: (option) => `${option} attend une valeur.`,
  unexpectedValue: (option) => `${option} n’attend pas de valeur.`,
  ruleWithoutLevel: (rule) => `--rule ${rule} attend un niveau : ${rule}=error, warning, info, hint ou off.`,
  notOneOf: (option, value, allowed) => `${option} vaut « ${value} », au lieu de ${allowed.join(', ')}.`,
  notAWholeNumber: (option, value) => `${option} vaut « ${value} », au lieu d’un nombre entier de 1 à 64.`,
  notAnAddress: (option, value) => `${option} vaut « ${value} », au lieu d’une adresse http ou https.`,
  missingOption: (option) => `il manque ${option}.`,
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
  unreadable: (file, reason) => `${file} : lecture impossible (${reason})`,
  unwritable: (file, reason) => `${file} : impossible à écrire (${reason})`,
  tooLarge: (file, limit) => `${file} : plus de ${limit}, non analysé`,
  notText: (file) => `${file} : ce n’est pas un fichier texte`,
  notUtf8: (file) => `${file} : le texte n’est pas encodé en UTF-8`,
  emptyInput: 'aucun fichier indiqué et l’entrée standard est vide.',
  badIgnoredList: (file) => `${file} : ce n’est pas une liste de constats ignorés ; aucun n’est ignoré.`,
  internal: (problem) => `erreur inattendue : ${problem}`,

  lineNotJson: 'ce n’est pas du JSON',
  lineNotObject: 'ce n’est pas un objet',
  lineWithoutId: '"id" n’est ni une chaîne ni un nombre',
  lineWithoutText: '"text" n’est pas une chaîne',
  lineWithOtherLanguage: '"lang" n’est ni "fr" ni "en"',
  lineTooLong: 'plus de 32 Mo',
  lineNotUtf8: 'le texte n’est pas encodé en UTF-8',

  shared: frenchWords,

  languages: { fr: 'français', en: 'anglais' },
  noDate: 'sans date',
  claims: (n) => `${n} propos`,
  noClaims: 'Aucun propos trouvé.',
  actors: (n) => count(n, 'acteur'),
  actorsTitle: 'Acteurs',
  noSpeaker: 'sans auteur',
  line: (n) => `ligne ${n}`,
  kinds: { direct: 'citation', mixed: 'en partie cité', indirect: 'propos rapportés', statement: 'affirmation' },
  attributions: {
    named: 'nommé',
    described: 'désigné',
    collective: 'collectif',
    document: 'document',
    anonymous: 'source non nommée',
    none: 'sans source',
  },
  modalities: {
    asserted: 'affirmé',
    denied: 'démenti',
    asked: 'demandé',
    promised: 'promis',
    hearsay: 'ouï-dire',
    refused: 'refusé',
  },

  severities: { error: 'erreur', warning: 'avertissement', info: 'information', hint: 'conseil' },
  noFindings: 'Aucun constat.',
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
  deletedAndChanged: (words) => `un côté a supprimé la fiche de « ${words} », l’autre l’a modifiée ; elle reste.`,
  noRecords: (file) => `${file} : aucune fiche d’attribution`,
  records: (counts) =>
    anchorStates
      .filter((state) => counts[state] > 0)
      .map((state) => `${counts[state]} ${fr.states[state]}`)
      .join(', '),
};

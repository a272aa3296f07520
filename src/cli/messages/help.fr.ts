import type { Help } from './help';

/** The help in French. */
export const help: Help = {
  title: 'dixit : qui dit quoi dans un article en Markdown',
  headings: {
    usage: 'usage',
    commands: 'commandes',
    options: 'options',
    rules: 'règles',
    status: 'code de retour',
  },
  usage: {
    analyze: ['dixit analyze [FICHIER…] [--format text|json]', 'dixit analyze --jsonl [--jobs N]'],
    check: [
      'dixit check [FICHIER…] [--format text|json|sarif|github]',
      '            [--fail-on error|warning|info] [--rule ID=NIVEAU]',
    ],
    export: ['dixit export FICHIER --to html|csv|markdown|web-annotation|claimreview'],
    anchor: ['dixit anchor [FICHIER…] [--format text|json] [--fail-on error|warning|info]'],
    merge: ['dixit merge BASE NOTRE LEUR'],
  },
  commands: {
    analyze: 'les propos, avec leur auteur, le verbe introducteur et la ligne',
    check:
      'les signalements : citations sans auteur, fonctions non occupées à la date, passages modifiés depuis leur vérification…',
    export: 'les fiches d’attribution d’un article',
    anchor: 'l’emplacement des fiches dans le texte actuel de l’article',
    merge: 'fusionne deux fichiers de fiches propos par propos, dans NOTRE ; pour git, avec %O %A %B',
  },
  file: {
    text: 'FICHIER est un fichier, un dossier (ses fichiers Markdown), un motif entre guillemets, ou - pour l’entrée standard.',
    of: ['analyze', 'check', 'anchor'],
  },
  only: (command) => `avec ${command} : `,
  options: [
    {
      names: '--format FORMAT',
      text: 'la présentation : text (par défaut), json ; pour check aussi sarif, github',
      own: {
        analyze: 'la présentation : text (par défaut), json',
        check: 'la présentation : text (par défaut), json, sarif, github',
        anchor: 'la présentation : text (par défaut), json',
      },
      of: ['analyze', 'check', 'anchor'],
    },
    {
      names: '--jsonl',
      text: 'lit {"id","text","lang"?} par ligne, écrit une analyse par ligne, dans le même ordre',
      of: ['analyze'],
    },
    { names: '--jobs N', text: 'travaille sur N cœurs, si --jsonl est donné', of: ['analyze'] },
    {
      names: '--fail-on NIVEAU',
      text: 'code de retour 1 à partir de ce niveau (par défaut : warning)',
      of: ['check', 'anchor'],
    },
    {
      names: '--rule ID=NIVEAU',
      text: 'fixe la gravité d’une règle (error, warning, info, hint, off) ; peut se répéter',
      of: ['check'],
    },
    { names: '--to FORMAT', text: 'le format d’export', of: ['export'] },
    { names: '--url URL', text: 'l’adresse de l’article publié', of: ['export'] },
    { names: '--publisher NOM', text: 'qui le publie', of: ['export'] },
    {
      names: '--private',
      text: 'aussi les notes, fichiers et sources réservés à la rédaction',
      of: ['export'],
    },
    {
      names: '--name NOM, --role FONCTION, --cue VERBE',
      text: 'mots de la rédaction, comme dans les paramètres de l’éditeur : noms et fonctions tels qu’imprimés, verbes à l’infinitif ; peut se répéter',
      of: ['analyze', 'check'],
    },
    {
      names: '--lang fr|en',
      text: 'la langue des articles (par défaut : celle du texte)',
      of: ['analyze', 'check', 'export', 'anchor'],
    },
    { names: '--locale fr|en', text: 'la langue des messages (par défaut : l’environnement)' },
    { names: '-h, --help', text: 'ce texte ; derrière une commande : ce qu’elle accepte' },
    { names: '-v, --version', text: 'la version' },
  ],
  rules: 'Chacune avec la gravité qu’elle a si --rule ne dit rien d’autre.',
  status: [
    'rien à signaler',
    {
      analyze: 'une ligne incorrecte avec --jsonl',
      check: 'un signalement au niveau de --fail-on ou au-dessus',
      anchor: 'une fiche dont l’état atteint le niveau de --fail-on',
      merge: 'un même champ a changé des deux côtés',
    },
    'usage incorrect, ou entrée illisible',
  ],
};

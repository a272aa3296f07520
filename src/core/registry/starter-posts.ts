/** Posts and organisations of the bundled registry. Posts that every country has are made by pattern from the country table. */
import { countryByCode, type Country } from './countries';
import type { NamesByLanguage, RegistryOrganization, RegistryPost } from './types';

type Pattern = (country: Country) => NamesByLanguage;

const adjective = (country: Country): string => country.enAdjectives[0];
const he = (country: Country): string => country.frAdjectives[0];
const she = (country: Country): string => country.frAdjectives[1];

/** Offices by pattern: the first name of each language is the one to show. */
const PATTERNS: Readonly<Record<string, Pattern>> = {
  president: (country) => ({
    fr: [`président ${he(country)}`, `chef de l’État ${he(country)}`],
    en: [`${adjective(country)} president`],
  }),
  'prime-minister': (country) => ({
    fr: [`Premier ministre ${he(country)}`, `chef du gouvernement ${he(country)}`],
    en: [`${adjective(country)} prime minister`],
  }),
  chancellor: (country) => ({
    fr: [`chancelier ${he(country)}`, `chef du gouvernement ${he(country)}`],
    en: [`${adjective(country)} chancellor`],
  }),
  monarch: (country) => ({ fr: [`roi ${he(country)}`], en: [`${adjective(country)} king`] }),
  'foreign-minister': (country) => ({
    fr: [`ministre ${he(country)} des Affaires étrangères`, `chef de la diplomatie ${she(country)}`],
    en: [`${adjective(country)} foreign minister`],
  }),
  'defense-minister': (country) => ({
    fr: [`ministre ${he(country)} de la Défense`],
    en: [`${adjective(country)} defense minister`],
  }),
  'finance-minister': (country) => ({
    fr: [`ministre ${he(country)} des Finances`],
    en: [`${adjective(country)} finance minister`],
  }),
  'foreign-ministry-spokesperson': (country) => ({
    fr: [
      `porte-parole de la diplomatie ${she(country)}`,
      `porte-parole du ministère ${he(country)} des Affaires étrangères`,
    ],
    en: [`${adjective(country)} foreign ministry spokesperson`],
  }),
  'presidency-spokesperson': (country) => ({
    fr: [`porte-parole de la présidence ${she(country)}`],
    en: [`${adjective(country)} presidential spokesperson`],
  }),
};

/** Offices of which several persons can hold one at a time. */
const SHARED: ReadonlySet<string> = new Set(['foreign-ministry-spokesperson']);

/** Further printed forms of a post by pattern. */
const ALSO: Readonly<Record<string, { readonly fr?: readonly string[]; readonly en?: readonly string[] }>> = {
  'us-president': { fr: ['locataire de la Maison Blanche', 'président des États-Unis'], en: ['POTUS'] },
  'us-foreign-minister': { fr: ['secrétaire d’État américain'], en: ['US secretary of state'] },
  'us-defense-minister': {
    fr: ['secrétaire américain à la Défense', 'chef du Pentagone', 'patron du Pentagone'],
    en: ['US secretary of defense', 'Pentagon chief', 'US secretary of war'],
  },
  'fr-president': { fr: ['président de la République', 'chef de l’État', 'locataire de l’Élysée'] },
  'fr-foreign-minister': {
    fr: ['ministre de l’Europe et des Affaires étrangères', 'chef du Quai d’Orsay', 'patron du Quai d’Orsay'],
  },
  'fr-defense-minister': { fr: ['ministre des Armées', 'ministre des Armées et des Anciens combattants'] },
  'gb-prime-minister': { fr: ['locataire de Downing Street'] },
  'gb-foreign-minister': { en: ['British foreign secretary', 'foreign secretary'] },
  'gb-defense-minister': { en: ['British defence secretary'] },
  'es-prime-minister': { fr: ['président du gouvernement espagnol'] },
  'it-prime-minister': { fr: ['présidente du Conseil italien', 'cheffe de l’exécutif italien'] },
  'pl-prime-minister': { fr: ['président du Conseil des ministres polonais'] },
  'cn-president': { fr: ['numéro un chinois'], en: ['Chinese leader'] },
  'ru-president': {
    fr: ['chef du Kremlin', 'maître du Kremlin'],
    en: ['Kremlin chief', 'Kremlin leader', 'Russian leader'],
  },
  'ru-presidency-spokesperson': { fr: ['porte-parole du Kremlin'], en: ['Kremlin spokesman'] },
  'in-foreign-minister': { en: ['Indian external affairs minister'] },
  'sa-prime-minister': { fr: ['prince héritier saoudien'], en: ['Saudi crown prince'] },
  'ch-foreign-minister': { fr: ['chef du Département fédéral des affaires étrangères'] },
};

/** Posts that nobody calls by the pattern: their first further form is the one to show (“US secretary of state”). */
const SHOWN_OTHERWISE: ReadonlySet<string> = new Set([
  'us-foreign-minister',
  'us-defense-minister',
  'gb-foreign-minister',
  'gb-defense-minister',
  'ru-presidency-spokesperson',
]);

/** Which offices by pattern each country of the starter has. */
const OFFICES_BY_COUNTRY: Readonly<Record<string, string>> = {
  US: 'president foreign-minister defense-minister',
  FR: 'president prime-minister foreign-minister defense-minister',
  GB: 'monarch prime-minister foreign-minister defense-minister',
  DE: 'president chancellor foreign-minister defense-minister',
  IT: 'president prime-minister foreign-minister defense-minister',
  ES: 'monarch prime-minister foreign-minister defense-minister',
  PL: 'president prime-minister foreign-minister defense-minister',
  UA: 'president prime-minister foreign-minister defense-minister',
  RU: 'president prime-minister foreign-minister defense-minister presidency-spokesperson foreign-ministry-spokesperson',
  BY: 'president',
  CN: 'president prime-minister foreign-minister',
  JP: 'prime-minister foreign-minister defense-minister',
  KR: 'president',
  IN: 'president prime-minister foreign-minister',
  IL: 'president prime-minister foreign-minister defense-minister',
  IR: 'president foreign-minister',
  TR: 'president foreign-minister defense-minister',
  CA: 'prime-minister foreign-minister defense-minister',
  BR: 'president',
  AR: 'president',
  MX: 'president',
  ZA: 'president',
  AU: 'prime-minister',
  SA: 'prime-minister',
  EG: 'president',
  SY: 'president',
  NL: 'prime-minister foreign-minister',
  BE: 'prime-minister foreign-minister defense-minister',
  CH: 'foreign-minister',
  NO: 'prime-minister foreign-minister defense-minister finance-minister',
  SE: 'prime-minister foreign-minister',
  FI: 'president prime-minister foreign-minister',
  DK: 'prime-minister',
  EE: 'prime-minister',
  LV: 'president',
  LT: 'president',
  HU: 'prime-minister',
  AT: 'chancellor foreign-minister',
  PT: 'prime-minister',
  CZ: 'president',
  RO: 'president',
  DZ: 'president',
  TN: 'president',
  SN: 'president',
};

interface Special {
  readonly id: string;
  readonly org: string | null;
  readonly single: boolean;
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

const SPECIAL: readonly Special[] = [
  {
    id: 'nato-secretary-general',
    org: 'nato',
    single: true,
    fr: ['secrétaire général de l’OTAN', 'patron de l’OTAN', 'chef de l’OTAN', 'numéro un de l’OTAN'],
    en: ['NATO Secretary General', 'NATO chief'],
  },
  {
    id: 'nato-deputy-secretary-general',
    org: 'nato',
    single: true,
    fr: [
      'secrétaire générale adjointe de l’OTAN',
      'secrétaire général adjoint de l’OTAN',
      'secrétaire générale déléguée de l’OTAN',
    ],
    en: ['NATO Deputy Secretary General'],
  },
  {
    id: 'un-secretary-general',
    org: 'un',
    single: true,
    fr: ['secrétaire général de l’ONU', 'secrétaire général des Nations unies', 'patron de l’ONU', 'chef de l’ONU'],
    en: ['UN Secretary-General', 'UN chief'],
  },
  {
    id: 'eu-commission-president',
    org: 'european-commission',
    single: true,
    fr: [
      'présidente de la Commission européenne',
      'cheffe de l’exécutif européen',
      'patronne de la Commission européenne',
    ],
    en: ['European Commission President', 'EU Commission chief', 'President of the European Commission'],
  },
  {
    id: 'eu-council-president',
    org: 'european-council',
    single: true,
    fr: ['président du Conseil européen'],
    en: ['European Council President', 'President of the European Council'],
  },
  {
    id: 'eu-high-representative',
    org: 'eu',
    single: true,
    fr: [
      'haute représentante de l’Union européenne pour les affaires étrangères',
      'haute représentante de l’UE pour les affaires étrangères et la politique de sécurité',
      'cheffe de la diplomatie européenne',
      'haute représentante de l’Union européenne',
    ],
    en: [
      'EU foreign policy chief',
      'EU High Representative for Foreign Affairs and Security Policy',
      'EU High Representative',
      'EU top diplomat',
      'EU foreign affairs chief',
    ],
  },
  {
    id: 'eu-defense-commissioner',
    org: 'european-commission',
    single: true,
    fr: ['commissaire européen à la Défense', 'commissaire européen à la Défense et à l’Espace'],
    en: ['European Commissioner for Defence', 'EU defence commissioner', 'European Commissioner for Defence and Space'],
  },
  {
    id: 'eu-enlargement-commissioner',
    org: 'european-commission',
    single: true,
    fr: ['commissaire européenne à l’Élargissement'],
    en: ['European Commissioner for Enlargement', 'EU enlargement commissioner'],
  },
  {
    id: 'pentagon-spokesperson',
    org: 'pentagon',
    single: true,
    fr: ['porte-parole du Pentagone', 'porte-parole en chef du Pentagone'],
    en: ['Pentagon spokesperson', 'chief Pentagon spokesman'],
  },
  {
    id: 'pentagon-press-secretary',
    org: 'pentagon',
    single: true,
    fr: ['secrétaire de presse du Pentagone'],
    en: ['Pentagon press secretary'],
  },
  {
    id: 'white-house-press-secretary',
    org: 'white-house',
    single: true,
    fr: ['porte-parole de la Maison Blanche'],
    en: ['White House press secretary', 'White House spokeswoman'],
  },
  {
    id: 'jp-chief-cabinet-secretary',
    org: null,
    single: true,
    fr: ['secrétaire général du gouvernement japonais', 'porte-parole du gouvernement japonais'],
    en: ['Japanese chief cabinet secretary', 'Japanese government spokesman'],
  },
];

const ORGANIZATIONS: readonly (readonly [id: string, kind: string, fr: string, en: string])[] = [
  [
    'nato',
    'intergovernmental',
    'OTAN/Organisation du traité de l’Atlantique nord/Alliance atlantique',
    'NATO/North Atlantic Treaty Organization/North Atlantic Alliance',
  ],
  ['un', 'intergovernmental', 'ONU/Nations unies/Organisation des Nations unies', 'UN/United Nations/U.N.'],
  ['eu', 'intergovernmental', 'UE/Union européenne', 'EU/European Union'],
  ['european-commission', 'intergovernmental', 'Commission européenne', 'European Commission/EU Commission'],
  ['european-council', 'intergovernmental', 'Conseil européen', 'European Council'],
  [
    'pentagon',
    'ministry',
    'Pentagone/département américain de la Défense',
    'Pentagon/US Department of Defense/US Department of War',
  ],
  ['white-house', 'presidency', 'Maison Blanche', 'White House'],
];

function patternPost(code: string, office: string): RegistryPost {
  const country = countryByCode(code);
  const pattern = PATTERNS[office];
  if (country === undefined || pattern === undefined) throw new Error(`no pattern for ${code} ${office}`);
  const id = `${code.toLowerCase()}-${office}`;
  const names = pattern(country);
  const forms = (language: 'fr' | 'en'): readonly string[] => {
    const [usual, also] = [names[language] ?? [], ALSO[id]?.[language] ?? []];
    return SHOWN_OTHERWISE.has(id) ? [...also, ...usual] : [...usual, ...also];
  };
  return { id, org: null, single: !SHARED.has(office), names: { fr: forms('fr'), en: forms('en') } };
}

/** The posts of the bundled registry. */
export const STARTER_POSTS: readonly RegistryPost[] = [
  ...SPECIAL.map(({ id, org, single, fr, en }) => ({ id, org, single, names: { fr, en } })),
  ...Object.entries(OFFICES_BY_COUNTRY).flatMap(([code, offices]) =>
    offices.split(' ').map((office) => patternPost(code, office)),
  ),
];

/** The bodies of the bundled registry. */
export const STARTER_ORGANIZATIONS: readonly RegistryOrganization[] = ORGANIZATIONS.map(([id, kind, fr, en]) => ({
  id,
  names: { fr: fr.split('/'), en: en.split('/') },
  kind,
}));

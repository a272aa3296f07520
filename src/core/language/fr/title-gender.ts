/** Posts in the grammatical gender of who holds them: “haute représentante de l’UE”, “haut représentant de l’UE”. */
import { items, rows } from '../lexicon';
import { Gender } from '../types';
import { fourForms } from './inflection';
import { adjectives, personNouns, roleNouns } from './nouns';
import { countries, otherDemonyms } from './places';

/** What no list of nouns or adjectives has. */
const ORDINALS = 'premier second|seconde haut grand';

/** Where what the post is of begins, whose gender is its own: “ministre allemande | des Affaires étrangères”; but “secrétaire d’État américaine”. */
const LINK = /^(?:de|du|des|à|au|aux|en|pour|auprès|d[’'](?![Éé]tat$).*)$/iu;

/** By gender, each form of the other gender. Made when it is first asked for. */
let forms: Readonly<Record<1 | 2, ReadonlyMap<string, string>>> | null = null;

function formsByGender(): NonNullable<typeof forms> {
  const demonyms = rows(countries).map((row) => row.slice(row.indexOf('|') + 1));
  const entries = [roleNouns, personNouns, adjectives, otherDemonyms, ORDINALS].flatMap((list) => items(list));
  const pairs = [...entries, ...demonyms].map((entry) => fourForms(entry));
  return {
    [Gender.Masculine]: new Map(pairs.map(([masculine, feminine]) => [feminine, masculine])),
    [Gender.Feminine]: new Map(pairs.map(([masculine, feminine]) => [masculine, feminine])),
  };
}

/** A post in that gender; as it is where one of its words has no other form that is known. */
export function titleFor(title: string, gender: number): string {
  if (gender !== Gender.Masculine && gender !== Gender.Feminine) return title;
  forms ??= formsByGender();
  const others = forms[gender];
  const own = forms[gender === Gender.Masculine ? Gender.Feminine : Gender.Masculine];
  const words = title.split(' ');
  for (let n = 0; n < words.length; n++) {
    const word = words[n] as string;
    if (LINK.test(word)) break;
    const form = word.toLowerCase();
    const other = others.get(form);
    if (other !== undefined) words[n] = word.charAt(0) + other.slice(1);
    else if (!own.has(form) && !/[’'-]|e$/.test(form)) return title;
  }
  return words.join(' ');
}

/**
 * People of the bundled registry. Every spell names the page that says so and the day up to which that page vouches for
 * it; where two pages give start and end, the later one is named. A spell without an end is open as far as verified.
 */
import type { RegistryPerson, RegistryRole } from './types';

/** Pages that facts come from. */
const SOURCES: Readonly<Record<string, string>> = {
  who: 'https://www.nato.int/cps/fr/natohq/who_is_who_49999.htm',
  zon: 'https://zonearmee.com',
  exe: 'https://github.com/unitedstates/congress-legislators/blob/main/executive.yaml',
  rg: 'https://rg.ru',
  hill: 'https://thehill.com',
  dod: 'https://www.defense.gov',
};

/**
 * id | gender | country | Wikidata | names (any language; or fr= and en=) | aliases, then a line for each spell:
 * - post | from | to | verified on | source. Alternatives are separated by “/”.
 */
const ROWS = `
mark-rutte|m|NL|Q57792|Mark Rutte
- nato-secretary-general|2024-10-01||2025-08-19|zon
jens-stoltenberg|m|NO||Jens Stoltenberg
- nato-secretary-general|2014-10-01|2024-10-01|2024-10-01|who
donald-trump|m|US|Q22686|Donald Trump|Donald J. Trump
- us-president|2017-01-20|2021-01-20|2021-01-20|exe
- us-president|2025-01-20||2026-06-15|exe
barack-obama|m|US||Barack Obama
- us-president|2009-01-20|2017-01-20|2017-01-20|exe
joe-biden|m|US||Joe Biden/Joseph Biden
- us-president|2021-01-20|2025-01-20|2025-01-20|exe
sergei-lavrov|m|RU|Q58217|fr=Sergueï Lavrov/Serguei Lavrov;en=Sergei Lavrov/Sergey Lavrov
- ru-foreign-minister|2004-03-09||2026-01-20|rg
john-kirby|m|US||John Kirby
- pentagon-spokesperson||2015-02|2015-02|hill
- pentagon-spokesperson|2021-01|2022-05|2022-05|hill
sean-parnell|m|US||Sean Parnell
- pentagon-spokesperson|2025-02-03||2025-12|dod
`;

function readPeople(rows: string): readonly RegistryPerson[] {
  const people: { -readonly [Key in keyof RegistryPerson]: RegistryPerson[Key] }[] = [];
  for (const line of rows.trim().split('\n')) {
    if (line.startsWith('- ')) {
      const person = people[people.length - 1];
      if (person !== undefined) person.roles = [...person.roles, readRole(line.slice(2))];
    } else people.push(readPerson(line));
  }
  return people;
}

function readPerson(line: string): RegistryPerson {
  const [id = '', gender = '', country = '', wikidata = '', names = '', aliases = ''] = line.split('|');
  return {
    id,
    names: Object.fromEntries(
      names.split(';').map((list) => {
        const [tag, forms] = list.includes('=') ? list.split('=') : ['*', list];
        return [tag as string, (forms as string).split('/')];
      }),
    ),
    aliases: aliases === '' ? [] : aliases.split('/'),
    gender: gender === 'm' || gender === 'f' || gender === 'x' ? gender : null,
    country: country === '' ? null : country,
    wikidata: wikidata === '' ? null : wikidata,
    roles: [],
  };
}

function readRole(line: string): RegistryRole {
  const [post = '', from = '', to = '', verifiedOn = '', source = ''] = line.split('|');
  return {
    post,
    from: from === '' ? null : from,
    to: to === '' ? null : to,
    verifiedOn: verifiedOn === '' ? null : verifiedOn,
    source: SOURCES[source] ?? null,
  };
}

export const STARTER_PEOPLE: readonly RegistryPerson[] = readPeople(ROWS);

/** Looking a person up in Wikidata: candidates for a name, then one person with names, gender and positions. */
import { isJsonObject, ownValue, type JsonObject } from '../json/json';
import type { NamesByLanguage, RegistryPerson } from './types';
import { endpointOf, failure, getJson, type WikidataClient, type WikidataResult } from './wikidata-http';

export type { HttpFetch, HttpResponse, WikidataClient, WikidataError, WikidataResult } from './wikidata-http';

/** An item whose name fits. */
interface WikidataCandidate {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
}

/** A position of a person (a P39 statement that is not deprecated). */
export interface WikidataPosition {
  /** Item of the position. */
  readonly position: string;
  /** Labels of the position by language; empty where there are none. */
  readonly labels: Readonly<Record<string, string>>;
  /** YYYY, YYYY-MM or YYYY-MM-DD by the precision of the statement; null where it says none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Ended, but nobody says when (“unknown value”). */
  readonly endUnknown: boolean;
}

/** What Wikidata says of a person. */
export interface WikidataPerson {
  readonly id: string;
  /** Address of the item, as the source of what is taken from it. */
  readonly url: string;
  readonly names: NamesByLanguage;
  readonly aliases: readonly string[];
  readonly gender: RegistryPerson['gender'];
  readonly country: string | null;
  readonly positions: readonly WikidataPosition[];
}

const ITEM_ID = /^Q[1-9]\d{0,14}$/;
/** `wbgetentities` takes 50 ids at most. */
const MAX_LABELS = 50;
const LANGUAGES = ['fr', 'en'] as const;

/** Items whose label or alias fits a name, at most ten. Sends the name and nothing else. */
export async function searchWikidata(
  client: WikidataClient,
  name: string,
  language: string,
): Promise<WikidataResult<readonly WikidataCandidate[]>> {
  const query = `search=${encodeURIComponent(wellFormed(name))}&language=${encodeURIComponent(language)}&uselang=${encodeURIComponent(language)}`;
  const answer = await getJson(
    client,
    `/w/api.php?action=wbsearchentities&${query}&type=item&limit=10&format=json&origin=*`,
  );
  if (!answer.ok) return answer;
  const hits = isJsonObject(answer.value) ? answer.value['search'] : undefined;
  if (!Array.isArray(hits)) return failure({ kind: 'shape' });
  const candidates = (hits as readonly unknown[]).flatMap((hit): readonly WikidataCandidate[] => {
    if (!isJsonObject(hit) || typeof hit['id'] !== 'string' || !ITEM_ID.test(hit['id'])) return [];
    const { id, label, description } = hit as { id: string; label?: unknown; description?: unknown };
    return [
      {
        id,
        label: typeof label === 'string' ? label : id,
        description: typeof description === 'string' ? description : null,
      },
    ];
  });
  return { ok: true, value: candidates };
}

/** One person. Two requests, one after the other: the item, then the labels of its positions. */
export async function fetchWikidataPerson(client: WikidataClient, id: string): Promise<WikidataResult<WikidataPerson>> {
  if (!ITEM_ID.test(id)) return failure({ kind: 'not-found' });
  const answer = await getJson(
    client,
    `/w/rest.php/wikibase/v1/entities/items/${id}?_fields=labels,aliases,statements`,
  );
  if (!answer.ok) return answer;
  if (!isJsonObject(answer.value)) return failure({ kind: 'shape' });
  const statements = objectAt(answer.value, 'statements');
  const positions = listAt(statements, 'P39').flatMap(readPosition);
  const labels = await fetchLabels(client, [...new Set(positions.map((position) => position.position))]);
  if (!labels.ok) return labels;
  const names = readNames(objectAt(answer.value, 'labels'));
  return {
    ok: true,
    value: {
      id,
      url: `${endpointOf(client) ?? ''}/wiki/${id}`,
      names,
      aliases: readAliases(objectAt(answer.value, 'aliases'), names),
      gender: readGender(listAt(statements, 'P21')),
      country: readCountry(listAt(statements, 'P27')),
      positions: positions.map((position) => ({ ...position, labels: labels.value.get(position.position) ?? {} })),
    },
  };
}

async function fetchLabels(
  client: WikidataClient,
  ids: readonly string[],
): Promise<WikidataResult<ReadonlyMap<string, Readonly<Record<string, string>>>>> {
  if (ids.length === 0) return { ok: true, value: new Map() };
  const list = ids.slice(0, MAX_LABELS).join('%7C');
  const answer = await getJson(
    client,
    `/w/api.php?action=wbgetentities&ids=${list}&props=labels&languages=${LANGUAGES.join('%7C')}&format=json&origin=*`,
  );
  if (!answer.ok) return answer;
  const entities = isJsonObject(answer.value) ? objectAt(answer.value, 'entities') : {};
  const labels = new Map<string, Readonly<Record<string, string>>>();
  for (const id of ids) {
    const own = objectAt(objectAt(entities, id), 'labels');
    const found: Record<string, string> = {};
    for (const language of LANGUAGES) {
      const value = objectAt(own, language)['value'];
      if (typeof value === 'string') found[language] = value;
    }
    labels.set(id, found);
  }
  return { ok: true, value: labels };
}

function readPosition(statement: unknown): readonly Omit<WikidataPosition, 'labels'>[] {
  if (!isJsonObject(statement) || statement['rank'] === 'deprecated') return [];
  const position = contentOf(statement);
  if (typeof position !== 'string' || !ITEM_ID.test(position)) return [];
  const qualifiers = listAt(statement, 'qualifiers').filter(isJsonObject);
  const qualifier = (property: string): JsonObject | undefined =>
    qualifiers.find((candidate) => objectAt(candidate, 'property')['id'] === property);
  const end = qualifier('P582');
  return [
    {
      position,
      from: readTime(qualifier('P580')),
      to: readTime(end),
      endUnknown: end !== undefined && objectAt(end, 'value')['type'] === 'somevalue',
    },
  ];
}

/** A Wikibase time by its precision (11 day, 10 month, 9 year); coarser ones and years before 1000 are none. */
function readTime(qualifier: JsonObject | undefined): string | null {
  if (qualifier === undefined) return null;
  const content = contentOf(qualifier);
  if (!isJsonObject(content)) return null;
  const match = /^\+(\d{4})-(\d{2})-(\d{2})T/.exec(String(content['time']));
  if (match === null || match[1] === undefined || match[1] < '1000') return null;
  const [, year, month, day] = match;
  switch (content['precision']) {
    case 11:
      return `${year}-${month}-${day}`;
    case 10:
      return `${year}-${month}`;
    case 9:
      return year;
    default:
      return null;
  }
}

function readNames(labels: JsonObject): NamesByLanguage {
  const names = new Map<string, readonly string[]>();
  for (const language of LANGUAGES) {
    const label = labels[language] ?? labels['mul'];
    if (typeof label === 'string' && label.trim() !== '') names.set(language, [label]);
  }
  const [fr, en] = [names.get('fr'), names.get('en')];
  return fr !== undefined && en !== undefined && fr[0] === en[0] ? { '*': fr } : Object.fromEntries(names);
}

function readAliases(aliases: JsonObject, names: NamesByLanguage): readonly string[] {
  const known = new Set(Object.values(names).flat());
  const found = new Set<string>();
  for (const language of LANGUAGES) {
    for (const alias of listAt(aliases, language)) {
      if (typeof alias === 'string' && alias.trim() !== '' && !known.has(alias)) found.add(alias);
    }
  }
  return [...found];
}

const GENDERS: ReadonlyMap<string, RegistryPerson['gender']> = new Map([
  ['Q6581097', 'm'],
  ['Q6581072', 'f'],
]);

function readGender(statements: readonly unknown[]): RegistryPerson['gender'] {
  const value = best(statements);
  return value === null ? null : (GENDERS.get(value) ?? 'x');
}

/** Items of countries, as a list of heads of state and government by country gives them (world-leaders data, 2026). */
const COUNTRY_ITEMS: ReadonlyMap<string, string> = new Map(
  (
    'Q30 US Q142 FR Q145 GB Q183 DE Q38 IT Q29 ES Q45 PT Q36 PL Q212 UA Q159 RU Q184 BY Q148 CN Q17 JP Q884 KR Q423 KP ' +
    'Q865 TW Q668 IN Q843 PK Q801 IL Q219060 PS Q794 IR Q796 IQ Q858 SY Q822 LB Q79 EG Q851 SA Q878 AE Q846 QA Q43 TR ' +
    'Q16 CA Q96 MX Q155 BR Q414 AR Q717 VE Q739 CO Q408 AU Q258 ZA Q262 DZ Q1028 MA Q948 TN Q1041 SN Q912 ML Q29999 NL ' +
    'Q31 BE Q32 LU Q39 CH Q40 AT Q27 IE Q20 NO Q34 SE Q33 FI Q756617 DK Q191 EE Q211 LV Q37 LT Q28 HU Q213 CZ Q214 SK ' +
    'Q218 RO Q219 BG Q41 GR Q403 RS Q230 GE Q399 AM Q227 AZ Q217 MD'
  )
    .split(' ')
    .reduce<[string, string][]>(
      (pairs, word, at, words) => (at % 2 === 0 ? [...pairs, [word, words[at + 1] ?? '']] : pairs),
      [],
    ),
);

function readCountry(statements: readonly unknown[]): string | null {
  const value = best(statements);
  return value === null ? null : (COUNTRY_ITEMS.get(value) ?? null);
}

/** The value of the preferred statement, else of the first that is not deprecated. */
function best(statements: readonly unknown[]): string | null {
  const usable = statements.filter(isJsonObject).filter((statement) => statement['rank'] !== 'deprecated');
  const chosen = usable.find((statement) => statement['rank'] === 'preferred') ?? usable[0];
  const content = chosen === undefined ? null : contentOf(chosen);
  return typeof content === 'string' ? content : null;
}

function contentOf(holder: JsonObject): unknown {
  const value = objectAt(holder, 'value');
  return value['type'] === 'value' ? value['content'] : null;
}

function objectAt(value: JsonObject, key: string): JsonObject {
  const found = ownValue(value, key);
  return isJsonObject(found) ? found : {};
}

function listAt(value: JsonObject, key: string): readonly unknown[] {
  const found = ownValue(value, key);
  return Array.isArray(found) ? found : [];
}

/** `encodeURIComponent` throws on half a surrogate pair. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

/** The shape of the registry file as data: what the reader accepts. The writer's key order is the order of the entries. */
import * as v from 'valibot';
import { FORBIDDEN_KEYS } from '../json/json';
import { parsePartialDate } from '../dates/partial-date';

/** The newest `version` that this program knows. */
export const KNOWN_VERSION = 1;

/** Longest id, name or address, in UTF-16 code units. */
const MAX_LENGTH = 300;

/** Controls, direction overrides and zero-width characters: a name that shows as something else than it is. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

const printed = v.pipe(
  v.string('must be text'),
  v.check((text) => text.trim() !== '', 'must not be empty'),
  v.maxLength(MAX_LENGTH, `must not be longer than ${MAX_LENGTH} characters`),
  v.check((text) => !INVISIBLE.test(text), 'must not hold control, direction or zero-width characters'),
);

const identifier = v.pipe(
  printed,
  v.check((text) => !FORBIDDEN_KEYS.has(text), 'is a reserved word'),
  v.check((text) => !/\s/u.test(text), 'must not hold spaces'),
);

const partialDate = v.pipe(
  v.string('must be a date: YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check((text) => parsePartialDate(text) !== null, 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD'),
);

const names = v.pipe(
  v.record(
    v.pipe(
      v.string(),
      v.regex(/^(?:\*|[a-z]{2,3}(?:-[A-Za-z0-9-]{1,30})?)$/, 'is no language: “fr”, “en” …, or “*” for any'),
    ),
    v.pipe(v.array(printed, 'must be a list of names'), v.minLength(1, 'must hold a name')),
    'must be an object of lists of names by language',
  ),
  v.check((lists) => Object.keys(lists).length > 0, 'must hold a name'),
);

const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema), null);

/** A spell in a post. */
export const RoleShape = v.object(
  {
    post: identifier,
    from: orNull(partialDate),
    to: orNull(partialDate),
    verifiedOn: orNull(partialDate),
    source: orNull(v.pipe(v.string('must be text'), v.maxLength(2000, 'must not be longer than 2000 characters'))),
  },
  'must be an object',
);

/** A person without roles; the reader judges each role on its own. */
export const PersonShape = v.object(
  {
    id: identifier,
    names,
    aliases: v.optional(v.nullable(v.array(printed, 'must be a list of names')), []),
    gender: orNull(v.picklist(['m', 'f', 'x'], 'must be "m", "f", "x" or null')),
    country: orNull(
      v.pipe(
        v.string('must be text'),
        v.regex(/^[A-Z]{2}$/, 'must be a country code of two capitals, for example "FR"'),
      ),
    ),
    wikidata: orNull(
      v.pipe(v.string('must be text'), v.regex(/^Q[1-9]\d{0,14}$/, 'must be a Wikidata id, for example "Q57792"')),
    ),
  },
  'must be an object',
);

/** A post. */
export const PostShape = v.object(
  {
    id: identifier,
    org: orNull(identifier),
    single: v.optional(v.boolean('must be true or false'), false),
    names,
  },
  'must be an object',
);

/** A body. */
export const OrganizationShape = v.object({ id: identifier, names, kind: orNull(printed) }, 'must be an object');

/** Key order of each kind of entry in the file. */
export const KEY_ORDER = {
  file: ['$schema', 'version', 'people', 'posts', 'organizations'],
  person: ['id', 'names', 'aliases', 'gender', 'country', 'wikidata', 'roles'],
  role: ['post', 'from', 'to', 'verifiedOn', 'source'],
  post: ['id', 'org', 'single', 'names'],
  organization: ['id', 'names', 'kind'],
} as const;

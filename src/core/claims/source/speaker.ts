/** What the words of a source say of the speaker. */
import type { Attribution } from '../../analysis';
import type { NameMention } from '../../actors/names/mention';
import { exactRole, roleLemma } from '../../actors/roles';
import { Tag, type Language } from '../../language/types';
import { headOf } from '../../syntax/head-noun';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { Case, Kind, type Token } from '../../text/token';
import type { SpeakerReference } from '../unit/local';
import type { Range, Scene } from '../unit/scene';

/** Reads the words of a source: a name in it, a pronoun, or a description. */
export function speakerOf(scene: Scene, source: Range): SpeakerReference {
  const { tokens, language } = scene;
  const pronoun = onlyPronoun(tokens, source, language);
  if (pronoun !== null) return pronounReference(tokens, source.from, pronoun, language);
  // “in her view”
  const whose = tokens[source.from] as Token;
  if (source.to - source.from === 2 && !language.headFirst && language.actors.personal.has(whose.form))
    if (tokens[source.from + 1]?.word?.noun === 'speech') return pronounReference(tokens, source.from, whose, language);
  const named = namedSpeakers(scene, source);
  if (named.length > 0) return { kind: 'name', names: named };
  let from = source.from;
  while (
    from < source.to &&
    (tokens[from] as Token).kind === Kind.Word &&
    isPreposition(tokens[from] as Token) &&
    !isDeterminer(tokens[from] as Token)
  )
    from++;
  let head = headOf(tokens, from, source.to, language.headFirst);
  // “l'Américain”, “les jeunes”: an adjective for a noun.
  if (head < 0) head = from + 1 < source.to && isDeterminer(tokens[from] as Token) ? from + 1 : from;
  // “le nouveau Marseillais”
  const next = tokens[head + 1];
  if (next !== undefined && head + 1 < source.to && isModifier(tokens[head] as Token) && isInhabitant(next)) head++;
  const t = tokens[head];
  if (t === undefined) return { kind: 'none' };
  const first = tokens[from] as Token;
  const kind = t.word?.noun ?? (isSomeone(tokens, from, head) ? 'person' : 'other');
  const owner =
    language.headFirst && (kind === 'speech' || COLLEAGUES.has(t.form)) ? ownerOf(scene, head, source.to) : -1;
  if (owner >= 0) return { kind: 'name', names: [owner] };
  let name = -1;
  let complement = false;
  let demonym = '';
  // What an apposition or a relative clause adds tells nobody apart: “la sénatrice, elle-même ancienne maire”.
  let end = head + 1;
  while (end < source.to && !CLOSING.has((tokens[end] as Token).kind)) end++;
  for (let k = from; k < end; k++) {
    const token = tokens[k] as Token;
    if (token.name >= 0 && name < 0) name = token.name;
    // “The Texan, who faces …”: what stands behind a comma does not narrow down who is meant.
    if (k > head && token.kind === Kind.Comma) break;
    // “the mother of three”
    if (k > head && isOf(token) && ((tokens[k + 1]?.tags ?? 0) & Tag.Number) !== 0) k++;
    else if (
      k > head &&
      (isOf(token) || (token.tags & (Tag.Relative | Tag.Adjective | Tag.Demonym)) !== 0 || isPreposition(token))
    )
      complement = true;
    if (
      k < head &&
      k > from &&
      (token.tags & (Tag.Adjective | Tag.Demonym | Tag.Noun)) !== 0 &&
      (token.tags & Tag.RoleModifier) === 0
    )
      complement = true;
    if (k < head && (token.tags & Tag.Demonym) !== 0) demonym = token.word?.lemma ?? token.form;
  }
  const { bodyWords, definite, deictic, genericBodies, possessives, roleFamilies } = language.actors;
  const own = t.word?.lemma ?? t.form;
  const lemma = roleLemma(tokens, head, end, own, language);
  // “le chef de l'État”: the complement is part of the noun.
  const meant = lemma !== own;
  if (meant) name = -1;
  const points = deictic.has(t.form);
  return {
    kind: 'description',
    lemma,
    noun: meant ? 'role' : kind === 'place' || kind === 'time' ? 'other' : kind,
    gender: genderOf(tokens, from, head),
    number: numberOf(tokens, from, head),
    // A headline leaves its articles out: “Mayor after flood: “We got lucky””.
    definite:
      points ||
      definite.has(first.form) ||
      (scene.heading && !isDeterminer(first)) ||
      CONTRACTED.has(tokens[from - 1]?.form ?? ''),
    bare: meant || !complement,
    located: complement && name >= 0 && scene.names[name]?.type === 'place' && scene.names[name]?.to === end,
    qualified:
      definite.has(first.form) && (name < 0 || POINTING.has(first.form)) && isQualified(tokens, from, head, end),
    official: definite.has(first.form) && name < 0 && kind === 'role' && isOfBody(tokens, head, end),
    office: language.actors.offices.has(lemma),
    deictic: points,
    demonym,
    possessive: possessives.has(first.form) || hasOwner(tokens, from, head),
    generic: genericBodies.has(lemma) ? (bodyWords.get(lemma) ?? NONE) : null,
    families: roleFamilies.get(lemma) ?? NONE,
    exact: name >= 0 && language.headFirst ? exactRole(tokens, lemma, head, end) : '',
    name,
  };
}

const CLOSING: ReadonlySet<Kind> = new Set([Kind.Comma, Kind.OpenBracket]);

function isModifier({ tags }: Token): boolean {
  return (tags & (Tag.Adjective | Tag.RoleModifier)) !== 0 && (tags & Tag.Demonym) === 0;
}

/** “Marseillais”: a nationality with its capital is a person. */
function isInhabitant({ tags, letterCase }: Token): boolean {
  return (tags & Tag.Demonym) !== 0 && letterCase === Case.Capital;
}
/** “the 31-year-old”, “the former England international”: an age and a past make a person of any noun. */
function isSomeone(tokens: readonly Token[], from: number, head: number): boolean {
  if ((tokens[head] as Token).form.endsWith('-year-old')) return true;
  for (let k = from; k < head; k++) if (PAST.has((tokens[k] as Token).form)) return true;
  return false;
}

const PAST = new Set(['former', 'ex', 'one-time', 'retired']);

/**
 * Whether a description points or only says of what kind somebody is, as a writer does who will not repeat a name: “cette
 * secrétaire médicale”, “le spécialiste danois”, “le haut fonctionnaire”, “l'étudiante en droit”, “le gardien de 19 ans”, “la mère
 * de famille”; but “le patron du bar” is another.
 */
function isQualified(tokens: readonly Token[], from: number, head: number, end: number): boolean {
  if (POINTING.has((tokens[from] as Token).form)) return true;
  for (let k = head + 1; k < end; k++) {
    const t = tokens[k] as Token;
    // “l'étudiante en droit”, “la marque au lion”
    if (k === end - 2 && (t.form === 'en' || t.form === 'au' || t.form === 'aux')) return true;
    if (t.form === 'de' || t.form === "d'" || t.form === 'du') {
      const of = tokens[k + 1];
      if (of?.kind === Kind.Number || ((of?.tags ?? 0) & Tag.Number) !== 0) {
        if (!COUNTED.has(tokens[k + 2]?.form ?? '')) return false;
        k += 2;
        continue;
      }
      if (!(of?.word?.noun === 'time' && of.word.number !== 2) && !OF_KIND.has(of?.form ?? '')) return false;
      k++;
      continue;
    }
    if (t.kind !== Kind.Word || (t.tags & (Tag.Adjective | Tag.Demonym)) === 0 || (t.tags & Tag.Determiner) !== 0)
      return false;
  }
  return end > head + 1 || head > from + 1;
}

/** “le porte-parole | du gouvernement”, “la présidente | de la région”: a body with its article, and nothing else. */
function isOfBody(tokens: readonly Token[], head: number, end: number): boolean {
  const of = tokens[head + 1];
  if (of === undefined || (of.form !== 'du' && of.form !== 'de')) return false;
  const noun = of.form === 'du' ? head + 2 : head + 3;
  if (noun !== end - 1 || (tokens[noun] as Token).word?.noun !== 'organization') return false;
  return of.form === 'du' || isDeterminer(tokens[head + 2] as Token);
}

/** “de 19 ans”, “de trois enfants”. */
const COUNTED = new Set(['ans', 'enfants', 'enfant']);

/** “la mère de famille”, “le juriste de formation”. */
const OF_KIND = new Set(['famille', 'formation', 'profession', 'métier', 'affaires']);

const POINTING = new Set(['ce', 'cet', 'cette']);

/** “nos confrères du Monde”, as papers say for another paper. */
const COLLEAGUES = new Set(['confrère', 'confrères', 'consœur', 'consœurs']);

/** “les informations | du Parisien”: the name right behind the head, or -1. */
function ownerOf({ tokens, names }: Scene, head: number, end: number): number {
  if (head + 2 >= end || !isOf(tokens[head + 1] as Token)) return -1;
  let k = head + 2;
  if (isDeterminer(tokens[k] as Token)) k++;
  const name = k < end ? (tokens[k] as Token).name : -1;
  const type = names[name]?.type;
  return type === 'organization' || type === 'person' ? name : -1;
}

/** “aux dires du préfet”: the article that the cue ends with is the source's. */
const CONTRACTED = new Set(['du', 'au', 'aux']);

const NONE: readonly string[] = [];

/** “the company's filing”. */
function hasOwner(tokens: readonly Token[], from: number, head: number): boolean {
  for (let k = from + 1; k < head; k++) if ((tokens[k] as Token).form === "'s") return true;
  return false;
}

/** A pronoun's sentence is looked for this far back. */
const SENTENCE = 80;

function pronounReference(tokens: readonly Token[], at: number, token: Token, language: Language): SpeakerReference {
  let start = at;
  while (
    start > 0 &&
    at - start < SENTENCE &&
    ((tokens[start - 1] as Token).kind !== Kind.Stop || (tokens[start - 1] as Token).depth > 0)
  )
    start--;
  const { personal, things, notThird } = language.actors;
  const form = token.form.replace(/^-(t-)?/, '');
  return {
    kind: 'pronoun',
    since: (tokens[start] as Token).start,
    gender: token.word?.gender ?? 0,
    number: token.word?.number ?? 0,
    means: notThird.has(form) ? 'none' : personal.has(form) ? 'person' : things.has(form) ? 'thing' : 'any',
  };
}

function genderOf(tokens: readonly Token[], from: number, head: number): number {
  // “Mme le maire”
  const title = tokens[from - 1];
  if (title !== undefined && (title.tags & Tag.Title) !== 0 && title.name < 0 && isDeterminer(tokens[from] as Token)) {
    const gender = title.word?.gender ?? 0;
    if (gender === 1 || gender === 2) return gender;
  }
  const noun = (tokens[head] as Token).word?.gender ?? 0;
  if (noun === 1 || noun === 2) return noun;
  let gender = 0;
  for (let k = from; k < head; k++) {
    const t = tokens[k] as Token;
    const g = t.word?.gender ?? 0;
    if (g !== 1 && g !== 2) continue;
    if (isDeterminer(t)) return g;
    // “l'ancienne notaire”
    if ((t.tags & (Tag.Adjective | Tag.RoleModifier)) !== 0) gender = g;
  }
  return gender;
}

function numberOf(tokens: readonly Token[], from: number, head: number): number {
  for (let k = from; k < head; k++) {
    const n = (tokens[k] as Token).word?.number ?? 0;
    if ((n === 1 || n === 2) && isDeterminer(tokens[k] as Token)) return n;
  }
  return (tokens[head] as Token).word?.number ?? 0;
}

function onlyPronoun(tokens: readonly Token[], source: Range, language: Language): Token | null {
  let found: Token | null = null;
  for (let k = source.from; k < source.to; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word) continue;
    if (found !== null || t.name >= 0) return null;
    if ((t.tags & (Tag.SubjectPronoun | Tag.ObjectPronoun)) === 0 && !language.actors.sources.has(t.form)) return null;
    found = t;
  }
  return found;
}

/**
 * The names that speak in a source. A person in apposition beats the body in the role (“Le porte-parole du Pentagone, John
 * Kirby”); coordinated names speak together; a name inside a complement of a common noun (“la préfecture du Rhône”) does not speak.
 */
function namedSpeakers(scene: Scene, source: Range): number[] {
  const { tokens, names, language } = scene;
  const heads: number[] = [];
  const persons: number[] = [];
  let last = -1;
  let relative = false;
  for (let k = source.from; k < source.to; k++) {
    const t = tokens[k] as Token;
    if ((t.tags & Tag.Relative) !== 0 && t.name < 0 && (t.tags & Tag.Determiner) === 0) relative = true;
    if (t.kind === Kind.Comma) relative = false;
    // “Le Medef, par la voix de son vice-président, …”: the body speaks.
    if (heads.length > 0 && persons.length === 0 && language.actors.through.has(t.form)) break;
    if (t.name < 0 || t.name === last || relative) continue;
    last = t.name;
    const name = names[t.name] as NameMention;
    // “La Première ministre, Élisabeth Borne”: a capitalised common word names nobody.
    if (name.weak && name.common && name.to < source.to) continue;
    if (isComplement(scene, name, source)) continue;
    // “le président de la Fédération (FFF)”: an acronym is whatever it is short for.
    if (t.name > 0 && tokens[name.from - 1]?.kind === Kind.OpenBracket && name.from - 1 > source.from) continue;
    if (name.type === 'person' || (name.type === 'unknown' && !isInsideNominal(scene, name, source))) {
      persons.push(t.name);
    }
    heads.push(t.name);
  }
  if (persons.length > 0) return coordinated(scene, persons);
  if (heads.length === 0) return [];
  const first = heads[0] as number;
  // A common noun before the name heads the phrase: “le groupe Solvanex” is Solvanex, “an internal Ford memo” is a memo.
  const name = names[first] as NameMention;
  if (commonHead(scene, source, name)) return [];
  return coordinated(scene, heads);
}

/**
 * French: a person right behind a role and its complement bears the role: the phrase's own (“le ministre de la Santé | Anne Vidal”)
 * or one that stands behind a preposition (“un conseiller du ministre de la Santé | Anne Vidal”). Null where no role is borne so.
 */
function roleBorne({ tokens, language }: Scene, name: NameMention, source: Range): 'head' | 'governed' | null {
  const before = tokens[name.from - 1];
  if (!language.headFirst || name.type !== 'person' || before === undefined || name.from - 1 <= source.from)
    return null;
  if (before.kind !== Kind.Word || isPreposition(before) || isDeterminer(before) || before.word?.noun === 'person')
    return null;
  if (language.actors.namedAfter.has(before.form)) return null;
  let role = name.from - 1;
  for (; role >= source.from; role--) {
    const t = tokens[role] as Token;
    if (t.kind === Kind.Comma || (t.tags & Tag.Coordinator) !== 0) return null;
    if (t.word?.noun === 'role' && t.name < 0) break;
  }
  let k = role - 1;
  if (role < source.from) return null;
  while (k >= source.from && !isPreposition(tokens[k] as Token)) k--;
  return k > source.from ? 'governed' : 'head';
}

/** The nouns of what is published in: journal, report. */
const PUBLISHED: ReadonlySet<string | null> = new Set(['document', 'organization']);

/** Whether the name stands behind a preposition or possessive construction inside the phrase. */
function isComplement(scene: Scene, name: NameMention, source: Range): boolean {
  const { tokens, names } = scene;
  const { from } = source;
  const after = tokens[name.to];
  if (after !== undefined && name.to < source.to && (after.form === "'s" || after.form === "'")) return true;
  const bearer = roleBorne(scene, name, source);
  if (bearer !== null) return bearer === 'governed';
  let k = name.from - 1;
  // “résidents du lieu-dit La-Grugerie”
  if (k > from && name.type === 'place' && (tokens[k] as Token).word?.noun === 'place') k--;
  // “A study published in the journal Nature”
  const noun = tokens[k] as Token;
  if (k - 2 > from && noun.name < 0 && PUBLISHED.has(noun.word?.noun ?? null) && isDeterminer(tokens[k - 1] as Token))
    k--;
  while (
    k > from &&
    (isDeterminer(tokens[k] as Token) || isPartOfTitle(tokens[k] as Token)) &&
    !isOf(tokens[k] as Token)
  )
    k--;
  // “Secretary of State Brad Hale”
  const office = tokens[k - 1];
  if (k < name.from - 1 && k - 1 >= from && isOf(tokens[k] as Token) && office?.word?.noun === 'role')
    if (office.letterCase === Case.Capital && office.name < 0) k -= 2;
  // “residents near Southern and Watson”: the first of two that stand behind the preposition is no name by itself.
  if (k > from && ((tokens[k] as Token).tags & Tag.Coordinator) !== 0) {
    const conjunct = tokens[k - 1] as Token;
    const first = names[conjunct.name];
    // “the leaders of Russia and Ukraine”
    if (first !== undefined && first.type === name.type && name.type === 'place')
      return isComplement(scene, first, source);
    if (conjunct.letterCase === Case.Capital && first?.weak !== false) k -= 2;
  }
  if (k < from) return false;
  const t = tokens[k] as Token;
  // “la ministre de Macron” is a complement; “de La Tour” was read into the name.
  return k > from && t.kind === Kind.Word && isPreposition(t);
}

/** “for Prime Minister Keir Starmer”: words of a title before the name. */
function isPartOfTitle(token: Token): boolean {
  if ((token.tags & (Tag.Title | Tag.RoleModifier)) !== 0 && token.name < 0) return true;
  return token.kind === Kind.Word && token.letterCase === Case.Capital && token.name < 0 && !isPreposition(token);
}

function isInsideNominal(scene: Scene, name: NameMention, source: Range): boolean {
  return commonHead(scene, source, name);
}

/** Whether a common noun of the phrase, not the name, is its head. */
function commonHead(scene: Scene, source: Range, name: NameMention): boolean {
  const { tokens, language } = scene;
  if (language.headFirst) {
    for (let k = source.from; k < name.from; k++) {
      const t = tokens[k] as Token;
      if (t.kind === Kind.Comma) return false;
      if (t.name < 0 && (t.tags & Tag.Noun) !== 0 && t.word?.noun !== null)
        return language.actors.namedBodies.has(t.form) ? false : t.word?.noun !== 'role' && t.word?.noun !== 'person';
    }
    return false;
  }
  const first = tokens[source.from + 1] as Token;
  for (let k = name.to; k < source.to; k++) {
    const t = tokens[k] as Token;
    if (
      t.kind === Kind.Comma ||
      isPreposition(t) ||
      (t.tags & (Tag.Relative | Tag.Coordinator)) !== 0 ||
      t.kind === Kind.OpenBracket
    )
      return false;
    // “Utica Fire Chief, Russell Brooks”
    const role = t.word?.noun === 'role' && k === name.to;
    if (t.name < 0 && (t.letterCase === Case.Lower || role) && ((t.tags & Tag.Noun) !== 0 || PAST.has(first.form)))
      return true;
  }
  return false;
}

/** Names joined by “et”/“and”; appositions after the first name do not count as co-speakers. */
function coordinated(scene: Scene, list: readonly number[]): number[] {
  const first = list[0] as number;
  const result = [first];
  for (let n = 1; n < list.length; n++) {
    const a = scene.names[list[n - 1] as number] as NameMention;
    const b = scene.names[list[n] as number] as NameMention;
    let joined = false;
    for (let k = a.to; k < b.from; k++) {
      const t = scene.tokens[k] as Token;
      if ((t.tags & Tag.Coordinator) !== 0 && t.form !== 'mais' && t.form !== 'but') joined = true;
      if ((t.tags & Tag.Noun) !== 0 && t.name < 0)
        joined = joined && (t.word?.noun === 'role' || t.word?.noun === 'person');
    }
    // “Lassalle, élu sur la liste Active et Citoyenne”: what only its capital makes a name stays in the apposition that the comma opens.
    const { to } = scene.names[first] as NameMention;
    if (b.type === 'unknown' && isInApposition(scene.tokens, to, b.from)) joined = false;
    if (joined) result.push(list[n] as number);
  }
  return result;
}

/** Whether a comma stands right behind the first name and none before the coordinator of the second. */
function isInApposition(tokens: readonly Token[], from: number, to: number): boolean {
  if ((tokens[from] as Token).kind !== Kind.Comma) return false;
  for (let k = to - 1; k > from; k--)
    if (((tokens[k] as Token).tags & Tag.Coordinator) !== 0) return (tokens[k - 1] as Token).kind !== Kind.Comma;
  return false;
}

/** What kind of attribution the source is, before actors are resolved. */
export function attributionOf(scene: Scene, source: Range | null, reference: SpeakerReference): Attribution {
  if (source === null || reference.kind === 'none') return 'none';
  const { tokens, names, language } = scene;
  for (let k = source.from; k < source.to; k++) {
    const t = tokens[k] as Token;
    if (language.actors.anonymity.has(t.form)) return 'anonymous';
  }
  switch (reference.kind) {
    case 'name': {
      const name = names[reference.names[0] as number] as NameMention;
      return name.type === 'place' || name.known?.speaks === true ? 'collective' : 'named';
    }
    case 'pronoun':
      return 'described';
    case 'description': {
      if (reference.noun === 'source' || language.actors.unnamed.has(reference.lemma)) return 'anonymous';
      if (reference.noun === 'document' || reference.noun === 'speech') return 'document';
      if (
        reference.noun === 'organization' ||
        (reference.number === 2 && (reference.noun === 'person' || reference.noun === 'role'))
      )
        return 'collective';
      const first = tokens[source.from] as Token;
      if (
        !reference.definite &&
        (first.form === 'un' || first.form === 'une' || first.form === 'a' || first.form === 'an') &&
        reference.noun !== 'other'
      )
        return 'anonymous';
      return 'described';
    }
    default:
      return 'named';
  }
}

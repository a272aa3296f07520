/** The names of a unit with what its words say of each. */
import { decided } from '../../actors/cast/entity';
import { BODY, FIRM, NO_TRADE } from '../../actors/cast/firm';
import { apposedBody } from '../../actors/names/apposed-body';
import { kinGender, kinNoun } from '../../actors/kin';
import { isBracketedThing } from '../../actors/names/bracketed-thing';
import { bodyPhrase } from '../../actors/names/body-phrase';
import type { NameMention } from '../../actors/names/mention';
import { isPostNominal } from '../../actors/names/name-words';
import { openingNoun } from '../../actors/opening-noun';
import { partyNamed, partyOf, stateOf } from '../../actors/parties';
import { ageBefore, agesInRow, ageTies, ageTold } from '../../actors/ages';
import { hasChildren } from '../../actors/children';
import { lateTies, ownerGender, privateTies } from '../../actors/private-life';
import { onTrial, pleading } from '../../actors/on-trial';
import { rolesOf } from '../../actors/roles';
import { type LocalRole, tellsOf } from '../../actors/role';
import {
  bodyTies,
  isNation,
  homeTies,
  nameTies,
  nationsOf,
  nationTies,
  PARTY,
  PRIVATE,
  placeTies,
  roleTies,
  INITIALS,
} from '../../actors/ties';
import { homeOf } from '../../actors/home';
import { type Told, TOLD_NOTHING, toldFrench } from '../../actors/told-french';
import { toldRole } from '../../actors/told-role';
import { OF_LEADERS } from '../../language/eponyms';
import { THAT } from '../../language/function-words';
import { NO_FIRM } from '../../language/firms';
import { KIN, PEERS, RELATIVES } from '../../language/relations';
import { type Language, Num, Tag } from '../../language/types';
import { isDeterminer, isNominal } from '../../syntax/noun-phrase';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import type { Scene } from './scene';
import { subjectNames } from './subject-names';
import type { LocalName } from './unit-analysis';
import { nounOf } from '../../syntax/readings';

/** The names of the unit with what its words say of each. */
export function localNames(scene: Scene): LocalName[] {
  const subjects = subjectNames(scene);
  return scene.names.map((name, index) => localName(scene, name, subjects[index] === true));
}

/** A name with what its unit tells of its bearer: gender, roles, body, whether he acts. */
function localName({ tokens, text, names, language }: Scene, name: NameMention, subject: boolean): LocalName {
  const kin = name.type === 'place' || name.type === 'organization' || language.headFirst ? -1 : kinNoun(tokens, name);
  const roles =
    name.type === 'person' || name.type === 'unknown' ? rolesOf(tokens, text, names, name, language) : NO_ROLES;
  const french =
    language.headFirst && (name.type === 'person' || (name.type === 'unknown' && !name.weak))
      ? toldFrench(tokens, text, names, name, language)
      : TOLD_NOTHING;
  const alone = name.words.length === 1 && name.title === null;
  const owner = language.headFirst ? 0 : ownerGender(tokens, name);
  const told = kinGender(tokens, kin) || (alone ? french.gender : 0) || owner;
  const abbreviated =
    name.to === name.from + 1 && name.known === null && (tokens[name.from] as Token).letterCase === Case.Upper;
  return {
    start: name.start,
    end: name.end,
    from: name.from,
    to: name.to,
    type: name.type,
    // “Brown, a former coach, denied it”: a word of the language that a post in apposition makes somebody's name.
    weak:
      name.weak &&
      !(roles.length > 0 && isApposed(tokens, name, language)) &&
      !isAged(tokens, name) &&
      (name.common || owner === 0),
    common: name.common,
    gender: told || decided(name.gender) || french.gender,
    words: name.words,
    key: name.key,
    title: name.title,
    known: name.known,
    roles,
    titled: titledOf(tokens, text, names, name, kin, french, owner, language),
    body: bodyOf(tokens, name, language),
    subject,
    aside: subject && isAside(tokens, name.from, language),
    quoted: (tokens[name.from] as Token).depth > 0,
    given: alone && told === 0,
    thing: abbreviated && isBracketedThing(tokens, name.from, text, language),
    acting: abbreviated && subject && actsByVerb(tokens, name.to),
    parent: hasChildren(tokens, name, language),
  };
}

/** Whether the words before the name open a clause with a conjunction that does not open the sentence: “when the former president | Kabila”; or a French relative clause does. */
function isAside(tokens: readonly Token[], from: number, { headFirst }: Language): boolean {
  if (isKinInClause(tokens, from)) return true;
  for (let k = from - 1; k > 0 && from - k < 7; k--) {
    const { kind, tags, form } = tokens[k] as Token;
    if (kind !== Kind.Word || (tags & (Tag.Verb | Tag.Noun)) === Tag.Verb) return false;
    const before = tokens[k - 1] as Token;
    // “une lettre | que La Montagne a lue”
    if (headFirst && (tags & Tag.Relative) !== 0 && form !== 'qui')
      return before.kind === Kind.Comma || (before.tags & (Tag.Noun | Tag.Verb)) === Tag.Noun;
    if ((tags & Tag.Subordinator) === 0 || THAT.has(form)) continue;
    return before.kind === Kind.Word || before.kind === Kind.Comma;
  }
  return false;
}

/** “Luc Orr, dont le fils, | Théo |, est malade, …”, “Luke Orr, whose son | Tim | is ill, …”: somebody's kin in a relative clause, of whom the sentence does not go on to tell. */
function isKinInClause(tokens: readonly Token[], from: number): boolean {
  let kin = false;
  for (let k = itemAt(tokens, from - 1)?.kind === Kind.Comma ? from - 2 : from - 1; k > 0 && from - k < 6; k--) {
    const { kind, form, word } = tokens[k] as Token;
    if (kind !== Kind.Word) return false;
    if (form === 'whose' || form === 'dont') return kin;
    kin ||= RELATIVES.has(form) || KIN.has(word?.lemma ?? '');
  }
  return false;
}

/** Whether an article opens what stands behind the comma of a name, which is no noun for a person itself. */
function isApposed(tokens: readonly Token[], { from, to }: NameMention, { headFirst }: Language): boolean {
  if (headFirst || tokens[to]?.kind !== Kind.Comma || tokens[to + 1]?.word?.number !== Num.Singular) return false;
  const kind = (tokens[from] as Token).word?.noun;
  return kind !== 'role' && kind !== 'person' && isDeterminer(tokens[to + 1] as Token);
}

/** “said Hanson, | 79”: a name that its age makes somebody's. */
function isAged(tokens: readonly Token[], { to, type }: NameMention): boolean {
  const age = tokens[to + 1];
  if (type !== 'unknown' || tokens[to]?.kind !== Kind.Comma || age?.kind !== Kind.Number || age.form.length !== 2)
    return false;
  const next = tokens[to + 2]?.kind;
  return next === undefined || next === Kind.Comma || next === Kind.Stop;
}

/** What a name of one word tells by what is his or hers. */
const OWNS: readonly string[] = [PRIVATE];

/** What the title, the party and the body printed with a name tell of who bears it. */
function titledOf(
  tokens: readonly Token[],
  text: string,
  names: readonly NameMention[],
  name: NameMention,
  kin: number,
  french: Told,
  owner: number,
  language: Language,
): readonly string[] {
  const { roleFamilies, titleRoles, ranks } = language.actors;
  const title = name.title?.replace(/\.$/, '') ?? '';
  const posts =
    titleRoles.get(title) ??
    // “Elm Ward MCA | Peter Otieno … the MCA”
    (ranks.has(title) ? [INITIALS + title] : undefined) ??
    lettersOf(tokens, name, language) ??
    peerOf(tokens, name, language);
  // “le Pr Traoré … le chercheur”
  const titled = language.headFirst
    ? posts.flatMap((post) => [post, ...(roleFamilies.get(post) ?? NONE_TITLED)])
    : posts;
  const party = name.type === 'organization' ? null : partyOf(tokens, name, language);
  const ties = language.headFirst
    ? name.type === 'person'
      ? [
          ...calledOf(tokens, name, language),
          ...ageBefore(tokens, name.from),
          ...ageTies(tokens, name.to),
          ...ageTold(tokens, names, name, language),
          ...agesInRow(tokens, name.to),
          ...bodyTies(tokens, names, name.to),
          ...homeOf(tokens, names, name),
          ...privateTies(tokens, name),
          ...lateTies(tokens, name.from, name.to, language),
          ...french.tells,
        ]
      : [...kindOf(tokens, name, language), ...french.tells]
    : !(name.type === 'person' || (name.type === 'unknown' && (kin >= 0 || owner > 0 || isAged(tokens, name))))
      ? NONE_TITLED
      : [
          ...nameTies(tokens, names, name),
          ...ageTold(tokens, names, name, language),
          ...homeOf(tokens, names, name),
          ...homeTies(tokens, names, name, language),
          ...(owner > 0 ? OWNS : privateTies(tokens, name)),
          ...lateTies(tokens, name.from, name.to, language),
          ...placeTies(stateOf(tokens, name, language)),
          ...kinTies(tokens, names, kin, name, language),
          ...told(tokens, text, names, name, language),
          ...(language.headFirst ? NONE_TITLED : [...onTrial(tokens, name), ...pleading(tokens, name, roleFamilies)]),
        ];
  if (party === null) return ties.length === 0 ? titled : [...titled, ...ties];
  return [...titled, party, PARTY + partyNamed(party), ...(roleFamilies.get(party) ?? NONE_TITLED), ...ties];
}

/** “un associé du fonds | Kaleo”: the noun for a body that stands right before a French name that is no person's. */
function kindOf(tokens: readonly Token[], { from, type }: NameMention, { actors }: Language): readonly string[] {
  const noun = itemAt(tokens, from - 1);
  if (type === 'place' || noun === undefined || nounOf(noun) !== 'organization' || noun.name >= 0) return NONE_TITLED;
  const lemma = noun.word?.lemma ?? noun.form;
  return actors.genericBodies.has(lemma) ? [lemma] : NONE_TITLED;
}

/** What a verb behind the name tells of its bearer. */
function told(...name: Parameters<typeof toldRole>): readonly string[] {
  const role = toldRole(...name);
  return role === null ? NONE_TITLED : tellsOf(role);
}

/** “Nora Hill | KC”: what the letters behind a name tell. */
function lettersOf(
  tokens: readonly Token[],
  { to, type }: NameMention,
  language: Language,
): readonly string[] | undefined {
  const next = tokens[to];
  return type === 'person' && isPostNominal(next, language)
    ? language.actors.postNominals.get(next?.form ?? '')
    : undefined;
}

/** The noun for a person at `kin` with its families, and whose that person is: “mother”, “mother ruiz”. */
function kinTies(
  tokens: readonly Token[],
  names: readonly NameMention[],
  kin: number,
  bearer: NameMention,
  { nouns, actors }: Language,
): readonly string[] {
  const noun = itemAt(tokens, kin);
  if (noun === undefined || nouns.anyone.has(noun.form)) return NONE_TITLED;
  let from = kin;
  while (from > 0 && kin - from < 6 && (tokens[from - 1] as Token).kind === Kind.Word && !isVerb(tokens, from - 1))
    from--;
  // “The Italian | Giulia Marchetti beat Dora Kovacs”: she is nobody's Italian.
  const last = kin < bearer.from ? bearer.from : tokens.length;
  let end = kin + 1;
  while (end < last && end - kin < 6 && isOfPhrase(tokens[end] as Token)) end++;
  const lemma = noun.word?.lemma ?? noun.form;
  let nation = kin - 1;
  while (nation >= from && ((tokens[nation] as Token).tags & (Tag.Adjective | Tag.Demonym)) === Tag.Adjective) nation--;
  const demonym = tokens[nation];
  // “his Ugandan counterpart, Grace Akello”
  const national = demonym !== undefined && (demonym.tags & Tag.Demonym) !== 0;
  return [
    lemma,
    ...(national ? nationTies(demonym.word?.lemma ?? demonym.form) : NONE_TITLED),
    ...((noun.tags & Tag.Demonym) !== 0 ? nationsOf(lemma) : NONE_TITLED),
    ...(actors.roleFamilies.get(lemma) ?? NONE_TITLED),
    ...roleTies(tokens, names, lemma, from, kin, end),
  ];
}

/** “Texas native Tom Orr | met| Republican Ana Ruiz”: a verb, but “Orr's | murdered| mother, Ana Ruiz”. */
function isVerb(tokens: readonly Token[], k: number): boolean {
  const { tags, name, form } = tokens[k] as Token;
  if (name >= 0 || form === "'s" || (tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) !== Tag.Verb) return false;
  const before = itemAt(tokens, k - 1);
  return before !== undefined && before.form !== "'s" && before.form !== "'" && !isDeterminer(before);
}

/** Whether a word goes on with a phrase: no relative clause. */
function isOfPhrase({ kind, tags }: Token): boolean {
  return kind === Kind.Word && (tags & Tag.Relative) === 0;
}

/** “au socialiste | Luc Arnaud”, “une rescapée | Ana Ruiz”, “le jeune Français | Luc Arnaud”: what a French noun for a person, with its article, tells of whoever is named behind it. */
function calledOf(tokens: readonly Token[], { from, type }: NameMention, { actors }: Language): readonly string[] {
  const noun = itemAt(tokens, from - 1);
  if (type !== 'person' || noun === undefined || nounOf(noun) !== 'person' || noun.name >= 0) return NONE_TITLED;
  const national = (noun.tags & Tag.Demonym) !== 0;
  if (!national && noun.letterCase !== Case.Lower) return NONE_TITLED;
  const described = national && ((itemAt(tokens, from - 2)?.tags ?? 0) & Tag.Adjective) !== 0;
  const article = itemAt(tokens, described ? from - 3 : from - 2);
  const lemma = noun.word?.lemma ?? noun.form;
  if (article === undefined || !isDeterminer(article) || actors.possessives.has(article.form)) return NONE_TITLED;
  if (KIN.has(lemma) || PEERS.has(lemma)) return NONE_TITLED;
  if (national) return isNation(lemma) ? nationsOf(lemma) : [lemma];
  return [lemma, ...(actors.roleFamilies.get(lemma) ?? NONE_TITLED)];
}

/** “son confrère | Luc Arnaud”, “sa rivale, | Maud Perrin,”: what makes somebody another of the same kind. */
function peerOf(tokens: readonly Token[], { from, type }: NameMention, { headFirst }: Language): readonly string[] {
  if (!headFirst || type === 'organization') return NONE_TITLED;
  const before = itemAt(tokens, itemAt(tokens, from - 1)?.kind === Kind.Comma ? from - 2 : from - 1);
  const lemma = before !== undefined && nounOf(before) === 'person' && before.name < 0 ? before.word?.lemma : null;
  return lemma != null && PEERS.has(lemma) ? [lemma] : NONE_TITLED;
}

/** What is told of a body by its name, and by the noun and the nationality before it. */
function bodyOf(tokens: readonly Token[], name: NameMention, language: Language): readonly string[] {
  if (name.type !== 'organization' && name.type !== 'unknown') return NONE_TITLED;
  const before = bodyBefore(tokens, name, language);
  const { from, to, known } = name;
  const isFirm = known === null && to > from + 1 && language.actors.corporate.has((tokens[to - 1] as Token).form);
  const behind = before.length > 0 || language.headFirst ? -1 : bodyBehind(tokens, name);
  const noun = before.length > 0 || behind >= 0 ? behind : apposedBody(tokens, from, to, language);
  const told = noun < 0 ? before : [(tokens[noun] as Token).form, ...(noun === behind ? [] : [BODY])];
  // “the National Transportation Safety | Board”, which is listed as NTSB
  const head = tokens[language.headFirst ? from : to - 1] as Token;
  const spelt = known !== null && to - from > 2 && head.word?.noun === 'organization' && !name.key.includes(head.form);
  const all = isFirm ? [...told, FIRM] : spelt ? [...told, head.form] : told;
  return known?.trades === false ? [...all, NO_TRADE] : all;
}

/** The noun of a body behind its name, in apposition (“Almeida, | a small theatre in Leeds,”) or right there (“the RMT | union”), or -1. */
function bodyBehind(tokens: readonly Token[], { to, type }: NameMention): number {
  const next = tokens[to];
  // “the Obama administration” is not Obama.
  const own = type === 'organization' || !OF_LEADERS.has(next?.form ?? '');
  if (own && next !== undefined && isBody(next) && (next.tags & Tag.Verb) === 0) return to;
  const article = tokens[to + 1];
  if (tokens[to]?.kind !== Kind.Comma || article === undefined || !isDeterminer(article)) return -1;
  let k = to + 2;
  while (tokens[k] !== undefined && isPremodifier(tokens, k)) k++;
  const noun = tokens[k];
  return noun !== undefined && isBody(noun) ? k : -1;
}

function isBody({ word, name }: Token): boolean {
  return word?.noun === 'organization' && name < 0 && word.number !== Num.Plural;
}

/** “a | small | Leeds | theatre”: what stands before another nominal word. */
function isPremodifier(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  return next !== undefined && isNominal(tokens[k] as Token) && next.kind === Kind.Word && isNominal(next);
}

/** The noun of a body and the nationality printed before its name (“l'association | Rivages”, “the hospital group, | Merit”, “the union representing nurses, | UNA”, “le canadien | Brantford”). */
function bodyBefore(tokens: readonly Token[], { from, to, type }: NameMention, language: Language): readonly string[] {
  const { headFirst } = language;
  let noun = from - 1;
  if (!headFirst && itemAt(tokens, noun)?.kind === Kind.Comma) {
    const opening = openingNoun(tokens, noun);
    noun = opening >= 0 || tokens[to]?.kind !== Kind.Comma ? opening : noun - 1;
  }
  const phrase = headFirst && type === 'organization' ? bodyPhrase(tokens, from, language) : -1;
  if (phrase >= 0 && phrase < noun) noun = phrase;
  const before = itemAt(tokens, noun);
  if (before === undefined || before.letterCase === Case.Capital) return NONE_TITLED;
  const article = tokens[noun - 1];
  if (nounOf(before) === 'organization') {
    if (headFirst && type === 'unknown' && !NO_FIRM.has(before.form)) return NONE_TITLED;
    // “| Dutch | firm Lithox”
    const national = article !== undefined && (article.tags & Tag.Demonym) !== 0;
    return national ? [before.form, article.word?.lemma ?? article.form] : [before.form];
  }
  const national = headFirst && (before.tags & Tag.Demonym) !== 0 && article !== undefined && isDeterminer(article);
  return national ? [before.word?.lemma ?? before.form] : NONE_TITLED;
}

/** “Le PAM | réclame des fonds”, but “le PSE | prévoit 300 départs”: whether the verb at k tells of what only persons and bodies do, whatever texts say and show. */
function actsByVerb(tokens: readonly Token[], k: number): boolean {
  for (let i = k; i < k + LONGEST_VERB; i++) {
    const t = itemAt(tokens, i);
    if (t?.kind !== Kind.Word) return false;
    for (const { cue } of t.word?.verbs ?? [])
      if (cue !== null && cue.rest === undefined) return cue.class !== 'show' && cue.class !== 'say';
  }
  return false;
}

/** A verb with its auxiliary and an adverb. */
const LONGEST_VERB = 3;

const NO_ROLES: readonly LocalRole[] = [];

const NONE_TITLED: readonly string[] = [];

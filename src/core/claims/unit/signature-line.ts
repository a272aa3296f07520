/** Lines that are nothing but who says what stands above them: “— Kenji Ito, marine ecologist”, “Léa, 23 ans, étudiante”. */
import { Tag } from '../../language/types';
import { isPerson } from '../../syntax/readings';
import { isCell, type UnitKind } from '../../markdown/units';
import { isPreposition } from '../../syntax/noun-phrase';
import { Case, Kind, type Token } from '../../text/token';
import { speakerOf } from '../source/speaker';
import { type Scene, spanOf, trimmed } from './scene';
import type { SignatureLine } from './unit-analysis';
import { itemAt } from '../../text/item-at';

/** A name, a post and a town are no longer than this many tokens. */
const LONGEST = 18;

/** The signature that the unit is, or null. */
export function signatureLine(scene: Scene, kind: UnitKind, dash: boolean): SignatureLine | null {
  const { tokens, names, groups } = scene;
  const from = dash ? 1 : 0;
  const quoted = kind === 'blockquote' && dash;
  const name = itemAt(names, tokens[behindTitles(tokens, from)]?.name ?? -1);
  // “— Gov. Ray Nolan, debate, May 3”
  const short = quoted && tokens.length <= LONGEST && name !== undefined && tokens[name.to]?.kind === Kind.Comma;
  if (!short && groups.some((group) => group.form === 'finite')) return null;
  // “- Ana Ruiz.”: Markdown makes a list of a dash and a name.
  const listed = kind === 'listItem' && !scene.language.headFirst && isOnlyName(scene);
  const signs = dash || listed;
  // “| « On tient » | Ana Ruiz |”
  // “> On tient.⏎>⏎> Ana Ruiz”
  const below = kind === 'blockquote' && scene.language.headFirst && names[0] !== undefined && names[0].to > 1;
  const cell = (isCell(kind) || below) && isOnlyName(scene);
  if (scene.spans.length > 0 || (!quoted && !cell && !isNameWithPost(scene, from, tokens.length, signs))) return null;
  const source = trimmed(tokens, { from, to: dateStart(tokens, from) });
  return source === null ? null : { source: spanOf(tokens, source), speaker: speakerOf(scene, source), dash: signs };
}

/** Whether a unit is somebody's name and no more than a stop. */
function isOnlyName({ tokens, names }: Scene): boolean {
  const [name] = names;
  if (name?.type !== 'person' || name.from > 0) return false;
  const rest = tokens[name.to];
  return rest === undefined || (rest.kind === Kind.Stop && name.to === tokens.length - 1);
}

/** “Karim Saïdi, délégué CFDT”, “Andy, 70” between two tokens; a name alone is one below a dash in English, whose talk has marks. */
export function isNameWithPost({ tokens, names, language }: Scene, start: number, to: number, dash: boolean): boolean {
  if (to - start > LONGEST) return false;
  const post = postEnd(tokens, behindTitles(tokens, start), to);
  const from = behindTitles(tokens, post > 0 ? post : start);
  const name = itemAt(names, tokens[from]?.name ?? -1);
  if (name === undefined || name.type === 'place') return false;
  const last = tokens[to - 1] as Token;
  if (last.kind === Kind.Colon || last.form === '?' || last.form === '!') return false;
  const next = tokens[name.to];
  // “Le capitaine, Adrien Thomasson”
  if ((post > 0 || from > start) && name.type === 'person' && (next === undefined || next.kind === Kind.Comma))
    return true;
  if (next === undefined || name.to === to || (next.kind === Kind.Stop && name.to === to - 1))
    return dash && !language.headFirst && name.type !== 'unknown';
  if (next.kind === Kind.OpenBracket) return name.type === 'person' && last.kind === Kind.CloseBracket;
  const behind = tokens[name.to + 1];
  if (next.kind !== Kind.Comma || behind === undefined) return false;
  // “— Ana Ruiz, in a speech”
  if (dash && name.type === 'person' && isPreposition(behind)) return true;
  if (behind.kind === Kind.Number || hasPost(tokens, name.to + 1, to)) return true;
  return behind.letterCase === Case.Lower && (behind.tags & (Tag.Noun | Tag.Adjective)) !== 0;
}

/** Behind the post that opens the line before a name, with its comma: “Le capitaine, | Adrien Thomasson”; 0 without one. */
function postEnd(tokens: readonly Token[], start: number, to: number): number {
  let k = start;
  let role = false;
  while (k < to && (tokens[k] as Token).name < 0 && (tokens[k] as Token).kind === Kind.Word) {
    role ||= (tokens[k] as Token).word?.noun === 'role';
    k++;
  }
  if (!role) return 0;
  return tokens[k]?.kind === Kind.Comma ? k + 1 : k;
}

/** “Green | MP”, “a | doctor” */
function hasPost(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isPerson(tokens[k])) return true;
  return false;
}

/** Behind “Rep.” and “Mme”. */
export function behindTitles(tokens: readonly Token[], start: number): number {
  let from = start;
  while (((tokens[from]?.tags ?? 0) & Tag.Title) !== 0 && tokens[from]?.letterCase !== Case.Lower) from++;
  return from;
}

/** Where the day begins (with a comma before it) that ends the line: “Ana Ruiz (@ana) | March 3, 2024”. */
export function dateStart(tokens: readonly Token[], from: number): number {
  for (let k = from + 1; k < tokens.length; k++) {
    const { kind, tags } = tokens[k] as Token;
    const dated = ((tokens[k + 1]?.tags ?? 0) & Tag.Calendar) !== 0;
    if ((tags & Tag.Calendar) !== 0 || (kind === Kind.Number && dated))
      return (tokens[k - 1] as Token).kind === Kind.Comma ? k - 1 : k;
  }
  return tokens.length;
}

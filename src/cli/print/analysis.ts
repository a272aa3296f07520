import type { Actor, Analysis, Claim, Span } from '../../core/analysis';
import { positionsIn } from '../../core/text/lines';
import { shownSource, shownWords } from '../../core/text/shown-words';
import type { Messages } from '../messages/types';
import { indented, printable, widthOf } from './layout';
import type { Style } from './style';

/** How to print for people. */
export interface Layout {
  readonly messages: Messages;
  readonly style: Style;
  readonly columns: number;
}

/** Column that the text of a list begins in, after the line number. */
const INDENT = 6;

/** An analysis for people: for each claim its line, who, with which cue, and the words; then the actors. */
export function formatAnalysis(text: string, analysis: Analysis, layout: Layout): string {
  const { messages, style } = layout;
  const { language, date, claims, actors } = analysis;
  const facts = [
    messages.languages[language],
    date ?? messages.noDate,
    messages.claims(claims.length),
    messages.actors(actors.length),
  ];
  const blocks = [`${style('bold', printable(analysis.id))}  ${style('dim', facts.join(' · '))}`];
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  const positionOf = positionsIn(text);
  const lineOf = ({ start }: Span): number => positionOf(start).line;
  let section = '';
  for (const claim of claims) {
    const heading = claim.section.map(printable).join(' › ');
    if (heading !== section && heading) blocks.push(style('dim', indented(heading, 0, layout.columns)));
    section = heading;
    blocks.push(formatClaim(text, claim, names, lineOf(claim.parts[0] ?? { start: 0, end: 0 }), layout));
  }
  if (claims.length === 0) blocks.push(messages.noClaims);
  if (actors.length) blocks.push(formatActors(actors, claims, layout));
  return `${blocks.join('\n\n')}\n`;
}

function formatClaim(
  text: string,
  claim: Claim,
  names: ReadonlyMap<string, string>,
  line: number,
  { messages, style, columns }: Layout,
): string {
  const slice = ({ start, end }: Span): string => printable(shownWords(text.slice(start, end)));
  const speakers = [claim.actor, ...claim.coSpeakers].flatMap((id) => (id === null ? [] : (names.get(id) ?? [])));
  const source = claim.source && printable(shownSource(text.slice(claim.source.start, claim.source.end)));
  const who = speakers.map(printable).join(', ') || source || messages.noSpeaker;
  const printed = source && source !== who ? ` (${shorten(source, 60)})` : '';
  const tags = [
    messages.kinds[claim.kind],
    ...(claim.attribution === 'named' || (claim.attribution === 'none' && !source)
      ? []
      : [messages.attributions[claim.attribution]]),
    ...(claim.modality === 'asserted' ? [] : [messages.modalities[claim.modality]]),
  ];
  const verb = claim.cue ? slice(claim.cue) : '';
  // A colon says nothing that the list does not.
  const cue = /[\p{L}\p{N}]/u.test(verb) ? `, ${verb}` : '';
  const number = String(line).padStart(INDENT - 2);
  const head = indented(`${who}${printed}${cue}\u00A0· ${tags.join(', ')}`, INDENT, columns).slice(INDENT);
  const look = claim.actor === null && !source ? 'yellow' : 'cyan';
  const shownHead = head.startsWith(who) ? style(look, who) + head.slice(who.length) : head;
  const words = printable(claim.text);
  return `${style('dim', number)}  ${shownHead}\n${indented(words, INDENT + 2, columns)}`;
}

function formatActors(
  actors: readonly Actor[],
  claims: readonly Claim[],
  { messages, style, columns }: Layout,
): string {
  const counts = new Map<string, number>();
  for (const { actor, coSpeakers } of claims)
    for (const id of actor === null ? coSpeakers : [actor, ...coSpeakers]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rows = actors.map((actor) => {
    const roles = [...new Set(actor.roles.map(({ title }) => printable(title)))].join(', ');
    const spoken = counts.get(actor.id);
    const name = printable(actor.name);
    const row = `${name}${roles ? `, ${roles}` : ''}${spoken ? ` · ${messages.claims(spoken)}` : ''}`;
    const lines = indented(row, INDENT, columns).slice(INDENT);
    return ' '.repeat(INDENT) + (lines.startsWith(name) ? style('cyan', name) + lines.slice(name.length) : lines);
  });
  return [style('bold', messages.actorsTitle), ...rows].join('\n');
}

/** The text up to a width in columns, with an ellipsis where it is cut. */
function shorten(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  return `${[...text]
    .slice(0, columns - 1)
    .join('')
    .trimEnd()}…`;
}

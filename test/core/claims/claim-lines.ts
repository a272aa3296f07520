import { analyze } from '../../../src/core/index';

/**
 * The claims of a draft, a line each: “kind: source → speaker | cue | content”. “–” stands for what is missing; the speaker is left
 * out where the source's words name it or nobody is known; pieces of content are joined by “ ‖ ”.
 */
export function claimLines(draft: string, language?: 'fr' | 'en'): string[] {
  const { claims, actors } = analyze(draft, language === undefined ? {} : { language });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const printed = (span: { start: number; end: number } | null): string =>
    span === null ? '–' : draft.slice(span.start, span.end).replaceAll('\n', ' ');
  return claims.map((claim) => {
    const source = printed(claim.source);
    const speaker = claim.actor === null ? undefined : names.get(claim.actor);
    const who = speaker === undefined || source.includes(speaker) ? source : `${source} → ${speaker}`;
    return `${claim.kind}: ${who} | ${printed(claim.cue)} | ${claim.parts.map(printed).join(' ‖ ')}`;
  });
}

/** The claims of a draft as `claimLines` writes them, without their kind. */
export function attributions(draft: string, language?: 'fr' | 'en'): string[] {
  return claimLines(draft, language).map((line) => line.replace(/^[a-z]+: /, ''));
}

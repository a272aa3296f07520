import { analyze } from '../../../src/core/index';

/** The actors of a draft that have a name in it, a line each: “type: name” and, behind “·”, its roles with modifier and organization. */
export function actorLines(draft: string, language: 'fr' | 'en'): string[] {
  return analyze(draft, { language })
    .actors.filter(({ mentions }) => mentions.some(({ kind }) => kind === 'name'))
    .map(({ type, name, roles }) =>
      [
        `${type}: ${name}`,
        ...roles.map(({ title, modifier, organization }) =>
          [title, modifier === null ? '' : ` [${modifier}]`, organization === null ? '' : ` {${organization}}`].join(
            '',
          ),
        ),
      ].join(' · '),
    );
}

/** Who speaks in each claim of a draft, in order; “–” where nobody is known, co-speakers behind “+”. */
export function speakers(draft: string, language: 'fr' | 'en'): string[] {
  const { claims, actors } = analyze(draft, { language });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return claims.map(({ actor, coSpeakers }) =>
    actor === null ? '–' : [actor, ...coSpeakers].map((id) => names.get(id) ?? '?').join(' + '),
  );
}

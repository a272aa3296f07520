import { analyze } from '../../../../src/core/index';

/** The name of whoever speaks the claim of a draft whose words start so, “” for nobody, undefined where there is no such claim. */
export function speakerOf(draft: string, words: string, language: 'en' | 'fr' = 'fr'): string | undefined {
  const { claims, actors } = analyze(draft, { language });
  const claim = claims.find(({ text }) => text.replace(/^[«“"\s]+/, '').startsWith(words));
  return claim === undefined ? undefined : (actors.find(({ id }) => id === claim.actor)?.name ?? '');
}

/** The name of whoever speaks the last claim of a draft; undefined where nobody known does. */
export function lastSpeaker(draft: string, language: 'en' | 'fr' = 'en'): string | undefined {
  const { claims, actors } = analyze(draft, { language });
  const claim = claims.at(-1);
  return actors.find(({ id }) => id === claim?.actor)?.name;
}

import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';

/** A draft is read while it is typed: each start of a sentence is a draft, and nothing may be read behind its end. The whole ones have claims. */
const SENTENCES = {
  en: [
    'She went to comment on the plan: and to say that it had failed, Ruiz told reporters, “once more”.',
    'According to residents living nearby, the mayor, who had met them to complain that it rained and to ask for more, left.',
    '“The plan,” said two injured passengers, 12 of them in Leeds, “will fail,” as Orr put it on Monday, and that was that.',
    '“Every map (seen ” Ann Orr said by phone.',
    'Elected officials later told the BBC that a man carrying a bag marked the End had said so, by email, and gone.',
  ],
  fr: [
    'La maire a pris la parole pour dire que le plan a échoué et pour demander « plus », selon Ruiz, lundi, à l’AFP.',
    '« Le plan, estime la plus âgée, va échouer », a-t-elle ajouté, avant de conclure : « On verra. »',
    'D’après un chercheur interrogé par Le Monde, la femme dont le fils est mort juge que le maire le plus jeune a tort.',
    'Le maire est parti. N’importe, dit Ruiz. S’il revient, selon N’Golo Kanté, « on verra ».',
    'De qui parle le maire ouvre le dossier, dit Ruiz.',
    'Selon Ruiz, 72 ans, visiblement agacée, un nombre croissant d’élus, à en croire la préfète, s’est dit prêt à partir.',
  ],
} as const;

describe('a sentence that is not finished', () => {
  for (const [language, sentences] of Object.entries(SENTENCES))
    for (const sentence of sentences)
      it(`${language}: ${sentence}`, () => {
        for (let end = 1; end <= sentence.length; end++) {
          const draft = sentence.slice(0, end);
          const { claims } = analyze(draft, { language: language as 'en' | 'fr' });
          for (const { parts } of claims)
            for (const part of parts) assert.ok(part.start < part.end && part.end <= draft.length, draft);
          if (end === sentence.length) assert.notEqual(claims.length, 0);
        }
      });
});

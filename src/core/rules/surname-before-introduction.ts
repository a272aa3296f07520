import { firstNameMention, isSingleWord } from './introductions';
import type { Rule } from './rule';

/** “Stoltenberg” stands above the place where “Jens Stoltenberg” is introduced. */
export const surnameBeforeIntroduction: Rule = {
  id: 'surname-before-introduction',
  severity: 'info',
  summary: 'A surname alone before the person is introduced.',
  run(context, report) {
    for (const actor of context.actors) {
      if (actor.type !== 'person' || isSingleWord(actor.name)) continue;
      const first = firstNameMention(actor);
      // Cheap for the usual case: the first mention is as long as the name.
      if (first === null || first.end - first.start >= actor.name.length) continue;
      const printed = context.text.slice(first.start, first.end);
      if (!isSingleWord(printed) || first.kind !== 'name') continue;
      report(
        first.start,
        first.end,
        'surname-before-introduction',
        { actor: actor.id, name: actor.name, printed },
        null,
      );
    }
  },
};

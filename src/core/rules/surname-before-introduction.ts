import { firstBodyMention, firstNameMention, isSingleWord } from './introductions';
import { bearsOneName } from './one-name';
import type { Rule } from './rule';

/** “Stoltenberg” stands above the place where “Jens Stoltenberg” is introduced. */
export const surnameBeforeIntroduction: Rule = {
  id: 'surname-before-introduction',
  severity: 'info',
  summary: 'A surname alone before the person is introduced.',
  run(context, report) {
    for (const actor of context.actors) {
      if (actor.type !== 'person' || isSingleWord(actor.name)) continue;
      const earliest = firstNameMention(actor);
      // Cheap for the usual case: the first mention is as long as the name.
      if (earliest === null || earliest.end - earliest.start >= actor.name.length) continue;
      const first = firstBodyMention(context, actor);
      if (first === null) continue;
      const printed = context.text.slice(first.start, first.end);
      if (!isSingleWord(printed) || bearsOneName(context.text, first)) continue;
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

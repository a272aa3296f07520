import type { CueVerb } from '../../language/types';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Content } from '../content/search';
import type { SubjectKind } from '../source/subject-kind';
import type { Scene } from '../unit/scene';

/** A cue with its subject and content, and what kind of thing the subject is. */
export interface Report {
  readonly scene: Scene;
  readonly group: VerbGroup;
  readonly cue: CueVerb;
  readonly subject: Subject;
  readonly content: Content;
  readonly kind: SubjectKind | 'pronoun';
}

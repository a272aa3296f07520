/** All rules, in the order of the documentation. */
import { anonymousSource } from './anonymous-source';
import { bareSource } from './bare-source';
import { collectiveSpeaker } from './collective-speaker';
import { drifted } from './drifted';
import { firstMention } from './first-mention';
import { frontMatter } from './front-matter';
import { mergeMarks } from './merge-marks';
import { nameTypo } from './name-typo';
import { nameVariant } from './name-variant';
import { noDate } from './no-date';
import { oldStatement } from './old-statement';
import { orphan } from './orphan';
import { plainText } from './plain-text';
import { pluralSources } from './plural-sources';
import { roleToCheck } from './role-to-check';
import type { Rule } from './rule';
import { staleRole } from './stale-role';
import { statementAfterArticle } from './statement-after-article';
import { suggested } from './suggested';
import { surnameBeforeIntroduction } from './surname-before-introduction';
import { twoVersions } from './two-versions';
import { unattributedQuote } from './unattributed-quote';
import { wrongModifier } from './wrong-modifier';

/** All rules. */
export const RULES: readonly Rule[] = [
  staleRole,
  wrongModifier,
  roleToCheck,
  noDate,
  firstMention,
  surnameBeforeIntroduction,
  nameVariant,
  nameTypo,
  unattributedQuote,
  anonymousSource,
  bareSource,
  pluralSources,
  collectiveSpeaker,
  statementAfterArticle,
  oldStatement,
  drifted,
  orphan,
  suggested,
  twoVersions,
  frontMatter,
  plainText,
  mergeMarks,
];

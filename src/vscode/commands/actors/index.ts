/** Commands on actors and on the actor registry. */
import type { Command } from '../command';
import { addActor } from './add-actor';
import { addAlias } from './add-alias';
import { exportRegistry } from './export-registry';
import { findMentions } from './find-mentions';
import { goToRegistryEntry } from './go-to-entry';
import { ignoreFinding } from './ignore-finding';
import { importRegistry } from './import-registry';
import { lookUpActor } from './look-up-actor';
import { mergeActors } from './merge-actors';
import { openElsewhere } from './open-elsewhere';
import { openRegistry } from './open-registry';
import { openWikidata } from './open-wikidata';
import { setArticleDate } from './set-article-date';
import { splitActor } from './split-actor';

/** All commands about actors and their registry. */
export const ACTOR_COMMANDS: readonly Command[] = [
  addActor,
  addAlias,
  exportRegistry,
  findMentions,
  goToRegistryEntry,
  ignoreFinding,
  importRegistry,
  lookUpActor,
  mergeActors,
  openElsewhere,
  openRegistry,
  openWikidata,
  setArticleDate,
  splitActor,
];

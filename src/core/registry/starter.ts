/** The bundled registry: a small, dated start that every newsroom's own registry overrides. See docs/registry.md. */
import { STARTER_ORGANIZATIONS, STARTER_POSTS } from './starter-posts';
import { STARTER_PEOPLE } from './starter-people';
import type { ActorRegistry } from './types';

/** What reading titles has to know is in the same file of the editor's build: the countries of the posts, and words. */
export { COUNTRIES } from './countries';
export { ALIKE, BREAKS, DROPPED, MODIFIER_COMPANIONS, MODIFIERS, OFFICES } from './title-words';

/** The bundled registry. */
export const STARTER_REGISTRY: ActorRegistry = {
  version: 1,
  people: STARTER_PEOPLE,
  posts: STARTER_POSTS,
  organizations: STARTER_ORGANIZATIONS,
};

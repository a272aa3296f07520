/** The bundled registry: a small, dated start that every newsroom's own registry overrides. See docs/registry.md. */
import { STARTER_ORGANIZATIONS, STARTER_POSTS } from './starter-posts';
import { STARTER_PEOPLE } from './starter-people';
import type { ActorRegistry } from './types';

/** Where posts are: one table for the bundled posts and for reading titles, as both files of the editor's build held it. */
export { COUNTRIES } from './countries';

export const STARTER_REGISTRY: ActorRegistry = {
  version: 1,
  people: STARTER_PEOPLE,
  posts: STARTER_POSTS,
  organizations: STARTER_ORGANIZATIONS,
};

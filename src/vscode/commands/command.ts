import type { Services } from '../services';
import type { ClaimsView } from '../tree/claims-view';

/** What commands work with: the services and the views that they steer. */
export interface CommandContext extends Services {
  readonly claims: ClaimsView;
}

/** One command of the palette or of a menu. */
export interface Command {
  /** As in the manifest, with `dixit.` in front. */
  readonly id: `dixit.${string}`;
  /** Whether it begins with a question, which may have to wait until the article has been read. */
  readonly asks?: true;
  /** Arguments come from menus and links and are of any type. */
  run(context: CommandContext, ...args: readonly unknown[]): unknown;
}

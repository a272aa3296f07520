/** English public services. */
import { itemSet } from '../lexicon';

/** What has the name of a place before it: “Kent Police”. */
export const SERVICES = itemSet('police constabulary council nhs fire borough city county school');

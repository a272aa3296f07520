/** English verbs for the voice or the mood in which somebody says something. */
import { itemSet } from '../lexicon';

/** Those that tell of words even without marks around them, unlike a smile or a shout. */
export const VOICED = itemSet(
  'sigh joke quip jest grumble gripe grouse mutter murmur whisper moan muse marvel deadpan wisecrack mumble lament',
);

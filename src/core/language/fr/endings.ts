/** What the end of a French word tells that no list has. */

/** What a French adjective of no list ends with. */
export const QUALIFYING = /(?:[ae]nt|[ai]ble|ique|eux|if)e?s?$/;

/** “avait”, “étaient”: an auxiliary in the imperfect. */
export const IMPERFECT_AUXILIARY = /^(?:av|ét)ai(?:en)?t$/;

/** What nouns and adjectives of things end with, and hardly a surname: “mentions”, “écologiques”. */
export const OF_THINGS = /(?:ments?|[st]ions?|ités?|ismes?|iques?|aires?)$/;

/** “disait”, “auraient”: an imperfect or a conditional. */
export const NO_PRESENT = /ai(?:en)?t$/;

/** Whoever is from a place that no list has: “Chamoniard”, “Flandrienne”. */
export const FROM_THERE =
  /^.{2,}(?:ois|oise|[bcdgilmnprtv]ais|[bcdgilmnprtv]aise|ien|ienne|éen|éenne|iard|iarde|oyard|oyarde|iste|iot|iote|ète|chon|chonne|tain|bin|bine)$/;

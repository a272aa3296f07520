/** What the roles printed with somebody tell of him, as bits: every description that may mean him asks for it. */
import type { Entity } from '../../actors/cast/entity';
import {
  AGED,
  FIRST_NAME,
  isBelow,
  isLoose,
  isOnce,
  LATE,
  NAMED,
  NATION,
  OF,
  PARTY,
  PLACED,
  PRIVATE,
} from '../../actors/ties';
import { GOVERNING, PARTIES, PORTFOLIOS, SWORN_TOO } from '../../language/en/offices';
import { REGIONAL } from '../../language/nations';
import { ACCUSED, BESIDE, DEAD, IN_COURT, KIN, PEERS, PROSECUTORS, RELATIVES } from '../../language/relations';

/** Bits of what the roles of somebody tell. */
export enum Trait {
  /** What he does, not only whose brother he is or where he is from. */
  Post = 1,
  /** What he was once. */
  Once = 1 << 1,
  /** His age. */
  Aged = 1 << 2,
  /** That he is too young for a trade. */
  Child = 1 << 3,
  /** A first name alone. */
  FirstName = 1 << 4,
  /** That he died. */
  Late = 1 << 5,
  /** His own life. */
  Private = 1 << 6,
  /** His party. */
  Party = 1 << 7,
  /** His nation. */
  Nation = 1 << 8,
  /** That he is of a place. */
  Placed = 1 << 9,
  /** That he is of something else that has a name. */
  Named = 1 << 10,
  /** Of which place or body, by its name. */
  Tied = 1 << 11,
  /** That he stands on the other side of a trial than an accused. */
  AgainstAccused = 1 << 12,
  /** That he is accused. */
  Accused = 1 << 13,
  /** That he holds a post of state. */
  OfState = 1 << 14,
  /** A post that he is below, or only of. */
  Below = 1 << 15,
  /** A post that no policeman has. */
  CivilPost = 1 << 16,
  /** A post with its body or place. */
  Exact = 1 << 18,
  /** Of which party, by its name. */
  OfParty = 1 << 17,
}

/** Bits of `Trait`. */
export function traitsOf(entity: Entity): number {
  if (entity.traits >= 0) return entity.traits;
  let traits = 0;
  for (const role of entity.roles) traits |= traitsIn(role);
  return (entity.traits = traits);
}

function traitsIn(role: string): number {
  if (isLoose(role)) return tiedTo(role);
  const head = headOf(role);
  let traits =
    NO_POSTS.has(head) || REGIONAL.has(head) ? 0 : SWORN_TOO.has(head) ? Trait.Post : Trait.Post | Trait.CivilPost;
  if (head !== role) traits |= Trait.Exact;
  if (ACCUSED.has(role)) traits |= Trait.Accused;
  if (IN_COURT.has(role) || PROSECUTORS.has(role) || PEERS.has(role)) traits |= Trait.AgainstAccused;
  if (PORTFOLIOS.has(role) || GOVERNING.has(role)) traits |= Trait.OfState;
  return traits;
}

/** What a tie tells that is no post. */
function tiedTo(tie: string): number {
  if (tie === PLACED) return Trait.Placed;
  if (tie === NAMED) return Trait.Named;
  if (tie === PRIVATE) return Trait.Private;
  if (tie === FIRST_NAME) return Trait.FirstName;
  if (tie === LATE) return Trait.Late;
  if (tie.startsWith(AGED)) return Number(tie.slice(AGED.length)) < WORKING_AGE ? Trait.Aged | Trait.Child : Trait.Aged;
  if (tie.startsWith(OF)) return isOfParty(tie) ? Trait.Tied | Trait.OfParty : Trait.Tied;
  if (tie.startsWith(PARTY)) return Trait.Party;
  if (tie.startsWith(NATION)) return Trait.Nation;
  return isOnce(tie) ? Trait.Once : isBelow(tie) ? Trait.Below : 0;
}

/** Whether a tie is to a party by its name. */
export function isOfParty(tie: string): boolean {
  return tie.startsWith(OF) && PARTIES.has(tie.slice(OF.length));
}

/** Nobody younger has a trade. */
const WORKING_AGE = 14;

/** Nouns that tell whose somebody is, or what became of him. */
const NO_POSTS: ReadonlySet<string> = new Set(
  [KIN, RELATIVES, PEERS, BESIDE, ACCUSED, DEAD].flatMap((words) => [...words]),
);

/** The noun of a role that may name its body: “colleague republican”. */
function headOf(role: string): string {
  const space = role.indexOf(' ');
  return space < 0 ? role : role.slice(0, space);
}

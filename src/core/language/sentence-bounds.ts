/** Words that tell whether a full stop behind an abbreviation or an initial ends the sentence. */
import { itemSet } from './lexicon';

/** Abbreviations of times. */
export const HOURS = itemSet('a.m. p.m.');

/** Abbreviations of times, states and firms: none that stands before a name or a quotation. */
export const CLOSING = itemSet(
  `a.m. p.m. u.s. u.k. u.n. e.u. b.c. d.c. n.b. n.c. n.d. n.h. n.j. n.m. n.s. n.y. s.c. s.d. r.i. w.va. l.a. inc. corp. ltd. co. plc. llc. jr. sr. etc.
ala. ariz. ark. calif. colo. conn. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. ont. alta. sask.`,
);

/** What starts a sentence behind such an abbreviation. */
export const STARTERS = itemSet(
  'the a an he she it they we you his her their its there these those but and in on at inside outside when while after before as if for with by from police officers according no one two this that le la les un une il elle mais et dans ce cette',
);

/** What starts a French sentence behind an initial in place of a surname. */
export const BEHIND_INITIAL = itemSet(
  "l' d' c' j' s' n' qu' le les la un une il ils elle elles on ce cette ces son sa ses leur leurs mais dans en au aux selon pour après depuis puis",
);

/** What starts an English sentence behind one, and is in no name. */
export const OPENERS = itemSet(
  'according he she they it his her their its we there but although though while when after before prosecutors police investigators officials',
);

/** What stands behind an hour and its “a.m.” in the same sentence. */
export const ZONES = itemSet(
  'et est edt pt pst pdt ct mt gmt bst cet utc ist eastern pacific central mountain greenwich',
);

/** A letter behind a noun for a thing that tells which one: “plan B”, “vitamin D”, “groupe A”. */
export const WHICH_ONE = itemSet('a b c d e f g h k');

/** What opens a sentence behind a letter that ends the one before: “on X. We won”. A pattern for the text behind the blank. */
export const BEHIND_LETTER =
  /^(?:[“"«‘]|(?:The|She|He|It|They|We|You|I|His|Her|Their|Its|Our|My|This|That|These|Those|There|In|On|At|By|For|But|And|So|If|As|When|After|Before|What|Why|How|A|An|Le|La|Les|Il|Ils|Elle|Elles|Mais|Pour|Selon|Un|Une|Des|Ce|Cette|Ces|Son|Sa|Ses|Leur|Leurs|Cela|Celui|Celle|Dans|En|Au|Aux|Après|Avant|Depuis|Puis|Alors|Quand|Si|Et|On|Nous|Vous|Je|Tu)\s|(?:[CDJLNS]|Qu)['’]|[A-Z]{2})/;

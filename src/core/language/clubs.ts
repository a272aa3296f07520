/** Sports clubs by what their names open with, in any language. */
import { itemSet } from './lexicon';

/** What opens the name of a club before its town: “Werder Bremen”, “Slavia Prague”. */
export const CLUB_OPENERS = itemSet(
  `werder hertha borussia bayer dynamo dinamo sparta spartak slavia hansa fortuna lokomotiv lokomotive zenit cska olympique sporting
atletico atlético deportivo eintracht arminia alemannia shakhtar partizan hapoel maccabi beitar ferencvaros ferencváros grasshopper
grasshoppers rapid sturm vitesse excelsior energie wisla wisła legia steaua omonia aris panathinaikos olympiacos galatasaray
fenerbahce fenerbahçe besiktas beşiktaş`,
);

/** Two capitals that open the name of a club or a firm, and nobody's: “FC Lausanne”, “SK Hynix”. */
export const LETTERS_OF_BODIES = itemSet(
  `fc ac as sc rb sv cf cd cs ca us fk nk bk kv rc sd ud bc ig sk lg ge bp ey tv gm hp bt hd kb ee ba eu un uk uae`,
);

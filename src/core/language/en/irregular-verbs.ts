import { items, rows } from '../lexicon';

/** Principal parts that spelling rules cannot give; several spellings of one part all count. */
interface PrincipalParts {
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

/** Lemma, past, past participle; the participle is left out where it is the past; `/` parts spellings. */
const SIMPLE = `
abide abided/abode; arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten;
become became become; beget begot begotten; begin began begun; bend bent; beseech beseeched/besought; bet bet; bid bid/bade bid/bidden;
bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcast;
build built; burn burned/burnt; burst burst; buy bought; cast cast; catch caught; choose chose chosen; cling clung;
come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; dive dived/dove dived; do did done; draw drew drawn;
dream dreamed/dreamt; drink drank drunk; drive drove driven; dwell dwelled/dwelt; eat ate eaten; fall fell fallen; feed fed;
feel felt; fight fought; find found; fit fitted/fit; flee fled; fling flung; fly flew flown; forbid forbade forbidden;
forecast forecast/forecasted; forget forgot forgotten; forgive forgave forgiven; forsake forsook forsaken; freeze froze frozen; get got got/gotten;
give gave given; go went gone; grind ground; grow grew grown; hang hung/hanged; have had; hear heard; hide hid hidden; hit hit;
hold held; hurt hurt; keep kept; kneel knelt/kneeled; know knew known; lay laid; lead led; lean leaned/leant; leap leaped/leapt;
learn learned/learnt; leave left; lend lent; let let; lie lay/lied lain/lied; light lit/lighted; lose lost; make made; mean meant;
meet met; mow mowed mown/mowed; pay paid; plead pleaded/pled; prove proved proved/proven; put put; quit quit; read read; rid rid; ride rode ridden;
ring rang rung; rise rose risen; run ran run; saw sawed sawn/sawed; say said; see saw seen; seek sought; sell sold; send sent; set set; sew sewed sewn/sewed;
shake shook shaken; shear sheared shorn/sheared; shed shed; shine shone/shined; shoot shot; show showed shown/showed; shrink shrank shrunk; shut shut;
sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; sling slung; slit slit; smell smelled/smelt; sow sowed sown/sowed; speak spoke spoken;
speed sped/speeded; spell spelled/spelt; spend spent; spill spilled/spilt; spin spun; spit spat/spit; split split; spoil spoiled/spoilt;
spread spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; stride strode stridden;
strike struck; string strung; strive strove/strived striven/strived; swear swore sworn; sweep swept; swell swelled swollen/swelled; swim swam swum;
swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; thrust thrust;
tread trod trodden; wake woke woken; wear wore worn; weave wove woven; weep wept; wet wet/wetted; win won; wind wound; wring wrung; write wrote written`;

/** Built on a verb above: the prefix stays, the rest follows the simple verb. */
const COMPOUND = `befall behold beset browbeat foresee foretell forgo handwrite inlay interweave mislead misread misspeak mistake misunderstand offset outbid outdo
outgrow outrun outsell outshine outspend overcome overdo overhear override overrun oversee overtake overthrow partake proofread rebind rebuild recast
redo redraw remake repay reread rerun resell resend reset retake retell rethink rewind rewrite typecast unbind undercut undergo underlie understand
undertake underwrite undo unfreeze unwind uphold upset withdraw withhold withstand`;

let table: Map<string, PrincipalParts> | null = null;

function build(): Map<string, PrincipalParts> {
  const map = new Map<string, PrincipalParts>();
  for (const row of rows(SIMPLE)) {
    const [lemma = '', past = '', participle = past] = row.split(' ');
    map.set(lemma, { past: past.split('/'), participle: participle.split('/') });
  }
  for (const lemma of items(COMPOUND)) {
    for (let cut = 1; cut < lemma.length; cut++) {
      const simple = map.get(lemma.slice(cut));
      if (simple === undefined) continue;
      const prefix = lemma.slice(0, cut);
      map.set(lemma, {
        past: simple.past.map((form) => prefix + form),
        participle: simple.participle.map((form) => prefix + form),
      });
      break;
    }
  }
  return map;
}

/** Principal parts of an irregular verb by lemma; regular verbs are absent. */
export function irregularVerbs(): ReadonlyMap<string, PrincipalParts> {
  return (table ??= build());
}

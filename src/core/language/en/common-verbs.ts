import { items } from '../lexicon';

/** Frequent verbs that introduce no speech, so that the engine knows a verb when it sees one. */
export const COMMON_VERBS: readonly string[] = items(`
abandon abolish absorb accelerate accept access accompany accomplish accumulate achieve acquire act adapt address adjust administer adopt advance
affect afford aid aim alarm allow alter amend amount appear apply appoint appreciate approach approve arise arm arrange arrest arrive assassinate
assault assess assign assist associate assume attach attain attempt attend attract authorize avoid await award back balance ban base battle be bear
beat become belong bend benefit bleed block blow bomb book boost borrow bother boycott breach break bribe bring broadcast brush build bully bump burn
burst bury buy campaign cancel capture care carry cast catch cause cease change chase cheat check choose circulate clash clean clear climb clinch
close coach collapse collect combine come commit communicate compel compete compile complete complicate compose conceal concentrate concern conduct
confer confine confront confuse connect conquer consist constitute construct consult consume contact contain contemplate contend contribute convert
convey convict convince cook cool cooperate coordinate cope copy correct correspond cost count cover crack crash crawl create cross crush curb cure
cut damage deal debate decide decline decrease dedicate defeat define defy delay delete deliver depart depend deploy deport deserve design desire
destroy detain devastate develop devote die differ dig diminish disagree disappear disappoint discharge discipline discourage discover discriminate
discuss dismantle display dispose distance distribute disturb dive divide divorce dodge donate double draft drag drain draw drive drop dry earn ease
eat educate elect eliminate embarrass embrace emerge employ empty enable enact encounter end endure enforce engage enhance enjoy ensure enter equip
escape escort evacuate evaluate evolve examine exceed exchange exclude excuse execute exercise exist exit expand expel experience expire explode
exploit explore export expose extend extract face fail fall fan favor favour feed fight file fill film finance fire fit fix flee flip flood flow fly
focus fold follow force forge forget forgive form free freeze fulfil fulfill function fund gain gather generate get give go govern grab graduate grant
greet grow guide halt hand handle happen harass harm harvest hasten hate head hear heat help hesitate hide hike hire hit hold honor honour host house
hunt hurry hurt identify ignore impact implement import impose impress improve incite include incorporate increase incur indict influence inform
initiate injure inspect inspire install intend interest interfere interpret intervene interview introduce invade invent invest investigate involve
issue jail join jump keep kick kidnap kill kiss knock know lack land last launch lay lead leak lean learn leave lend let level lie lift light like
limit link list listen live load loan locate lock look loot lose love lower maintain make manage mandate march mark marry match matter mean measure
meet melt mind miss mix modify monitor mount move murder name narrow near need neglect negotiate nominate notice obtain occur open operate oppose opt
organise organize originate oust overcome overhaul overthrow overturn owe own pack park part participate pass patrol pause pay perform permit persuade
phase pick pivot place plan plant play plunge poison poll pop position pour practice practise pray preach prefer prepare present preserve preside
press prevail prevent price print prioritize proceed process produce profit prohibit promote prompt protect provide provoke publish pull pump punish
purchase pursue push put quit race raid rain raise rally range rank rate reach react realise realize rebuild receive recover recruit reduce reelect
reform refuse regain register regulate relate relax release rely remain remark remove renew rent repair repay repeal replace represent require rescue
research reserve resign resist resolve restore result resume retain retaliate rethink retire retreat retrieve return reverse review revise reward rid
ride ring rise risk rob roll ruin rule run rush sack satisfy save scale scan scare schedule score screen search secure seek seem seize select sell
send sentence separate serve set settle sever shake shape share shed shift ship shock shoot shop shorten shut sign sing sit slash sleep slide slip
slow solve sort sound spare spark speed spend spill spin split sponsor spot spread spring squeeze staff stage stand start starve stay steal step stick
stir stop store strengthen stretch strike structure struggle study subject submit substitute succeed sue suffer suit supply support suppress surge
surpass surprise surrender surround survey survive suspend sustain sway sweep switch talk target tax teach team tear tend test thank throw tie time
top toss touch tour trace track trade train transfer transform translate transport trap travel treat trend triple trust try turn underestimate undergo
undermine unify unite unleash update upgrade uphold upset use vaccinate value veto violate visit vote wage wait wake walk want warm waste watch water
wave weaken wear weigh widen win wish withdraw withstand witness work worsen wound wreck
bind bounce cap contract control dance dream dress drink edge feature fine float fuel guard hang inherit leap merge overtake postpone
prosecute qualify rest row sail scrap seal shrink sink slump smash smoke soar stab stem strip swap swim swing tackle trigger wash wipe yield
`);

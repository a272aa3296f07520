import { items } from '../lexicon';

/** Frequent verbs that introduce no speech, so that the engine knows a verb when it sees one. */
export const COMMON_VERBS: readonly string[] = items(`
abandon abolish absorb abuse accelerate accept access accompany accomplish accumulate achieve acquire act adapt address adjust administer adopt
advance affect afford aid aim alarm allow alter amend amount appear apply appoint appreciate approach approve arise arm arrange arrest arrive
assassinate assault assess assign assist associate assume attach attain attempt attend attract authorize avoid await award back balance ban base
battle be bear beat become belong bend benefit bind bleed block blow bomb book boost borrow bother bounce boycott breach break bribe bring broadcast
brush build bully bump burn burst bury buy campaign cancel cap capture care carry cast catch cause cease chair change chase cheat check choose
circulate clash clean clear climb clinch close coach collapse collect combine come commit communicate compel compete compile complete complicate
compose conceal concentrate concern conduct confer confine confront confuse connect conquer consist constitute construct consult consume contact
contain contemplate contend contract contribute control convert convey convict convince cook cool cooperate coordinate cope copy correct correspond
cost count cover crack crash crawl create cross crush curb cure cut damage dance deal debate decide decline decrease dedicate defeat define defy delay
delete deliver depart depend deploy deport deserve design desire destroy detain devastate develop devote die differ dig diminish disagree disappear
disappoint discharge discipline discourage discover discriminate discuss dislike dismantle display dispose distance distribute disturb dive divide
divorce dodge donate double draft drag drain draw dream dress drink drive drop dry earn ease eat edge educate elect eliminate embarrass embrace emerge
employ empty enable enact encounter end endure enforce engage enhance enjoy ensure enter equip escape escort evacuate evaluate evict evolve examine
exceed exchange exclude excuse execute exercise exist exit expand expel experience expire explode exploit explore export expose extend extract face
fail fall fan favor favour feature feed fight file fill film finance fine fire fit fix flee flip float flood flow fly focus fold follow force forge
forget forgive form free freeze fuel fulfil fulfill function fund gain gamble gather generate get give go govern grab graduate grant greet grow guard
guide halt halve hand handle hang happen harass harm harvest hasten hate head heal hear heat help hesitate hide hike hire hit hold honor honour host
house hunt hurry hurt identify ignore impact implement import impose impress improve incite include incorporate increase incur indict influence inform
inherit initiate injure inspect inspire install intend interest interfere interpret intervene interview introduce invade invent invest investigate
involve issue jail join jump keep kick kidnap kill kiss knock know lack land last launch lay lead leak lean leap learn leave lend let level lie lift
light like limit link list listen live load loan locate lock look loot lose love lower maintain make manage mandate march mark marry match matter mean
measure meet melt mend merge merit mind miss mix modify monitor mount move murder name narrow near need neglect negotiate nominate notice obtain occur open
operate oppose opt organise organize originate oust overcome overhaul overtake overthrow overturn owe own pack park part participate pass patrol pause
pay perform permit persuade phase pick pivot place plan plant play plunge poison poll pop position postpone pour practice practise pray preach prefer
prepare present preserve preside press prevail prevent price print prioritize proceed process produce profit prohibit promote prompt prosecute protect
provide provoke publish pull pump punish purchase pursue push put qualify quit race raid rain raise rally range rank rate reach react realise realize
rebuild receive record recover recruit reduce reelect reform refuse regain register regulate relate relax release rely remain remark remove renew rent
repair repay repeal replace represent require rescue research reserve resign resist resolve respect rest restore result resume retain retaliate
rethink retire retreat retrieve return reverse review revise reward rid ride ring rise risk rob roll row ruin rule run rush sack sail satisfy save
scale scan scare schedule score scrap screen seal search secure seek seem seize select sell send sense sentence separate serve set settle sever shake
shape share shed shelter shelve shift ship shock shoot shop shorten shrink shut sign sing sink sit slash sleep slide slip slow slump smash smoke soar
solve sort sound spare spark speed spend spill spin split sponsor spot spread spring squeeze stab stack staff stage stand start starve stay steal stem
step stick stir stop store strengthen stretch strike strip structure struggle study subject submit substitute succeed sue suffer suit supply
support suppress surge surpass surprise surrender surround survey survive suspend sustain swap sway sweep swim swing switch tackle talk tape target
tax teach team tear tend test thank throw tie time top toss touch tour trace track trade train transfer transform translate transport trap travel
treat trend trigger trim triple trust try turn underestimate undergo undermine unify unite unleash update upgrade uphold upset use vaccinate value
vary veto violate visit vote wage wait wake walk want warm wash waste watch water wave weaken wear weigh widen win wipe wish withdraw withstand
witness work worsen wound wreck yield`);

/**
 * Further verbs, for their present and their irregular forms: a present that is unknown looks like a noun. Their participles
 * in -ing and -ed, which are adjectives too, are told by their endings (suffixes.ts).
 */
export const RARER_VERBS: readonly string[] = items(`
abate abdicate abduct abhor abide abound abscond abstain accede accentuate accommodate accost accustom activate adhere adjourn adjudicate
admire adore adorn aggravate agitate alienate alight align alleviate allocate allot amalgamate amass amplify amputate amuse analyze
annihilate annoy antagonize appal appease append apportion apprehend arouse arraign ascend aspire assemble assimilate astonish astound
atone augment automate avenge avert awaken bake baptize bathe beautify beckon befall befriend behave bemuse bequeath besiege
bestow betray bewilder bless blink blush boil brighten broaden burgle cajole calibrate capitalize capitulate captivate carve cater cherish
chew choke civilize clamber clamp classify cleanse cling coerce coexist coincide collaborate collide commandeer commemorate commence
commiserate commute compensate comply comprehend comprise compute conceive concoct condense condone confiscate conform congratulate
congregate conjure connive consign consolidate conspire constrain contaminate contravene convene converge convulse corrode cough covet
cram creak creep cremate cringe crouch crumble culminate cultivate curl curtail dabble dampen darken daunt deactivate decapitate deceive
decimate decipher decorate deduce deduct deepen deface defer deflate deflect deform defraud defuse degrade demolish demote denote deplete
depose deprive derail derive descend desecrate designate desist despise detach detect deter deteriorate dethrone detonate detract devise
devolve devour diagnose disable disallow disapprove disarm disband disburse discern discontinue disembark disentangle dishearten
disintegrate dislodge disobey dispel dispense disperse displace displease disqualify disrupt dissect disseminate dissolve dissuade distil
distinguish distort distract diverge divert divest dominate downsize drench drip drown dwell dwindle economize edit eject elapse elevate
elicit elude emanate embark embed embellish embezzle embody embolden embroil emigrate emulate encapsulate encircle enclose encompass
encroach encrypt endanger endear endow energize engulf enlarge enlighten enlist enliven enrage enrich enrol ensnare ensue entail entangle
entertain enthral entice entitle entrench entrust enumerate epitomize equate eradicate erase erode erupt escalate espouse evade evaporate
evoke exacerbate exasperate excavate excel excite excrete exert exhale exhaust exhume exonerate expedite expend expropriate extinguish
extort extradite extrapolate fabricate facilitate fade falsify falter fascinate fasten feign flatter flounder flourish fluctuate
foreclose forego forestall formulate forsake fortify foster frighten frustrate furnish galvanize generalize germinate glorify gnaw grasp
gratify grieve grind grope harden haul heave heighten hibernate hinder hop hospitalize hover humiliate hurl hypnotize ignite illuminate
imitate immerse immigrate immortalize impair impart impeach impede impel impersonate implicate impoverish imprison improvise
incapacitate incarcerate incriminate incubate induce indulge infect infer infest infiltrate inflame inflate inflict infringe infuriate
infuse ingest inhabit inhale innovate insert instigate instil insulate insure integrate intensify interact interrogate intersect
intimidate intoxicate intrude inundate invalidate invert invigorate invoke irritate isolate jeopardize jettison justify juxtapose kneel
languish legalize legislate lessen liaise liberate lick linger liquidate litigate loathe localize lubricate lurk magnify maim maltreat
manipulate marginalize maximize meddle mediate meditate memorize mesmerize migrate mingle minimize misbehave misinterpret misjudge mislead
misplace misrepresent mistreat mobilize modernize monopolize morph motivate multiply muster mutate mutilate nationalize navigate
necessitate neutralize normalize nourish nullify obey oblige obsess obstruct occupy offend offset omit orchestrate oscillate ostracize
outlast outlive outnumber outperform outrun outshine outstrip outweigh overcrowd overdo overhear overlook overpower overrule oversee
overshadow overstep overwhelm pacify paralyze penalize penetrate perceive perish perjure permeate perpetrate perpetuate perplex persecute
persevere persist personify pertain perturb pervade placate pollute populate pose possess precede precipitate preclude predate predominate
preoccupy prescribe presume pretend privatize procrastinate procure proliferate prolong propagate propel prosper purify quantify quash
quell quench quiver reappear recede reconcile reconsider reconstruct recoup recuperate recycle redeem redefine redirect redistribute
redouble refine refresh regroup rehabilitate rehearse reimburse reinforce reinstate relegate relent relieve relinquish relocate remodel
render renounce renovate reopen reorganize repel replenish replicate repress reproduce rescind resemble resent reshape reside resound
restart restrain restrict restructure resurrect resuscitate retrace retrain reunite revert revisit revitalize revive revolve roam
romanticize rotate rub saturate scatter scavenge scramble scratch screw scrutinize sculpt secede seclude secrete seduce sew sharpen
shatter shave shine shiver shove shudder simplify simulate skip slap smuggle snatch soak socialize soften solicit solidify 
specialize spit sprawl squander stabilize stagger stagnate standardize stare startle steer sterilize stiffen stigmatize stimulate
stipulate straighten strangle streamline strive stumble stun subdue submerge subscribe subside subsidize subtract subvert succumb suffice
suffocate summon superimpose supersede supervise supplant surmount symbolize sympathize synchronize tantalize televise tempt terminate
terrify terrorize thicken thrive tighten tilt tolerate topple transcend transcribe transmit transpire traverse tremble trivialize trot
trudge tuck tumble twitch typify underlie undo unearth unfold unload unlock unmask unpack unravel unsettle uproot utilize validate
acquiesce amble baffle balk bask befit belie bolster browse careen chafe clog coax crackle crave cripple dangle dart dazzle delve
demean detest deviate dine discard douse eke empathize empower enchant err fizzle flaunt flex flicker flinch flout flutter
frolic gleam glide glimmer glisten glitter gloat glow goad grapple graze hijack hobble hoist honk huddle idolize implode inhibit
instill intrigue irk jog jolt juggle jut kindle lag lighten loom lull meander nag nestle nibble nurture ooze outpace overflow
overlap override pierce pinpoint plod pluck plummet poach portend pounce prowl pulsate purport radiate rattle ravage reap
rebound recoil recur refrain relapse relish relive resonate resurface revel reverberate revere ripen ruffle rumble sabotage sag
salvage savor savour scour scowl scribble scuttle seep shuffle shun sidestep sift skid smother smoulder sneak sneeze snore sparkle
spawn squirm stalk stomp stoop straddle stroll sulk swerve swirl swoop tamper tarnish teem throb thwart trample trespass
trickle unnerve unwind wane waver wilt wince wobble wrestle wriggle writhe yawn yearn zoom
reappoint reassess reclaim reconvene reevaluate reexamine reignite reinvent relaunch reload rename renegotiate repatriate replay refocus reuse revamp reinstall reinterpret reintroduce reinvest reassign rearrange recalculate rediscover refinance refuel regenerate repaint rephrase reprint resettle
vandalize vanish vanquish veer venerate ventilate verify vie vindicate visualize wander wean whirl wield wither withhold wrap
abseil ache acquit bankroll boo brace capsize clap claw cuddle cull curate decay decommission defect defrost ditch drape drift earmark
engrave erect faint fend fetch flatten flog flush foil fool fry fundraise gag gallop gaze glance glimpse grill handcuff haunt heckle hitch hoard
howl hug impound itch jab jostle launder limp lob lodge lounge lunge lurch maul mimic mop mug nab nudge ordain pave peel pester poke polish prise
protrude prune puncture ransack recline redesign refurbish rehome reign rein remand remortgage replant resit revolt rewire rig rinse rot rouse
rust scald scoop scorch scrape scrawl screech scrub shoplift shovel shrivel shuttle simmer sip skate skim slaughter smack smear smell snoop snub
spearhead splash spoil sprain spray sprint spur squat stain stampede stash stifle stitch stow stray swallow swamp swarm sweat swindle swipe tangle
thaw thrash thrill throttle thump tinker toast torch torment torture totter tow trek trounce tug tweak twist unplug unseat vape vet vomit warp
whack whistle woo yank pit outraise outpoll unseal re-enter scupper pedestrianise rewild retrofit electrify upskill redeploy decarbonise rehouse criminalise dye
abort absolve accrue appraise awake babysit backfire batter bloat breed bruise chop circumvent collude configure conserve deafen
debilitate debrief delight demoralize depress disclaim disgust disprove distress dredge dump engender enroll eschew etch exhilarate flirt
fling foreshadow forfeit freshen glare grip hamper hone horrify impale imperil insult knead knit lengthen loosen manufacture mitigate mow
mystify oppress outgrow overuse pamper puzzle ratify redact reheat rejuvenate restock revoke sequester skyrocket slay sling  sow
sting stink strew stride subsist sweeten swell toughen transact tread undercut undervalue untie waive weave wreak wring camp`);

import { items } from '../lexicon';

/** Frequent verbs that report no speech; with them the finite verb of a clause is found. “être” and “avoir” are the auxiliaries. */
export const commonVerbs: readonly string[] = items(`
correspondre décolérer démordre désirer daigner borner attarder évertuer empresser hâter efforcer abstenir dispenser
être avoir aller venir faire pouvoir devoir vouloir falloir prendre mettre tenir rendre laisser abandonner abattre
aborder aboutir abriter absorber abuser accéder accélérer accepter accompagner accomplir accorder accrocher
accroître accueillir accumuler acheter acquérir adapter adopter adorer adresser affaiblir affecter afficher
affluer affronter agir agiter agrandir agresser aider aimer ajuster aligner alimenter allonger allumer améliorer
amener amorcer amputer analyser animer apercevoir apparaître appartenir appliquer apporter apprendre apprêter
approcher appuyer armer arracher arranger arrêter arriver assister associer assumer attacher atteindre atterrir
attirer attraper attribuer augmenter autoriser avaler baisser bâtir battre bénéficier blesser bloquer boire
bombarder border boucler bouger bouleverser brandir briller briser brûler calculer camper caractériser casser
causer célébrer centrer cesser changer charger chasser chercher choisir choquer chuter circuler classer clore
clôturer coïncider collaborer collecter combattre combler commettre comparaître comporter composer compromettre
compter concentrer concerner concevoir concourir conduire confronter connaître connecter conquérir consacrer
conserver consister consolider consommer constituer construire consulter contacter contenir contenter contraindre
contrer contribuer contrôler convier convoquer coopérer coordonner coucher couler courir couronner couvrir créer
creuser croiser croître cumuler danser dater débarquer débarrasser débattre débloquer déborder déboucher débourser
débrayer décéder décerner déchirer décider déclencher décliner découler découvrir décrocher dédier déduire défiler
dégager dégrader délivrer démarrer déménager démettre demeurer démissionner démonter dépasser dépêcher dépendre
dépenser déplacer déployer déposer déranger dérober dérouler descendre désigner dessiner destiner détecter détenir
déterminer détourner détruire dévaster devenir dévorer différer diffuser diminuer dîner diriger disparaître
disperser disposer disputer dissimuler dissoudre distinguer distribuer diviser dominer doper dormir doter doubler
dresser durcir durer échanger échapper échouer éclairer éclore écouler écouter écraser éditer éduquer effacer
effectuer effondrer effrayer élaborer élargir éliminer élire éloigner élucider émaner embarquer embaucher emboîter
embrasser émerger émigrer emmener empêcher empirer employer emprunter encadrer encaisser encercler encourir
endommager engendrer engloutir engranger enlever ennuyer enquêter enregistrer enrichir enseigner entendre enterrer
entourer entraîner entraver entreprendre entrer entretenir envahir envelopper envisager envoyer épouser éprouver
épuiser équiper équivaloir errer escalader espionner essayer essuyer étaler éteindre étendre étouffer étudier
évacuer évader évaporer éveiller éviter évoluer examiner exaspérer excéder exécuter exercer exhiber exister
exonérer expédier expérimenter expertiser expirer exploiter exporter expulser extrader extraire fabriquer
faciliter faillir falsifier favoriser façonner feindre fermer fêter filer filmer financer finir fixer fleurir
flotter foncer fonctionner fonder fondre forcer former fouiller fournir fragiliser franchir frapper freiner
fréquenter frôler fuir fumer fusionner gagner garder garer geler gêner gérer gouverner grandir gravir grimper
grossir guérir guider habiller habiter haïr heurter honorer hospitaliser identifier ignorer immigrer immobiliser
impliquer importer imposer impressionner inaugurer incarcérer incarner incendier inclure incomber inculper
indemniser induire infiltrer infliger influencer initier inonder inscrire insérer inspecter inspirer installer
instaurer instruire intégrer intensifier interdire intéresser interpeller introduire inventer investir isoler
joindre jouer jouir jumeler kidnapper labelliser laver légaliser lever libérer licencier lier limiter limoger
liquider livrer loger longer lutter maîtriser manger manier manifester manipuler manœuvrer manquer marcher marier
marquer massacrer mêler mener menotter mériter mesurer miner miser mobiliser modérer moderniser modifier
monopoliser mouiller mourir mouvoir multiplier murer muter naître narguer naviguer négliger négocier nommer
nourrir noyer nuire obéir obliger obtenir occuper offrir omettre opérer organiser orienter oser ôter oublier
pallier paraître paralyser parcourir pardonner parer participer partir parvenir patienter patrouiller payer pêcher
peindre peiner pencher pénétrer percer percuter perdre périr permettre perquisitionner perturber peser
photographier piéger piller placer plafonner plaire planifier planter plonger poignarder polluer porter poser
posséder pratiquer précéder précipiter préférer prélever préparer prescrire préserver présider prêter prévaloir
priver privilégier procéder procurer produire profiter programmer progresser projeter prolonger promener
promouvoir promulguer prospérer protéger provenir provoquer puiser punir quitter racheter ralentir rallier
ramasser ramener ramer ranger rançonner rapatrier rapprocher rassembler rater rattacher rattraper ravager ravir
réaliser réaménager rebâtir rebondir recevoir réchauffer rechercher récolter réconcilier reconduire reconstituer
reconstruire recourir recouvrir recruter recueillir reculer récupérer redevenir rédiger redresser réduire réélire
réévaluer référer réformer réfugier regagner regarder régler régner regrouper régulariser réhabiliter réinstaller
rejoindre rejouer relâcher relancer relayer relier relocaliser remanier remédier remettre remonter remplacer
remplir remporter rémunérer renaître rencontrer renforcer renoncer renouer renouveler rénover rentrer renverser
renvoyer répandre réparer repartir répartir repérer replacer reporter reposer représenter reproduire requalifier
réserver résider résister résoudre respecter respirer ressembler ressentir ressortir ressusciter restaurer rester
restituer restreindre restructurer résulter rétablir retarder retenir retirer retomber retourner retracer
retrouver réunir réussir revaloriser réveiller revendre revenir revêtir revivre revoir ridiculiser rouler rouvrir
ruiner sacrifier saisir sanctionner satisfaire sauter sauver secouer secourir sécuriser séduire séjourner sembler
semer séparer séquestrer serrer servir siéger signer sillonner simplifier simuler situer soigner sombrer souffrir
soulager soulever soumettre soupeser sous-estimer souscrire soustraire spéculer stagner stationner statuer
stimuler stocker stopper subir subsister substituer subventionner succéder succomber suffire suicider suivre
superviser supporter supprimer surestimer surgir surmonter surnommer surpasser surprendre surveiller survenir survivre
survoler susciter suspendre tabasser taire taper tarder télécharger tendre tenter tester tisser tomber torturer
toucher trahir traîner transférer transformer transmettre transporter travailler traverser trébucher trembler
tricher tripler tromper trouer tuer unir user utiliser vaincre valider valoir valoriser varier veiller vendre
venger vérifier verser vider vieillir violer virer viser visiter vivre voler vomir voter voyager zapper
asseoir vêtir adoucir endormir rougir pâlir mordre pendre courber accabler égarer peupler
abroger accoucher acquitter aggraver aiguiser alléger alourdir amasser amender amplifier annuler anéantir apaiser
appauvrir arbitrer archiver arpenter arroser assainir assassiner assembler assiéger assombrir assouplir atténuer
avoisiner bafouer baigner bannir baptiser basculer baser blanchir bosser braconner brader braquer bricoler brouiller
broyer buter bénir cadrer camoufler canaliser capituler capter caresser cautionner censurer chambouler charmer
chauffer cibler claquer cogner cohabiter coiffer colmater coloniser commercialiser commémorer compenser compliquer
comprimer concilier concurrencer conditionner confisquer congeler consoler conspirer contaminer contempler
contourner contraster converger convertir copier corrompre coter cotiser coudre cracher craquer cueillir cuire
cuisiner culminer cultiver destituer devancer diluer discuter dissocier dissuader disséminer diversifier divertir
divorcer dribbler décaler décevoir décharger décimer décoller décompter décorer découper décourager défavoriser
déferler défier défigurer dégainer dégeler déguster déjeuner déjouer délaisser délibérer délocaliser déloger
démanteler démasquer déminer démocratiser démolir dénicher dépanner dépister dépénaliser dérailler déraper dériver
désactiver désamorcer déserter désorganiser déstabiliser détester détrôner dévaliser déverser dévier effleurer
emboutir empiéter empoisonner emprisonner enchanter encombrer endetter endeuiller enfermer enfouir enfreindre
enrayer ensevelir entasser envoler escroquer essouffler estomper exacerber exaucer exempter exiler familiariser
fasciner fatiguer fidéliser filtrer finaliser flamber fluctuer fléchir forger formaliser frauder fructifier frémir
galérer gaspiller gifler gonfler goûter graver grever griller guetter gâcher gâter générer harceler harmoniser
hisser homologuer humilier héberger hériter illuminer imiter immatriculer immerger imprimer improviser incorporer
indexer infecter infléchir ingérer injecter innover interagir intercepter interférer interpréter intoxiquer
invalider inverser irriguer jaillir jardiner libéraliser localiser légiférer légitimer léguer lésiner majorer
malmener mandater maquiller marchander matérialiser maudire maximiser mixer mondialiser motiver muscler museler
mutualiser médiatiser mûrir nager naturaliser nettoyer neutraliser niveler normaliser obtempérer occasionner orner
osciller outrepasser parapher parrainer partager patauger perfectionner perpétrer perpétuer persécuter
piloter pirater piétiner placarder plier plomber plébisciter ponctuer postuler pourrir privatiser prodiguer profaner
proférer prohiber propager proscrire prospecter préfigurer préoccuper purger pénaliser quadrupler racketter radier
raffermir rafler rafraîchir rajeunir rallonger ranimer raréfier raser ratifier rationaliser raviver rayer recaser
recommencer reconvertir recouvrer recycler redistribuer redorer redoubler refléter refondre reformer refouler
rejaillir reloger reléguer remarier rembourser remobiliser remorquer remuer rentabiliser resserrer resurgir retentir
retransmettre rivaliser ronger rythmer réactiver réanimer récompenser réconforter réexaminer régaler réguler
réintégrer réinventer répercuter réprimer réquisitionner rétracter rétrograder réunifier réutiliser réviser révoquer
saccager saigner saper saturer sceller scinder scolariser scruter sculpter sensibiliser serpenter solder somnoler
sonder souder soudoyer soutirer sponsoriser spécialiser stabiliser structurer suffoquer supplanter surclasser
surplomber symboliser sympathiser sécher sélectionner sévir tailler tarir tasser teindre ternir terrasser terrifier
tituber titulariser tolérer tondre totaliser tourmenter tousser tracer transcrire transgresser transiter
transparaître transpirer traquer traumatiser trier troquer troubler truquer usurper vacciner vaciller
verbaliser verdir verrouiller vexer vibrer visionner visualiser vouer végéter véhiculer ébranler échelonner
économiser écoper écourter écrouer édifier égaliser égorger épargner éparpiller épauler épurer équilibrer éradiquer
ériger étayer évincer admirer collectionner coller côtoyer coûter emménager endosser enfiler étreindre explorer
frissonner intriguer lorgner mentir patiner pétrir raccrocher vénérer chérir toiser dévisager attiser bercer
captiver déambuler dompter empocher éplucher feuilleter fouetter grignoter hanter peaufiner pourchasser raffoler
regorger ruminer tâtonner tricoter trinquer tutoyer confectionner concocter éblouir nicher brouter moissonner élaguer
vendanger goudronner jouxter cerner pilonner congédier reclasser talonner greffer maigrir accoster amarrer
chavirer faucher relire numériser dédommager gracier auditionner arnaquer fusiller décapiter vandaliser
scier emballer repasser
`);

/**
 * Further verbs, for their finite forms: a present that is unknown looks like an adjective of the subject before it. Their
 * participles, which are adjectives too, are told by their endings (suffixes.ts).
 */
export const rarerVerbs: readonly string[] = items(`
abaisser abdiquer abolir abonner absoudre accidenter acclamer acclimater accoler accoutrer accoutumer accréditer
accroupir acheminer actualiser additionner adhérer administrer adosser aérer affaler affamer afférer affilier
affranchir affréter affûter agenouiller agglomérer agglutiner agoniser agrémenter aguerrir ajourner aliéner allaiter
allécher allouer alpaguer alphabétiser amadouer américaniser ameuter amoindrir amortir annoter apeurer aplanir aplatir
appâter apposer apprivoiser approfondir approprier approvisionner arborer arrimer arrondir aspirer assaillir
assaisonner assécher assermenter asservir assigner assommer assoupir assouvir assujettir atermoyer atomiser attabler
atterrer attitrer attrister ausculter autofinancer autogérer automatiser autoproclamer avaliser avérer bachoter bâcler
bâillonner ballotter banaliser bancariser bétonner biaiser bifurquer biner blêmir blottir bluffer boiser boiter
bonifier booster bouchonner bouder bouillonner bouquiner bourlinguer bousculer boycotter breveter brimer broder brunir
bureaucratiser butiner cabrer cadenasser cafouiller cajoler capitaliser carillonner cartonner castrer centraliser
chahuter chanceler chantonner chaparder chaperonner charrier cheminer chevaucher chiffonner chômer choyer cicatriser
cimenter circonvenir ciseler civiliser claudiquer cligner clignoter climatiser coaliser codifier coexister cofinancer
coincer colorer colorier commuer compatir complexifier complimenter comploter comptabiliser computer concasser
concrétiser condenser condescendre conférer configurer confiner confondre conjuguer consentir consterner consumer
contractualiser contrebalancer contrecarrer contrevenir convoiter convoler cosigner courtiser cramer cramponner
crédibiliser créditer criminaliser crisper cristalliser croupir culpabiliser damner déballer débander débaptiser
débiter déblayer déboiser déboussoler débouter débrancher débrider décaisser décamper décanter décentraliser
déchaîner déchausser déchiffrer déclasser décoder décolorer décompenser décomposer déconnecter déconsidérer
décontaminer décrisper dédaigner dédoubler défaillir défiscaliser déforester déformer défouler défrayer défricher
dégénérer déglinguer dégoter dégoûter dégringoler déguerpir déguiser délabrer délecter déléguer délester délier
délimiter démanger démêler démembrer démener démilitariser démoder démoraliser démotiver démultiplier démunir
démystifier dénaturer dénigrer dénoter dénouer dénuder dépérir dépeupler déplafonner déplaire déplier dépolitiser
dépolluer déporter dépoussiérer dépraver déprécier déprogrammer déraciner déréguler dérider déroger désaltérer
désarçonner désarmer désavouer désenchanter désenclaver désendetter désengager désensibiliser déshabiller désherber
déshériter déshumaniser désimperméabiliser désinformer désintégrer désobéir désorienter désosser dessaisir dessécher
détacher détaler détartrer dételer détendre détériorer détoner détricoter dévaler dévaloriser dévaluer dévoyer
diaboliser digérer dilapider discréditer discriminer disculper disgracier disloquer disqualifier dissiper dissoner
divaguer documenter dorer dramatiser draper dupliquer dynamiser écarteler échauder échauffer éclabousser éclaircir
écologiser écorcher écrémer écrouler édenter effarer effaroucher élancer électriser émailler émanciper embarrasser
embaumer embellir embêter embourgeoiser embouteiller embraser embrigader émincer emmagasiner émousser
empêtrer emplir encarter enchérir encrasser endiguer endoctriner endurcir endurer enfanter enfler enfourcher enfuir
engouffrer engourdir engraisser engueuler enivrer enjamber enjoliver enlacer enlaidir enliser enraciner enrôler
enrouler ensabler ensanglanter ensemencer entacher entériner entrebâiller entrecouper entrelacer entremêler entreposer
entrevoir entrouvrir envenimer environner envoûter épanouir épater épier époustoufler éprendre équarrir équeuter
érafler éroder escamoter esquinter essaimer essorer estomaquer estropier étalonner étatiser éterniser éternuer étirer
étourdir européaniser évangéliser évanouir éventer éventrer exécrer exfiltrer exhumer exorciser expatrier
exproprier expurger exténuer exterminer externaliser extirper extorquer faiblir fédérer fêler fendre
fiancer figer flairer flancher flâner flanquer flatter flirter focaliser forcir forer fourmiller fourrer fracasser
fractionner fragmenter fraterniser frayer frelater froisser galvaniser garnir généraliser gesticuler gicler glaner
gratifier grouiller guerroyer habiliter halluciner hameçonner handicaper harnacher hiberner hiérarchiser hocher
horrifier huer hypnotiser idéaliser immiscer immortaliser immuniser impartir imperméabiliser implanter implémenter
imprégner incinérer incruster inculquer indisposer individualiser industrialiser infantiliser infester informatiser
ingurgiter inhiber inhumer instituer institutionnaliser instrumentaliser insuffler intercéder interconnecter intimider
intituler inventorier jalonner joncher jongler judiciariser klaxonner labourer laïciser languir lapider larguer
ligoter louvoyer lubrifier lyncher maltraiter manoeuvrer marginaliser mécaniser méconnaître médicaliser médire méditer
méfier mégoter mémoriser meurtrir mijoter mincir mitiger moisir mollir monétiser monnayer moraliser morceler
mortifier munir mutiler mystifier nantir nationaliser nécessiter noircir noyauter numéroter obnubiler obscurcir
obséder obstruer octroyer officier opprimer optimiser outiller pacifier pactiser palpiter parachever parfumer
parlementer parquer parsemer pâtir paupériser paver pavoiser peler perdurer pérenniser perforer péricliter permuter
persévérer personnaliser personnifier pervertir pétiller pimenter pivoter pleuvoir plisser poinçonner polariser
politiser ponctionner pondre populariser positionner pourvoir précariser prédestiner prédisposer prédominer
préfinancer préjuger préméditer prémunir prénommer prépayer préposer pressurer présupposer prioriser procréer
professionnaliser profiler proliférer proportionner prosterner prostituer puer pulluler pulvériser purifier quantifier
rabaisser raboter raccommoder raccompagner raccorder raccourcir racoler radicaliser radoter radoucir raffiner
rafistoler raidir raisonner rallumer ramifier ramollir ramoner rationner ratisser ravaler ravitailler réabonner
réactualiser réadapter réaffecter réajuster réapparaître réapprendre réapprovisionner réarmer réarranger réassurer
rebaptiser reboiser rebrousser rebuter recaler recapitaliser receler recentrer réchapper rechigner recoller
recomposer recompter reconquérir reconsidérer recoucher recoudre recréer récréer recroqueviller redéfinir redemander
redémarrer redéployer redescendre redonner réécouter rééduquer réemployer réemprunter réessayer réexpédier
refermer refiler refinancer refluer reformuler refroidir régénérer régir regonfler réimplanter réimprimer réincarner
réindustrialiser réinsérer réinvestir rejuger remotiver renâcler renationaliser renégocier renfermer renflouer
renommer réorganiser réorienter repêcher repenser reperdre répertorier replanter replier replonger repositionner
reprogrammer répudier requinquer résonner résorber resplendir responsabiliser ressaisir ressemer retisser retravailler
rétrécir rétribuer retrousser revaloir révérer reverser revigorer revisiter revisser revitaliser révolutionner
rhabiller rincer roder ronfler ronronner rudoyer ruisseler saborder saboter sacquer salarier salir sanctifier
sanctuariser saupoudrer sautiller savonner scanner scénariser scintiller sectionner séculariser segmenter
sevrer sidérer skier socialiser solenniser solidifier sommeiller soucier soumissionner sourciller spammer sprinter
squatter standardiser stériliser stresser stupéfier subjuguer submerger subordonner subtiliser subvenir subvertir
suggestionner suinter superposer suppléer surendetter surévaluer surexposer surgeler surmener sursauter synchroniser
systématiser tamiser tamponner tanguer tapir tapisser tapoter tarauder tarifer tatouer tergiverser terroriser tiédir
tirailler toussoter tracasser trafiquer transborder transfigurer transplanter transvaser trépigner trimballer trimer
tripoter tronçonner tronquer tyranniser unifier uniformiser urbaniser vapoter vaquer végétaliser ventiler verglacer
visser vivifier voleter vouvoyer 
refaire défaire contrefaire réécrire récrire distraire traire rabattre repeindre ceindre disjoindre découdre
accourir tressaillir desservir resservir
`);

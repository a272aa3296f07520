import type { NounKind } from '../types';

/**
 * Nouns that name a person by function or profession. Each word is the masculine singular; the feminine and the plurals
 * follow from the file “inflection” unless they stand behind bars: masculine|feminine|masculine plural|feminine plural.
 */
export const roleNouns = `
permanent édile leader guide pivot arrière meneur libéro|libéro conciliateur pédologue brancardier lobbyiste curateur
président vice-président coprésident ministre vice-ministre secrétaire sous-secrétaire chancelier vice-chancelier
wali caïd gouverneur|gouverneure vice-gouverneur|vice-gouverneure préfet|préfète sous-préfet|sous-préfète maire maire|mairesse bourgmestre
échevin adjoint député eurodéputé sénateur parlementaire conseiller élu rapporteur|rapporteure questeur|questeure
délégué commissaire ambassadeur consul diplomate émissaire négociateur médiateur plénipotentiaire attaché chargé
représentant porte-parole|porte-parole|porte-parole|porte-parole chef sous-chef dirigeant candidat colistier
suppléant successeur|successeure prédécesseur|prédécesseure opposant roi|reine prince|princesse duc|duchesse
comte|comtesse baron marquis empereur|impératrice souverain monarque dauphin régent émir sultan cheikh dictateur
despote tyran|tyranne autocrate président-directeur fonctionnaire administrateur directeur codirecteur
sous-directeur vice-directeur superviseur|superviseure inspecteur contrôleur vérificateur juge magistrat
procureur|procureure vice-procureur|vice-procureure substitut parquetier avocat bâtonnier notaire greffier huissier juré
assesseur|assesseure défenseur|défenseure plaideur juriste constitutionnaliste pénaliste fiscaliste criminologue
policier gendarme brigadier enquêteur détective commandant capitaine lieutenant colonel général adjudant sergent
caporal major maréchal amiral vice-amiral contre-amiral officier sous-officier gradé soldat militaire légionnaire
marin|marin parachutiste pilote copilote commando sapeur
sapeur-pompier|sapeuse-pompière|sapeurs-pompiers|sapeuses-pompières pompier secouriste sauveteur|sauveteuse
gardien surveillant douanier vigile médecin|médecin docteur|docteure chirurgien infirmier
aide-soignant|aide-soignante|aides-soignants|aides-soignantes soignant urgentiste anesthésiste pédiatre psychiatre neuroscientifique
psychologue psychanalyste généraliste cardiologue oncologue cancérologue neurologue neurochirurgien gynécologue
obstétricien dermatologue radiologue virologue épidémiologiste infectiologue immunologue biologiste pharmacien
dentiste vétérinaire kinésithérapeute ostéopathe orthophoniste sage-femme|sage-femme|sages-femmes|sages-femmes
ambulancier légiste diététicien nutritionniste addictologue pneumologue gériatre professeur|professeure prof|prof
enseignant instituteur maître|maîtresse éducateur animateur proviseur|proviseure principal recteur doyen
universitaire chercheur scientifique savant doctorant étudiant lycéen collégien écolier élève formateur historien
sociologue politologue politiste économiste philosophe anthropologue ethnologue géographe démographe linguiste
archéologue géologue physicien astrophysicien chimiste mathématicien statisticien biochimiste généticien
climatologue météorologue prévisionniste océanographe sismologue volcanologue vulcanologue glaciologue hydrologue
écologue botaniste zoologiste ornithologue agronome paléontologue astronome ingénieur|ingénieure technicien
informaticien programmeur développeur architecte urbaniste paysagiste géomètre expert spécialiste consultant
analyste stratège auditeur expert-comptable|experte-comptable|experts-comptables|expertes-comptables comptable
trésorier actuaire sondeur patron pdg|pdg|pdg|pdg dg|dg|dg|dg entrepreneur industriel gérant cogérant fondateur
cofondateur créateur propriétaire copropriétaire actionnaire investisseur financier banquier courtier
trader|tradeuse négociant commerçant marchand détaillant grossiste distributeur fournisseur exportateur
importateur fabricant constructeur promoteur armateur exploitant franchisé associé cadre manager|manageuse
manageur employé salarié ouvrier contremaître|contremaîtresse intérimaire stagiaire apprenti syndicaliste
cégétiste cédétiste retraité agriculteur éleveur maraîcher viticulteur vigneron céréalier arboriculteur
paysan|paysanne fermier berger apiculteur sylviculteur forestier pêcheur ostréiculteur mytiliculteur matelot
mareyeur chasseur jardinier horticulteur fleuriste boulanger boucher charcutier pâtissier traiteur épicier
poissonnier cuisinier restaurateur hôtelier tenancier serveur barman|barmaid sommelier cafetier chocolatier fromager
coiffeur esthéticien couturier styliste mannequin|mannequin bijoutier joaillier horloger antiquaire libraire
buraliste caissier vendeur maçon menuisier charpentier couvreur plombier électricien peintre plâtrier carreleur
serrurier mécanicien garagiste soudeur chaudronnier mineur docker|dockeuse cheminot conducteur chauffeur routier
transporteur|transporteuse livreur cycliste coursier facteur postier éboueur concierge bailleur|bailleresse
notable assureur steward|stewardess hôtesse journaliste reporter|reportrice rédacteur éditorialiste chroniqueur
correspondant envoyé présentateur éditeur photographe photojournaliste cameraman|camerawoman documentariste
blogueur influenceur youtubeur vidéaste podcasteur|podcasteuse lanceur écrivain auteur coauteur romancier
poète|poétesse essayiste dramaturge traducteur biographe scénariste réalisateur cinéaste producteur
metteur|metteuse acteur comédien humoriste chanteur|chanteuse musicien compositeur interprète pianiste violoniste
guitariste violoncelliste batteur|batteuse rappeur soprano|soprano ténor|ténor chorégraphe danseur artiste
affûteur brasseur brodeur charron dompteur encadreur ergothérapeute fossoyeur laborantin logopède masseur mosaïste naturopathe pédicure psychothérapeute
rempailleur retoucheur tailleur trappeur veilleur vendangeur
meunier paludier saunier vannier luthier potier torréfacteur caviste opticien cordonnier céramiste
ébéniste batelier éclusier généalogiste trapéziste spéléologue herboriste conteur|conteuse
accordéoniste organiste flûtiste harpiste percussionniste contrebassiste clarinettiste circassien graffeur marionnettiste performeur entomologiste primatologue
plasticien sculpteur dessinateur caricaturiste graphiste illustrateur
commissaire-priseur|commissaire-priseuse|commissaires-priseurs|commissaires-priseuses conservateur galeriste
collectionneur bibliothécaire archiviste programmateur imprésario agent cascadeur magicien sportif athlète joueur
footballeur rugbyman|rugbywoman|rugbymen|rugbywomen basketteur|basketteuse handballeur volleyeur
tennisman|tenniswoman|tennismen|tenniswomen nageur coureur sprinteur|sprinteuse marathonien boxeur judoka|judoka
escrimeur skieur surfeur navigateur skipper|skippeuse skippeur cavalier jockey|jockey gymnaste patineur golfeur alpiniste
grimpeur entraîneur sélectionneur coach|coach attaquant buteur|buteuse défenseur ailier arbitre talonneur pilier troisième-ligne deuxième-ligne perchiste kayakiste apnéiste pongiste vététiste décathlonien champion
vice-champion médaillé recordman|recordwoman|recordmen|recordwomen préparateur pape|papesse cardinal archevêque
évêque prêtre|prêtresse curé abbé|abbesse moine|moniale pasteur|pasteure rabbin imam ayatollah mufti|mufti
patriarche aumônier vicaire diacre|diaconesse nonce théologien prédicateur séminariste religieux intendant
régisseur coordinateur coordonnateur organisateur responsable coresponsable référent initiateur militant activiste
sympathisant adhérent bénévole volontaire humanitaire travailleur assistant éclairagiste père|mère frère|sœur
fils|fille cousin oncle|tante neveu|nièce mari|épouse époux|épouse grand-père|grand-mère|grands-pères|grands-mères
beau-père|belle-mère|beaux-pères|belles-mères beau-frère|belle-sœur|beaux-frères|belles-sœurs
petit-fils|petite-fille|petits-fils|petites-filles compagnon|compagne conjoint fiancé veuf|veuve parrain|marraine
tuteur parent vétéran maître-nageur|maîtresse-nageuse|maîtres-nageurs|maîtresses-nageuses astronaute cosmonaute
spationaute hacker|hackeuse codeur designer|designeuse maquilleur
sénateur-maire|sénatrice-maire|sénateurs-maires|sénatrices-maires
député-maire|députée-maire|députés-maires|députées-maires percepteur
garde-champêtre|garde-champêtre|gardes-champêtres|gardes-champêtres garde légat vizir artisan bûcheron brocanteur biathlète clown|clown mandataire forgeron ouvreur
avant-centre|avant-centre|avants-centres|avants-centres demi-centre
praticien affineur crémier chevrier vacher porcher pisciculteur oléiculteur riziculteur conchyliculteur aviculteur
tanneur accordeur relieur tisserand kiné|kiné challenger|challengeuse showrunner|showrunneuse streamer|streameuse gamer|gameuse métayer outsider|outsider maréchal-ferrant|maréchale-ferrante|maréchaux-ferrants|maréchales-ferrantes orfèvre
graveur typographe imprimeur enlumineur calligraphe doreur ramoneur zingueur tourneur fraiseur ajusteur outilleur mouleur
fondeur déménageur aiguilleur traminot barista plongeur cuistot pizzaïolo|pizzaïola confiseur élagueur
scieur garde-chasse|garde-chasse|gardes-chasses|gardes-chasses toiletteur dresseur soigneur cartographe topographe monteur
cadreur costumier souffleur acrobate jongleur funambule conteur slameur scénographe muséographe tatoueur parfumeur videur
convoyeur démineur lutteur rameur triathlète traileur équipier barreur sauteur hockeyeur haltérophile thérapeute guérisseur
magnétiseur chamane instit|instit employeur saisonnier disquaire ferrailleur châtelain dameur pisteur
`;

/** Nouns of persons that are no post; written like role nouns. */
export const personNouns = `
membre concurrent abonné homme|femme sieur|dame monsieur|madame|messieurs|mesdames natif garçon|fille enfant|enfant bébé|bébé adolescent ado|ado adulte benjamin habitué aîné
cadet jumeau individu|individu citoyen habitant riverain voisin résident villageois citadin rural banlieusard
témoin|témoin victime otage rescapé survivant blessé défunt disparu sinistré réfugié migrant exilé déplacé
sans-abri|sans-abri|sans-abri|sans-abri sans-papiers|sans-papiers demandeur immigré étranger clandestin expatrié
accusé prévenu suspect complice coupable condamné détenu prisonnier mis-en-cause agresseur assaillant tireur meurtrier
assassin tueur violeur voleur braqueur cambrioleur trafiquant dealer|dealeuse escroc|escroc terroriste djihadiste
jihadiste kamikaze ravisseur casseur émeutier manifestant gréviste frondeur insurgé rebelle combattant milicien
putschiste séparatiste indépendantiste nationaliste plaignant requérant intéressé concerné signataire
pétitionnaire participant spectateur lecteur auditeur téléspectateur internaute utilisateur usager client
consommateur passager voyageur touriste vacancier estivant automobiliste motard piéton locataire contribuable
électeur votant administré patient malade bénéficiaire allocataire chômeur précaire proche ami protégé camarade collègue
collaborateur confrère|consœur partenaire allié rival adversaire ennemi partisan détracteur fan|fan
supporter|supportrice supporteur ultra|ultra admirateur fidèle croyant pèlerin paroissien socialiste communiste
écologiste écolo|écolo centriste gaulliste macroniste lepéniste mélenchoniste insoumis frontiste républicain
démocrate libéral conservateur travailliste souverainiste populiste extrémiste modéré trentenaire quadragénaire
quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire centenaire quadra|quadra néophyte novice ancien
jeune vieux|vieille inconnu anonyme passant badaud curieux observateur connaisseur interlocuteur invité
hôte|hôtesse héritier orphelin vedette star|star célébrité|célébrité personnalité|personnalité homologue
prétendant tenant détenteur finaliste lauréat vainqueur|vainqueure gagnant perdant favori|favorite bourreau|bourreau héros|héroïne
milliardaire millionnaire magnat oligarque aristocrate bourgeois exploitant papa|maman gamin minot vieillard
seigneur|seigneure amateur occupant amant imbécile senior ivrogne servant randonneur orateur forain intervieweur
préposé recalé naufragé miraculé révolté évincé licencié agrégé vaincu battu diplômé initié surdoué handicapé affilié mutilé brûlé amputé cambriolé floué escroqué sauveur mécène philanthrope ermite maquisard passeur receleur faussaire pyromane
`;

/** A row of nouns of one kind and gender; plurals are regular unless behind a bar. */
interface NounRow {
  readonly kind: NounKind;
  readonly gender: 'm' | 'f';
  readonly words: string;
}

/** Nouns by what they stand for and their gender. */
export const nounRows: readonly NounRow[] = [
  {
    kind: 'organization',
    gender: 'm',
    words: `
gouvernement ministère conseil cabinet secrétariat commissariat parlement sénat congrès comité parquet tribunal
syndicat parti mouvement groupe groupement collectif consortium conglomérat constructeur opérateur
fabricant distributeur exploitant armateur transporteur assureur établissement organisme institut
observatoire laboratoire labo centre bureau service département canton district rectorat consulat
état|états royaume pays|pays continent club staff cercle réseau front bloc camp clan régime exécutif duo
trio tandem quatuor équipage bataillon régiment commandement état-major|états-majors journal quotidien
hebdomadaire mensuel magazine média tabloïd site portail diffuseur studio label éditeur musée théâtre
festival orchestre opéra ballet zoo hôpital chu|chu chr|chr samu|samu ehpad lycée collège campus
conservatoire barreau jury consistoire diocèse évêché archevêché vatican patriarcat clergé fonds|fonds
cabinet-conseil géant sous-traitant promoteur supermarché gang cartel commando califat politburo
directoire pôle quartier-général think-tank lobby|lobbies patronat public peuple électorat voisinage personnel
village hameau greffe encadrement secours|secours
`,
  },
  {
    kind: 'organization',
    gender: 'f',
    words: `
préfecture sous-préfecture maison-mère|maisons-mères mairie municipalité commune métropole agglomération agglo communauté région
collectivité ville capitale province république nation principauté fédération confédération union alliance
coalition ligue association asso fondation organisation ong|ong onu intersyndicale coordination commission
mission assemblée chambre cour présidence vice-présidence chancellerie ambassade délégation direction
administration agence autorité inspection trésorerie douane police gendarmerie brigade armée marine
aviation milice garde force|forces troupe justice défense accusation partie instruction juridiction
magistrature société entreprise firme compagnie multinationale start-up|start-up biotech filiale enseigne marque
banque assurance mutuelle coopérative usine raffinerie plateforme régie industrie filière holding pme|pme
école université faculté fac académie crèche clinique maternité pharmacie église mosquée synagogue
paroisse congrégation secte majorité opposition gauche droite extrême-gauche extrême-droite presse
rédaction chaîne radio télévision télé revue gazette équipe sélection fédé franchise écurie section
fraction faction mouvance guérilla rébellion junte dictature famille fratrie institution instance structure entité pousse caisse
profession interprofession corporation intercommunalité hiérarchie foule population jeunesse diaspora
croix-rouge permanence belligérante centrale mafia triade capitainerie légation scierie fonderie aciérie
voirie maréchaussée papeterie sucrerie conserverie verrerie cimenterie billetterie
`,
  },
  {
    kind: 'document',
    gender: 'm',
    words: `
rapport chiffre calcul pré-rapport communiqué document texte article tract livre ouvrage roman essai récit journal
manuscrit mémoire manuel dossier courrier courriel mail e-mail message sms|sms tweet post billet
blog éditorial édito reportage documentaire film procès-verbal|procès-verbaux pv|pv arrêté décret arrêt
jugement verdict avis|avis projet amendement traité accord protocole règlement contrat bail testament
sondage consensus|consensus pointage comptage baromètre bilan bulletin inventaire tableau graphique recensement registre relevé
compte-rendu|comptes-rendus résumé discours|discours télégramme câble mémorandum mémo questionnaire dictionnaire
quotidien hebdomadaire panneau écriteau slogan graffiti titre alinéa paragraphe chapitre préambule cahier
acte calendrier programme plan carnet certificat formulaire réquisitoire plaidoyer pamphlet appel manifeste
prospectus argumentaire podcast enregistrement extrait passage algorithme code coran évangile proverbe
dicton adage résultat diagnostic élément témoignage indicateur indice classement palmarès audit
`,
  },
  {
    kind: 'document',
    gender: 'f',
    words: `
étude enquête note lettre dépêche brochure notice circulaire directive loi proposition résolution
convention charte constitution ordonnance motion pétition tribune chronique interview biographie
autobiographie annonce affiche banderole pancarte plaque étiquette inscription légende expertise
contre-expertise autopsie analyse statistique donnée carte annexe synthèse revue publication encyclopédie
thèse bible instruction plainte assignation requête sentence fiche liste facture attestation vidéo photo
image archive page constatation décompte comptage recensement investigation missive déposition story newsletter jurisprudence estimation projection
`,
  },
  {
    kind: 'source',
    gender: 'f',
    words: 'source',
  },
  { kind: 'source', gender: 'm', words: 'entourage' },
  { kind: 'person', gender: 'f', words: 'personne victime voix|voix' },
  { kind: 'person', gender: 'm', words: 'couple' },
  {
    kind: 'other',
    gender: 'm',
    words:
      'signe blâme divorce logement enseignement tourisme artisanat appui guichet événement escalier fond contraire œil|yeux pouvoir port corps|corps milieu numéro n°|n° pilier commerce magasin hôtel restaurant atelier',
  },
  {
    kind: 'other',
    gender: 'f',
    words:
      'concurrence éclipse agriculture écologie éducation cohésion ruralité égalité francophonie transition occasion condition distance présence existence habitude pierre cheminée beauté enfance qualité capacité quantité réalité solution situation figure maison base branche antenne cellule structure',
  },
  {
    kind: 'speech',
    gender: 'm',
    words: `
propos|propos mot avis|avis argument aveu démenti commentaire constat cri discours|discours doute espoir
avertissement ultimatum reproche regret sentiment serment refus|refus soupçon principe vœu souhait rappel
message murmure fait témoignage ordre pronostic présage bruit ragot engagement remerciement hommage
échange plaidoyer toast sermon merci remords|remords raisonnement prétexte postulat slogan
sous-entendu|sous-entendus jeu mensonge secret credo leitmotiv refrain mantra ressenti bémol soulagement
`,
  },
  {
    kind: 'speech',
    gender: 'f',
    words: `
déclaration affirmation idée annonce allégation accusation promesse demande question réponse critique
opinion explication précision information rumeur nouvelle thèse hypothèse conviction certitude crainte
peur inquiétude impression suggestion proposition revendication réclamation plainte remarque observation
confidence révélation confession insulte menace injure prière supplication consigne recommandation
préconisation formule phrase parole citation réplique boutade plaisanterie réflexion prédiction prévision
conclusion indignation colère objection contestation dénonciation doléance assurance garantie confirmation
preuve théorie version réaction interrogation position ambition priorité philosophie consternation satisfaction devise excuse justification interprétation invective protestation exhortation injonction
`,
  },
  {
    kind: 'time',
    gender: 'm',
    words:
      'jour matin midi minuit soir an mois|mois siècle week-end|week-ends lendemain surlendemain moment instant printemps|printemps été automne hiver trimestre semestre temps|temps après-midi|après-midi passé futur délai mandat quinquennat septennat',
  },
  {
    kind: 'time',
    gender: 'f',
    words:
      'journée matinée soirée nuit semaine année heure minute seconde veille décennie période saison époque ère date rentrée fin durée échéance quinzaine',
  },
  {
    kind: 'place',
    gender: 'm',
    words: `
lieu lieu-dit|lieux-dits endroit site quartier arrondissement bourg territoire pays|pays nord sud est ouest littoral lac
fleuve océan désert mont massif col plateau bois|bois parc jardin boulevard chemin pont tunnel carrefour
rond-point|ronds-points quai parking bâtiment immeuble appartement palais|palais château stade gymnase
terrain marché cimetière commissariat domicile foyer studio hall couloir étage sol ciel bord coin trottoir
camp
`,
  },
  {
    kind: 'place',
    gender: 'f',
    words: `
avenue place route autoroute départementale nationale rocade gare station frontière zone banlieue
périphérie campagne montagne forêt plage côte île mer rivière vallée plaine colline cité résidence salle
chambre cour tour villa ferme prison caserne cathédrale chapelle église bibliothèque scène tribune piscine
patinoire barre terre planète rive digue baie
`,
  },
  {
    kind: 'other',
    gender: 'm',
    words: `
accident accès|accès accueil achat âge air ajout amour arbre argent aspect atout attentat auteur
avantage avenir avion bateau bâton bénéfice besoin bien blé blocage blanc bonheur bras|bras budget but
cadeau calme camion cancer capital cas|cas cauchemar charbon chat cheval|chevaux chien chiffre choc
choix|choix chômage cinéma climat cœur combat compte concert conflit congé contact contexte contrôle côté
coup courage cours|cours coût couteau crédit crime cycle danger débat début décès|décès décor défi déficit
dégât degré départ dépôt désaccord désastre désordre dessin dialogue différend dispositif domaine don
dos|dos drame drapeau droit échec|échecs effectif effet effort élan emploi ennui enjeu entretien
esprit essor examen excès|excès exemple exercice florilège verbatim feu|feux fil foot football fruit fusil gaz|gaz geste goût
gouffre handicap hasard honneur impact impôt incendie incident intérêt jet lien lit loisir maintien
malaise mal|maux manque mariage massacre match|matchs matériel métier meurtre mètre milliard millier
million missile mode modèle monde montant moyen mur mystère niveau nom nombre objectif objet œil|yeux
ouragan outil panier papier paquet paradoxe pari|pari parcours|parcours paysage péril permis|permis
pétrole pied plaisir plafond poids|poids point poisson portrait poste potentiel pourcentage
préjudice prix|prix problème procès|procès processus|processus produit profit progrès|progrès quota rang
ravage rayon record recours|recours recul refuge regard rejet relief remède rendez-vous|rendez-vous
renfort répit report repas|repas repos|repos respect reste retard retour retrait rêve revenu
revers|revers rideau risque rythme rôle sang salaire salon salut sang-froid sauvetage scandale score
scrutin sens|sens sexe siège silence sinistre soin sommet sort sous-marin soutien spectacle sport stock
rugby|rugby handball|handball basket-ball|basket-ball volley-ball|volley-ball volley|volley judo|judo biathlon ski snowboard|snowboard
patinage|patinage hockey|hockey aviron canoë kayak golf badminton|badminton squash|squash taekwondo|taekwondo surf|surf triathlon marathon
trail rallye cyclo-cross|cyclo-cross décryptage séisme patrimoine recyclage|recyclage
succès|succès suicide sujet support surnom symbole système tabac tabou taux|taux télétravail tennis|tennis
test tir toit tournant tournoi trafic train trajet travail|travaux trésor trou trouble type
univers|univers usage vaccin vélo vent verre vide vin viol virus|virus visage vocabulaire voile vol vote
voyage vrai watt zèle demi dîner déjeuner défilé détail dû reçu vécu contenu pouvoir savoir devoir rire
sourire baiser désarroi dépit enthousiasme courant bond frein pic repli sursaut plongeon virage
armistice cessez-le-feu|cessez-le-feu marchandage troc tri legs|legs pas|pas souffle clou signal|signaux
gage gâchis|gâchis fiasco carton carnage euro dollar franc bout bus|bus gens|gens soleil nez|nez
genou|genoux pain sommeil caractère véhicule légume souvenir chapeau malheur fer terme banc meuble doigt
champ charme chant ménage nuage orage office horizon morceau costume trait talent tort lait
tapis|tapis génie réveil phénomène luxe désir cou sein tas|tas ventre cerveau téléphone appareil sac
embarras|embarras tiers|tiers quart abord travers|travers égard biais|biais art miracle convoi délit exil
exploit chèque emprunt aval thème bassin chocolat kilomètre critère transfert pillage golfe genre écart
abus|abus embargo écran dessert habit lion mépris|mépris pardon deuil oiseau flot soupir navire poing
miroir séjour gré concept canon équilibre complexe pneu filet angle axe bijou|bijoux caillou|cailloux
coeur creux|creux dégoût fauteuil flanc fromage frisson habitat métal os|os pli plomb sabot sable seuil
teint ton tonnerre volet balcon balai tiroir loup ours|ours mouton porc veau poulet cochon papillon
insecte animal|animaux végétal tracteur pourboire plat pouce soir tournage secteur espace pavillon
personnage obstacle désespoir anonymat maximum minimum éclat chagrin diable langage abandon jardinage
nettoyage naufrage instinct inverse monstre étang puits|puits marbre carreau orgueil envoi renvoi
chantier palier clavier ordinateur radiateur simulateur incinérateur réacteur congélateur générateur défibrillateur
ventilateur aspirateur accélérateur détecteur collecteur vecteur terrier grenier sentier fichier gibier bouclier levier
mobilier projecteur amplificateur transformateur voilier chalutier thonier minéralier balancier cellier chandelier
plafonnier bénitier bourbier charnier clapier collier espalier gravier guêpier échiquier denier étrier sablier saladier
sommier soulier tablier peuplier pommier cerisier figuier palmier rosier laurier poirier prunier noisetier châtaignier
marronnier fraisier mûrier cocotier bananier destrier sanglier bélier lévrier épervier méridien catalogue prologue
épilogue monologue dictionnaire schiste
`,
  },
  {
    kind: 'other',
    gender: 'f',
    words: `
éolienne persienne cicatrice matrice génératrice calculatrice excavatrice tondeuse moissonneuse perceuse agrafeuse
débroussailleuse tronçonneuse pelleteuse déneigeuse mitrailleuse ponceuse visseuse photocopieuse veilleuse berceuse cafetière
escrime boxe pétanque canicule gastronomie astronomie médecine
affaire aide allure amende amitié ampleur anecdote angoisse approche arme arrivée attaque atteinte attente
autonomie aventure avarie baisse balle barrière bataille bourse bombe boue bouche carrière cause cérémonie
chaleur charge chasse chose chute cible clé commande comparaison conduite contrainte couleur coupe
couverture crise croix|croix culture découverte défaite démarche démocratie dépense dette difficulté
dispute douleur durée dynamique eau échelle économie emprise énergie énigme entrée envie épreuve erreur
étape euphorie façon faim farce fatigue faute fermeture fête fierté fièvre fin fois|fois forme fortune
fosse fraude fuite fumée gloire grève grippe guerre haine hausse rebond histoire honte humeur impasse initiative
injustice joie lâcheté langue lecture liberté ligne limite livraison longueur lumière lutte machine main
maladie manière marche marge masse matière mémoire mesure météo méthode mine misère mise mode moitié
monnaie montée morale mort moyenne musique nature neige nourriture offensive offre œuvre origine ouverture
paix|paix panne panique part pauvreté pêche peine perspective perte pénurie pièce pitié pluie poche poésie
politique pomme porte portée pose poste poudre poursuite poussée pratique prime prise procédure profondeur
querelle raison recette recherche récolte récompense réforme règle religion remise rencontre rente reprise
ressource réunion réussite révolte rigueur rupture ruse santé série serre somme sorte sortie stratégie
suite surface surprise table tâche taille tactique taxe technique technologie température tempête
tentative terreur tête tombe tonne torture trace tragédie traite trêve usure vague valeur vente victoire
vie visite voie voiture volonté écoute échappée estime fouille grêle saisie amertume stupeur
réserve fermeté clôture avancée bêtise catastrophe hypocrisie trahison folie arnaque pagaille débâcle
gifle claque imposture leçon lueur manœuvre ruée cuisine pensée poignée dizaine centaine douzaine
vingtaine trentaine quarantaine cinquantaine rue âme larme ombre lèvre fenêtre fleur jambe chaise poitrine
feuille odeur peau lampe dent oreille robe hauteur bête flamme gorge poussière foi cloche faveur
étoile aile automobile course retraite boucle horreur toile épaule douceur action chance séance nuance balance
espèce grille messe lune cure issue boîte queue corde race bande médaille huile pâte phase onde couche
voirie signature toiture enceinte sculpture peinture chanson goutte glace roue barbe fureur audace vertu
vitre chemise astuce assise bagarre boule brique carotte chair charrette cheville chèvre cigarette clef
colonne corne couronne cuisse écharpe écorce encre épée étoffe fesse flèche forge griffe guitare hache
hanche herbe horloge jupe laine lame malice manche merveille moustache moto mouche mousse nappe oeuvre
olive paille patte pâleur planche plume poule prairie proie rame sauce semelle soie soupe souris|souris
sueur tache tasse tente toilette truite tuile vache valise vapeur veste vigne vis|vis rançon trajectoire
hâte coutume créature harmonie obsèque auberge averse ceinture aiguille tenue venue levée percée
tournée traversée libération réouverture relaxe teneur retenue
`,
  },
];

/** Adjectives that are no participles, so frequent that telling them from nouns and verbs pays; masculine singular or with the feminine behind a bar. */
export const adjectives = `
comble grand petit bon mauvais beau haut bas|basse long|longue court gros|grosse vrai faux|fausse seul même autre tel
premier second prochain précédent nouveau vieux|vieille jeune national local régional départemental
municipal communal européen mondial international fédéral présidentiel ministériel gouvernemental parlementaire
législatif électoral politique économique social public|publique privé général spécial central principal final
total légal illégal pénal civil judiciaire militaire policier religieux officiel officieux important croissant grandissant nécessaire
possible impossible difficile facile grave sérieux dangereux inquiet|inquiète content furieux heureux triste fier
prêt satisfait convaincu favorable hostile opposé clair obscur simple double triple libre fort faible lourd léger
dur doux|douce chaud froid plein vide riche pauvre rapide lent sûr certain évident normal étrange rare fréquent
courant récent actuel ancien moderne futur positif négatif actif passif massif collectif individuel personnel
professionnel industriel commercial financier bancaire agricole rural urbain scolaire universitaire médical
sanitaire hospitalier scientifique technique nucléaire chimique climatique écologique environnemental durable
énergétique numérique culturel artistique historique sportif humain humanitaire populaire commun proche lointain
voisin intérieur extérieur étranger rouge vert bleu noir blanc|blanche jaune rose gris majeur mineur
supérieur|supérieure inférieur|inférieure meilleur|meilleure pire moindre entier complet|complète exact direct
indirect concret|concrète abstrait précis immense énorme vaste large étroit profond vif brutal violent terrible
horrible scandaleux honteux inacceptable intolérable insupportable irresponsable inadmissible légitime responsable
capable incapable unanime formel catégorique ferme prudent optimiste pessimiste confiant sceptique réservé ému
joli pâle extrême tranquille unique immobile mobile brave sévère parfait pareil|pareille superbe utile inutile
différent bizarre solide stupide fou|folle frais|fraîche cher noble aveugle jaloux|jalouse propre juste présent
absent réel absolu singulier âgé net délicat brillant ridicule sublime puissant charmant honnête drôle
gai nu égal strict féminin masculin complexe fin fou moral mental mortel naturel naval original partiel rationnel
relatif sensible sombre souverain subtil suffisant superflu tardif tendre timide tragique vague valable vivant
volontaire adéquat apte autonome avide bref|brève brusque carré célèbre chronique constant crucial cruel curieux
définitif digne discret|discrète distinct divers docile doué efficace égoïste élégant énergique essentiel éternel
exceptionnel exclusif excessif explosif féroce fiable fidèle fragile franc|franche gigantesque global gratuit
habile hardi idéal identique imminent impartial inédit insensé intact intense interne externe inverse joyeux laid
loyal magnifique maigre maximal mince minimal misérable modeste mutuel neutre nombreux notable occidental oriental
pacifique passionnant permanent pertinent plat pratique précaire probable pur radical raisonnable redoutable
régulier respectueux sacré saint sec|sèche secret|secrète silencieux sincère souple splendide stable suspect
absurde aigu|aiguë aléatoire ambigu|ambiguë ample antérieur|antérieure ultérieur|ultérieure ardu aride atroce
bienvenu blême caduc|caduque cohérent compétent conforme confus conscient coriace correct décent dense dérisoire
désuet|désuète économe éloquent épais|épaisse éphémère étanche excellent exquis factice farfelu fertile flou
fluide fugace funeste futile hautain héroïque humide hypocrite ignoble illégitime illusoire immédiat impatient
implicite imprévu imprudent inapte incertain incohérent incompétent incomplet|incomplète inconscient incorrect
indécent indifférent inefficace inepte inexact infâme infime inhumain injuste insolite intelligent limpide
lucide maladroit malhonnête malsain médiocre mesquin minime minuscule mixte moche morose multiple naïf|naïve
néfaste obligatoire opaque opportun pérenne perplexe pervers précoce prometteur|prometteuse propice provisoire
réciproque récurrent réticent révolu rigide rocambolesque sain serein sordide stérile suprême tenace transparent
trompeur|trompeuse ultime vétuste viable virulent vivace inadapté maritime végétal rudimentaire
symbolique talentueux temporaire tiède urgent vain véritable vigilant vital volatil
`;

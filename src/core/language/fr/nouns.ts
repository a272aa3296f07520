import type { NounKind } from '../types';

/**
 * Nouns that name a person by function or profession. Each word is the masculine singular; the feminine and the plurals
 * follow from `
      inflection.ts
    ` unless they stand behind bars: masculine|feminine|masculine plural|feminine plural.
 */
export const roleNouns = `
  président vice-président coprésident ministre vice-ministre secrétaire sous-secrétaire chancelier vice-chancelier
  gouverneur|gouverneure vice-gouverneur|vice-gouverneure préfet|préfète sous-préfet|sous-préfète
  maire|mairesse|maires|mairesses bourgmestre échevin adjoint député|députée eurodéputé sénateur parlementaire
  conseiller élu rapporteur|rapporteure questeur|questeure délégué commissaire ambassadeur consul|consule diplomate
  émissaire négociateur médiateur plénipotentiaire attaché chargé|chargée représentant
  porte-parole|porte-parole|porte-parole|porte-parole chef sous-chef dirigeant candidat colistier suppléant
  successeur|successeure prédécesseur|prédécesseure opposant roi|reine|rois|reines
  prince|princesse|princes|princesses duc|duchesse|ducs|duchesses comte|comtesse|comtes|comtesses baron|baronne
  marquis|marquise empereur|impératrice|empereurs|impératrices souverain monarque dauphin régent émir sultan cheikh
  dictateur despote tyran|tyranne|tyrans|tyrannes autocrate président-directeur fonctionnaire administrateur
  directeur codirecteur sous-directeur vice-directeur superviseur|superviseure inspecteur contrôleur vérificateur
  juge magistrat procureur|procureure vice-procureur|vice-procureure substitut|substitute avocat bâtonnier notaire
  greffier huissier juré|jurée assesseur|assesseure défenseur|défenseure plaideur juriste constitutionnaliste
  pénaliste fiscaliste criminologue policier gendarme brigadier enquêteur|enquêtrice détective commandant
  capitaine|capitaine|capitaines|capitaines lieutenant colonel|colonelle général|générale adjudant sergent|sergente
  caporal|caporale major|majore maréchal|maréchale amiral|amirale vice-amiral|vice-amirale
  contre-amiral|contre-amirale officier sous-officier soldat|soldate militaire légionnaire marin|marin parachutiste
  pilote copilote commando sapeur sapeur-pompier|sapeuse-pompière|sapeurs-pompiers|sapeuses-pompières
  pompier|pompière secouriste sauveteur|sauveteuse gardien surveillant douanier vigile médecin|médecin chirurgien
  infirmier aide-soignant|aide-soignante|aides-soignants|aides-soignantes soignant urgentiste anesthésiste pédiatre
  psychiatre psychologue psychanalyste généraliste cardiologue oncologue cancérologue neurologue neurochirurgien
  gynécologue obstétricien dermatologue radiologue virologue épidémiologiste infectiologue immunologue biologiste
  pharmacien dentiste vétérinaire kinésithérapeute ostéopathe orthophoniste
  sage-femme|sage-femme|sages-femmes|sages-femmes ambulancier légiste diététicien nutritionniste addictologue
  pneumologue gériatre professeur|professeure prof|prof enseignant instituteur maître|maîtresse|maîtres|maîtresses
  éducateur animateur proviseur|proviseure principal|principale recteur|rectrice doyen universitaire
  chercheur|chercheuse scientifique savant|savante doctorant étudiant lycéen collégien écolier élève formateur
  historien sociologue politologue politiste économiste philosophe anthropologue ethnologue géographe démographe
  linguiste archéologue géologue physicien astrophysicien chimiste mathématicien statisticien biochimiste généticien
  climatologue météorologue prévisionniste océanographe sismologue volcanologue vulcanologue glaciologue hydrologue
  écologue botaniste zoologiste ornithologue agronome paléontologue astronome ingénieur|ingénieure technicien
  informaticien programmeur développeur architecte urbaniste paysagiste géomètre expert|experte spécialiste
  consultant analyste stratège auditeur expert-comptable|experte-comptable|experts-comptables|expertes-comptables
  comptable trésorier actuaire sondeur patron|patronne pdg|pdg|pdg|pdg dg|dg|dg|dg entrepreneur|entrepreneuse
  industriel gérant cogérant fondateur cofondateur créateur propriétaire copropriétaire actionnaire
  investisseur|investisseuse financier|financière banquier courtier trader|tradeuse négociant commerçant marchand
  détaillant grossiste distributeur fournisseur|fournisseuse exportateur importateur fabricant
  constructeur|constructrice promoteur armateur exploitant franchisé associé|associée cadre manager|manageuse
  manageur employé|employée salarié|salariée ouvrier contremaître|contremaîtresse|contremaîtres|contremaîtresses
  intérimaire stagiaire apprenti|apprentie syndicaliste cégétiste cédétiste retraité|retraitée agriculteur éleveur
  maraîcher viticulteur vigneron|vigneronne céréalier arboriculteur paysan|paysanne fermier berger apiculteur
  sylviculteur forestier pêcheur|pêcheuse ostréiculteur mytiliculteur matelot|matelote mareyeur chasseur|chasseuse
  jardinier horticulteur fleuriste boulanger boucher charcutier pâtissier traiteur épicier poissonnier cuisinier
  restaurateur hôtelier serveur|serveuse barman|barmaid|barmans|barmaids sommelier cafetier chocolatier fromager
  coiffeur esthéticien couturier styliste mannequin|mannequin bijoutier joaillier horloger antiquaire libraire
  buraliste caissier vendeur|vendeuse maçon|maçonne menuisier charpentier couvreur|couvreuse plombier électricien
  peintre plâtrier carreleur|carreleuse serrurier mécanicien garagiste soudeur|soudeuse chaudronnier mineur|mineuse
  docker|dockeuse cheminot|cheminote conducteur chauffeur|chauffeuse routier|routière transporteur|transporteuse
  livreur|livreuse cycliste coursier facteur|factrice postier éboueur|éboueuse concierge bailleur|bailleresse
  notable assureur|assureuse steward|stewardess hôtesse|hôtesse journaliste reporter|reportrice rédacteur
  éditorialiste chroniqueur|chroniqueuse correspondant envoyé|envoyée présentateur éditeur|éditrice photographe
  photojournaliste cameraman|camerawoman|cameramans|camerawomans documentariste blogueur|blogueuse
  influenceur|influenceuse youtubeur|youtubeuse vidéaste podcasteur|podcasteuse lanceur|lanceuse écrivain|écrivaine
  auteur|autrice coauteur|coautrice romancier poète|poétesse|poètes|poétesses essayiste dramaturge traducteur
  biographe scénariste réalisateur cinéaste producteur metteur|metteuse acteur|actrice comédien humoriste
  chanteur|chanteuse musicien compositeur|compositrice interprète pianiste violoniste guitariste violoncelliste
  batteur|batteuse rappeur|rappeuse soprano|soprano ténor|ténor chorégraphe danseur|danseuse artiste plasticien
  sculpteur|sculptrice dessinateur caricaturiste graphiste illustrateur
  commissaire-priseur|commissaire-priseuse|commissaires-priseurs|commissaires-priseuses conservateur galeriste
  collectionneur|collectionneuse bibliothécaire archiviste programmateur imprésario agent|agente
  cascadeur|cascadeuse magicien sportif athlète joueur|joueuse footballeur|footballeuse
  rugbyman|rugbywoman|rugbymen|rugbywomen basketteur|basketteuse handballeur|handballeuse volleyeur|volleyeuse
  tennisman|tenniswoman|tennismen|tenniswomen nageur|nageuse coureur|coureuse sprinteur|sprinteuse marathonien
  boxeur|boxeuse judoka|judoka escrimeur|escrimeuse skieur|skieuse surfeur|surfeuse navigateur skipper|skippeuse
  cavalier jockey|jockey gymnaste patineur|patineuse golfeur|golfeuse alpiniste grimpeur|grimpeuse
  entraîneur|entraîneuse sélectionneur|sélectionneuse coach|coach attaquant buteur|buteuse défenseur ailier arbitre
  talonneur|talonneuse champion|championne vice-champion|vice-championne médaillé|médaillée
  recordman|recordwoman|recordmen|recordwomen préparateur pape|papesse|papes|papesses cardinal|cardinale archevêque
  évêque prêtre|prêtresse|prêtres|prêtresses curé|curée abbé|abbesse|abbés|abbesses moine|moniale|moines|moniales
  pasteur|pasteure rabbin|rabbine imam|imame ayatollah mufti|mufti patriarche aumônier vicaire
  diacre|diaconesse|diacres|diaconesses nonce théologien prédicateur séminariste religieux|religieuse intendant
  régisseur|régisseuse coordinateur coordonnateur organisateur responsable coresponsable référent|référente
  initiateur militant activiste sympathisant adhérent bénévole volontaire|volontaire humanitaire
  travailleur|travailleuse assistant éclairagiste père|mère|pères|mères frère|sœur|frères|sœurs
  fils|fille|fils|filles cousin|cousine oncle|tante|oncles|tantes neveu|nièce|neveux|nièces
  mari|épouse|maris|épouses époux|épouse grand-père|grand-mère|grands-pères|grands-mères
  beau-père|belle-mère|beaux-pères|belles-mères beau-frère|belle-sœur|beaux-frères|belles-sœurs
  petit-fils|petite-fille|petits-fils|petites-filles compagnon|compagne|compagnons|compagnes conjoint|conjointe
  fiancé|fiancée veuf|veuve|veufs|veuves parrain|marraine|parrains|marraines tuteur|tutrice parent|parente
  vétéran|vétérane maître-nageur|maîtresse-nageuse|maîtres-nageurs|maîtresses-nageuses astronaute cosmonaute
  spationaute hacker|hackeuse codeur|codeuse designer|designeuse maquilleur|maquilleuse
  sénateur-maire|sénatrice-maire|sénateurs-maires|sénatrices-maires
  député-maire|députée-maire|députés-maires|députées-maires percepteur|perceptrice
  garde-champêtre|garde-champêtre|gardes-champêtres|gardes-champêtres garde|garde légat vizir
`;

/** Nouns of persons that are no post; written like role nouns. */
export const personNouns = `
  homme|femme|hommes|femmes monsieur|madame|messieurs|mesdames garçon|fille|garçons|filles enfant|enfant bébé|bébé
  adolescent ado|ado adulte aîné|aînée cadet|cadette|cadets|cadettes jumeau|jumelle|jumeaux|jumelles
  individu|individu citoyen habitant riverain voisin|voisine résident villageois|villageoise citadin|citadine
  rural|rurale banlieusard|banlieusarde témoin|témoin victime|victime otage|otage rescapé|rescapée survivant
  blessé|blessée défunt|défunte disparu|disparue sinistré|sinistrée réfugié|réfugiée migrant exilé|exilée
  déplacé|déplacée sans-abri|sans-abri|sans-abri|sans-abri sans-papiers|sans-papiers|sans-papiers|sans-papiers
  demandeur|demandeuse immigré|immigrée étranger clandestin|clandestine expatrié|expatriée accusé|accusée
  prévenu|prévenue suspect|suspecte coupable condamné|condamnée détenu|détenue prisonnier mis-en-cause
  agresseur|agresseuse assaillant tireur|tireuse meurtrier assassin|assassine tueur|tueuse violeur|violeuse
  voleur|voleuse braqueur|braqueuse cambrioleur|cambrioleuse trafiquant dealer|dealeuse escroc|escroc terroriste
  djihadiste jihadiste kamikaze ravisseur|ravisseuse casseur|casseuse émeutier manifestant gréviste
  frondeur|frondeuse insurgé|insurgée rebelle combattant milicien putschiste séparatiste indépendantiste
  nationaliste plaignant requérant intéressé|intéressée concerné|concernée signataire pétitionnaire participant
  spectateur lecteur|lectrice auditeur|auditrice téléspectateur internaute utilisateur usager|usagère client|cliente
  consommateur passager voyageur|voyageuse touriste vacancier estivant automobiliste motard|motarde piéton|piétonne
  locataire contribuable électeur|électrice votant administré|administrée patient|patiente malade bénéficiaire
  allocataire chômeur|chômeuse précaire proche|proche ami|amie camarade collègue collaborateur
  confrère|consœur|confrères|consœurs partenaire allié|alliée rival|rivale adversaire ennemi|ennemie
  partisan|partisane détracteur|détractrice fan|fan supporter|supportrice supporteur|supportrice ultra|ultra
  admirateur fidèle croyant pèlerin|pèlerine paroissien socialiste communiste écologiste écolo|écolo centriste
  gaulliste macroniste lepéniste mélenchoniste insoumis|insoumise frontiste républicain|républicaine démocrate
  libéral|libérale conservateur|conservatrice travailliste souverainiste populiste extrémiste modéré|modérée
  trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire centenaire
  quadra|quadra néophyte novice|novice ancien|ancienne jeune|jeune vieux|vieille|vieux|vieilles inconnu|inconnue
  anonyme passant|passante badaud|badaude curieux|curieuse observateur|observatrice connaisseur|connaisseuse
  interlocuteur|interlocutrice invité|invitée hôte|hôtesse|hôtes|hôtesses héritier orphelin|orpheline
  vedette|vedette star|star célébrité|célébrité personnalité|personnalité homologue prétendant finaliste
  lauréat|lauréate vainqueur|vainqueure gagnant perdant favori|favorite bourreau|bourreau
  héros|héroïne|héros|héroïnes milliardaire millionnaire magnat|magnate oligarque aristocrate bourgeois|bourgeoise
  exploitant
`;

/** A row of nouns of one kind and gender; plurals are regular unless behind a bar. */
export interface NounRow {
  readonly kind: NounKind;
  readonly gender: 'm' | 'f';
  readonly words: string;
}

export const nounRows: readonly NounRow[] = [
  {
    kind: 'organization',
    gender: 'm',
    words: `
      gouvernement ministère cabinet secrétariat commissariat parlement sénat congrès comité parquet tribunal
      syndicat parti mouvement groupe groupement collectif consortium conglomérat constructeur opérateur fabricant
      distributeur exploitant armateur transporteur assureur établissement organisme institut observatoire
      laboratoire labo centre bureau service département canton district rectorat consulat état|états royaume
      pays|pays continent club staff cercle réseau front bloc camp clan régime exécutif duo trio tandem quatuor
      équipage bataillon régiment commandement état-major|états-majors journal quotidien hebdomadaire mensuel
      magazine média tabloïd site portail diffuseur studio label éditeur musée théâtre festival orchestre opéra
      ballet zoo hôpital chu|chu chr|chr samu|samu ehpad lycée collège campus conservatoire barreau jury consistoire
      diocèse évêché archevêché vatican patriarcat clergé fonds|fonds cabinet-conseil géant sous-traitant promoteur
      supermarché gang cartel commando califat politburo directoire pôle quartier-général think-tank lobby|lobbies
      patronat public peuple électorat voisinage village hameau
    `,
  },
  {
    kind: 'organization',
    gender: 'f',
    words: `
      préfecture sous-préfecture mairie municipalité commune métropole agglomération agglo communauté région
      collectivité ville capitale province république nation principauté fédération confédération union alliance
      coalition ligue association asso fondation organisation ong|ong onu intersyndicale coordination commission
      mission assemblée chambre cour présidence vice-présidence chancellerie ambassade délégation direction
      administration agence autorité inspection trésorerie douane police gendarmerie brigade armée marine aviation
      milice garde force|forces troupe justice défense accusation partie instruction juridiction magistrature
      société entreprise firme compagnie multinationale start-up|start-up filiale enseigne marque banque assurance
      mutuelle coopérative usine raffinerie plateforme régie industrie filière holding pme|pme école université
      faculté fac académie crèche clinique maternité pharmacie église mosquée synagogue paroisse congrégation secte
      majorité opposition gauche droite extrême-gauche extrême-droite presse rédaction chaîne radio télévision télé
      revue gazette équipe sélection fédé franchise écurie section fraction faction mouvance guérilla rébellion
      junte dictature famille fratrie institution instance caisse profession interprofession corporation
      intercommunalité hiérarchie foule population jeunesse diaspora croix-rouge permanence belligérante mafia
      triade
    `,
  },
  {
    kind: 'document',
    gender: 'm',
    words: `
      rapport pré-rapport communiqué document texte article tract livre ouvrage roman essai récit journal manuscrit
      mémoire manuel guide dossier courrier courriel mail e-mail message sms|sms tweet post billet blog éditorial
      édito reportage documentaire film procès-verbal|procès-verbaux pv|pv arrêté décret arrêt jugement verdict
      avis|avis projet amendement traité accord protocole règlement contrat bail testament sondage baromètre bilan
      bulletin inventaire tableau graphique recensement registre relevé compte-rendu|comptes-rendus résumé
      discours|discours télégramme câble mémorandum mémo questionnaire quotidien hebdomadaire panneau écriteau
      slogan graffiti titre alinéa paragraphe chapitre préambule cahier calendrier programme plan carnet certificat
      formulaire réquisitoire plaidoyer pamphlet appel manifeste prospectus argumentaire podcast enregistrement
      extrait passage algorithme code coran évangile proverbe dicton adage diagnostic indicateur indice classement
      palmarès audit
    `,
  },
  {
    kind: 'document',
    gender: 'f',
    words: `
      étude enquête note lettre dépêche brochure notice circulaire directive loi proposition résolution convention
      charte constitution ordonnance motion pétition tribune chronique interview biographie autobiographie annonce
      affiche banderole pancarte plaque étiquette inscription légende expertise contre-expertise autopsie analyse
      statistique donnée carte annexe synthèse revue publication encyclopédie thèse bible instruction plainte
      assignation requête sentence fiche liste facture attestation vidéo photo image archive page missive déposition
      story newsletter jurisprudence estimation projection
    `,
  },
  {
    kind: 'source',
    gender: 'f',
    words: 'source',
  },
  { kind: 'source', gender: 'm', words: 'entourage' },
  { kind: 'person', gender: 'f', words: 'personne victime' },
  {
    kind: 'other',
    gender: 'm',
    words: 'conseil pouvoir port corps|corps milieu numéro pilier commerce magasin hôtel restaurant atelier',
  },
  { kind: 'other', gender: 'f', words: 'figure maison base branche antenne cellule structure' },
  {
    kind: 'speech',
    gender: 'm',
    words: `
      propos|propos mot avis|avis argument aveu démenti commentaire constat cri discours|discours doute espoir
      avertissement ultimatum reproche regret sentiment serment refus|refus soupçon principe vœu souhait rappel
      message murmure fait témoignage ordre pronostic présage bruit ragot engagement remerciement hommage échange
      plaidoyer toast sermon merci remords|remords raisonnement prétexte postulat slogan sous-entendu|sous-entendus
      jeu mensonge secret
    `,
  },
  {
    kind: 'speech',
    gender: 'f',
    words: `
      déclaration affirmation idée annonce allégation accusation promesse demande question réponse critique opinion
      explication précision information rumeur nouvelle thèse hypothèse conviction certitude crainte peur inquiétude
      impression suggestion proposition revendication réclamation plainte remarque observation confidence révélation
      confession insulte menace injure prière supplication consigne recommandation préconisation formule phrase
      parole citation réplique boutade plaisanterie réflexion prédiction prévision conclusion indignation colère
      objection contestation dénonciation doléance assurance garantie confirmation preuve théorie version excuse
      justification interprétation invective protestation exhortation injonction
    `,
  },
  {
    kind: 'time',
    gender: 'm',
    words:
      "jour matin midi soir an mois|mois siècle week-end|week-ends lendemain moment instant printemps|printemps été automne hiver trimestre semestre temps|temps après-midi|après-midi avant-veille|avant-veilles passé futur quart-d'heure délai mandat quinquennat septennat",
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
      lieu endroit site quartier arrondissement bourg territoire pays|pays nord sud est ouest littoral lac fleuve
      océan désert mont massif col plateau bois|bois parc jardin boulevard chemin pont tunnel carrefour
      rond-point|ronds-points quai parking bâtiment immeuble appartement palais|palais château stade gymnase terrain
      marché cimetière commissariat domicile foyer studio hall couloir étage sol ciel bord coin trottoir camp
    `,
  },
  {
    kind: 'place',
    gender: 'f',
    words: `
      avenue place route autoroute départementale nationale rocade gare station frontière zone banlieue périphérie
      campagne montagne forêt plage côte île mer rivière vallée plaine colline cité résidence salle chambre cour
      tour villa ferme prison caserne cathédrale chapelle église bibliothèque scène tribune piscine patinoire barre
      terre planète rive digue baie
    `,
  },
  {
    kind: 'other',
    gender: 'm',
    words: `
      accident accès|accès accord accueil achat acte âge air ajout amour appel applaudissement arbre argent armement
      arrêt article aspect atout attentat auteur avantage avenir avion bateau bâton bénéfice besoin bien bilan blé
      bloc blocage blanc bonheur bras|bras bruit budget but cadeau calcul calme camion cancer capital cas|cas
      cauchemar changement chapitre charbon chat cheval|chevaux chien chiffre choc choix|choix chômage cinéma climat
      cœur combat commencement compte concert conflit confinement congé contact contexte contrôle côté coup courage
      cours|cours coût couteau crédit crime cycle danger débat début décès|décès décor défi déficit dégât degré
      départ dépôt désaccord désastre désordre dessin dialogue différend dispositif domaine don double doute dos|dos
      drame drapeau droit échec|échecs effectif effet effort élan élément emploi ennui enjeu enlèvement entretien
      environnement esprit essor événement évènement examen excès|excès exemple exercice feu|feux film fil
      financement fonctionnement foot football front fruit fusil gaz|gaz geste goût gouffre handicap hasard honneur
      impact impôt incendie incident intérêt investissement jet jeu lancement lien lit logement loisir maintien
      malaise mal|maux manque mariage massacre match|matchs matériel médicament mécontentement métier meurtre mètre
      milliard millier million missile mode modèle monde montant mouvement moyen mur musée mystère niveau nom nombre
      objectif objet œil|yeux ouragan outil ouvrage panier papier paquet paradoxe pari parcours|parcours passage
      paysage péril permis|permis personnel pétrole pied plaisir plafond poids|poids point poisson portrait poste
      potentiel pourcentage préjudice prétexte prix|prix problème procès|procès processus|processus produit profit
      programme progrès|progrès projet public quota racisme rang ravage rayon record recours|recours recul
      réchauffement refuge regard rejet relief remède rendez-vous|rendez-vous renfort répit report repas|repas
      repos|repos respect reste résultat retard retour retrait rêve revenu revers|revers rideau risque rythme rôle
      sang salaire salon salut sang-froid sauvetage scandale score scrutin séisme sens|sens sexe siège silence soin
      sommet son sort soulagement sous-marin soutien spectacle sport stock succès|succès suicide sujet support
      surnom symbole système tabac tabou taux|taux télétravail tennis|tennis test tir titre toit tournant tournoi
      trafic train traitement trajet travail|travaux trésor trou trouble tremblement type univers|univers usage
      vaccin vélo vent verre vide village vin viol virus|virus visage vocabulaire voile vol vote voyage vrai watt
      zèle demi dîner déjeuner défilé détail dû reçu vécu contenu pouvoir savoir devoir rire sourire baiser
      manifeste complice engouement agacement étonnement désarroi dépit enthousiasme optimisme pessimisme courant
      bond frein pic repli sursaut plongeon virage élargissement enterrement déploiement recrutement licenciement
      versement remboursement paiement armistice cessez-le-feu|cessez-le-feu marchandage troc tri legs|legs pas|pas
      souffle clou signal|signaux gage gâchis|gâchis fiasco carton carnage
    `,
  },
  {
    kind: 'other',
    gender: 'f',
    words: `
      absence action activité affaire agression aide allocation allure ambiance ambition amélioration amende amitié
      ampleur anecdote angoisse anxiété apparition approche arme arrestation arrivée attaque atteinte attente
      attention attitude augmentation autonomie avance aventure avarie baisse balle barrière bataille bourse bombe
      boue bouche campagne capacité carrière cause cérémonie chance chaleur charge chasse chose chute cible
      circulation clé colère commande comparaison compétence compétition condition conduite confiance connaissance
      conséquence consommation construction contrainte contribution corruption couleur coupe couverture création
      crise croissance croix|croix culture découverte décision défaite défense démarche démission démocratie dépense
      détention détresse dette difficulté dignité diminution discussion dispute distance douleur durée dynamique eau
      échelle économie éducation efficacité égalité élection émission émotion emprise énergie énigme entrée envie
      épreuve erreur étape euphorie évaluation évasion évolution exception exigence existence expérience explosion
      exposition expression expulsion  façon faim farce fatigue faute fermeture fête fierté fièvre fin fonction
      fois|fois formation forme fortune fosse fraude fuite fumée fusillade gestion gloire  grève grippe guerre
      haine hausse histoire honte humeur identité ignorance impasse importance incertitude indépendance indication
      inflation initiative injustice inondation insécurité intelligence intention intervention invasion joie justice
      lâcheté langue lecture liberté ligne limite livraison loi longueur lumière lutte machine main maladie
      manifestation manière marche marge marque masse matière mémoire mesure météo méthode mine misère mise
      mobilisation mode moitié monnaie montée morale mort moyenne musique naissance nature nécessité négociation
      neige note nourriture occasion offensive offre œuvre opération opportunité origine ouverture paix|paix panne
      panique part participation passion patience pauvreté pêche peine pension perception perspective perte pénurie
      pièce pierre pitié plainte pluie poche poésie politique pollution pomme porte portée pose position possibilité
      poste poudre poursuite poussée pratique préférence présence pression prestation preuve prime priorité prise
      privation procédure production profondeur promotion propriété protection provocation prudence publicité
      qualité quantité querelle raison récession recette recherche récolte reconnaissance récompense réduction
      référence réforme règle relance relation religion remise rémunération rencontre rente répartition reprise
      réputation résistance ressource restriction réunion réussite révolte révolution richesse rigueur rivalité
      route rupture ruse santé satisfaction scène séance sécheresse sécurité sensation sentence séparation série
      serre situation société solidarité solution somme sorte sortie souffrance souplesse stabilité stratégie suite
      surface surprise surveillance suspension table tâche taille tactique taxe technique technologie télé
      température tempête tendance tension tentative terreur tête tolérance tombe tonne torture trace tradition
      tragédie traite transition transparence trêve tristesse urgence usure utilité vague valeur vente vérité
      victoire vie vigilance violence visite vitesse voie voiture voix|voix volonté zone écoute étude évidence île
      échappée équité estime excuse fouille garde grêle prévention prison perquisition requête saisie amertume
      déception exaspération lassitude stupeur stupéfaction gratitude compassion consternation perplexité réserve
      réticence fermeté rigolade clôture avancée aberration absurdité ânerie bêtise catastrophe hypocrisie mascarade
      trahison folie arnaque pagaille débâcle gifle claque imposture leçon lueur manœuvre ruée cuisine dépêche
      pensée poignée dizaine centaine douzaine vingtaine trentaine quarantaine cinquantaine majorité minorité
    `,
  },
];

/** Adjectives that are no participles, so frequent that telling them from nouns and verbs pays; masculine singular or with the feminine behind a bar. */
export const adjectives = `
  grand petit bon|bonne mauvais|mauvaise beau|belle haut bas|basse long|longue court gros|grosse vrai faux|fausse
  seul même autre tel|telle premier dernier second prochain précédent nouveau|nouvelle vieux|vieille jeune national
  local régional départemental municipal communal européen mondial international fédéral présidentiel ministériel
  gouvernemental parlementaire législatif électoral politique économique social public|publique privé général
  spécial|spéciale central principal final|finale total légal illégal pénal civil judiciaire militaire policier
  religieux officiel officieux important nécessaire possible impossible difficile facile grave sérieux dangereux
  inquiet|inquiète content furieux heureux|heureuse triste fier|fière prêt satisfait convaincu favorable hostile
  opposé clair obscur simple double triple libre fort faible lourd léger dur doux|douce chaud froid plein vide riche
  pauvre rapide lent sûr certain évident normal étrange rare fréquent courant récent actuel ancien moderne futur
  positif négatif actif passif massif collectif individuel personnel professionnel industriel commercial financier
  bancaire agricole rural urbain scolaire universitaire médical sanitaire hospitalier scientifique technique
  nucléaire chimique climatique écologique environnemental durable énergétique numérique culturel artistique
  historique sportif humain humanitaire populaire commun proche lointain voisin intérieur extérieur étranger rouge
  vert bleu noir blanc|blanche jaune rose gris majeur mineur supérieur|supérieure inférieur|inférieure
  meilleur|meilleure pire moindre entier complet|complète exact direct indirect concret|concrète abstrait précis
  immense énorme vaste large étroit profond vif brutal violent terrible horrible scandaleux honteux inacceptable
  intolérable insupportable irresponsable inadmissible légitime responsable capable incapable unanime formel
  catégorique ferme prudent optimiste pessimiste confiant sceptique réservé ému|émue
`;

/**
 * People of the bundled registry. Every spell names the page that says so and the day up to which that page vouches for
 * it; where two pages give start and end, the later one is named. A spell without an end is open as far as verified.
 */
import type { RegistryPerson, RegistryRole } from './types';

/** Pages that facts come from. `heads` and `hog` are data that a script took from Wikidata daily, at the commit that was read. */
const SOURCES: Readonly<Record<string, string>> = {
  heads:
    'https://github.com/every-politician-scrapers/world-leaders-2021/blob/05e3baa24155a10fe12db26a25fa4494eec7e711/data/wikidata.csv',
  hog: 'https://github.com/open-data-archive/world-leaders-current/blob/7395621e104702a06850e98b0d9ea2ca2480d234/data/changes/2026.json',
  hogs: 'https://github.com/open-data-archive/world-leaders-current/blob/134caa0a6ee0647043780f11920005961f8b55d5/data/current/all-leaders.csv',
  uk: 'https://github.com/every-politician-scrapers/united-kingdom-cabinet/blob/0354171be99ad4edc1d4b16dce2e8d4a095ace4d/html/holders21.csv',
  fr: 'https://github.com/every-politician-scrapers/france-cabinet/blob/052856ad14c200ccb84108623743e1a053e36dba/html/holders21.csv',
  fm: 'https://github.com/every-politician-scrapers/world/blob/030420a9d45c281f71b0dc1ea46c16477e979212/sources/foreign/wikidata.csv',
  exec: 'https://github.com/unitedstates/congress-legislators/blob/main/executive.yaml',
  who: 'https://www.nato.int/cps/fr/natohq/who_is_who_49999.htm',
  wnnato: 'https://wn.com/NATO_Secretary_General',
  atsd: 'https://en.wikipedia.org/wiki/Assistant_to_the_Secretary_of_Defense_for_Public_Affairs',
  hill: 'https://thehill.com',
  wtvr: 'https://wtvr.com',
  wilson: 'https://www.europesays.com/2116222',
  atrib: 'https://americantribune.com',
  rg: 'https://rg.ru',
  nbc: 'https://www.nbcphiladelphia.com/news/national-international/marco-rubio-trump-secretary-of-state/4084227/',
  g7: 'https://www.devdiscourse.com/article/politics/3693269-navigating-the-geopolitical-tide-g7s-new-diplomatic-agenda',
  mint: 'https://www.livemint.com/global/hegseth-finds-his-footing-as-epic-fury-s-front-man-11772774262168.html',
  leavitt:
    'https://bostontimes.org/2025/01/29/karoline-leavitt-donald-trumps-new-press-secretary-critiques-traditional-media',
  aqui: 'https://lesnouvellesdaquitaine.fr/?p=2065',
  planet:
    'https://www.planet.fr/politique-philippe-castex-attal-que-deviennent-les-nombreux-anciens-premiers-ministres-de-macron.2988370.29334.html',
  libe: 'https://www.staging.libe.io/international/jean-noel-barrot-prend-la-tete-du-ministere-de-leurope-et-des-affaires-etrangeres-a-la-suite-de-stephane-sejourne-20240921_HUSRVFBV2NH4NLUF7GYX4LQQRY',
  quai: 'https://www.diplomatie.gouv.fr/de/landerinformationen/europa/deutschland/neuigkeiten/article/deutschland-reise-des-ministers-fur-europa-und-auswartige-angelegenheiten-nach',
  reufr:
    'https://www.boursorama.com/actualite-economique/actualites/france-les-principaux-ministres-du-gouvernement-de-sebastien-lecornu-d21b7c2118a003f860b76a1ba8bdfdbd',
  vautrin:
    'https://www.staging.libe.io/politique/gouvernement-lecornu-ii-catherine-vautrin-au-ministere-des-armees-20251012_UZOJGFWRERDVLJX4MLOJCGDHG4',
  truss: 'https://www.theirishworld.com/new-cabinet-announcements-begin/',
  starmer: 'https://pinocchiopedia.com/wiki/User:Tim_O%27Doherty/sandbox/6',
  resh: 'https://www.anews.com.tr/europe/2025/09/05/uk-premier-appoints-yvette-cooper-as-new-foreign-secretary-with-cabinet-reshuffle-underway',
  iron: 'https://ironwiredaily.com/news-item/lammy-becomes-deputy-pm-as-starmer-finalises-major-cabinet-reshuffle-after-rayner-resigns',
  dwsch: 'https://www.dw.com/en/olaf-scholz-formally-sworn-in-as-german-chancellor/a-60052911',
  lees: 'https://leesperspective.com/2021/12/08/greens-join-the-government-olaf-scholz-formally-sworn-in-as-german-chancellor/',
  hand: 'https://adhocnews.de/wirtschaft/der-neue-aussenminister-johann-wadephul-kuendigt-nach-einer/67225113',
  sat1: 'https://www.sat1regional.de/newsticker/schweizer-minister-verhindert-treffen-in-luebeck-verschoben/',
  zxc: 'https://de.zxc.wiki/wiki/Au%C3%9Fenminister',
  pist: 'https://report.az/en/other-countries/germany-s-new-defense-minister-takes-oath',
  dlf: 'https://www.deutschlandfunk.de/verteidigungsminister-beraten-in-krakau-im-e5-format-100.html',
  dlfw: 'https://www.deutschlandfunk.de/bundesaussenminister-wadephul-reist-zu-gespraechen-nach-polen-verteidigungsminister-pistorius-auch-i-100.html',
  e5rome: 'https://fw-mag.com/shownews/547/e5-meeting-of-european-defense-ministers-in-rome',
  whog: 'https://whogoverns.eu/cabinets?gabinete=7223&view=gabinete',
  tusk: 'https://www.gov.pl/web/primeminister/president-andrzej-duda-appoints-prime-minister-donald-tusk-and-a-new-council-of-ministers',
  siko: 'https://github.com/archimedix/deepscript/blob/main/docs/persons/radoslaw-sikorski.md',
  e5krk:
    'https://www.gov.pl/web/national-defence/strengthening-allied-relations-and-the-will-to-act-within-the-e5-group',
  duda: 'https://eutoday.net/tag/andrzej-duda/',
  svyr: 'http://metroobserver.com/?p=104724',
  grw: 'https://mail.greenwatchbd.com/world-news/81214',
  fedo: 'https://novayagazeta.eu/amp/articles/2026/01/14/mykhailo-fedorov-is-confirmed-as-ukraines-new-defence-minister-in-second-parliamentary-vote-en-news',
  fedx: 'https://mixodieinfo.com/detail/34bd5f307a725cdfc68835a1bf8abee3',
  sybi: 'https://kyivindependent.com/parliament-approves-sybiha-as-new-foreign-minister/',
  putin: 'https://worddisk.com/wiki/Vladimir_Putin/',
  belo: 'https://www.pravda.com.ua/eng/news/2024/05/14/7455817/',
  sho: 'https://24.kg/english/293762_Sergei_Shoigu_dismissed_from_post_of_Minister_of_Defense_of_Russia_____/',
  zakp: 'https://m.onenewspage.com/current/g97gt4tvb11/Maria-Zakharova.htm',
  wang: 'https://www.lbcgroup.tv/news/world-news/715032/chinas-foreign-minister-qin-gang-dismissed-from-hi/en',
  taka: 'https://sputnikglobe.com/20251021/japan-unveils-composition-of-1st-female-prime-ministers-govt-1122997340.html',
  bibi: 'https://simple.m.wikipedia.org/wiki/Benjamin_Netanyahu',
  katz: 'https://themedialine.org/mideast-daily-news/israeli-cabinet-reshuffle-katz-takes-over-defense-portfolio-saar-to-lead-foreign-affairs/',
  katzf: 'https://onenews.press/netanyahu-drastically-changes-wartime-cabinet',
  gall: 'https://newsable.asianetnews.com/world/who-is-israel-katz-israel-new-defence-minister-after-netanyahu-sacks-yoav-gallant-gcw-smidmx',
  arag: 'https://www.urdupoint.com/en/world/irans-parliament-approves-abbas-araqchi-as-1855798.html',
  fida: 'https://www.hurriyetdailynews.com/turkiye-announces-new-cabinet-183679',
  gule: 'https://manage.rudaw.net/english/middleeast/turkey/030620232',
  carn: 'https://southasiandaily.com/y-media-political-sensex-mark-carney-sworn-in-as-canadas-24th-prime-minister-introduces-leaner-cabinet/',
  anan: 'https://nationaltimesmedia.com/mark-carney-sworn-in-as-prime-minister-unveils-leaner-cabinet-focused-on-economic-reform',
  lula: 'https://www.ansa.it/sito/notizie/topnews/2023/01/01/lula-ha-giurato-come-nuovo-presidente-del-brasile_878df593-694d-4a3b-8657-2e901aaec17f.html',
  jett: 'https://www.einpresswire.com/article/894783067/new-minister-of-foreign-affairs-and-minister-of-foreign-trade-and-development-cooperation',
  scho: 'https://watermarkoutnews.com/2026/02/25/new-era-of-dutch-politics-opens-as-jetten-is-sworn-in-to-lead-minority-coalition/',
  wdqs: 'https://www.wikidata.org/wiki/Q57792',
  bewe: 'https://en.walaw.press/articles/new_belgian_government_sworn_in_under_prime_minister_bart_de_wever/GMWLRQRSRXFP',
  bour: 'https://www.boursorama.com/bourse/actualites/bart-de-wever-nouveau-premier-ministre-belge-cd339527e62b435f6a1825fbd82754a0',
  norw: 'https://www.anews.com.tr/europe/2025/02/04/ex-nato-chief-stoltenberg-named-norway-finance-minister',
  regj: 'https://regjeringen.no/en/aktuelt/changes-in-the-government3/id3051023',
  sand: 'https://couponchristine.com/stoltenberg-becomes-minister-of-finance-of-norway',
  sten: 'https://www.icenews.is/2024/09/14/maria-malmer-stenergard-appointed-as-swedens-minister-of-foreign-affairs/',
  kall: 'https://ukrinform.net/amp/rubric-polytics/3933138-eu-wants-ukraine-to-win-war-against-russia-kallas.html',
  mich: 'https://www.pravda.com.ua/eng/news/2024/12/1/7487094/',
  kalee:
    'https://kyivindependent.com/estonian-pm-kallas-will-take-over-as-next-eu-foreign-policy-head-sources-tell-rfe-rl/',
  mgyr: 'https://offstream.news/feed/2026/04/22/incoming-hungarian-prime-minister-peter-magyar-will-be-sworn-in-on-may-9-2026-the-inaugural-session-is-called-by-presi.xml',
  gute: 'https://howtosworld.plussmiley.com/2025/09/who-is-current-secretary-general-of.html',
  ban: 'https://ftp.vedantu.com/question-answer/secretarygeneral-of-un-692ed833fbf5b951d526f855',
  borr: 'http://bourseanalysis.fr/news/2454/L%26%23039%3Bextr%C3%AAme_gauche_%C3%A0_la_vice-pr%C3%A9sidence_du_gouvernement_espagnol',
};

/**
 * id | gender | country | Wikidata | names (any language; or fr= and en=) | aliases, then a line for each spell:
 * - post | from | to | verified on | source. Alternatives are separated by “/”.
 */
const ROWS = `
mark-rutte|m|NL|Q57792|Mark Rutte
- nl-prime-minister|2010-10-14|2024-07-02|2024-07-02|wdqs
- nato-secretary-general|2024-10-01||2026-06-10|wnnato
jens-stoltenberg|m|NO||Jens Stoltenberg
- no-prime-minister|2000|2001|2025-02-04|norw
- no-prime-minister|2005|2013|2025-02-04|norw
- nato-secretary-general|2014-10-01|2024-10-01|2024-10-01|who
- no-finance-minister|2025-02-04||2025-02-04|norw
radmila-shekerinska|f|||Radmila Shekerinska
- nato-deputy-secretary-general|||2026-02-20|e5krk
donald-trump|m|US|Q22686|Donald Trump|Donald J. Trump
- us-president|2017-01-20|2021-01-20|2021-01-20|exec
- us-president|2025-01-20||2026-09-22|hog
joe-biden|m|US||Joe Biden|Joseph Biden
- us-president|2021-01-20|2025-01-20|2025-01-20|exec
barack-obama|m|US||Barack Obama
- us-president|2009-01-20|2017-01-20|2017-01-20|exec
george-w-bush|m|US||George W. Bush
- us-president|2001-01-20|2009-01-20|2009-01-20|exec
marco-rubio|m|US||Marco Rubio
- us-foreign-minister|2025-01-21||2025-11-11|g7
antony-blinken|m|US||Antony Blinken
- us-foreign-minister|2021|2025-01|2025-01-21|nbc
pete-hegseth|m|US||Pete Hegseth
- us-defense-minister|2025-01-25||2026-03-06|mint
karoline-leavitt|f|US||Karoline Leavitt
- white-house-press-secretary|2025-01||2025-01-29|leavitt
john-kirby|m|US||John Kirby
- pentagon-spokesperson|2013|2015-02|2015-02|atsd
- pentagon-spokesperson|2021-01|2022-05|2022-05|wtvr
pat-ryder|m|US||Pat Ryder|Patrick Ryder
- pentagon-spokesperson|2022-08|2025-01|2025-01|hill
john-ullyot|m|US||John Ullyot
- pentagon-press-secretary|2025|2025-04|2025-04|atrib
sean-parnell|m|US||Sean Parnell
- pentagon-spokesperson|2025-02-03||2025-12|atsd
kingsley-wilson|f|US||Kingsley Wilson
- pentagon-press-secretary|2025-05||2025-05|wilson
emmanuel-macron|m|FR|Q3052772|Emmanuel Macron
- fr-president|2017-05-14||2026-09-22|hog
francois-hollande|m|FR|Q157|François Hollande
- fr-president|2012-05-15|2017-05-14|2017-05-14|fr
nicolas-sarkozy|m|FR|Q329|Nicolas Sarkozy
- fr-president|2007-05-16|2012-05-15|2012-05-15|fr
jacques-chirac|m|FR|Q2105|Jacques Chirac
- fr-president|1995-05-17|2007-05-16|2007-05-16|fr
manuel-valls|m|FR|Q10287|Manuel Valls
- fr-prime-minister|2014-03-31|2016-12-06|2016-12-06|fr
bernard-cazeneuve|m|FR|Q560890|Bernard Cazeneuve
- fr-prime-minister|2016-12-06|2017-05|2017-05|planet
edouard-philippe|m|FR|Q3579995|Édouard Philippe
- fr-prime-minister|2017-05-15|2020-07-03|2020-07-03|fr
jean-castex|m|FR|Q3171170|Jean Castex
- fr-prime-minister|2020-07-03|2022-05-16|2022-05-16|aqui
elisabeth-borne|f|FR|Q20020731|Élisabeth Borne
- fr-prime-minister|2022-05-16|2024-01-09|2024-01-09|aqui
gabriel-attal|m|FR||Gabriel Attal
- fr-prime-minister|2024-01-09|2024-09-05|2024-09-05|aqui
michel-barnier|m|FR|Q438465|Michel Barnier
- fr-foreign-minister|2004-03-31|2005-05-31|2005-05-31|fr
- fr-prime-minister|2024-09-05|2024-12-13|2024-12-13|aqui
francois-bayrou|m|FR||François Bayrou
- fr-prime-minister|2024-12-13|2025-09-09|2025-09-09|aqui
sebastien-lecornu|m|FR|Q20089181|Sébastien Lecornu
- fr-defense-minister|2022-05|2025-10-05|2025-10-05|reufr
- fr-prime-minister|2025-09-09||2026-09-22|hog
jean-yves-le-drian|m|FR|Q559040|Jean-Yves Le Drian
- fr-defense-minister|2012-05-16|2017-05-15|2017-05-15|fr
- fr-foreign-minister|2017-05-17|2022-05-20|2022-05-20|fm
jean-marc-ayrault|m|FR|Q7711|Jean-Marc Ayrault
- fr-prime-minister|2012-05-15|2014-03-31|2014-03-31|fr
- fr-foreign-minister|2016-12-06|2017-05-15|2017-05-15|fr
catherine-colonna|f|FR|Q273396|Catherine Colonna
- fr-foreign-minister|2022-05-20|2024-01|2024-01|libe
stephane-sejourne|m|FR||Stéphane Séjourné
- fr-foreign-minister|2024-01|2024-09-21|2024-09-21|libe
jean-noel-barrot|m|FR||Jean-Noël Barrot
- fr-foreign-minister|2024-09-21||2025-12-18|quai
florence-parly|f|FR|Q3074013|Florence Parly
- fr-defense-minister|2017-06-21|2022-05|2022-05|reufr
bruno-le-maire|m|FR|Q993472|Bruno Le Maire
- fr-defense-minister|2025-10-05|2025-10-12|2025-10-12|vautrin
catherine-vautrin|f|FR||Catherine Vautrin
- fr-defense-minister|2025-10-12||2025-10-12|vautrin
charles-iii|m|GB|Q43274|Charles III|King Charles/roi Charles
- gb-monarch|2022-09-08||2026-09-22|hog
elizabeth-ii|f|GB|Q9682|Elizabeth II|Élisabeth II
- gb-monarch|1952-02-06|2022-09-08|2022-09-08|hogs
david-cameron|m|GB|Q192|David Cameron
- gb-prime-minister|2010-05-11|2016-07-13|2016-07-13|uk
- gb-foreign-minister||2024-07-05|2024-07-05|iron
theresa-may|f|GB|Q264766|Theresa May
- gb-prime-minister|2016-07-13|2019-07-24|2019-07-24|uk
boris-johnson|m|GB|Q180589|Boris Johnson
- gb-foreign-minister|2016-07-13|2018-07-09|2018-07-09|uk
- gb-prime-minister|2019-07-24|2022-09|2022-09-06|truss
liz-truss|f|GB|Q272201|Liz Truss|Elizabeth Truss
- gb-foreign-minister|2021-09-15|2022-09-06|2022-09-06|truss
- gb-prime-minister|2022-09|2022|2022|heads
rishi-sunak|m|GB|Q20055561|Rishi Sunak
- gb-prime-minister|2022|2024-07-05|2024-07-05|starmer
keir-starmer|m|GB||Keir Starmer
- gb-prime-minister|2024-07-05|2026-07-20|2026-07-20|hog
andy-burnham|m|GB|Q269909|Andy Burnham
- gb-prime-minister|2026-07-20||2026-09-22|hog
jeremy-hunt|m|GB|Q333533|Jeremy Hunt
- gb-foreign-minister|2018-07|2019-07-24|2019-07-24|uk
dominic-raab|m|GB|Q268584|Dominic Raab
- gb-foreign-minister|2019-07-24|2021-09-15|2021-09-15|uk
james-cleverly|m|GB||James Cleverly
- gb-foreign-minister|2022-09-06||2022-09-06|truss
david-lammy|m|GB||David Lammy
- gb-foreign-minister|2024-07-05|2025-09-05|2025-09-05|resh
yvette-cooper|f|GB||Yvette Cooper
- gb-foreign-minister|2025-09-05||2025-09-05|resh
ben-wallace|m|GB|Q263166|Ben Wallace
- gb-defense-minister|2019-07-24||2022-09-06|truss
john-healey|m|GB||John Healey
- gb-defense-minister|2024-07-05||2025-09-05|resh
angela-merkel|f|DE||Angela Merkel
- de-chancellor|2005|2021-12-08|2021-12-08|dwsch
olaf-scholz|m|DE||Olaf Scholz
- de-chancellor|2021-12-08|2025-05-06|2025-05-06|hogs
friedrich-merz|m|DE|Q566257|Friedrich Merz
- de-chancellor|2025-05-06||2026-09-22|hog
frank-walter-steinmeier|m|DE|Q76658|Frank-Walter Steinmeier
- de-president|2017-03-19||2026-09-22|hog
heiko-maas|m|DE||Heiko Maas
- de-foreign-minister|2018-03-14|2021-12-08|2021-12-08|lees
annalena-baerbock|f|DE||Annalena Baerbock
- de-foreign-minister|2021-12-08|2025-05-06|2025-05-06|hand
johann-wadephul|m|DE||Johann Wadephul
- de-foreign-minister|2025-05-06||2026-02-16|sat1
christine-lambrecht|f|DE||Christine Lambrecht
- de-defense-minister||2023-01-19|2023-01-19|pist
boris-pistorius|m|DE||Boris Pistorius
- de-defense-minister|2023-01-19||2026-02-19|dlf
sergio-mattarella|m|IT|Q3956186|Sergio Mattarella
- it-president|2015-02-03||2026-09-22|hog
mario-draghi|m|IT|Q294460|Mario Draghi
- it-prime-minister|2021|2022-10-22|2022-10-22|heads
giorgia-meloni|f|IT|Q451791|Giorgia Meloni
- it-prime-minister|2022-10-22||2026-09-22|hog
luigi-di-maio|m|IT|Q13581225|Luigi Di Maio
- it-foreign-minister|2019-09|2022-10-22|2022-10-22|zxc
antonio-tajani|m|IT||Antonio Tajani
- it-foreign-minister|2022-10-22||2025-11-11|g7
guido-crosetto|m|IT||Guido Crosetto
- it-defense-minister|2022-10-22||2025-05-18|e5rome
pedro-sanchez|m|ES|Q6070218|Pedro Sánchez
- es-prime-minister|2018-06-02||2026-07-28|heads
felipe-vi|m|ES|Q191045|Felipe VI
- es-monarch|2014||2026-07-28|heads
josep-borrell|m|ES||Josep Borrell
- es-foreign-minister|2018-06-07|2019|2019|borr
- eu-high-representative|2019-12|2024-11|2024-12-01|zxc
jose-manuel-albares|m|ES||José Manuel Albares
- es-foreign-minister|||2023-11-21|whog
margarita-robles|f|ES||Margarita Robles
- es-defense-minister|2018-06-07||2023-11-21|whog
karol-nawrocki|m|PL|Q17704749|Karol Nawrocki
- pl-president|2025-08-06||2026-07-28|heads
andrzej-duda|m|PL||Andrzej Duda
- pl-president|2015|2025-08-06|2025-08-06|duda
donald-tusk|m|PL|Q946|Donald Tusk
- pl-prime-minister|2007|2014|2014|siko
- pl-prime-minister|2023-12-13||2026-07-28|heads
mateusz-morawiecki|m|PL||Mateusz Morawiecki
- pl-prime-minister||2023-12-13|2023-12-13|tusk
radoslaw-sikorski|m|PL||Radosław Sikorski|Radek Sikorski
- pl-defense-minister|2005|2007|2007|siko
- pl-foreign-minister|2007|2014|2014|siko
- pl-foreign-minister|2023-12-13||2025-09-29|dlfw
wladyslaw-kosiniak-kamysz|m|PL||Władysław Kosiniak-Kamysz
- pl-defense-minister|2023-12-13||2026-02-20|e5krk
volodymyr-zelensky|m|UA|Q3874799|fr=Volodymyr Zelensky;en=Volodymyr Zelenskyy/Volodymyr Zelensky|Volodymyr Zelenskiy
- ua-president|2019||2026-07-28|heads
denys-shmyhal|m|UA||fr=Denys Chmyhal/Denys Shmyhal;en=Denys Shmyhal
- ua-prime-minister|2020-03|2025-07-17|2025-07-17|grw
- ua-defense-minister|2025-07-17|2026-01-14|2026-01-14|fedo
yuliia-svyrydenko|f|UA||fr=Ioulia Svyrydenko/Yulia Svyrydenko;en=Yuliia Svyrydenko/Yulia Svyrydenko
- ua-prime-minister|2025-07-17|2026|2026-01-14|fedx
serhii-koretskyi|m|UA|Q124101558|fr=Serhiy Koretsky;en=Serhii Koretskyi
- ua-prime-minister|2026||2026-07-28|heads
dmytro-kuleba|m|UA|Q24025631|fr=Dmytro Kouleba/Dmytro Kuleba;en=Dmytro Kuleba
- ua-foreign-minister|2020-03-04|2024-09-05|2024-09-05|sybi
andrii-sybiha|m|UA||fr=Andriï Sybiha/Andrii Sybiha;en=Andrii Sybiha/Andriy Sybiha
- ua-foreign-minister|2024-09-05||2025-09-29|dlfw
rustem-umerov|m|UA||fr=Roustem Oumerov/Rustem Umerov;en=Rustem Umerov
- ua-defense-minister||2025-07-17|2025-07-17|svyr
mykhailo-fedorov|m|UA||fr=Mykhaïlo Fedorov/Mykhailo Fedorov;en=Mykhailo Fedorov
- ua-defense-minister|2026-01-14||2026-02-20|e5krk
vladimir-putin|m|RU|Q7747|fr=Vladimir Poutine;en=Vladimir Putin
- ru-prime-minister|1999-08-09|2000-05-07|2012-05-07|putin
- ru-president|2000-05-07|2008-05-07|2012-05-07|putin
- ru-prime-minister|2008-05-08|2012-05-07|2012-05-07|putin
- ru-president|2012-05-07||2026-09-22|hog
dmitry-medvedev|m|RU||fr=Dmitri Medvedev;en=Dmitry Medvedev
- ru-president|2008-05-07|2012-05-07|2012-05-07|putin
mikhail-mishustin|m|RU|Q4298520|fr=Mikhaïl Michoustine;en=Mikhail Mishustin
- ru-prime-minister|2020-01-16||2026-09-22|hog
sergei-lavrov|m|RU|Q58217|fr=Sergueï Lavrov/Serguei Lavrov;en=Sergei Lavrov/Sergey Lavrov;ru=Сергей Лавров|Sergej Lawrow
- ru-foreign-minister|2004-03-09||2026-01-20|rg
andrei-belousov|m|RU||fr=Andreï Belooussov;en=Andrei Belousov/Andrey Belousov
- ru-defense-minister|2024-05-14||2024-05-14|belo
sergei-shoigu|m|RU||fr=Sergueï Choïgou;en=Sergei Shoigu/Sergey Shoigu
- ru-defense-minister|2012|2024-05|2024-05-14|sho
dmitry-peskov|m|RU||fr=Dmitri Peskov;en=Dmitry Peskov
- ru-presidency-spokesperson|2012||2024-05-13|sho
maria-zakharova|f|RU||Maria Zakharova
- ru-foreign-ministry-spokesperson|2015-08-10||2024-05-17|zakp
alexander-lukashenko|m|BY|Q2866|fr=Alexandre Loukachenko;en=Alexander Lukashenko|Alexander Lukashenka
- by-president|1994||2026-07-28|heads
xi-jinping|m|CN|Q15031|Xi Jinping
- cn-president|2013-03-14||2026-09-22|hog
li-qiang|m|CN|Q4414390|Li Qiang
- cn-prime-minister|2023-03-11||2026-09-22|hog
qin-gang|m|CN||Qin Gang
- cn-foreign-minister|2022-12|2023-07-25|2023-07-25|wang
wang-yi|m|CN||Wang Yi
- cn-foreign-minister||2022-12|2022-12|wang
- cn-foreign-minister|2023-07-25||2023-07-25|wang
sanae-takaichi|f|JP|Q1705028|Sanae Takaichi
- jp-prime-minister|2025-10-21||2026-09-22|hog
shigeru-ishiba|m|JP||Shigeru Ishiba
- jp-prime-minister||2025-10-21|2025-10-21|hogs
toshimitsu-motegi|m|JP||Toshimitsu Motegi
- jp-foreign-minister|2019|2021|2021|taka
- jp-foreign-minister|2025-10-21||2025-10-21|taka
shinjiro-koizumi|m|JP||Shinjiro Koizumi
- jp-defense-minister|2025-10-21||2025-10-21|taka
minoru-kihara|m|JP||Minoru Kihara
- jp-chief-cabinet-secretary|2025-10-21||2025-10-21|taka
lee-jae-myung|m|KR|Q12612463|Lee Jae Myung
- kr-president|2025-06-04||2026-09-22|hog
narendra-modi|m|IN|Q1058|Narendra Modi
- in-prime-minister|2014-05-26||2026-09-22|hog
droupadi-murmu|f|IN|Q19901232|Droupadi Murmu
- in-president|2022-07-25||2026-09-22|hog
s-jaishankar|m|IN|Q16186720|Subrahmanyam Jaishankar|S. Jaishankar
- in-foreign-minister|2019-05-30||2022-08-07|fm
benjamin-netanyahu|m|IL|Q43723|fr=Benyamin Netanyahou/Benjamin Netanyahou/Benyamin Nétanyahou;en=Benjamin Netanyahu
- il-prime-minister|1996-06-18|1999-07-06|1999-07-06|bibi
- il-prime-minister|2009-03-31|2021-06-13|2021-06-13|bibi
- il-prime-minister|2022-12-29||2026-07-28|heads
naftali-bennett|m|IL|Q39318|Naftali Bennett
- il-prime-minister|2021-06-13|2022|2022|heads
yair-lapid|m|IL|Q1396120|fr=Yaïr Lapid;en=Yair Lapid
- il-prime-minister|2022|2022-12-29|2022-12-29|bibi
isaac-herzog|m|IL|Q983258|Isaac Herzog
- il-president|2021||2026-07-28|heads
israel-katz|m|IL||fr=Israël Katz;en=Israel Katz
- il-foreign-minister|2019|2020|2020|katzf
- il-foreign-minister|2024-01|2024-11|2024-11-07|katzf
- il-defense-minister|2024-11||2024-11-07|katz
gideon-saar|m|IL||fr=Gideon Saar;en=Gideon Sa'ar|Gideon Saar
- il-foreign-minister|2024-11||2024-11-07|katz
yoav-gallant|m|IL||Yoav Gallant
- il-defense-minister|2022|2024-11|2024-11-07|gall
masoud-pezeshkian|m|IR|Q5933752|fr=Massoud Pezeshkian;en=Masoud Pezeshkian
- ir-president|2024||2026-07-28|heads
abbas-araghchi|m|IR||fr=Abbas Araghchi;en=Abbas Araghchi/Abbas Araqchi
- ir-foreign-minister|2024-08-21||2024-08-22|arag
recep-tayyip-erdogan|m|TR|Q39259|Recep Tayyip Erdoğan
- tr-president|2014-08-28||2026-09-22|hog
mevlut-cavusoglu|m|TR|Q249206|Mevlüt Çavuşoğlu
- tr-foreign-minister||2023-06|2023-06-04|fida
hakan-fidan|m|TR||Hakan Fidan
- tr-foreign-minister|2023-06||2023-06-04|fida
yasar-guler|m|TR||Yaşar Güler
- tr-defense-minister|2023-06||2023-06-04|gule
mark-carney|m|CA|Q192533|Mark Carney
- ca-prime-minister|2025-03-14||2026-09-22|hog
justin-trudeau|m|CA||Justin Trudeau
- ca-prime-minister|2015|2025-03-14|2025-03-14|carn
melanie-joly|f|CA|Q15054353|Mélanie Joly
- ca-foreign-minister|2021-10-26|2025-05-13|2025-05-13|anan
anita-anand|f|CA||Anita Anand
- ca-foreign-minister|2025-05-13||2025-11-11|g7
bill-blair|m|CA||Bill Blair
- ca-defense-minister||2025-05-13|2025-05-13|anan
david-mcguinty|m|CA||David McGuinty
- ca-defense-minister|2025-05-13||2025-05-13|anan
luiz-inacio-lula-da-silva|m|BR|Q37181|Luiz Inácio Lula da Silva|Lula/Lula da Silva
- br-president|2003|2011|2023-01-01|lula
- br-president|2023-01-01||2026-09-22|hog
jair-bolsonaro|m|BR|Q10304982|Jair Bolsonaro
- br-president|2019|2023-01-01|2023-01-01|lula
javier-milei|m|AR|Q52395487|Javier Milei
- ar-president|2023-12-10||2026-09-22|hog
claudia-sheinbaum|f|MX|Q5771800|Claudia Sheinbaum
- mx-president|2024-10-01||2026-09-22|hog
cyril-ramaphosa|m|ZA|Q1148669|Cyril Ramaphosa
- za-president|2018-02-15||2026-09-22|hog
anthony-albanese|m|AU|Q335697|Anthony Albanese
- au-prime-minister|2022-05-23||2026-09-22|hog
mohammed-bin-salman|m|SA|Q6892571|fr=Mohammed ben Salmane/Mohammed ben Salman;en=Mohammed bin Salman
- sa-prime-minister|2022-09-27||2026-09-22|hog
abdel-fattah-al-sisi|m|EG|Q307871|fr=Abdel Fattah al-Sissi;en=Abdel Fattah el-Sisi|Abdel Fattah al-Sisi
- eg-president|2014||2026-07-28|heads
ahmed-al-sharaa|m|SY|Q7934206|fr=Ahmed al-Charaa/Ahmad al-Charaa;en=Ahmed al-Sharaa
- sy-president|2025||2026-07-28|heads
dick-schoof|m|NL||Dick Schoof
- nl-prime-minister|2024-07|2026-02-23|2026-02-23|scho
rob-jetten|m|NL|Q28860866|Rob Jetten
- nl-prime-minister|2026-02-23||2026-07-28|heads
david-van-weel|m|NL||David van Weel
- nl-foreign-minister||2026-02-23|2026-02-23|jett
tom-berendsen|m|NL||Tom Berendsen
- nl-foreign-minister|2026-02-23||2026-02-23|jett
alexander-de-croo|m|BE||Alexander De Croo
- be-prime-minister|2020|2025-02-03|2025-02-03|bour
bart-de-wever|m|BE|Q336599|Bart De Wever
- be-prime-minister|2025-02-03||2026-07-28|heads
maxime-prevot|m|BE||Maxime Prévot
- be-foreign-minister|2025-02-03||2025-02-03|bewe
theo-francken|m|BE||Theo Francken
- be-defense-minister|2025-02-03||2025-02-03|bewe
ignazio-cassis|m|CH|Q117254|Ignazio Cassis
- ch-foreign-minister|2017-11||2026-02-16|sat1
jonas-gahr-store|m|NO|Q467948|Jonas Gahr Støre
- no-prime-minister|2021||2026-07-28|heads
espen-barth-eide|m|NO||Espen Barth Eide
- no-foreign-minister|||2024-09-02|regj
bjorn-arild-gram|m|NO||Bjørn Arild Gram
- no-defense-minister||2025-02-04|2025-02-04|sand
tore-sandvik|m|NO||Tore Sandvik|Tore O. Sandvik
- no-defense-minister|2025-02-04||2025-02-04|sand
ulf-kristersson|m|SE|Q1780398|Ulf Kristersson
- se-prime-minister|2022||2026-07-28|heads
tobias-billstrom|m|SE||Tobias Billström
- se-foreign-minister||2024-09-10|2024-09-10|sten
maria-malmer-stenergard|f|SE||Maria Malmer Stenergard
- se-foreign-minister|2024-09-10||2024-09-14|sten
alexander-stubb|m|FI|Q503143|Alexander Stubb
- fi-president|2024||2026-07-28|heads
petteri-orpo|m|FI|Q6029546|Petteri Orpo
- fi-prime-minister|2023||2026-07-28|heads
elina-valtonen|f|FI||Elina Valtonen
- fi-foreign-minister|||2024-09-14|sten
mette-frederiksen|f|DK|Q5015|Mette Frederiksen
- dk-prime-minister|2019||2026-07-28|heads
kaja-kallas|f|EE||Kaja Kallas
- ee-prime-minister|2021|2024|2024-06-26|kalee
- eu-high-representative|2024-12-01||2026-02-20|e5krk
kristen-michal|m|EE|Q1789192|Kristen Michal
- ee-prime-minister|2024||2026-07-28|heads
edgars-rinkevics|m|LV|Q3047551|Edgars Rinkēvičs
- lv-president|2023||2026-07-28|heads
gitanas-nauseda|m|LT|Q9268379|Gitanas Nausėda
- lt-president|2019||2026-07-28|heads
viktor-orban|m|HU||Viktor Orbán
- hu-prime-minister||2026-05-09|2026-05-09|mgyr
peter-magyar|m|HU|Q124488292|Péter Magyar
- hu-prime-minister|2026-05-09||2026-07-28|heads
christian-stocker|m|AT|Q64576653|Christian Stocker
- at-chancellor|2025||2026-07-28|heads
beate-meinl-reisinger|f|AT||Beate Meinl-Reisinger
- at-foreign-minister|||2026-02-16|sat1
luis-montenegro|m|PT|Q11764394|Luís Montenegro
- pt-prime-minister|2024||2026-07-28|heads
petr-pavel|m|CZ|Q2080040|Petr Pavel
- cz-president|2023||2026-07-28|heads
nicusor-dan|m|RO|Q11163124|Nicușor Dan
- ro-president|2025||2026-07-28|heads
abdelmadjid-tebboune|m|DZ|Q2821166|Abdelmadjid Tebboune
- dz-president|2019||2026-07-28|heads
kais-saied|m|TN|Q16120878|fr=Kaïs Saïed;en=Kais Saied
- tn-president|2019||2026-07-28|heads
bassirou-diomaye-faye|m|SN|Q124382437|Bassirou Diomaye Faye
- sn-president|2024||2026-07-28|heads
ursula-von-der-leyen|f|DE||Ursula von der Leyen
- eu-commission-president|2019-12-01||2026-09-22|hog
antonio-costa|m|PT||António Costa
- eu-council-president|2024-12-01||2026-09-22|hog
charles-michel|m|BE||Charles Michel
- eu-council-president||2024-11|2024-12-01|mich
andrius-kubilius|m|LT||Andrius Kubilius
- eu-defense-commissioner|2024-12-01||2025-05-18|e5rome
marta-kos|f|SI||Marta Kos
- eu-enlargement-commissioner|2024-12-01||2024-12-01|kall
antonio-guterres|m|PT||António Guterres
- un-secretary-general|2017-01-01||2025-09|gute
ban-ki-moon|m|KR||Ban Ki-moon
- un-secretary-general|2007|2016|2016|ban
`;

function readPeople(rows: string): readonly RegistryPerson[] {
  const people: { -readonly [Key in keyof RegistryPerson]: RegistryPerson[Key] }[] = [];
  for (const line of rows.trim().split('\n')) {
    if (line.startsWith('- ')) {
      const person = people[people.length - 1];
      if (person !== undefined) person.roles = [...person.roles, readRole(line.slice(2))];
    } else people.push(readPerson(line));
  }
  return people;
}

function readPerson(line: string): RegistryPerson {
  const [id = '', gender = '', country = '', wikidata = '', names = '', aliases = ''] = line.split('|');
  return {
    id,
    names: Object.fromEntries(
      names.split(';').map((list) => {
        const [tag, forms] = list.includes('=') ? list.split('=') : ['*', list];
        return [tag as string, (forms as string).split('/')];
      }),
    ),
    aliases: aliases === '' ? [] : aliases.split('/'),
    gender: gender === 'm' || gender === 'f' || gender === 'x' ? gender : null,
    country: country === '' ? null : country,
    wikidata: wikidata === '' ? null : wikidata,
    roles: [],
  };
}

function readRole(line: string): RegistryRole {
  const [post = '', from = '', to = '', verifiedOn = '', source = ''] = line.split('|');
  return {
    post,
    from: from === '' ? null : from,
    to: to === '' ? null : to,
    verifiedOn: verifiedOn === '' ? null : verifiedOn,
    source: SOURCES[source] ?? null,
  };
}

/** The people of the bundled registry. */
export const STARTER_PEOPLE: readonly RegistryPerson[] = readPeople(ROWS);

/**
 * Countries (and the European Union) as titles print them: “ministre russe des Affaires étrangères”, “Russia's foreign
 * minister”, “le ministre des Affaires étrangères de la Russie”. Written for this project; ISO 3166-1 codes.
 */

/** How a country is printed. Each list starts with the preferred form. */
export interface Country {
  readonly code: string;
  /** With its article as it follows “de”: “la Russie”, “l'Ukraine”, “les Pays-Bas”, “Israël”. */
  readonly fr: readonly string[];
  /** French adjective: masculine, feminine; nouns of the same form count too. */
  readonly frAdjectives: readonly [string, string, ...string[]];
  readonly en: readonly string[];
  /** English adjectives and what stands in for them (“US”, “British”, “UK”). */
  readonly enAdjectives: readonly [string, ...string[]];
}

/** code | fr names | fr adjectives | en names | en adjectives; alternatives separated by “/”. */
const ROWS = `
US|les États-Unis/l'Amérique/les USA|américain/américaine/états-unien/états-unienne|the United States/the United States of America/America|US/U.S./American/United States
FR|la France|français/française|France|French
GB|le Royaume-Uni/la Grande-Bretagne/l'Angleterre|britannique/britannique/anglais/anglaise|the United Kingdom/Great Britain/Britain|British/UK/U.K.
DE|l'Allemagne|allemand/allemande|Germany|German
IT|l'Italie|italien/italienne|Italy|Italian
ES|l'Espagne|espagnol/espagnole|Spain|Spanish
PT|le Portugal|portugais/portugaise|Portugal|Portuguese
PL|la Pologne|polonais/polonaise|Poland|Polish
UA|l'Ukraine|ukrainien/ukrainienne|Ukraine|Ukrainian
RU|la Russie/la Fédération de Russie|russe/russe|Russia/the Russian Federation|Russian
BY|le Bélarus/la Biélorussie|biélorusse/biélorusse/bélarusse/bélarusse|Belarus|Belarusian
CN|la Chine|chinois/chinoise|China|Chinese
JP|le Japon|japonais/japonaise|Japan|Japanese
KR|la Corée du Sud|sud-coréen/sud-coréenne|South Korea|South Korean
KP|la Corée du Nord|nord-coréen/nord-coréenne|North Korea|North Korean
TW|Taïwan|taïwanais/taïwanaise|Taiwan|Taiwanese
IN|l'Inde|indien/indienne|India|Indian
PK|le Pakistan|pakistanais/pakistanaise|Pakistan|Pakistani
IL|Israël|israélien/israélienne|Israel|Israeli
PS|la Palestine|palestinien/palestinienne|Palestine|Palestinian
IR|l'Iran|iranien/iranienne|Iran|Iranian
IQ|l'Irak|irakien/irakienne|Iraq|Iraqi
SY|la Syrie|syrien/syrienne|Syria|Syrian
LB|le Liban|libanais/libanaise|Lebanon|Lebanese
EG|l'Égypte|égyptien/égyptienne|Egypt|Egyptian
SA|l'Arabie saoudite|saoudien/saoudienne|Saudi Arabia|Saudi/Saudi Arabian
AE|les Émirats arabes unis/les Émirats|émirati/émiratie|the United Arab Emirates|Emirati/UAE
QA|le Qatar|qatari/qatarie|Qatar|Qatari
TR|la Turquie|turc/turque|Turkey/Türkiye|Turkish
CA|le Canada|canadien/canadienne|Canada|Canadian
MX|le Mexique|mexicain/mexicaine|Mexico|Mexican
BR|le Brésil|brésilien/brésilienne|Brazil|Brazilian
AR|l'Argentine|argentin/argentine|Argentina|Argentine/Argentinian
VE|le Venezuela|vénézuélien/vénézuélienne|Venezuela|Venezuelan
CO|la Colombie|colombien/colombienne|Colombia|Colombian
AU|l'Australie|australien/australienne|Australia|Australian
ZA|l'Afrique du Sud|sud-africain/sud-africaine|South Africa|South African
DZ|l'Algérie|algérien/algérienne|Algeria|Algerian
MA|le Maroc|marocain/marocaine|Morocco|Moroccan
TN|la Tunisie|tunisien/tunisienne|Tunisia|Tunisian
SN|le Sénégal|sénégalais/sénégalaise|Senegal|Senegalese
ML|le Mali|malien/malienne|Mali|Malian
NL|les Pays-Bas|néerlandais/néerlandaise/hollandais/hollandaise|the Netherlands|Dutch
BE|la Belgique|belge/belge|Belgium|Belgian
LU|le Luxembourg|luxembourgeois/luxembourgeoise|Luxembourg|Luxembourg/Luxembourgish
CH|la Suisse|suisse/suisse/helvétique/helvétique|Switzerland|Swiss
AT|l'Autriche|autrichien/autrichienne|Austria|Austrian
IE|l'Irlande|irlandais/irlandaise|Ireland|Irish
NO|la Norvège|norvégien/norvégienne|Norway|Norwegian
SE|la Suède|suédois/suédoise|Sweden|Swedish
FI|la Finlande|finlandais/finlandaise|Finland|Finnish
DK|le Danemark|danois/danoise|Denmark|Danish
EE|l'Estonie|estonien/estonienne|Estonia|Estonian
LV|la Lettonie|letton/lettone|Latvia|Latvian
LT|la Lituanie|lituanien/lituanienne|Lithuania|Lithuanian
HU|la Hongrie|hongrois/hongroise|Hungary|Hungarian
CZ|la République tchèque/la Tchéquie|tchèque/tchèque|the Czech Republic/Czechia|Czech
SK|la Slovaquie|slovaque/slovaque|Slovakia|Slovak
RO|la Roumanie|roumain/roumaine|Romania|Romanian
BG|la Bulgarie|bulgare/bulgare|Bulgaria|Bulgarian
GR|la Grèce|grec/grecque|Greece|Greek
RS|la Serbie|serbe/serbe|Serbia|Serbian
GE|la Géorgie|géorgien/géorgienne|Georgia|Georgian
AM|l'Arménie|arménien/arménienne|Armenia|Armenian
AZ|l'Azerbaïdjan|azerbaïdjanais/azerbaïdjanaise|Azerbaijan|Azerbaijani
MD|la Moldavie|moldave/moldave|Moldova|Moldovan
EU|l'Union européenne/l'UE|européen/européenne|the European Union/the EU|European/EU
`;

function readRow(row: string): Country {
  const [code = '', fr = '', frAdjectives = '', en = '', enAdjectives = ''] = row.split('|');
  const [masculine = '', feminine = '', ...others] = frAdjectives.split('/');
  const [adjective = '', ...more] = enAdjectives.split('/');
  return {
    code,
    fr: fr.split('/'),
    frAdjectives: [masculine, feminine, ...others],
    en: en.split('/'),
    enAdjectives: [adjective, ...more],
  };
}

/** Countries by their codes, with the words that mean them. */
export const COUNTRIES: readonly Country[] = ROWS.trim().split('\n').map(readRow);

const BY_CODE: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((country) => [country.code, country]));

/** The country with an ISO 3166-1 alpha-2 code (or “EU”), or undefined. */
export function countryByCode(code: string): Country | undefined {
  return BY_CODE.get(code);
}

import { items } from '../lexicon';

/** First names of people in the news, of all origins; lower case, accents kept where an English text prints them. */
const FEMALE = `
abby abena abigail abimbola achieng ada adaeze adelaide adele aditi adriana adrienne adwoa afua agatha agnes agnieszka aicha aiko ailbhe ailish ailsa
aimee aine áine aisha aishwarya aisling akanksha akiko akinyi akosua alba alejandra aleksandra alessandra alexa alexandra alexandria alice alicia
alicja alina alison allison allyson alma alyssa amal amalia amanda amara amber amelia amina amira amy ana anastasia andrea andreea angel angela
angelica angelina angelique angharad anika anita anja anjali ann anna annabel anne annette annie annika anouk antoinette antonella antonia anushka
anya aoife aparna april ariana arianna ariel arielle aroha asha ashley asma assumpta astrid athena attracta audra audrey aurora autumn ava ayaan
ayesha ayse azra barbara beatrice beatrix becca becky bella bernadette bernice bess beth bethany betsy bette bettina betty beverley beverly bianca
birgit birgitta blanche bláthnaid bonnie brandi brandy breda brenda briana brianna brid bríd bridget bridgette brigid brigitte britney brittany bronte
bronwyn brooke busisiwe caitlin camila camilla camille candy caoimhe cara carina carla carly carmela carmen carol carole carolina caroline carolyn
carrie carys cassandra cassidy cassie catarina cate caterina catharine catherine cathleen cathy catriona cecelia cecilia cecily celeste celia celine
cerys chandra chanel chantal charlene charlotte chebet chelsea cheryl chiara chimamanda chinwe chioma chloe christie christina christine christy ciara
cindy claire clara claudette claudia claudine clementine clodagh colleen concepta condoleezza connie constance cora coral cornelia courtney cristina
cynthia daisy dana daniela danielle daphne daria dawn deanna dearbhla debbie deborah debra deepika deirdre delia denise diana diane dianna dianne dina
divya dolly dolores dominique donna doreen doris dorothea dorothy eden edith edna effie efua eileen eilidh éilis eimear éimear ekaterina elaine
eleanor elena eleni elif elisa elisabeth elise eliza elizabeth ella elle ellen ellie elodie elsa elsie elspeth elvira ema emilia emilie emily emma
enid erica erika erin esi esme estelle ester esther ethel eunice eva eve evelyn faith fanny farah farida fatima fatma fatoumata fay faye federica
felicia felicity fernanda fiona fionnuala flora florence folake folasade fran frances francesca francoise frankie freya frida funke gabriela gabriella
gabrielle gail gayatri geeta gemma georgette georgia georgina geraldine germaine ghislaine gia gillian gina giorgia gita giulia gladys glenda gloria
grace grainne gráinne greta gretchen gretel guadalupe gwen hailey hala haley halima hana hanan hanna hannah harriet hattie hayley hazel heather hedwig
heidi helen helena helene helga hermione hilda hillary hiroko holly hope huma ida ifeoma ilana ilhan ilona iman imani imelda imogen ina indira
inga inge ingeborg ingrid ioana iona irena irene irina iris irma isabel isabella isabelle isadora isla isobel isolde ivana ivanka ivette ivy jacinda
jacinta jacintha jackie jacqueline jacquelyn jan jana jane janelle janet janice janine jasmin jasmine jean jeanette jeanne jeannie jemima jenna jennie
jennifer jenny jess jessica jill jillian jo joan joana joann joanna joanne jodi jolene josefina josephine josie jovana joy joyce juana
juanita judith judy julia juliana julianne julie juliet juliette june jyoti kamala kamla karen kari karin karla karolina karthika katarina kate
katelyn katerina katharina katharine katherine kathleen kathrin kathryn kathy katia katie katrin katrina kavita kay keiko keisha kelly kendra kerri
kerry kerstin khadija khadijah kiara kim kimberley kimberly kiran kirsten kirstie kirstin kirsty klara krista kristen kristi kristin kristina kristine
kristy kylie kyoko lakshmi lana lara latoya laura laurel lauren laurence laurie lavinia layla lea leah leila lena leona leonie leonora lerato lesley leslie
leticia letitia libby lidia lila lilian lillian lily lina linda lindiwe lindsay lisa lisbeth lise livia liz liza lizzie lola lora lorelei
lorena lori lorna lorraine lottie lou louisa louise lourdes lowri lucia luciana lucie lucinda lucretia lucy luella luisa luz lydia lyndsey lynn lynne
lyudmila maddie madeleine madeline madelyn madhuri madison mae maeve magda maggie mai maia maire máire mairead máiréad maisie majella malala malia
malika malin malini mamata manuela mara marcela marcella marcia marcie margaret margarita margaux margo marguerite maria mariah mariam marian mariana
marianna marianne marie marielle mariko marilyn marina marine marion marisol marissa marjorie marla marlene marnie marsha marta martha martina martine
mary maryam mathilde maud maude maureen mavis maxine maya meera meg megan meghan mei melania melanie melba melinda melissa melody mercedes mercy
meredith meryl mhairi mia micaela michaela michele michelle michiko milena milla millicent millie mimi mina minerva minnie mira miranda miriam moira
molly mona monica monika monique morag muriel myra nabila nadezhda nadia nadine nadira nadja naledi nancy nanette naomi nasreen natalia natalie
natalya natasha nathalie neha nell nellie nerys nettie ngaire ngozi nia niamh nicola nicole nikki nina nirmala nisha njeri njoki nkechi nneka
noemi nokuthula nolwazi nomsa nomvula nonhlanhla noor nora noreen norma nosipho nuala odette oksana olena olesya olga olive olivia oluchi olwen oona
ophelia oprah orla órla paige palesa paloma pam pamela paola pascale patience patrice patricia patsy patti patty paula paulette paulina pauline pearl
peggy penelope penny petra philippa philomena phoebe phyllida phyllis pilar polly pooja poppy portia priscilla priya priyanka rachael rachel radhika
ramona rania raquel rasha rebeca rebecca rebekah reem refilwe regina reina rekha rena renata rene renee revathi rhiannon rhoda rhonda rihanna rita
roberta robyn rochelle roisin róisín ronja ronna rosa rosalie rosalind rosalinda rosalyn rosamund rosanna rosanne rose rosemarie rosemary rosie roslyn
rowena roxana roxanne ruby ruth ruthie sabina sabine sabrina sadhbh sadia sally salma salome samantha samina samira sana sandi sandra sandy saoirse
sara sarah sarai saraswati sasha saskia savita scarlett selena selma senga seonaid shabana shalini shana shanice shannon shanthi sharmila sharon
shauna sheila shelby shelley shelly sheri sherri sherry sheryl shirin shirley shivani shona shreya shruti sian siân sienna sigrid silke silvana silvia
silvie simona simone sinead sinéad siobhan siobhán sloane smriti sneha sofia sonali sonia sonja sonya sophia sophie sophy sorcha stacey stacy stella
stephanie stephany sue sunita sunniva susan susana susannah susanne sushma susie suzanna suzanne suzie svenja svetlana swapna swati sylvia sylvie
tabitha tamar tamara tamika tammy tamsin tania tanja tanvi tanya tara tatiana tatyana tegan temitope teresa terri tessa thandi thandiwe thea thelma
theodora theresa tiffany tilly tina titilayo toni tonya tracey tracy tricia trina trish trisha trixie trudi trudy tulsi tuuli ulla ulrika ulrike uma
ursula usha valentina valeria valerie vanessa vasundhara velma vera veronica veronika veronique vesna vicki vicky victoria vidya violet virginia
viviana vivien vivienne wairimu wambui wanda wangari wanjiku wanjiru wendy wilhelmina wilma winifred winnie winnifred winona xiomara yael
yasmeen yasmin yasmine yelena yesenia yetunde yevgenia yoko yolanda yuki yuko yulia yuliya yvette yvonne zadie zahra zainab zanele zara zeinab zelda
zeynep zhanna zita zoe zoey zora zuzana`;

const MALE = `
aaron abbas abdallah abdel abdi abdul abdulaziz abdullah abdulrahman abe abel abiy abraham adam adan ade adnan adolf adrian adriano adrien ahmad ahmed
ahmet aidan aiden ajay akbar akhilesh akio akira alain alan alasdair alassane alastair alban albert alberto albin albrecht alec aled alejandro
aleksandar aleksander aleksandr aleksei aleksey alessandro alex alexander alexandre alexandros alexei alexey alexis alfie alfonso alfred alfredo
algernon ali alisher alistair allan allen alonzo alun alvaro alvin amadou ambrose amin amir amit amitabh amos anatoly anders andre andreas andrei
andres andrew andrey andriy andrzej andy angelo angus anil ansel anthony antoine anton antonio antony anwar archibald archie ari arjun arlo armand
armando armin arnaud arne arnold arthur arturo arun arvind asher ashok ashraf aubrey august augustine augusto augustus aurelio austin avi axel aziz
babajide babatunde barack baraka barnaby barney barrett barron barry bart bartholomew bashar bashir basil ben benedict benedikt benito benjamin benji
benny benson bernard bernardo bernd bernhard bernie bert bertram bertrand bilal bill billy bjorn blaine blair bob bobby bongani boris boyd brad
bradford bradley brady brandon brendan brent bret brett brian bruce bruno bryan bryant bryce burt byron caleb callum calvin cameron carl carlo carlos
carson carter cary casey casper cathal cecil cedric cesar chad charles charley charlie chase chen chester chidi chinedu chris christian christoph
christophe christopher christos chuck chukwuemeka ciaran ciarán cillian clarence clark claude claudio claus cliff clifford clifton clint clinton clive
clyde cody colby colin collin colm conan connor conor conrad corey cormac cornelius costas craig cristian curtis cyril cyrille cyrus daithi dáithí
dale dallas damian damien damon dan daniel daniele danilo danny dara daragh dario darius dariusz darragh darrell darren darryl darwin daryl dave
david davide davis dawid dawit deacon dean declan deepak delbert denis dennis denny denton denzel derek dermot derrick des desmond dexter diarmuid
didier diego dieter dilip dillon dimitri dimitrios dimitris dinesh dirk dmitri dmitry dmytro dom dominic dominik don donal dónal donald donncha donny
donovan doug dougal douglas drew duane dudley duke duncan dustin dwayne dwight dylan eamon éamon eamonn earl ebenezer ebrahim ed eddie eddy edgar
edmund edouard eduardo edward edwin efrain egan eitan elbert eli elias elijah eliot elliot elliott ellis elmer elon elton emanuel emeka emil emile
emmanuel emmett emre emrys enda enoch enrico enrique enzo eoin ephraim erhard eric erick erik erling ernest ernesto ernie ernst errol erwin esteban
ethan euan eugene evan everett ewan ezekiel ezra fabian fabio faisal farai farid farouk feargal fearghal federico felipe felix femi ferdinand fergal
fergus fernando fidel finbarr finlay finn fintan fletcher florian floyd flynn francesco francis francisco franco francois frank frankie franklin frans
franz fraser fred freddie freddy frederic frederick frederik fredrik friedrich fritz gabriel garba gareth garrett garry garth gary gavin gearoid
gearóid gene geoff geoffrey georg george georges georgi geraint gerald gerard gerardo gerhard gerry gethin gheorghe giacomo gianni gideon gil gilbert
giles gilles giorgio giorgos giovanni girish giuseppe glen glenn gonzalo goran gordon graeme graham grant greg gregg gregor gregorio gregory grover
gruffydd guido guillaume guillermo gunnar gunther guo gus gustav gustavo guy gwyn hakan hakeem hakim hal hamid hamish hamza hank hannes hans harald
hari harish harold harris harrison harry haruki harvey hasan hashim hassan hector heinrich helmut hendrik henning henri henrik henrique henry herb
herbert herman hermann hiram hiroshi hiroyuki homer horace howard howell hubert hugh hugo humphrey hussain hussein hyun hywel iain ian iarla ibrahim
idris iestyn ieuan ignacio igor ilya imran imre ioannis irving irwin isaac isaiah ismael ismail israel issa istvan ivan ivo ivor iwan jaap jabari jack
jackson jacob jacques jaime jake jakob jakub jamal james jamie jan janusz jared jarlath jaroslav jarrod jarryd jarvis jason jasper javier jay jean jeb
jed jedediah jeff jeffery jeffrey jens jeremiah jeremy jermaine jerome jerry jesse jesus jethro jim jimmy jin joachim joakim joao joaquin jochen joe
joel joey johan johann johannes john johnnie johnny johnson jon jonah jonas jonathan jonathon jonny jordan jordi jorge jose josef joseph josh joshua
josiah juan judd jude jules julian julien julio julius juma justin kai kamal kamau kamran kareem karel karim karl keegan keenan keir keith kelvin ken
kendall kendrick kenji kenneth kenny kent kenton kerry kevin khaled khalid khalifa khalil kieran killian kim kip kipchoge kipkorir kiprono kiran kirk
klaus knut kofi koichi kojo konrad konstantin konstantinos krishna kristian kristoffer krzysztof kunle kurt kwabena kwame kwesi kyle lachie lachlan
lance larry lars laszlo laurence laurent lawrence leander lee leif leigh leland len lenny leo leon leonard leonardo leonid leopold leroy les lester
levi lewis lex li liam lincoln linus lionel lloyd logan lonnie lorcan lorenzo lorne lou louie louis lowell luc luca lucas lucian luciano ludwig luigi
luis luka lukas luke luther lwazi lyle maarten macky magnus mahesh mahmoud mahmud malachi malachy malcolm malik mamadou mandla manfred manmohan manny
manoj manuel marc marcel marcello marcelo marcin marco marcos marcus marek mario marius mark marko markus marlon marshall martijn martin marty marvin
mason massimo mateo mateusz mathew mathias matt matteo matthew matthias matthieu maurice mauricio mauro max maxim maxime maximilian maxwell mehdi
mehmet meir mel melvin menachem mendel mervyn michael michal micheal micheál michel miguel mikael mike mikhail milan miles milo milton miroslav mitch
mitchell mitt mo moe mohamad mohamed mohammad mohammed mohan mohit mordecai morris moses moshe mostafa muammar muhammad muhammadu mukesh murat murdo
murray musa mustafa mustapha mwangi mykola myles myron narendra naruhito nasser nat nate nathan nathaniel naveen nawaz neal ned neil nelson nestor
neville newt niall nicholas nick nickolas nico nicolae nicolai nicolas nicolau nigel nikola nikolai nikolay nikos nitin nitish njoroge noah noam noel
nolan norman norton obadiah obinna ochieng octavio odhiambo oisin oisín oleg oleksandr oleksiy oliver olivier ollie olumide olusegun omar omer omid
oran oren orlando orson orville oscar oskar osvaldo otieno otis otto owain owen pablo padraig pádraig pankaj paolo pascal pat patricio patrick patrik
paul paulo pavel pavlo peadar pedro perry pervez pete peter petro phil philip philippe phillip pierce pierre piers pieter pietro piotr pradeep
prakash praveen preston quentin quinn rafael rafal rafe rafi rafiq raghav rahm rahul raj rajan rajeev rajesh rajiv rajnath ralf ralph ram ramesh rami
ramiro ramon ramsay ramzan randal randall randolph randy raoul raphael rashid raul ravi ray raymond recep reed reggie reginald reid renato rene reuben
rex reynaldo reza rhys ricardo riccardo rich richard richie rick ricky rishi rob robbie robert roberto robin rocco rod roddy roderick rodney rodolfo
rodrigo roger rohan rohit roland rolf ron ronald ronaldo ronan rónán ronnie rory roscoe ross roy ruairi ruairí ruaridh ruben rudolf rudolph rudy rufus
rupert russ russell ryan sachin sadiq saeed sal salah salim salman salvador salvatore sam samir sammy samuel sandeep sanjay sanjeev santiago santos
sasha satoshi saul scott seamus séamus sean sebastian segun semisi senan serge sergei sergey sergio serhiy seth seymour shane sharif shaun shawn
sheldon sherman shimon shinji shinzo shlomo sid siddharth sidney silas silvio simeon simon sione sipho siyabonga sizwe soren spencer stan stanford
stanislav stanislaw stanley stefan stefano stephan stephen sterling steve steven stevie stewart struan stuart subhash sudhir suleiman sundar sunil
suresh sven sylvester tad tadhg tafadzwa takashi takeshi tamati tapiwa tarek tariq taro taylor ted teddy tendai terence terrance terrell terrence
terry tevita thabo thaddeus themba theo theodor theodore thierry thom thomas tiago tim timothy titus tobias todd tom tomas tomasi tomasz tommaso tommy
tony torquil torsten travis trent trevor tristan troy truman tshepo tucker tunde turlough tyler tyrell tyrone uddhav udo ulrich ulysses umberto usain
uwe vaclav val vance vasily vaughan vernon vicente victor vijay vikram viktor viliame ville vinay vince vincent vincenzo vinod virgil vitali vitaly
vivek vladimir vladislav volodymyr vusi waldo walid walker wallace wally walt walter walther waqar warren wayne wendell werner wes wesley wilbur
wilfred wilfrid wilhelm willard william willie willis wilson winston wiremu wojciech wolfgang wyatt xavier yakov yasser yevgeny yitzhak yogesh yosef
yoshihide youssef yuri yusef yusuf yves zachariah zachary zack zane zbigniew zeke zinedine zlatan zoltan zoran`;

/** Given to both women and men. */
const EITHER = `addison alex alexis ali andrea angel ariel ashley aubrey avery bailey billie blair bobbie cameron carey carmen casey chris corey courtney dakota dale dana darcy devon dominique drew eden elliot emerson finley
frances frankie gabriel hadley harley harper hayden hilary hunter jackie jaime jamie jan jean jess jesse jessie jo jocelyn jody jordan jules jude kai kelly kelsey kendall kerry kim kiran kit lane laurie lee leigh leslie lindsay lindsey logan lou loren lynn mackenzie marion
max mel meredith micah michele mickey morgan nat nicky nikita noel parker pat paris payton peyton quinn rain reagan reese remy rene riley river robin rory rowan ryan sacha sage sam sandy sasha sawyer shannon shawn shea shelby sidney skyler stacy stevie sydney tatum taylor terry toby tony tracy vivian whitney yuki min jin wei yu xin ming jun hui li ji soo hyun`;

/** First names by gender; one that stands in two lists has no gender of its own. */
export function firstNames(): { female: string[]; male: string[]; either: string[] } {
  return { female: items(FEMALE), male: items(MALE), either: items(EITHER) };
}

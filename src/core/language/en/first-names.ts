import { items } from '../lexicon';

/** First names of people in the news, of all origins; lower case, accents kept where an English text prints them. */
const FEMALE = `
abby abigail ada adelaide adele adriana adrienne agatha agnes agnieszka aicha aiko aimee aisha aishwarya akiko alba alejandra aleksandra alessandra
alexa alexandra alexandria alice alicia alicja alina alison allison allyson alma alyssa amal amalia amanda amara amber amelia amina amira amy ana
anastasia andrea andreea angel angela angelica angelina angelique anika anita anja ann anna annabel anne annette annie annika anouk antoinette
antonella antonia anushka anya aoife april ariana arianna ariel arielle asha ashley asma astrid athena audra audrey aurora autumn ava ayaan ayesha
ayse azra barbara beatrice beatrix becca becky bella bernadette bernice beth bethany betsy bette bettina betty beverley beverly bianca birgit birgitta
blanche bonnie brandi brandy brenda briana brianna bridget bridgette brigid brigitte britney brittany brooke caitlin camila camilla camille candy cara
carina carla carly carmela carmen carol carole carolina caroline carolyn carrie cassandra cassidy cassie catarina cate caterina catharine catherine
cathleen cathy catriona cecelia cecilia cecily celeste celia celine chandra chanel chantal charlene charlotte chelsea cheryl chiara chimamanda chloe
christie christina christine christy cindy claire clara claudette claudia claudine clementine colleen condoleezza connie constance cora coral cornelia
courtney cristina cynthia daisy dana daniela danielle daphne daria dawn deanna debbie deborah debra deirdre delia denise diana diane dianna dianne
dina dolly dolores dominique donna doris dorothea dorothy eden edith edna eileen ekaterina elaine eleanor elena eleni elif elisa elisabeth elise eliza
elizabeth ella elle ellen ellie elodie elsa elsie elvira ema emilia emilie emily emma enid erica erika erin esme estelle ester esther ethel eunice eva
eve evelyn faith fanny farah farida fatima fatma fatoumata fay faye federica felicia felicity fernanda fiona flora florence fran frances francesca
francoise frankie freya frida gabriela gabriella gabrielle gail gemma georgette georgia georgina geraldine germaine ghislaine gia gillian gina giorgia
gita giulia gladys glenda gloria grace greta gretchen gretel guadalupe gwen hailey hala haley halima hana hanan hanna hannah harriet hayley hazel
heather hedwig heidi helen helena helene helga hermione hilary hilda hillary hiroko holly hope huma ida ilana ilhan ilona iman imani imogen ina indira
inga inge ingrid ioana irena irene irina iris irma isabel isabella isabelle isla isobel ivana ivanka ivy jacinda jackie jacqueline jan jana jane janet
janice janine jasmin jasmine jean jeanne jenna jennie jennifer jenny jess jessica jessie jill jillian jo joan joana joann joanna joanne jocelyn jodi
josephine josie joy joyce juana judith judy julia juliana julianne julie juliet juliette june kamala karen kari karin kate katelyn katerina katharina
katharine katherine kathleen kathryn kathy katia katie katrin katrina kavita kay keiko kelly kerri kerry khadija khadijah kiara kim kimberley kimberly
kiran kirsten kirstin kirsty klara kristen kristi kristin kristina kristine kristy kyoko lana lara laura laurel lauren laurie lavinia layla lea leah
leila lena lesley leslie leticia libby lidia lila lilian lillian lily lina linda lindsay lindsey lisa lisbeth lise livia liz liza lizzie lola lora
lorena lori lorraine lottie lou louisa louise lourdes lucia luciana lucie lucinda lucy luisa luz lydia lyndsey lynn lynne lyudmila maddie madeleine
madeline madelyn madhuri mae maeve magda maggie mai maia malala malia malika manuela mara marcia marcie margaret margarita margaux margo maria mariah
mariam marian mariana marianna marianne marie mariko marilyn marina marine marion marissa marjorie marla marta martha martina martine mary maryam
mathilde maureen maya meera meg megan meghan mei melania melanie melinda melissa melody mercedes mercy meredith meryl mia micaela michaela michele
michelle michiko millie mina mira miranda miriam molly monica monika monique nabila nadia nadine nadja nancy naomi nasreen natalia natalie natalya
natasha nathalie nell ngozi nia niamh nicola nicole nikita nikki nina noor nora norma oksana olena olesya olga olive olivia oprah paige paloma pam
pamela paola pascale patience patrice patricia patsy patti patty paula paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar
poppy priya priyanka rachael rachel ramona rania rebecca rebekah reem reina rena rene renee rhiannon rhonda rihanna rita roberta robyn ronna rosa
rosalind rose rosemarie rosemary rosie roxana ruby ruth sabine sabrina sadia sally salma samantha samira sana sandi sandra sandy saoirse sara sarah
sarai sasha scarlett selena selma shannon sharmila sharon sheila shelby shelley shelly sheri sherry sheryl shirin shirley shivani shruti sian sienna
sigrid silke silvia simone sinead siobhan sloane sofia sonia sonya sophia sophie stacey stacy stella stephanie sue sunita susan susana susannah
susanne suzanna suzanne svenja svetlana sylvia sylvie tamar tamara tamika tammy tamsin tania tanya tara tatiana tatyana teresa terri tessa thea thelma
theresa tiffany tilly tina toni tonya tracey tracy tricia trish trisha trudy tulsi uma ursula valentina valeria valerie vanessa vera veronica veronika
veronique vesna vicki vicky victoria violet virginia vivian viviana vivien vivienne wanda wangari wendy wilhelmina winifred winnie yael yasmeen yasmin
yasmine yelena yevgenia yoko yolanda yuki yuko yulia yuliya yvonne zahra zainab zara zeynep zhanna zoe zoey zora`;

const MALE = `
aaron abbas abdallah abdel abdi abdul abdulaziz abdullah abdulrahman abe abel abiy abraham adam adan ade adnan adolf adrian adriano adrien ahmad ahmed
ahmet aidan aiden ajay akbar akio akira alain alan alassane alastair albert alberto albin albrecht alec alejandro aleksandar aleksander aleksandr
aleksei aleksey alessandro alex alexander alexandre alexandros alexei alexey alexis alfie alfonso alfred alfredo ali alisher alistair allan allen
alvaro alvin amadou amin amir amit amitabh amos anatoly anders andre andreas andrei andres andrew andrey andriy andrzej andy angelo angus anthony
antoine anton antonio antony anwar archie ari arjun armand armando armin arnaud arne arnold arthur arturo arvind ashok ashraf aubrey august augustine
augusto austin avi axel aziz barack barnaby barney barrett barron barry bart bashar bashir basil ben benedict benedikt benito benjamin benji benny
benson bernard bernardo bernd bernhard bernie bert bertrand bilal bill billy bjorn blaine blair bob bobby boris boyd brad bradford bradley brady
brandon brendan brent bret brett brian bruce bruno bryan bryce burt byron caleb callum calvin cameron carl carlo carlos carson carter cary casey
casper cecil cedric cesar chad charles charley charlie chase chen chester chris christian christoph christophe christopher christos chuck clarence
clark claude claudio claus cliff clifford clifton clint clinton clive cody colin collin conan connor conor conrad corey cornelius costas craig
cristian cyril cyrille cyrus dale dallas damian damon dan dane daniel daniele danilo danny dario darius dariusz darrell darren darryl darwin daryl
dave david davide davis dawid dawit dean declan deepak denis dennis denny denton denzel derek desmond dexter didier diego dieter dilip dimitri
dimitrios dimitris dmitri dmitry dmytro dom dominic dominik don donald donny doug douglas drew duane duke duncan dustin dwayne dwight dylan eamon
eamonn earl ebrahim ed eddie eddy edgar edmund edouard eduardo edward edwin efrain eitan eli elias elijah eliot elliot elliott ellis elmer elon
emanuel emil emile emmanuel emmett emre enrico enrique enzo erhard eric erick erik erling ernest ernesto ernie ernst erwin esteban ethan eugene evan
everett ewan ezekiel ezra fabian fabio faisal farid farouk federico felipe felix fergus fernando fidel finn fletcher florian floyd flynn francesco
francis francisco franco francois frank frankie franklin frans franz fraser fred freddie freddy frederic frederick frederik fredrik friedrich fritz
gabriel gareth garry garth gary gavin geoff geoffrey georg george georges georgi gerald gerard gerardo gerhard gerry gheorghe giacomo gianni gideon
gil gilbert gilles giorgio giorgos giovanni giuseppe glen glenn gonzalo goran gordon graeme graham grant greg gregg gregor gregorio gregory grover
guido guillaume guillermo gunnar gunther guo gus gustav gustavo guy hakan hakeem hakim hal hamid hamza hank hannes hans harald hari harold harris
harrison harry haruki harvey hasan hashim hassan hector heinrich helmut hendrik henning henri henrik henrique henry herb herbert herman hermann
hiroshi hiroyuki homer horace howard howell hugh hugo hussain hussein hyun iain ian ibrahim idris ignacio igor ilya imran imre ioannis irving irwin
isaac isaiah ismael ismail israel issa istvan ivan ivo jaap jabari jack jackson jacob jacques jaime jake jakob jakub jamal james jamie jan janusz
jared jaroslav jason jasper javier jay jean jeb jed jeff jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy jin joachim joakim joao
joaquin jochen joe joel johan johann johannes john johnnie johnny johnson jon jonah jonas jonathan jonathon jonny jordan jorge jose josef joseph josh
joshua juan jude jules julian julien julio julius justin kai kamal kamran kareem karel karim karl keir keith kelvin ken kendall kendrick kenji kenneth
kenny kent kerry kevin khaled khalid khalifa khalil kieran kim kip kiran kirk klaus knut kofi koichi konrad konstantin konstantinos krishna kristian
kristoffer krzysztof kurt kwame kyle lance larry lars laszlo laurence laurent lawrence leander lee leif leigh len lenny leo leon leonard leonardo
leonid leroy les lester levi lewis lex li liam lincoln lionel lloyd logan lorenzo lou louis lowell luc luca lucas ludwig luigi luis luka lukas luke
luther lyle maarten macky magnus mahesh mahmoud mahmud malcolm malik mamadou manfred manmohan manny manoj manuel marc marcel marcello marcelo marcin
marco marcos marcus marek mario marius mark marko markus marshall martijn martin marty marvin mason massimo mateo mateusz mathew mathias matt matteo
matthew matthias matthieu maurice mauro max maxim maxime maximilian maxwell mehdi mehmet meir mel menachem mendel michael michal michel miguel mike
mikhail milan milo milton miroslav mitch mitchell mitt moe mohamad mohamed mohammad mohammed mohan mohit mordecai morris moshe mostafa muammar
muhammad muhammadu murat murray musa mustafa mustapha mykola myles narendra naruhito nasser nat nate nathan nathaniel naveen nawaz ned neil nelson
nestor neville newt niall nicholas nick nickolas nico nicolae nicolai nicolas nicolau nigel nikola nikolai nikolay nikos noah noam noel nolan norman
norton oleg oleksandr oleksiy oliver olivier olusegun omar omer omid oran oren orlando orson oscar oskar otis otto owen pablo paolo pascal pat
patricio patrick patrik paul paulo pavel pavlo pedro peer perry pervez pete peter petro phil philip philippe phillip pierce pierre piers pieter pietro
piotr pradeep prakash preston quentin quinn rafael rafal rafe rafi rafiq rahm rahul raj rajan rajeev rajesh rajiv rajnath ralf ralph ram ramesh rami
ramiro ramon ramsay ramzan randal randall randolph randy raoul rashid raul ravi ray raymond recep reed reggie reginald reid renato rene reuben rex
reza ricardo riccardo rich richard richie rick rishi rob robbie robert roberto robin rod roderick rodney rodrigo roger rohan roland ron ronald ronaldo
ronan rory roscoe ross roy ruben rudolf rudolph rudy rufus rupert russ russell ryan sadiq saeed sal salah salim salman salvador salvatore sam samir
sammy samuel sanjay sanjeev santiago santos sasha satoshi saul scott seamus sean sebastian serge sergei sergey sergio serhiy seth seymour shane sharif
shaun shawn sheldon sherman shimon shinji shinzo shlomo sid sidney silvio simeon simon soren spencer stan stanislav stanislaw stanley stefan stefano
stephan stephen sterling steve steven stevie stewart stuart suleiman sundar sunil suresh sven tad takashi takeshi tarek tariq taro taylor ted teddy
terence terrence terry theo theodor theodore thierry thom thomas tiago tim timothy tobias todd tom tomas tomasz tommaso tommy tony torsten travis
trent trevor tristan troy truman tucker tyler udo ulrich ulysses umberto usain uwe vaclav val vance vasily vaughan vernon vicente victor vijay vikram
viktor ville vince vincent vincenzo vitali vitaly vivek vladimir vladislav volodymyr walid walker wallace wally walt walter walther waqar warren wayne
wendell werner wes wesley wilfred wilhelm william willie willis wilson winston wojciech wolfgang xavier yakov yasser yevgeny yitzhak yosef yoshihide
youssef yuri yusef yusuf yves zachary zbigniew zinedine zlatan zoltan zoran`;

/** Given to both women and men. */
const EITHER = `addison alex alexis ali andrea angel ariel ashley aubrey avery bailey billie blair bobbie cameron carey carmen casey chris corey courtney dakota dale dana darcy devon dominique drew eden elliot emerson finley
frances frankie gabriel hadley harley harper hayden hunter jackie jaime jamie jan jean jess jesse jo jody jordan jules jude kai kelly kelsey kendall kerry kim kiran kit lane laurie lee leigh leslie lindsay logan lou loren lynn mackenzie marion
max mel meredith micah michele mickey morgan nat nicky noel parker pat paris payton peyton quinn rain reagan reese remy rene riley river robin rory rowan ryan sacha sage sam sandy sasha sawyer shannon shawn shea shelby sidney skyler stacy stevie sydney tatum taylor terry toby tony tracy whitney yuki min jin wei yu xin ming jun hui li ji soo hyun`;

/** First names by gender; one that stands in two lists has no gender of its own. */
export function firstNames(): { female: string[]; male: string[]; either: string[] } {
  return { female: items(FEMALE), male: items(MALE), either: items(EITHER) };
}

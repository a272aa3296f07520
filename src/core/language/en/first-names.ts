import { items } from '../lexicon';

/** First names of people in the news, of all origins; lower case, accents kept where an English text prints them. */
const FEMALE = `
abby abigail ada adelaide adriana adrienne agnes agnieszka aicha aimee aisha aishwarya aiko akiko alejandra aleksandra alessandra alexa alexandra
alexandria alice alicia alicja alina alison allison allyson alyssa amal amalia amanda amara amber amelia amina amira amy ana anastasia andrea andreea
angel angela angelica angelina angelique anika anita anja ann anna annabel anne annette annie annika anouk antoinette antonella antonia anushka anya
aoife april ariana arianna ariel arielle asha ashley asma astrid audra audrey aurora ayaan ayesha ayse barbara beatrice beatrix becca becky bella
bernadette bernice beth bethany betsy bette betty beverley beverly birgitta blanche bonnie brandi brandy brenda briana brianna bridget bridgette
brigid brigitte britney brittany brooke caitlin camila camilla camille candy cara carla carly carmen carol carole carolina caroline carolyn carrie
cassandra cassidy cassie catarina caterina catharine catherine cathleen cathy catriona cecelia cecilia cecily celia celine chandra chanel chantal
charlene charlotte cheryl chiara chimamanda chloe christie christina christine christy cindy claire clara claudette claudia claudine colleen
condoleezza connie constance coral cornelia courtney cristina cynthia daisy dana daniela danielle daphne dawn deanna debbie deborah debra deirdre
delia denise diana diane dianna dianne dolores donna doris dorothea dorothy edith eileen ekaterina elaine eleanor elena eleni elif elise elisa
elisabeth eliza elizabeth ella elle ellen ellie elsa elsie ema emilia emilie emily emma enid erica erika erin estelle ester esther ethel eunice eva
eve evelyn faith farah farida fatima fatma fatoumata fay faye federica felicia felicity fernanda fiona florence fran frances francesca francoise
frankie freya frida gabriela gabriella gabrielle gail gemma georgette georgia georgina geraldine germaine ghislaine gillian gina giorgia giulia gladys
gloria grace greta gretchen gretel guadalupe gwen hailey haley hala halima hana hanan hanna hannah harriet hayley hazel heather hedwig heidi helen
helena helene helga hilary hilda hillary hiroko holly hope huma ida ilana ilhan ilona iman imani ina indira inge ingrid ioana irena irene irina iris
isabel isabella isabelle isobel ivana ivanka ivy jacinda jackie jacqueline jan jana jane janet janice jasmin jasmine jean jeanne jenna jennie jennifer
jenny jess jessica jessie jill jillian jo joan joana joann joanna joanne jodi josephine josie joy joyce juana judith judy julia juliana julianne julie
juliet juliette kamala karen kari karin kate katelyn katerina katharina katharine katherine kathleen kathryn kathy katia katie katrin katrina kavita
kay keiko kelly kerri kerry khadija khadijah kiara kim kimberley kimberly kiran kirsten kirsty kirstin klara kristen kristi kristin kristina kristine
kristy kyoko laura laurel lauren laurie lavinia layla lea leah leila lena lesley leslie leticia libby lidia lilian lillian lily lina linda lindsay
lindsey lise lisa livia liz liza lizzie lora lorena lori lorraine lottie lou louisa louise lucia luciana lucie lucinda lucy luisa luz lydia lyndsey
lynn lynne lyudmila maddie madeleine madeline madelyn madhuri maeve magda maggie mai maia malala malia malika manuela marcia marcie margaret margarita
margaux maria mariah mariam marian mariana marianna marianne marie mariko marilyn marina marine marion marissa marjorie marta martha martina martine
mary maryam mathilde maureen may maya meera meg megan meghan mei melania melanie melissa melody mercedes mercy meredith meryl micaela michaela michele
michelle michiko millie miranda miriam molly monica monika monique nabila nadia nadine nancy naomi nasreen natalia natalie natalya natasha nathalie
ngozi nia niamh nicola nicole nikita nina noor nora norma oksana olena olesya olga olive olivia oprah paige pam pamela paola pascale patience patrice
patricia patsy patti patty paula paulina pauline peggy penelope penny petra philippa phoebe pilar poppy priya priyanka rachael rachel rania rebecca
rebekah reina rena rene renee rhiannon rhonda rita roberta robyn ronna rosa rosalind rose rosemarie rosemary ruby ruth sabrina sadia sally salma
samantha samira sana sandi sandra sandy saoirse sara sarah sarai sasha scarlett selena selma shannon sharmila sharon sheila shelley shelly sheri
sherry sheryl shirley shivani shruti sian sigrid silke silvia simone sinead siobhan sloane sofia sonia sonya sophia sophie stacey stacy stella
stephanie sue sunita susan susannah susanne suzanna suzanne svenja svetlana sylvia tamara tamika tammy tamsin tania tanya tara tatiana tatyana teresa
terri tessa theresa tiffany tilly tina toni tonya tracey tracy tricia trish trisha uma ursula valentina valeria valerie vanessa vera veronica veronika
veronique vesna vicki vicky victoria violet virginia vivian viviana vivien vivienne wanda wangari wendy wilhelmina winifred winnie yael yasmeen yasmin
yasmine yelena yevgenia yolanda yuki yuko yulia yuliya yvonne zahra zainab zeynep zhanna zoe zoey`;

const MALE = `
aaron abbas abdallah abdel abdi abdul abdulaziz abdullah abdulrahman abe abel abiy abraham adam ade adnan adolf adrian adriano adrien ahmad ahmed
ahmet aidan aiden ajay akbar akio akira alain alan alassane alastair albert alberto albin albrecht alec alejandro aleksandar aleksander aleksandr
aleksei aleksey alessandro alex alexander alexandre alexandros alexei alexey alexis alfie alfonso alfred alfredo ali alistair alisher allan allen
alvaro alvin amin amir amit amitabh amos anatoly anders andre andreas andrei andres andrew andrey andriy andrzej andy angelo anthony antoine anton
antonio antony anwar archie ari arjun armand armando armin arnaud arnold arthur arturo arvind ashok ashraf aubrey august augustine augusto austin avi
aziz barack barney barrett barry bart bashar bashir basil ben benedict benedikt benito benjamin benji benny benson bernard bernardo bernd bernhard
bernie bert bertrand bilal bill billy bjorn blair bob bobby boris brad bradford bradley brady brandon brendan brent bret brett brian bruce bruno bryan
callum calvin cameron carl carlo carlos carson carter casey cecil cedric cesar charles charley charlie chase chen chester chris christian christoph
christophe christopher christos chuck clarence clark claude claudio cliff clifford clive cody colin collin conan conor conrad corey costas craig
cristian cyril cyrille damian dan dane daniel daniele danilo danny dario darius dariusz darrell darren darryl daryl dave david davide davis dawid
dawit dean declan deepak denis dennis denton derek desmond didier diego dieter dilip dimitri dimitrios dimitris dmitri dmitry dmytro dominic dominik
don donald donny doug douglas drew duane duncan dwight eamon eamonn earl ebrahim ed eddie eddy edgar edmund edouard eduardo edward edwin efrain eitan
eli elias elijah eliot elliot elliott ellis elon emanuel emil emile emmanuel emmett emre enrico enrique enzo erhard eric erick erik erling ernest
ernesto ernie ernst erwin ethan eugene evan everett ezra fabian fabio faisal farid farouk federico felipe felix fergus fernando fidel finn florian
floyd flynn francesco francis francisco franco francois frank frankie franklin frans fraser fred freddie freddy frederic frederick frederik fredrik
friedrich gabriel gareth garry gary gavin geoff geoffrey georg george georges georgi gerald gerard gerardo gerhard gerry gheorghe giacomo gianni
gideon gil gilbert gilles giorgio giorgos giovanni giuseppe glen glenn gonzalo gordon goran graeme graham grant greg gregg gregor gregorio gregory
guido guillaume guillermo gunther guo gustavo guy hakeem hakim hal hamid hank hannes hans harald harold harris harrison harry haruki harvey hasan
hashim hassan hector heinrich helmut hendrik henning henri henrik henrique henry herb herbert herman hermann hiroshi hiroyuki howard howell hugh hugo
hussain hussein hyun iain ian ibrahim ignacio igor ilya imran ioannis irving irwin isaac isaiah ismael ismail israel istvan ivan jaap jack jackson
jacob jacques jaime jake jakob jakub jamal james jamie jan janusz jared jaroslav jason jasper javier jay jean jeb jeff jeffrey jens jeremiah jeremy
jerome jerry jesse jesus jim jimmy jin joachim joakim joao joaquin jochen joe joel johan johann johannes john johnnie johnny johnson jon jonah jonas
jonathan jonathon jonny jordan jorge jose josef joseph josh joshua juan jude jules julian julien julio julius justin kai kamal kamran kareem karel
karim karl keir keith kelvin ken kendall kendrick kenji kenneth kenny kent kerry kevin khaled khalid khalifa khalil kieran kim kiran klaus kofi koichi
konrad konstantin konstantinos krishna kristian kristoffer krzysztof kurt kwame kyle lance larry lars laszlo laurence laurent lawrence lee leif leigh
len lenny leo leon leonard leonardo leonid leroy les lester lewis lex li liam lincoln lionel lloyd logan lorenzo louis lowell luc luca lucas ludwig
luigi luis luka lukas luke maarten macky magnus mahesh mahmoud mahmud malcolm malik mamadou manfred manmohan manny manoj manuel marc marcel marcelo
marcello marcin marco marcos marcus marek mario marius mark marko markus marshall martijn martin massimo mateo mathew matt matteo matthew matthias
matthieu maurice mauro max maxim maxime maximilian maxwell mehdi mehmet meir menachem mendel michael michal michel miguel mike mikhail milan milo
miroslav mitch mitchell moe mohamad mohamed mohammad mohammed mohan mohit morris moshe mostafa muammar muhammad muhammadu murray mustafa mustapha
mykola myles narendra naruhito nasser nat nate nathan nathaniel naveen nawaz ned neil nelson nestor neville newt niall nicholas nick nickolas nico
nicolae nicolai nicolas nicolau nigel nikolai nikolay nikos noah noam noel nolan norman norton oleg oleksandr oleksiy oliver olivier olusegun omar
omer omid oran oren orlando oscar oskar otto owen pablo paolo pascal pat patricio patrick patrik paul paulo pavel pavlo pedro peer perry pervez pete
peter petro phil philip philippe phillip pierce pierre piers pieter pietro piotr pradeep prakash quentin rafael rafal rafi rafiq rahul raj rajan
rajeev rajesh rajiv rajnath ralf ralph ram ramesh rami ramon ramsay ramzan randall randolph randy raoul rashid raul ravi ray raymond recep reggie
reginald rene renato reuben reza ricardo riccardo rich richard richie rick rishi rob robbie robert roberto robin roderick rodney rodrigo roger rohan
roland ron ronald ronaldo ronan rory ross roy ruben rudolf rudolph rudy rupert russ russell ryan sadiq saeed salah salim salman salvador salvatore sam
samir sammy samuel sanjay sanjeev santiago santos sasha satoshi saul scott sean sebastian serge sergei sergey sergio serhiy seth shane sharif shaun
shawn sherman shimon shinji shinzo shlomo sid sidney silvio simeon simon soren spencer stan stanislav stanislaw stanley stefan stefano stephan stephen
steve steven stevie stewart stuart suleiman sundar sunil suresh sven tad takashi takeshi tarek tariq taro taylor ted terence terrence terry theo
theodor theodore thierry thom thomas tiago tim timothy tobias todd tom tomas tomasz tommaso tommy tony torsten travis trevor troy truman tucker tyler
udo ulrich ulysses uwe vaclav vasily vicente victor vijay vikram viktor ville vince vincent vincenzo vitali vitaly vivek vladimir volodymyr walid
walker wallace wally walt walter walther waqar warren wayne wendell werner wesley wilfred wilhelm will william willie willis wilson winston wojciech
wolfgang xavier yakov yasser yevgeny yitzhak yosef yoshihide youssef yuri yusef yusuf yves zachary zbigniew zinedine zlatan zoltan zoran`;

/** Given to both women and men. */
const EITHER = `addison alex alexis ali andrea angel ariel ashley aubrey avery bailey billie blair bobbie cameron carey carmen casey chris corey courtney dakota dale dana darcy devon dominique drew eden elliot emerson finley
frances frankie gabriel hadley harley harper hayden hunter jackie jaime jamie jan jean jess jesse jo jody jordan jules jude kai kelly kelsey kendall kerry kim kiran kit lane laurie lee leigh leslie lindsay logan lou loren lynn mackenzie marion
max mel meredith micah michele mickey morgan nat nicky noel parker pat paris payton peyton quinn rain reagan reese remy rene riley river robin rory rowan ryan sacha sage sam sandy sasha sawyer shannon shawn shea shelby sidney skyler stacy stevie sydney tatum taylor terry toby tony tracy val whitney yuki min jin wei yu xin ming jun hui li ji soo hyun`;

/** First names by gender; one that stands in two lists has no gender of its own. */
export function firstNames(): { female: string[]; male: string[]; either: string[] } {
  return { female: items(FEMALE), male: items(MALE), either: items(EITHER) };
}

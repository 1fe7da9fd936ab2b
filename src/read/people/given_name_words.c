/* Common given names of Europe, the Americas, Africa and Asia, folded. */
#include <string.h>
#include "pln/base.h"
#include "pln/text.h"
#include "read/people/full_names.h"

static const char *const names
  = "adam adrian adriana agnes agnieszka ahmed aisha akiko alain alan albert alberto alejandra "
    "alejandro aleksandra alena alessandra alessandro alessia alex alexander alexandra alexandre "
    "alexia alexis alfonso alfred alfredo ali alice alicia alina aline alison allison alma alvaro "
    "amadou amalia amanda amelia amelie amina amir amira amy ana anabel anais andre andrea "
    "andreas andreia andres andrew andrzej andy angel angela angelica angelika angelo anika anita "
    "anja anke ann anna annabel anne annelies annemarie annette annie annika anouk anthony "
    "antoine anton antonella antonia antonio arianna arjun armand arnaud arnold arthur artur "
    "arturo asha astrid audrey augusto aurelie aurora axel aylin ayse barbara bart bas bastian "
    "bea beate beatrice beatrix beatriz ben benedikt benjamin benoit bernard bernardo bernd "
    "bernhard bert bertrand bettina bianca birgit bjorn blanca bob boris brad bram brandon brenda "
    "brian bridget brigitte britta bruce bruno camila camilla camille carina carl carla carles "
    "carlo carlos carlota carmen caro carole carolin carolina caroline carsten catalina catarina "
    "caterina catherine cathy cecile cecilia cedric celia celine cem cesar chantal charles "
    "charlotte chiara chidi chinedu chloe chris christa christel christian christiane christina "
    "christine christoph christophe christopher ciara claire clara clare clarissa claude claudia "
    "claudio claus clemens clement colette colin conrad constance corinna corinne cornelia craig "
    "cristiana cristina curtis cynthia daan dagmar daisuke damien dan dana daniel daniela daniele "
    "danielle danny daria dario dave davi david davide debora deborah delphine denis denise "
    "dennis derek detlef diana diane diego dieter dimitri dina dirk dolores dominic dominik "
    "dominique donald donatella donna dora doris dorota dorothea dorothee duarte dylan eduard "
    "eduarda eduardo edward edwin eileen elaine elena eleni eleonora eliana elias elif elin elisa "
    "elisabeth elise elizabeth elke ella ellen elliot elsa elvira emanuel emanuela emeka emil "
    "emilia emilie emilio emily emma emmanuel emre enrico enrique enzo eric erica erich erik "
    "erika erin ernst erwin esteban estela esther ethan etienne eugenia eugenio eva eveline "
    "evelyn ewa fabian fabiana fabien fabio fabrice fabrizio fatima fatma fatou federica federico "
    "felicia felipe felix ferdinand fernanda fernando filip filipa filipe filippo fiona flavia "
    "flavio flora florence florian frances francesca francesco francis francisca francisco franck "
    "franco francois francoise frank franz franziska fred frederic frederica frederick frederik "
    "freja frieda friedrich fritz gabriel gabriela gabriele gabriella gaelle gareth gary gavin "
    "gemma genevieve geoffrey georg george georges georgia gerald gerard gerardo gerd gerda "
    "gerhard gerrit gertrud giada gianluca gianni gilbert gilles gina giorgia giorgio giovanna "
    "giovanni gisela giulia giuliana giulio giuseppe gloria gonzalo grace graham gregor gregory "
    "greta guido guillaume guillermo gunter gunther gus gustav gustavo guy gwen hakan hana hanna "
    "hannah hannes hans harald harold harry hassan hazel heather heidi heike heiko hein heinrich "
    "heinz helen helena helene helga helmut hendrik henk henri henrik henrique henry herbert "
    "hermann herve hilde hiro hiroshi holger horst hubert hugo hugues ian ibrahim ida ignacio "
    "igor ilaria ilka ilona ilse imani imogen ines inga inge ingeborg ingo ingrid irena irene "
    "irina iris irma isabel isabela isabella isabelle isla ismail ivan ivana ivo ivonne iwona "
    "jaap jack jackie jacob jacqueline jacques jaime jake jakob jakub james jamie jan jana jane "
    "janet janice janina janine jannik jasmin jasmine jason javier jean jeanette jeanne jeff "
    "jeffrey jelena jelle jennifer jenny jens jeremy jeroen jerome jerry jesper jesse jessica "
    "jesus jill jim jimena jo joachim joan joana joanna joao joaquin jochen joe joel joelle joerg "
    "johan johann johanna johannes john johnny jolanda jon jonas jonathan joost jordi jorg jorge "
    "jose josef josefina joseph josephine joshua joy joyce juan juana judith julia julian juliana "
    "juliane julie julien juliet juliette julio jurg jurgen justin justine justyna jutta kai "
    "karen karim karin karina karl karla karolina karsten kasia kaspar katarina katarzyna kate "
    "katharina katherine kathleen kathrin kathy katia katie katja katrin katrina kay keiko keith "
    "kelly ken kenji kenneth kenta kerstin kevin khadija khalid kim kimberly kirsten kit klara "
    "klaus knut koen kofi konrad konstantin kristen kristin kristina kristof krzysztof kurt kwame "
    "kyle lara larissa larry lars laszlo laura laure lauren laurence laurent lea leah leandro "
    "leila lena lene leo leon leonard leonardo leonie leonor leopold leslie leticia levi lia liam "
    "lidia liesbeth lieve lili lilian liliana lilly lily lin lina linda lionel lisa lise lizzie "
    "loic lore lorena lorenz lorenzo loretta lotte louis louisa louise luana luc luca lucas lucia "
    "luciana luciano lucie lucien lucy ludovic ludwig luigi luis luisa luise lukas luke luna "
    "lydia lynn maarten mads maeve magda magdalena magnus maike maja malik malika malte mamadou "
    "manfred manon manuel manuela marc marcel marcela marcello marcelo marcin marco marcos marcus "
    "marek margaret margarete margarida margarita margaux margherita margit margot margriet maria "
    "mariam mariana marianna marianne marie mariela marije marijke marina mario marion marisa "
    "marisol marit maritza marius mariusz marjan mark markus marlene marlies marta martha martin "
    "martina martine mary maryam mason mateo mateusz mathias mathieu mathilde matilda matilde "
    "mats matt matteo matthew matthias matthieu maud maureen maurice mauricio maurizio maxime "
    "maximilian maya megan mehdi mehmet mei melanie melina melissa mercedes meryem michael "
    "michaela michal michel michela michele michelle miguel mihai mika mike mikkel mila milan "
    "milena milly mina mira miranda mireille miriam mirjam mirko misaki mohamed mohammad mohammed "
    "moira moises molly mona monica monika monique morgan moritz muhammad murat muriel mustafa "
    "myriam nadia nadine nadja nancy naoko naomi natalia natalie nathalie nathan ndidi neil nele "
    "nellie nelson nia niamh nicholas nick nicola nicolas nicole nicoletta niels nigel nikita "
    "niklas niko nikolai nikolas nikolaus nils nina nino noa noah noel noemi noor nora norbert "
    "norma nuno nuria octavia odile oksana olaf oleg olena olga oliver olivia olivier omar oriana "
    "orla oscar oskar otto oumar owen pablo paloma pamela paola paolo pascal pascale pat patrice "
    "patricia patricio patrick patrik patrizia patty paul paula paulina pauline paulo pavel pedro "
    "peggy penelope peter petra philip philipp philippa philippe phoebe pia piero pierre pieter "
    "pietro pilar piotr priya quentin quinn rachel rafael rafal raffaella rainer raj rajesh ralf "
    "ralph ramon ramona raquel raul ravi raymond rebecca reiner reinhard remi remy renata renate "
    "renato rene ricarda ricardo riccardo richard rik rita rob robert roberta roberto robin "
    "rodrigo roger roland rolf romain roman romina romy ron ronald rosa rosalia rosario rosemary "
    "rosie ross roy ruben rudi rudolf rui ruth ryan sabina sabine sabrina sally salma salome "
    "salvador salvatore sam samantha samir samira samuel sandra sandro sanne sara sarah sascha "
    "saskia satoshi sean sebastian sebastiano sebastien serena sergei sergio severine sharon "
    "shauna sheila shirin siddharth sigrid silke silvia silvio simon simona simone sina sinead "
    "sofia sofie sol solveig sonia sonja sophia sophie soren stan stefan stefania stefanie "
    "stefano steffen stella stephan stephane stephanie stephen steve steven stijn stuart sue "
    "sunita susan susana susanna susanne suzanne sven svenja svetlana sybille sylvain sylvia "
    "sylvie tadeusz takashi tamar tamara tania tanja tariq tasha tatiana tatjana ted teresa tessa "
    "thea theo theodor theodora theresa therese thierry thijs thomas thorsten tiago tilman tim "
    "timo timothy tina tobias toby todd tom tomas tomasz tommaso tommy tone toni tony torsten "
    "tracy trees tristan trudy tyler udo ulf ulrich ulrike ursula uta ute uwe valentin valentina "
    "valeria valerie vanessa vasco vera verena veronica veronika veronique vicente vicky victor "
    "victoria viktor viktoria vincent vincenzo viola violeta virginia virginie vittoria vittorio "
    "vivian viviana vivienne vladimir volker walter waltraud wanda wei wendy werner wiebke "
    "wilfried wilhelm willem william wim winfried wolfgang wout xavier ximena yann yannick yara "
    "yasmin yasmine yolanda yoshi youssef yuki yuko yusuf yves yvette yvonne zara zeynep zoe "
    "zofia zsofia";

static gpointer
name_table_new (gpointer data)
{
  GHashTable *table = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv) name = g_strsplit (names, " ", -1);
  for (char **one = name; *one != NULL; one++)
    g_hash_table_add (table, g_strdup (*one));
  return table;
}

gboolean
word_is_given_name (const char *folded)
{
  static GOnce table = G_ONCE_INIT;
  g_once (&table, name_table_new, NULL);
  return g_hash_table_contains (table.retval, folded);
}

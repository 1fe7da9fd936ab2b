/* What the name of a channel says of its kind, in seven languages.
 *
 * The words of a row are separated by '|' and written as text_fold returns them, with one blank for
 * any separator between words. "kaffee*" is any word that starts with kaffee, "*gesprach" any that
 * ends with gesprach. */
#include <string.h>
#include "pln/base.h"
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "pln/vocabulary.h"

enum
{
  PHRASE_MAX = 4, /* words */
  STEM_MIN = 3,   /* bytes */
  WORDS_LOOKED_AT = 16,
  LETTERS = 27 /* the last is for all other characters */
};

struct channel_words
{
  enum channel_kind kind;
  gboolean online;
  const char *words;
};

/* The first row that contains a word of the channel gives its kind. */
static const struct channel_words channel_words[] = {
  { CHANNEL_INTRODUCTION, FALSE,
    "introduction|introductions|introduced|intro|intros|"
    "vorstellung|vorgestellt|bekannt gemacht|vermittlung|vermittelt|"
    "mise en relation|mis en relation|mise en contact|"
    "presentacion|presentaciones|presentado|presentada|"
    "kennismaking|voorgesteld|introductie|presentazione|presentazioni|apresentacao|apresentacoes" },
  /* Several people talk, whatever else the name says. */
  { CHANNEL_GROUP, FALSE,
    "team meeting|team meetings|group meeting|group meetings|group call|group discussion|"
    "staff meeting|study circle|study group|learning circle|learning group|reading circle|"
    "reading group|book club|discussion group|working group|round table|roundtable|"
    "mastermind group|stand up meeting|standup|standups|daily standup|"
    "teamsitzung*|vorstandssitzung*|ausschusssitzung*|gremiensitzung*|ratssitzung*|plenarsitzung*|"
    "fraktionssitzung*|gemeinderatssitzung*|stadtratssitzung*|teammeeting*|teamtreffen|gruppentreffen|gruppengesprach*|gruppenanruf*|"
    "lerngruppe*|lernkreis*|lesekreis*|arbeitskreis*|arbeitsgruppe*|gesprachskreis*|gesprachsrunde*|"
    "reunion d equipe|reunion de groupe|appel de groupe|groupe de travail|groupe de lecture|"
    "cercle d etude|cercle de lecture|table ronde|"
    "reunion de equipo|reunion de grupo|llamada grupal|grupo de estudio|grupo de trabajo|"
    "circulo de estudio|circulo de lectura|club de lectura|mesa redonda|"
    "reuniao de equipe|reuniao de equipa|reuniao de grupo|grupo de estudo|grupo de trabalho|"
    "circulo de estudos|clube de leitura|"
    "teamoverleg*|groepsoverleg*|groepsgesprek*|leesgroep*|leerkring*|studiegroep*|werkgroep*|"
    "rondetafel*|"
    "riunione di gruppo|riunione di team|gruppo di studio|gruppo di lavoro|gruppo di lettura|"
    "circolo di studio|tavola rotonda" },
  { CHANNEL_ONE_TO_ONE, FALSE,
    "1 1|1 1s|1 2 1|1 to 1|1 on 1|1on1|1to1|121|121s|one to one|one to ones|one on one|one on ones|"
    "face to face|f2f|in person|mentoring|supper|pint|pints|"
    "coffee|coffees|tea|lunch|lunches|dinner|dinners|breakfast|breakfasts|brunch|beer|beers|drink|"
    "drinks|visit|visits|visited|walk|walks|stroll|hike|meeting|meetings|catch up|catchup|"
    "conversation|conversations|talked|interview|"
    "kaffee*|*kaffee|cafe|mittagessen|abendessen|fruhstuck*|bier|spaziergang*|spazieren|treffen|"
    "getroffen|besprechung*|*besprechung|gesprach*|*gesprach|unterhaltung|besuch*|personlich*|"
    "tee|teetrinken|feierabendbier|"
    "vier augen|vier augen gesprach|unter vier augen|"
    "dejeuner*|petit dejeuner|diner|diners|apero|reunion*|rencontre*|rendez vous|rdv|entretien*|"
    "discussion|discussions|promenade*|balade|visite*|en personne|tete a tete|face a face|"
    "boire un verre|prendre un verre|"
    "cafes|almuerzo*|comida|cena|cenas|desayuno*|encuentro*|cita|citas|conversacion*|charla|charlas|"
    "tomar algo|copas|paseo*|caminata*|visita|visitas|cerveza*|en persona|cara a cara|uno a uno|"
    "koffie*|thee|theedrinken|lunchen|ontbijt*|borrel*|drankje*|gesprek*|*gesprek|afspraak|afspraken|vergadering*|overleg*|"
    "*overleg|wandeling*|wandelen|bezoek*|ontmoeting*|onder vier ogen|een op een|persoonlijk*|"
    "caffe|pranzo|pranzi|colazione|aperitivo|riunione|riunioni|incontro|incontri|colloquio|"
    "colloqui|conversazione|chiacchierata|passeggiata|visite|birra|di persona|faccia a faccia|"
    "quattr occhi|"
    "cha|chazinho|almoco*|jantar*|pequeno almoco|cafe da manha|lanche|reuniao|reunioes|encontro*|conversa|"
    "conversas|passeio*|caminhada*|cerveja*|pessoalmente|presencial|um a um" },
  { CHANNEL_CALL, TRUE,
    "call|calls|called|calling|phone|phoned|phonecall|telephone|voice call|video call|video calls|"
    "videocall|video chat|video meeting|video conference|conference call|video talk|"
    "anruf*|*anruf|angerufen|telefon*|telko|videochat|videogesprach|videokonferenz*|"
    "videotelefonat|"
    "appel*|coup de fil|coup de telephone|visio|visioconference*|visio conference|"
    "llamada*|telefono|videollamada*|videoconferencia*|"
    "tel|telefoon*|videogesprek*|belletje|gebeld|bellen|beeldbellen|videobellen|"
    "chiamata|chiamate|telefonata|telefonate|videochiamata|videochiamate|videoconferenza|"
    "chamada*|ligacao|ligacoes|videochamada*" },
  { CHANNEL_CONNECTION, FALSE,
    "follow|follows|followed|following|follower|followers|connect|connects|connected|connection|"
    "connections|invitation|invitations|invite|invites|invited|"
    "folgt|folgen|gefolgt|vernetzt|vernetzung|verbindung|kontaktanfrage*|einladung*|"
    "suivi|suivis|suit|abonnement*|abonne|connexion*|"
    "seguir|sigue|seguido|seguida|seguidor*|conexion|conexiones|invitacion*|"
    "volgt|volgen|gevolgd|volger*|connectie*|uitnodiging*|"
    "segue|seguito|connessione|connessioni|collegamento|invito|inviti|"
    "seguiu|conexao|conexoes|convite*" },
  { CHANNEL_REACTION, FALSE,
    "endorsement*|like|likes|liked|reaction|reactions|reacted|favourite|favorite|"
    "gefallt mir|reaktion|reaktionen|"
    "j aime|"
    "me gusta|reaccion|reacciones|"
    "vind ik leuk|"
    "mi piace|reazione|reazioni|"
    "curtida*|curtiu|gosto|reacao|reacoes" },
  { CHANNEL_EVENT, TRUE, "webinar*|webinaire*|livestream|virtual event|online event" },
  { CHANNEL_EVENT, FALSE,
    "event|events|conference|conferences|congress|meetup|meetups|meet up|workshop*|course|courses|"
    "class|classes|training*|seminar*|lecture|lectures|summit|hackathon|barcamp|symposium|festival|"
    "party|gathering|same|"
    "veranstaltung*|konferenz*|*konferenz|kongress*|tagung*|messe|kurs|kurse|*kurs|lehrgang*|"
    "schulung*|*schulung|vortrag*|stammtisch*|"
    "evenement*|congres|atelier*|cours|formation*|colloque*|seminaire*|salon|"
    "evento*|conferencia*|congreso*|taller|talleres|curso*|formacion*|jornada|jornadas|"
    "conferentie*|congressen|cursus*|opleiding*|bijeenkomst*|"
    "eventi|conferenza|conferenze|congresso|congressi|corso|corsi|laboratorio|convegno|convegni|"
    "formazione|"
    "congressos|palestra*|formacao|formacoes|oficina|"
    "fortbildung*|weiterbildung*|elternabend*|elternversammlung*|parents evening" },
  /* What one may also go to in a group or learn in a course. */
  { CHANNEL_ONE_TO_ONE, FALSE,
    "coaching|coachings|supervision|supervisions|check in|check ins|checkin|office hour|office hours|"
    "drop in|drop ins|pub|observation|observations|"
    "sitzung|sitzungen|coachingsitzung*|beratungssitzung*|einzelsitzung*|termin|termine|hospitation*|sprechstunde*|pause|pausen|"
    "tutorat|tutoria|tutorias|intervisie|supervisie|supervisione|supervisao" },
  /* To whoever reads or listens, whether a mail brings it or not. */
  { CHANNEL_POST, TRUE,
    "newsletter*|mailing list*|mailinglist*|podcast*|rss|feed|feeds|"
    "rundbrief*|rundmail*|"
    "infolettre*|lettre d information|liste de diffusion|balado*|"
    "boletin*|lista de correo|lista de distribucion|"
    "nieuwsbrief*|nieuwsbrieven|mailinglijst*|"
    "bollettino|bollettini|lista di distribuzione|"
    "boletim|boletins|lista de e mail|lista de e mails|lista de emails" },
  { CHANNEL_POST, FALSE,
    "book|books|buch|bucher|livre|livres|libro|libros|boek|boeken|libri|livro|livros" },
  { CHANNEL_CHAT, TRUE,
    "chat|chats|chatted|chatting|chatten|gechattet|gechat|tchat|tchats|clavardage|chateo|chattata" },
  { CHANNEL_MESSAGE, TRUE,
    "mail|mails|email|emails|emailed|message|messages|messaging|messaged|dm|dms|"
    "sms|text|texted|texts|"
    "nachricht*|*nachricht|*nachrichten|pn|"
    "courriel*|mel|texto|textos|mp|"
    "mensaje*|correo*|"
    "bericht|berichten|berichtje*|mailtje*|appje*|"
    "messaggio|messaggi|posta|posta elettronica|"
    "mensagem|mensagens|correio*" },
  { CHANNEL_MESSAGE, FALSE,
    "letter|letters|postcard|brief|briefe|brieven|postkarte|lettre*|carta|cartas|lettera|lettere" },
  { CHANNEL_COMMENT, TRUE,
    "comment*|peer review|peer reviews|mention|mentions|mentioned|reply|replies|replied|quote|quotes|recommendation*|"
    "kommentar*|erwahn*|antwort*|empfehlung*|"
    "commentaire*|reponse*|"
    "comentario*|mencion*|respuesta*|"
    "reactie*|vermelding*|antwoord*|"
    "commento|commenti|menzione|menzioni|risposta|risposte|"
    "mencao|mencoes|resposta*" },
  { CHANNEL_POST, TRUE,
    "post|posts|posted|posting|blog|blogs|blogpost*|retweet*|share|shares|shared|tweet*|article|"
    "articles|forum|forums|"
    "beitrag*|*beitrag|foren|"
    "publication*|billet*|partage*|"
    "publicacion*|foro|foros|"
    "pubblicazione|pubblicazioni|"
    "postagem|postagens|publicacao|publicacoes|partilha*" },
  /* Platforms. */
  { CHANNEL_CALL, TRUE,
    "zoom|teams|skype|facetime|google meet|google hangouts|hangout|hangouts|webex|jitsi|"
    "whereby|gotomeeting" },
  { CHANNEL_MESSAGE, TRUE,
    "whatsapp|signal|telegram|slack|discord|messenger|imessage|wechat|threema|matrix" },
  { CHANNEL_POST, TRUE,
    "twitter|x|mastodon|bluesky|threads|linkedin|facebook|instagram|reddit|youtube|moodle" },
  { CHANNEL_CALL, TRUE, "video|videos" },
  { CHANNEL_GROUP, FALSE,
    "group|groups|circle|circles|gruppe|gruppen|kreis|runde|groupe|groupes|cercle|cercles|grupo|"
    "grupos|circulo|circulos|roda|groep|groepen|kring|kringen|gruppo|gruppi|circolo|circoli" },
  /* Places, not kinds; and words that would be mistaken for others. */
  { CHANNEL_OTHER, TRUE,
    "online|virtual*|virtuel*|virtuell*|remote|digital*|digitaal|en ligne|en linea|a distance|"
    "a distancia|da remoto|op afstand|em linha" },
  { CHANNEL_OTHER, FALSE, "follow up|followup" },
};

/* Maps each text to its row. */
struct channel_index
{
  GHashTable *phrases;        /* and single words */
  GHashTable *openers;        /* first words of phrases */
  GHashTable *fronts, *backs; /* stems without their stars */
  guint8 front_pair[LETTERS * LETTERS], back_pair[LETTERS * LETTERS]; /* of some stem */
  gsize stem_max;
};

/* Two letters as a number. Most pairs neither start nor end a stem. */
static guint
pair_at (const char *text)
{
  guint first = (guint)(guchar)text[0] - 'a', second = (guint)(guchar)text[1] - 'a';
  return (first < 26 ? first : 26) * LETTERS + (second < 26 ? second : 26);
}

static void
insert_text (GHashTable *table, const char *text, gsize length, const struct channel_words *row)
{
  char *key = g_strndup (text, length);
  if (g_hash_table_contains (table, key))
    g_free (key);
  else
    g_hash_table_insert (table, key, (gpointer)row);
}

static void
index_text (struct channel_index *index, const char *text, gsize length,
            const struct channel_words *row)
{
  const char *blank = memchr (text, ' ', length);
  if (text[0] == '*')
    {
      insert_text (index->backs, text + 1, length - 1, row);
      index->back_pair[pair_at (text + length - 2)] = TRUE;
    }
  else if (text[length - 1] == '*')
    {
      insert_text (index->fronts, text, length - 1, row);
      index->front_pair[pair_at (text)] = TRUE;
    }
  else
    insert_text (index->phrases, text, length, row);
  if (blank != NULL)
    insert_text (index->openers, text, (gsize)(blank - text), row);
  index->stem_max = MAX (index->stem_max, length);
}

static void
index_all (struct channel_index *index)
{
  GHashTable **tables[] = { &index->phrases, &index->openers, &index->fronts, &index->backs };
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    *tables[i] = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  for (guint row = 0; row < G_N_ELEMENTS (channel_words); row++)
    for (const char *text = channel_words[row].words; *text != '\0';)
      {
        gsize length = strcspn (text, "|");
        index_text (index, text, length, &channel_words[row]);
        text += length + (text[length] == '|');
      }
}

static const struct channel_index *
channel_index (void)
{
  static struct channel_index index;
  static gsize ready;
  if (g_once_init_enter (&ready))
    {
      index_all (&index);
      g_once_init_leave (&ready, 1);
    }
  return &index;
}

struct words /* separated by one blank */
{
  GString *text;
  gsize start[WORDS_LOOKED_AT], end[WORDS_LOOKED_AT];
  guint count;
};

static void
words_find (struct words *words, const char *text)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  words->text = g_string_new (NULL);
  words->count = 0;
  text_fold (text, folded);
  for (const char *at = folded->str; *at != '\0' && words->count < WORDS_LOOKED_AT;)
    {
      const char *start = at;
      while (*at != '\0' && g_unichar_isalnum (g_utf8_get_char (at)))
        at = g_utf8_next_char (at);
      if (at == start)
        {
          at = g_utf8_next_char (at);
          continue;
        }
      if (words->count > 0)
        g_string_append_c (words->text, ' ');
      words->start[words->count] = words->text->len;
      g_string_append_len (words->text, start, at - start);
      words->end[words->count++] = words->text->len;
    }
}

/* The row of text[start .. end) in a table. */
static const struct channel_words *
look_up (GHashTable *table, const struct words *words, gsize start, gsize end)
{
  char *text = words->text->str, behind = text[end];
  text[end] = '\0';
  const struct channel_words *row = g_hash_table_lookup (table, text + start);
  text[end] = behind;
  return row;
}

/* The row of the longest phrase that starts at the word, and its number of words. */
static const struct channel_words *
find_phrase (const struct words *words, guint first, guint *length)
{
  const struct channel_index *index = channel_index ();
  gsize start = words->start[first];
  const struct channel_words *found = look_up (index->phrases, words, start, words->end[first]);
  *length = 1;
  if (look_up (index->openers, words, start, words->end[first]) == NULL)
    return found;
  for (guint more = 1; more < PHRASE_MAX && first + more < words->count; more++)
    {
      const struct channel_words *row
        = look_up (index->phrases, words, start, words->end[first + more]);
      if (row == NULL)
        continue;
      found = row;
      *length = more + 1;
    }
  return found;
}

/* "kaffeetrinken", "telefongesprach": the longest stem at the start, otherwise at the end. */
static const struct channel_words *
find_stem (const struct words *words, guint word)
{
  const struct channel_index *index = channel_index ();
  const char *text = words->text->str;
  gsize start = words->start[word], end = words->end[word], length = end - start;
  const struct channel_words *row = NULL;
  if (length < STEM_MIN)
    return NULL;
  if (index->front_pair[pair_at (text + start)])
    for (gsize taken = MIN (length, index->stem_max); taken >= STEM_MIN && row == NULL; taken--)
      row = look_up (index->fronts, words, start, start + taken);
  if (row == NULL && index->back_pair[pair_at (text + end - 2)])
    for (gsize taken = MIN (length, index->stem_max); taken >= STEM_MIN && row == NULL; taken--)
      row = look_up (index->backs, words, end - taken, end);
  return row;
}

enum channel_kind
channel_kind_of (const char *text, gboolean *online)
{
  const struct channel_words *best = NULL;
  struct words words;
  guint length;

  *online = FALSE;
  words_find (&words, text);
  for (guint i = 0; i < words.count; i += length)
    {
      const struct channel_words *row = find_phrase (&words, i, &length);
      if (row == NULL)
        row = find_stem (&words, i);
      if (row == NULL)
        continue;
      *online |= row->online;
      if (best == NULL || (row->kind != CHANNEL_OTHER && row < best))
        best = row;
    }
  g_string_free (words.text, TRUE);
  return best != NULL ? best->kind : CHANNEL_OTHER;
}

gboolean
channel_invites (const char *text)
{
  static const char *const words[]
    = { "invitation|invitations|invite|invites|invited|einladung|einladungen|kontaktanfrage|"
        "kontaktanfragen|invitacion|invitaciones|uitnodiging|uitnodigingen|invito|inviti|convite|"
        "convites",
        NULL };
  static struct phrase_set invitations = PHRASE_SET (words);
  g_autoptr (GString) folded = g_string_new (NULL);
  text_fold (text, folded);
  return phrase_set_find (&invitations, folded->str) != NULL;
}

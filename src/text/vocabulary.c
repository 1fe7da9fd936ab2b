/* Vocabulary in seven languages.
 *
 * The words of a row are separated by '|' and written as text_fold returns them, with one blank for
 * any separator between words. "kaffee*" is any word that starts with kaffee, "*gesprach" any that
 * ends with gesprach. */
#include <string.h>
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
  { CHANNEL_TALK, FALSE,
    "1 1|1 2 1|1 to 1|1 on 1|1on1|121|one to one|one on one|face to face|f2f|in person|mentoring|"
    "coffee|coffees|tea|lunch|lunches|dinner|dinners|breakfast|breakfasts|brunch|beer|beers|drink|"
    "drinks|visit|visits|visited|walk|walks|stroll|hike|meeting|meetings|catch up|catchup|"
    "conversation|conversations|talked|interview|"
    "kaffee*|*kaffee|cafe|mittagessen|abendessen|fruhstuck*|bier|spaziergang*|spazieren|treffen|"
    "getroffen|besprechung*|*besprechung|gesprach*|*gesprach|unterhaltung|besuch*|personlich*|"
    "vier augen|vier augen gesprach|unter vier augen|"
    "dejeuner*|petit dejeuner|diner|diners|apero|reunion*|rencontre*|rendez vous|rdv|entretien*|"
    "discussion|discussions|promenade*|balade|visite*|en personne|tete a tete|face a face|"
    "cafes|almuerzo*|comida|cena|cenas|desayuno*|encuentro*|cita|citas|conversacion*|charla|charlas|"
    "paseo*|caminata*|visita|visitas|cerveza*|en persona|cara a cara|uno a uno|"
    "koffie*|lunchen|ontbijt*|borrel*|gesprek*|*gesprek|afspraak|afspraken|vergadering*|overleg*|"
    "*overleg|wandeling*|wandelen|bezoek*|ontmoeting*|onder vier ogen|een op een|persoonlijk*|"
    "caffe|pranzo|pranzi|colazione|aperitivo|riunione|riunioni|incontro|incontri|colloquio|"
    "colloqui|conversazione|chiacchierata|passeggiata|visite|birra|di persona|faccia a faccia|"
    "quattr occhi|"
    "almoco*|jantar*|pequeno almoco|cafe da manha|lanche|reuniao|reunioes|encontro*|conversa|"
    "conversas|passeio*|caminhada*|cerveja*|pessoalmente|presencial|um a um" },
  { CHANNEL_TALK, TRUE,
    "call|calls|called|calling|phone|phoned|phonecall|telephone|voice call|video call|video calls|"
    "videocall|video chat|video meeting|video conference|conference call|video talk|"
    "anruf*|*anruf|angerufen|telefon*|telko|videochat|videogesprach|videokonferenz*|"
    "videotelefonat|"
    "appel*|coup de fil|coup de telephone|visio|visioconference*|visio conference|"
    "llamada*|telefono|videollamada*|videoconferencia*|"
    "telefoon*|videogesprek*|belletje|gebeld|bellen|beeldbellen|videobellen|"
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
    "like|likes|liked|reaction|reactions|reacted|favourite|favorite|"
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
    "congressos|palestra*|formacao|formacoes|oficina" },
  { CHANNEL_MESSAGE, TRUE,
    "mail|mails|email|emails|emailed|message|messages|messaging|messaged|dm|dms|chat|chats|"
    "chatted|sms|text|texted|texts|"
    "nachricht*|*nachricht|*nachrichten|pn|"
    "courriel*|mel|texto|textos|mp|"
    "mensaje*|correo*|"
    "bericht|berichten|berichtje*|mailtje*|appje*|"
    "messaggio|messaggi|posta|posta elettronica|"
    "mensagem|mensagens|correio*" },
  { CHANNEL_MESSAGE, FALSE,
    "letter|letters|postcard|brief|briefe|brieven|postkarte|lettre*|carta|cartas|lettera|lettere" },
  { CHANNEL_PUBLIC, TRUE,
    "post|posts|posted|posting|blog|blogs|blogpost*|comment*|mention|mentions|mentioned|"
    "reply|replies|replied|retweet*|quote|quotes|share|shares|shared|tweet*|article|articles|"
    "forum|forums|endorsement*|recommendation*|"
    "beitrag*|*beitrag|kommentar*|erwahn*|antwort*|empfehlung*|foren|"
    "publication*|commentaire*|reponse*|billet*|partage*|"
    "publicacion*|comentario*|mencion*|respuesta*|foro|foros|"
    "reactie*|vermelding*|antwoord*|"
    "commento|commenti|menzione|menzioni|risposta|risposte|pubblicazione|pubblicazioni|"
    "postagem|postagens|publicacao|publicacoes|mencao|mencoes|resposta*|partilha*" },
  /* Platforms. */
  { CHANNEL_TALK, TRUE, "zoom|teams|skype|facetime|google meet|webex|jitsi" },
  { CHANNEL_MESSAGE, TRUE,
    "whatsapp|signal|telegram|slack|discord|messenger|imessage|wechat|threema|matrix" },
  { CHANNEL_PUBLIC, TRUE,
    "twitter|x|mastodon|bluesky|threads|linkedin|facebook|instagram|reddit|youtube|moodle" },
  { CHANNEL_TALK, TRUE, "video|videos" },
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
    *tables[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
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

static gboolean
is_among (const char *text, const char *const *list)
{
  for (; *list != NULL; list++)
    if (strcmp (*list, text) == 0)
      return TRUE;
  return FALSE;
}

enum answer
answer_of_text (const char *text)
{
  static const char *const yes[] = { "1",
                                     "x",
                                     "y",
                                     "yes",
                                     "true",
                                     "on",
                                     "j",
                                     "ja",
                                     "wahr",
                                     "o",
                                     "oui",
                                     "vrai",
                                     "s",
                                     "si",
                                     "verdadero",
                                     "waar",
                                     "vero",
                                     "sim",
                                     "verdadeiro",
                                     "\xE2\x9C\x93",
                                     "\xE2\x9C\x94",
                                     "\xE2\x98\x91",
                                     "\xE2\x9C\x85",
                                     "\xE2\x98\x92",
                                     NULL };
  static const char *const no[] = { "0",
                                    "n",
                                    "no",
                                    "false",
                                    "off",
                                    "nein",
                                    "falsch",
                                    "non",
                                    "faux",
                                    "falso",
                                    "nee",
                                    "onwaar",
                                    "nao",
                                    "\xE2\x98\x90",
                                    "\xE2\x9D\x8C",
                                    "\xE2\x9C\x96",
                                    "\xE2\x9C\x97",
                                    "\xE2\x9C\x98",
                                    NULL };
  g_autofree char *bare = g_strstrip (g_strdup (text));
  g_autoptr (GString) folded = g_string_new (NULL);

  /* Check marks are pictures, which folding removes. */
  text_fold (bare, folded);
  const char *word = folded->len > 0 ? folded->str : bare;
  return is_among (word, yes) ? ANSWER_YES : is_among (word, no) ? ANSWER_NO : ANSWER_OTHER;
}

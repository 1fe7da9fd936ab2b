/* Finds words that identify people. */
#include <string.h>
#include "pln/text.h"
#include "pln/vocabulary.h"
#include "anonymise/identifying_text.h"
#include "anonymise/word_sets.h"

enum
{
  SHARED_BY_ORGS = 3, /* a word that three organisations share, as "Learning", names none of them */
  PARTICLE_BYTES_MOST = 3, /* "de", "van" inside a name */
  KNOWN_LEAST = 3,         /* letters of a word that others are made of */
  HOST_LETTERS_LEAST = 4,
  SHORT_NAME_LETTERS = 3
};

/* In which set a name's word stands: as it looks; and for words across alphabets as it sounds. */
enum name_set
{
  NAMES_BY_LOOK,
  LATIN_BY_SOUND,
  FOREIGN_BY_SOUND,
  N_NAME_SETS
};

struct identifiers
{
  struct word_sets set[N_NAME_SETS];
  struct string_pool known, joints, endings;
  struct string_pool open; /* words of the organisations of people who are named */
  const struct named_people *named;
  struct string_pool org, org_word; /* names of organisations, folded; skeletons of their words */
  GArray *orgs_with_word;           /* guint32, of each number in org_word */
  struct skeleton *skeleton;
};

/* Words that people put before and after names, in English, German, French, Spanish, Portuguese,
 * Italian and Dutch, and endings of inflected names, in these and in languages written in Cyrillic. */
static const char joints[]
  = "with and for from about meet meeting ask dear by to at of my the hi ms mr mrs "
    "lunch coffee tea dinner breakfast call chat mail email talk walk visit trip party birthday "
    "wedding book blog notes ideas advice tips help team plan course workshop project "
    "mit und von bei der die das fur zu mein frau herr mittag kaffee anruf treffen gesprach "
    "geburtstag besuch rat buch kurs "
    "avec et pour chez de la le les mon ma dejeuner diner cafe appel rencontre visite conseil "
    "anniversaire livre cours "
    "con para por el mi su com da do dos das meu minha comida cena almuerzo almoco jantar llamada "
    "reunion reuniao visita consejo conselho cumpleanos aniversario libro livro curso "
    "per di del della il mio mia pranzo caffe chiamata incontro consiglio compleanno corso "
    "met en voor van het een mijn bij koffie gesprek afspraak bezoek advies verjaardag boek cursus";
static const char endings[]
  = "s es n en e i ie y a u o ov ova in ina ka ko ek el ita ito inha inho chen lein tje je ke em om "
    "im am as is os us oy oi ei ei's sche schen а у ы и е ой ом ю я ей ем ин ина ы ова";

static void
words_add_known (struct identifiers *identifiers, const char *text, guint least,
                 struct string_pool *pool)
{
  gsize length;
  skeleton_make (identifiers->skeleton, text, SKELETON_BY_LOOK, TRUE);
  for (guint i = 0; i < identifiers->skeleton->end->len; i++)
    {
      const char *word = skeleton_words (identifiers->skeleton, i, 1, &length);
      if (length >= least)
        string_pool_intern (pool, word, length);
    }
}

/* "de" and "van" between the words of a name, but not "Li". */
static gboolean
is_particle (char **word, guint i)
{
  return i > 0 && word[i + 1] != NULL && strlen (word[i]) <= PARTICLE_BYTES_MOST
         && g_unichar_islower (g_utf8_get_char (word[i]));
}

static gboolean
is_beside_name (const char *word)
{
  gsize length = strlen (word);
  return is_person_title (word, length) || is_degree (word, length)
         || is_name_suffix (word, length);
}

/* The words of a name without particles; and without titles and degrees, if not all are such. */
static char *
name_without_particles (const char *name, gboolean of_person)
{
  g_auto (GStrv) word = g_strsplit_set (name, " .,;:/()[]<>_-\"|&+#\t", -1);
  g_autoptr (GString) kept = g_string_new (NULL);
  guint count = 0;
  for (char **at = word; *at != NULL; at++)
    if (**at == '\0')
      g_free (*at);
    else
      word[count++] = *at;
  word[count] = NULL;
  for (guint i = 0; i < count; i++)
    if (!is_particle (word, i) && !(of_person && is_beside_name (word[i])))
      g_string_append_printf (kept, "%s ", word[i]);
  return kept->len > 0 ? g_strdup (kept->str) : g_strdup (name);
}

/* "Sam" of Samuel: the first letters of a first name, unless they are a word such as "and". */
static void
short_name_add (struct identifiers *identifiers, struct word_sets *sets, const char *word,
                gsize length)
{
  if (g_utf8_strlen (word, (gssize)length) <= SHORT_NAME_LETTERS)
    return;
  gsize bytes = (gsize)(g_utf8_offset_to_pointer (word, SHORT_NAME_LETTERS) - word);
  if (!pool_has (&identifiers->joints, word, bytes))
    string_pool_intern (&sets->alone, word, bytes);
}

/* Adds the words of one skeleton, and two that follow each other, in both orders. */
static void
skeleton_add (struct identifiers *identifiers, struct word_sets *sets)
{
  const struct skeleton *skeleton = identifiers->skeleton;
  for (guint i = 0; i < skeleton->end->len; i++)
    {
      gsize length, other_length;
      const char *word = skeleton_words (skeleton, i, 1, &length);
      word_sets_add_name (sets, word, length);
      if (i == 0)
        short_name_add (identifiers, sets, word, length);
      if (i + 1 == skeleton->end->len)
        continue;
      const char *other = skeleton_words (skeleton, i + 1, 1, &other_length);
      g_autofree char *turned
        = g_strdup_printf ("%.*s%.*s", (int)other_length, other, (int)length, word);
      word_sets_add_pair (sets, word, length + other_length);
      word_sets_add_pair (sets, turned, length + other_length);
    }
}

static void
name_words_add (struct identifiers *identifiers, const char *words)
{
  skeleton_make (identifiers->skeleton, words, SKELETON_BY_LOOK, FALSE);
  gboolean foreign = identifiers->skeleton->foreign;
  skeleton_add (identifiers, &identifiers->set[NAMES_BY_LOOK]);
  skeleton_make (identifiers->skeleton, words, SKELETON_BY_SOUND, FALSE);
  skeleton_add (identifiers, &identifiers->set[foreign ? FOREIGN_BY_SOUND : LATIN_BY_SOUND]);
}

static void
name_add (struct identifiers *identifiers, const char *name)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  if (name == NULL || is_placeholder_name (name))
    return;
  name_fold (name, folded);
  if (name_means_me (folded->str))
    return;
  g_autofree char *words = name_without_particles (name, TRUE);
  name_words_add (identifiers, words);
}

/* The words of a text count as words of an organisation, each once. */
static void
org_add (struct identifiers *identifiers, const char *org, guint least)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  gsize length;
  gboolean hidden = FALSE;
  text_fold (org, folded);
  guint32 seen = identifiers->org.count;
  if (string_pool_intern (&identifiers->org, folded->str, folded->len) < seen)
    return;
  g_autofree char *words = name_without_particles (org, FALSE);
  skeleton_make (identifiers->skeleton, words, SKELETON_BY_LOOK, FALSE);
  for (guint i = 0; i < identifiers->skeleton->end->len; i++)
    {
      const char *word = skeleton_words (identifiers->skeleton, i, 1, &length);
      if (g_utf8_strlen (word, (gssize)length) < least
          || pool_has (&identifiers->open, word, length))
        continue;
      hidden = TRUE;
      guint32 number = string_pool_intern (&identifiers->org_word, word, length);
      g_array_set_size (identifiers->orgs_with_word, identifiers->org_word.count);
      g_array_index (identifiers->orgs_with_word, guint32, number)++;
    }
  if (hidden && identifiers->skeleton->letters->len > 0)
    string_pool_intern (&identifiers->set[NAMES_BY_LOOK].exact, identifiers->skeleton->letters->str,
                        identifiers->skeleton->letters->len);
}

/* The labels of a host name, without the last. */
static void
host_add (struct identifiers *identifiers, const char *host)
{
  g_autofree char *copy = g_strndup (host, strcspn (host, "/?#:"));
  char *last = strrchr (copy, '.');
  gboolean online;
  if (last != NULL)
    *last = '\0';
  g_auto (GStrv) label = g_strsplit (copy, ".", -1);
  for (char **at = label; *at != NULL; at++)
    if (channel_kind_of (*at, &online) == CHANNEL_OTHER)
      org_add (identifiers, *at, HOST_LETTERS_LEAST);
}

static void
email_add (struct identifiers *identifiers, const char *email)
{
  const char *at = email == NULL ? NULL : strchr (email, '@');
  if (at == NULL)
    return;
  g_autofree char *local = g_strndup (email, (gsize)(at - email));
  name_add (identifiers, local);
  host_add (identifiers, at + 1);
}

/* The host, and the rest of the address, which often is a name. */
static void
profile_add (struct identifiers *identifiers, const char *profile)
{
  const char *slash = profile == NULL ? NULL : strchr (profile, '/');
  if (profile == NULL)
    return;
  if (slash != NULL)
    host_add (identifiers, profile);
  const char *last = slash == NULL ? profile : strrchr (profile, '/') + 1;
  name_add (identifiers, last);
}

static void
anything_add (struct identifiers *identifiers, const char *text)
{
  if (strchr (text, '@') != NULL)
    email_add (identifiers, text);
  else if (strchr (text, '/') != NULL)
    profile_add (identifiers, text);
  else
    name_add (identifiers, text);
}

static void
person_text_add (struct identifiers *identifiers, const char *text)
{
  const struct named_people *named = identifiers->named;
  if (named->number == NULL || !person_is_named (named, network_person (named->network, text)))
    anything_add (identifiers, text);
}

static void
attribute_add (struct identifiers *identifiers, const struct attribute *attribute)
{
  switch (attribute->key)
    {
    case ATTRIBUTE_ORG:
      org_add (identifiers, attribute->value, 2);
      break;
    case ATTRIBUTE_ALIASES:
    case ATTRIBUTE_KNOWS:
    case ATTRIBUTE_INTRODUCED_BY:
      person_text_add (identifiers, attribute->value);
      break;
    case ATTRIBUTE_FIELD:
    case ATTRIBUTE_PLACE:
    case ATTRIBUTE_TAGS:
      words_add_known (identifiers, attribute->value, KNOWN_LEAST, &identifiers->known);
      break;
    default:
      break;
    }
}

static void
org_words_keep (struct identifiers *identifiers)
{
  for (guint32 i = 0; i < identifiers->org_word.count; i++)
    if (g_array_index (identifiers->orgs_with_word, guint32, i) < SHARED_BY_ORGS)
      word_sets_add_org (&identifiers->set[NAMES_BY_LOOK], identifiers->org_word.text[i],
                         strlen (identifiers->org_word.text[i]));
}

static void
texts_add_known (struct identifiers *identifiers, const struct log *log)
{
  for (guint32 i = 0; i < log->n_topics; i++)
    words_add_known (identifiers, log->topic[i], KNOWN_LEAST, &identifiers->known);
  for (guint32 i = 0; i < log->n_events; i++)
    words_add_known (identifiers, log->event[i], KNOWN_LEAST, &identifiers->known);
  for (guint32 i = 0; i < log->n_channels; i++)
    words_add_known (identifiers, log->channel[i].name, KNOWN_LEAST, &identifiers->known);
  words_add_known (identifiers, joints, 2, &identifiers->known);
  words_add_known (identifiers, joints, 2, &identifiers->joints);
  words_add_known (identifiers, endings, 1, &identifiers->endings);
}

/* Everybody may know which organisations the people who are named belong to. */
static void
contact_open (struct identifiers *identifiers, const struct contact *contact)
{
  for (guint32 k = 0; k < contact->count; k++)
    if (contact->attribute[k].key == ATTRIBUTE_ORG)
      words_add_known (identifiers, contact->attribute[k].value, 1, &identifiers->open);
}

static void
mention_open (struct identifiers *identifiers, const struct mention *mention)
{
  const char *at = mention->email == NULL ? NULL : strchr (mention->email, '@');
  if (at != NULL)
    words_add_known (identifiers, at + 1, 1, &identifiers->open);
}

static void
mention_add (struct identifiers *identifiers, const struct mention *mention)
{
  name_add (identifiers, mention->name);
  email_add (identifiers, mention->email);
  profile_add (identifiers, mention->profile);
}

static void
people_add (struct identifiers *identifiers, const struct log *log)
{
  const struct named_people *named = identifiers->named;
  for (guint32 i = 0; i < log->n_mentions; i++)
    if (mention_is_named (named, i))
      mention_open (identifiers, &log->mention[i]);
  for (guint32 i = 0; i < log->n_contacts; i++)
    if (mention_is_named (named, log->contact[i].mention))
      contact_open (identifiers, &log->contact[i]);
  for (guint32 i = 0; i < log->n_mentions; i++)
    if (!mention_is_named (named, i))
      mention_add (identifiers, &log->mention[i]);
  for (guint32 i = 0; i < log->n_contacts; i++)
    for (guint32 k = 0; k < log->contact[i].count; k++)
      attribute_add (identifiers, &log->contact[i].attribute[k]);
}

struct identifiers *
identifiers_new (const struct log *log, const struct aliases *aliases,
                 const struct named_people *named)
{
  struct identifiers *identifiers = g_new0 (struct identifiers, 1);
  identifiers->named = named;
  for (guint i = 0; i < N_NAME_SETS; i++)
    word_sets_init (&identifiers->set[i]);
  string_pool_init (&identifiers->known);
  string_pool_init (&identifiers->open);
  string_pool_init (&identifiers->joints);
  string_pool_init (&identifiers->endings);
  string_pool_init (&identifiers->org);
  string_pool_init (&identifiers->org_word);
  identifiers->orgs_with_word = g_array_new (FALSE, TRUE, sizeof (guint32));
  identifiers->skeleton = skeleton_new ();
  texts_add_known (identifiers, log);
  people_add (identifiers, log);
  for (guint32 i = 0; aliases != NULL && i < aliases->n_names; i++)
    person_text_add (identifiers, aliases->name[i]);
  org_words_keep (identifiers);
  return identifiers;
}

void
identifiers_free (struct identifiers *identifiers)
{
  for (guint i = 0; i < N_NAME_SETS; i++)
    word_sets_clear (&identifiers->set[i]);
  string_pool_clear (&identifiers->known);
  string_pool_clear (&identifiers->open);
  string_pool_clear (&identifiers->joints);
  string_pool_clear (&identifiers->endings);
  string_pool_clear (&identifiers->org);
  string_pool_clear (&identifiers->org_word);
  g_array_unref (identifiers->orgs_with_word);
  skeleton_free (identifiers->skeleton);
  g_free (identifiers);
}

gboolean
text_holds_name (struct identifiers *identifiers, const char *text)
{
  const struct joining joining = { &identifiers->known, &identifiers->endings };
  struct skeleton *skeleton = identifiers->skeleton;
  skeleton_make (skeleton, text, SKELETON_BY_LOOK, TRUE);
  if (word_sets_in_text (&identifiers->set[NAMES_BY_LOOK], skeleton, &joining))
    return TRUE;
  gboolean foreign = skeleton->foreign;
  skeleton_make (skeleton, text, SKELETON_BY_SOUND, TRUE);
  return word_sets_in_text (&identifiers->set[FOREIGN_BY_SOUND], skeleton, &joining)
         || (foreign && word_sets_in_text (&identifiers->set[LATIN_BY_SOUND], skeleton, &joining));
}

gboolean
text_identifies_someone (struct identifiers *identifiers, const char *text)
{
  skeleton_make (identifiers->skeleton, text, SKELETON_BY_LOOK, TRUE);
  return identifiers->skeleton->beyond_comparing || text_holds_name (identifiers, text);
}

/* Finds the role of a header: first by the words of role_synonyms.c, then by all columns together. */
#include <string.h>
#include "pln/text.h"
#include "read/dates/header_format.h"
#include "read/sniff/header_types.h"
#include "read/sniff/inclusive_forms.h"
#include "read/sniff/misspelt_words.h"
#include "read/sniff/survey_questions.h"
#include "read/sniff/role_synonyms.h"
#include "read/sniff/roles.h"

/* An empty word (a header of signs alone) is in no list. */
static gboolean
has_word (const char *words, const char *word, gsize length)
{
  if (length == 0)
    return FALSE;
  for (const char *at = words; (at = strstr (at, word)) != NULL; at += length)
    if ((at == words || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
      return TRUE;
  return FALSE;
}

static GHashTable *
synonym_index (void)
{
  GHashTable *index = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  for (const struct role_words *row = role_synonyms; row->words != NULL; row++)
    {
      g_auto (GStrv) words = g_strsplit (row->words, " ", -1);
      for (char **word = words; *word != NULL; word++)
        if (**word != '\0' && !g_hash_table_contains (index, *word))
          g_hash_table_insert (index, g_strdup (*word), GINT_TO_POINTER (row->role));
    }
  return index;
}

static enum role
role_of_word (const char *word)
{
  static GHashTable *index;
  gpointer role;
  if (g_once_init_enter (&index))
    g_once_init_leave (&index, synonym_index ());
  return g_hash_table_lookup_extended (index, word, NULL, &role) ? (enum role)GPOINTER_TO_INT (role)
                                                                 : ROLE_NONE;
}

/* Numbered columns: attendee1, Attendee 2. */
static gboolean
may_repeat (enum role role)
{
  return role == ROLE_WITH || role == ROLE_TO || role == ROLE_TOPIC || role == ROLE_TAGS
         || role == ROLE_ALIASES || role == ROLE_EMAIL || role == ROLE_PROFILE || role == ROLE_KNOWS
         || role == ROLE_FIELD;
}

static enum role
role_of_squeezed (char *word)
{
  enum role role = role_of_word (word);
  if (role != ROLE_NONE)
    return role;
  gsize length = strlen (word);
  while (length > 0 && g_ascii_isdigit (word[length - 1]))
    length--;
  /* "A1" is a code; "A" alone may be a preposition. */
  if (word[length] == '\0')
    {
      g_autofree char *meant = word_meant (word);
      return meant != NULL ? role_of_word (meant) : ROLE_NONE;
    }
  if (length == 1)
    return ROLE_NONE;
  word[length] = '\0';
  role = role_of_word (word);
  if (strcmp (word, "person") == 0 || strcmp (word, "contact") == 0)
    return ROLE_WITH;
  return may_repeat (role) ? role : ROLE_NONE;
}

/* "authFullName_s", "date_dt": how a search engine stores a field stands behind its name. */
static char *
without_field_type (const char *header)
{
  static const char *const types[]
    = { "_s", "_ss", "_i", "_is", "_l", "_t", "_txt", "_dt", "_tdate", "_b", "_f", "_d", NULL };
  for (const char *const *type = types; *type != NULL; type++)
    if (g_str_has_suffix (header, *type) && strlen (header) > strlen (*type) + 3)
      return g_strndup (header, strlen (header) - strlen (*type));
  return NULL;
}

gboolean
header_is_path (const char *header)
{
  for (const char *at = header; (at = strchr (at, '/')) != NULL;)
    {
      gsize digits = strspn (++at, "0123456789");
      if (digits > 0 && at[digits] == '/')
        return TRUE;
    }
  return FALSE;
}

/* "inventor/author": two words for the same people; ROLE_NONE if their roles differ, as in "from/to", and
 * if the other gender follows, as in "Gastheer/-vrouw". */
static enum role
role_of_alternatives (const char *header)
{
  enum role found = ROLE_NONE;
  if (strchr (header, '/') == NULL || strstr (header, "/-") != NULL || header_is_path (header))
    return ROLE_NONE;
  g_auto (GStrv) part = g_strsplit (header, "/", -1);
  for (char **one = part; *one != NULL; one++)
    {
      g_autofree char *word = header_squeeze (*one);
      enum role role = strlen (word) > 3 ? role_of_squeezed (word) : ROLE_NONE;
      if (role != ROLE_NONE && found != ROLE_NONE && role != found)
        return ROLE_NONE;
      found = role != ROLE_NONE ? role : found;
    }
  return role_is_end (found) ? found : ROLE_NONE;
}

/* plain: one form for both genders already. */
static enum role
role_of_form (const char *header, gboolean plain)
{
  /* "Attendee #", "# of guests": counts or numbers, not people. */
  if (strchr (header, '#') != NULL)
    return ROLE_NONE;
  if (g_str_has_prefix (header, ":START_ID") || g_str_has_prefix (header, ":END_ID"))
    return header[1] == 'S' ? ROLE_FROM : ROLE_TO; /* as Neo4j's importer has them */
  g_autofree char *word = header_squeeze (header);
  enum role role = role_of_squeezed (word);
  g_autofree char *field = role == ROLE_NONE ? header_without_kind_of_field (header) : NULL;
  if (field != NULL)
    return role_of_form (field, plain);
  if (role == ROLE_NONE && strpbrk (header, ":*/_.-") != NULL)
    {
      g_autofree char *bare = header_without_format (header);
      g_autofree char *squeezed = bare != NULL ? header_squeeze (bare) : NULL;
      role = squeezed != NULL ? role_of_squeezed (squeezed) : ROLE_NONE;
      g_autofree char *typed = role == ROLE_NONE ? without_field_type (header) : NULL;
      g_autofree char *word_of_field = typed != NULL ? header_squeeze (typed) : NULL;
      role = word_of_field != NULL ? role_of_squeezed (word_of_field) : role;
      role = role == ROLE_NONE ? role_of_alternatives (header) : role;
    }
  g_autofree char *one_gender = role == ROLE_NONE && !plain ? header_without_gender (header) : NULL;
  if (one_gender != NULL && strcmp (one_gender, header) != 0)
    return role_of_form (one_gender, TRUE);
  if (role != ROLE_NONE || strchr (header, ' ') == NULL)
    return role;
  g_autofree char *sentence = header_fold (header);
  return role_of_question (sentence);
}

enum role
role_of_header (const char *header)
{
  return role_of_form (header, FALSE);
}

struct header
{
  const char *const *text;
  enum role *role;
  guint32 n_columns;
};

static gboolean
has_role (const struct header *header, enum role role)
{
  for (guint32 i = 0; i < header->n_columns; i++)
    if (header->role[i] == role)
      return TRUE;
  return FALSE;
}

/* Changes the role `from` to `to` in the columns named by one of words, or in all if words is
 * NULL. */
static void
replace_role (struct header *header, enum role from, enum role to, const char *words)
{
  for (guint32 i = 0; i < header->n_columns; i++)
    {
      if (header->role[i] != from)
        continue;
      g_autofree char *word = header_squeeze (header->text[i]);
      if (words == NULL || has_word (words, word, strlen (word)))
        header->role[i] = to;
    }
}

static gboolean
has_column (const struct header *header, const char *words)
{
  for (guint32 i = 0; i < header->n_columns; i++)
    {
      g_autofree char *word = header_squeeze (header->text[i]);
      if (word[0] != '\0' && has_word (words, word, strlen (word)))
        return TRUE;
    }
  return FALSE;
}

/* "Name, Vorname", "Nom, Prénom"; "Nombre, Apellidos", "Nome, Cognome". */
static void
infer_name_columns (struct header *header)
{
  gboolean first = has_role (header, ROLE_FIRST_NAME), last = has_role (header, ROLE_LAST_NAME);
  if (first && !last)
    replace_role (header, ROLE_NAME, ROLE_LAST_NAME, "name nom naam nome nombre");
  if (last && !first)
    replace_role (header, ROLE_NAME, ROLE_FIRST_NAME, "name nom naam nome nombre");
}

static gboolean
asks (const char *header, enum role role)
{
  g_autofree char *sentence = header_fold (header);
  return role_of_question (sentence) == role;
}

/* Answers to a form: the respondent is the row's own person. */
static void
infer_questions (struct header *header)
{
  gboolean asked = FALSE;
  for (guint32 i = 0; i < header->n_columns; i++)
    asked |= header->role[i] == ROLE_WITH && asks (header->text[i], ROLE_WITH);
  if (!asked)
    return;
  if (!has_role (header, ROLE_NAME))
    replace_role (header, ROLE_FROM, ROLE_NAME, NULL);
  if (!has_role (header, ROLE_NAME) && !has_role (header, ROLE_EMAIL)
      && !has_role (header, ROLE_FIRST_NAME))
    return;
  for (guint32 i = 0; i < header->n_columns; i++)
    if (header->role[i] == ROLE_WITH && asks (header->text[i], ROLE_WITH))
      header->role[i] = ROLE_TO;
}

/* A dated log without any other person: "First" and "Last" are names. */
static void
infer_first_and_last (struct header *header)
{
  static const enum role people[]
    = { ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_NAME, ROLE_FIRST_NAME, ROLE_LAST_NAME };
  gboolean named = !has_role (header, ROLE_DATE) || !has_column (header, "first")
                   || !has_column (header, "last");
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    named = named || has_role (header, people[i]);
  if (named)
    return;
  replace_role (header, ROLE_FIRST, ROLE_FIRST_NAME, "first");
  replace_role (header, ROLE_LAST, ROLE_LAST_NAME, "last");
}

/* A dated log that names people by what they are. */
static void
infer_kinds_of_people (struct header *header)
{
  static const enum role named[] = { ROLE_FROM,       ROLE_TO,        ROLE_WITH,  ROLE_NAME,
                                     ROLE_FIRST_NAME, ROLE_LAST_NAME, ROLE_EMAIL, ROLE_PROFILE };
  gboolean any = !has_role (header, ROLE_DATE);
  for (guint i = 0; i < G_N_ELEMENTS (named); i++)
    any = any || has_role (header, named[i]);
  if (any)
    return;
  for (guint32 i = 0; i < header->n_columns; i++)
    {
      g_autofree char *word = header_squeeze (header->text[i]);
      if (header->role[i] == ROLE_NONE && word_is_for_people (word))
        header->role[i] = ROLE_WITH;
    }
  /* People of two kinds met each other, so the row is not about me. */
  guint32 first = 0, kinds = 0;
  for (guint32 i = header->n_columns; i-- > 0;)
    if (header->role[i] == ROLE_WITH)
      first = i, kinds++;
  if (kinds > 1)
    header->role[first] = ROLE_FROM;
}

static void
infer_contacts (struct header *header)
{
  gboolean named = has_role (header, ROLE_NAME) || has_role (header, ROLE_FIRST_NAME);
  if (!named && has_role (header, ROLE_FIRST) && has_role (header, ROLE_LAST))
    {
      replace_role (header, ROLE_FIRST, ROLE_FIRST_NAME, "first");
      replace_role (header, ROLE_LAST, ROLE_LAST_NAME, "last");
      named = has_role (header, ROLE_FIRST_NAME);
    }
  if (!named)
    replace_role (header, ROLE_WITH, ROLE_NAME, NULL);
  replace_role (header, ROLE_WITH, ROLE_NONE, NULL);
  if (!has_role (header, ROLE_ROLE) && has_column (header, "title"))
    replace_role (header, ROLE_NONE, ROLE_ROLE, "title");
}

/* A year and a month, a week or a quarter together are one date, and so are day, month and year. */
static void
infer_date_parts (struct header *header)
{
  static const char *const days = "day tag jour dia dag giorno";
  static const enum role parts[] = { ROLE_MONTH, ROLE_WEEK, ROLE_QUARTER };
  gboolean joined = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (!joined && has_role (header, ROLE_YEAR) && has_role (header, parts[i]))
      joined = TRUE;
    else
      replace_role (header, parts[i], ROLE_NONE, NULL);
  if (!joined)
    replace_role (header, ROLE_YEAR, has_role (header, ROLE_DATE) ? ROLE_NONE : ROLE_DATE, NULL);
  if (!has_role (header, ROLE_MONTH))
    return;
  replace_role (header, ROLE_DATE, ROLE_DAY, days);
  if (!has_role (header, ROLE_DAY))
    replace_role (header, ROLE_TAGS, ROLE_DAY, "tag");
}

/* Beside a date, "Day" is the day of the week. */
static void
infer_weekday_order (struct header *header)
{
  guint dates = 0;
  for (guint32 i = 0; i < header->n_columns; i++)
    dates += header->role[i] == ROLE_DATE;
  if (dates > 1)
    replace_role (header, ROLE_DATE, ROLE_NONE, "day jour dia dag giorno");
}

/* Without a receiver, "source" says where the row comes from. */
static void
infer_source (struct header *header)
{
  static const char *const words
    = "source sourceid quelle fuente origen bron sorgente origine fonte origem";
  guint from = 0, sources = 0;
  for (guint32 i = 0; i < header->n_columns; i++)
    if (header->role[i] == ROLE_FROM)
      {
        g_autofree char *word = header_squeeze (header->text[i]);
        sources += has_word (words, word, strlen (word));
        from++;
      }
  if (sources > 0 && (from > sources || !has_role (header, ROLE_TO)))
    replace_role (header, ROLE_FROM, ROLE_NONE, words);
}

/* "Persona" alone is the person I met. Beside "With whom" or "With", "Who" is the other person; so is
 * the Dutch "Wie", which beside the German "Mit wem" means "how". */
static void
infer_who (struct header *header)
{
  static const struct
  {
    const char *whom, *with, *who, *person;
  } pair[] = {
    { "withwhom metwith", "with", "who", "person" }, { "mitwem", "mit", "wer", "person" },
    { "avecqui", "avec", "qui", "personne" },        { "conquien", "con", "quien", "persona" },
    { "metwie", "met", "wie", "persoon" },           { "conchi", "con", "chi", "persona" },
    { "comquem", "com", "quem", "pessoa" },
  };
  guint with = 0;
  if (!has_column (header, "personb"))
    replace_role (header, ROLE_FROM, ROLE_WITH, "persona");
  for (guint32 i = 0; i < header->n_columns; i++)
    with += header->role[i] == ROLE_WITH;
  for (guint k = 0; k < G_N_ELEMENTS (pair) && !has_role (header, ROLE_FROM); k++)
    for (guint32 i = 0; i < header->n_columns; i++)
      {
        g_autofree char *word = header_squeeze (header->text[i]);
        gboolean bare = strcmp (word, pair[k].with) == 0;
        if (header->role[i] != ROLE_WITH
            || (!bare && !has_word (pair[k].whom, word, strlen (word))))
          continue;
        replace_role (header, ROLE_WITH, ROLE_FROM, pair[k].who);
        if (bare && !has_role (header, ROLE_FROM))
          replace_role (header, ROLE_WITH, ROLE_FROM, pair[k].person);
      }
  if (with > 1 && !has_column (header, "metwie"))
    replace_role (header, ROLE_WITH, has_role (header, ROLE_CHANNEL) ? ROLE_NONE : ROLE_CHANNEL,
                  "wie");
}

static void
infer_log (struct header *header)
{
  infer_source (header);
  infer_who (header);
  if (!has_role (header, ROLE_FROM) && has_column (header, "a") && has_column (header, "b"))
    {
      replace_role (header, ROLE_TO, ROLE_FROM, "a");
      replace_role (header, ROLE_NONE, ROLE_TO, "b");
    }
  gboolean people
    = has_role (header, ROLE_WITH) || has_role (header, ROLE_TO) || has_role (header, ROLE_FROM);
  if (!people)
    replace_role (header, ROLE_NAME, ROLE_WITH, NULL);
  /* The page that a talk was about is not somebody's profile. */
  replace_role (header, ROLE_PROFILE, ROLE_NONE, "link url");
  if (!has_role (header, ROLE_CHANNEL))
    replace_role (header, ROLE_NONE, ROLE_CHANNEL, "type typ tipo soort");
  if (!has_role (header, ROLE_DATE))
    replace_role (header, ROLE_TIME, ROLE_DATE, NULL);
  if (!has_role (header, ROLE_WEIGHT))
    replace_role (header, ROLE_INTERACTIONS, ROLE_WEIGHT, NULL);
  if (!has_role (header, ROLE_WEIGHT))
    replace_role (header, ROLE_STRENGTH, ROLE_WEIGHT, NULL);
  if (!has_role (header, ROLE_TOPIC))
    replace_role (header, ROLE_TAGS, ROLE_TOPIC, NULL);
}

void
roles_settle (const char *const *header, guint32 n_columns, gboolean contacts, enum role *role)
{
  struct header all = { header, role, n_columns };
  infer_name_columns (&all);
  infer_date_parts (&all);
  infer_weekday_order (&all);
  if (contacts)
    infer_contacts (&all);
  else
    infer_log (&all);
}

void
roles_infer_names (const char *const *header, guint32 n_columns, enum role *role)
{
  struct header all = { header, role, n_columns };
  infer_name_columns (&all);
  infer_first_and_last (&all);
  infer_questions (&all);
  infer_kinds_of_people (&all);
}

void
roles_of_headers (const char *const *header, guint32 n_columns, gboolean contacts, enum role *role)
{
  for (guint32 i = 0; i < n_columns; i++)
    role[i] = role_of_header (header[i]);
  roles_settle (header, n_columns, contacts, role);
}

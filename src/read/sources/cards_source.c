/* Address cards as a table: a row for each. Which property goes into which column stands in a table;
 * pictures, birthdays and all else are left out. */
#include <string.h>
#include "pln/base.h"
#include "pln/text.h"
#include "read/people/family_first.h"
#include "read/people/full_names.h"
#include "read/people/organisation_words.h"
#include "read/sources/card_names.h"
#include "read/sources/cards_source.h"
#include "read/sources/content_lines.h"
#include "read/sources/table_source.h"

enum card_column
{
  CARD_NAME,
  CARD_FIRST,
  CARD_MIDDLE,
  CARD_LAST,
  CARD_ALIASES,
  CARD_EMAIL,
  CARD_EMAIL_2,
  CARD_EMAIL_3,
  CARD_ORG,
  CARD_ROLE,
  CARD_PLACE,
  CARD_TAGS,
  CARD_KNOWS,
  CARD_PHONE,
  CARD_PROFILE,
  N_CARD_COLUMNS
};

enum
{
  CELL_MOST = 1 << 16 /* bytes */
};

static const char *const header[N_CARD_COLUMNS]
  = { "card name", "first name", "middle name", "last name", "aliases",
      "email",     "email 2",    "email 3",     "org",       "role",
      "place",     "tags",       "knows",       "phone",     "profile" };

struct cards
{
  struct row_generator generator;
  const struct table_source *source;
  char *encoding; /* of a text that is not UTF-8, or NULL */
  struct content_lines *lines;
  GHashTable *names; /* by UID; NULL until a card names another so */
  GString *cell[N_CARD_COLUMNS];
  GString *generation; /* "Jr." */
  guint64 number;      /* of the present card */
  gboolean has_header, in_card, is_group, is_company;
  guint64 groups, companies;
};

/* How a value of several parts is used. */
enum card_value
{
  VALUE_TEXT,
  VALUE_LIST, /* separated by commas */
  VALUE_FIRST /* of several separated by semicolons */
};

static const struct
{
  const char *name;
  enum card_column column;
  enum card_value value;
  gboolean once; /* the first one counts */
} properties[] = {
  { "FN", CARD_NAME, VALUE_TEXT, TRUE },
  { "NICKNAME", CARD_ALIASES, VALUE_LIST, FALSE },
  { "ORG", CARD_ORG, VALUE_FIRST, TRUE },
  { "TITLE", CARD_ROLE, VALUE_TEXT, TRUE },
  { "ROLE", CARD_ROLE, VALUE_TEXT, TRUE },
  { "CATEGORIES", CARD_TAGS, VALUE_LIST, FALSE },
  { "RELATED", CARD_KNOWS, VALUE_TEXT, FALSE },
  { "X-ABRELATEDNAMES", CARD_KNOWS, VALUE_TEXT, FALSE },
  { "X-MS-MANAGER", CARD_KNOWS, VALUE_TEXT, FALSE },
  { "X-MS-ASSISTANT", CARD_KNOWS, VALUE_TEXT, FALSE },
  { "TEL", CARD_PHONE, VALUE_TEXT, FALSE },
};

static void
add_value (struct cards *cards, enum card_column column, const char *text)
{
  GString *cell = cards->cell[column];
  if (*text != '\0' && cell->len + strlen (text) < CELL_MOST)
    g_string_append_printf (cell, "%s%s", cell->len > 0 ? "; " : "", text);
}

/* Bytes written as "=C3=BC"; in vCard 2.1. */
static GString *
unquote (const char *value)
{
  GString *bytes = g_string_new (NULL);
  for (; *value != '\0'; value++)
    if (*value == '=' && g_ascii_isxdigit (value[1]) && g_ascii_isxdigit (value[2]))
      {
        g_string_append_c (
          bytes, (char)(g_ascii_xdigit_value (value[1]) * 16 + g_ascii_xdigit_value (value[2])));
        value += 2;
      }
    else
      g_string_append_c (bytes, *value);
  return bytes;
}

/* The value as UTF-8 (g_free). */
static char *
value_of (const struct content_line *line)
{
  if (!content_parameter_is (line, "ENCODING", "QUOTED-PRINTABLE")
      && !content_parameter_is (line, "TYPE", "QUOTED-PRINTABLE"))
    return g_strdup (line->value);
  g_autofree char *charset = content_parameter (line, "CHARSET");
  GString *bytes = unquote (line->value);
  gboolean is_utf8 = g_utf8_validate (bytes->str, (gssize)bytes->len, NULL);
  char *text = is_utf8 ? NULL
                       : g_convert (bytes->str, (gssize)bytes->len, "UTF-8",
                                    charset != NULL ? charset : "WINDOWS-1252", NULL, NULL, NULL);
  if (text == NULL)
    text = g_utf8_make_valid (bytes->str, (gssize)strlen (bytes->str));
  g_string_free (bytes, TRUE);
  return text;
}

static void
take_list (struct cards *cards, enum card_column column, const char *value)
{
  g_auto (GStrv) part = content_parts (value, ',');
  for (char **one = part; *one != NULL; one++)
    if (strcmp (*one, "myContacts") != 0) /* all that Google keeps */
      add_value (cards, column, g_strdelimit (*one, ";\n", ' '));
}

/* Family; given; middle; titles; degrees. */
static void
take_name (struct cards *cards, const char *value)
{
  static const enum card_column column[] = { CARD_LAST, CARD_FIRST, CARD_MIDDLE };
  g_auto (GStrv) part = content_parts (value, ';');
  for (guint i = 0; i < G_N_ELEMENTS (column) && part[i] != NULL; i++)
    if (cards->cell[column[i]]->len == 0)
      add_value (cards, column[i], g_strdelimit (part[i], ";\n,", ' '));
  if (g_strv_length (part) > 4 && cards->generation->len == 0
      && is_generation_mark (part[4], strlen (part[4])))
    g_string_assign (cards->generation, part[4]);
}

/* Some programs give it in the whole name only. */
static void
add_generation (struct cards *cards)
{
  const char *name = cards->cell[CARD_NAME]->str, *space = strrchr (name, ' ');
  GString *last = cards->cell[CARD_LAST];
  const char *word = cards->generation->len > 0 ? cards->generation->str
                     : space != NULL && is_generation_mark (space + 1, strlen (space + 1))
                       ? space + 1
                       : NULL;
  if (word != NULL && last->len > 0 && !g_str_has_suffix (last->str, word))
    g_string_append_printf (last, " %s", word);
}

/* Post box; extended; street; place; region; code; country. */
static void
take_address (struct cards *cards, const char *value)
{
  g_auto (GStrv) part = content_parts (value, ';');
  if (g_strv_length (part) > 3 && cards->cell[CARD_PLACE]->len == 0)
    add_value (cards, CARD_PLACE, part[3]);
}

static void
take_email (struct cards *cards, const char *value)
{
  g_autofree char *text = content_text (value);
  enum card_column column = cards->cell[CARD_EMAIL]->len == 0     ? CARD_EMAIL
                            : cards->cell[CARD_EMAIL_2]->len == 0 ? CARD_EMAIL_2
                                                                  : CARD_EMAIL_3;
  gboolean mail = g_ascii_strncasecmp (text, "mailto:", 7) == 0;
  if (strchr (text, '@') != NULL)
    add_value (cards, column, mail ? text + 7 : text);
}

/* Other addresses on the web may be a company's. */
static void
take_profile (struct cards *cards, const char *value)
{
  g_autofree char *text = content_text (value);
  if (strcasestr (text, "linkedin.com/in/") != NULL
      || strcasestr (text, "xing.com/profile/") != NULL)
    if (cards->cell[CARD_PROFILE]->len == 0)
      add_value (cards, CARD_PROFILE, text);
}

/* The name of the card with this UID, or NULL. The cards are read a second time for the first such link;
 * what is wrong with them is told by the first reading. */
static const char *
linked_name (struct cards *cards, const char *uid)
{
  if (cards->names == NULL)
    {
      struct content_lines *all = content_lines_open (cards->source, cards->encoding, NULL);
      cards->names
        = all != NULL ? card_names_read (all) : g_hash_table_new (text_hash, g_str_equal);
    }
  return card_name_of (cards->names, uid);
}

static void
take_by_table (struct cards *cards, const char *name, const char *value)
{
  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    {
      enum card_column column = properties[i].column;
      if (strcmp (properties[i].name, name) != 0
          || (properties[i].once && cards->cell[column]->len > 0))
        continue;
      if (properties[i].value == VALUE_LIST)
        {
          take_list (cards, column, value);
          continue;
        }
      g_auto (GStrv) part = properties[i].value == VALUE_FIRST ? content_parts (value, ';') : NULL;
      g_autofree char *text = part != NULL ? g_strdup (part[0]) : content_text (value);
      gboolean is_link = column == CARD_KNOWS && strchr (text, ':') != NULL; /* urn:uuid: ... */
      const char *linked = is_link ? linked_name (cards, text) : NULL;
      if (linked != NULL)
        {
          g_free (text);
          text = g_strdup (linked);
        }
      if (!is_link || linked != NULL)
        add_value (cards, column, g_strdelimit (text, ";\n", ' '));
    }
}

static void
take_property (struct cards *cards, const struct content_line *line)
{
  const char *name = line->name;
  g_autofree char *value = value_of (line);
  if (strcmp (name, "N") == 0)
    take_name (cards, value);
  else if (strcmp (name, "ADR") == 0)
    take_address (cards, value);
  else if (strcmp (name, "EMAIL") == 0)
    take_email (cards, value);
  else if (strcmp (name, "URL") == 0 || strcmp (name, "X-SOCIALPROFILE") == 0)
    take_profile (cards, value);
  else if (strcmp (name, "KIND") == 0 || strcmp (name, "X-ADDRESSBOOKSERVER-KIND") == 0)
    {
      cards->is_group |= g_ascii_strcasecmp (value, "group") == 0;
      cards->is_company |= g_ascii_strcasecmp (value, "org") == 0;
    }
  else if (strcmp (name, "X-ABSHOWAS") == 0)
    cards->is_company |= g_ascii_strcasecmp (value, "company") == 0;
  else
    take_by_table (cards, name, value);
}

static void
begin_card (struct cards *cards)
{
  for (guint i = 0; i < N_CARD_COLUMNS; i++)
    g_string_truncate (cards->cell[i], 0);
  cards->in_card = TRUE;
  cards->is_group = cards->is_company = FALSE;
  g_string_truncate (cards->generation, 0);
  cards->number++;
}

/* A nickname stands before the last name as well: "Kasia" is also "Kasia Nowak". */
static void
add_full_nicknames (struct cards *cards)
{
  const char *last = cards->cell[CARD_LAST]->str,
             *space = strrchr (cards->cell[CARD_NAME]->str, ' ');
  last = *last == '\0' && space != NULL ? space + 1 : last;
  g_autofree char *nicknames = g_strdup (cards->cell[CARD_ALIASES]->str);
  g_auto (GStrv) part = g_strsplit (nicknames, ";", -1);
  for (char **one = part; *last != '\0' && *one != NULL; one++)
    {
      g_strstrip (*one);
      g_autofree char *full = g_strdup_printf ("%s %s", *one, last);
      if (**one != '\0' && strchr (*one, ' ') == NULL)
        add_value (cards, CARD_ALIASES, full);
    }
}

/* The first name, or the first word of the whole one, is a given name; of names in other letters than Latin
 * ones nothing is known. */
static gboolean
may_be_somebody (const struct cards *cards)
{
  const char *first = cards->cell[CARD_FIRST]->str;
  const char *name = *first != '\0' ? first : cards->cell[CARD_NAME]->str;
  g_autoptr (GString) folded = g_string_new (NULL);
  text_fold (name, folded);
  g_string_truncate (folded, strcspn (folded->str, " "));
  gunichar letter = g_utf8_get_char (folded->str);
  return word_is_given_name (folded->str)
         || (letter >= 0x80 && g_unichar_get_script (letter) != G_UNICODE_SCRIPT_LATIN);
}

/* Telephones cut the name of a firm in two, or take it for a first name. Somebody who works under their own
 * name is a person all the same. */
static gboolean
names_an_organisation (const struct cards *cards)
{
  const char *name = cards->cell[CARD_NAME]->str;
  guint parts = (cards->cell[CARD_FIRST]->len > 0) + (cards->cell[CARD_LAST]->len > 0);
  gboolean is_own = strcmp (name, cards->cell[CARD_ORG]->str) == 0;
  if (*name == '\0' || (parts == 0 && is_own))
    return *name != '\0';
  /* "MUM" is not an abbreviation of a firm. */
  gboolean says_so = parts < 2 && text_has_small_letter (name) && text_names_organisation (name);
  return (is_own || says_so) && !may_be_somebody (cards);
}

/* The names of others are put together from their parts, but for those that are written with the family's
 * first. */
static gboolean
is_written_family_first (const struct cards *cards)
{
  return cards->cell[CARD_NAME]->len > 0
         && family_name_comes_first (cards->cell[CARD_FIRST]->str, cards->cell[CARD_LAST]->str);
}

/* The whole name counts where its parts are not given. */
static void
end_card (struct cards *cards)
{
  cards->in_card = FALSE;
  cards->is_company |= names_an_organisation (cards);
  cards->groups += cards->is_group;
  cards->companies += cards->is_company && !cards->is_group;
  if (cards->is_group || cards->is_company)
    return;
  add_full_nicknames (cards);
  add_generation (cards);
  if (cards->cell[CARD_FIRST]->len > 0 && cards->cell[CARD_LAST]->len > 0
      && !is_written_family_first (cards))
    g_string_truncate (cards->cell[CARD_NAME], 0);
  else if (cards->cell[CARD_NAME]->len > 0)
    for (guint i = CARD_FIRST; i <= CARD_LAST; i++)
      g_string_truncate (cards->cell[i], 0);
  for (guint i = 0; i < N_CARD_COLUMNS; i++)
    generated_cell (&cards->generator, cards->cell[i]->str, cards->cell[i]->len);
  generated_row_end (&cards->generator, cards->number);
}

static void
note_left_out (const struct cards *cards)
{
  if (cards->groups > 0)
    table_source_note (cards->source, "left out: %" G_GUINT64_FORMAT " %s", cards->groups,
                       cards->groups == 1 ? "card of a group" : "cards of groups");
  if (cards->companies > 0)
    table_source_note (cards->source, "left out: %" G_GUINT64_FORMAT " %s", cards->companies,
                       cards->companies == 1 ? "card of a company" : "cards of companies");
}

static void
write_header (struct cards *cards)
{
  for (guint i = 0; i < N_CARD_COLUMNS; i++)
    generated_text (&cards->generator, header[i]);
  generated_row_end (&cards->generator, 0);
  cards->has_header = TRUE;
}

static gboolean
next_card (struct row_generator *generator, GError **error)
{
  struct cards *cards = (struct cards *)generator;
  struct content_line line;
  GError *problem = NULL;
  if (!cards->has_header)
    write_header (cards);
  while (content_lines_next (cards->lines, &line, &problem))
    {
      gboolean is_card = g_ascii_strcasecmp (line.value, "VCARD") == 0;
      if (strcmp (line.name, "BEGIN") == 0 && is_card)
        begin_card (cards);
      else if (strcmp (line.name, "END") == 0 && is_card && cards->in_card)
        {
          end_card (cards);
          return TRUE;
        }
      else if (cards->in_card)
        take_property (cards, &line);
    }
  if (problem != NULL)
    g_propagate_error (error, problem);
  else
    note_left_out (cards);
  return FALSE;
}

static void
clear_cards (struct row_generator *generator)
{
  struct cards *cards = (struct cards *)generator;
  content_lines_free (cards->lines);
  g_clear_pointer (&cards->names, g_hash_table_unref);
  g_free (cards->encoding);
  for (guint i = 0; i < N_CARD_COLUMNS; i++)
    g_string_free (cards->cell[i], TRUE);
  g_string_free (cards->generation, TRUE);
}

static struct row_generator *
open_cards (struct table_source *source, const char *encoding, GError **error)
{
  struct content_lines *lines = content_lines_open (source, encoding, error);
  if (lines == NULL)
    return NULL;
  struct cards *cards = g_new0 (struct cards, 1);
  cards->generator.next = next_card;
  cards->generator.clear = clear_cards;
  cards->source = source;
  cards->encoding = g_strdup (encoding);
  cards->lines = lines;
  cards->generation = g_string_new (NULL);
  for (guint i = 0; i < N_CARD_COLUMNS; i++)
    cards->cell[i] = g_string_new (NULL);
  return &cards->generator;
}

const struct source_format cards_format = {
  .title = "address book (.vcf)", .row_word = "card", .profile = "vcf-cards", .open = open_cards
};

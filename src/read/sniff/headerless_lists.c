/* Lists without a header: Mastodon's accounts, bookmarks and domains, and the classes of people in
 * contact studies; backups of chats. */
#include <string.h>
#include "read/dates/date_parse.h"
#include "read/sniff/headerless_lists.h"

enum cell_kind
{
  CELL_NONE,    /* end of the row */
  CELL_ACCOUNT, /* ana@example.social, @ana@example.social */
  CELL_PAGE,    /* https://... */
  CELL_HOST,    /* example.social */
  CELL_WORDS,   /* anything except an account */
  CELL_KEY,     /* the same, without repeated values */
  CELL_SEX,     /* M, F, Unknown */
  CELL_JOINED,  /* Joined, Joined before, Left */
  CELL_MOMENT,  /* a date written with more than digits */
  CELL_CLOCK,   /* 10:42:08 */
  CELL_PHONE    /* +306900555010 */
};

static const struct list_kind
{
  const char *file; /* a word that the file name must contain, or NULL */
  enum cell_kind cell[LIST_CELLS_MOST];
  const char *profile;
  enum role role[LIST_CELLS_MOST];
} kinds[] = {
  { "block", { CELL_ACCOUNT }, "mastodon-blocked", { ROLE_NAME } },
  { "mute", { CELL_ACCOUNT }, "mastodon-muted", { ROLE_NAME } },
  { "follow", { CELL_ACCOUNT }, "mastodon-following", { ROLE_NAME } },
  { NULL,
    { CELL_WORDS, CELL_JOINED, CELL_MOMENT },
    "teams-attendance-2020",
    { ROLE_NAME, ROLE_NONE, ROLE_DATE } },
  { NULL, /* Viber's backups */
    { CELL_MOMENT, CELL_CLOCK, CELL_WORDS, CELL_PHONE, CELL_WORDS },
    "chat",
    { ROLE_DATE, ROLE_NONE, ROLE_FROM, ROLE_NONE, ROLE_NOTE } },
  { NULL, { CELL_ACCOUNT }, "contacts", { ROLE_EMAIL } },
  { NULL, { CELL_WORDS, CELL_ACCOUNT }, "mastodon-lists", { ROLE_TAGS, ROLE_NAME } },
  { NULL, { CELL_PAGE }, "page-list", { ROLE_NONE } },
  { NULL, { CELL_HOST }, "host-list", { ROLE_NONE } },
  { NULL, { CELL_KEY, CELL_WORDS, CELL_SEX }, "class-list", { ROLE_NAME, ROLE_TAGS, ROLE_NONE } },
};

static gboolean
is_account (const char *text)
{
  const char *at = strchr (*text == '@' ? text + 1 : text, '@');
  return at != NULL && strchr (at, '.') != NULL && strpbrk (text, " <,;/") == NULL;
}

static gboolean
is_host (const char *text)
{
  gsize length = strspn (text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.*");
  const char *dot = strrchr (text, '.');
  return text[length] == '\0' && dot != NULL && dot != text && g_ascii_isalpha (dot[1]);
}

static gboolean
is_one_of (const char *text, const char *const *words)
{
  for (const char *const *word = words; *word != NULL; word++)
    if (g_ascii_strcasecmp (*word, text) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_sex (const char *text)
{
  static const char *const words[] = { "M", "F", "U", "Unknown", "male", "female", "NA", NULL };
  return is_one_of (text, words);
}

static gboolean
is_joined (const char *text)
{
  static const char *const words[] = { "joined",
                                       "joined before",
                                       "left",
                                       "beigetreten",
                                       "zuvor beigetreten",
                                       "verlassen",
                                       "a rejoint",
                                       "a quitt\xC3\xA9",
                                       "se uni\xC3\xB3",
                                       "sali\xC3\xB3",
                                       "entrou",
                                       "entrou antes de",
                                       "ingressou",
                                       "saiu",
                                       "deelgenomen",
                                       "vertrokken",
                                       "ha partecipato",
                                       "ha abbandonato",
                                       NULL };
  return is_one_of (text, words);
}

static gboolean
is_moment (const char *text)
{
  struct date_text date;
  date_text_read (text, &date);
  return date.shape == DATE_SHAPE_DAY || date.shape == DATE_SHAPE_PAIR;
}

static gboolean
is_clock (const char *text)
{
  gsize length = strspn (text, "0123456789:");
  const char *colon = strchr (text, ':');
  return colon != NULL && colon - text <= 2 && colon != text && length >= 4
         && (text[length] == '\0' || text[length] == ' ');
}

static gboolean
is_phone (const char *text)
{
  return *text == '+' && strlen (text) > 7
         && strspn (text + 1, "0123456789 -") == strlen (text) - 1;
}

static gboolean
cell_is (const char *text, enum cell_kind kind)
{
  switch (kind)
    {
    case CELL_ACCOUNT:
      return is_account (text);
    case CELL_PAGE:
      return g_str_has_prefix (text, "https://") || g_str_has_prefix (text, "http://");
    case CELL_HOST:
      return is_host (text);
    case CELL_WORDS:
    case CELL_KEY:
      return *text != '\0' && !is_account (text);
    case CELL_SEX:
      return is_sex (text);
    case CELL_JOINED:
      return is_joined (text);
    case CELL_MOMENT:
      return is_moment (text);
    case CELL_CLOCK:
      return is_clock (text);
    case CELL_PHONE:
      return is_phone (text);
    case CELL_NONE:
      break;
    }
  return FALSE;
}

static guint32
count_cells (const struct list_kind *kind)
{
  guint32 n = 0;
  while (n < LIST_CELLS_MOST && kind->cell[n] != CELL_NONE)
    n++;
  return n;
}

static gboolean
all_rows_are (const GArray *rows, const struct list_kind *kind, guint32 count)
{
  g_autoptr (GHashTable) keys = g_hash_table_new (text_hash, g_str_equal);
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      if (row->count != count)
        return FALSE;
      for (guint32 c = 0; c < count; c++)
        if (!cell_is (row->cell[c], kind->cell[c])
            || (kind->cell[c] == CELL_KEY && !g_hash_table_add (keys, row->cell[c])))
          return FALSE;
    }
  return rows->len > 0;
}

const struct profile *
list_kind_find (const GArray *rows, const char *file, enum role *roles, guint32 *count)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const struct list_kind *kind = &kinds[i];
      *count = count_cells (kind);
      if ((kind->file != NULL && strstr (file, kind->file) == NULL)
          || !all_rows_are (rows, kind, *count))
        continue;
      memcpy (roles, kind->role, sizeof kind->role);
      return profile_by_name (kind->profile);
    }
  return NULL;
}

/* Roles by the header's words, mended by the cells; then the shape. */
#include <string.h>
#include "read/dates/localized_number.h"
#include "read/dates/moment.h"
#include "read/people/non_people.h"
#include "read/sniff/content_detection.h"
#include "read/understand/column_groups.h"
#include "read/understand/header_terms.h"
#include "read/people/presence_words.h"
#include "read/understand/understand.h"
#include "read/understand/value_words.h"

static gboolean
is_told (const struct columns *columns, guint32 i, const struct read_options *options)
{
  enum role role;
  return override_names (options->columns, columns->column[i].name, &role);
}

static void
set_aside (struct table_layout *layout, struct columns *columns, guint32 column, const char *why)
{
  columns_set_role (columns, column, ROLE_NONE);
  if (layout->rules.n_aside < ASIDE_MOST)
    {
      layout->rules.aside[layout->rules.n_aside].column = column;
      layout->rules.aside[layout->rules.n_aside++].why = why;
    }
}

static gboolean
is_people_role (enum role role)
{
  return role == ROLE_WITH || role == ROLE_FROM || role == ROLE_TO;
}

/* "Participants" that are numbers name nobody, where others are named or may be. */
static void
drop_counts (struct table_layout *layout, struct columns *columns,
             const struct table_evidence *evidence, const struct read_options *options)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean named = FALSE;
      if (columns->column[i].role != ROLE_WITH || is_told (columns, i, options)
          || evidence_share (evidence, i, CONTENT_COUNT) < 1)
        continue;
      for (guint32 k = 0; k < columns->count; k++)
        named
          |= k != i && evidence_people_share (evidence, k) > 0.8
             && (is_people_role (columns->column[k].role) || columns->column[k].role == ROLE_NAME
                 || columns->column[k].role == ROLE_EMAIL);
      if (named)
        set_aside (layout, columns, i, "it counts people and names none");
    }
}

/* "Staff name" and the like, where no header says name. */
static void
find_names (struct columns *columns, const struct table_evidence *evidence, gboolean contacts)
{
  if (columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME)
      || columns_have (columns, ROLE_LAST_NAME))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    {
      struct header_terms terms = header_terms_of (columns->column[i].name);
      if (columns->column[i].role != ROLE_NONE || terms.facet != FACET_NAME
          || terms.end != ROLE_NONE || evidence_people_share (evidence, i) < 0.6
          || evidence_share (evidence, i, CONTENT_EMAIL) > 0.5)
        continue;
      g_autofree char *split = header_split (columns->column[i].name);
      gboolean human
        = g_str_has_prefix (split, "name")
          || header_matches (
            "staff name|employee name|student name|member name|user name|person name|customer name|client name|teacher name|pupil name|participant name|real name|colleague name|mitarbeiter name|guest name|invitee name|registrant name|nom de l'employe",
            split);
      if (contacts || human)
        {
          columns_set_role (columns, i, ROLE_NAME);
          return;
        }
    }
}

/* The address that is the same in every row of one's own log is the writer's. */
static void
find_writer (struct table_layout *layout, struct columns *columns,
             const struct table_evidence *evidence)
{
  guint32 email = columns->of_role[ROLE_EMAIL];
  if (email == NO_COLUMN || columns_have (columns, ROLE_FROM) || !columns_have (columns, ROLE_WITH)
      || columns->column[email].next != NO_COLUMN || evidence->column[email].distinct != 1
      || evidence->column[email].filled < 2 || evidence_share (evidence, email, CONTENT_EMAIL) < 1)
    return;
  if (evidence->column[columns->of_role[ROLE_WITH]].distinct < 2)
    return;
  columns_set_role (columns, email, ROLE_FROM);
  layout->rules.own_account = TRUE;
}

/* People called by what they are, or by what they do in the row. */
static gboolean
header_names_kind (const char *header, gboolean *leads)
{
  static const char *const leading
    = "|assigned|assigned to|assigned to user|activity assigned to|staff|staff member|owner|agent|salesperson|chair|chairperson|moderator|facilitator|presider|leader|trainer|tutor|mentor|teacher|coach|"
      "leitung|leiter|leiterin|vorsitz|moderation|lehrkraft|lehrer|lehrerin|betreuer|berater|beraterin|bearbeiter|zustandig|dozent|"
      "president|presidente|animateur|animatrice|responsable|formateur|enseignant|parrain|marraine|tuteur|"
      "moderador|profesor|profesora|tutora|docente|orientador|orientadora|padrino|"
      "voorzitter|begeleider|docent|leraar|gespreksleider|relatore|insegnante|moderatore|professor|professora|padrinho|";
  static const char *const led
    = "|customer|client|contact|contact person|associated contact|activity contact person|learner|mentee|tutee|student|pupil|coachee|patient|parent|visitor|assignee|assignees|reviewer|reviewers|participant|partner|"
      "lernende|lernender|schuler|schulerin|kunde|kundin|klient|klientin|elternteil|eltern|teilnehmer|gesprachspartner|besucher|"
      "filleul|filleule|eleve|etudiant|etudiante|client|cliente|beneficiaire|apprenant|"
      "alumno|alumna|estudiante|ahijado|aprendiz|aluno|aluna|afilhado|coorientador|estudante|aprendiente|"
      "leerling|klant|ouder|deelnemer|studente|studentessa|alunno|alunna|genitore|allievo|allieva|";
  g_autofree char *split = header_split (header);
  gsize length = strlen (split);
  if (length > 5 && strcmp (split + length - 5, " name") == 0)
    split[length - 5] = '\0';
  const char *behind = strstr (header, " - "); /* "Activity - Contact person" */
  g_autofree char *part = behind != NULL ? header_split (behind + 3) : NULL;
  g_autofree char *key = g_strconcat ("|", part != NULL ? part : split, "|", NULL);
  *leads = strstr (leading, key) != NULL;
  return *leads || strstr (led, key) != NULL;
}

/* Hours for clients and projects: the clients are firms. */
static gboolean
is_time_sheet (const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_matches ("project|projekt|projet|proyecto|progetto|projeto|billable",
                        columns->column[i].folded))
      return TRUE;
  return FALSE;
}

/* Where a row has no sender, or no other end, a column of a kind of people is it. */
static void
find_kinds (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 lead = NO_COLUMN, first = NO_COLUMN;
  guint kinds = 0;
  if (columns_have (columns, ROLE_TO) || is_time_sheet (columns))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean leads;
      enum role role = columns->column[i].role;
      if ((role != ROLE_NONE && role != ROLE_WITH && role != ROLE_NAME && role != ROLE_FROM)
          || evidence_people_share (evidence, i) < 0.5
          || evidence_share (evidence, i, CONTENT_EMAIL) > 0.5
          || !header_names_kind (columns->column[i].name, &leads))
        continue;
      kinds++;
      first = first == NO_COLUMN ? i : first;
      lead = leads && lead == NO_COLUMN ? i : lead;
    }
  gboolean from = columns_have (columns, ROLE_FROM), with = columns_have (columns, ROLE_WITH);
  if (kinds == 0 || (kinds == 1 && !from && !with))
    return;
  if (!from)
    columns_set_role (columns, lead != NO_COLUMN ? lead : kinds > 1 ? first : NO_COLUMN, ROLE_FROM);
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean leads;
      enum role role = columns->column[i].role;
      if ((role == ROLE_NONE || role == ROLE_NAME) && evidence_people_share (evidence, i) >= 0.5
          && evidence_share (evidence, i, CONTENT_EMAIL) <= 0.5
          && header_names_kind (columns->column[i].name, &leads) && !(leads && kinds > 1 && from))
        columns_set_role (columns, i, ROLE_WITH);
    }
}

/* "Incoming" and "Outgoing", whatever the column is called. */
static gboolean
says_direction (const struct table_evidence *evidence, guint32 column)
{
  guint in = 0, out = 0;
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      if (row->line < evidence->layout->first_line)
        continue;
      enum way way = way_of_text (sample_cell (row, column));
      in += way == WAY_IN;
      out += way == WAY_OUT;
    }
  return (in > 0 || out > 0) && (double)(in + out) >= 0.5 * evidence->column[column].filled
         && evidence->column[column].distinct <= 6;
}

static void
find_direction (struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count && !columns_have (columns, ROLE_DIRECTION); i++)
    if ((columns->column[i].role == ROLE_NONE || columns->column[i].role == ROLE_CHANNEL)
        && says_direction (evidence, i))
      columns_set_role (columns, i, ROLE_DIRECTION);
}

/* Words where weights should be: an order, or a label. */
static void
settle_weights (struct table_layout *layout, struct columns *columns,
                const struct table_evidence *evidence)
{
  static const enum role roles[] = { ROLE_WEIGHT, ROLE_STRENGTH };
  for (guint k = 0; k < G_N_ELEMENTS (roles); k++)
    {
      guint32 at = columns->of_role[roles[k]];
      guint ranked = 0, filled = 0, numbers = 0;
      for (guint i = 0; at != NO_COLUMN && i < layout->row->len; i++)
        {
          double value;
          const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
          const char *text = sample_cell (row, at);
          if (row->line < layout->first_line || *text == '\0')
            continue;
          filled++;
          ranked += rank_of_word (text) != 0;
          numbers += cell_count_parse (text, TRUE, &value);
        }
      if (filled == 0 || numbers * 5 > filled)
        continue;
      if (ranked * 10 >= filled * 8)
        layout->rules.ranked_weights = TRUE;
      else
        set_aside (layout, columns, at, "it holds words that are no numbers");
    }
}

static gboolean
is_rating (const char *folded)
{
  static const char *const words[]
    = { "rating",    "score",      "trust",     "bewertung",  "note",   "puntuacion", "valutazione",
        "avaliacao", "sign",       "tie",       "edge",       "value",  "intensity",  "closeness",
        "freq",      "frequency",  "advice",    "trust",      "friend", "friendship", "contact",
        "strength",  "haufigkeit", "frequence", "frecuencia", NULL };
  for (const char *const *word = words; *word != NULL; word++)
    if (strcmp (*word, folded) == 0 || g_str_has_suffix (folded, *word)
        || (strlen (*word) > 3 && strstr (folded, *word) != NULL))
      return TRUE;
  return FALSE;
}

/* Of the filled cells, how many are numbers or say that there is no answer; 1 too for a
 * column of words in an order. */
static double
value_share (const struct table_evidence *evidence, guint32 column)
{
  guint numbers = 0, missing = 0, ranked = 0, filled = evidence->column[column].filled;
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      double value;
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      const char *text = sample_cell (row, column);
      if (row->line < evidence->layout->first_line || *text == '\0')
        continue;
      numbers += cell_number_parse (text, FALSE, &value);
      missing += text_is_missing (text) && !cell_number_parse (text, FALSE, &value);
      ranked += rank_of_word (text) != 0;
    }
  if (filled == 0 || (numbers == 0 && ranked < filled))
    return 0;
  return ranked == filled ? 1 : (double)(numbers + missing) / filled;
}

/* A table of dyads: two people and a number that may be 0 or below. */
static void
find_dyad_value (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 found = NO_COLUMN, numbers = 0;
  if (!columns_have (columns, ROLE_FROM) || !columns_have (columns, ROLE_TO)
      || columns_have (columns, ROLE_WEIGHT) || columns_have (columns, ROLE_STRENGTH))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    {
      if (columns->column[i].role != ROLE_NONE || value_share (evidence, i) < 1)
        continue;
      struct header_terms terms = header_terms_of (columns->column[i].name);
      gboolean signed_or_zero = FALSE;
      for (guint k = 0; k < evidence->layout->row->len; k++)
        {
          const struct sample_row *row
            = &g_array_index (evidence->layout->row, struct sample_row, k);
          const char *text = sample_cell (row, i);
          signed_or_zero |= row->line >= evidence->layout->first_line
                            && (*text == '-' || strcmp (text, "0") == 0);
        }
      gboolean words = evidence_share (evidence, i, CONTENT_NUMBER) == 0;
      if (terms.facet == FACET_ID || evidence->column[i].distinct > 40
          || (!words && !is_rating (columns->column[i].folded)
              && (!signed_or_zero || evidence_share (evidence, i, CONTENT_MARK) < 0.6)))
        continue;
      numbers++;
      found = i;
    }
  if (numbers == 1)
    columns_set_role (columns, found, ROLE_WEIGHT);
}

/* Discourse and the like: numbers of posts within topics. */
static void
find_posts (struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *folded = columns->column[i].folded;
      enum role role = columns->column[i].role;
      if (role != ROLE_NONE && role != ROLE_TO)
        continue;
      if (header_matches ("post number|post nr|post no", folded))
        columns_set_role (columns, i, ROLE_POST);
      else if (header_matches ("reply to post number|in reply to post number|reply to post nr",
                               folded))
        columns_set_role (columns, i, ROLE_REPLY);
      else if (header_matches ("topic id|thread nr|topic number", folded)
               && !columns_have (columns, ROLE_THREAD))
        columns_set_role (columns, i, ROLE_THREAD);
    }
}

void
understand_columns (struct table_layout *layout, struct columns *columns, gboolean contacts,
                    const struct read_options *options)
{
  struct table_evidence evidence;
  g_autofree enum role *before = g_new (enum role, columns->count + 1);
  for (guint32 i = 0; i < columns->count; i++)
    before[i] = columns->column[i].role;
  evidence_find (&evidence, layout, columns->count);
  columns_settle_ends (&evidence, columns);
  columns_join_given_names (layout, columns);
  find_posts (columns);
  find_names (columns, &evidence, contacts);
  drop_counts (layout, columns, &evidence, options);
  gboolean people = columns_have (columns, ROLE_FROM) || columns_have (columns, ROLE_TO)
                    || columns_have (columns, ROLE_WITH);
  if (!people && !columns_have (columns, ROLE_NAME) && !columns_have (columns, ROLE_FIRST_NAME))
    people = columns_find_ends (&evidence, columns);
  find_kinds (columns, &evidence);
  people = people || columns_have (columns, ROLE_FROM);
  drop_counts (layout, columns, &evidence, options);
  find_writer (layout, columns, &evidence);
  find_direction (columns, &evidence);
  find_dyad_value (columns, &evidence);
  settle_weights (layout, columns, &evidence);
  columns_choose_day (&evidence, columns, people);
  for (guint32 i = 0; i < columns->count; i++)
    if (is_told (columns, i, options))
      columns->column[i].role = before[i];
  if (columns->count > 0)
    columns_set_role (columns, 0, columns->column[0].role);
  evidence_clear (&evidence);
}

/* The column that says who was there, or which meetings were held. */
static guint32
presence_column (const struct columns *columns, const struct table_evidence *evidence,
                 gboolean *marks)
{
  guint32 found = NO_COLUMN;
  *marks = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const struct column *column = &columns->column[i];
      double words = evidence_share (evidence, i, CONTENT_PRESENCE);
      gboolean asks = header_asks_presence (column->folded);
      gboolean free = column->role == ROLE_NONE || column->role == ROLE_STATE
                      || column->role == ROLE_STAGE || column->role == ROLE_CHANNEL
                      || column->role == ROLE_TAGS || column->role == ROLE_NOTE
                      || (asks && column->role == ROLE_WITH) || column->role == ROLE_DIRECTION;
      if (!free || evidence->column[i].filled == 0 || evidence->column[i].distinct > 12)
        continue;
      gboolean yes_no = header_says_status (column->folded) && evidence->column[i].distinct > 1
                        && evidence_share (evidence, i, CONTENT_NUMBER) == 0;
      if (header_denies_presence (column->folded) || g_str_has_prefix (column->folded, "my"))
        continue;
      if ((asks || yes_no) && words < 0.5 && evidence_share (evidence, i, CONTENT_MARK) > 0.9)
        {
          *marks = TRUE;
          return i;
        }
      if (found == NO_COLUMN && column->role == ROLE_DIRECTION && words > 0)
        found = i;
      else if (found == NO_COLUMN && words >= (header_says_status (column->folded) ? 0.5 : 0.9))
        found = i;
    }
  return found;
}

static guint64
denying_columns (const struct columns *columns, const struct table_evidence *evidence)
{
  guint64 set = 0;
  for (guint32 i = 0; i < MIN (columns->count, 64); i++)
    if (columns->column[i].role == ROLE_NONE && header_denies_presence (columns->column[i].folded)
        && evidence_share (evidence, i, CONTENT_MARK) == 1)
      set |= G_GUINT64_CONSTANT (1) << i;
  return set;
}

/* Numbers among names: -1, 99 and the like. */
static gboolean
holds_number_codes (const struct columns *columns, const struct table_evidence *evidence)
{
  guint numbers = 0, names = 0;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if (!is_people_role (role) && role != ROLE_NAME)
        continue;
      numbers += evidence->column[i].of[CONTENT_NUMBER];
      names += evidence->column[i].filled - evidence->column[i].of[CONTENT_NUMBER];
    }
  return numbers > 0 && names >= 2 * numbers;
}

/* "Type" with Person among its values, and others. */
static guint32
find_kind_column (const struct table_layout *layout, const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      guint people = 0, others = 0;
      if (
        !header_matches (
          "type|kind|typ|tipo|art|soort|genre|element type|node type|entity type|class|categorie|category|tipologia|knotentyp",
          columns->column[i].folded))
        continue;
      for (guint k = 0; k < layout->row->len; k++)
        {
          const struct sample_row *row = &g_array_index (layout->row, struct sample_row, k);
          const char *text = sample_cell (row, i);
          if (row->line < layout->first_line || *text == '\0')
            continue;
          people += word_means_person (text);
          others += !word_means_person (text);
        }
      if (people > 0 && others > 0)
        return i;
    }
  return NO_COLUMN;
}

/* Is some thread called by the moment of a message? */
static gboolean
threads_are_moments (const struct table_layout *layout, const struct columns *columns)
{
  guint32 thread = columns->of_role[ROLE_THREAD], date = columns->of_role[ROLE_DATE];
  g_autoptr (GHashTable) moments
    = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  gint64 second;
  if (thread == NO_COLUMN || date == NO_COLUMN || columns_have (columns, ROLE_REPLY)
      || !columns_have (columns, ROLE_FROM))
    return FALSE;
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < layout->row->len; i++)
      {
        const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
        if (row->line < layout->first_line
            || !moment_seconds (sample_cell (row, pass == 0 ? date : thread), &second))
          continue;
        if (pass == 0)
          g_hash_table_add (moments, g_memdup2 (&second, sizeof second));
        else if (g_hash_table_contains (moments, &second))
          return TRUE;
      }
  return FALSE;
}

/* Numbers of posts that come again in another thread. */
static gboolean
posts_count_in_threads (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 post = columns->of_role[ROLE_POST];
  return post != NO_COLUMN && columns_have (columns, ROLE_THREAD)
         && columns_have (columns, ROLE_REPLY)
         && evidence->column[post].distinct < evidence->column[post].filled;
}

void
understand_rules (struct table_layout *layout, const struct columns *columns)
{
  struct table_evidence evidence;
  evidence_find (&evidence, layout, columns->count);
  gboolean interactions = layout->profile->kind == PROFILE_INTERACTIONS;
  if (interactions && layout->profile->signature == NULL
      && (layout->profile->add == NULL || columns_have (columns, ROLE_DIRECTION)))
    layout->rules.presence = presence_column (columns, &evidence, &layout->rules.presence_marks);
  layout->rules.posts_by_thread
    = layout->profile->signature == NULL && posts_count_in_threads (columns, &evidence);
  layout->rules.thread_moments
    = layout->profile->signature == NULL && threads_are_moments (layout, columns);
  if (layout->profile->kind == PROFILE_CONTACTS)
    layout->rules.kind_column = find_kind_column (layout, columns);
  if (interactions && layout->profile->signature == NULL)
    layout->rules.denials = denying_columns (columns, &evidence);
  if (layout->profile->signature == NULL)
    layout->rules.number_codes = holds_number_codes (columns, &evidence);
  evidence_clear (&evidence);
}

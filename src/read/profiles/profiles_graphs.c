/* Tables from other graph programs: Gephi, NodeXL. */
#include <string.h>
#include "read/rows/profile_row.h"
#include "read/profiles/profiles_list.h"

/* "<[2024.0, 2025.0)>" starts in 2024; "<[2024-03-04, ...)>" on a day. */
static void
read_interval (struct profile_row *row)
{
  const char *text = profile_row_get (row, ROLE_DATE);
  gsize skip = strspn (text, "<[( \"");
  if (*text == '\0' || skip == 0)
    return;
  const char *at = text + skip;
  gsize digits = strspn (at, "0123456789");
  g_autofree char *day = NULL;
  if (digits == 4 && at[4] == '-')
    day = g_strndup (at, 10);
  else if (digits == 4)
    {
      guint year = (guint)g_ascii_strtoull (at, NULL, 10);
      double part = at[4] == '.' ? g_ascii_strtod (at + 4, NULL) : 0;
      GString *iso = g_string_new (NULL);
      day_append_iso (iso, day_from_date ((gint)year, 1, 1) + (gint32)(part * 365));
      day = g_string_free (iso, FALSE);
    }
  profile_row_set (row, ROLE_DATE, day != NULL ? day : "");
}

/* Gephi's table of edges. */
static const struct profile gephi_edges = {
  .name = "gephi-edges",
  .title = "Gephi edges",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("Source", "Target", "Type|timeset|Interval|Time Interval"),
  .absent = HEADERS ("Source Label|SourceLabel|Source Name|SourceName"), /* names beside ids */
  .column = COLUMNS ({ "Source", ROLE_FROM }, { "Target", ROLE_TO }, { "Type", ROLE_DIRECTION },
                     { "Weight", ROLE_WEIGHT }, { "year|jahr|annee|ano|anno|jaar", ROLE_DATE },
                     { "timeset|Interval|Time Interval", ROLE_DATE }, { "Id", ROLE_NONE },
                     { "Label", ROLE_NONE }),
  .split = SPLIT_COMMA_NEVER,
  .rewrite_row = read_interval,
};

/* Gephi's table of nodes; give the edges as well. */
static const struct profile gephi_nodes = {
  .name = "gephi-nodes",
  .title = "Gephi nodes",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS ("Id", "Label",
                        "timeset|Interval|Time Interval|modularity_class|Degree|Weighted Degree"),
  .column = COLUMNS ({ "Id", ROLE_ID }, { "Label", ROLE_LABEL },
                     { "timeset|Interval|Time Interval", ROLE_NONE }),
};

/* Blanks separate hashtags. */
static void
part_hashtags (struct profile_row *row)
{
  const char *text = profile_row_get (row, ROLE_TOPIC);
  if (strchr (text, ' ') == NULL)
    return;
  g_autofree char *listed = g_strdelimit (g_strdup (text), " ", ';');
  profile_row_set (row, ROLE_TOPIC, listed);
}

/* The sheet Edges of a NodeXL workbook, saved as CSV. */
static const struct profile nodexl_edges = {
  .name = "nodexl-edges",
  .title = "NodeXL edges",
  .kind = PROFILE_INTERACTIONS,
  .signature = HEADERS ("Vertex 1", "Vertex 2", "Relationship|Reciprocated?|Visibility"),
  .column
  = COLUMNS ({ "Vertex 1", ROLE_FROM }, { "Vertex 2", ROLE_TO }, { "Relationship", ROLE_CHANNEL },
             { "Relationship Date (UTC)|Relationship Date", ROLE_DATE },
             { "Tweet Date (UTC)|Tweet Date", ROLE_OTHER_DATE },
             { "Hashtags in Tweet", ROLE_TOPIC }, { "Edge Weight", ROLE_WEIGHT }),
  .only_columns = TRUE,
  .self_is_post = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .rewrite_row = part_hashtags,
};

/* The sheet Vertices of a NodeXL workbook, saved as CSV; give the edges as well. */
static const struct profile nodexl_vertices = {
  .name = "nodexl-vertices",
  .title = "NodeXL vertices",
  .kind = PROFILE_CONTACTS,
  .signature = HEADERS ("Vertex", "Color", "Shape", "Visibility"),
  .column
  = COLUMNS ({ "Vertex", ROLE_NAME }, { "Location", ROLE_PLACE }, { "Description", ROLE_NOTE }),
  .only_columns = TRUE,
  .drop_other_columns = TRUE,
};

/* SocioPatterns' metadata: id, class, sex. */
static const struct profile class_list = {
  /* Id, class and sex of the people of a list of contacts in time (SocioPatterns), no header. */
  .name = "class-list",
  .title = "people and their classes",
  .kind = PROFILE_CONTACTS,
};

/* Several tables of different columns below each other; the ties are families by id. */
static const struct profile gramps = {
  .name = "gramps",
  .title = "a family tree of Gramps: several tables (Person, Marriage, Family) in one file",
  .kind = PROFILE_REFUSED,
  .signature = HEADERS ("Person", "Surname", "Given", "Birth date|Birth place|Gender"),
  .notice = "make one table of it, with the columns from and to, a row for each two who knew each "
            "other",
};

const struct profile *const profiles_graphs[]
  = { &gephi_edges, &gephi_nodes, &nodexl_edges, &nodexl_vertices, &class_list, &gramps, NULL };

/* Files that are not tables: each kind is recognised by its first bytes, and the
 * error says what to export instead. */
#include <string.h>
#include "pln/base.h"
#include "read/input/chat_text.h"
#include "read/input/file_type.h"

struct kind
{
  const char *mark;
  gsize length;
  const char *what, *cure; /* cure: with "%s" for the file, in a command */
};

#define MARK(text) text, sizeof text - 1
#define AS_CSV "open it in the spreadsheet program and save it as CSV UTF-8"

static const struct kind binary_kinds[] = {
  { MARK ("PK\003\004"), "a zip archive or an Excel workbook (.zip, .xlsx)",
    "give pln the file itself, not through a pipe, or save the workbook as CSV UTF-8" },
  { MARK ("PK\005\006"), "an empty zip archive", "export it again" },
  { MARK ("\xD0\xCF\x11\xE0"), "an old Excel or Outlook file (.xls, .pst)", AS_CSV },
  { MARK ("!BDN"), "an Outlook data file (.pst)",
    "export the folder from Outlook as comma separated values" },
  { MARK ("\x1F\x8B"), "compressed with gzip", "give pln the file itself, not through a pipe" },
  { MARK ("BZh"), "compressed with bzip2", "unpack it with bunzip2" },
  { MARK ("\xFD"
          "7zXZ"),
    "compressed with xz", "unpack it with unxz" },
  { MARK ("7z\xBC\xAF"), "a 7-Zip archive", "unpack it and name the CSV files inside" },
  { MARK ("Rar!"), "a rar archive", "unpack it and name the CSV files inside" },
  { MARK ("%PDF"), "a PDF document", "export the data as CSV" },
  { MARK ("\x89PNG"), "a picture", "export the data as CSV" },
  { MARK ("\xFF\xD8\xFF"), "a picture", "export the data as CSV" },
  { MARK ("GIF8"), "a picture", "export the data as CSV" },
  { MARK ("SQLite format 3"), "an SQLite database",
    "let sqlite3 hand it on: sqlite3 -csv -header %s \"SELECT * FROM TABLE\" | pln -" },
  { MARK ("PAR1"), "a Parquet file",
    "let DuckDB hand it on: duckdb -csv -c \"FROM '%s'\" | pln -" },
};

#define AS_EDGES "export or save the ties as CSV with the columns source, target, weight"

static const struct kind text_kinds[] = {
  { MARK ("*Node data"), "a VNA file of NetDraw", AS_EDGES },
  { MARK ("*node data"), "a VNA file of NetDraw", AS_EDGES },
  { MARK ("*Tie data"), "a VNA file of NetDraw", AS_EDGES },
  { MARK ("*tie data"), "a VNA file of NetDraw", AS_EDGES },
  { MARK ("dl n"), "a DL file of UCINET", AS_EDGES },
  { MARK ("DL n"), "a DL file of UCINET", AS_EDGES },
  { MARK ("DL N"), "a DL file of UCINET", AS_EDGES },
  { MARK ("DL, N"), "a DL file of UCINET", AS_EDGES },
  { MARK ("dl, n"), "a DL file of UCINET", AS_EDGES },
  { MARK ("Dl n"), "a DL file of UCINET", AS_EDGES },
  { MARK ("DL\n"), "a DL file of UCINET", AS_EDGES },
  { MARK ("dl\n"), "a DL file of UCINET", AS_EDGES },
  { MARK ("BEGIN:VCALENDAR"), "a calendar (.ics)", "give pln the file itself, not through a pipe" },
  { MARK ("BEGIN:VCARD"), "an address book of vCards (.vcf)",
    "give pln the file itself, not through a pipe" },
  { MARK ("{\\rtf"), "a formatted document (.rtf)", "save it as plain CSV" },
  { MARK ("window.YTD"), "a script of the X archive (.js)",
    "take tweets.csv of an older archive, or a table of replies and mentions: date, to, channel" },
  { MARK ("<?xml"), "an XML document", "export the data as CSV" },
  { MARK ("<!DOCTYPE"), "a web page", "download the file itself, not the page that shows it" },
  { MARK ("<!doctype"), "a web page", "download the file itself, not the page that shows it" },
  { MARK ("<html"), "a web page", "download the file itself, not the page that shows it" },
  { MARK ("<graphml"), "a graph file (.graphml)",
    "export the edges as CSV: source, target, weight" },
  { MARK ("graph\n["), "a graph file (.gml)", "export the edges as CSV: source, target, weight" },
  { MARK ("graph\r\n["), "a graph file (.gml)", "export the edges as CSV: source, target, weight" },
  { MARK ("graph ["), "a graph file (.gml)", "export the edges as CSV: source, target, weight" },
  { MARK ("Creator \""), "a graph file (.gml)", "export the edges as CSV: source, target, weight" },
  { MARK ("*Vertices"), "a Pajek graph (.net)", "export the edges as CSV: source, target, weight" },
  { MARK ("*vertices"), "a Pajek graph (.net)", "export the edges as CSV: source, target, weight" },
  { MARK ("digraph"), "a Graphviz graph (.dot)",
    "export the edges as CSV: source, target, weight" },
  { MARK ("-----BEGIN"), "a key or certificate", "name a CSV file" },
  { MARK ("#!/"), "a script", "name a CSV file" },
};

static const struct kind *
kind_of (const struct kind *kinds, gsize count, const void *bytes, gsize length)
{
  for (gsize i = 0; i < count; i++)
    if (length >= kinds[i].length && memcmp (bytes, kinds[i].mark, kinds[i].length) == 0)
      return &kinds[i];
  return NULL;
}

/* The file in a command that somebody can copy; "FILE" if a shell would not take it as it is. */
static const char *
file_for_shell (const char *title)
{
  for (const char *at = title; *at != '\0'; at++)
    if (!g_ascii_isalnum (*at) && strchr ("._-/", *at) == NULL)
      return "FILE";
  return title;
}

static gboolean
refuse (const char *title, const char *what, const char *cure, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (cure, "%s", 2);
  g_autofree char *advice = g_strjoinv (file_for_shell (title), parts);
  return fail (error, PLN_ERROR_DATA, "\"%s\" is %s, not a table; %s", title, what, advice);
}

/* Text has few control characters; one or two zero bytes mean a damaged row, not a
 * binary file. */
static gboolean
is_binary (const guint8 *bytes, gsize length)
{
  gsize control = 0;
  for (gsize i = 0; i < length; i++)
    control += bytes[i] < 32 && strchr ("\t\n\v\f\r\033\032", bytes[i]) == NULL;
  for (gsize i = 0; i < length; i++)
    control += bytes[i] == 0;
  return control * 20 > length && control > 8;
}

/* A workbook of today with a password is wrapped in the form of old ones. The names of its parts stand in
 * UTF-16. */
static gboolean
is_encrypted_workbook (const char *title, const guint8 *bytes, gsize length)
{
  static const char ole[] = "\xD0\xCF\x11\xE0", part[] = "E\0n\0c\0r\0y\0p\0t\0";
  if (length < sizeof ole || memcmp (bytes, ole, sizeof ole - 1) != 0)
    return FALSE;
  const char *dot = strrchr (title, '.');
  return memmem (bytes, length, part, sizeof part - 1) != NULL
         || (dot != NULL
             && (g_ascii_strcasecmp (dot, ".xlsx") == 0 || g_ascii_strcasecmp (dot, ".xlsm") == 0));
}

gboolean
content_is_text (const char *title, const guint8 *bytes, gsize length, guint unit, GError **error)
{
  const struct kind *kind = kind_of (binary_kinds, G_N_ELEMENTS (binary_kinds), bytes, length);
  if (is_encrypted_workbook (title, bytes, length))
    return fail (
      error, PLN_ERROR_DATA,
      "\"%s\" is a workbook with a password; open it in the spreadsheet program and save a "
      "copy without one",
      title);
  if (kind != NULL)
    return refuse (title, kind->what, kind->cure, error);
  if (unit == 1 && is_binary (bytes, MIN (length, 4096)))
    return refuse (title, "a binary file", "export the data as CSV", error);
  return TRUE;
}

/* "From ana@x.example Thu Mar  5 ..." before each mail, and a mail's header lines. */
static gboolean
is_mail (const char *text, gsize length, gboolean *several)
{
  g_autofree char *start = g_strndup (text, MIN (length, 4000));
  g_auto (GStrv) lines = g_strsplit (start, "\n", 12);
  guint heads = 0, named = 0;

  *several = g_str_has_prefix (start, "From ");
  for (guint i = *several ? 1 : 0; lines[i] != NULL && i < 11; i++)
    {
      gsize word
        = strspn (lines[i], "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");
      if (word == 0 && lines[i][0] != ' ' && lines[i][0] != '\t')
        break;
      if (word == 0 || lines[i][word] != ':' || lines[i][word + 1] != ' ')
        continue;
      heads++;
      named += g_ascii_strncasecmp (lines[i], "From:", 5) == 0
               || g_ascii_strncasecmp (lines[i], "Subject:", 8) == 0
               || g_ascii_strncasecmp (lines[i], "Received:", 9) == 0
               || g_ascii_strncasecmp (lines[i], "Return-Path:", 12) == 0
               || g_ascii_strncasecmp (lines[i], "Delivered-To:", 13) == 0
               || g_ascii_strncasecmp (lines[i], "MIME-Version:", 13) == 0;
    }
  return heads >= 2 && named >= 1;
}

gboolean
content_is_table (const char *title, const char *text, gsize length, GError **error)
{
  while (length > 0 && g_ascii_isspace (*text))
    text++, length--;
  if (length == 0)
    return fail (error, PLN_ERROR_DATA,
                 "\"%s\" has only blank lines; write a header and a row, or export it again",
                 title);

  if (*text == '<' && g_strstr_len (text, (gssize)MIN (length, 2000), "<gexf") != NULL)
    return refuse (title, "a graph file (GEXF)", "export the edges as CSV: source, target, weight",
                   error);
  const struct kind *kind = kind_of (text_kinds, G_N_ELEMENTS (text_kinds), text, length);
  if (kind != NULL)
    return refuse (title, kind->what, kind->cure, error);
  if (*text == '{' || (*text == '[' && length > 1 && strchr ("{[\"]\n\r \t", text[1]) != NULL))
    return refuse (title, "JSON",
                   "export it as CSV (Slack, Mastodon and Bluesky write JSON "
                   "only: make a table with date, from, to, channel)",
                   error);
  gboolean several;
  if (is_mail (text, length, &several))
    return refuse (
      title, several ? "a mailbox (.mbox)" : "an e-mail (.eml)",
      "make a table of it: date, from, to, topic (Outlook and Thunderbird's ImportExportTools "
      "write one as CSV)",
      error);
  if (text_is_chat (text, length))
    return refuse (title, "a chat (WhatsApp or similar)",
                   "make a table of it: a row for each message, with date, from, to (all others in "
                   "the chat, separated by \";\") and channel (chat)",
                   error);
  if (text_is_transcript (text, length))
    return refuse (title, "a transcript", "make a table of who was there: date, event, name",
                   error);
  return TRUE;
}

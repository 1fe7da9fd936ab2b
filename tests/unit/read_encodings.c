/* Files that are no UTF-8 say the same as their UTF-8 twins, or, where too
 * little speaks for another code page, are Windows-1252. */
#include <glib/gstdio.h>
#include "read/input/encoding.h"
#include "unit/read_log.h"

struct names
{
  const char *names; /* separated by '|' */
  const char *encodings[5];
  const char *titles[5];
};

/* Enough to tell in seven lines. */
static const struct names told[] = {
  { "Michał Zając|Grażyna Wójcik|Łukasz Święcki|Paweł Dąbrowski|Żaneta Kamińska|Jędrzej Gołąb|"
    "Małgorzata Żuk|Błażej Źródlak|Józef Kowalski|Ewa Nowak",
    { "CP1250", "ISO-8859-2" },
    { "Windows-1250", "ISO-8859-2" } },
  { "Jiří Dvořák|Kateřina Horáčková|Růžena Černá|Zdeněk Šťastný|Ondřej Růžička|Lukáš Novák|"
    "Tereza Křížová|Běla Nováková|Petr Malý|Eva Veselá",
    { "CP1250", "ISO-8859-2" },
    { "Windows-1250", "ISO-8859-2" } },
  { "Szőke Péter|Gyűjtő Ágnes|Erdős László|Kőszegi Zsófia|Fűzfa János|Kovács Béla|Nagy Anna|"
    "Török Eszter|Tűri Mária|Győri Ödön",
    { "CP1250" },
    { "Windows-1250" } },
  { "Иван Петров|Мария Смирнова|Сергей Кузнецов|Ольга Соколова|Дмитрий Попов|Анна Лебедева|"
    "Пётр Козлов|Юлия Новикова|Алексей Морозов|Елена Волкова",
    { "CP1251", "KOI8-R", "ISO-8859-5", "CP866" },
    { "Windows-1251", "KOI8-R", "ISO-8859-5", "DOS 866" } },
  { "田中 太郎|佐藤 花子|鈴木 一郎|高橋 美咲|伊藤 健|渡辺 さくら|山本 大輔|中村 ひろみ|小林 マリ|加藤 翔",
    { "CP932", "EUC-JP" },
    { "Shift-JIS", "EUC-JP" } },
  { "王小明|李华|张伟|刘洋|陈静|杨丽娟|赵强|黄敏|周杰|吴芳", { "GB18030" }, { "GB18030" } },
  { "王小明|李華|張偉|劉洋|陳靜|楊麗娟|趙強|黃敏|周傑|吳芳", { "CP950" }, { "Big5" } },
  { "김민수|이지은|박서준|최유진|정하늘|강동원|조은영|윤성호|임수정|한지민",
    { "CP949" },
    { "EUC-KR" } },
  { "Gülşen Yıldız|Çağlar Öztürk|Işık Doğan|Şükrü Uğur|Ayşe Güneş|Müjdeğül Şahin|Yiğit Çelik|"
    "Ömer Koç|Can Demir|Elif Kaya",
    { "CP1254" },
    { "Windows-1254" } },
};

/* Western, with whatever libuchardet makes of it. */
static const char *const western[] = {
  "Élodie Lefèvre|François Béranger|Hélène Dupré|Gaël Côté|Benoît Gérard|Zoé Leclerc|André Brûlé",
  "Jürgen Müller|Käthe Groß|Björn Schäfer|Sören Weiß|Jörg Köhler|Günther Bäcker|Übel Ärger",
  "José Muñoz|Søren Kjær|Åsa Öberg|François Côté|João Conceição|Lukáš Žižka|Tomáš Šimek|Þór Jónsson",
  "António Guimarães|Inês Simões|Zélia Gonçalves|Mônica Araújo|Estêvão Brandão|Céu Falcão",
  "Þór Guðmundsson|Sigurður Jónsson|Ásdís Ýr|Björk Guðmundsdóttir|Kristín Þórðardóttir|Jón Ólafsson",
  "Tõnu Kõiv|Mõttus Jõgi|Õnne Põld|Jüri Mägi|Ülle Söödör|Anna Tamm|Jõgeva Võsu",
  "Ana Ruiz¹|Ben Okafor²|Cai Lund³|Dee Park¹|Eve Lind³|Kim Lee®|Flo O’Hara|“Gus” Moor",
  "Zoë Hall|Ben Okafor|Ana Ruiz|Cai Lund",
};

/* One row with few letters. */
static const struct names short_ones[] = {
  { "Paweł Nowak|Ewa Nowak", { "CP1250" }, { NULL } },
  { "Иван|Anna Ruiz", { "CP1251" }, { NULL } },
  { "李华|Anna Ruiz", { "GB18030" }, { NULL } },
  { "田中|Anna Ruiz", { "CP932" }, { NULL } },
};

static char *
table_of (const char *names, guint rows)
{
  g_auto (GStrv) name = g_strsplit (names, "|", -1);
  guint count = g_strv_length (name);
  GString *text = g_string_new ("date,from,to,channel\n");
  for (guint i = 0; i < rows; i++)
    g_string_append_printf (text, "2024-%02u-%02u,%s,%s,mail\n", 1 + i % 12, 1 + i % 28,
                            name[i % count], name[(i + 1 + i / count % (count - 1)) % count]);
  return g_string_free (text, FALSE);
}

/* What is read; the encoding and the first notice in *encoding and *notice. */
static char *
read_bytes (const char *bytes, gsize length, char **encoding, char **notice)
{
  g_autofree char *path = NULL;
  int file = g_file_open_tmp ("pln-encoding-XXXXXX", &path, NULL);
  g_assert_cmpint (file, >=, 0);
  close (file);
  g_assert_true (g_file_set_contents (path, bytes, (gssize)length, NULL));
  const char *const files[] = { path, NULL };
  const struct read_options options = { .files = files };
  g_autoptr (GError) error = NULL;
  struct log *log = log_read (&options, &error);
  g_assert_no_error (error);
  GString *text = g_string_new (NULL);
  append_records (text, log);
  *encoding = g_strdup (log->input[0].encoding);
  *notice = g_strdup (log->input[0].n_notices > 0 ? log->input[0].notice[0] : "");
  log_free (log);
  g_unlink (path);
  return g_string_free (text, FALSE);
}

static void
assert_same (const char *table, const char *iconv_name, const char *title)
{
  g_autofree char *encoding = NULL, *notice = NULL, *utf8 = NULL, *none = NULL;
  gsize length;
  g_autofree char *bytes = g_convert (table, -1, iconv_name, "UTF-8", NULL, &length, NULL);
  g_assert_nonnull (bytes);
  g_autofree char *expected = read_bytes (table, strlen (table), &utf8, &none);
  g_autofree char *text = read_bytes (bytes, length, &encoding, &notice);
  g_test_message ("%s", iconv_name);
  g_assert_cmpstr (encoding, ==, title);
  g_assert_cmpstr (text, ==, expected);
  g_assert_cmpstr (utf8, ==, "UTF-8");
  g_autofree char *sentence = g_strdup_printf ("was read as %s; if names look wrong, add "
                                               "--encoding NAME",
                                               title);
  g_assert_nonnull (strstr (notice, sentence));
}

static void
code_pages_are_told_by_their_words (void)
{
  static const guint rows[] = { 7, 200 };
  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    for (guint k = 0; told[i].encodings[k] != NULL; k++)
      for (guint n = 0; n < G_N_ELEMENTS (rows); n++)
        {
          g_autofree char *table = table_of (told[i].names, rows[n]);
          assert_same (table, told[i].encodings[k], told[i].titles[k]);
        }
}

static void
western_files_stay_western (void)
{
  static const guint rows[] = { 1, 7, 200 };
  for (guint i = 0; i < G_N_ELEMENTS (western); i++)
    for (guint n = 0; n < G_N_ELEMENTS (rows); n++)
      {
        g_autofree char *table = table_of (western[i], rows[n]);
        assert_same (table, "WINDOWS-1252", "Windows-1252");
      }
}

/* They are spoilt, and the sentence says what helps. */
static void
short_files_are_not_guessed (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (short_ones); i++)
    {
      g_autofree char *table = table_of (short_ones[i].names, 1), *encoding = NULL, *notice = NULL;
      gsize length;
      g_autofree char *bytes
        = g_convert (table, -1, short_ones[i].encodings[0], "UTF-8", NULL, &length, NULL);
      g_autofree char *text = read_bytes (bytes, length, &encoding, &notice);
      g_test_message ("%s", short_ones[i].names);
      g_assert_true (g_utf8_validate (text, -1, NULL));
      g_assert_cmpstr (encoding, ==, "Windows-1252");
      g_assert_cmpstr (notice, ==,
                       "the file is not UTF-8 (first seen in line 2) and was read as "
                       "Windows-1252; if names look wrong, add --encoding NAME");
    }
}

/* By their first bytes, by their zeros, and by how many characters are UTF-8. */
static void
encodings_are_detected (void)
{
  static const struct
  {
    const char *bytes;
    gsize length;
    const char *title;
    gsize mark;
    guint unit;
  } known[] = {
    { "date,to\n", 8, "UTF-8", 0, 1 },
    { "\xEF\xBB\xBF"
      "date",
      7, "UTF-8 with BOM", 3, 1 },
    { "\xFF\xFE\0\0d\0\0\0", 8, "UTF-32LE", 4, 4 },
    { "\xFF\xFE"
      "d\0a\0",
      6, "UTF-16LE", 2, 2 },
    { "\xFE\xFF\0d\0a", 6, "UTF-16BE", 2, 2 },
    { "d\0a\0t\0e\0", 8, "UTF-16LE", 0, 2 },
    { "\0d\0a\0t\0e", 8, "UTF-16BE", 0, 2 },
    { "to\nZo\xC3\xAB\n", 8, "UTF-8", 0, 1 },
    { "to\nZo\xC3\xAB \xC3\xAB \xEB\n", 13, "UTF-8", 0, 1 }, /* one of three is broken */
    { "to\nZo\xEB\n", 7, "Windows-1252", 0, 1 },
    { "to\rZo\x91\r", 7, "Mac Roman", 0, 1 },
    { "to\nZo\x91\n", 7, "Windows-1252", 0, 1 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    {
      struct encoding found = encoding_detect ((const guint8 *)known[i].bytes, known[i].length);
      g_assert_cmpstr (found.title, ==, known[i].title);
      g_assert_cmpuint (found.bom_length, ==, known[i].mark);
      g_assert_cmpuint (found.unit, ==, known[i].unit);
    }
}

/* Up to a zero byte or one beyond ASCII, wherever it is. */
static void
plain_bytes_are_counted (void)
{
  static const guint8 unlike[] = { 0, 0x80, 0xFF };
  guint8 bytes[20];
  for (guint i = 0; i < G_N_ELEMENTS (unlike); i++)
    for (gsize at = 0; at < sizeof bytes; at++)
      {
        memset (bytes, 'a', sizeof bytes);
        bytes[at] = unlike[i];
        g_assert_cmpuint (plain_length (bytes, sizeof bytes), ==, at);
        g_assert_cmpuint (plain_length (bytes, at), ==, at);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/encodings/detected", encodings_are_detected);
  g_test_add_func ("/encodings/plain", plain_bytes_are_counted);
  g_test_add_func ("/encodings/words", code_pages_are_told_by_their_words);
  g_test_add_func ("/encodings/western", western_files_stay_western);
  g_test_add_func ("/encodings/short", short_files_are_not_guessed);
  return g_test_run ();
}

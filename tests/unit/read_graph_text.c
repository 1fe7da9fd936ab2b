/* Network files that are text: UCINET's DL and Pajek's .net, as the table that pln reads. */
#include <string.h>
#include "read/graphs/graph_text.h"

/* The lines of the table in short, without quotes: "a" a person, "a-b 2" an edge, "a>b 2" an arc,
 * "a@x" a membership; "cannot": the file is refused. */
static char *
network_of (const char *text)
{
  g_autofree char *table = graph_text_to_table (text);
  if (table == NULL)
    return g_strdup ("cannot");
  GString *out = g_string_new (NULL);
  g_auto (GStrv) line = g_strsplit (table, "\n", -1);
  g_assert_cmpstr (line[0], ==, "vertex,tied to,tie weight,tie direction,shared by");
  for (guint i = 1; line[i] != NULL && *line[i] != '\0'; i++)
    {
      g_auto (GStrv) cell = g_strsplit (line[i], ",", -1);
      for (guint k = 0; cell[k] != NULL; k++)
        {
          g_autofree char *plain = g_strdup (*cell[k] == '"' ? cell[k] + 1 : cell[k]);
          if (g_str_has_suffix (plain, "\""))
            plain[strlen (plain) - 1] = '\0';
          g_free (cell[k]);
          cell[k] = g_steal_pointer (&plain);
        }
      g_assert_cmpuint (g_strv_length (cell), ==, 5);
      g_string_append_printf (out, "%s%s", out->len > 0 ? " " : "", cell[0]);
      if (*cell[4] != '\0')
        g_string_append_printf (out, "@%s", cell[4]);
      else if (*cell[1] != '\0')
        g_string_append_printf (out, "%c%s", strcmp (cell[3], "arc") == 0 ? '>' : '-', cell[1]);
      if (*cell[2] != '\0' && strcmp (cell[2], "1") != 0)
        g_string_append_printf (out, "*%s", cell[2]);
    }
  return g_string_free (out, FALSE);
}

struct file
{
  const char *text, *network;
};

static void
check_files (const struct file *file, guint count)
{
  for (guint i = 0; i < count; i++)
    {
      g_autofree char *network = network_of (file[i].text);
      if (strcmp (network, file[i].network) != 0)
        g_error ("'%s' is '%s', not '%s'", file[i].text, network, file[i].network);
    }
}

static void
dl_matrices_are_read (void)
{
  static const struct file file[] = {
    { "dl n=3\ndata:\n0 1 0\n1 0 2\n0 2 0\n", "1 2 3 1-2 2-3*2" },
    { "DL N = 3, FORMAT = FULLMATRIX\nLABELS:\nana ben cai\nDATA:\n0 1 0\n0 0 2\n0 0 0\n",
      "ana ben cai ana>ben ben>cai*2" },
    { "dl n=3 format=upperhalf diagonal=absent\nlabels: a,b,c\ndata:\n1 0\n3\n",
      "a b c a-b b-c*3" },
    { "dl n=3 format=uh\nlabels: a,b,c\ndata:\n0 1 0\n0 3\n0\n", "a b c a-b b-c*3" },
    { "dl n=3 format=lowerhalf\nlabels: a,b,c\ndata:\n0\n1 0\n0 3 0\n", "a b c b-a c-b*3" },
    { "dl n=3 format=lh diagonal=absent\nlabels: a,b,c\ndata:\n1\n0 3\n", "a b c b-a c-b*3" },
    { "dl n=2\nlabels embedded\ndata:\n  \"Ana R\" ben\n\"Ana R\" 0 1\nben 1 0\n",
      "Ana R ben Ana R-ben" },
    { "dl n=2\nrow labels embedded\ndata:\nana 0 1\nben 1 0\n", "ana ben ana-ben" },
    { "dl n=2\nlabels: a b\nmatrix labels:\nliking\ndata:\n0 1\n1 0\n", "a b a-b" },
    { "dl nr=2 nc=3\nrow labels: ana ben\ncolumn labels: x y z\ndata:\n1 0 0\n1 0 2\n",
      "ana ben ana@x ben@x ben@z*2" },
    { "dl nr=2 nc=2\nrow labels: ana ben\ndata:\n1 0\n1 1\n",
      "ana ben ana@event 1 ben@event 1 ben@event 2" },
    { "dl nr=2 nc=2\nrow labels embedded\ncol labels embedded\ndata:\nx y\nana 1 0\nben 1 1\n",
      "ana ben ana@x ben@x ben@y" },
    { "dl n=3 nm=1\nlabels: a b c d\ndata:\n0 ? 0\n? 0 1\n0 1 0\n", "a b c b-c" },
  };
  check_files (file, G_N_ELEMENTS (file));
}

static void
dl_lists_are_read (void)
{
  static const struct file file[] = {
    { "dl n=4 format=edgelist1\nlabels: a b c d\ndata:\n1 2\n2 3 5\n3 9\n0 1\n",
      "a b c d a>b b>c*5" },
    { "dl n=4 format=el1\nlabels embedded\ndata:\nana ben 2\nben cai\n",
      "ana ben cai 4 ana>ben*2 ben>cai" },
    { "dl n=2 format=edgelist1\nlabels embedded\ndata:\nana ben\nben cai\n", "ana ben ana>ben" },
    { "dl n=4 format=nodelist1\nlabels: a b c d\ndata:\n1 2 3\n4\n3 1\n", "a b c d a>b a>c c>a" },
    { "dl n=3 format=nodelist\nlabels embedded\ndata:\nana ben cai\nben ana\n",
      "ana ben cai ana>ben ana>cai ben>ana" },
    { "dl nr=2 nc=2 format=edgelist2\nlabels embedded\ndata:\nana x\nben x\nben y\n",
      "ana ben ana@x ben@x ben@y" },
    { "dl nr=2 nc=2 format=nodelist2\nrow labels: ana ben\ncol labels: x y\ndata:\n1 1 2\n2 2\n",
      "ana ben ana@x ana@y ben@y" },
    { "dl n=3 format=nl1\ndata\n1 2\n", "1 2 3 1>2" },
  };
  check_files (file, G_N_ELEMENTS (file));
}

static void
other_dl_is_refused (void)
{
  static const struct file file[] = {
    { "dl n=3 format=blockmatrix\ndata:\n1 2\n", "cannot" },
    { "dl n=3 format=\n", "cannot" },
    { "dl n=2 nm=2\ndata:\n0 1\n1 0\n0 1\n1 0\n", "cannot" },
    { "dl n=0\ndata:\n", "cannot" },
    { "dl n=99999999999\ndata:\n", "cannot" },
    { "dl n=3\nlabels: a b c\n", "cannot" },
    { "dl n=3\ndata:\n0 1 0\n1 0\n", "cannot" },
    { "dl n=3 labels embedded\ndata:\na b", "cannot" },
    { "dl nr=2 nc=3 format=upperhalf\ndata:\n1 0 0\n1 0 2\n", "cannot" },
    { "dl n=19000 format=upperhalf\ndata:\n1 0 0\n", "cannot" },
    { "dl n=3 format=upperhalf\ndata:\n1 0 0\n", "cannot" },
  };
  check_files (file, G_N_ELEMENTS (file));
}

static void
pajek_is_read (void)
{
  static const struct file file[] = {
    { "*Vertices 3\n1 \"Ana R\" 0.1 0.2 box\n2 ben\n*Edges\n1 2 3\n2 3 c Blue\n",
      "Ana R ben 3 Ana R-ben*3 ben-3" },
    { "% a remark\n*vertices 3\n*arcs\n1 2 .5\n3 1\n\n*edges\n2 3\n", "1 2 3 1>2*0.5 3>1 2-3" },
    { "*Network friends\n*Vertices 3\n1 \"a\"\n9 \"z\"\n\"b\"\n3 \"\"\n*Arcslist\n1 2 3\n*Edgeslist\n2 3\n",
      "a 2 3 a>2 a>3 2-3" },
    { "*Vertices 3\r\n*Matrix\r\n0 1 0\r\n0 0 2\r\n0 0 0\r\n", "1 2 3 1>2 2>3*2" },
    { "*Vertices 4 2\n1 \"ana\"\n2 \"ben\"\n3 \"x\"\n4 \"y\"\n*Edges\n1 3\n3 2\n2 4 2\n3 4\n1 8\n",
      "ana ben ana@x ben@x ben@y*2" },
    { "*Vertices 2\n*Edges\n1 2 -1\n1 0\n*Partition clubs\n1\n2\n*Vector x\n0.5\n", "1 2" },
  };
  check_files (file, G_N_ELEMENTS (file));
}

static void
other_pajek_is_refused (void)
{
  static const struct file file[] = {
    { "*Vertices 0\n*Edges\n", "cannot" },
    { "*Vertices 2 3\n*Edges\n1 2\n", "cannot" },
    { "*Vertices 99999999999\n*Edges\n1 2\n", "cannot" },
    { "*Network x\n*Edges\n1 2\n*Vertices 2\n", "cannot" },
    { "*Vertices 2\n*Edges\n1 2\n*Vertices 2\n*Edges\n1 2\n", "cannot" },
    { "*Vertices 2\n1 a\n2 b\n", "cannot" },
  };
  check_files (file, G_N_ELEMENTS (file));
}

static void
beginnings_are_known (void)
{
  static const char *const network[]
    = { "dl n=3", "DL\n n = 3", "dl nr=3 nc=2", "*Vertices 3\n", "% remark\n\n*Network a\n" };
  static const char *const other[] = { "dl,name\n1,Ana\n", "*Ana\n", "dln=3", "name\nAna\n", "" };
  for (guint i = 0; i < G_N_ELEMENTS (network); i++)
    g_assert_true (graph_text_begins (network[i], strlen (network[i])));
  for (guint i = 0; i < G_N_ELEMENTS (other); i++)
    g_assert_false (graph_text_begins (other[i], strlen (other[i])));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/graph-text/dl/matrix", dl_matrices_are_read);
  g_test_add_func ("/graph-text/dl/list", dl_lists_are_read);
  g_test_add_func ("/graph-text/dl/refused", other_dl_is_refused);
  g_test_add_func ("/graph-text/pajek", pajek_is_read);
  g_test_add_func ("/graph-text/pajek/refused", other_pajek_is_refused);
  g_test_add_func ("/graph-text/begins", beginnings_are_known);
  return g_test_run ();
}

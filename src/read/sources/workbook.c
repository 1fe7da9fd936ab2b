/* Tells workbooks from other archives. */
#include <string.h>
#include "read/sources/workbook.h"

enum
{
  NAMES_LOOKED_AT = 64 /* what tells stands at the start of an archive */
};

static const struct
{
  const char *member, *what, *cure;
} others[] = {
  { "xl/workbook.bin", "a binary Excel workbook (.xlsb)", "save it as .xlsx" },
  { "word/document.xml", "a Word document (.docx)", "save its table as CSV UTF-8" },
  { "ppt/presentation.xml", "a presentation (.pptx)", "export the data as CSV" },
  { "Index/Document.iwa", "an Apple Numbers document",
    "export it in Numbers with File > Export To > CSV or Excel" },
  { "META-INF/MANIFEST.MF", "a Java archive (.jar)", "name a file with a table" },
};

static void
sheet_free (gpointer data)
{
  struct workbook_sheet *sheet = data;
  g_free (sheet->name);
  g_free (sheet->member);
  g_free (sheet);
}

GPtrArray *
workbook_sheets_new (void)
{
  return g_ptr_array_new_with_free_func (sheet_free);
}

static void
look_at (struct workbook_look *look, const char *member)
{
  if (strcmp (member, "xl/workbook.xml") == 0)
    look->kind = WORKBOOK_XLSX;
  look->has_mimetype |= strcmp (member, "mimetype") == 0;
  look->has_content |= strcmp (member, "content.xml") == 0;
  if (look->has_mimetype && look->has_content && look->kind == WORKBOOK_NONE)
    look->kind = WORKBOOK_ODS;
  for (guint i = 0; i < G_N_ELEMENTS (others) && look->kind == WORKBOOK_NONE; i++)
    if (strcmp (member, others[i].member) == 0)
      {
        look->kind = WORKBOOK_OTHER;
        look->what = others[i].what;
        look->cure = others[i].cure;
      }
}

gboolean
workbook_look_into (struct workbook_look *look, struct archive_file *file, GError **error)
{
  const char *name;
  GError *problem = NULL;
  *look = (struct workbook_look){ WORKBOOK_NONE };
  struct archive_walk *walk = archive_walk_open (file, error);
  if (walk == NULL)
    return FALSE;
  for (guint i = 0; (i < NAMES_LOOKED_AT || look->has_mimetype) && look->kind == WORKBOOK_NONE
                    && archive_walk_next (walk, &name, &problem);
       i++)
    look_at (look, name);
  archive_walk_close (walk);
  if (problem != NULL)
    g_propagate_error (error, problem);
  return problem == NULL;
}

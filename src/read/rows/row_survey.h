/* row_survey.h - rows of surveys that hold more than one record or contact. */
#ifndef READ_ROW_SURVEY_H
#define READ_ROW_SURVEY_H

#include "read/sniff/profile.h"

/* Network Canvas: a row is a person named by the session's ego. */
gboolean row_add_canvas_alter (struct profile_row *row);
/* egor, EgoWeb: the same, with numbers instead of names. */
gboolean row_add_egor_alter (struct profile_row *row);
gboolean row_add_egor_ego (struct profile_row *row);
/* "P014" becomes "ego P014". */
void row_name_canvas_ego (struct profile_row *row);
void row_name_egor_tie (struct profile_row *row);
/* egor's one-file form: a row is an ego, all its alters and their ties. */
gboolean row_add_egor_wide (struct profile_row *row);
/* Qualtrics: a row is a respondent; columns whose question ends in " - NAME"
 * are ties to NAME. */
gboolean row_add_roster_answers (struct profile_row *row);
/* Forms: a row is a respondent and the people named in the answers. */
gboolean row_add_form_answers (struct profile_row *row);
/* One column for each person, with an answer in it. */
gboolean row_add_choices (struct profile_row *row);

#endif

#!/bin/sh
# What pln sees by itself, it reads no otherwise when the user says so too; as_told.long asks this of all cases.
here=$(cd "$(dirname "$0")" && pwd)
PLN=${PLN:-$here/../../build/release/pln}
export PLN LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1798718400
exec perl "$here/as_told.pl" "$here/cases" ${*:-K05-transcript K05-name-beside K06-day-of K08-class-reg \
  K08-webinar K09-stays K09-levels K11-name-talked K11-time-sheet K11-who-may}

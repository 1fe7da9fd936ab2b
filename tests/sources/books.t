#!/bin/sh
# Which sheets of a workbook are read: see books.pl.
exec perl "$(dirname "$0")/books.pl"

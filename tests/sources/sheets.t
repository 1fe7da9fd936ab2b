#!/bin/sh
# Workbooks: see sheets.pl.
exec perl "$(dirname "$0")/sheets.pl"

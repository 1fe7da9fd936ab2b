#!/bin/sh
# Calendars and address cards: see calendars.pl.
exec perl "$(dirname "$0")/calendars.pl"

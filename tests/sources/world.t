#!/bin/sh
# A made-up person's exports in one folder are one network: see world.pl.
exec perl "$(dirname "$0")/world.pl"

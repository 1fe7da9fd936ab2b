#!/bin/sh
# Folders, archives and compressed files: see containers.pl.
exec perl "$(dirname "$0")/containers.pl"

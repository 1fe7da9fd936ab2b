# fish completion for pln
function __pln_options
    pln --help 2>/dev/null | string match -rg -- '^\s+(?:-\w, )?--([a-z-]+)(?:=\S+)?\s+(.*)$' | paste -d '\t' - -
end

set -l commands report check who path change explain
complete -c pln -n "not __fish_seen_subcommand_from $commands" -a report -d 'read, measure, report'
complete -c pln -n "not __fish_seen_subcommand_from $commands" -a check -d 'what was understood of the files'
complete -c pln -n "not __fish_seen_subcommand_from $commands" -a who -d "one contact's card"
complete -c pln -n "not __fish_seen_subcommand_from $commands" -a path -d 'the best chain of ties between two people'
complete -c pln -n "not __fish_seen_subcommand_from $commands" -a change -d 'what changed between two periods'
complete -c pln -n "not __fish_seen_subcommand_from $commands" -a explain -d 'definition and caveat of a measure'
complete -c pln -l date-order -x -a 'dmy mdy ymd'
complete -c pln -l last-first -x -a 'yes no'
complete -c pln -l theme -x -a 'light dark print'
complete -c pln -l layout -x -a 'force rings'
complete -c pln -l periods -x -a 'quarter year'
complete -c pln -l by -x -a 'field org place tags'
complete -c pln -l size-by -x -a "(pln --size-by '' 2>&1 | string replace -r '.*one of ' '' | string split ', ')"
complete -c pln -n '__fish_seen_subcommand_from explain' -x -a "(pln explain 2>/dev/null | string match -rg '^  ([a-z][a-z0-9_]*) ')"
complete -c pln -l half-life -x -a 'auto none 30 90 180 365'
complete -c pln -l limit -x -a 'cell= people= ties= memory= memory=none'
for option in (__pln_options)
    set -l part (string split \t -- $option)
    complete -c pln -l $part[1] -d "$part[2]"
end

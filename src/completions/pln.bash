# bash completion for pln
_pln ()
{
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  case $before in
    --date-order) COMPREPLY=($(compgen -W 'dmy mdy ymd' -- "$word")); return ;;
    --last-first) COMPREPLY=($(compgen -W 'yes no' -- "$word")); return ;;
    --theme) COMPREPLY=($(compgen -W 'light dark print' -- "$word")); return ;;
    --layout) COMPREPLY=($(compgen -W 'force rings' -- "$word")); return ;;
    --periods) COMPREPLY=($(compgen -W 'quarter year' -- "$word")); return ;;
    --by) COMPREPLY=($(compgen -W 'field org place tags' -- "$word")); return ;;
    --limit) COMPREPLY=($(compgen -W 'cell= people= ties= memory=' -- "$word")); return ;;
    --size-by) COMPREPLY=($(compgen -W "$(pln --size-by '' 2>&1 | sed 's/.*one of //; s/,//g')" -- "$word")); return ;;
    explain) COMPREPLY=($(compgen -W "$(pln explain 2> /dev/null | sed -n 's/^  \([a-z][a-z0-9_]*\) .*/\1/p')" -- "$word")); return ;;
    --half-life) COMPREPLY=($(compgen -W 'auto none 30 90 180 365' -- "$word")); return ;;
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$(pln --help 2> /dev/null | grep -oE -- '--[a-z-]+' | sort -u)" -- "$word"))
    return
  fi
  COMPREPLY=($(compgen -f -- "$word"))
  if [[ $COMP_CWORD == 1 ]]; then
    COMPREPLY+=($(compgen -W 'report check who path change explain' -- "$word"))
  fi
}
complete -o filenames -F _pln pln

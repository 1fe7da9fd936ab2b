# bash completion for pln; "make docs" makes it

# Words for the last part of a list: "reach,we"
_pln_words ()
{
  local before=
  [[ $word == *,* ]] && before=${word%,*},
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "${word##*,}"))
  [[ ${COMPREPLY[0]} == *= ]] && compopt -o nospace 2> /dev/null
}

# Folders, and files with one of these endings
_pln_files ()
{
  local ending IFS=$'\n'
  if [[ $# == 0 ]]; then
    COMPREPLY=($(compgen -f -- "$word"))
    return
  fi
  COMPREPLY=($(compgen -d -- "$word"))
  for ending; do
    COMPREPLY+=($(compgen -f -X "!*.$ending" -- "$word"))
  done
}

_pln ()
{
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  local command=${COMP_WORDS[1]} options=
  [[ $before == = ]] && before=${COMP_WORDS[COMP_CWORD - 2]}
  [[ $word == = ]] && word=
  case $command in
    check) options='--contacts --me --no-me --column --as --plan --save-plan --sheet --delimiter --encoding --date-order --last-first --format --channel-kind --aliases --names --suggest-merges --limit --strict --since --until --as-of --half-life --channel-weight --min-strength --big-event --infer --threads --full --color --quiet --help --version --no-sandbox ' ;;
    who) options='--contacts --me --no-me --column --as --plan --sheet --delimiter --encoding --date-order --last-first --format --channel-kind --aliases --names --only --limit --strict --since --until --as-of --half-life --channel-weight --min-strength --big-event --infer --resolution --weighted-paths --exact --seed --threads --report --paper --full --anonymise --keep --coarsen --color --quiet --help --version --no-sandbox ' ;;
    why) options='--contacts --me --no-me --column --as --plan --sheet --delimiter --encoding --date-order --last-first --format --channel-kind --aliases --goals --names --only --limit --strict --since --until --as-of --half-life --channel-weight --min-strength --big-event --infer --threads --report --paper --full --anonymise --keep --coarsen --color --quiet --help --version --no-sandbox ' ;;
    path) options='--contacts --me --no-me --column --as --plan --sheet --delimiter --encoding --date-order --last-first --format --channel-kind --aliases --names --only --limit --strict --since --until --as-of --half-life --channel-weight --min-strength --big-event --infer --threads --report --paper --full --top --anonymise --keep --coarsen --color --quiet --help --version --no-sandbox ' ;;
    rank) options='--contacts --me --no-me --column --as --plan --sheet --delimiter --encoding --date-order --last-first --format --channel-kind --aliases --names --only --limit --strict --since --until --as-of --half-life --channel-weight --min-strength --big-event --infer --resolution --weighted-paths --exact --seed --threads --report --paper --full --top --anonymise --keep --coarsen --color --quiet --help --version --no-sandbox ' ;;
    change) options='--contacts --me --no-me --column --as --plan --sheet --delimiter --encoding --date-order --last-first --format --channel-kind --aliases --names --only --limit --strict --half-life --channel-weight --min-strength --big-event --infer --resolution --weighted-paths --exact --seed --threads --report --paper --full --between --anonymise --keep --coarsen --color --quiet --help --version --no-sandbox ' ;;
    ask) options='--contacts --me --no-me --column --as --plan --sheet --delimiter --encoding --date-order --last-first --format --channel-kind --aliases --names --limit --strict --since --until --as-of --half-life --channel-weight --min-strength --big-event --infer --threads --questions --output --color --quiet --help --version --no-sandbox ' ;;
    names) options='--contacts --me --no-me --column --as --plan --sheet --delimiter --encoding --date-order --last-first --format --channel-kind --aliases --names --limit --strict --since --until --as-of --half-life --channel-weight --min-strength --big-event --infer --resolution --weighted-paths --exact --seed --threads --output --color --quiet --help --version --no-sandbox ' ;;
    ties) options='--contacts --me --no-me --column --as --plan --sheet --delimiter --encoding --date-order --last-first --format --channel-kind --aliases --names --only --limit --strict --since --until --as-of --half-life --channel-weight --min-strength --big-event --infer --threads --output --measures --anonymise --keep --coarsen --color --quiet --help --version --no-sandbox ' ;;
    demo) options='--color --quiet --help --version --no-sandbox ' ;;
    template) options='--color --quiet --help --version --no-sandbox ' ;;
    config) options='--color --quiet --help --version --no-sandbox ' ;;
    explain) options='--color --quiet --help --version --no-sandbox ' ;;
    *) command=report options='--contacts --me --no-me --column --as --plan --sheet --delimiter --encoding --date-order --last-first --format --channel-kind --aliases --goals --names --only --limit --strict --since --until --as-of --half-life --channel-weight --min-strength --big-event --infer --resolution --weighted-paths --exact --seed --threads --map --layout --by --pin --periods --size --dpi --theme --labels --size-by --without-me --title --stats --report --paper --since-report --metrics --ties --topics --vault --reminders --graph --full --top --actions --static --sections --anonymise --keep --coarsen --color --quiet --help --version --no-sandbox ' ;;
  esac
  case $before in
    -c | --contacts) _pln_files; return ;;
    --me) :; return ;;
    --column) _pln_words 'date= from= to= with= name= event= topic= channel= direction= weight= minutes= field= org= place= none='; return ;;
    --as) _pln_words 'own-log attendance chat contacts ties'; return ;;
    --plan) _pln_files; return ;;
    --save-plan) _pln_files; return ;;
    --sheet) :; return ;;
    --delimiter) _pln_words 'tab space'; return ;;
    --encoding) _pln_words 'UTF-8 UTF-16LE Windows-1252'; return ;;
    --date-order) _pln_words 'dmy mdy ymd'; return ;;
    --last-first) _pln_words 'yes no'; return ;;
    --format) _pln_words 'linkedin-connections linkedin-messages linkedin-invitations linkedin-endorsements-received linkedin-endorsements-given linkedin-recommendations-received linkedin-recommendations-given linkedin-recommendations linkedin-follows-members linkedin-contacts outlook-calendar outlook-mail exchange-trace google-contacts google-contacts-legacy outlook-contacts mastodon-following mastodon-lists webex-attendance teams-attendance teams-attendance-numbered teams-attendance-2021 teams-attendance-2020 zoom-webinar zoom-participants zoom-registration meet-attendance bigbluebutton eventbrite-report eventbrite luma calendly meetup-event meetup-members x-tweets tweet-archive discord zulip moodle-log network-canvas-ego network-canvas-alters network-canvas-ties egor-ties egor-alters egor-wide egor-egos qualtrics gephi-edges gephi-nodes nodexl-edges nodexl-vertices class-list ics-calendar vcf-cards ties answers edge-list log-list contact-list undirected-edge-list bipartite-list matrix symmetric-matrix form-answers bare-matrix headed-matrix numbered-matrix graph-file pairs people-of-a-row shifts pairs-in-cells choice-answers group-columns memberships follows connections two-mode two-mode-turned register own-ticks own-register attendance appointments chat own-messages contact-days pair-sessions adjacency-list joined-ends nominations organisation-chart organisation-chart-by-id interactions contacts'; return ;;
    --channel-kind) :; return ;;
    --aliases) _pln_files; return ;;
    --goals) _pln_files; return ;;
    --names) _pln_files; return ;;
    --only) _pln_files; return ;;
    --suggest-merges) _pln_files; return ;;
    --limit) _pln_words 'cell= people= ties= memory= memory=none'; return ;;
    --since) :; return ;;
    --until) :; return ;;
    --as-of) :; return ;;
    --half-life) _pln_words 'auto none 30 90 180 365'; return ;;
    --channel-weight) :; return ;;
    --min-strength) :; return ;;
    --big-event) :; return ;;
    --infer) _pln_words 'topic event field org place tags'; return ;;
    --resolution) :; return ;;
    --seed) :; return ;;
    --threads) :; return ;;
    -m | --map) _pln_files svg png pdf; return ;;
    --layout) _pln_words 'force rings quick'; return ;;
    --by) _pln_words 'field org place tags'; return ;;
    --pin) _pln_files svg graphml; return ;;
    --periods) _pln_words 'quarter year'; return ;;
    --size) _pln_words 'auto A4 A3 letter 16:9 1600x1200 2400x1800'; return ;;
    --dpi) :; return ;;
    --theme) _pln_words 'light dark print'; return ;;
    --labels) _pln_words 'all none 20 50 100'; return ;;
    --size-by) _pln_words 'degree strength betweenness closeness harmonic eigenvector pagerank core clustering reach1 reach2 reach3 reach_efficiency effective_size efficiency constraint hierarchy reach_lost interactions reach1_share reach2_share reach3_share dw_reach constraint_ego hierarchy_ego stability news_age first_heard only_from_me redundancy cut_off effective_size_plain given taken balance coordinator gatekeeper representative consultant liaison'; return ;;
    --title) :; return ;;
    -r | --report) _pln_files txt md html htm pdf json; return ;;
    --paper) _pln_words 'a4 letter'; return ;;
    --since-report) _pln_files; return ;;
    --metrics) _pln_files; return ;;
    --ties) _pln_files; return ;;
    --topics) _pln_files; return ;;
    --vault) _pln_files; return ;;
    --reminders) _pln_files ics; return ;;
    --graph) _pln_files graphml gml gexf dot gv net dl; return ;;
    -n | --questions) :; return ;;
    -o | --output) _pln_files; return ;;
    --top) :; return ;;
    --actions) :; return ;;
    --sections) _pln_words 'glance short since month track goals due learning reach clusters weak change centrality growth sources time giving channels news variety sure input method'; return ;;
    --between) :; return ;;
    --anonymise) _pln_files; return ;;
    --keep) _pln_words 'topic event channel field place tags circle org role note'; return ;;
    --coarsen) _pln_words '3 5'; return ;;
    --color) _pln_words 'auto always never'; return ;;
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
    return
  fi
  if [[ $command == explain && $COMP_CWORD -gt 1 ]]; then
    _pln_words 'contact degree strength betweenness betweenness_error closeness closeness_error harmonic harmonic_error eigenvector eigenvector_error pagerank core coordinator gatekeeper representative consultant liaison clustering reach1 reach2 reach3 reach2_error reach3_error reach1_share reach2_share reach3_share dw_reach reach_efficiency effective_size effective_size_plain efficiency constraint constraint_ego hierarchy hierarchy_ego reach_lost news_age first_heard only_from_me channel_hold sureness track_record given taken balance redundancy cut_off interactions first last state cluster stability modularity also_near email profile contact_a contact_b overlap span bridge kind anchor long_tie acquaintance scout news_sender evidence again30 again90 constraint_on_a constraint_on_b redundant_to_a redundant_to_b tie weak_tie gathering only_way cadence short glance input method reach clusters weak centrality attributes star learning sources lost_topic due time own_names goals topics sole_path tellers gateway role at_risk growth introductions events posts variety diversity company change steps quarters turnover half_life month chain'
    return
  fi
  _pln_files
  case $COMP_CWORD:${COMP_WORDS[1]} in
    2:rank) COMPREPLY+=($(compgen -W 'degree strength betweenness closeness harmonic eigenvector pagerank core clustering reach1 reach2 reach3 reach_efficiency effective_size efficiency constraint hierarchy reach_lost interactions reach1_share reach2_share reach3_share dw_reach constraint_ego hierarchy_ego stability news_age first_heard only_from_me redundancy cut_off effective_size_plain given taken balance coordinator gatekeeper representative consultant liaison' -- "$word")) ;;
    1:* | 2:help) COMPREPLY+=($(compgen -W 'report check who why path rank change ask names ties demo template config explain' -- "$word")) ;;
  esac
  return 0
}
complete -o filenames -F _pln pln

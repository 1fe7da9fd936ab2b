# fish completion for pln; "make docs" makes it

# Is the command line that of one of these commands?
function __pln_runs
    set -l words (commandline -opc)
    set -l command report
    if set -q words[2]; and contains -- $words[2] report check who why path rank change ask explain
        set command $words[2]
    end
    contains -- $command $argv
end

function __pln_first
    test (count (commandline -opc)) = 1
end

complete -c pln -n __pln_first -a report -d 'Print the report, and write the map and tables you ask for'
complete -c pln -n __pln_first -a check -d 'Show how the files were read: columns, dates, people, rejected rows'
complete -c pln -n __pln_first -a who -d 'Show one contact: what you exchange, and what you would lose'
complete -c pln -n __pln_first -a why -d 'Show what is behind a tie, a figure of a person or a suggestion'
complete -c pln -n __pln_first -a path -d 'Find the best path to a person, topic or field'
complete -c pln -n __pln_first -a rank -d 'List everybody in order of a measure'
complete -c pln -n __pln_first -a change -d 'Compare two periods: ties kept, new and lost, reach, circles'
complete -c pln -n __pln_first -a ask -d 'Ask who knows whom: the answers that change most'
complete -c pln -n __pln_first -a explain -d 'Explain a measure: definition, formula, source, how to read it'
complete -c pln -n '__pln_runs explain' -f -a 'contact degree strength betweenness betweenness_error closeness closeness_error harmonic harmonic_error eigenvector pagerank core coordinator gatekeeper representative consultant liaison clustering reach1 reach2 reach3 reach2_error reach3_error reach1_share reach2_share reach3_share dw_reach reach_efficiency effective_size effective_size_plain efficiency constraint constraint_ego hierarchy hierarchy_ego reach_lost news_age first_heard only_from_me channel_hold sureness redundancy cut_off interactions first last state cluster stability modularity also_near email profile contact_a contact_b overlap span bridge kind anchor acquaintance scout evidence again30 again90 constraint_on_a constraint_on_b redundant_to_a redundant_to_b reach clusters weak centrality attributes star learning balance sources lost_topic goals sole_path tellers gateway role at_risk growth introductions events posts variety diversity company change closeness quarters turnover half_life month chain'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l contacts -s c -r -F -d 'Table of people: name, field, org, place, tags ...'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l me -x -d 'Your name (default: the person in most rows)'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l no-me -d 'You are not in the data'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l column -x -a 'from= to= with= date= name=' -d 'Use column NAME as from, to, with, date ...'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l as -x -a 'own-log attendance chat contacts ties' -d 'What a row of a table is, if pln asks'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l plan -r -F -d 'Read the files as this plan says (pln check --save-plan writes it)'
complete -c pln -n '__pln_runs check' -l save-plan -r -F -d 'Write how the files are read, for you to correct and for --plan'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l delimiter -x -a 'tab space' -d 'Cell separator, tab or space (default: detected)'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l encoding -x -a 'UTF-8 UTF-16LE Windows-1252' -d 'Text encoding (default: detected)'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l date-order -x -a 'dmy mdy ymd' -d 'How to read dates like 3/4/2025: dmy, mdy or ymd; FILE=dmy for one file'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l last-first -x -a 'yes no' -d 'Read "Lee, Kim" as Kim Lee (yes) or two people (no)'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l format -x -a 'linkedin-connections linkedin-messages linkedin-invitations linkedin-endorsements-received linkedin-endorsements-given linkedin-recommendations-received linkedin-recommendations-given linkedin-recommendations linkedin-follows-members linkedin-contacts outlook-calendar outlook-mail exchange-trace google-contacts google-contacts-legacy outlook-contacts mastodon-following mastodon-lists webex-attendance teams-attendance teams-attendance-numbered teams-attendance-2021 teams-attendance-2020 zoom-webinar zoom-participants zoom-registration meet-attendance bigbluebutton eventbrite luma calendly meetup-event meetup-members x-tweets tweet-archive discord moodle-log network-canvas-ego network-canvas-alters network-canvas-ties egor-ties egor-alters egor-wide egor-egos qualtrics gephi-edges gephi-nodes nodexl-edges nodexl-vertices class-list ties answers edge-list log-list contact-list undirected-edge-list bipartite-list matrix symmetric-matrix form-answers bare-matrix numbered-matrix graph-file pairs people-of-a-row shifts pairs-in-cells choice-answers memberships follows connections two-mode two-mode-turned register own-ticks own-register attendance appointments chat own-messages adjacency-list joined-ends nominations organisation-chart organisation-chart-by-id interactions contacts' -d 'Kind of export, if pln does not recognise it'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l channel-kind -x -d 'What a channel is: one-to-one, call, message, post, event ...'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l aliases -r -F -d 'Table of names that are one person: name, alias'
complete -c pln -n '__pln_runs report why' -l goals -r -F -d 'What you want to learn: topic, sources, by when'
complete -c pln -n '__pln_runs check' -l suggest-merges -r -F -d 'Write pairs of names that may be one person, as a table for --aliases'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l limit -x -a 'cell= people= ties= memory= memory=none' -d 'Change a limit: cell=BYTES, people=N, ties=N or memory=MIB'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l strict -d 'Stop at the first row that cannot be read'
complete -c pln -n '__pln_runs report check who why path rank ask' -l since -x -d 'Leave out what is before DATE (2016, May 2016, last year: its first day)'
complete -c pln -n '__pln_runs report check who why path rank ask' -l until -x -d 'Leave out what is after DATE (2016, May 2016, last year: its last day)'
complete -c pln -n '__pln_runs report check who why path rank ask' -l as-of -x -d 'Look back from DATE, or its last day (default: the last in the data)'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l half-life -x -a 'auto none 30 90 180 365' -d 'Days until contact counts half, none or auto (default: 180)'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l channel-weight -x -d 'Count each interaction on this channel X times'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l min-strength -x -d 'Leave out ties weaker than X'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l big-event -x -d 'Do not create ties from events with more than N people (default: 20)'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l infer -x -a 'topic event field org place tags' -d 'Add ties between people who share org, topic ...'
complete -c pln -n '__pln_runs report who rank change' -l resolution -x -d 'Above 1: more and smaller circles; below 1: fewer and larger ones (default: 1)'
complete -c pln -n '__pln_runs report who rank change' -l weighted-paths -d 'Use 1/strength as path length'
complete -c pln -n '__pln_runs report who rank change' -l exact -d 'Compute everything exactly'
complete -c pln -n '__pln_runs report who rank change' -l seed -x -d 'Random seed (default: 1)'
complete -c pln -n '__pln_runs report check who why path rank change ask' -l threads -x -d 'Use at most N threads (default: all)'
complete -c pln -n '__pln_runs report' -l map -s m -r -F -d 'Draw the map: .svg, .png or .pdf'
complete -c pln -n '__pln_runs report' -l layout -x -a 'force rings' -d 'force, or rings around you (default: force)'
complete -c pln -n '__pln_runs report' -l by -x -a 'field org place tags' -d 'Sectors of the rings: field, org ... (default: cluster)'
complete -c pln -n '__pln_runs report' -l pin -r -F -d 'Keep the positions of an earlier map: .svg or .graphml'
complete -c pln -n '__pln_runs report' -l periods -x -a 'quarter year' -d 'Draw a small map for each quarter or year'
complete -c pln -n '__pln_runs report' -l size -x -a 'auto 1600x1200 2400x1800' -d 'Pixels, or auto to fit all names (default: 1600x1200)'
complete -c pln -n '__pln_runs report' -l dpi -x -d 'Pixels per inch of a PNG (default: 96)'
complete -c pln -n '__pln_runs report' -l theme -x -a 'light dark print' -d 'Colours: light, dark or print (default: light)'
complete -c pln -n '__pln_runs report' -l labels -x -a 'all none 20 50 100' -d 'Show at most N names, all or none (default: all)'
complete -c pln -n '__pln_runs report' -l size-by -x -a 'degree strength betweenness closeness harmonic eigenvector pagerank core clustering reach1 reach2 reach3 reach_efficiency effective_size efficiency constraint hierarchy reach_lost interactions reach1_share reach2_share reach3_share dw_reach constraint_ego hierarchy_ego stability news_age first_heard only_from_me redundancy cut_off effective_size_plain coordinator gatekeeper representative consultant liaison' -d 'Measure behind circle size (default: betweenness)'
complete -c pln -n '__pln_runs report' -l with-me -d 'Draw yourself too'
complete -c pln -n '__pln_runs report' -l title -x -d 'Title of the map'
complete -c pln -n '__pln_runs report' -l stats -d 'Print quality of the map: crossings, overlaps ...'
complete -c pln -n '__pln_runs report who why path rank change' -l report -s r -r -F -d 'Write the report: .txt, .md, .html or .json'
complete -c pln -n '__pln_runs report' -l metrics -r -F -d 'Write all measures as CSV, one row per contact'
complete -c pln -n '__pln_runs report' -l ties -r -F -d 'Write all ties as CSV; pln can read it again'
complete -c pln -n '__pln_runs report' -l graph -r -F -d 'Write the graph: .graphml, .gml, .gexf, .dot, .net or .dl'
complete -c pln -n '__pln_runs ask' -l questions -s n -x -d 'Ask at most N questions (default: 20)'
complete -c pln -n '__pln_runs ask' -l output -s o -r -F -d 'Write the questions as a table to fill in; pln reads it with your log'
complete -c pln -n '__pln_runs report check who why path rank change' -l full -d 'Show everything, not just one page'
complete -c pln -n '__pln_runs report path rank' -l top -x -d 'Rows of the table of people (default: 10; rank: 25), or number of paths (default: 3)'
complete -c pln -n '__pln_runs report' -l actions -x -d 'Suggest at most N actions (default: 5)'
complete -c pln -n '__pln_runs report' -l sections -x -a 'input glance short month goals learning reach news clusters weak growth sources channels sure giving variety change centrality method' -d 'Show only these parts of the report'
complete -c pln -n '__pln_runs change' -l between -x -d 'The two periods to compare: 2015,2016 or FROM..TO,FROM..TO'
complete -c pln -n '__pln_runs report who why path rank change' -l anonymise -r -F -d 'Use pseudonyms; only KEYFILE says who is who'
complete -c pln -n '__pln_runs report check who why path rank change ask explain' -l help -s h -d 'Show this help and exit'
complete -c pln -n '__pln_runs report check who why path rank change ask explain' -l version -d 'Show the version and exit'

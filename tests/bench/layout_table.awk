# awk -f layout_table.awk: what layout_scores wrote, as a table. For each measure, on how many
# networks pln is best of all, and better than each other layout where both drew. Lines of
# "pln-before" are not a rival: the last row compares with them.
BEGIN {
  FS = "\t"
  measures = split ("kept crossings angular stress silhouette near", name, " ")
  split ("neighbourhoods kept,crossings,angular resolution,stress,silhouette,pairs too near", title, ",")
  for (k = 1; k <= measures; k++) sign[k] = name[k] ~ /^(kept|angular|silhouette)$/ ? 1 : -1
}
{
  if (!($1 in seen)) { seen[$1] = 1; network[++networks] = $1 }
  if (!($4 in known) && $4 != "pln" && $4 != "pln-before") { known[$4] = 1; rival[++rivals] = $4 }
  drawn[$1, $4] = 1
  for (k = 1; k <= measures; k++) value[$1, $4, k] = $(5 + k)
}
END {
  if (detail)
    for (i = 1; i <= networks; i++) {
      g = network[i]
      printf "%-14s", g
      for (k = 1; k < measures; k++) {
        best = ""; who = ""
        for (r = 1; r <= rivals; r++)
          if (((g, rival[r]) in drawn) && (who == "" || sign[k] * value[g, rival[r], k] > sign[k] * best)) {
            best = value[g, rival[r], k]; who = rival[r]
          }
        mark = sign[k] * value[g, "pln", k] >= sign[k] * best ? "+" : "-"
        printf " | %s %9s %9s %-8.8s", mark, value[g, "pln", k], best, who
        if ((g, "pln-before") in drawn) printf " %5.2f", value[g, "pln", k] / (value[g, "pln-before", k] + 1e-9)
      }
      if ((g, "FR") in drawn) printf " | stress/FR %.2f", value[g, "pln", 4] / value[g, "FR", 4]
      print ""
    }
  printf "%-20s %10s", "pln of " networks, "best"
  for (r = 1; r <= rivals; r++) printf " %10s", rival[r]
  print ""
  for (k = 1; k <= measures; k++) {
    best = 0
    for (i = 1; i <= networks; i++) {
      g = network[i]; first = 1
      for (r = 1; r <= rivals; r++) {
        if (!((g, rival[r]) in drawn)) continue
        both[r] += k == 1
        ahead = sign[k] * (value[g, "pln", k] - value[g, rival[r], k])
        wins[k, r] += ahead > 0
        first = first && ahead >= 0
      }
      best += first
    }
    printf "%-20s %10d", title[k], best
    for (r = 1; r <= rivals; r++) printf " %10s", wins[k, r] + 0 " / " both[r]
    print ""
  }
  for (i = 1; i <= networks; i++) {
    g = network[i]
    if ((g, "pln-before") in drawn) sharper += value[g, "pln", 3] >= 1.3 * value[g, "pln-before", 3]
    if ((g, "FR") in drawn) even += value[g, "pln", 4] <= 1.25 * value[g, "FR", 4]
  }
  printf "angular resolution at least 1.3 times pln-before: %d; stress at most 1.25 times FR: %d\n", sharper, even
}

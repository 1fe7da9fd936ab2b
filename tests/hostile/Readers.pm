# Small readers of pln's outputs, each after its format's definition.
package Readers;
use strict;
use warnings;
use Encode ();
use Exporter 'import';
our @EXPORT = qw(csv_rows unguard graphml_labels gexf_labels gml_labels dot_labels pajek_labels markup_strangers markdown_strangers);

# RFC 4180.
sub csv_rows {
    my @rows = ([]);
    my $text = shift;
    while ($text =~ /\G(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\z)/g) {
        my ($cell, $end) = (defined $1 ? $1 : $2, $3);
        $cell =~ s/""/"/g if defined $1;
        push @{$rows[-1]}, $cell;
        last if $end eq '' || pos ($text) == length $text;
        push @rows, [] if $end ne ',';
    }
    return @rows;
}

# The mark in front of what a spreadsheet would run.
sub unguard {
    my $text = shift;
    $text =~ s/^'(?=\s*(?:[=+\-\@\t\r]|\xEF\xBC[\x9D\x8B\x8D]|\xEF\xBC\xA0))//;
    return $text;
}

sub entities {
    my $text = shift;
    my %named = (lt => '<', gt => '>', amp => '&', quot => '"', apos => "'");
    $text =~ s/&(?:#(\d+)|(\w+));/defined $1 ? Encode::encode ('UTF-8', chr $1) : $named{$2}/ge;
    return $text;
}

sub graphml_labels { return map { entities ($_) } $_[0] =~ /<node [^>]*><data key="label">([^<]*)<\/data>/g }
sub gexf_labels { return map { entities ($_) } $_[0] =~ /<node id="n\d+" label="([^"]*)">/g }
sub gml_labels { return map { entities ($_) } $_[0] =~ /^  node \[ id \d+ label "([^"]*)"/gm }
# Some readers take a backslash with the sign behind it.
sub pajek_labels { return map { entities (s/\\(.)/$1/gr) } $_[0] =~ /^\d+ "((?:[^"\\]|\\.)*)"/gm }

sub dot_labels {
    my @labels = $_[0] =~ /^  n\d+ \[label="((?:[^"\\]|\\.)*)"/gm;
    s/\\(.)/$1/g for @labels;
    return @labels;
}

# Elements that are not among those known, attributes that run or load
# something, and tags that do not nest.
sub markup_strangers {
    my ($text, @known) = @_;
    my %known = map { $_ => 1 } @known;
    my %empty = map { $_ => 1 } qw(meta br hr input);
    my (@strange, @open);
    $text =~ s/<style[^>]*>[^<]*<\/style>//g;
    $text =~ s/^<!DOCTYPE html>|^<\?xml[^>]*\?>//;
    while ($text =~ /\G([^<]*)(?:<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|(<)|\z)/g) {
        my ($before, $end, $name, $attributes, $closed, $loose) = ($1, $2, $3, $4, $5, $6);
        push @strange, "loose <: " . substr ($text, pos ($text) - 1, 60) if defined $loose;
        push @strange, "loose &: $before" if $before =~ /&(?!(?:#\d+|#x[0-9A-Fa-f]+|\w+);)/;
        last if !defined $name && !defined $loose;
        next if !defined $name;
        push @strange, "element $name" if !$known{$name};
        while ($attributes =~ /([\w:-]+)="([^"]*)"/g) {
            my ($key, $value) = (lc $1, $2);
            push @strange, "$key=$value" if $key =~ /^(?:on.*|src|href|xlink:href|action|formaction|srcdoc)$/ && $value !~ /^#[\w-]+(?:=\d+)?$/;
            push @strange, "$key=$value" if $key eq 'style' && $value =~ /url|expression|@/i;
        }
        if ($end) {
            push @strange, "</$name> closes <" . ($open[-1] // '') . ">" if !@open || $open[-1] ne $name;
            pop @open;
        } elsif (!$closed && !$empty{$name}) {
            push @open, $name;
        }
    }
    push @strange, "<$_> is not closed" for @open;
    return @strange;
}

# Raw HTML, links and pictures, rows of a table with another number of cells.
sub markdown_strangers {
    my (@strange, $cells);
    for my $line (split /\n/, shift) {
        my $bare = $line;
        $bare =~ s/\\.//g;
        push @strange, "html: $line" if $bare =~ /<[A-Za-z!\/]/;
        push @strange, "link: $line" if $bare =~ /\]\(/ && $line ne "![The map](map.svg)";
        if ($bare =~ /^\|/) {
            my $count = () = $bare =~ /\|/g;
            push @strange, "row: $line" if defined $cells && $count != $cells;
            $cells = $count;
        } else {
            undef $cells;
        }
    }
    return @strange;
}

1;

#!/usr/bin/perl
# html_rules.pl FILE: FILE, a page of pln's, against the rules of HTML that such
# a page could break, and those of its own: nothing from elsewhere, and no script but
# one that the policy names.
# A line for each fault; exit 1 if there is one.
use strict;
use warnings;
use Digest::SHA qw(sha256_base64);

my ($file) = @ARGV;
open my $in, '<:raw', $file or die "$file: $!\n";
my $page = do { local $/; <$in> };
my $faults = 0;

sub fault {
  my ($at, $what) = @_;
  my $line = 1 + (substr ($page, 0, $at) =~ tr/\n//);
  print "$file:$line: $what\n" if ++$faults <= 20;
}

my %void = map { $_ => 1 } qw(meta br hr img link input);
# What may stand directly in what; of elements not named here anything may.
my %child = (
  html => 'head body', head => 'meta title style', ul => 'li', ol => 'li', dl => 'dt dd',
  table => 'caption thead tbody', thead => 'tr', tbody => 'tr', tr => 'th td',
  body => 'main template script', main => 'h1 p figure section', section => 'h2 p dl ol ul div', figure => 'svg figcaption', div => 'table',
  h1 => '', h2 => 'small', p => 'a button', td => 'a', th => 'span button', button => '', caption => '', dt => '', dd => 'a', li => 'label a', label => 'input span', span => 'a', a => '', title => '', style => '',
);
my (@open, %id, %seen, @cells, @terms, @pointed);
my ($svg, $template, $data) = (0, 0, 0); # in a template: controls, in any order

sub start {
  my ($at, $name, $attributes, $closed) = @_;
  my $parent = @open ? $open[-1] : '';
  my %have;
  while ($attributes =~ /\G\s+([A-Za-z:_-]+)="([^"<]*)"/gc) {
    fault ($at, "$name has $1 twice") if exists $have{$1};
    $have{$1} = $2;
  }
  $attributes =~ /\G\s+hidden(?=\s|\z)/gc;
  fault ($at, "<$name> has attributes that are not name=\"value\"") if $attributes !~ /\G\s*\z/gc;
  fault ($at, "<$name> may not stand in <$parent>")
    if !$svg && !$template && exists $child{$parent} && !grep { $_ eq $name } split ' ', $child{$parent};
  fault ($at, "<$name> is a form or a frame") if $name =~ /^(iframe|object|embed|form|base|link)$/;
  fault ($at, 'a script from elsewhere') if $name eq 'script' && grep { $_ ne 'type' && $_ ne 'id' } keys %have;
  $data = $name eq 'script' && ($have{type} // '') eq 'application/json';
  if (defined $have{id}) {
    fault ($at, "id $have{id} stands twice") if $id{$have{id}}++;
    fault ($at, "id '$have{id}' is empty or has a blank") if $have{id} !~ /^\S+$/;
  }
  for my $key (keys %have) {
    fault ($at, "$name runs a script by $key") if $key =~ /^on/i;
    fault ($at, "$name has a style that the policy forbids") if $key eq 'style';
    push @pointed, [$at, $1]
      if $key =~ /^(?:xlink:)?href$|^aria-labelledby$/ && $have{$key} =~ /^#?(\S+)$/ && $have{$key} !~ /^#person=\d+$/; # the script's
    fault ($at, "$key=\"$have{$key}\" leads elsewhere")
      if $key =~ /href$|^src$|^action$/ && $have{$key} !~ /^#|^data:image\//;
  }
  fault ($at, 'html without lang') if $name eq 'html' && !$have{lang};
  fault ($at, 'a picture without a name') if $name eq 'svg' && !$svg && !($have{'aria-labelledby'} || $have{'aria-label'} || $have{'aria-hidden'});
  fault ($at, 'a heading of a column without scope') if $name eq 'th' && ($have{scope} // '') ne 'col';
  $seen{$name}++;
  @terms = () if $name eq 'dl';
  fault ($at, 'a description before any term') if $name eq 'dd' && !@terms;
  push @cells, 0 if $name eq 'tr';
  $cells[-1]++ if $name eq 'td' || $name eq 'th';
  @cells = () if $name eq 'table';
  return if $void{$name} || $closed;
  push @open, $name;
  $svg++ if $name eq 'svg' || $svg;
  $template++ if $name eq 'template' || $template;
}

sub end {
  my ($at, $name) = @_;
  my $was = pop @open;
  fault ($at, "</$name> where </" . ($was // 'nothing') . "> is due") if !defined $was || $was ne $name;
  $svg-- if $svg;
  $template-- if $template;
  if ($name eq 'table') {
    fault ($at, 'a table with rows of different length') if grep { $_ != $cells[0] } @cells;
    fault ($at, 'a table without rows') if @cells < 2;
  }
}

sub text {
  my ($at, $text) = @_;
  my $parent = @open ? $open[-1] : '';
  (my $rest = $text) =~ s/&(amp|lt|gt|quot|#39|#x[0-9a-fA-F]+|#[0-9]+);//g;
  fault ($at, 'an & that begins no entity') if $rest =~ /&/;
  fault ($at, "text in <$parent>")
    if $text =~ /\S/ && $parent =~ /^(|html|head|body|dl|ol|ul|table|thead|tbody|tr|main|section|figure)$/;
  fault ($at, 'a control character') if $text =~ /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;
  if ($parent eq 'dt') {
    fault ($at, "term '$text' stands twice in one list") if grep { $_ eq $text } @terms;
    push @terms, $text;
  }
  fault ($at, 'an empty title') if $parent eq 'title' && $text !~ /\S/;
}

fault (0, 'no <!DOCTYPE html>') if $page !~ /\A<!DOCTYPE html>\n/gc;
while (pos ($page) < length $page) {
  my $at = pos $page;
  if (@open && $open[-1] eq 'style') {
    $page =~ /\G(.*?)(?=<\/style>)/gcs or last;
    my $hash = sha256_base64 ($1);
    $hash .= '=' while length ($hash) % 4;
    fault ($at, "a style that the policy does not name") if index ($page, "'sha256-$hash'") < 0;
    fault ($at, 'a style that fetches something') if $1 =~ /url\(|\@import/;
    $page =~ /\G<\/style>/gc;
    end ($at, 'style');
  } elsif (@open && $open[-1] eq 'script') {
    $page =~ /\G(.*?)(?=<\/script>)/gcs or last;
    my $script = $1;
    my $hash = sha256_base64 ($script);
    $hash .= '=' while length ($hash) % 4;
    fault ($at, 'a script that the policy does not name') if !$data && index ($page, "script-src 'sha256-$hash'") < 0;
    fault ($at, 'a < within data') if $data && $script =~ /</;
    fault ($at, 'a script that makes elements or code of text')
      if !$data && $script =~ /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/;
    $page =~ /\G<\/script>/gc;
    end ($at, 'script');
  } elsif ($page =~ /\G<\/([A-Za-z0-9]+)>/gc) {
    end ($at, $1);
  } elsif ($page =~ /\G<([A-Za-z][A-Za-z0-9]*)([^<>]*?)(\/?)>/gc) {
    start ($at, $1, $2, $3);
  } elsif ($page =~ /\G<!--(.*?)-->/gcs) {
    fault ($at, 'a comment within which -- stands') if $1 =~ /--/;
  } elsif ($page =~ /\G([^<]+)/gc) {
    text ($at, $1);
  } else {
    fault ($at, 'a < that begins no element');
    last;
  }
}
fault (length $page, "never closed: @open") if @open;
fault (0, "not one but " . ($seen{$_} // 0) . " <$_>") for grep { ($seen{$_} // 0) != 1 } qw(html head body h1);
fault (0, 'a heading skipped') if $seen{h3} && !$seen{h2};
fault (0, 'bytes that are no UTF-8') if !utf8::decode (my $copy = $page);
fault ($_->[0], "nothing has the id $_->[1]") for grep { !$id{$_->[1]} } @pointed;
exit ($faults ? 1 : 0);

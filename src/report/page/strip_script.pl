#!/usr/bin/env perl
# strip_script.pl < SCRIPT: the script without what the browser does not need: comments, blanks and line
# ends, parentheses around a single parameter, ";" and "," before a bracket, "0" before ".5", and "const"
# after another "const"; "!0" for "true", and short names for long constants of the whole script.
#
# It works on tokens, so that strings, templates and regular expressions stay as they are.  A line end is
# left where a statement could end with it.  A "/" of which it cannot tell whether it divides is an error,
# and so is a result whose tokens are not those it meant to write.
use strict;
use warnings;

my $ANY_BLANK = qr{(?: \s | //[^\n]* | /\*.*?\*/ )+}xs;
my $NUMBER = qr{0[xXbBoO]\w+ | (?: \d[\d_]*(?:\.[\d_]*)? | \.\d[\d_]* ) (?:[eE][+-]?\d+)? n?}x;
my $WORD = qr{[\w\$\#\\\x80-\xff]+};
my $STRING = qr{'(?:[^'\\]|\\.)*' | "(?:[^"\\]|\\.)*"}xs;
my $REGEX = qr{/ (?: [^\\/\[\n] | \\. | \[ (?: [^\]\\\n] | \\. )* \] )+ / \w*}x;
my $IN_TEMPLATE = qr{(?: [^`\\\$] | \\. | \$(?!\{) )*+}xs;    # until it ends, or an expression begins
my $SIGN = qr{>>>=|\.\.\.|=== | !== | \*\*= | <<= | >>>? =? | && =? | \|\| =? | \?\? =? | => | \?\.(?!\d) | \+\+ | --
  | [=!<>+\-*/%&|^]= | \*\* | << | [{}()\[\];,<>+\-*/%&|^!~?:=.@]}x;

sub is_word { $_[0]{kind} eq 'word' && !$_[0]{is_property} }
sub is_sign { my ($token, $signs) = @_; $token->{kind} eq 'sign' && $token->{text} =~ /^(?:$signs)$/ }

# Whether a "/" after this token begins a regular expression.
sub regex_may_follow {
  my ($token, $line) = @_;
  die "line $line: does this / divide? Write it otherwise\n"
    if is_sign ($token, '\}') || is_word ($token) && $token->{text} =~ /^(?:of|yield|await)$/;
  return $token->{text} =~ /^(?:return|typeof|instanceof|in|new|delete|void|throw|case|do|else)$/ if is_word ($token);
  return $token->{ends_head} || !is_sign ($token, '[)\]]|\+\+|--') if $token->{kind} eq 'sign';
  return 0;
}

# The tokens of a text: text, kind (word, number, string, regex, template, sign), gap (what stands before:
# "", " " or "\n"), and for signs ends_head: ")" after the condition of if, for, while or with.
sub tokens_of {
  my ($script) = @_;
  my ($gap, @tokens, @open) = ('');    # open: brackets; "`" for the "${" of a template
  my $last = { kind => 'sign', text => ';' };
  my $add = sub {
    my ($kind, $text) = @_;
    my $is_property = $kind eq 'word' && is_sign ($last, '\.|\?\.');
    $last = { kind => $kind, text => $text, gap => $gap, is_property => $is_property };
    push @tokens, $last;
    $gap = '';
  };
  my $template = sub {                 # from ` or }, which is read
    $script =~ /\G$IN_TEMPLATE(?:`|\$\{)/gc or die "a template without an end\n";
    my $text = $_[0] . $&;
    $add->('template', $text);
    push @open, { text => '`' } if $text =~ /\$\{\z/;
    $last = { kind => 'sign', text => '(' } if $text =~ /\$\{\z/;
  };
  pos $script = 0;
  while (pos ($script) < length $script) {
    if ($script =~ /\G$ANY_BLANK/gc) { $gap = $& =~ /\n/ ? "\n" : ' ' }
    elsif ($script =~ /\G$NUMBER/gc) { $add->('number', $&) }
    elsif ($script =~ /\G$WORD/gc) { $add->('word', $&) }
    elsif ($script =~ /\G$STRING/gc) { $add->('string', $&) }
    elsif ($script =~ /\G`/gc) { $template->('`') }
    elsif ($script =~ m{\G(?=/)}gc && regex_may_follow ($last, 1 + (substr ($script, 0, pos $script) =~ tr/\n//))) {
      $script =~ /\G$REGEX/gc or die "a regular expression without an end\n";
      $add->('regex', $&);
    } elsif (@open && $open[-1]{text} eq '`' && $script =~ /\G\}/gc) {
      pop @open;
      $template->('}');
    } elsif ($script =~ /\G$SIGN/gc) {
      my ($sign, $before) = ($&, $last);
      $add->('sign', $sign);
      my $is_head = is_word ($before) && $before->{text} =~ /^(?:if|for|while|with)$/;
      push @open, { text => $sign, is_head => $is_head } if $sign =~ /^[(\[{]$/;
      if ($sign =~ /^[)\]}]$/) {
        my $opening = pop @open // { text => '' };
        die "$sign closes no bracket\n" if "$opening->{text}$sign" !~ /^(?:\(\)|\[\]|\{\})$/;
        $last->{ends_head} = $opening->{is_head};
      }
    } else { die sprintf "line %d: what is this?\n", 1 + (substr ($script, 0, pos $script) =~ tr/\n//) }
  }
  die "a bracket is not closed\n" if @open;
  return @tokens;
}

# A line end matters if a statement may end before it, and another begin after it.
sub gap_needed {
  my ($before, $after) = @_;
  my ($left, $right) = ($before->{text}, $after->{text});
  my $goes_on = $before->{kind} eq 'sign' && ($before->{ends_head} || !is_sign ($before, '[)\]}]|\+\+|--'));
  return "\n" if $after->{gap} eq "\n" && !$goes_on
    && !is_sign ($after, '[)\]};,:?.=*%&|^<>]|\?\.|&&|\|\||\?\?|=>|[=!]==?|[<>]=');
  return ' ' if $left =~ /[\w\$\#\\\x80-\xff]\z/ && $right =~ /^[\w\$\#\\\x80-\xff]/ && $before->{kind} ne 'string';
  return ' ' if $before->{kind} eq 'number' && $right =~ /^\./ && $after->{gap} ne '';
  # "+ +", "a / /b/"; "< !--" and "-- >" would be comments, and "< /script" the end of the script.
  return ' ' if "$left $right" =~ m{\+ \+|- [->]|/ [/*]|< [!/]|\? \.} && $before->{kind} eq 'sign';
  return '';
}

# Single parameters without parentheses.
sub bare_parameters {
  my @tokens = @_;
  for (my $i = 0; $i + 3 < @tokens; $i++) {
    next if !is_sign ($tokens[$i], '\(') || $tokens[$i + 1]{kind} ne 'word' || !is_sign ($tokens[$i + 2], '\)')
      || !is_sign ($tokens[$i + 3], '=>');
    $tokens[$i + 1]{gap} = $tokens[$i]{gap};
    splice @tokens, $i + 2, 1;
    splice @tokens, $i, 1;
  }
  return @tokens;
}

# No ";" before "}", unless it is a statement of its own, and no "," after the last of several.
sub bare_ends {
  my @kept;
  for my $token (@_) {
    pop @kept if is_sign ($token, '[)\]}]') && @kept > 1 && is_sign ($kept[-1], ',') && !is_sign ($kept[-2], '[,\[]');
    pop @kept if is_sign ($token, '\}') && @kept > 1 && is_sign ($kept[-1], ';') && !$kept[-2]{ends_head}
      && !is_sign ($kept[-2], '[;:{]') && !(is_word ($kept[-2]) && $kept[-2]{text} =~ /^(?:else|do)$/);
    push @kept, $token;
  }
  return @kept;
}

# One "const" for statements that follow each other.  began: the first word of the open statement, or "?"
# after a line end that may have ended it.
sub joined_constants {
  my (@kept, @began);
  my ($began, $ended) = ('', '');
  for my $token (@_) {
    if ($began eq '') { $began = is_word ($token) ? $token->{text} : '?' }
    elsif (@kept && gap_needed ($kept[-1], $token) eq "\n") { $began = '?' }
    if (is_word ($token) && $token->{text} eq 'const' && $ended eq 'const') {
      $kept[-1] = { kind => 'sign', text => ',', gap => '' };
      $ended = '';
      next;
    }
    $ended = is_sign ($token, ';') ? $began : '';
    $began = '' if is_sign ($token, ';');
    if (is_sign ($token, '[(\[{]')) { push @began, $began; $began = is_sign ($token, '\{') ? '' : '?' }
    $began = pop @began if is_sign ($token, '[)\]}]');
    push @kept, $token;
  }
  return @kept;
}

sub short_values {
  my @short;
  for my $i (0 .. $#_) {
    my ($token, $after) = @_[$i, $i + 1];
    $token->{text} =~ s/^0(?=\.\d)// if $token->{kind} eq 'number';
    if (is_word ($token) && $token->{text} =~ /^(?:true|false)$/ && defined $after && !is_sign ($after, '[:(]')) {
      push @short, { kind => 'sign', text => '!', gap => $token->{gap} };
      $token = { kind => 'number', text => $token->{text} eq 'true' ? 0 : 1, gap => '' };
    }
    push @short, $token;
  }
  return @short;
}

# Constants of the whole script get names like "a0": each everywhere, so that it does not matter where it
# is known.  Those that are the key of an object somewhere keep theirs, as the page asks for keys by name.
sub short_names {
  my (@tokens, @open, %used, %is_constant, %is_key) = @_;
  for my $i (0 .. $#tokens) {
    my ($token, $before, $after) = ($tokens[$i], $i ? $tokens[$i - 1] : {text => '', kind => ''}, $tokens[$i + 1]);
    push @open, $token->{text} if is_sign ($token, '[(\[{]');
    pop @open if is_sign ($token, '[)\]}]');
    next if $token->{kind} ne 'word';
    $used{$token->{text}}++;
    next if $token->{is_property};
    my $outermost = join ('', @open) =~ /^(?:\(\{)?\z/;
    $is_constant{$token->{text}}++ if $outermost && is_word ($before) && $before->{text} eq 'const';
    $is_key{$token->{text}}++ if @open && $open[-1] eq '{' && is_sign ($before, '[{,]') && defined $after
      && is_sign ($after, '[:,}=(]') && !($before->{text} eq '{' && is_sign ($after, '[(=]'));
  }
  my $next = 'a0';
  for my $name (sort grep { length > 3 && !$is_key{$_} && $used{$_} > 2 } keys %is_constant) {
    $next++ while $used{$next};
    die "too many constants\n" if length $next > 2;
    $_->{text} = $next for grep { is_word ($_) && $_->{text} eq $name } @tokens;
    $next++;
  }
  return @tokens;
}

sub written {
  my $out = '';
  for my $i (0 .. $#_) {
    $out .= gap_needed ($_[$i - 1], $_[$i]) if $i > 0;
    $out .= $_[$i]{text};
  }
  return $out;
}

local $/;
binmode $_ for *STDIN, *STDOUT;
my @wanted = joined_constants (bare_ends (bare_parameters (short_values (short_names (tokens_of (<STDIN>))))));
my $result = written (@wanted);
die "what is written is not what was meant\n"
  if join ("\0", map { $_->{text} } tokens_of ($result)) ne join ("\0", map { $_->{text} } @wanted);
print "$result\n";

#!/usr/bin/perl
# The script of the page as the Makefile strips it: strings, templates and regular expressions stay, and so
# does what a script means.
use strict;
use warnings;
use File::Basename 'dirname';
use File::Temp 'tempfile';

chdir dirname (__FILE__) . '/../..' or die;
my ($number, $strip) = (0, 'perl src/report/page/strip_script.pl');
my ($out, $input) = tempfile (UNLINK => 1);

sub check {
  my ($name, $wanted, $found) = @_;
  $number++;
  print map { "# $_\n" } "wanted: $wanted", "found:  $found" if $wanted ne $found;
  print $wanted eq $found ? 'ok' : 'not ok', " $number - $name\n";
}

# What a program writes of a script, or what it says if it fails.
sub answer {
  my ($program, $script) = @_;
  open my $file, '>', $input or die;
  print $file $script;
  close $file;
  my $answer = `$program < $input 2>&1`;
  chomp $answer;
  return $answer;
}

# "= name", a script, "-", what is written of it.
my (undef, @cases) = split /^= /m, join '', <DATA>;
for my $case (@cases) {
  my ($name, $script, $wanted) = $case =~ /\A([^\n]*)\n(.*?)\n-\n(.*?)\n*\z/s or die "What is this: $case";
  check $name, $wanted, answer ($strip, $script);
}

my $script = `cat src/report/page/script/*.js`;
my $once = answer ($strip, $script);
check 'the script of the page: what is stripped has nothing to strip', $once, answer ($strip, $once);
check 'and is much shorter', 1, length ($once) < 0.75 * length $script;

# What it means, where something can run it.
my $nasty = <<'END';
const out = [], a = 6, g = 2, i = 1, put = (x) => { out.push (x); };
put (a / g / i); put (/[/]\/ {2}"/g.source); put (`${ a } ; // ${ `${ g }}` }`)
put (a
  - -1)
const f = () => { const b = 1; const c = b + 1; return (c) ; };
const h = (x) => ({ x }); const k = function () { return
  1; };
let n = 3
while (--n);
if (n) ; else put ('else')
for (const x of [1, 2]) if (x > 1) put (x); else { put (- x); }
do n++; while (n < 3)
put (n); put (f ()); put (h (4).x); put (k ()); put (a < !--n); put (((x) => x / 2) (5) / 1)
put ('a  b' + "c // d" + ' \' ; } ')
console.log (JSON.stringify (out))
END
if (`node --version 2>&1` =~ /^v/) {
  my $stripped = answer ($strip, $nasty);
  check 'a script means the same', answer ('node -', $nasty), answer ('node -', $stripped);
  check 'and has run', q([3,"[/]\\\\/ {2}\\"","6 ; // 2}",7,"else",-1,2,3,2,4,null,false,2.5,"a  bc // d ' ; } "]), answer ('node -', $stripped);
} else {
  print 'ok ', ++$number, " - a script means the same # SKIP no node is installed\n";
}
print "1..$number\n";

__DATA__
= blanks and comments
a = b + c; // why
/* what
 */ d ( e , f )
-
a=b+c;d(e,f)
= words stay apart
let a = typeof b in  c
of
-
let a=typeof b in c
of
= strings
a = ' // "no\' comment  ; } ' + " /* 'no' */ \\" + b
-
a=' // "no\' comment  ; } '+" /* 'no' */ \\"+b
= a string after a word
return 'a' in b
-
return'a'in b
= templates
a = `  // ${ b + `${ c } ; }` }  \` ${ { d : 1 }.d } $ {}  `
-
a=`  // ${b+`${c} ; }`}  \` ${{d:1}.d} $ {}  `
= line ends within a template
a = `b
  c // d
` + e
-
a=`b
  c // d
`+e
= regular expressions
a = b . replace ( /[/'"`]  \/\/ (c)/g , '' ); return / d/ . test (e)
-
a=b.replace(/[/'"`]  \/\/ (c)/g,'');return/ d/.test(e)
= and after a condition
if (a) / b/.test (c)
-
if(a)/ b/.test(c)
= division
a = (b) / c / d [1] / 2 / e.of / f++ / g
-
a=(b)/c/d[1]/2/e.of/f++/g
= a regular expression that divides
a = b / / c/
-
a=b/ / c/
= signs that would be others
a = b + +c - -d + ++e - (--f) + g++ + h
-
a=b+ +c- -d+ ++e-(--f)+g++ +h
= signs that would be comments
a = b < !--c; d = e-- > f
-
a=b< !--c;d=e-- >f
= nor is the end of the element written
a = b < /script>/.length
-
a=b< /script>/.length
= numbers
a = 1 .b + 1..c + 1e-3 - .5 + 0x1e + 2 + (d ? .5 : 1_0n)
-
a=1 .b+1..c+1e-3-.5+0x1e+2+(d? .5:1_0n)
= members that may be missing
a ?. b ?? c
-
a?.b??c
= a line end that ends a statement
a = b
c()
++d
return
{ e }
-
a=b
c()
++d
return
{e}
= and one that does not
a =
  b
  .c ()
  ? d
  : e
-
a=b.c()?d:e
= after a condition a statement goes on
if (a)
  b ()
else
  c ()
-
if(a)b()
else
c()
= one parameter
(a) => b; async (a) => b; (a, b) => c; () => d; (...a) => e; f ((a) => b)
-
a=>b;async a=>b;(a,b)=>c;()=>d;(...a)=>e;f(a=>b)
= not one with a default, or taken apart
(a = 1) => b; ({ a }) => b
-
(a=1)=>b;({a})=>b
= the last semicolon
() => { a (); b = { c : 1 }; }
-
()=>{a();b={c:1}}
= but no empty statement
if (a) { while (b); } else { for (;;); } d = { e () { ; } }; if (f) { g (); } else { if (h) i; else; }
-
if(a){while(b);}else{for(;;);}d={e(){;}};if(f){g()}else{if(h)i;else;}
= the last comma, but no hole
a = { b, c: [1, 2,], }; d (e,); f = [,]; g = [1,,]
-
a={b,c:[1,2]};d(e);f=[,];g=[1,,]
= numbers below one
a = 0.5 + 10.5 - b ? 0.25 : 0; return 0.5
-
a=.5+10.5-b? .25:0;return.5
= true and false, but not as names
a = [true, false]; b = { true: 1, c: true, false () { } }; d.true = e ? true : f; return true
-
a=[!0,!1];b={true:1,c:!0,false(){}};d.true=e?true:f;return true
= constants in a row
const a = 1;
const b = () => { const c = 2; const d = 3; e (); const f = 4; };
const { g } = a;
-
const a=1,b=()=>{const c=2,d=3;e();const f=4},{g}=a;
= not after another statement
if (a) { } const b = 1; const c = 2; for (const d of e) f (); const g = 3;
-
if(a){}const b=1;const c=2;for(const d of e)f();const g=3;
= nor where a line end began one
const a = 1
b (); const c = 2
-
const a=1
b();const c=2
= nor in the head of a loop
for (const a = 1; b; ) { const c = 2; }
-
for(const a=1;b;){const c=2}
= letters of any kind
const été = 'café'; été in b
-
const été='café';été in b
= what cannot be told is an error
a;
if (b) { } / c/.test (d)
-
line 2: does this / divide? Write it otherwise
= so is a string that does not end
a = 'b
-
line 1: what is this?
= a bracket too many
a ( ] )
-
] closes no bracket
= a bracket too few
a ( b
-
a bracket is not closed
= a template that does not end
a = `b
-
a template without an end
= a regular expression that does not end
a = /b
-
a regular expression without an end
= constants of the whole script get short names
const longer = 1; f (longer, `${ longer }`, a.longer); const kept = 2; f (kept, { kept }, kept); const rare = 3; f (rare)
-
const a0=1;f(a0,`${a0}`,a.longer);const kept=2;f(kept,{kept},kept);const rare=3;f(rare)

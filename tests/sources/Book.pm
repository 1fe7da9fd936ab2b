# Writes workbooks: .xlsx as Excel and others write it, .ods as LibreOffice does. A sheet is a list of
# rows, a row a list of cells; a cell is a text, a number {n => 3}, a day {day => '2024-03-05'}, maybe
# with {time => '14:30'}, a formula {f => 'A1', v => 'text'}, a truth {b => 1}, or undef.
package Book;
use strict;
use warnings;
use Exporter 'import';
use Time::Local 'timegm';
use Pack qw(zip);
our @EXPORT_OK = qw(xlsx ods);

sub xml {
    my ($text) = @_;
    $text =~ s/&/&amp;/g;
    $text =~ s/</&lt;/g;
    $text =~ s/"/&quot;/g;
    return $text;
}

sub serial {
    my ($cell, $since_1904) = @_;
    my ($y, $m, $d) = split /-/, $cell->{day};
    my $days = timegm(0, 0, 0, $d, $m - 1, $y) / 86400 + 25569 - ($since_1904 ? 1462 : 0);
    my ($hour, $minute) = split /:/, $cell->{time} // '0:0';
    return $days + ($hour * 60 + $minute) / 1440;
}

sub letters {
    my ($n) = @_;
    return ($n >= 26 ? chr(64 + int($n / 26)) : '') . chr(65 + $n % 26);
}

# How: date_format (code or number), inline, bare (no references), prefix, since_1904, hidden {NAME}.
sub xlsx {
    my ($out, $sheets, %how) = @_;
    my (@strings, %number, @parts);
    my $p = $how{prefix} ? "$how{prefix}:" : '';
    my $space = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    my $ns = $p ? "xmlns:$how{prefix}=\"$space\"" : "xmlns=\"$space\"";
    my $start = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
    my $cell_of = sub {
        my ($cell, $reference) = @_;
        my $r = $how{bare} ? '' : " r=\"$reference\"";
        return '' if !defined $cell;
        if (ref $cell) {
            my $f = defined $cell->{f} ? "<${p}f>$cell->{f}</${p}f>" : '';
            return "<${p}c$r t=\"str\">$f" . (defined $cell->{v} ? "<${p}v>" . xml($cell->{v}) . "</${p}v>" : '') . "</${p}c>"
                if $f;
            return "<${p}c$r s=\"1\"><${p}v>" . serial($cell, $how{since_1904}) . "</${p}v></${p}c>" if $cell->{day};
            return "<${p}c$r t=\"b\"><${p}v>$cell->{b}</${p}v></${p}c>" if defined $cell->{b};
            return "<${p}c$r s=\"2\"><${p}v>$cell->{span}</${p}v></${p}c>" if defined $cell->{span};
            return "<${p}c$r><${p}v>$cell->{n}</${p}v></${p}c>";
        }
        return "<${p}c$r t=\"inlineStr\"><${p}is><${p}t xml:space=\"preserve\">" . xml($cell) . "</${p}t></${p}is></${p}c>"
            if $how{inline};
        $number{$cell} //= push(@strings, $cell) - 1;
        return "<${p}c$r t=\"s\"><${p}v>$number{$cell}</${p}v></${p}c>";
    };
    my ($list, $relations) = ('', '');
    my $n = 0;
    while (my ($name, $rows) = splice @$sheets, 0, 2) {
        $n++;
        my $data = '';
        for my $i (0 .. $#$rows) {
            my $row = $rows->[$i] or next;
            my $cells = join '', map { $cell_of->($row->[$_], letters($_) . ($i + 1)) } 0 .. $#$row;
            my $r = $how{bare} ? '' : ' r="' . ($i + 1) . '"';
            $data .= "<${p}row$r>$cells</${p}row>";
        }
        my $state = $how{hidden}{$name} ? ' state="hidden"' : '';
        $list .= "<${p}sheet name=\"" . xml($name) . "\" sheetId=\"$n\"$state r:id=\"rId$n\"/>";
        $relations .= "<Relationship Id=\"rId$n\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet$n.xml\"/>";
        push @parts, "xl/worksheets/sheet$n.xml" => "$start<${p}worksheet $ns><${p}sheetData>$data</${p}sheetData></${p}worksheet>";
    }
    my $format = $how{date_format} // 14;
    my $codes = $format =~ /^\d+$/ ? '' : "<${p}numFmt numFmtId=\"170\" formatCode=\"" . xml($format) . '"/>';
    my $id = $codes ? 170 : $format;
    my $shared = join '', map { my $t = xml($_); $t =~ s/\r/_x000D_/g;
        $how{rich} ? "<${p}si><${p}r><${p}t>" . substr($t, 0, 1) . "</${p}t></${p}r><${p}r><${p}t xml:space=\"preserve\">" . substr($t, 1) . "</${p}t></${p}r></${p}si>"
                   : "<${p}si><${p}t>$t</${p}t></${p}si>" } @strings;
    zip($out,
        '[Content_Types].xml' => "$start<Types/>",
        'xl/workbook.xml' => "$start<${p}workbook $ns xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            . ($how{since_1904} ? "<${p}workbookPr date1904=\"1\"/>" : "<${p}workbookPr/>") . "<${p}sheets>$list</${p}sheets></${p}workbook>",
        'xl/_rels/workbook.xml.rels' => "$start<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">$relations</Relationships>",
        @parts,
        'xl/styles.xml' => "$start<${p}styleSheet $ns><${p}numFmts>$codes</${p}numFmts><${p}cellStyleXfs><${p}xf numFmtId=\"14\"/></${p}cellStyleXfs><${p}cellXfs><${p}xf numFmtId=\"0\"/><${p}xf numFmtId=\"$id\"/><${p}xf numFmtId=\"46\"/></${p}cellXfs></${p}styleSheet>",
        ($how{inline} ? () : ('xl/sharedStrings.xml' => "$start<${p}sst $ns>$shared</${p}sst>")));
}

sub ods_cell {
    my ($cell) = @_;
    return '<table:table-cell/>' if !defined $cell;
    my $p = sub { join '', map { '<text:p>' . xml($_) . '</text:p>' } split /\n/, $_[0], -1 };
    if (ref $cell) {
        if ($cell->{day}) {
            my $value = $cell->{day} . ($cell->{time} ? "T$cell->{time}:00" : '');
            my ($y, $m, $d) = split /-/, $cell->{day};
            return "<table:table-cell office:value-type=\"date\" office:date-value=\"$value\"><text:p>$d.$m.$y</text:p></table:table-cell>";
        }
        return "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>WAHR</text:p></table:table-cell>" if $cell->{b};
        return "<table:table-cell office:value-type=\"time\" office:time-value=\"$cell->{pt}\"><text:p>x</text:p></table:table-cell>" if $cell->{pt};
        return "<table:table-cell table:formula=\"of:=[.A1]\" office:value-type=\"string\">" . $p->($cell->{v} // '') . '</table:table-cell>' if $cell->{f};
        return "<table:table-cell office:value-type=\"float\" office:value=\"$cell->{n}\"><text:p>1,0</text:p></table:table-cell>";
    }
    return '<table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation>' . $p->($cell) . '</table:table-cell>';
}

sub ods {
    my ($out, $sheets, %how) = @_;
    my $tables = '';
    while (my ($name, $rows) = splice @$sheets, 0, 2) {
        my $style = $how{hidden}{$name} ? 'ta2' : 'ta1';
        $tables .= '<table:table table:name="' . xml($name) . "\" table:style-name=\"$style\"><table:table-column table:number-columns-repeated=\"1024\"/>";
        for my $row (@$rows) {
            $tables .= '<table:table-row>' . join('', map { ods_cell($_) } @{ $row // [] })
                . '<table:table-cell table:number-columns-repeated="1000"/></table:table-row>';
        }
        $tables .= '<table:table-row table:number-rows-repeated="1048500"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>';
    }
    my $ns = join ' ', map { "xmlns:$_=\"urn:oasis:names:tc:opendocument:xmlns:$_:1.0\"" } qw(office table text style);
    zip($out,
        'mimetype' => 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml' => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content $ns office:version=\"1.2\"><office:automatic-styles>"
            . '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>'
            . '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
            . "</office:automatic-styles><office:body><office:spreadsheet>$tables</office:spreadsheet></office:body></office:document-content>");
}
1;

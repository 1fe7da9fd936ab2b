"""Writes a world (world.py) as the files that a person has: LinkedIn's ZIP, a calendar, Teams attendance,
an own log in a workbook, address cards."""
import csv
import datetime
import io
import random
import zipfile

from world import ORGS, TOPICS, plain

ROOMS = ["Raum 2.14", "Aula", "Meeting Room Berlin", "Sala Norte"]
LISTS = [("Team Lernen", "team-lernen@kolibri.example"), ("All staff", "all-staff@kolibri.example")]


def table(rows, **how):
    out = io.StringIO()
    csv.writer(out, **{"lineterminator": "\n", **how}).writerows(rows)
    return out.getvalue()


def pack(members):
    """A ZIP: the same bytes for the same members in the same order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name, (2026, 1, 5, 9, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content if isinstance(content, bytes) else content.encode())
    return out.getvalue()


def linkedin(world):
    pick = random.Random(world.seed + 1)
    me = world.me
    linked = [p for p in world.known if p.linked]
    shown = {p: p.name + pick.choice([", PhD", " 🚀", " (she/her)"]) if pick.random() < .06 else p.name
             for p in linked}
    rows = [["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]]
    for p in linked:
        told = p.emails[-1] if pick.random() < .1 else ""
        rows.append([p.first, shown[p][len(p.first) + 1:], p.url, told, p.org[0], p.role,
                     pick.choice(world.days).strftime("%d %b %Y")])
    rows.append(["", "", "", "", "", "", "03 Mar 2023"])  # somebody who left
    notes = 'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are ' \
            'missing."\n\n'
    sent = [["CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS",
             "DATE", "SUBJECT", "CONTENT", "FOLDER", "ATTACHMENTS", "IS MESSAGE DRAFT"]]
    for n, (person, outgoing, day, second) in enumerate(world.messages):
        other, own = (shown[person], person.url), (me.name, me.url)
        one, two = (own, other) if outgoing else (other, own)
        time = f"{day} {second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d} UTC"
        sent.append([f"2-{person.number}", "", *one, *two, time, "", f"Text {n}, with\na line", "INBOX", "", "No"])
    sent.append(["2-sponsored", "Offer", "LinkedIn Member", "", me.name, me.url, "2024-05-05 10:00:00 UTC", "", "Buy",
                 "INBOX", "", "No"])
    asked = [["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"]]
    for person in pick.sample(linked, len(linked) // 5):
        day = pick.choice(world.days)
        time = f"{day.month}/{day.day}/{day:%y}, 2:{pick.randint(10, 59)} PM"
        pair = [(me.name, me.url), (shown[person], person.url)]
        incoming = pick.random() < .5
        one, two = pair[::-1] if incoming else pair
        asked.append([one[0], two[0], time, "", "INCOMING" if incoming else "OUTGOING", one[1], two[1]])
    praise = [["First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status"]]
    alone = [p for p in linked if not p.shared]
    for person in pick.sample(alone, min(len(alone), 8)):
        praise.append([person.first, person.last, person.org[0], person.role, "Great.", "03/15/24, 10:00 AM", "VISIBLE"])
    skills = [["Endorsement Date", "Skill Name", "Endorser First Name", "Endorser Last Name", "Endorser Public Url",
               "Endorsement Status"]]
    for person in pick.sample(linked, min(len(linked), 20)):
        skills.append([f"{pick.choice(world.days):%Y/%m/%d} 07:00:00 UTC", pick.choice(TOPICS), person.first,
                       person.last, person.url[8:], "ACCEPTED"])
    return [("Connections.csv", notes + table(rows)), ("messages.csv", table(sent, quoting=csv.QUOTE_ALL)),
            ("Invitations.csv", table(asked)), ("Recommendations_Received.csv", table(praise)),
            ("Endorsement_Received_Info.csv", table(skills)),
            ("Profile.csv", table([["First Name", "Last Name", "Maiden Name", "Address", "Birth Date", "Headline"],
                                   [me.first, me.last, "", "", "", "Learning"]])),
            ("Positions.csv", table([["Company Name", "Title", "Description", "Location", "Started On", "Finished On"],
                                     ["Kolibri GmbH", "Coach", "", "", "Jan 2020", ""]])),
            ("Company Follows.csv", table([["Organization", "Followed On"],
                                           ["Nordlys", "Tue Oct 03 17:18:50 UTC 2023"]])),
            ("Email Addresses.csv", table([["Email Address", "Confirmed", "Primary", "Updated On"],
                                           [me.emails[0], "Yes", "Yes", "Not Available"]])),
            ("Skills.csv", table([["Name"], ["Facilitation"]])),
            ("Jobs/Saved Jobs.csv", table([["Saved Date", "Job Url", "Job Title", "Company Name"],
                                           ["2/3/24, 9:00 AM", "http://www.linkedin.com/jobs/view/1", "Coach",
                                            "Nordlys"]])),
            ("Rich_Media.csv", table([["Date/Time", "Media Description", "Media Link"]]))]


def fold(line):
    out, bytes_ = [], line.encode()
    while len(bytes_) > 74:
        cut = 74
        while bytes_[cut] & 0xC0 == 0x80:
            cut -= 1
        out.append(bytes_[:cut].decode())
        bytes_ = b" " + bytes_[cut:]
    return "\r\n".join(out + [bytes_.decode()])


def guest_line(world, pick, person, answer):
    name = world.written(person, person.org[3])
    address = person.emails[0] if pick.random() < .8 else person.emails[-1]
    if name == person.emails[0] or (person.card and pick.random() < .1):
        name = address
    quoted = f'"{name}"' if "," in name else name
    return f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={answer};CN={quoted}:mailto:{address}"


def event(world, pick, uid, meeting, start, more, people):
    """start: the lines that say when. declined: one more guest who does not come."""
    me = world.me
    lines = ["BEGIN:VEVENT", *start, "DTSTAMP:20260105T080000Z", f"UID:{uid}@google.com", f"SUMMARY:{meeting['title']}",
             f"ORGANIZER;CN={me.name}:mailto:{me.emails[0]}",
             f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN={me.name}:mailto:{me.emails[0]}"]
    lines += [guest_line(world, pick, p, "ACCEPTED") for p in people]
    if meeting.get("declined"):
        lines.append('ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=DECLINED;CN=Never Comes:mailto:never.comes@kolibri.example')
    if meeting.get("room"):
        room = pick.choice(ROOMS)
        lines.append(f"ATTENDEE;CUTYPE=RESOURCE;PARTSTAT=ACCEPTED;CN={room}:mailto:c_1{plain(room)[:3].lower().strip()}"
                     "@resource.calendar.google.com")
        lines.append(f"LOCATION:{room}")
    if meeting.get("list"):
        name, address = pick.choice(LISTS)
        lines.append(f"ATTENDEE;CUTYPE=GROUP;PARTSTAT=ACCEPTED;CN={name}:mailto:{address}")
    if meeting.get("call"):
        lines.append("DESCRIPTION:Join with Google Meet: https://meet.google.com/abc-defg-hij\\n\\nLearn more")
    return lines + more + ["END:VEVENT"]


def calendar(world):
    pick = random.Random(world.seed + 2)
    me = world.me
    lines = ["BEGIN:VCALENDAR", "PRODID:-//Google Inc//Google Calendar 70.9054//EN", "VERSION:2.0", "CALSCALE:GREGORIAN",
             "METHOD:PUBLISH", f"X-WR-CALNAME:{me.emails[0]}", "X-WR-TIMEZONE:Europe/Berlin", "BEGIN:VTIMEZONE",
             "TZID:Europe/Berlin", "BEGIN:STANDARD", "DTSTART:19701025T030000", "TZOFFSETFROM:+0200",
             "TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE"]
    for number, series in enumerate(world.series):
        at = f"DTSTART;TZID=Europe/Berlin:{series['start']:%Y%m%d}T{series['hour']:02d}0000"
        end = f"DTEND;TZID=Europe/Berlin:{series['start']:%Y%m%d}T{series['hour']:02d}4500"
        step = datetime.timedelta(weeks=series["weeks"])
        skipped = series["start"] + 3 * step
        changed = series["start"] + 5 * step
        rule = f"RRULE:FREQ=WEEKLY;INTERVAL={series['weeks']}"
        rule += f";COUNT={series['count'] // series['weeks']}" if series["count"] else ""
        lines += event(world, pick, f"series{number}", series, [at, end],
                       [rule, f"EXDATE;TZID=Europe/Berlin:{skipped:%Y%m%d}T{series['hour']:02d}0000"],
                       series["people"])
        lines += event(world, pick, f"series{number}", series,
                       [f"DTSTART;TZID=Europe/Berlin:{changed:%Y%m%d}T190000",
                        f"DTEND;TZID=Europe/Berlin:{changed:%Y%m%d}T194500"],
                       [f"RECURRENCE-ID;TZID=Europe/Berlin:{changed:%Y%m%d}T{series['hour']:02d}0000"],
                       series["people"][:-1] or series["people"])
    for number, single in enumerate(world.single):
        lines += event(world, pick, f"single{number}", single,
                       [f"DTSTART:{single['day']:%Y%m%d}T{single['hour']:02d}0000Z",
                        f"DTEND:{single['day']:%Y%m%d}T{single['hour']:02d}3000Z"],
                       ["STATUS:CANCELLED" if single["cancelled"] else "STATUS:CONFIRMED"], single["people"])
    for number in range(12):
        day = pick.choice(world.days)
        lines += ["BEGIN:VEVENT", f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"UID:whole{number}@google.com",
                  f"SUMMARY:{pick.choice(['Urlaub', 'Feiertag', 'Geburtstag Oma', 'Umzug'])}", "END:VEVENT"]
    return "\r\n".join(fold(line) for line in lines + ["END:VCALENDAR"]) + "\r\n"


def attendance(world):
    """Ten reports as Teams writes them: UTF-16 with tabs."""
    pick, files = random.Random(world.seed + 3), []
    for number, meeting in enumerate(world.attended):
        day, hour = meeting["day"], meeting["hour"] + 1
        stamp = f"{day.month}/{day.day}/{day:%y}, {(hour - 1) % 12 + 1}"
        half = "AM" if hour < 12 else "PM"
        rows = [["1. Summary"], ["Meeting title", meeting["title"]],
                ["Attended participants", len(meeting["people"]) + 1], ["Start time", f"{stamp}:00:05 {half}"],
                ["End time", f"{stamp}:55:10 {half}"], ["Meeting duration", "55m 5s"],
                ["Average attendance time", "50m"], [], ["2. Participants"],
                ["Name", "First Join", "Last Leave", "In-Meeting Duration", "Email", "Participant ID (UPN)", "Role"]]
        for person in [world.me, *meeting["people"]]:
            own = person is world.me or person.org == ORGS[2]
            name = world.written(person, "last, first" if person.org[3] in ("last, first", "mail") else "first last")
            address = person.emails[0] if own or person.shared or pick.random() < .7 else ""
            rows.append([name if own else f"{name} (External)" if address else f"{name} (Guest)",
                         f"{stamp}:01:00 {half}", f"{stamp}:55:00 {half}", "54m", address, address,
                         "Organizer" if person is world.me else "Attendee"])
        text = table(rows, delimiter="\t", lineterminator="\r\n")
        files.append((f"Attendance {number + 1:02d}.csv", b"\xff\xfe" + text.encode("utf-16-le")))
    return files


def log(world):
    """An own log as Excel keeps it: days as numbers with a style, texts in a table of their own."""
    pick = random.Random(world.seed + 4)
    texts, rows = {}, [["Datum", "Mit", "Wie", "Thema", "Minuten"]]
    for person, day, topic in sorted(world.noted, key=lambda note: (note[1], note[0].number)):
        rows.append([day, world.by_hand(person), pick.choice(["Kaffee", "Telefon", "Mail"]), topic,
                     pick.choice([15, 30, 60])])
    xml = []
    for r, row in enumerate(rows, 1):
        cells = []
        for column, value in zip("ABCDE", row):
            if isinstance(value, datetime.date):
                cells.append(f'<c r="{column}{r}" s="1"><v>{(value - datetime.date(1899, 12, 30)).days}</v></c>')
            elif isinstance(value, int):
                cells.append(f'<c r="{column}{r}"><v>{value}</v></c>')
            else:
                cells.append(f'<c r="{column}{r}" t="s"><v>{texts.setdefault(value, len(texts))}</v></c>')
        xml.append(f'<row r="{r}">{"".join(cells)}</row>')
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    shared = "".join("<si><t>" + t.replace("&", "&amp;").replace("<", "&lt;") + "</t></si>" for t in texts)
    return pack([
        ("[Content_Types].xml", head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="xml" ContentType="application/xml"/></Types>'),
        ("xl/workbook.xml", head + f'<workbook {main} xmlns:r="{relations}"><sheets>'
         '<sheet name="Austausch" sheetId="1" r:id="rId1"/></sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
         f'relationships"><Relationship Id="rId1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/>'
         '</Relationships>'),
        ("xl/styles.xml", head + f'<styleSheet {main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" '
         'applyNumberFormat="1"/></cellXfs></styleSheet>'),
        ("xl/sharedStrings.xml", head + f"<sst {main}>{shared}</sst>"),
        ("xl/worksheets/sheet1.xml", head + f'<worksheet {main}><sheetData>{"".join(xml)}</sheetData></worksheet>')])


def cards(world):
    pick, lines = random.Random(world.seed + 5), []
    for person in [world.me, *world.known]:
        if not person.card and person is not world.me:
            continue
        lines += ["BEGIN:VCARD", "VERSION:3.0", f"FN:{person.name}", f"N:{person.last};{person.first};;;"]
        if person.nickname:
            lines.append(f"NICKNAME:{person.nickname}")
        for number, address in enumerate(person.emails):
            lines.append(f"item{number + 1}.EMAIL;TYPE=INTERNET:{address}")
        lines += [f"ORG:{person.org[0]}", f"TITLE:{person.role}", "CATEGORIES:myContacts"]
        if person.shared or pick.random() < .3:
            lines.append(f"URL:{person.url}")
        lines.append("END:VCARD")
    for company in ORGS[:3]:
        lines += ["BEGIN:VCARD", "VERSION:3.0", f"FN:{company[0]}", "N:;;;;", f"ORG:{company[0]}",
                  f"EMAIL;TYPE=INTERNET:info@{company[1]}", "X-ABShowAs:COMPANY", "END:VCARD"]
    lines += ["BEGIN:VCARD", "VERSION:3.0", "FN:Zahnarzt Praxis Mitte GmbH", "ORG:Zahnarzt Praxis Mitte GmbH",
              "TEL:+49 30 1234567", "END:VCARD"]
    return "\r\n".join(fold(line) for line in lines) + "\r\n"


def files(world):
    """Name and content of every file in the folder."""
    return [("Basic_LinkedInDataExport_01-05-2026.zip", pack(linkedin(world))), ("Kalender.ics", calendar(world)),
            *((f"Teams/{name}", content) for name, content in attendance(world)), ("Austausch.xlsx", log(world)),
            ("Kontakte.vcf", cards(world))]

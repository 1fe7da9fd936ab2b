"""Reads a log of interactions and a table of contacts: the plain dialect alone.

Comma, UTF-8, a header in English or German, days as 2016-10-30 or 30.10.2016. Written from the
README and from "pln explain", so that a mistake in the program is not made here a second time.
"""
import csv
import datetime
import re
import unicodedata

COLUMN = {
    'date': 'date', 'from': 'from', 'to': 'to', 'event': 'event', 'channel': 'channel',
    'topic': 'topic', 'direction': 'direction', 'weight': 'weight', 'with': 'to',
    'introduced_by': 'introduced_by', 'minutes': 'minutes',
    'datum': 'date', 'von': 'from', 'an': 'to', 'kanal': 'channel',
    'thema': 'topic', 'richtung': 'direction', 'veranstaltung': 'event',
}
# What a channel says of a contact: its kind, and whether people are in one place.
ALONE, CALL, GROUP, CHAT, MESSAGE, COMMENT, POST, EVENT, CONNECTION = range(9)
CHANNEL = {
    'coffee': (ALONE, False), 'lunch': (ALONE, False), 'virtual coffee': (ALONE, True),
    'call': (CALL, True), 'group': (GROUP, False), 'chat': (CHAT, True),
    'message': (MESSAGE, True), 'email': (MESSAGE, True), 'comment': (COMMENT, True),
    'post': (POST, True), 'event': (EVENT, False), 'workshop': (EVENT, False),
    'connection': (CONNECTION, False),
    'kaffee': (ALONE, False), 'mittagessen': (ALONE, False), 'anruf': (CALL, True),
    'nachricht': (MESSAGE, True), 'kommentar': (COMMENT, True), 'beitrag': (POST, True),
    'tagung': (EVENT, False), 'lesekreis': (GROUP, False),
}
TALKS = (ALONE, CALL, GROUP, CHAT)
WRITTEN = (MESSAGE, COMMENT, POST)      # from one to the other, unless a direction is given
DIRECTION = {
    'give': 1.0, 'gave': 1.0, 'take': 0.0, 'got': 0.0, 'both': .5,
    'gegeben': 1.0, 'bekommen': 0.0, 'beides': .5,
}


def day_of(text):
    """The day as a number, None if there is none; ValueError if it is not a valid one."""
    if not text:
        return None
    if re.fullmatch(r'\d{1,2}\.\d{1,2}\.\d{4}', text):
        d, m, y = text.split('.')
        return datetime.date(int(y), int(m), int(d)).toordinal()
    return datetime.date.fromisoformat(text).toordinal()


def fold(name):
    """One spelling for all that differ in case, accents, blanks or a remark in brackets."""
    name = re.sub(r'\([^)]*\)', ' ', name)
    if name.count(',') == 1:
        last, first = name.split(',')
        name = first + ' ' + last
    name = unicodedata.normalize('NFKD', name)
    return ' '.join(''.join(c for c in name if not unicodedata.combining(c)).lower().split())


class Contact:
    """An interaction of two, a gathering, or a post that addresses nobody."""

    def __init__(self, people, row):
        self.people = people            # the one who acts first
        self.day, self.lines = row['day'], [row['line']]
        self.channel = row.get('channel', '')                   # written alike in each log
        self.kind, self.online = CHANNEL[self.channel.lower()] if self.channel else (None, False)
        self.topics = [t.strip() for t in row.get('topic', '').split(';') if t.strip()]
        self.event = row.get('event', '')
        self.weight = float(row.get('weight') or 1)
        self.own_weight = bool(row.get('weight')) and self.weight != 1
        self.stated = row.get('direction', '') != ''
        self.direction = DIRECTION[row['direction'].lower()] if self.stated else None
        self.introduced_by = row.get('introduced_by', '')
        self.minutes = float(row.get('minutes') or 0)
        self.stay = {p: self.minutes for p in people} if self.minutes else {}

    def is_sent(self):
        """Goes from the first to all others, who need not know each other by it: without an event
        the columns "from" and "to" say who addressed whom."""
        return self.kind in WRITTEN or not self.event

    def is_gathering(self):
        return len(self.people) > 2

    def tells_direction(self):
        return self.stated or self.kind in WRITTEN

    def minutes_of(self, person):
        return self.stay.get(person, self.minutes)

    def needs_no_answer(self):
        """A talk; where the channel is not known, somebody wrote down who gave."""
        return self.kind in TALKS + (EVENT,) or self.kind is None and self.stated

    def given(self, a, b):
        """The part of it that a gave b."""
        if self.stated and (len(self.people) == 2 or self.is_sent()):
            share = self.direction
        elif self.kind in WRITTEN:
            share = 1.0
        else:
            return .5
        return share if self.people[0] == a else 1 - share


class Reading:
    def __init__(self, log, contacts=None):
        self.rows = self.rejected = self.contact_rows = 0
        self.spelling = {}              # folded: spelling: how often
        self.in_rows = {}               # folded: rows that name the person
        self.contacts = []
        self.about = {}                 # folded: row of the contacts file
        self._read_log(log)
        if contacts:
            self._read_contacts(contacts)

    def _person(self, text):
        key = fold(text)
        spellings = self.spelling.setdefault(key, {})
        text = ' '.join(text.split())
        spellings[text] = spellings.get(text, 0) + 1
        return key

    def _read_log(self, path):
        gathering = {}
        with open(path, encoding='utf-8', newline='') as file:
            lines = csv.DictReader(file)
            for raw in lines:
                self.rows += 1
                row = {COLUMN[k.lower()]: v.strip() for k, v in raw.items() if k.lower() in COLUMN}
                people = row.get('from', '').split(';') + row.get('to', '').split(';')
                people = [p for p in people if p.strip()]
                try:
                    row['day'] = day_of(row.get('date', ''))
                except ValueError:
                    people = []
                if not people:
                    self.rejected += 1
                    continue
                people = list(dict.fromkeys(self._person(p) for p in people))
                if row.get('introduced_by'):
                    row['introduced_by'] = fold(row['introduced_by'])
                row['line'] = lines.line_num
                self._add(Contact(people, row), gathering)

    def _add(self, contact, gathering):
        """Rows of one event on one day are one gathering."""
        for person in contact.people:
            self.in_rows[person] = self.in_rows.get(person, 0) + 1
        key = (contact.day, contact.event)
        if contact.event and not contact.is_sent():
            if key in gathering:
                one = gathering[key]
                one.lines += contact.lines
                one.minutes = max(one.minutes, contact.minutes)
                for person, minutes in contact.stay.items():
                    one.stay[person] = one.stay.get(person, 0) + minutes
                one.people += [p for p in contact.people if p not in one.people]
                one.topics += [t for t in contact.topics if t not in one.topics]
                return
            gathering[key] = contact
        self.contacts.append(contact)

    def _read_contacts(self, path):
        with open(path, encoding='utf-8', newline='') as file:
            for raw in csv.DictReader(file):
                self.contact_rows += 1
                row = {k.lower(): v.strip() for k, v in raw.items()}
                self.about[self._person(row['name'])] = row

    def attribute(self, person, name):
        return self.about.get(person, {}).get(name, '')

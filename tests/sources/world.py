"""A made-up person's world, from a seed: people, what happens between them in three years, and how
each kind of file writes their names. world_files.py writes the files, world_check.py holds what pln
makes of them against what is known here."""
import datetime
import random
import unicodedata

FIRST = """Anna Björn Céline Daniel Élodie Fatima Günther Hana Iñigo Jürgen Katarzyna Luís Marta Noël Oskar
Paula Quentin Renée Søren Tomáš Ursula Věra Wiebke Xavier Yusuf Zoë André Birgit Carlos Dörte Emil Françoise
Giulia Henrik Ines Jan Julia Karim Léa Mateus Nina Olivier Petra Raúl Saskia Thijs Ulrich Valentina Willem
Agnieszka Bruno Chiara Deniz Eva Felipe Gaëlle Hugo Ilse José Klára""".split()
LAST = """Müller Kowalski García López Dubois Lefèvre Rossi Bianchi Jansen Visser Sørensen Lindqvist Öztürk
Novák Čermák Weiß Schäfer Köhler Brandão Fonseca Nguyen Okafor Haddad Petrov Ionescu Szabó Horváth Kjær Åberg
Dąbrowska Ramírez Núñez Moreau Girard Conti Marino Bakker Mulder Hoffmann Krüger Böhm Lange Vogt Seidel Ortega
Ibáñez Carvalho Teixeira Fontaine Lambert Greco Rinaldi Smit Hendriks Wójcik Zieliński Demir Yıldız Papadakis
O’Brien Saint-Martin Peeters""".split()
STEMS = """Brack Hol Lind Stein Wal Kor Mar Pet Sandr Gal Ost Ber Fal Tor Zim Grün Kös Dwor Lam Ric Ahl Bors Cap Dreyf Eck Fris
Goss Haf Jur Kess Lob Mess Nord Pohl Rot Schal Tref Urb Wend Zell""".split()
ENDS = "mann berg owski etti eaux sen straat ić oğlu ero ini feld ström aud kamp".split()
PARTICLES = ["van der Berg", "de la Cruz", "von Thun", "dos Santos", "di Luca", "van Dijk", "El Amrani"]
NICKNAMES = {"Katarzyna": "Kasia", "Daniel": "Dani", "Agnieszka": "Aga", "Henrik": "Henk", "Ulrich": "Uli",
             "Valentina": "Vale", "Thijs": "Matthijs", "Ursula": "Uschi", "Françoise": "Fanny",
             "Xavier": "Xavi", "Willem": "Wim", "Birgit": "Biggi", "Günther": "Günni", "Emil": "Emilio"}
# name, domain, form of addresses, how its calendars and meetings write names
ORGS = [("Hafenschule", "hafenschule.example", "first.last", "last, first"),
        ("Stadtwerke Nord", "stadtwerke-nord.example", "flast", "last, first"),
        ("Kolibri GmbH", "kolibri.example", "first.last", "first last"),
        ("Universidad del Mar", "unimar.example", "first.last", "first last"),
        ("Lernwerk", "lernwerk.example", "first", "first last"),
        ("Institut Rivoli", "rivoli.example", "flast", "LAST First"),
        ("Delta Onderwijs", "delta-onderwijs.example", "f.last", "last, first (org)"),
        ("Freelance", None, "first.last", "first last"),
        ("Ministerie van Leren", "minleren.example", "first.last", "mail"),
        ("Open Garden", "opengarden.example", "last", "first last"),
        ("Biblioteca Civica", "civica.example", "last.first", "last first"),
        ("Nordlys", "nordlys.example", "first.last", "first last")]
PRIVATE = ["gmx.example", "posteo.example", "webmail.example"]
TOPICS = ["facilitation", "open data", "statistics", "mentoring", "R", "video", "assessment", "accessibility"]
UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae"}


def plain(text, german=False):
    """Without accents; "ü" may become "ue"."""
    out = []
    for letter in text:
        small = letter.lower()
        if small in UMLAUTS and (german or small in "ßøæ"):
            two = UMLAUTS[small]
            out.append(two if letter == small else two.capitalize())
            continue
        letter = {"ł": "l", "Ł": "L", "ı": "i", "’": "'"}.get(letter, letter)
        out.append("".join(c for c in unicodedata.normalize("NFD", letter) if not unicodedata.combining(c)))
    return "".join(out)


def mailbox(text):
    return "".join(c for c in plain(text, True).lower() if c.isalnum() or c == "-")


class Person:
    def __init__(self, number, first, last, org):
        self.number, self.first, self.last, self.org = number, first, last, org
        self.emails, self.url, self.role = [], None, "Coach"
        self.nickname = NICKNAMES.get(first)
        self.card = self.linked = self.shared = False

    @property
    def name(self):
        return f"{self.first} {self.last}"


class World:
    def __init__(self, seed, people=250, years=3):
        self.random = random.Random(seed)
        self.seed, self.years = seed, years
        self.people, self.boxes, self.names = [], set(), {}
        self.me = self.new_person("Mareike", "Vogel", ORGS[2])
        self.fill(people)
        self.first_day = datetime.date(2023, 1, 2)
        self.days = [self.first_day + datetime.timedelta(d) for d in range(365 * years)]
        self.known = self.people[1:]
        self.circles = [self.random.sample(self.known, max(4, people // 12)) for _ in range(max(3, people // 12))]
        self.make_meetings()
        self.make_messages()

    # who there is

    def new_person(self, first, last, org):
        person = Person(len(self.people), first, last, org)
        self.people.append(person)
        self.add_email(person, org)
        person.url = f"https://www.linkedin.com/in/{mailbox(first)}-{mailbox(last)}-{person.number:03d}a"
        return person

    def add_email(self, person, org):
        _, domain, form, _ = org
        domain = domain or self.random.choice(PRIVATE)
        first, last = mailbox(person.first), mailbox(person.last.replace(" ", ""))
        box = {"first.last": f"{first}.{last}", "flast": first[0] + last, "first": first,
               "f.last": f"{first[0]}.{last}", "last": last, "last.first": f"{last}.{first}"}[form]
        while f"{box}@{domain}" in self.boxes:
            box += str(self.random.randint(2, 9))
        self.boxes.add(f"{box}@{domain}")
        person.emails.append(f"{box}@{domain}")

    def fill(self, people):
        pick, seen, namesakes = self.random, {self.me.name}, 0
        pick.choice(ORGS)
        while len(self.people) < people:
            first = pick.choice(FIRST)
            last = pick.choice(STEMS) + pick.choice(ENDS)  # most people's last name is rare
            if pick.random() < .15:
                last = pick.choice(PARTICLES if pick.random() < .2 else LAST)
            namesake = f"{first} {last}" in seen
            if namesake and namesakes >= people // 60:
                continue
            namesakes += namesake
            seen.add(f"{first} {last}")
            person = self.new_person(first, last, pick.choice(ORGS))
            person.card, person.linked = pick.random() < .6, pick.random() < .75
            if pick.random() < .3:
                private = [name for name in PRIVATE if not person.emails[0].endswith(name)]
                self.add_email(person, ("", pick.choice(private), pick.choice(["first.last", "first", "flast"]), ""))
            if person.card and pick.random() < .15:
                self.add_email(person, pick.choice(ORGS))
            person.role = pick.choice(["Coach", "Teacher", "Head of Learning", "Designer", "Analyst"])
        for person in self.people:
            self.names.setdefault(plain(person.name).lower(), []).append(person)
        # who has a namesake is always found with something that distinguishes them
        for person in self.people[1:]:
            person.shared = len(self.names[plain(person.name).lower()]) > 1
            person.linked |= person.shared
            person.card |= person.shared

    # what happens

    def make_meetings(self):
        pick = self.random
        self.series, self.single = [], []
        for number, circle in enumerate(self.circles):
            size = pick.choice([2, 3, 4, 5, 6, 8, 12])
            self.series.append({"title": pick.choice(["Lernkreis", "Study circle", "Jour fixe", "Review", "Community"])
                                + f" {chr(65 + number % 26)}{number // 26 or ''}",
                                "people": circle[:size], "weeks": pick.choice([1, 1, 2, 4]),
                                "start": pick.choice(self.days[:200]), "hour": pick.randint(8, 17),
                                "room": pick.random() < .3, "list": pick.random() < .2, "call": pick.random() < .6,
                                "count": pick.choice([20, 40, None])})  # None: without end
        for number in range(len(self.known) * self.years):
            circle = pick.choice(self.circles)
            guests = pick.sample(circle, min(len(circle), pick.choice([1, 1, 1, 2, 3, 5])))
            self.single.append({"title": pick.choice(["Kaffee", "Interview", "Planning", "Workshop", "Demo"])
                                + f" {number}", "people": guests, "day": pick.choice(self.days),
                                "hour": pick.randint(8, 18), "room": pick.random() < .3,
                                "cancelled": pick.random() < .04, "declined": pick.random() < .08,
                                "call": pick.random() < .5})
        self.attended = pick.sample([m for m in self.single if not m["cancelled"]], 10)
        for number, meeting in enumerate(self.attended):
            meeting["people"] = pick.sample(self.known, min(len(self.known), pick.randint(6, 20)))
            meeting["title"] = f"Webinar {number + 1}"

    def make_messages(self):
        pick = self.random
        linked = [p for p in self.known if p.linked]
        self.messages = [(pick.choice(linked), pick.random() < .5, pick.choice(self.days), pick.randint(0, 86399))
                         for _ in range(len(self.known) * 3 * self.years)]
        self.noted = [(pick.choice(self.known), pick.choice(self.days), pick.choice(TOPICS))
                      for _ in range(len(self.known) * self.years)]

    # how names are written

    def written(self, person, form):
        first, last, org = person.first, person.last, person.org[0]
        return {"first last": f"{first} {last}", "last, first": f"{last}, {first}", "last first": f"{last} {first}",
                "LAST First": f"{last.upper()} {first}", "last, first (org)": f"{last}, {first} ({org})",
                "mail": person.emails[0]}[form]

    def by_hand(self, person):
        """As somebody types who knows them; a name that two people have is typed with the organisation."""
        if person.shared:
            return f"{person.name} <{person.emails[0]}>"
        chance = self.random.random()
        if chance < .12:
            return plain(person.name)
        if chance < .22:
            return plain(person.name, True)
        if chance < .32 and person.nickname and person.card:
            return f"{person.nickname} {person.last}"
        if chance < .36:
            return f"Dr. {person.name}"
        if chance < .40:
            return person.name.lower()
        return person.name

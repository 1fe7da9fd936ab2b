# Reads the graph files of a folder with Python's own readers, and compares them with metrics.csv
# and ties.csv there.  Prints what differs.
import csv, re, sys
import xml.etree.ElementTree as ET

folder = sys.argv[1] + "/"


def table(name):
    with open(folder + name, encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


def unguarded(text):
    text = re.sub(r"([;\t])'(?='*\s*[=+\-@])", r"\1", text)
    return text[1:] if re.match(r"'\s*[=+\-@]", text) else text


def alike(a, b):
    return a == b or (a and b and a[0] in "-.0123456789" and b[0] in "-.0123456789" and float(a) == float(b))


people = {unguarded(row["contact"]): {unguarded(k): unguarded(v) for k, v in row.items()} for row in table("metrics.csv")}
ties = {(unguarded(row["contact_a"]), unguarded(row["contact_b"])): row for row in table("ties.csv")}


def same(what, found, expected):
    for key in sorted(set(found) | set(expected)):
        if key not in found or key not in expected:
            print(what, "missing" if key in expected else "strange", key)


def same_cells(what, found, expected):
    """found: cells that are known; expected: all, empty where nothing is."""
    for key, value in expected.items():
        if not alike(found.get(key, ""), value):
            print(what, key, repr(found.get(key, "")), "for", repr(value))
    same(what, found, {k for k, v in expected.items() if k in found or v != ""})


def gexf():
    space = {"g": "http://gexf.net/1.3", "v": "http://gexf.net/1.3/viz"}
    graph = ET.parse(folder + "graph.gexf").getroot().find("g:graph", space)
    title, label, placed = {}, {}, 0
    for group in graph.findall("g:attributes", space):
        title[group.get("class")] = {a.get("id"): a.get("title") for a in group}

    def cells(element, kind):
        return {title[kind][v.get("for")]: v.get("value") for v in element.findall("g:attvalues/g:attvalue", space)}

    for node in graph.find("g:nodes", space):
        label[node.get("id")] = node.get("label")
        same_cells("gexf " + node.get("label"), cells(node, "node"), people[node.get("label")])
        colour = node.find("v:color", space)
        if colour is not None:
            placed += 1
            assert all(0 <= int(colour.get(c)) <= 255 for c in "rgb")
            assert float(node.find("v:size", space).get("value")) > 0
            float(node.find("v:position", space).get("y"))
    found = {}
    for edge in graph.find("g:edges", space):
        key = (label[edge.get("source")], label[edge.get("target")])
        found[key] = edge
        assert float(edge.get("weight")) == float(ties[key]["strength"])
        same_cells("gexf %s, %s" % key, cells(edge, "edge"), {k: v for k, v in ties[key].items() if k not in ("contact_a", "contact_b")})
    same("gexf", label.values(), people)
    same("gexf", found, ties)
    if placed < 2:
        print("gexf: nobody has a place")


def graphml():
    space = {"g": "http://graphml.graphdrawing.org/xmlns"}
    root = ET.parse(folder + "graph.graphml").getroot()
    name = {k.get("id"): k.get("attr.name") for k in root.findall("g:key", space)}
    label = {}
    for node in root.findall("g:graph/g:node", space):
        cells = {name[d.get("key")]: d.text for d in node}
        label[node.get("id")] = cells.pop("label")
        cells.pop("x", None), cells.pop("y", None)
        same_cells("graphml " + cells["contact"], cells, people[cells["contact"]])
    same("graphml", label.values(), people)
    same("graphml", [(label[e.get("source")], label[e.get("target")]) for e in root.findall("g:graph/g:edge", space)], ties)


def dl():
    with open(folder + "graph.dl", encoding="utf-8") as f:
        text = f.read()
    head, labels, data = re.fullmatch(r"dl (.*)\nlabels:\n(.*)data:\n(.*)", text, re.S).groups()
    names = re.findall(r'"([^"]*)"\n', labels)
    fields = dict(re.findall(r"(\w+) = (\w+)", head))
    assert fields == {"n": str(len(names)), "format": "edgelist1"}, head
    arcs = {}
    for line in data.splitlines():
        a, b, strength = line.split(" ")
        arcs[names[int(a) - 1], names[int(b) - 1]] = float(strength)
    written = lambda name: name.replace('"', "'")
    same("dl", names, [written(n) for n in people])
    both = {}
    for (a, b), row in ties.items():
        both[written(a), written(b)] = both[written(b), written(a)] = float(row["strength"])
    same("dl", arcs, both)
    for key in arcs:
        if arcs[key] != both[key]:
            print("dl", key, arcs[key], "for", both[key])


for read in gexf, graphml, dl:
    read()

/* graph_formats.h - a row for each kind of graph file: the ending of the file's name, what the
 * format is called, and who writes it (src/report/tables/).  A new one is a row here and a file
 * with its function.  Read several times, so without a guard. */
GRAPH_FORMAT (".graphml", "GraphML", graph_to_graphml)
GRAPH_FORMAT (".gml", "GML", graph_to_gml)
GRAPH_FORMAT (".gexf", "GEXF", graph_to_gexf)
GRAPH_FORMAT (".dot", "Graphviz", graph_to_dot)
GRAPH_FORMAT (".gv", "Graphviz", graph_to_dot)
GRAPH_FORMAT (".net", "Pajek", graph_to_pajek)
GRAPH_FORMAT (".dl", "UCINET", graph_to_dl)

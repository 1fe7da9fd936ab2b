/* graph_formats.h - one row for each graph file format: the ending of the file's name, the name of
 * the format, and its writer (src/report/graph_files/). To add a format, add a row here and a file with
 * its function. Included several times, so without a guard. */
GRAPH_FORMAT (".graphml", "GraphML", graph_to_graphml)
GRAPH_FORMAT (".gml", "GML", graph_to_gml)
GRAPH_FORMAT (".gexf", "GEXF", graph_to_gexf)
GRAPH_FORMAT (".dot", "Graphviz", graph_to_dot)
GRAPH_FORMAT (".gv", "Graphviz", graph_to_dot)
GRAPH_FORMAT (".net", "Pajek", graph_to_pajek)
GRAPH_FORMAT (".dl", "UCINET", graph_to_dl)

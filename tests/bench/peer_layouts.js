// node peer_layouts.js METHOD FILE: the layout of d3-force, FA2 or FA2-LinLog (graphology's
// ForceAtlas2), fCoSE or CoSE-Bilkent (Cytoscape's). FILE: a tie "a--b;" on each line. Writes
// "node NUMBER X Y" for each person. The packages d3-force, graphology, graphology-layout-forceatlas2,
// cytoscape, cytoscape-fcose and cytoscape-cose-bilkent are looked for in NODE_PATH.
'use strict';
const { createRequire } = require('module');
const path = require('path');
const { pathToFileURL } = require('url');
const [, , method, file] = process.argv;
const ties = require('fs').readFileSync(file, 'utf8').split('\n').filter(Boolean)
  .map((line) => line.replace(';', '').split('--').map(Number));
const n = 1 + ties.reduce((most, [a, b]) => Math.max(most, a, b), -1);
// Cytoscape leaves a timer behind that would keep the program running.
const print = (at) => process.stdout.write(
  Array.from({ length: n }, (_, v) => `node ${v} ${at(v).x} ${at(v).y}\n`).join(''),
  () => process.exit());

// A random number generator of our own, so that each run is the same (mulberry32).
let state = 1;
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const forceAtlas = (linLog) => {
  const Graph = require('graphology');
  const atlas = require('graphology-layout-forceatlas2');
  const graph = new Graph();
  for (let v = 0; v < n; v++)
    graph.addNode(v, { x: random() * 100, y: random() * 100 });
  ties.forEach(([a, b]) => graph.addEdge(a, b));
  const settings = Object.assign(atlas.inferSettings(graph), { linLogMode: linLog });
  const at = atlas(graph, { iterations: n > 2500 ? 300 : 1000, settings });
  print((v) => at[v]);
};

const d3 = async () => {
  const home = process.env.NODE_PATH || path.join(process.cwd(), 'node_modules');
  const found = createRequire(path.join(home, 'x')).resolve(path.join(home, 'd3-force'));
  const force = await import(pathToFileURL(found));
  const people = Array.from({ length: n }, (_, index) => ({ index }));
  force.forceSimulation(people).randomSource(random).stop()
    .force('charge', force.forceManyBody())
    .force('link', force.forceLink(ties.map(([source, target]) => ({ source, target }))))
    .force('centre', force.forceCenter()).tick(300);
  print((v) => people[v]);
};

const compoundSpring = (name) => {
  const cytoscape = require('cytoscape');
  cytoscape.use(require(`cytoscape-${name}`));
  Math.random = random; // they take no generator
  const cy = cytoscape({
    headless: true,
    styleEnabled: true, // people have a size
    elements: Array.from({ length: n }, (_, v) => ({ data: { id: `${v}` } }))
      .concat(ties.map(([a, b]) => ({ data: { source: `${a}`, target: `${b}` } })))
  });
  cy.layout({ name, quality: name === 'fcose' ? 'proof' : 'default', animate: false }).run();
  print((v) => cy.getElementById(`${v}`).position());
};

const methods = {
  'd3-force': d3,
  'FA2': () => forceAtlas(false),
  'FA2-LinLog': () => forceAtlas(true),
  'fCoSE': () => compoundSpring('fcose'),
  'CoSE-Bilkent': () => compoundSpring('cose-bilkent')
};
methods[method]();

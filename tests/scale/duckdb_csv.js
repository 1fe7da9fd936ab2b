// duckdb_csv.js SCRIPT TABLE: what the command line of DuckDB does with a script that ends in ".read
// FILE", for where only the library for Node is installed: runs it, and writes the rows of the last
// statement to TABLE as CSV.
const fs = require ('fs');
const { DuckDBInstance } = require ('@duckdb/node-api');

const [script, table] = process.argv.slice (2);
const text = fs.readFileSync (script, 'utf8').replace (/^\.read (.*)$/gm, (line, file) => fs.readFileSync (file, 'utf8'));
const statements = text.replace (/^--.*$/gm, '').split (/;\s*$/m).map (one => one.trim ()).filter (one => one !== '');

(async () => {
  const connection = await (await DuckDBInstance.create (':memory:')).connect ();
  if (process.env.DUCKDB_THREADS)
    await connection.run (`SET threads = ${process.env.DUCKDB_THREADS}`);
  if (process.env.DUCKDB_MEMORY)
    await connection.run (`SET memory_limit = '${process.env.DUCKDB_MEMORY}'`);
  for (const statement of statements.slice (0, -1))
    await connection.run (statement);
  await connection.run (`COPY (${statements.at (-1)}) TO '${table}' (FORMAT csv, HEADER)`);
}) ().catch (error => { console.error (error.message); process.exitCode = 1; });

// Runs the SQL blocks of a page, in order and in one database, and compares what they print with the text blocks behind them.
//
//   node check.mjs PAGE CORPUS.jsonl            prints each difference; exit code 1 if there is one
//   node check.mjs PAGE CORPUS.jsonl --write    writes what they print into the page
import { readFileSync, writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const [page, corpus, mode] = process.argv.slice(2);

// A block, and the block of output directly behind it; one that prints nothing has none.
const blocks = /```sql\n(?<sql>[\s\S]*?)\n```(?:\n\n```text\n(?<output>[\s\S]*?)\n```)?/g;

const text = readFileSync(page, 'utf8').replaceAll('\r\n', '\n');
const database = await DuckDBInstance.create(':memory:');
const connection = await database.connect();

let result = '';
let position = 0;
let count = 0;
for (const block of text.matchAll(blocks)) {
    const { sql, output } = block.groups;
    const printed = await print(sql);
    result += text.slice(position, block.index) + '```sql\n' + sql + '\n```' + (printed === '' ? '' : '\n\n```text\n' + printed + '\n```');
    position = block.index + block[0].length;
    count++;
    if (mode !== '--write' && printed !== (output ?? '')) {
        console.log(`${sql}\n\nprints\n\n${printed}\n\nand the page says\n\n${output}\n`);
        process.exitCode = 1;
    }
}

if (count === 0) {
    console.log('The page has no block of SQL.');
    process.exitCode = 1;
}

if (mode === '--write') {
    writeFileSync(page, result + text.slice(position));
}

/** What a query prints: a line of column names and one for each row, in columns; nothing if it gives no rows. */
async function print(sql) {
    const reader = await connection.runAndReadAll(sql.replaceAll("'corpus.jsonl'", `'${corpus.replaceAll("'", "''")}'`));
    const rows = reader.getRowsJson().map(row => row.map(cell => (cell === null ? '-' : String(cell))));
    if (rows.length === 0) {
        return '';
    }

    const lines = [reader.columnNames(), ...rows];
    const widths = lines[0].map((_, column) => Math.max(...lines.map(line => line[column].length)));
    return lines.map(line => line.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd()).join('\n');
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { demonstrationAreas } from 'seeds/demonstration/areas';
import { areas } from 'seeds/reference/areas';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';

/** The rooms of docs/design, and which of them each may import from: itself only where it says so. */
const arrows: Record<string, string[]> = {
  domain: ['domain'],
  db: ['db', 'schema', 'domain'],
  schema: ['db', 'schema', 'domain'],
  spreadsheets: ['spreadsheets', 'domain'],
  mail: ['mail', 'domain'],
  services: ['services', 'domain', 'db', 'schema', 'spreadsheets', 'mail'],
  http: ['http', 'domain', 'paths', 'services'],
  ui: ['ui', 'domain', 'paths'],
  routes: ['domain', 'http', 'paths', 'services', 'ui', 'styles'],
  entry: ['entry', 'domain', 'http', 'paths', 'services', 'ui', 'styles'],
  paths: [],
};
const rooms = Object.keys(arrows);
const belowRoutes = rooms.filter((room) => !['http', 'routes', 'entry'].includes(room));

/** Packages that only some files may import. */
const kept: [packages: RegExp, mayImport: (file: File) => boolean][] = [
  [/^(drizzle-orm|better-sqlite3|pg)(\/|$)/, ({ name }) => name.startsWith('db/')],
  [/^xlsx(\/|$)/, ({ room }) => room === 'spreadsheets'],
  [/^@cj-tech-master\/excelts(\/|$)/, ({ name }) => name === 'app/spreadsheets/board-workbook/excel-file.ts'],
  [/^pptxgenjs(\/|$)/, ({ name }) => name === 'app/spreadsheets/board-slides/slide-library.ts'],
  [/^(nodemailer|notifications-node-client)(\/|$)/, ({ room }) => room === 'mail'],
  [/^recharts(\/|$)/, ({ name }) => /^app\/ui\/trend-chart[^/]*\.tsx$/.test(name)],
  [/^react(-dom)?(\/|$)/, ({ room }) => ['ui', 'routes', 'entry'].includes(room)],
  [/^(@remix-run|react-router)/, ({ room }) => ['ui', 'http', 'routes', 'entry'].includes(room)],
  [/^remix(\/|$)/, () => false],
];

type Import = { from: string; to: string | undefined; typeOnly: boolean };
type File = { name: string; room: string; nodes: ts.Node[]; imports: Import[] };

const names = ['app', 'db'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/')),
);
const files = names.filter((name) => /\.tsx?$/.test(name)).map(read);

/** What breaks a rule in these rooms, as `file: what`, so that a failure says where to look. */
const broken = (among: readonly string[], breaks: (file: File) => readonly string[]) =>
  files
    .filter(({ room }) => among.includes(room))
    .flatMap((file) => breaks(file).map((what) => `${file.name}: ${what}`));
/** The imports that break a rule in these rooms. */
const strayed = (among: readonly string[], strays: (made: Import, file: File) => boolean) =>
  broken(among, (file) => file.imports.filter((made) => strays(made, file)).map(({ from }) => from));

it('there is something to look at in every room', () => {
  expect([...new Set(files.map(({ room }) => room))].toSorted()).toEqual(rooms.toSorted());
});

describe('imports', () => {
  test.each(rooms)('of %s come from no room but those it may know', (room) => {
    const elsewhere = ({ to }: Import) => to !== undefined && !arrows[room]?.includes(roomOf(to));
    expect(strayed([room], elsewhere)).toEqual([]);
  });

  it('of db from the domain are types, or in the schema values too but by relative path', () => {
    const fromDomain = ({ to = '' }: Import) => roomOf(to) === 'domain';
    expect(strayed(['db'], (made) => fromDomain(made) && !made.typeOnly)).toEqual([]);
    expect(strayed(['schema'], (made) => fromDomain(made) && !made.from.startsWith('.'))).toEqual([]);
  });

  test.each(kept)('of %s are made by nobody else', (packages, mayImport) => {
    expect(strayed(rooms, ({ from }, file) => packages.test(from) && !mayImport(file))).toEqual([]);
  });

  it('of recharts are made by one file', () => {
    expect(new Set(strayed(rooms, ({ from }) => from.startsWith('recharts'))).size).toBe(1);
  });

  it('of the domain are of itself and zod: nothing of Node, React or Remix', () => {
    expect(strayed(['domain', 'paths'], ({ from, to }) => !to && from !== 'zod')).toEqual([]);
  });

  it('of what is for the server alone are never made by what is seen, unless it is for the server too', () => {
    const forServer = /\.server(\.|$)/;
    expect(strayed(['ui'], ({ from }, { name }) => forServer.test(from) && !forServer.test(name))).toEqual(
      [],
    );
    const drawn = ({ to = '' }: Import) => roomOf(to) === 'ui' && forServer.test(to);
    const others = rooms.filter((room) => room !== 'routes');
    expect(strayed(others, (made, { name }) => drawn(made) && !forServer.test(name))).toEqual([]);
  });
});

it('time is an argument below a route or a script: nothing there reads the clock', () => {
  const reads = ({ nodes }: File) => nodes.filter(readsClock).map((node) => node.getText());
  expect(broken(belowRoutes, reads)).toEqual([]);
});

it('there are no drawers: no utils, helpers, lib, common, hooks, types or constants, and no barrel', () => {
  const drawer = /(^|\/)((utils?|helpers?|libs?|common|hooks?|types?|constants?)([./]|$)|index\.tsx?$)/;
  expect(names.filter((name) => drawer.test(name))).toEqual([]);
});

it('no file is longer than 150 lines', () => {
  const lengths = names.map(
    (name) => [name, readFileSync(name, 'utf8').trimEnd().split('\n').length] as const,
  );
  expect(lengths.filter(([, lines]) => lines > 150)).toEqual([]);
});

it('no area is named in code', () => {
  const called = [...areas, ...demonstrationAreas].flatMap(({ name, slug }) => [name, slug]);
  expect(called.length).toBeGreaterThan(50);
  const anyOfThem = new RegExp(`(?<![a-z])(${[...new Set(called)].join('|')})(?![a-z])`, 'i');
  const says = ({ nodes }: File) => nodes.flatMap(textOf).filter((text) => anyOfThem.test(text));
  expect(broken(rooms, says)).toEqual([]);
});

function read(name: string): File {
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const text = readFileSync(name, 'utf8');
  const nodes = nodesOf(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind));
  const imports = nodes.flatMap(importOf).map((made) => ({ ...made, to: resolve(name, made.from) }));
  return { name, room: roomOf(name), nodes, imports };
}

/** The room that a file of this project stands in; `outside` for what the server is not made of. */
function roomOf(file: string): string {
  if (/^db\/schema[/.]/.test(file)) return 'schema';
  if (file.startsWith('db/')) return 'db';
  if (!file.startsWith('app/')) return 'outside';
  const [, room = ''] =
    /^app\/(\w+)\//.exec(file) ?? (/^app\/paths\./.test(file) ? ['', 'paths'] : ['', 'entry']);
  return room;
}

/** The file in this project that an import names; undefined for a package. */
function resolve(importer: string, from: string): string | undefined {
  const asked = from.replace(/\?.*$/, '').replace(/^~\//, 'app/');
  const inside = asked.startsWith('.') ? path.posix.join(path.posix.dirname(importer), asked) : asked;
  const ours = asked.startsWith('.') || /^(app|db|seeds|tests|scripts|migrations)\//.test(inside);
  return ours ? inside.replace(/(\/[^/.]+)$/, '$1.ts') : undefined;
}

function importOf(node: ts.Node): Omit<Import, 'to'>[] {
  const named = (specifier: ts.Node | undefined, typeOnly: boolean) =>
    specifier && ts.isStringLiteralLike(specifier) ? [{ from: specifier.text, typeOnly }] : [];
  if (ts.isImportDeclaration(node)) {
    const { importClause: clause, moduleSpecifier } = node;
    const bindings = clause?.namedBindings;
    const some = !!bindings && ts.isNamedImports(bindings) && !clause.name;
    const types = some && bindings.elements.every((each) => each.isTypeOnly);
    return named(moduleSpecifier, types || clause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  }
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return named(node.argument.literal, true);
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? named(node.arguments[0], false) : [];
}

function readsClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  if (ts.isPropertyAccessExpression(node)) return /\b(Date\.now|Temporal\.Now)$/.test(node.getText());
  return ts.isCallExpression(node) && node.expression.getText() === 'Date';
}

/** What a node says itself, comments left aside. */
function textOf(node: ts.Node): string[] {
  const written = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
  return written || ts.isIdentifier(node) || ts.isRegularExpressionLiteral(node) ? [node.text.trim()] : [];
}

function nodesOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(...nodesOf(child)));
  return [node, ...children];
}

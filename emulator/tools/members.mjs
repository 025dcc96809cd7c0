// Lists what each Apps Script class has, from the published types: src/platform/members.json.
// The emulator tells by it what is «not emulated» from what the platform does not have either.
// Names them for the compiler too, src/platform/classes.ts: a namespace's types cannot be looked up by text.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import ts from 'typescript';

const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
const wanted =
  /^google-apps-script\.(base|cache|charts|content|document|drive|forms|gmail|html|lock|mail|properties|script|spreadsheet|url-fetch|utilities|calendar|language|xml-service)\.d\.ts$/;
const members = {};
const classes = new Set();
const enumerations = new Set();

function visit(node, namespace, source) {
  if (ts.isModuleDeclaration(node) && node.body) {
    ts.forEachChild(node.body, (child) => visit(child, node.name.text, source));
  } else if (ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node)) {
    const type = `${namespace}.${node.name.text}`;
    if (namespace) (ts.isEnumDeclaration(node) ? enumerations : classes).add(type);
    members[type] ??= [];
    const list = members[type];
    for (const member of node.members) {
      const name = member.name?.getText(source);
      if (name && !list.includes(name)) list.push(name);
    }
  } else {
    ts.forEachChild(node, (child) => visit(child, namespace, source));
  }
}

for (const file of readdirSync(folder).filter((name) => wanted.test(name))) {
  const source = ts.createSourceFile(file, readFileSync(`${folder}/${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  visit(source, '', source);
}
writeFileSync('src/platform/members.json', `${JSON.stringify(members, null, 0).replace(/\],/g, '],\n')}\n`);
const typed = (prefix, types) => [...types].map((type) => `  '${type}': ${prefix}GoogleAppsScript.${type};`).join('\n');
writeFileSync(
  'src/platform/classes.ts',
  `// Written by tools/members.mjs: what the published types have under each name.
export interface PlatformClasses {
${typed('', classes)}
}

export interface PlatformEnumerations {
${typed('typeof ', enumerations)}
}
`,
);

// Writes src/platform/members.json, the members of each Apps Script class, from the published types.
// With it the emulator distinguishes «not emulated» from members that the platform does not have either.
// Writes src/platform/classes.ts too, because the compiler cannot look up a namespace's types by text.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import ts from 'typescript-api';

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
  `// Written by tools/members.mjs: the published types by name.
export interface PlatformClasses {
${typed('', classes)}
}

export interface PlatformEnumerations {
${typed('typeof ', enumerations)}
}
`,
);

// Lists what each Apps Script class has, from the published types: local/platform-members.json.
// The local workspace tells by it what is «not emulated» from what the platform does not have either.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const folder = 'node_modules/@types/google-apps-script';
const wanted =
  /^google-apps-script\.(base|cache|charts|content|document|drive|forms|gmail|html|lock|mail|properties|script|spreadsheet|url-fetch|utilities|calendar|language|xml-service)\.d\.ts$/;
const members = {};

function visit(node, namespace, source) {
  if (ts.isModuleDeclaration(node) && node.body) {
    ts.forEachChild(node.body, (child) => visit(child, node.name.text, source));
  } else if (ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node)) {
    const type = `${namespace}.${node.name.text}`;
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
writeFileSync('local/platform-members.json', `${JSON.stringify(members, null, 0).replace(/\],/g, '],\n')}\n`);

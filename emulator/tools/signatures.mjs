// Writes src/platform/signatures.json, the parameters of each spreadsheet and document method, from the published types.
// With it the emulator refuses arguments that «don't match the method signature» on the platform.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import ts from 'typescript-api';

const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));

const signatures = {};

for (const namespace of ['Spreadsheet', 'Document']) {
  const file = `${folder}/google-apps-script.${namespace.toLowerCase()}.d.ts`;
  list(namespace, ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
}

function list(namespace, source) {
  const enums = new Set();
  const interfaces = new Set();
  const textTypes = new Set();

  function visit(node, action) {
    action(node);
    ts.forEachChild(node, (child) => visit(child, action));
  }

  function typeText(node) {
    if (!node) return 'any';
    if (ts.isArrayTypeNode(node)) return arrayOf(typeText(node.elementType));
    if (ts.isTypeReferenceNode(node) && node.typeName.getText(source) === 'Array') return arrayOf(typeText(node.typeArguments[0]));
    if (ts.isParenthesizedTypeNode(node)) return typeText(node.type);
    if (ts.isUnionTypeNode(node)) {
      const parts = node.types.map(typeText);
      return parts.includes('any') ? 'any' : [...new Set(parts)].join('|');
    }
    const text = node.getText(source);
    if (['number', 'string', 'boolean', 'null'].includes(text)) return text;
    if (text === 'Integer' || text === 'Byte') return 'number';
    if (text === 'Date' || text === 'Base.Date') return 'Date';
    if (enums.has(text)) return `enum ${namespace}.${text}`;
    if (interfaces.has(text)) return `${namespace}.${text}`;
    if (textTypes.has(text)) return 'string';
    if (ts.isLiteralTypeNode(node)) return 'string';
    return 'any';
  }

  visit(source, (node) => {
    if (ts.isEnumDeclaration(node)) enums.add(node.name.text);
    if (ts.isInterfaceDeclaration(node)) interfaces.add(node.name.text);
    if (ts.isTypeAliasDeclaration(node)) textTypes.add(node.name.text);
  });
  visit(source, (node) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    const className = `${namespace}.${node.name.text}`;
    const methods = signatures[className] ?? {};
    signatures[className] = methods;
    for (const member of node.members) {
      if (!ts.isMethodSignature(member)) continue;
      const name = member.name.getText(source);
      // The platform's message for these methods names the wrong text.
      if (namespace === 'Document' && ['replaceText', 'openById', 'openByUrl'].includes(name)) continue;
      const parameters = member.parameters.map((parameter, index) => {
        const type = typeText(parameter.type);
        if (parameter.dotDotDotToken) return `...${type}`;
        if (takesNull(namespace, name) && index === member.parameters.length - 1) return `${type}|null`;
        return parameter.questionToken ? `?${type}` : type;
      });
      const overloads = methods[name] ?? [];
      methods[name] = overloads;
      if (!overloads.some((known) => known.join() === parameters.join())) overloads.push(parameters);
    }
  });
}

function arrayOf(element) {
  return element.includes('|') ? `(${element})[]` : `${element}[]`;
}

/** In a document null removes a style, which the types leave out. */
function takesNull(namespace, method) {
  return namespace === 'Document' && /^set(Bold|Italic|Underline|Strikethrough|Font\w+|\w+Color|LinkUrl|Alignment)$/.test(method);
}

const lines = Object.entries(signatures).map(([name, methods]) => `${JSON.stringify(name)}:${JSON.stringify(methods)}`);
writeFileSync('src/platform/signatures.json', `{${lines.join(',\n')}}\n`);

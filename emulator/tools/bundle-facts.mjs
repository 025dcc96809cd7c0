// npm run facts [-- entry folder]: bundles the facts into a folder, to push to a separate script.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const BUNDLE = 'Facts';
const [entry = 'test/facts/account/main.ts', outdir = 'dist.facts'] = process.argv.slice(2);

const how = {
  entryPoints: [entry],
  bundle: true,
  write: false,
  outfile: 'Code.js',
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
};
const { metafile } = await build({ ...how, format: 'esm', metafile: true });
const functions = Object.values(metafile.outputs)[0].exports;
const { outputFiles } = await build({
  ...how,
  format: 'iife',
  globalName: BUNDLE,
  // The platform finds only top-level functions.
  footer: { js: functions.map((name) => `function ${name}(...args) { return ${BUNDLE}.${name}(...args); }`).join('\n') },
});
const code = outputFiles[0].text;

const manifest = {
  timeZone: 'Asia/Ho_Chi_Minh',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Sheets', version: 'v4', serviceId: 'sheets' },
      { userSymbol: 'Docs', version: 'v1', serviceId: 'docs' },
      { userSymbol: 'Drive', version: 'v3', serviceId: 'drive' },
    ],
  },
  oauthScopes: [
    'spreadsheets',
    'forms',
    'documents',
    'drive',
    'script.send_mail',
    'script.scriptapp',
    'script.container.ui',
    'userinfo.email',
  ]
    .map((scope) => `https://www.googleapis.com/auth/${scope}`)
    // The drafts need it.
    .concat('https://mail.google.com/'),
};
rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
writeFileSync(join(outdir, 'Code.js'), code);
writeFileSync(join(outdir, 'appsscript.json'), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${outdir}/: Code.js ${(Buffer.byteLength(code) / 1024).toFixed(0)} KB`);

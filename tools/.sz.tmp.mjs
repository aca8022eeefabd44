import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { chooseChunk, nameChunk } from './build-chunks.mjs';
import { bundle, minify, warn } from './build-plugins.mjs';
import { writeFileSync } from 'node:fs';
for (const input of process.argv.slice(2)) {
 const build = await rollup({ input, plugins: bundle(), preserveEntrySignatures: 'allow-extension', onwarn: warn });
 const { output } = await build.generate({ format:'es', chunkFileNames: nameChunk, manualChunks: chooseChunk, onlyExplicitManualChunks: true, plugins:[minify()]});
 console.log(input);
 for (const f of output) if (f.type==='chunk' && (!process.env.BRIEF || f.isEntry)) console.log(' ', f.fileName.padEnd(36), f.isEntry?'ENTRY':'', brotliCompressSync(f.code,{params:{[constants.BROTLI_PARAM_QUALITY]:11}}).length, f.imports.join(' '), '| dyn', f.isEntry?f.dynamicImports.length:f.dynamicImports.join(' '));
 if (process.env.DUMP) writeFileSync('/tmp/h/words-proto/entry-dump.js', output[0].code);
}

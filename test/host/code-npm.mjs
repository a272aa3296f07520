#!/usr/bin/env node
// The executable for @vscode/test-electron; what it does is in code-npm.ts.
import { tsImport } from 'tsx/esm/api';

try {
  const { main } = await tsImport('./code-npm.ts', import.meta.url);
  process.exit(await main());
} catch (error) {
  process.stderr.write(`code-npm: ${error.message}\n`);
  process.exit(1);
}

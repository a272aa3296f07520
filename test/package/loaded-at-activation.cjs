// Prints the files that an unpacked extension loads until `activate` has returned, as JSON: node loaded-at-activation.cjs FOLDER
const Module = require('node:module');
const path = require('node:path');

const folder = path.resolve(process.argv[2]);
const vscode = { commands: { registerCommand: () => ({ dispose() {} }) }, ExtensionMode: { Test: 3 } };
const { _load: loadModule } = Module;
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : loadModule(name, ...rest));

const packageJSON = require(path.join(folder, 'package.json'));
const { activate } = require(path.join(folder, packageJSON.main));
activate({ extension: { packageJSON }, subscriptions: [], extensionMode: 1 });
const loaded = Object.keys(require.cache).filter((file) => file.startsWith(folder) && file.endsWith('.js'));
process.stdout.write(JSON.stringify(loaded), () => process.exit());

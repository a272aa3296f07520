/** JavaScript that takes the place of native modules of the VS Code server, which are not compiled. */

export const WATCHDOG = `exports.start = () => {};
exports.exit = (code) => process.exit(code);
`;

/** What VS Code uses of @vscode/spdlog: without it, log channels stay empty. */
export const SPDLOG = `const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');
const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
const METHODS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(file) {
    this.file = file;
    this.level = 2;
    this.formatted = true;
  }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  clearFormatters() { this.formatted = false; }
  setPattern() {}
  flush() {}
  drop() {}
  write(level, message) {
    if (level < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    const line = this.formatted ? time + ' [' + LEVELS[level] + '] ' + message + '\\n' : message;
    try { appendFileSync(this.file, line); } catch {}
  }
}
METHODS.forEach((name, level) => {
  Logger.prototype[name] = function (message) { this.write(level, message); };
});
async function create(_name, file) {
  mkdirSync(dirname(file), { recursive: true });
  return new Logger(file);
}
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
`;

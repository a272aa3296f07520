/** Entry for the web worker extension host (vscode.dev). */
export { activate } from './activate';

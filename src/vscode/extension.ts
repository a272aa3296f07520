/** Entry for the desktop and remote extension hosts (Node). */
export { activate } from './activate';

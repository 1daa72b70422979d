/**
 * Everything the site says beside its texts: controls, labels, announcements, faults. One module a language, one file an
 * area, so that a page carries only the words it says: import this as a namespace.
 */
export const language = 'en';
export const locale = 'en';
export { site } from './messages/site';
export { story } from './messages/story';
export { filter } from './messages/filter';
export { chart } from './messages/chart';
export { data } from './messages/data';
export { charts } from './messages/charts';
export { claims } from './messages/claims';
export { pictures } from './messages/pictures';
export { embed } from './messages/embed';
export { share } from './messages/share';
export { search } from './messages/search';
export { sources } from './messages/sources';
export { glossary } from './messages/glossary';
export { history } from './messages/history';
export { files } from './messages/files';
export { cite } from './messages/cite';

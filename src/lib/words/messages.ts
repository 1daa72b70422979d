import type * as english from './en/messages';

/** What a language must say. */
export type Messages = typeof english;

/** What charts say, and in which language numbers are written. */
export type ChartMessages = Pick<Messages, 'chart'> & { readonly locale: string };

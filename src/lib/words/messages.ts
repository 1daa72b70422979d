import type * as english from './en/messages';

/** What a language must say. */
export type Messages = typeof english;

/** What stands in a picture to take away. */
export type PictureMessages = ChartMessages & Pick<Messages, 'filter' | 'pictures'>;

/** What charts say, and in which language numbers are written. */
export type ChartMessages = Pick<Messages, 'chart'> & { readonly locale: string };

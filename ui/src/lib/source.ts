/**
 * A source as people name it: the site instead of a whole web address, several separated as they came.
 * The application has no network: an address is not a link, it only says where a rule was read.
 */
export function sourceName(source: string): string {
  return source.replace(/https?:\/\/(?:www\.)?([^/\s;]+)[^\s;]*/g, '$1');
}

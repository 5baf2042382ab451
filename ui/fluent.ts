/**
 * The words of a language as one module, `words:fr`: its Fluent files parsed when the page is built, because reading
 * their text at each start took longer than the rest of it, and one language apart from the other, because a start
 * speaks only one.
 */
import { FluentResource } from '@fluent/bundle';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const LOCALES = fileURLToPath(new URL('../assets/locales', import.meta.url));
const NAME = /^\0?words:([a-z]+)$/;

export function fluent(): Plugin {
  return {
    name: 'fluent',
    enforce: 'pre',
    resolveId: (id) => (NAME.test(id) && !id.startsWith('\0') ? `\0${id}` : null),
    async load(id) {
      const language = NAME.exec(id)?.[1];
      if (!language) return null;
      const folder = join(LOCALES, language);
      const files = (await readdir(folder)).filter((name) => name.endsWith('.ftl')).sort();
      const words: unknown[] = [];
      for (const name of files) {
        const file = join(folder, name);
        this.addWatchFile(file);
        const { body } = new FluentResource(await readFile(file, 'utf8'));
        for (const { id: key, value, attributes } of body) {
          if (Object.keys(attributes).length > 0)
            this.error(`${file}: ${key} has attributes, which nothing reads`);
          words.push(key, value);
        }
      }
      // A text in a text: JSON is read several times faster than the same written as code.
      return `export default ${JSON.stringify(JSON.stringify(words))};`;
    },
  };
}

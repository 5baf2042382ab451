/** Fluent files parsed when the page is built: reading their text at each start took longer than the rest of it. */
import { FluentResource } from '@fluent/bundle';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const QUERY = '?parsed';

export function fluent(): Plugin {
  return {
    name: 'fluent',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(`.ftl${QUERY}`)) return null;
      const file = id.slice(0, -QUERY.length);
      this.addWatchFile(file);
      const { body } = new FluentResource(await readFile(file, 'utf8'));
      const words = body.flatMap(({ id, value, attributes }) => {
        if (Object.keys(attributes).length > 0)
          this.error(`${file}: ${id} has attributes, which nothing reads`);
        return [id, value];
      });
      // A text in a text: parsed as JSON when its language is first spoken, and not before.
      return `export default ${JSON.stringify(JSON.stringify(words))};`;
    },
  };
}

/** Serves the built page on this machine, under the same content security policy as the window. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const DIST = join(ROOT, 'ui', 'dist');

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The policy of the desktop window, read where the window reads it. */
async function policy(): Promise<string> {
  const text = await readFile(join(ROOT, 'src-tauri', 'tauri.conf.json'), 'utf8');
  const { app } = JSON.parse(text) as {
    app: { security: { csp: string | Record<string, string | string[]> } };
  };
  const { csp } = app.security;
  if (typeof csp === 'string') return csp;
  return Object.entries(csp)
    .map(([name, sources]) => `${name} ${Array.isArray(sources) ? sources.join(' ') : sources}`)
    .join('; ');
}

export class PageServer {
  /** Address of the page, with its final slash. */
  readonly address: string;
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
    this.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  static async start(): Promise<PageServer> {
    const csp = await policy();
    const server = createServer((request, response) => {
      const path = normalize(decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '')));
      const file = join(DIST, path.endsWith('/') ? `${path}index.html` : path);
      readFile(file).then(
        (body) => {
          response.writeHead(200, {
            'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
            'Content-Security-Policy': csp,
            'Cache-Control': 'no-store',
          });
          response.end(body);
        },
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return new PageServer(server);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((stopped) => this.server.close(stopped));
  }
}

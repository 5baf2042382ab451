/** Clausier in a browser: the built page, the real host, and what a test may do with both. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { bridge } from './page-bridge';
import { HostProcess } from './host-process';
import { PageServer } from './server';

export type Theme = 'light' | 'dark';
export type Language = 'fr' | 'en';

/** Sizes in CSS pixels at which every screen must hold. */
export const SIZES = {
  usual: { width: 1280, height: 800 },
  smallest: { width: 1024, height: 700 },
  /** The usual window at 200 %: twice as large letters leave half as many pixels. */
  zoomed: { width: 640, height: 400 },
} as const;

/** A program that `cargo xtask` names in the environment. */
function program(name: string): string {
  const path = process.env[name];
  if (!path) throw new Error(`${name} is not set: run these tests through \`cargo xtask test\``);
  return path;
}

/** The browser and the server, shared by the tests of a file. */
export class Stage {
  private constructor(
    private readonly browser: Browser,
    private readonly server: PageServer,
  ) {}

  static async start(): Promise<Stage> {
    const browser = await chromium.launch({
      executablePath: program('CLAUSIER_CHROMIUM'),
      // In a container there is no second user for the browser's own sandbox.
      args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
    });
    return new Stage(browser, await PageServer.start());
  }

  /** Opens the page on a host of its own, in a folder of its own. */
  async open(theme: Theme = 'light'): Promise<Clausier> {
    const folder = await mkdtemp(join(tmpdir(), 'clausier-page-'));
    const host = new HostProcess(program('CLAUSIER_CLI'), folder);
    const context = await this.browser.newContext({
      colorScheme: theme,
      viewport: SIZES.usual,
      reducedMotion: 'reduce',
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
    });
    const page = await context.newPage();
    await bridge(page, host);
    return new Clausier(page, host, folder, context, this.server.address);
  }

  /** A page of a test's own, to prove that the judges see what they should. */
  async show(html: string): Promise<Page> {
    const page = await this.browser.newPage({ viewport: SIZES.usual });
    await page.setContent(html);
    return page;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}

/** One open page and its host. */
export class Clausier {
  /** Errors that the page wrote to its console or let escape, and breaches of its security policy. */
  readonly faults: string[] = [];

  constructor(
    readonly page: Page,
    readonly host: HostProcess,
    readonly folder: string,
    private readonly context: BrowserContext,
    private readonly address: string,
  ) {
    page.on('pageerror', (error) => this.faults.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.faults.push(`console: ${message.text()}`);
    });
    page.on('requestfailed', (request) => this.faults.push(`could not load ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) this.faults.push(`asked for ${request.url()}`);
    });
  }

  /** Loads the page, at a place of its router such as `personnes/12`. */
  async load(place = ''): Promise<void> {
    // Another hash alone would not load the page again.
    await this.page.goto('about:blank');
    await this.page.goto(`${this.address}#${place}`);
    await this.settle();
  }

  /** Goes to another place without loading again. */
  async goTo(place: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await this.settle();
  }

  async resize(size: { width: number; height: number }): Promise<void> {
    await this.page.setViewportSize(size);
    await this.settle();
  }

  async wear(theme: Theme): Promise<void> {
    await this.page.emulateMedia({ colorScheme: theme });
    await this.settle();
  }

  /** Waits until the page asks nothing more of the host and has painted what it knows. */
  async settle(): Promise<void> {
    const deadline = Date.now() + 20_000;
    let quiet = 0;
    let busy = 0;
    // A page may show what being busy busy like, as the page of components does: when the host has
    // long answered everything, what still says that it is busy stays so.
    while (quiet < 3 || (busy > 0 && quiet < 25)) {
      if (Date.now() > deadline)
        throw new Error(`the page does not settle: ${this.host.pending} commands unanswered`);
      await this.page.evaluate(
        () =>
          new Promise<void>((painted) => requestAnimationFrame(() => requestAnimationFrame(() => painted()))),
      );
      await this.page.waitForTimeout(20);
      busy = await this.page.locator('[aria-busy="true"]:visible').count();
      quiet = this.host.pending > 0 ? 0 : quiet + 1;
    }
  }

  /** Ends the page and the host, and removes their folder. */
  async close(): Promise<void> {
    await this.context.close();
    await this.host.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

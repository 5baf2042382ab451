/**
 * The real host behind the page: `clausier-cli host`, which runs the window's commands
 * and speaks one line of JSON per message on its standard streams.
 */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What a command answers when it refuses, as the page receives it. */
export interface Refusal {
  code: string;
  fields?: string[];
  args?: Record<string, unknown>;
  ref?: string | null;
}

/** A refusal, for the tests that call the host themselves. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(command: string, refusal: Refusal) {
    super(`${command} was refused: ${JSON.stringify(refusal)}`);
    this.refusal = refusal;
  }
}

type Answer = { ok: unknown } | { error: Refusal };

interface Waiting {
  settle: (answer: Answer) => void;
  fail: (reason: Error) => void;
  onProgress?: ((progress: unknown) => void) | undefined;
}

interface Message {
  id?: number;
  ok?: unknown;
  error?: Refusal;
  progress?: unknown;
  event?: string;
  payload?: unknown;
}

export class HostProcess {
  /** Called for each event of the host, such as `changed`. */
  onEvent: (event: string, payload: unknown) => void = () => undefined;

  private readonly child: ChildProcessWithoutNullStreams;
  private readonly waiting = new Map<number, Waiting>();
  private readonly complaints: string[] = [];
  private nextId = 1;
  private stopping = false;
  private gone: Error | undefined;

  /** Starts the host, with folders of its own so that it knows nothing of the developer's dossiers. */
  constructor(program: string, folder: string, environment: Record<string, string> = {}) {
    this.child = spawn(program, ['host'], {
      env: {
        ...process.env,
        XDG_CONFIG_HOME: `${folder}/config`,
        XDG_DATA_HOME: `${folder}/data`,
        XDG_CACHE_HOME: `${folder}/cache`,
        XDG_STATE_HOME: `${folder}/state`,
        ...environment,
      },
    });
    createInterface({ input: this.child.stdout }).on('line', (line) => this.receive(line));
    createInterface({ input: this.child.stderr }).on('line', (line) => this.complaints.push(line));
    this.child.on('error', (reason) => this.end(reason));
    this.child.on('exit', (code, signal) => {
      if (!this.stopping)
        this.end(new Error(`the host stopped (${signal ?? code}): ${this.complaints.join('\n')}`));
    });
    // Writing to a host that just died is told by its exit, with the reason.
    this.child.stdin.on('error', () => undefined);
  }

  /** Commands sent and not yet answered. */
  get pending(): number {
    return this.waiting.size;
  }

  /** Sends a command and gives its answer, good or not. */
  send(command: string, input: unknown, onProgress?: (progress: unknown) => void): Promise<Answer> {
    if (this.gone) return Promise.reject(this.gone);
    const id = this.nextId++;
    return new Promise((settle, fail) => {
      this.waiting.set(id, { settle, fail, onProgress });
      this.child.stdin.write(`${JSON.stringify({ id, command, input: input ?? null })}\n`);
    });
  }

  /** Runs a command that must succeed. */
  async call<T = unknown>(command: string, input: unknown = {}): Promise<T> {
    const answer = await this.send(command, input);
    if ('error' in answer) throw new Refused(command, answer.error);
    return answer.ok as T;
  }

  /** Lets files go over the page, as from the desktop. */
  async drop(...paths: string[]): Promise<void> {
    await this.call('host:drop', { paths });
  }

  /** Says which file the next file dialog will be answered with; null closes it without a choice. */
  answerDialog(path: string | null): Promise<unknown> {
    return this.call('host:answer_dialog', { path });
  }

  /** Kills the host at once, as a power cut would. */
  async kill(): Promise<void> {
    this.stopping = true;
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await gone;
  }

  /** Closes its standard input, which ends the host in good order. */
  async stop(): Promise<void> {
    this.stopping = true;
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.stdin.end();
    const patience = setTimeout(() => this.child.kill('SIGKILL'), 5_000);
    await gone;
    clearTimeout(patience);
  }

  private receive(line: string): void {
    let message: Message;
    try {
      message = JSON.parse(line) as Message;
    } catch {
      this.end(new Error(`the host printed something that is not JSON: ${line}`));
      return;
    }
    if (message.event !== undefined) {
      this.onEvent(message.event, message.payload);
      return;
    }
    const waiting = message.id === undefined ? undefined : this.waiting.get(message.id);
    if (!waiting || message.id === undefined) {
      this.end(new Error(`the host answered something that nobody asked: ${line}`));
    } else if ('progress' in message) {
      waiting.onProgress?.(message.progress);
    } else {
      this.waiting.delete(message.id);
      waiting.settle(message.error ? { error: message.error } : { ok: message.ok ?? null });
    }
  }

  private end(reason: Error): void {
    this.gone ??= reason;
    for (const waiting of this.waiting.values()) waiting.fail(reason);
    this.waiting.clear();
  }
}

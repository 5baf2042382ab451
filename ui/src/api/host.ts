/**
 * The only door to the desktop host. Everything else in the page goes through
 * `call` and `listen`, so that a test or a page in a plain browser can stand in
 * for the host by replacing this one module.
 */
import { Channel, invoke } from '@tauri-apps/api/core';
import { listen as listenEvent } from '@tauri-apps/api/event';
import { notifyMoved } from '../lib/moved';
import { notifyAreas } from '../lib/refresh.svelte';
import type { ApiError } from './generated/ApiError';
import type { Arg } from './generated/Arg';
import type { ProgressStep } from './generated/ProgressStep';
import type { Saved } from './generated/Saved';

/** How far a long command is. */
export type Progress = ProgressStep;

/** What the host says when a command fails: a Fluent key and its arguments, never personal data. */
export class HostError extends Error {
  /** Fluent key of the message; `errorText` of lib/say writes it. */
  readonly code: string;
  /** Names of the fields at fault, as in the command's input. */
  readonly fields: string[];
  /** Arguments of the message, with their units. */
  readonly args: Record<string, Arg>;
  /** Technical reference to copy for support. */
  readonly detail: string;

  constructor(code: string, fields: string[] = [], args: Record<string, Arg> = {}, detail = '') {
    super(code);
    this.name = 'HostError';
    this.code = code;
    this.fields = fields;
    this.args = args;
    this.detail = detail;
  }
}

/** Turns whatever `invoke` rejected with into a `HostError`. */
export function asHostError(reason: unknown): HostError {
  if (reason instanceof HostError) return reason;
  if (typeof reason === 'object' && reason !== null && 'code' in reason && typeof reason.code === 'string') {
    const raw = reason as Partial<ApiError> & { code: string };
    return new HostError(raw.code, raw.fields, raw.args, raw.detail);
  }
  // Tauri itself answers with a bare string: unknown command, or arguments of the wrong shape.
  return new HostError('components-error-host', [], {}, String(reason));
}

/** The areas a write command says it changed, or none for a read. */
function changedAreas(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null || !('areas' in answer)) return [];
  return Array.isArray(answer.areas) ? answer.areas.filter((area) => typeof area === 'string') : [];
}

/** Tells what a write command says it moved. */
function tellMoved(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || !('moved' in answer)) return;
  const { done, moved } = answer as Saved;
  if (done && Array.isArray(moved)) notifyMoved(done, moved);
}

/**
 * Runs a command of the host. A write answers with the areas it changed; the
 * screens that show them are told at once, before the caller goes on.
 */
export async function call<T>(
  command: string,
  input: unknown,
  onProgress?: (progress: Progress) => void,
): Promise<T> {
  const args: Record<string, unknown> = { input };
  if (onProgress) {
    const channel = new Channel<Progress>();
    channel.onmessage = onProgress;
    args.progress = channel;
  }
  let answer: T;
  try {
    answer = await invoke<T>(command, args);
  } catch (reason) {
    throw asHostError(reason);
  }
  const areas = changedAreas(answer);
  if (areas.length > 0) notifyAreas(areas);
  tellMoved(answer);
  return answer;
}

/** Follows an event of the host; returns the function that stops following it. */
export async function listen<T>(event: string, callback: (payload: T) => void): Promise<() => void> {
  return listenEvent<T>(event, (message) => callback(message.payload));
}

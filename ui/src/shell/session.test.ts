import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionState } from '../api/generated/SessionState';
import { HostError } from '../api/host';
import { language } from '../lib/text.svelte';
import { lockDossier, redoLast, refreshSession, session, takeSession, undoLast } from './session.svelte';
import { hideToast, showUndo, toast } from './toast.svelte';

const host = vi.hoisted(() => ({ sessionState: vi.fn(), lock: vi.fn(), undo: vi.fn(), redo: vi.fn() }));
vi.mock('../api/generated/commands', () => host);

const state = (more: Partial<SessionState> = {}): SessionState => ({
  open: true,
  locked_file: null,
  demo: false,
  offer_demo: false,
  dossier_name: 'Arvance 2026',
  user_name: 'Claire Nadal',
  user_role: 'Facilitatrice',
  saved_at: null,
  last_backup: null,
  rules_date: '2026-10-01',
  today: '2026-11-23',
  language: 'fr',
  theme: 'light',
  lock_minutes: 10,
  counts: { home: 0, lots: 0, people: 0, hours: 0 },
  undo: null,
  redo: null,
  app_version: '0.1.0',
  ...more,
});

beforeEach(() => {
  for (const command of Object.values(host)) command.mockReset();
  takeSession(state());
  hideToast();
});

describe('locking', () => {
  it('hides the screens before the host has answered', async () => {
    const answers: ((state: SessionState) => void)[] = [];
    host.lock.mockReturnValue(new Promise<SessionState>((resolve) => answers.push(resolve)));
    showUndo('14 lignes importées');
    const done = lockDossier();
    expect(session.open).toBe(false);
    expect(toast()).toBeNull();
    answers[0]?.(state({ open: false }));
    await done;
    expect(session.open).toBe(false);
  });

  it('is not undone by a reading that was on its way', async () => {
    host.lock.mockReturnValue(new Promise(() => undefined));
    void lockDossier();
    host.sessionState.mockResolvedValue(state({ open: true }));
    await refreshSession();
    expect(session.open).toBe(false);
  });

  it('keeps the screens hidden when the host fails', async () => {
    host.lock.mockRejectedValue(new HostError('components-error-host'));
    await lockDossier();
    expect(session.open).toBe(false);
    expect(session.error).toBeInstanceOf(HostError);
  });
});

describe('undoing', () => {
  const done = { id: 0, areas: ['hours'], done: { key: 'shell-nav-hours', args: {} } };

  it('says what was undone, and again when it is redone', async () => {
    const one = { key: 'shell-nav-hours', args: {} };
    takeSession(state({ undo: one, redo: one }));
    host.sessionState.mockResolvedValue(state({ undo: one, redo: one }));
    host.undo.mockResolvedValue(done);
    host.redo.mockResolvedValue(done);
    await undoLast();
    expect(toast()).toMatchObject({ message: 'Heures', kind: 'undone' });
    await redoLast();
    expect(toast()).toMatchObject({ message: 'Heures', kind: 'redone' });
  });

  it('asks nothing of the host when there is nothing to undo', async () => {
    await undoLast();
    expect(host.undo).not.toHaveBeenCalled();
  });

  it('tells why it was refused', async () => {
    takeSession(state({ undo: { key: 'shell-nav-hours', args: {} } }));
    host.undo.mockRejectedValue(new HostError('format-error-negative'));
    await undoLast();
    expect(toast()).toMatchObject({ message: 'ne peut pas être négatif', kind: 'failed' });
  });
});

describe('the language', () => {
  it('is the one the host keeps, French when it is unknown', () => {
    takeSession(state({ language: 'en' }));
    expect(language()).toBe('en');
    takeSession(state({ language: 'xx' }));
    expect(language()).toBe('fr');
  });
});

/** One write at a time, with what was refused: what each small form of the drawer shares. */
export class Act {
  error = $state.raw<unknown>(null);
  busy = $state(false);

  /** Runs the write; true when it was done. */
  async run(write: () => Promise<unknown>): Promise<boolean> {
    this.busy = true;
    this.error = null;
    try {
      await write();
      return true;
    } catch (reason) {
      this.error = reason;
      return false;
    } finally {
      this.busy = false;
    }
  }
}

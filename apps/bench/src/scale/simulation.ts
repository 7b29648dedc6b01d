/** A simulation of discrete events. Its time is in microseconds, and nothing in it is random. */
export class Simulation {
  now = 0;
  readonly #timers: Timer[] = [];
  readonly #cores: Cores[] = [];

  /** Cores that the threads on them share. */
  createCores(count: number): Cores {
    const cores = new Cores(count);
    this.#cores.push(cores);
    return cores;
  }

  /** Calls a function after a time. */
  wait(time: number, done: () => void): void {
    this.#timers.push({ at: this.now + time, done });
  }

  /** Advances the time to the next event, and runs what follows on it. */
  step(): void {
    let step = Number.POSITIVE_INFINITY;
    for (const { at } of this.#timers) step = Math.min(step, at - this.now);
    for (const cores of this.#cores) step = Math.min(step, cores.nextEnd);
    if (step === Number.POSITIVE_INFINITY) throw new Error('No event is left.');
    this.now += step;
    const ended: (() => void)[] = [];
    for (const cores of this.#cores) cores.work(step, ended);
    for (let index = 0; index < this.#timers.length; ) {
      const timer = this.#timers[index];
      if (timer === undefined || timer.at > this.now + precision) {
        index += 1;
      } else {
        this.#timers.splice(index, 1);
        ended.push(timer.done);
      }
    }
    for (const done of ended) done();
  }
}

/** A job or a wait of less than this is over, in microseconds. */
const precision = 1e-6;

interface Timer {
  readonly at: number;
  readonly done: () => void;
}

/** Cores that are shared evenly by all threads that have work; a thread has one at most. */
export class Cores {
  readonly count: number;
  readonly #busy = new Set<Thread>();

  constructor(count: number) {
    this.count = count;
  }

  createThread(): Thread {
    return new Thread((thread) => void this.#busy.add(thread));
  }

  /** How much of a core each thread has. */
  get #speed(): number {
    return Math.min(1, this.count / Math.max(1, this.#busy.size));
  }

  /** The time until the first job ends. */
  get nextEnd(): number {
    let least = Number.POSITIVE_INFINITY;
    for (const { left } of this.#busy) least = Math.min(least, left);
    return least / this.#speed;
  }

  /** Works for a time, and adds the functions to call of the jobs that end with it. */
  work(time: number, ended: (() => void)[]): void {
    const progress = time * this.#speed;
    for (const thread of this.#busy) {
      const done = thread.work(progress);
      if (done !== undefined) ended.push(done);
      if (thread.left === 0) this.#busy.delete(thread);
    }
  }
}

interface Job {
  left: number;
  readonly done: () => void;
}

/** A thread does one job after another. */
export class Thread {
  /** The work that it has done. */
  used = 0;
  readonly #jobs: Job[] = [];
  readonly #onBusy: (thread: Thread) => void;

  constructor(onBusy: (thread: Thread) => void) {
    this.#onBusy = onBusy;
  }

  /** The rest of its present job. */
  get left(): number {
    return this.#jobs[0]?.left ?? 0;
  }

  do(work: number, done: () => void): void {
    this.#jobs.push({ left: Math.max(work, precision), done });
    this.#onBusy(this);
  }

  /** Works on the present job; returns the function to call if the job ends. */
  work(progress: number): (() => void) | undefined {
    const [job] = this.#jobs;
    if (job === undefined) return undefined;
    this.used += progress;
    job.left -= progress;
    if (job.left > precision / 2) return undefined;
    this.#jobs.shift();
    return job.done;
  }
}

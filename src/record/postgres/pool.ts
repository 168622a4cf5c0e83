import type { Member, Question } from './member.ts';

/** Threads with stores, to whom calls are handed by who has time; one is begun when all others are busy. */
export class Pool {
  readonly #begin: () => Member;
  readonly #most: number;
  #members: Member[] = [];
  /** Who has nothing to do; who was busy last comes first, as they have most in memory. */
  readonly #idle: Member[] = [];
  readonly #waiting: ((member: Member) => void)[] = [];

  constructor(begin: () => Member, most: number) {
    [this.#begin, this.#most] = [begin, most];
    this.#idle.push(this.#add());
  }

  async ask(question: Question): Promise<unknown> {
    const member = await this.#take();
    try {
      return await member.ask(question);
    } finally {
      this.#give(member);
    }
  }

  async close(): Promise<void> {
    // whoever is busy comes back first
    const members = await Promise.all(this.#members.map(() => this.#take()));
    await Promise.all(members.map((member) => member.ask({ part: null, method: 'close', values: [] })));
    this.#members = [];
  }

  #take(): Promise<Member> {
    const idle = this.#idle.pop();
    if (idle) return Promise.resolve(idle);
    this.#members = this.#members.filter(({ isAlive }) => isAlive);
    if (this.#members.length < this.#most) return Promise.resolve(this.#add());
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(member: Member): void {
    const next = this.#waiting.shift();
    if (!member.isAlive) this.#members = this.#members.filter((one) => one !== member);
    if (!next) {
      if (member.isAlive) this.#idle.push(member);
      return;
    }
    if (member.isAlive) {
      next(member);
      return;
    }
    next(this.#add());
  }

  #add(): Member {
    const member = this.#begin();
    this.#members.push(member);
    return member;
  }
}

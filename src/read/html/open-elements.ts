/** An element whose end has not come yet. */
export interface OpenElement {
  readonly name: string;
  /** `skipped`: it and all in it is left out; `silent`: it stands in one that is; `shown`: its text is read. */
  readonly role: 'skipped' | 'silent' | 'shown';
}

/**
 * The elements that are open. An end tag closes the last element of its name and all that are open inside it, and
 * nothing when there is none: every element is pushed and popped once, whatever the nesting.
 */
export class OpenElements {
  readonly #stack: OpenElement[] = [];
  readonly #counts = new Map<string, number>();
  #skipped = 0;

  /** Whether the place now reached is inside a skipped element. */
  get skipping(): boolean {
    return this.#skipped > 0;
  }

  open(element: OpenElement): void {
    this.#stack.push(element);
    this.#counts.set(element.name, this.count(element.name) + 1);
    if (element.role === 'skipped') this.#skipped++;
  }

  /** How many elements of this name are open. */
  count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** Closes the last element of this name. @param onClosed told of each element that ends, innermost first */
  close(name: string, onClosed: (element: OpenElement) => void): void {
    if (this.count(name) === 0) return;
    for (;;) {
      const element = this.#pop();
      onClosed(element);
      if (element.name === name) return;
    }
  }

  closeAll(onClosed: (element: OpenElement) => void): void {
    while (this.#stack.length > 0) onClosed(this.#pop());
  }

  #pop(): OpenElement {
    const element = this.#stack.pop()!;
    this.#counts.set(element.name, this.count(element.name) - 1);
    if (element.role === 'skipped') this.#skipped--;
    return element;
  }
}

import type { ServerResponse } from 'node:http';

const MOST = 40;
/** A reader that has not taken this much is asleep. */
const MOST_WAITING = 16_384;

/** Open pages that are told of changes, by Server-Sent Events. */
export class EventStream {
  readonly #readers = new Set<ServerResponse>();
  #told = '';

  get isHeard(): boolean {
    return this.#readers.size > 0;
  }

  /** @returns false where there are too many already */
  join(response: ServerResponse, state: string, headers: Readonly<Record<string, string>>): boolean {
    if (this.#readers.size >= MOST) return false;
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream; charset=utf-8' });
    this.tell(state);
    response.write(`retry: 500\ndata: ${state}\n\n`);
    this.#readers.add(response);
    response.on('close', () => this.#readers.delete(response));
    return true;
  }

  tell(state: string): void {
    if (state === this.#told) return;
    this.#told = state;
    for (const reader of this.#readers) {
      if (reader.writableLength > MOST_WAITING) reader.destroy();
      else reader.write(`data: ${state}\n\n`);
    }
  }

  close(): void {
    for (const reader of this.#readers) reader.end();
    this.#readers.clear();
  }
}

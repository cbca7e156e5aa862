import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { EventStream } from './event-stream.ts';

/** What is answered. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface ServeOptions {
  /** True where nobody but the one who is given the address may read: it has a part that cannot be guessed. */
  readonly isSecret: boolean;
  /** The event that tells a page which state of things it should show. */
  state(): string;
  /** The page of a name such as `index.html`. */
  answer(name: string): Promise<Reply>;
}

/** Pages that are being served. */
export interface Served {
  readonly address: string;
  /** Tells the open pages where there is a new state. */
  tell(): void;
  close(): Promise<void>;
}

const ADDRESSES = ['127.0.0.1', '::1'];
const EVENTS = 'events';
const LONGEST_PATH = 300;

/** What goes with every answer: no other site may read it, frame it or keep it. */
const GUARD = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Slow readers and writers are let go, and a page has no use for more than these connections. */
const LIMITS = {
  server: { maxHeaderSize: 8192, connectionsCheckingInterval: 2000 },
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5000,
  maxConnections: 100,
};

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...GUARD, ...headers, 'content-length': '0', connection: 'close' }).end();
}

/** Another name for this computer may be somebody’s who leads a browser here from his own page (DNS rebinding). */
const isOwnName = (host: string | undefined, port: number): boolean =>
  [`127.0.0.1:${port}`, `[::1]:${port}`, `localhost:${port}`].includes(host ?? '');

/** Pages on the loopback addresses of this computer. */
class PageServer implements Served {
  readonly #options: ServeOptions;
  readonly #base: string;
  readonly #events = new EventStream();
  readonly #servers: Server[] = [];
  #port = 0;

  constructor(options: ServeOptions) {
    this.#options = options;
    this.#base = options.isSecret ? `/${randomBytes(16).toString('hex')}/` : '/';
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}${this.#base}`;
  }

  /** @returns false where the port is taken on one of the addresses */
  async open(port: number): Promise<boolean> {
    for (const address of ADDRESSES) {
      try {
        await this.#listen(address, this.#port || port);
      } catch (error) {
        // A computer may be without IPv6.
        if (address !== ADDRESSES[0] && (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') continue;
        await this.close();
        if (['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
        throw error;
      }
    }
    return true;
  }

  tell(): void {
    if (this.#events.isHeard) this.#events.tell(this.#options.state());
  }

  async close(): Promise<void> {
    this.#events.close();
    for (const server of this.#servers.splice(0)) {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    }
    this.#port = 0;
  }

  #listen(address: string, port: number): Promise<void> {
    const server = createServer(LIMITS.server, (request, response) => void this.#answer(request, response));
    server.headersTimeout = LIMITS.headersTimeout;
    server.requestTimeout = LIMITS.requestTimeout;
    server.keepAliveTimeout = LIMITS.keepAliveTimeout;
    server.maxConnections = LIMITS.maxConnections;
    return new Promise((done, fail) => {
      server.once('error', fail);
      server.listen({ host: address, port, exclusive: true }, () => {
        const bound = server.address();
        if (typeof bound === 'object' && bound) this.#port = bound.port;
        server.off('error', fail).on('error', () => undefined);
        this.#servers.push(server);
        done();
      });
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A reader that has gone away is nobody’s fault.
    response.on('error', () => undefined);
    const [path = ''] = (request.url ?? '').split('?', 1);
    const refused = this.#refusal(request, path);
    if (refused !== null) return refuse(response, refused, refused === 405 ? { allow: 'GET, HEAD' } : {});
    const name = path.slice(this.#base.length);
    const isHead = request.method === 'HEAD';
    if (name !== EVENTS || isHead) return this.#page(name || 'index.html', isHead, response);
    if (!this.#events.join(response, this.#options.state(), GUARD)) refuse(response, 503);
  }

  /** Why a request is not for this server; null where it is. */
  #refusal({ method = '', headers }: IncomingMessage, path: string): number | null {
    if (!isOwnName(headers.host, this.#port)) return 403;
    if (method !== 'GET' && method !== 'HEAD') return 405;
    if (path.length > LONGEST_PATH) return 414;
    return path.startsWith(this.#base) ? null : 404;
  }

  async #page(name: string, isHead: boolean, response: ServerResponse): Promise<void> {
    try {
      const { status, headers, body } = await this.#options.answer(name);
      const length = { 'content-length': String(Buffer.byteLength(body)) };
      response.writeHead(status, { ...GUARD, ...headers, ...length }).end(isHead ? '' : body);
    } catch {
      if (!response.headersSent) refuse(response, 500);
    }
  }
}

/** Serves pages on the loopback addresses and nowhere else; null where the port is taken. Port 0 is any that is free. */
export async function serve(port: number, options: ServeOptions): Promise<Served | null> {
  const server = new PageServer(options);
  return (await server.open(port)) ? server : null;
}

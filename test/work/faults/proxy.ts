import { once } from 'node:events';
import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net';

/** Carries connections to a server of this machine, as well or as badly as it is told. */
export class Proxy {
  readonly #server: Server;
  readonly #pairs = new Set<Pair>();
  readonly #weather = { delay: 0, isStalled: false };
  #target = 0;
  #isRefusing = false;

  private constructor(server: Server) {
    this.#server = server;
    server.on('connection', (client) => this.#accept(client));
  }

  static async listen(): Promise<Proxy> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Proxy(server);
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** @param port where connections are carried from now on */
  to(port: number): void {
    this.#target = port;
  }

  /** Ends all connections. */
  cut(): void {
    for (const pair of this.#pairs) pair.cut();
  }

  /** Whether new connections are ended at once; those that are there are ended now. */
  refuse(isRefusing: boolean): void {
    this.#isRefusing = isRefusing;
    if (isRefusing) this.cut();
  }

  /** @param milliseconds for which all that comes is held back */
  delay(milliseconds: number): void {
    this.#weather.delay = milliseconds;
  }

  /** Whether nothing passes; what came meanwhile passes after it. */
  stall(isStalled: boolean): void {
    this.#weather.isStalled = isStalled;
    if (!isStalled) for (const pair of this.#pairs) pair.flush();
  }

  /** As when the machine on the other side is gone: connections stay, and nothing is ever heard of them again. */
  silence(): void {
    for (const pair of this.#pairs) pair.silence();
  }

  close(): void {
    this.#server.close();
    this.cut();
  }

  #accept(client: Socket): void {
    if (this.#isRefusing) {
      client.on('error', () => undefined).resetAndDestroy();
      return;
    }
    const pair = new Pair(client, connect(this.#target, '127.0.0.1'), this.#weather);
    this.#pairs.add(pair);
    void pair.ended.then(() => this.#pairs.delete(pair));
  }
}

interface Weather {
  readonly delay: number;
  readonly isStalled: boolean;
}

/** A connection of a client, and the one to the server that belongs to it. */
class Pair {
  readonly ended: Promise<void>;
  readonly #ways: readonly Way[];
  readonly #sockets: readonly Socket[];
  #end: () => void = () => undefined;

  constructor(client: Socket, server: Socket, weather: Weather) {
    this.ended = new Promise((resolve) => (this.#end = resolve));
    this.#sockets = [client, server];
    this.#ways = [new Way(client, server, weather), new Way(server, client, weather)];
    for (const socket of this.#sockets) socket.setNoDelay().once('close', () => this.#closed());
  }

  flush(): void {
    for (const way of this.#ways) way.flush();
  }

  silence(): void {
    for (const way of this.#ways) way.silence();
  }

  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #closed(): void {
    if (this.#sockets.every(({ closed }) => closed)) this.#end();
  }
}

/** One direction of a connection. */
class Way {
  readonly #to: Socket;
  readonly #weather: Weather;
  /** Null for the end. */
  readonly #waiting: { readonly chunk: Buffer | null; readonly due: number }[] = [];
  #timer: NodeJS.Timeout | null = null;
  #isSilent = false;

  constructor(from: Socket, to: Socket, weather: Weather) {
    [this.#to, this.#weather] = [to, weather];
    from.on('data', (chunk: Buffer) => this.#take(chunk));
    from.on('error', () => undefined);
    from.on('close', () => this.#take(null));
  }

  silence(): void {
    this.#isSilent = true;
    this.#waiting.length = 0;
  }

  flush(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    while (this.#waiting.length > 0 && !this.#weather.isStalled) {
      const [{ chunk, due }] = this.#waiting;
      if (due > performance.now()) {
        this.#timer = setTimeout(() => this.flush(), due - performance.now());
        return;
      }
      this.#waiting.shift();
      if (chunk === null) this.#to.destroy();
      else this.#to.write(chunk);
    }
  }

  #take(chunk: Buffer | null): void {
    if (this.#isSilent) return;
    this.#waiting.push({ chunk, due: performance.now() + this.#weather.delay });
    if (!this.#timer) this.flush();
  }
}

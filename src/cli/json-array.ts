import { write, type Io } from './io';

/** Writes a JSON array item by item, so that it never stands in memory as a whole. */
export class JsonArray {
  private isEmpty = true;

  constructor(private readonly io: Io) {}

  async add(item: unknown): Promise<void> {
    const text = JSON.stringify(item, null, 2).replaceAll('\n', '\n  ');
    await write(this.io.stdout, `${this.isEmpty ? '[' : ','}\n  ${text}`);
    this.isEmpty = false;
  }

  async end(): Promise<void> {
    await write(this.io.stdout, this.isEmpty ? '[]\n' : '\n]\n');
  }
}

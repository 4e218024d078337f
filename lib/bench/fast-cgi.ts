import { connect } from "node:net";

const [BEGIN, END, PARAMETERS, INPUT, OUTPUT] = [1, 3, 4, 5, 6];
const HEADER = 8;

/** Asks a FastCGI program (protocol 1) with these variables; gives what it writes, headers and body. */
export function askFastCgi(port: number, variables: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    const output: Buffer[] = [];
    let rest = Buffer.alloc(0);
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("the FastCGI program closed the connection")));
    socket.on("data", (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      for (;;) {
        const length = rest.length < HEADER ? 0 : rest.readUInt16BE(4);
        const whole = HEADER + length + (rest[6] ?? 0);
        if (rest.length < HEADER || rest.length < whole) return;
        const kind = rest[1];
        if (kind === OUTPUT) output.push(rest.subarray(HEADER, HEADER + length));
        rest = rest.subarray(whole);
        if (kind !== END) continue;
        resolve(Buffer.concat(output).toString());
        socket.destroy();
      }
    });
    const none = Buffer.alloc(0);
    // Role 1 is a responder; the flags say that the connection is not kept.
    const begin = record(BEGIN, Buffer.from([0, 1, 0, 0, 0, 0, 0, 0]));
    socket.write(
      Buffer.concat([begin, record(PARAMETERS, pairs(variables)), record(PARAMETERS, none), record(INPUT, none)]),
    );
  });
}

function record(kind: number, content: Buffer): Buffer {
  const header = Buffer.from([1, kind, 0, 1, 0, 0, 0, 0]);
  header.writeUInt16BE(content.length, 4);
  return Buffer.concat([header, content]);
}

function pairs(variables: Readonly<Record<string, string>>): Buffer {
  return Buffer.concat(
    Object.entries(variables).flatMap(([name, value]) => [
      lengthOf(name),
      lengthOf(value),
      Buffer.from(name),
      Buffer.from(value),
    ]),
  );
}

/** One byte, or four of which the first bit is set. */
function lengthOf(text: string): Buffer {
  const length = Buffer.byteLength(text);
  if (length < 128) return Buffer.from([length]);
  const long = Buffer.alloc(4);
  long.writeUInt32BE(length + 0x80000000);
  return long;
}

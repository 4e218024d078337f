/** More squares than the world has across at any zoom. */
const ROW = 2 ** 26;

/**
 * Numbered points in squares of one side: those near a place are found without looking at all. Each step of a slider asks
 * thousands of times, so that nothing is made to ask.
 */
export class Squares {
  private readonly side: number;
  /** The last point of each square, and the one before each point in its square; -1 ends. */
  private readonly last = new Map<number, number>();
  private readonly before: Int32Array;
  /** Numbers that `around` found. */
  readonly found: Int32Array;

  /** For points with numbers below `most`. */
  constructor(side: number, most: number) {
    this.side = side;
    this.before = new Int32Array(most);
    this.found = new Int32Array(most);
  }

  put(point: number, x: number, y: number): void {
    const square = this.squareAt(x, y);
    this.before[point] = this.last.get(square) ?? -1;
    this.last.set(square, point);
  }

  /** Finds the points in the square of a place and the eight around it, all that are nearer than a side among them. Gives how many. */
  around(x: number, y: number): number {
    const home = this.squareAt(x, y);
    let length = 0;
    for (let row = -1; row <= 1; row++) {
      for (let column = -1; column <= 1; column++) {
        let point = this.last.get(home + row * ROW + column) ?? -1;
        for (; point !== -1; point = this.before[point] ?? -1) this.found[length++] = point;
      }
    }
    return length;
  }

  private squareAt(x: number, y: number): number {
    return Math.floor(y / this.side) * ROW + Math.floor(x / this.side);
  }
}

import { expect, test } from "vitest";
import { KeptPictures } from "../../app/api/picture/kept-pictures.ts";

const bytes = (length: number) => new Uint8Array(length);

/** A drawing that ends when it is told to. */
function held() {
  let finish = (_picture: Uint8Array<ArrayBuffer>) => {};
  const drawing = new Promise<Uint8Array<ArrayBuffer>>((resolve) => {
    finish = resolve;
  });
  return { draw: () => drawing, finish };
}

test("a picture is drawn once, for all who ask while it is drawn and after", async () => {
  const kept = new KeptPictures();
  let drawn = 0;
  const first = held();
  const draw = () => {
    drawn++;
    return first.draw();
  };
  const asked = [kept.get("a", draw), kept.get("a", draw)];
  first.finish(bytes(3));
  expect(await Promise.all(asked)).toEqual([bytes(3), bytes(3)]);
  expect(await kept.get("a", draw)).toEqual(bytes(3));
  expect(drawn).toBe(1);
});

test("what failed is drawn again", async () => {
  const kept = new KeptPictures();
  await expect(kept.get("a", () => Promise.reject(new Error("no ink")))).rejects.toThrow("no ink");
  expect(await kept.get("a", async () => bytes(1))).toEqual(bytes(1));
});

test("two are drawn at once, some wait, and the rest are refused", async () => {
  const kept = new KeptPictures();
  const drawings = Array.from({ length: 40 }, held);
  let begun = 0;
  const answers = drawings.map(({ draw }, at) =>
    kept.get(String(at), () => {
      begun++;
      return draw();
    }),
  );
  await Promise.resolve();
  expect(begun).toBe(2);
  for (const { finish } of drawings) finish(bytes(1));
  const pictures = await Promise.all(answers);
  expect(pictures.filter((picture) => picture === null)).toHaveLength(14);
  expect(begun).toBe(26);
});

test("the pictures that were asked for longest ago make room", async () => {
  const kept = new KeptPictures();
  let drawn = 0;
  const get = (key: string) =>
    kept.get(key, async () => {
      drawn++;
      return bytes(20_000_000);
    });
  for (const key of ["a", "b", "a", "c", "a", "b"]) await get(key);
  expect(drawn).toBe(4);
});

import { expect, it } from "vitest";
import { padded, Room } from "#lib/picture/room";

it("gives a place once, over whatever squares it lies, and lets edges touch", () => {
  const room = new Room();
  const box = { left: 60, top: 60, right: 140, bottom: 70 };
  expect(room.isFree(box)).toBe(true);
  room.take(box);
  expect(room.isFree(box)).toBe(false);
  expect(room.isFree({ left: 130, top: 65, right: 300, bottom: 300 })).toBe(false);
  expect(room.isFree({ left: 140, top: 60, right: 160, bottom: 70 })).toBe(true);
  expect(room.isFree(padded({ left: 140, top: 60, right: 160, bottom: 70 }, 1))).toBe(false);
  expect(room.isFree({ left: -30, top: -30, right: 60, bottom: 60 })).toBe(true);
});
